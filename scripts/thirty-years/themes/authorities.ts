/** What is talked about in projects on authorities. */
export const authorities = `
sak: beslutsbreven; blanketten; väntetiderna; telefontiden; receptionen; tolkarna; överklagandena; informationsbladet
uppgift: läsa igenom {sak} från {org} med röda pennan | {n} texter är genomlästa, och {org} har tackat | Hälften är läst
uppgift: mäta hur lång tid det tar att få svar av {org} | I snitt tog det {n} dagar | Mätningen pågår till {månad}
uppgift: bjuda in chefen för {org} till nästa tema | Chefen kommer i {månad} | Ingen dag har passat än
uppgift: skriva om {sak} så att texten ryms på en sida | Den nya texten är på en sida och fyra rader | Juristerna har haft synpunkter
uppgift: prata med receptionen {plats} om skyltarna | Nya skyltar är uppsatta {plats} | Skyltarna är beställda
fråga: Varför skickar {org} samma brev två gånger? | För att två system inte talar med varandra. Det rättas i {månad}
fråga: Har man rätt att byta handläggare? | Det finns ingen lag om det, men {org} säger sällan nej
fråga: Får man spela in ett möte med {org}? | Ja, om man själv är med i samtalet
fråga: Vart vänder man sig om {sak} inte fungerar? | Till enhetschefen, eller till brukarombudet {plats}
beslut: lämna förslaget om {sak} till {org}
beslut: följa {n} personer från ansökan till svar
beslut: pröva den nya texten {plats} till och med {månad}
beslut: begära att {org} svarar inom {n} dagar
beslut: göra en broschyr om {sak} tillsammans med {org}
bordlagt: vem som äger {sak} när projektet är slut | låta {org} äga {sak} och höra oss en gång om året
bordlagt: om vi ska svara på remissen om {sak} | svara på remissen om {sak}
söker: {n} granskare som nyligen har fått ett brev från {org} | Granskarna är utsedda
söker: personer som kan följa med andra till möten {plats} | Fler följeslagare har börjat {plats}
rapport: {Org} har bytt ut {n} standardbrev. Orden ”vederbörligen” och ”inkomma” är borta ur dem alla.
rapport: {namn} satt en hel dag i receptionen {plats} och räknade. Var tredje person kom för att fråga om {sak}.
rapport: Juristerna var oroliga för att texterna skulle bli otydliga. Tvärtom har överklagandena blivit färre.
rapport: Vi fick se statistik om {sak}. Siffrorna gäller hela staden och säger inget om dem som aldrig söker.
rapport: En handläggare från {org} var med och lyssnade. Hon sade att hon ibland inte själv förstår vad hon skickar.
rapport: Telefontiden är förlängd med en halvtimme. Samtidigt har köerna vuxit, så det märks inte.
rapport: Fem personer har provat den nya blanketten. Alla fastnade vid samma fråga, den om {sak}.
`;

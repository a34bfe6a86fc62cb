/** What is talked about in projects for young people. */
export const young = `
sak: ungdomspanelen; läxhjälpen; lägret; fritidsgården; familjehemmen; sommarjobben; mentorerna; skolbesöken
uppgift: besöka skolan {plats} med {org} | Två klasser har haft besök och {n} elever vill vara med | Skolan har prov till {månad}
uppgift: ta fram frågor om {sak} tillsammans med de unga | {n} frågor är klara, och ingen av dem börjar med ”varför” | De unga vill ha betalt, och det är rimligt
uppgift: kontakta {org} om {sak} | {Org} är med från {månad} | {Org} har lovat svar
uppgift: ordna en kväll {plats} utan vuxna | Kvällen blev av, och lokalen var hel efteråt | Försäkringen kräver en vuxen i huset
uppgift: räkna hur många som behöver {sak} | Det är {n} unga, mest {plats} | Siffrorna kommer i {månad}
fråga: Får man vara med i {sak} efter att man har fyllt tjugoett? | Ja, till dess att någon ny tar platsen
fråga: Vem betalar bussen till {sak}? | {Org}, om man säger till före {månad}
fråga: Får föräldrarna veta vad som sägs? | Nej, inte om ingen är i fara
fråga: Kan en mentor ha {n} unga? | Nej, högst två
beslut: betala arvode till alla i {sak}
beslut: ha {sak} {plats} hela sommaren
beslut: låta de unga välja vilka som anställs
beslut: ta bort formuläret på {n} frågor
beslut: följa {sak} i ett år tillsammans med {org}
bordlagt: hur vi når dem som inte går till skolan | pröva fältgruppens väg, med mat först
bordlagt: en resa för {n} unga i {månad} | göra resan, om {org} står för bussen
söker: {n} mentorer mellan tjugo och trettio år | Mentorerna har fått varsin ungdom
söker: vuxna som kan läsa läxor {plats} på {dag}ar | Läxhjälpen {plats} har sina vuxna
rapport: {n} unga kom till kvällen {plats}. De ville prata om busskort, och sedan om allt annat.
rapport: {Org} har läst panelens råd och svarat på vart och ett. Det tog ett år, men svaren är raka.
rapport: {namn} berättade att socialsekreterarna byts ut var sjätte månad. De unga räknar.
rapport: Lägret blev fullt på två dagar. Alla tält höll för regnet utom ledarnas.
rapport: Tre av sommarjobbarna har fått fortsätta. En av dem arbetar nu med {sak}.
rapport: Familjehemmen träffades {plats} för första gången. De hade mest frågor till varandra.
rapport: Läxhjälpen är öppen två kvällar. De som kommer mest är de som redan klarar sig, så vi flyttar den {plats}.
`;

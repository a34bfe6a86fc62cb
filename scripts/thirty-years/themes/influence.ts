/** What is talked about in projects on influence. */
export const influence = `
sak: arvodena; utbildningen; brukarrevisionen; forskarcirkeln; enkäten; dialogdagen; representanterna; stadgarna
uppgift: sammanställa svaren om {sak} | {n} svar är sammanställda på två sidor | {Org}s svar saknas
uppgift: bjuda in forskare till {sak} | En forskare kommer i {månad}, utan att ta betalt | Tre har tackat nej, en funderar
uppgift: ta fram ett förslag till {sak} | Förslaget är lämnat till {org} | Förslaget har vandrat mellan {n} personer
uppgift: höra med {org} om de vill vara med | {Org} är med från {månad} | {Org} har årsmöte först
uppgift: räkna ut vad {sak} kostar per person | Det blir {n} kronor per person och timme | {Org} räknar på det
fråga: Minskar försörjningsstödet när man får arvode? | Ja, men inte under {kr} kronor om året
fråga: Vem väljer representanterna till {org}? | Föreningarna, en i taget och i bokstavsordning
fråga: Hur ofta ska {sak} göras? | Vart tredje år, och däremellan en lägesrapport
fråga: Får man sitta i flera grupper? | Ja, men bara få arvode för {n} möten i månaden
beslut: höja arvodet till {n} kronor i timmen
beslut: göra om enkäten med {n} frågor
beslut: hålla dialogdagen {plats} i {månad}
beslut: utse två representanter till {org}
beslut: lämna rapporten om {sak} till nämnden
bordlagt: en ny ordning för {sak} | anta den nya ordningen för {sak} från {månad}
bordlagt: om {org} får rösträtt i gruppen | ge {org} en röst, som alla andra
söker: {n} personer som vill bli revisorer, med eller utan erfarenhet | Revisorerna har börjat sin utbildning
söker: en representant till {org} | {Org} har fått sin representant
rapport: {Org} har ändrat {n} saker efter den förra revisionen och lagt två på is.
rapport: Forskarna läste upp sina slutsatser. Deltagarna kände igen allt utom ordet ”målgrupp”.
rapport: {namn} undrade hur många som är med för att de blev tillfrågade. Alla räckte upp handen.
rapport: {n} personer svarade på enkäten. De flesta är nöjda med {sak} och missnöjda med kaffet.
rapport: Utbildningen hölls {plats}. Chefer och brukare satt i samma bänkar och fick samma läxor.
rapport: {Sak} betalas ut för sent, i {månad} hade flera väntat i sex veckor.
rapport: Nämnden tackade för rapporten. Två ledamöter stannade kvar och frågade om {sak}.
`;

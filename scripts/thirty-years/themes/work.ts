/** What is talked about in projects on work. */
export const work = `
sak: praktikplatserna; handledningen; verkstan; arbetskläderna; lönerna; provanställningarna; försäljningen på torget; verktygen
uppgift: ta fram en lista över platser där man kan prova att arbeta | Listan har {n} platser och finns hos {org} | Hälften av listan är klar
uppgift: besöka {org} för att titta på {sak} | Besöket blev av, och {org} tar gärna emot fler | Besöket är flyttat till {månad}
uppgift: räkna på vad {sak} kostar under ett år | Det blir omkring {kr} kronor om året | Siffrorna från {org} saknas fortfarande
uppgift: skriva en annons efter handledare | Annonsen är ute och {n} har svarat | {Org} vill läsa annonsen först
uppgift: boka verkstan {plats} för en provdag | Provdagen blir i {månad} | Verkstan är upptagen till efter {månad}
fråga: Vem är arbetsgivare när någon praktiserar hos {org}? | Praktikplatsen, men försäkringen finns hos {org}
fråga: Räcker {sak} till alla som vill börja i {månad}? | Nej, det räcker till ungefär hälften
fråga: Får den som har sjukersättning prova på utan att förlora den? | Ja, om man anmäler det i förväg
fråga: Kan man få intyg efter {n} timmar? | Ja, det finns ett enkelt intyg hos {org}
beslut: köpa {sak} för högst {kr} kronor
beslut: börja med {n} platser och utöka om det går bra
beslut: öppna verkstan {plats} två kvällar i veckan
beslut: dela en handledare med {org}
beslut: sälja det som görs i verkstan på marknaden i {månad}
bordlagt: hur överskottet från försäljningen används | låta deltagarna bestämma över överskottet
bordlagt: om {org} kan vara arbetsgivare för {n} personer | pröva med {org} som arbetsgivare i ett halvår
söker: {n} handledare som har tålamod och gärna egen erfarenhet | Handledarna är på plats och har gått sin första kurs
söker: en snickare som kan komma en eftermiddag i veckan {plats} | En pensionerad snickare kommer på {dag}ar
rapport: {n} personer arbetar nu i verkstan {plats}. Några kommer varje dag, andra en timme i veckan, och båda går bra.
rapport: {Org} har anställt den första deltagaren på riktigt. Det firades med tårta.
rapport: {Sak} vållar bekymmer. {namn} har fått vänta i flera veckor på svar och tycker att det är slöseri med folks mod.
rapport: Beställningarna ökar. I {månad} lagades {n} cyklar och en rullator.
rapport: En provdag hölls {plats}. Alla fick prova tre saker och säga vad de ville göra mer av.
rapport: {namn} har följt två deltagare under ett år. Båda säger att det viktigaste var att någon märkte om de inte kom.
rapport: Kassan visar {kr} kronor. Det är mer än väntat, men allt är inte betalt än.
`;

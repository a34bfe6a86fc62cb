/** What is talked about in projects on health. */
export const health = `
sak: gympasalen; promenaderna; matlagningen; hälsosamtalen; badet; tandvården; friskvårdskorten; sömnkursen
uppgift: boka {sak} för {n} personer | Det är bokat till {månad} | Det var fullt, vi står på kö
uppgift: ta reda på om {org} betalar {sak} | {Org} betalar hälften | {Org} ber om en budget först
uppgift: rita en karta över bra vägar att gå {plats} | Kartan är klar och finns i {n} exemplar | Kartan saknar bänkar
uppgift: samla recept som kostar under {n} kronor | Häftet är hopsatt och utdelat {plats} | {n} recept hittills, hälften är soppor
uppgift: prata med vårdcentralen {plats} | Vårdcentralen skickar en sköterska i {månad} | Vårdcentralen har inte ringt tillbaka
fråga: Behöver man läkarintyg för {sak}? | Nej, inte om man är med i {org}
fråga: Finns det dusch {plats}? | Ja, men varmvattnet räcker till {n} personer
fråga: Kan den som inte har råd få tandvård? | Ja, genom {org}, efter ett samtal
fråga: Vem tar över {sak} när ledaren flyttar? | {Org} har en som gärna lär sig
beslut: gå varje {dag} från torget, oavsett väder
beslut: betala {kr} kronor för {sak} ur det gemensamma kontot
beslut: laga mat tillsammans {plats} en gång i månaden
beslut: köpa {n} friskvårdskort genom {org}
beslut: ordna en hälsodag {plats} i {månad}
bordlagt: om alla i stadsdelen får använda {sak} | låta alla i stadsdelen använda {sak}
bordlagt: inköp av stavar och skor för {kr} kronor | köpa stavar men inte skor
söker: {n} personer som kan gå först och sist på promenaderna | Promenaderna har fått sina ledare
söker: en kock som tycker om att laga mat för många {plats} | Kocken är anställd av {org}
rapport: {n} personer gick med i {månad}. Den äldsta var åttiosju och gick fortast.
rapport: Matlaget {plats} lagade linssoppa för {kr} kronor, och det blev över till frysen.
rapport: {Org} erbjöd hälsosamtal. Köen ringlade ut i trapphuset, och alla fick inte plats.
rapport: {namn} tog upp att {sak} är det första som försvinner när pengarna tryter, och det sista som kommer tillbaka.
rapport: Badet hade ommålat och stängt. Gruppen gick till caféet {plats} i stället.
rapport: Flera har slutat med sömnmedel efter kursen. Ledaren påminde om att göra det tillsammans med en läkare.
rapport: Tandläkaren tog emot {n} personer på en lördag. Tre av dem hade inte varit hos tandläkaren på tio år.
`;

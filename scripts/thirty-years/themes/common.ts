/** What is talked about under headings that are no project's: money, rooms, visits, the meetings themselves. */
export const common = `
sak: budgeten; mötestiderna; lokalen; protokollen; hemställan; verksamhetsplanen; kaffekassan; inbjudningarna
uppgift: skicka {sak} till {org} | {Org} har fått allt och tackar | Adressen var fel, det är skickat igen
uppgift: boka lokalen {plats} till {månad} | Lokalen är bokad | Vaktmästaren är på semester
uppgift: skriva ett brev till {org} om {sak} | Brevet är skickat och besvarat | Brevet är skrivet men inte undertecknat
uppgift: kolla priset på {n} nya stolar | Stolarna kostar {kr} kronor, och {org} skänker hälften | Två prislistor har kommit
uppgift: hälsa {org} välkommen till nästa möte | {Org} var här och presenterade sig | {Org} undrar vad vi vill veta
fråga: Vem har nyckeln till lokalen {plats}? | {Org}, och en reserv finns i kassaskåpet
fråga: När kommer pengarna från {org}? | De kom i {månad}
fråga: Ska {sak} läggas ut så att alla kan läsa? | Ja, med namnen på dem som har sagt ja till det
fråga: Är mötena öppna för press? | Ja, men säg det i början
beslut: godkänna {sak} med två ändringar
beslut: ses {plats} även i {månad}
beslut: avsätta {kr} kronor till {sak}
beslut: svara {org} att vi är med
beslut: ha två rökfria pauser i stället för en lång
bordlagt: {sak} för nästa år | godkänna förslaget som det är
bordlagt: brevet från {org} | svara {org} vänligt men bestämt
söker: en ny sekreterare som kan skriva {n} rader i halvtimmen | Sekreteraren är hittad
söker: {n} personer som kan koka kaffe och diska efter mötena | Kaffelaget är komplett
rapport: {Org} var på besök och berättade om sitt arbete. Frågorna blev många, och besöket drog över en halvtimme.
rapport: Ekonomin är i balans. Av årets {kr} kronor är hälften kvar, och den stora räkningen för {sak} har inte kommit.
rapport: Lokalen {plats} är kall. Ta på en tröja till, så tar {org} upp värmen med hyresvärden.
rapport: {namn} gick igenom {sak}. Det mesta är sig likt, men nämnden vill se det tidigare på året.
rapport: Vi var {n} personer på studieresan. Det bästa var samtalen i bussen.
rapport: Kommunen ska spara. Ingen vet än var, men {org} har bett alla att lämna in {n} förslag.
rapport: Det blev en lång diskussion om ordet ”brukare”. Några gillar det, andra inte, och ett par bryr sig inte.
`;

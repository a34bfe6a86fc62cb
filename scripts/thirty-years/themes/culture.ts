/** What is talked about in projects on culture. */
export const culture = `
sak: utställningen; kören; teatergruppen; skrivkvällarna; biljetterna; scenen; fotografierna; berättarkvällen
uppgift: hänga {sak} {plats} | Allt hänger rakt utom två bilder | Det saknas krokar
uppgift: fråga {org} om fribiljetter i {månad} | {Org} ger oss {n} biljetter | {Org} undrar hur många vi är
uppgift: trycka program till {sak} | Programmen är tryckta i {n} exemplar | Tryckeriet har semester till {månad}
uppgift: hyra ljud och ljus till {sak} | {Org} lånar ut sin anläggning gratis | En offert på {kr} kronor har kommit
uppgift: samla texter till häftet | {n} texter är insamlade, och häftet är satt | Några vill skriva under annat namn
fråga: Får man sälja sina bilder på {sak}? | Ja, och hela summan går till den som har gjort dem
fråga: Hur många ryms {plats}? | {n} sittande, enligt {org}
fråga: Måste man ha talat inför folk förut? | Nej, det är meningen att man inte har gjort det
fråga: Vem äger rättigheterna till {sak}? | De som är med, var och en till sitt
beslut: ha premiär {plats} i {månad}
beslut: ge {kr} kronor till {sak}
beslut: bjuda in {org} som publik till genrepet
beslut: låta {sak} vandra mellan {n} väntrum
beslut: trycka ett häfte med det bästa från {sak}
bordlagt: inträdet till {sak} | ta tjugo kronor i inträde, men släppa in den som inte har
bordlagt: en resa till {org} med {n} personer | resa i {månad} och söka pengar till bussen
söker: {n} basar till kören | Kören är fulltalig, för första gången
söker: någon som kan sy kostymer {plats} | Kostymerna sys {plats} varje {dag}
rapport: {n} personer såg föreställningen {plats}. Efteråt satt publiken kvar och pratade i en timme.
rapport: {Sak} har flyttat till väntrummet hos {org}. Personalen säger att folk väntar tystare nu.
rapport: {namn} läste en text om sin barndom. Ingen sade något på en stund, och sedan applåderade alla.
rapport: Kören sjöng på torget i {månad}. Det regnade, och de sjöng en vers till.
rapport: Sju bilder är sålda. En av dem hänger numera på {org}.
rapport: Repetitionerna har varit röriga. Två roller har bytt ägare, och slutet skrivs om.
rapport: Vi fick {n} biljetter av {org} och hade kunnat dela ut dubbelt så många.
`;

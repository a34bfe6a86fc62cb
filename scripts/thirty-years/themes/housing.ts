/** What is talked about in projects on housing. */
export const housing = `
sak: hyreskontrakten; andrahandsreglerna; tvättstugan; flytthjälpen; hyresskulderna; gästlägenheten; boendestödet på kvällarna; trappstädningen
uppgift: ringa {org} om {sak} | {namn} har nått {org}. De tar upp {sak} med sin styrelse före {månad} | {Org} har bett att få frågan skriftligt
uppgift: skriva ett blad om {sak} | Bladet om {sak} är tryckt i {n} exemplar | Ett utkast har gått runt, och flera vill ha större bokstäver
uppgift: visa huset {plats} för {org} | {Org} har sett huset och är intresserade | Visningen fick ställas in, för hissen stod stilla
uppgift: samla exempel på vräkningar som gick att stoppa | {n} exempel är samlade, alla utan namn | Än så länge har bara {org} skickat något
uppgift: kontakta hyresvärden {plats} | Hyresvärden kommer hit i {månad} | Hyresvärden har bytt handläggare och vi får börja om
fråga: Vem betalar om något går sönder i en träningslägenhet {plats}? | {Org} har en försäkring som täcker det mesta
fråga: Får man ha husdjur i huset {plats}? | Ja, men det ska stå i kontraktet
fråga: Hur länge får en gäst bo kvar? | Två veckor, och sedan tar boendestödet ett samtal
fråga: Vad händer med {sak} när kontraktet går ut? | Det följer med till det nya kontraktet, säger {org}
beslut: söka {kr} kronor av {org} till {sak}
beslut: erbjuda en kurs i att bo för första gången, {n} platser
beslut: hålla öppet hus {plats} i {månad}
beslut: låta dem som bor {plats} själva skriva ordningsreglerna
beslut: bjuda in {org} till ett samtal om {sak}
bordlagt: vem som har hand om {sak} under sommaren | låta {org} ha hand om {sak} tills vidare
bordlagt: förslaget att hyra {n} lägenheter {plats} | hyra hälften så många lägenheter {plats}
söker: {n} personer som vill vara med när någon flyttar in {plats} | Nu finns det ett flyttlag {plats}
söker: någon som kan lära ut hur man läser ett hyreskontrakt | {Org} har lånat ut en jurist
rapport: {n} personer har fått kontrakt sedan sist, de flesta {plats}. Ett par av dem har väntat i flera år.
rapport: Det är fortfarande svårt med {sak}. {namn} tror att hyresvärdarna är rädda för att stå ensamma om något går fel.
rapport: {Org} har gått igenom hur det gick för dem som flyttade in i {månad}. Nästan alla bor kvar, och den vanligaste klagovisan gällde {sak}.
rapport: Huset {plats} har fått ny tvättstuga. Tiderna bokas på en tavla, eftersom alla inte har telefon.
rapport: {namn} berättade om sitt första år i egen lägenhet. Det svåraste var inte räkningarna utan tystnaden på kvällarna.
rapport: Två grannar hade klagat på ljud. Efter ett möte med kaffe i trapphuset är alla överens igen.
rapport: Kön till {sak} är lång, omkring {n} personer. Vi vet inte hur många som har tröttnat och slutat söka.
`;

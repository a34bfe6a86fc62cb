/** What is talked about in projects on recovery. */
export const recovery = `
sak: nattcaféet; kamratstödet; behandlingen; efterträffarna; jourtelefonen; kvinnogruppen; sängplatserna; besöken på häktet
uppgift: fråga {org} om att ha öppet på julafton | {Org} håller öppet, och vi står för maten | Det är uppe på styrelsens möte i {månad}
uppgift: skriva en plan för {sak} | Planen är antagen av {org} | Planen är på {n} sidor och ska bli tre
uppgift: utbilda {n} kamratstödjare | Utbildningen är klar, och alla utom en gick hela vägen | Kursen börjar i {månad}
uppgift: hitta sängar till härbärget {plats} | {Org} har gett oss {n} sängar | Sängarna finns, men ingen bil
uppgift: träffa avdelningen {plats} om {sak} | Avdelningen ringer oss innan någon skrivs ut | Mötet blev flyttat två gånger
fråga: Får man komma till {sak} om man inte är nykter? | Ja, om man inte stör någon annan
fråga: Vem har nyckeln {plats} på natten? | {Org}, och en kopia finns hos väktaren
fråga: Hur länge väntar man på behandling? | Omkring {n} dagar, enligt {org}
fråga: Kan man bo kvar efter ett återfall? | Ja, första gången. Sedan skrivs en ny plan
beslut: ha öppet {plats} alla helger till och med {månad}
beslut: söka {kr} kronor till {sak}
beslut: anställa två kamratstödjare tillsammans med {org}
beslut: stänga {sak} under {månad} för att alla ska få vila
beslut: minnas dem som har gått bort med en stund i {månad}
bordlagt: regler för {sak} | låta besökarna skriva reglerna
bordlagt: om {org} tar över {sak} | låta {org} ta över {sak} på prov i ett halvår
söker: {n} personer som kan sitta uppe en natt i månaden | Nattschemat är fullt
söker: kvinnor med egen erfarenhet till gruppen {plats} | Gruppen {plats} har startat
rapport: {n} personer sov {plats} i natt. I {månad} var det dubbelt så många.
rapport: {namn} har varit nykter i ett år och bjöd på tårta. Den tog slut direkt.
rapport: {Org} märker att folk kommer tidigare, innan allt har rasat. Det är det bästa tecknet på länge.
rapport: Vi talade länge om {sak}. Det finns olika sätt att se på det, och båda fick stå kvar.
rapport: Häktet släpper in oss på {dag}ar. Den första gången kom ingen, den tredje gången åtta.
rapport: Jourtelefonen ringde {n} gånger i {månad}. De flesta ville bara höra en röst.
rapport: En man som vi inte hade sett på länge kom in, drack två koppar kaffe och sade tack för att ni finns.
`;

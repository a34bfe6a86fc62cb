/** Hur protokoll säger att något skjuts upp eller lämnas till en annan grupp. Så skrivs en rad: language/decisions.ts. */

/** Något skjuts upp: av ”vi”, eller i passiv, vad som än står före. */
export const skjuterUpp = `
  bordlägga: Frågan bordlades till nästa möte.
  återremittera: Ärendet återremitteras till förvaltningen.
  hänskjuta: Ärendet hänskjuts till årsmötet.
  senarelägga … frågan|punkten|ärendet|beslutet|diskussionen|valet: Vi senarelägger beslutet.
  uppskjuta: Ärendet uppskjuts till nästa sammanträde.
  ajournera … {senare}: Frågan ajourneras till nästa möte.
  ajournera frågan|ärendet|punkten|beslutet|diskussionen: Vi ajournerar frågan.
  ta upp … {senare} {presens}: Vi tar upp det igen på nästa möte.
  ta upp … igen|åter då|när|senare: Vi tar upp budgeten igen då.
  ta … upp på nytt: Teatern lämnar vi därhän i dag och tar upp på nytt den 13 februari.
  ta (igen|därför|istället|då) på|vid {senare}: Omslaget tas på nästa träff.
  ta (igen|därför|istället|då) nästa möte*|gång|träff* {passiv}: Resten tas nästa gång.
  ta (det|då|i|alltså) (stället) {senare}: Schemat hann vi inte med, så det tar vi på nästa möte.
  ta den (igen|då|därför|om|i) (stället|igen) {senare}: Soffan är stor. Vi tar den igen på nästa möte.
  ta det|detta|frågan|frågorna|punkten|punkterna|ärendet|resten|diskussionen|beslutet|beslut (igen|om) … {senare}: Vi tar resten nästa gång.
  ta … en gång till … {senare}: Vi tar nycklarna en gång till på nästa möte.
  ta ställning (till) … {senare}: Vi tar ställning till det på nästa träff.
  prata|snacka|tala|diskutera (vidare) (om) (igen|mer) … {senare} {presens}: Soffan pratar vi om igen på nästa brukarråd.
  fortsätta (med) (det|detta|här) {senare} {presens} {sist}: Vi fortsätter på nästa möte.
  fortsätta med … på|vid|till nästa|kommande {presens}: Vi fortsätter med stadgarna på nästa möte.
  fortsätta (med) (att) diskussionen|diskutera|samtalet|prata|samtala|tala|genomgången|arbetet … {senare} {presens}: Vi fortsätter diskussionen på nästa möte.
  diskutera|behandla|besluta|bestämma|avgöra|pröva|hantera (vidare|igen|åter|då|om|slutligt|slutgiltigt|definitivt) {senare} {passiv} {presens}: Öppettiderna diskuteras vidare på nästa möte.
  bestämma|besluta|diskutera|avgöra|behandla det|detta|frågan|ärendet|vidare|om … {senare} {presens}: Vi diskuterar frågan på nästa möte.
  bestämma|besluta|diskutera|avgöra (vidare|det|om|först) {senare} {presens}: Vem som ska spela kungen bestämmer vi nästa gång.
  fatta|ta beslut … {senare} {presens}: Vi tar beslut om bilen på nästa möte.
  fatta|ta (beslut*) (därför|först) (beslut*) {senare} {passiv}: Beslut fattas på nästa möte.
  presentera|redovisa|rapportera|återrapportera|lämna|justera|föredra (då|först) på|vid|till nästa|kommande|mötet *möte*|gång|träff*|sammanträde*|den {passiv} {presens}: Årets budget redovisas på nästa möte.
  spara|parkera|skjuta … {senare} {passiv}: Informationskvällen sparas till diskussionen på nästa möte.
  parkera|spara frågan|punkten|ärendet|diskussionen|den|det|resten … {senare}: Vi sparar resten till nästa möte.
  parkera|spara {senare}: Den punkten parkerar vi till nästa projektmöte.
  parkera frågan|punkten|ärendet|diskussionen: Vi parkerar frågan så länge.
  föra över till {senare} {passiv}: Övriga frågor förs över till nästa möte.
  skjuta upp {passiv}: Valet av namn sköts upp.
  skjuta upp|fram … till|tills|på: Frågan skjuts upp till nästa möte.
  skjuta (upp) på tills|till: Flytten får vi skjuta på tills det blir varmare.
  skjuta (upp) på (den) (här) diskussionen|beslutet|frågan|punkten|ärendet|det|valet: Vi kommer att skjuta på diskussionen om maten.
  skjuta det|detta|den|frågan|punkten|ärendet|beslutet|diskussionen|resten … {senare}: Vi skjuter detta till nästa möte.
  skjuta på framtiden: Frågan skjuts på framtiden.
  flytta … frågan|punkten|ärendet|beslutet|diskussionen|valet … {senare}: Vi flyttar frågan till nästa möte.
  flytta (därför|fram|över) (fram|över) till nästa|kommande *möte*|gång|träff*|sammanträde* {passiv}: Alla punkter flyttas till nästa möte.
  vänta|avvakta med … {senare}: Vi väntar med beslutet till nästa möte.
  vänta med beslut|beslutet|frågan|ärendet|det|detta (tills|till): Vi väntar med beslut tills beskedet har kommit.
  följa upp {senare} {passiv} {presens}: Detta följs upp vid nästa möte.
  diskutera|utreda|behandla|bereda vidare {passiv} {presens}: Frågan diskuteras vidare.
  återuppta frågan|punkten|ärendet|diskussionen {presens}: Vi återupptar frågan i höst.
  bestämma|besluta (det|detta|om|datum|tid|dag|plats) senare {presens}: Vi bestämmer datum senare.
  avvakta med *frågan|*frågorna|beslut*|*ärendet|det|detta|*valet|*diskussionen: Elevrådet avvaktar med matfrågorna.
  avvakta … {senare}: Vi avvaktar med köpet till nästa möte.
  återkomma (därför|igen) till … {senare} {presens}: Vi återkommer till frågan på nästa möte.
  återkomma (därför|igen) till det|detta|*frågan|saken|ärendet|punkten {presens}: Vi återkommer till frågan.
  återkomma till {presens} {sist}: Serien återkommer vi till.
  fundera|tänka vidare (på|kring|över) … {senare} {presens}: Det får vi fundera vidare på under kommande möten.
  fundera|tänka vidare på|kring|över {presens}: I höst får vi fundera vidare på programmet.
  göra … ny|nytt bedömning|försök|genomgång|utvärdering|omtag … {senare} {presens}: Styrelsen gör en ny bedömning inför nästa styrelsemöte.
  ha|hålla ett (nytt|extra|särskilt) (till) (nytt|extra|särskilt) *möte|träff (till) om det|detta|frågan|saken {presens}: Vi ska ha ett till möte om det.
  lyfta (upp) det|detta|den|frågan|punkten|ärendet (upp) igen|åter: Vi lyfter det igen när alla är på plats.
  lyfta (upp|vidare|med) … (oss) till|i|med|på|hos {grupp}: Den svåra frågan om husdjur lyfter vi i ledningsgruppen.
  ta med sig frågan|punkten|ärendet|diskussionen till {grupp} {vem}: Lars Alm tar med sig frågan till Ledningsgruppen.
  lyfta|föra|skicka|lämna|ta (med) (sig|oss) (vidare|upp|över) frågan|frågorna|punkten|punkterna|ärendet|diskussionen|detta|förslaget|synpunkterna … till|i|med {grupp}: Vi lyfter frågan till styrgruppen.
  lyfta|skicka|lämna|föra|ta|överlämna vidare|över till {grupp}: Stadgarna lämnas över till Ledningsgruppen.
  lämna|hålla … frågan|punkten|ärendet … öppen|öppet|obesvarad: Vi lämnar frågan öppen tills vi har fått fler förslag.
  lägga … på is|hyllan: Vi lägger frågan på is.
  låta … frågan|punkten|ärendet|det|saken … vila|bero|ligga|anstå: Vi låter frågan vila.
  låta frågan|punkten|ärendet|det|saken (få) vila|bero|ligga|anstå: Vi låter det bero.
  ta om det|frågan|punkten|diskussionen … {senare} {presens}: Vi tar om frågan på nästa möte.
  komma|gå tillbaka till det|frågan|saken|ärendet … {senare} {presens}: Vi kommer tillbaka till frågan på nästa möte.
  sätta|lägga|ta (upp|med|in|kvar) på dagordningen (till|för|inför|vid|på) nästa: Frågan sätts upp på dagordningen för nästa möte.
  godkänna|fastställa (först) på|vid|till nästa|kommande {passiv} {presens}: Verksamhetsplanen ska godkännas på nästa möte.
  planera|bestämma|besluta|diskutera senare {passiv} {presens}: Arbetsdagen kommer att planeras senare.
  ta ett (nytt) beslut|tag|grepp (om) (det|detta|frågan) {senare} {presens}: Vi tar ett nytt tag på nästa möte.
  återuppta {senare} {passiv}: Namnfrågan återupptas på årsmötet.
  ta upp (igen|först) när|då|efter {passiv} {presens}: Altanen tas upp när ritningen har lämnats.
  ta upp … ånyo: Kyrkorådet tager upp ärendet ånyo då svaret föreligger.
  lyfta|ta (upp) igen|åter {passiv} {presens}: Inget avgörande i dag, lyfts igen den 28 augusti.
  ta (det|den|då) (först) av allt {senare}: Vi hann inte prata färdigt, så det tar vi först av allt nästa gång.
  tänka|sova|fundera på saken|det (tills|till) {senare}: Vi tänker på saken till nästa möte.
  sova på saken: Sover på saken.
  skicka|remittera|lämna tillbaka frågan|förslaget|ärendet|motionen|punkten till: Årsmötet skickade tillbaka förslaget till styrelsen.
  hänvisa åter|tillbaka till {passiv}: Begäran hänvisades åter till projektledaren.
  behandla|diskutera|besluta|avgöra den|det|punkten|förslaget … {senare} {presens}: Förslaget kom sent. Vi behandlar det i november i stället.
  skjuta (upp|fram) till {senare} {passiv}: Skjuts till höstens medlemsmöte.
  lägga åt sidan {passiv}: Ansökan från parken lades åt sidan.
  lämna … åt|till {senare} {passiv}: Frågan om mästerskapet lämnades åt nästa sammankomst.
  förklara … vilande {passiv}: Därmed förklaras ärendet vilande.
  besvara (först) på|vid|till nästa|kommande {passiv} {presens}: Interpellationen besvaras vid nästa sammanträde.
  lägga fast {senare} {passiv} {presens}: Målen läggs fast vid höstens planeringsdag.
  lösa|planera|fördela|bestämma (det|detta) längre|senare (fram) {presens}: Bemanningen får vi lösa längre fram.
  återkomma till (den) (här) det|detta|*frågan|saken|punkten när|då|under|efter {presens}: Vi återkommer till den frågan när valberedningen har svarat.
  återkomma om|kring det|detta|frågan {senare} {presens}: Vi återkommer om det efter semestrarna.
  lyfta|ta|väcka (upp) det|detta|den|frågan|punkten på nytt {presens}: Vi lyfter det på nytt i januari.
  ta det|den|resten på nästa {sist} {presens}: Spelrummet hann vi inte, så vi tar det på nästa.
  vänta|avvakta med beslut|beslutet|datum|datumet|inköp|köp|val|valet|tid|plats tills {presens}: Vi väntar med datum tills vi vet när isen släpper.
  avvakta bidraget|beskedet|svaret|besked|svar|resultatet|utredningen {presens}: Vi avvaktar svaret från kommunen.
  lämna … därhän tills|i {presens}: Vi lämnar finansieringen därhän tills vidare.
  ta det|den|resten|detta sedan|senare {presens} {sist}: Vi tar det sedan.
  prata|diskutera|tala mer|vidare om det|detta då|sedan|senare {presens}: Vi pratar mer om det då.
  parkera så länge {passiv} {sist}: Bra idé, men parkeras så länge.
`;

/** Andra ord som säger att något skjuts upp. */
export const bordlagtord = `
  bordlagt : {först}: Alla var trötta. Bordlagt: färgen på dörren.
  bordlagd|bordlagt|bordlagda {sist}: Gym i källaren – bordlagd.
  är|förblir|blir|ligger (fortsatt|fortfarande|kvar) bordlagd|bordlagt|bordlagda: Punkten är fortsatt bordlagd.
  så|därför|och den|det|de flyttas|skjuts|skjutas|sparas (fram|upp) {senare}: Frågan om sms hann vi inte med, så den flyttas till mötet i februari.
  *frågan|*frågorna|*punkten|*punkterna|*ärendet|ärendena|*beslutet|*diskussionen|*valet … skjuts|sköts|skjutas|flyttas|flyttades upp|fram: Beslutet om profilkläder skjuts fram.
  *frågan|*frågorna|*punkten|*punkterna|*ärendet|ärendena|*beslutet|*diskussionen … flyttas|flyttades … {senare}: Frågan flyttas fram till hösten.
  *frågan|*frågorna|*punkten|*punkterna|*ärendet|*beslutet|*diskussionen|det|*förslaget|resten … får|fick vänta|anstå|mogna|bero|ligga: Frågan får vänta till nästa möte.
  får|fick vänta|anstå|vila|stå|ligga|bero (kvar|över) {senare}: Arbetet får vila till hösten.
  *frågan|*punkten|*ärendet|*förslaget|*valet … framflyttad|framflyttat|parkerad|parkerat|hänskjuten|hänskjutet|uppskjuten|uppskjutet|återremitterad|återremitterat|bordlagd|bordlagt: Punkten framflyttad till augusti.
  väntar|vilar|ligger (kvar) till nästa|kommande|{månad}mötet *möte*|gång|träff*|sync|standup|sammanträde*: Podden väntar till nästa möte.
  vilar (till) {senare}: Frågan vilar till aprilmötet.
  står över|kvar {senare}: Punkten står över till nästa möte.
  diskussionen|diskussionerna|samtalet|genomgången|behandlingen|det|den fortsätter {senare}: Diskussionen fortsätter nästa gång.
  *frågan|*punkten|*ärendet|*diskussionen|*förslaget … återkommer|återupptas|återkom|väcks|lyfts (igen|åter) {senare}: Frågan återkommer på nästa möte.
  *frågan|*punkten|*ärendet|*förslaget|*diskussionen|det … kommer (vi|och) (då) upp|tillbaka (igen|till) {senare}: Förslaget kommer upp igen på nästa möte.
  nästa|kommande möte*|gång|träff* diskuterar|behandlar|bestämmer vi: Nästa möte diskuterar vi budgeten.
  nästa|kommande möte*|gång|träff* tar|fortsätter vi (upp) det|detta|frågan|punkten|diskussionen|ärendet|förslaget: På nästa möte tar vi upp frågan igen.
  kommer|går upp (igen|då) på nästa: Punkten ströks i dag eftersom Lars var sjuk och kommer upp på nästa möte.
  får|fick bli en fråga|punkt|sak för {grupp}: Det får bli en fråga för ledningsgruppen.
  får {vi} ta (upp) (det) {senare}: Frågan om helgöppet får vi ta nästa gång.
  *frågan|*frågorna|*punkten|*punkterna|*ärendet|ärendena|*diskussionen|*förslaget|*förslagen|*synpunkterna|*beslutet … skickas|skickades|lämnas|lämnades|överlämnas|hänvisas|remitteras|förs|går|tas|flyttas|flyttades|lyfts|lyftes|lyftas (vi|vidare|upp|över|in|därför|med|tillbaka) (vidare|upp) till|i|med|hos|på {grupp}: Frågan lyfts till ledningsgruppen.
  går vidare|över till {grupp}: Förslaget går vidare till Ledningsgruppen.
  står (kvar|upp) på dagordningen (till|för|inför|vid|på) nästa: Frågan står kvar på dagordningen till nästa möte.
  åter|tillbaka på dagordningen {senare}: Sommarstängning – väntar på besked, åter på dagordningen i maj.
  tar|tog|tas (vi) med (oss|sig) till nästa|kommande *möte*|gång|träff*: Frågan tar vi med oss till nästa möte.
  *frågan|*ärendet|*punkten|*förslaget|*motionen|diskussionen återupptas|återkommer|väcks|lyfts|behandlas (igen|åter|på) (nytt) när|då: Frågan väcks på nytt när Eva har talat med dem.
  *ärendet|*punkten|*frågan|*motionen|saken … överförd|överfört|överförs|återgår|återgick|återgår (då|därmed) till|åt {senare}: Hemsidan: Ärendet överfört till nästa sammanträde.
  *ärendet|*frågan|*motionen|saken|förslaget återgår|återgick till: Ärendet återgår till förvaltningen för vidare beredning.
  *ärendet|*punkten|*frågan utgår från dagens: Ärendet utgår från dagens sammanträde.
  beslut|beslutet (i|om) (frågan|detta) anstår|dröjer: Beslut i frågan anstår.
  beslut|beslutet tas|fattas senare|längre: Beslut tas senare.
  *frågan|*ärendet|*punkten|*förslaget … vilar|kvarstår (tills) (vidare) {sist}: Frågan vilar tills vidare.
  diskussionen|samtalet|genomgången|arbetet … fortsätter {senare}: Diskussionen om stadgarna fortsätter på nästa möte.
  kvarstår {sist}: Informationstavlan kvarstår.
  *frågan|*ärendet|*punkten|detta kvarstår|återkommer till|på|vid|från: Ärendet kvarstår till nästa möte.
  beslut (om|i) (detta|frågan) {senare} {anteckning}: Beslut om detta på nästa möte.
  detta|det lyfts|väcks (igen|åter) {senare}: Detta lyfts på nästa möte.
  överlämnas|lämnas (över) till|åt nästa|nya|nyvalda|kommande styrelsen|styrelse {först}: Överlämnas till nästa styrelse.
  utgår till nästa|kommande: Punkten utgår till nästa möte.
  *frågan|*ärendet|*punkten återkommer {sist}: Frågan återkommer.
  *frågan|*ärendet|*punkten ligger kvar {sist}: Ingen lösning än, frågan ligger kvar.
  *frågan|*ärendet|*punkten|*förslaget överlämnas|lämnas|hänskjuts (vidare) till|åt (den) nya|nästa|nyvalda|kommande styrelsen|styrelse: Frågan lämnas vidare till nästa styrelse.
  återkommer|kvarstår|avvaktas|avvaktar {senare} {först}: Återkommer på nästa möte.
  avvaktas|avvaktar|kvarstår {först} {sist}: Avvaktas.
  fortsatt|ny diskussion|behandling|genomgång … {senare} {först}: Fortsatt diskussion på nästa möte.
  uppföljning {senare} {först}: Uppföljning på nästa möte.
  beslut|beslutet (i|om) (frågan|detta) kommer {senare}: Fler förslag väntas och beslut kommer på nytt sammanträde.
  *frågan|punkten|ärendet|det lämnas|lämnades|hålls|hålles öppen|öppet: Punkten lämnas öppen.
  får|fick vänta|anstå tills|till: Målningen får vänta tills lokalen är tom.
  får ligga tills {först}: Får ligga tills vi vet vem som betalar.
  får|fick anstå|bero|vila|mogna {sist}: Stadgarna får anstå.
  får|fick därför|då|alltså|nu anstå|bero {sist}: Beslut får därför anstå.
  får|fick skjutas (framåt|fram|upp): Utvärderingen fick skjutas framåt.
  står|ligger kvar|fortsatt på dagordningen|bordet: Punkten står kvar på dagordningen.
  kvarstår på dagordningen: Punkten kvarstår på dagordningen.
  vi|styrelsen|gruppen avvaktar {sist}: Vi avvaktar.
  väntar|avvaktar vi|styrelsen med {sist}: Filmen om huset väntar vi med.
  får|fick {vi} ha {senare}: Den diskussionen får vi ha på nästa träff.
  detaljerna|formerna|innehållet|schemat|*programmet spikar|planerar|löser|fördelar|utformar|klubbar {vi} (det|först) {senare}: Detaljerna spikar vi i april.
  *frågan|*punkten|*ärendet|*diskussionen|*beslutet ajourneras|ajournerades: Gym i källaren: frågan ajourneras.
  *ärendet|*frågan|*punkten vilar till|tills dess: Ärendet vilar till dess.
  inget nytt från|om … ligger|står kvar {sist}: Lokalen: inget nytt från fastighetsägaren, ligger kvar.
  avvakta|vänta|återkomma {senare} {först}: Avvakta till majmötet.
  inget|ingenting hann … flyttas|skjuts fram|upp: Inget hann sägas, flyttas fram.
  *frågan|*punkten|*ärendet hanns inte med {sist}: Frågan hanns inte med.
  vi|gruppen hann inte (med) *frågan|*punkten|*ärendet|punkterna {sist}: Vi hann inte med frågan.
  ej|inte behandlad|behandlat|behandlades av tidsskäl|tidsbrist: Namnbytet: Ej behandlat av tidsskäl.
  ej|inte behandlad|behandlat|behandlades på grund av tidsbrist|tid|tidsnöd: Namnbytet: Ej behandlad på grund av tidsbrist.
  *punkten|*frågan|*ärendet … utgick|ströks … nästa|ny gång|möte|träff|tid: Punkten ströks i dag men finns med nästa gång.
  nytt ställningstagande {senare}: Nytt ställningstagande i september.
  kvar att prata|diskutera|besluta (om) : {först}: Kvar att diskutera: loggan.
  återkommer för beslut|diskussion: Planen återkommer för beslut den 26 mars.
  blir|bli (en|ett) ämne|fråga|punkt|sak för|till|på {senare}: Det blir ett ämne för nästa möte.
  det|den tar {vi} sedan|senare {sist}: Det tar vi sedan.
  vi|gruppen|rådet får ha|ta den|det|diskussionen (diskussionen|samtalet|frågan) {senare}: Nu är klockan mycket, så vi får ha den diskussionen på nästa träff.
`;

/** Det som kanske skjuts upp: det räknas inte, men den som skriver får veta det. */
export const kanskeBordlagt = `
  är (ännu) inte|ej (ännu|helt|riktigt) bestämt|bestämd|bestämda|beslutat|beslutad|beslutade: Datum är inte bestämt än.
  kom inte (fram) till (något) beslut: Vi kom inte till något beslut.
  vi|styrelsen ska|behöver|måste (sedan|senare) besluta|bestämma: Vi ska besluta om detta senare.
`;

/** Meningar som liknar bordlagda punkter och inte är det. */
export const bordlagtRäknasInte = `
  Ta med förslag till nästa möte.
  På förra mötet bordlades frågan om bilen.
  Lars föreslog att bordlägga frågan, men fick inget stöd.
  Mötet skjuts upp till 19 april.
  Resan sköts upp till hösten.
  Vi tar bussen nästa gång.
  Leken utgick nästa gång.
  Operationen är uppskjuten.
  Båtarna lyfts i september.
  Cyklarna parkeras tills vidare bakom huset.
  Barnen får därför vila.
  Avgiften går upp nästa år.
  Hon återkommer för behandling.
  Vi väntar med bussen till stan.
  Vi bestämmer när vi träffas.
  Vi kom inte fram till att det blir fest.
  Boken ligger kvar till dess.
  Vi väntar med spänning till fredag.
  Vi hann inte med punkterna förra gången.
`;

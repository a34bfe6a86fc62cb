/**
 * Hur protokoll säger att något beslutas. Här står också hur en rad skrivs, i den här filen och i de andra i mappen.
 *
 * En rad är ord som hör ihop och, efter kolon, en mening i vilken de räknas. Meningen börjar med stor bokstav:
 *
 *   komma överens om: Vi kom överens om att ses i maj.
 *
 * Första ordet är ett verb i infinitiv; de andra formerna hittar programmet själv (language/verb-forms.ts). Orden ska komma i
 * den ordningen. Mellan verbet och orden efter får den som gör det stå, och småord som ”också” eller ”därför”: ”därför kom vi
 * också överens om”. I listorna som heter något med ”ord” eller ”kanske” är första ordet inget verb, utan står som det skrivs.
 *
 * I stället för ett ord kan det stå:
 *
 *   a|b         ett av orden
 *   (a|b)       ett av orden, eller inget
 *   beslut*     ett ord som börjar så: ”beslutet”. *avgiften är ett som slutar så, *plan* ett som har det någonstans
 *   …           upp till åtta ord, vilka som helst utom ”inte”, ”aldrig” och ”ej”
 *   :           ett kolon; därför slutar en del rader på två: ett som ska stå i meningen, och ett före exemplet
 *   {vi}        de som håller mötet
 *   {namn}      någon som kan få något att göra: en person, en roll, en grupp
 *   {ärende}    ett verb i language/errands.ts, i presens
 *   {grupp}     en annan grupp än den som möttes
 *   {senare}    ett senare möte, ”på nästa möte”
 *   {månad}     en månad, också inne i ett ord: {månad}mötet
 *
 * Sist bland orden kan det stå vad som ska gälla för hela raden:
 *
 *   {först}     meningen börjar med orden
 *   {sist}      meningen slutar med dem
 *   {när}       meningen säger någonstans till när
 *   {presens}   verbet står inte i dåtid
 *   {dåtid}     bara i dåtid, ”beslutade”
 *   {passiv}    bara i passiv, ”beslutas”
 *   {roller}    också den som har en roll kan göra det: ”ordförande och kassör godkänner”
 *   {vem}       vem som helst kan göra det
 *   {ingen}     också när ingen nämns, i passiv med ”ska”: ”Priser ska tas fram”
 *   {anteckning} bara i en kort anteckning utan annat verb: ”Lördagen den 7 oktober bestämt för loppisen.”
 *
 * Att någon annan gör det, att det hände förut, nekas eller bara berättas behöver ingen rad ta hand om; det ser programmet.
 * Under ”räknas inte” står meningar som liknar men inte får räknas, en på varje rad. Alla exempel prövas av testerna:
 *
 *   npx vitest run tests/markdown/language.test.ts --coverage.enabled=false
 */

/** De som möts beslutar: ”vi”, ”styrelsen”, ordföranden, eller ingen som nämns (”Beslutade att …”). */
export const viBeslutar = `
  besluta … att: Mötet beslutade enhälligt att anta verksamhetsplanen.
  besluta enligt|enhälligt|följande|anta|godkänna|fastställa|bevilja|utse|välja|avslå|bifalla|uppdra|utöka|höja|sänka|köpa: Styrelsen beslutar enligt förslaget.
  besluta i enlighet: Utskottet beslutar i enlighet med förvaltningens förslag.
  besluta :: Vi beslutade: läxhjälp på onsdagar.
  besluta {dåtid}: Rådet beslutade om en ny mötesdag: onsdagar.
  bestämma … att: Vi bestämde att ses på Bryggan.
  bestämma datum|tid|dag|plats|oss|sig|det|följande|nästa {dåtid}: Vi bestämde oss för att ha en egen monter.
  bestämma :: Vi bestämde: läxhjälp på onsdagar.
  bestämma också|även|därefter|sedan|slutligen {dåtid}: Ingen entréavgift för medlemmar, bestämde vi också.
  fatta|ta (ett|det|följande) beslut|beslutet {dåtid}: Vi tog beslutet att alltid vara två.
  fatta|ta (ett) beslut|beslutet (om) att: Vi tar beslut att fortsätta.
  enas om: Gruppen enades om att börja med Klarspråk.
  ena oss|sig om: Vi enade oss om tre punkter.
  komma|bli|vara överens|överrens om: Vi kom överens om att ses i maj.
  köpa in {presens}: Vi köper in böcker till biblioteket.
  köpa|beställa|hyra|anställa|starta|bilda|bygga en|ett|två|tre|fyra|fem|ny|nya|nytt|fler {presens}: Vi köper en ny gräsklippare.
  beställa *tröjor|*kläder|*skyltar|*stolar|*bord|material|mat|tårta {presens}: Vi beställer tröjor till ledarna.
  byta lås|ut|leverantör|bank|namn|dag|tid|lokal|system|till|från|plats {presens}: Vi byter lås till förrådet.
  skänka|donera {presens}: Vi skänker 4 000 kronor till Stadsmissionen.
  införa en|ett|ny|nya|nytt {presens}: Vi inför en avgift för gäster.
  höja|sänka {presens}: Vi höjer avgiften till 300 kronor.
  ta bort {presens}: Vi tar bort gungan.
  lägga ner|ned {presens}: Vi lägger ner tidningen.
  gå med|ur i|ur *förbundet|*föreningen|*nätverket|*organisationen {presens}: Vi går med i Anhörigförbundet.
  gå över|tillbaka|ifrån till|från {presens}: Vi går över till digitala kallelser.
  prova|testa|pröva (på) att börja|ha|öppna|stänga|flytta|byta|köra|använda|träffas|mötas {presens}: Från vecka 40 provar vi att börja halv åtta.
  trycka upp {presens}: I år trycker vi upp femtio häften.
  dela (upp) oss (upp) i|på|för {presens}: Vi delar upp oss i två grupper.
  bli|vara eniga|ense|enade|enigt|enig om att: Vi är eniga om att inte hänga ut någon.
  komma fram till att … (inte) kallar|sammankallar|skickar|söker|beställer|inför|höjer|sänker|slopar|bjuder|ska|skall|får|blir|bör|börjar|slutar|ställs|köps|hålls|läggs|tas|görs|byts|avslutas|fortsätter|behålls|bäst: Vi kom fram till att alla hundar ska vara kopplade.
  landa i|på: Vi landade i att ha festen på gården.
  välja {dåtid}: Mötet valde Lars Alm till revisor.
  välja {namn} … till|som: Styrelsen väljer Bo Lind till sekreterare.
  välja att: Vi väljer att avvakta.
  välja alternativ|förslag|förslaget|namn|namnet: Gruppen väljer alternativ B.
  godkänna: Styrelsen godkände bokslutet.
  godkänna att|utlägg*|inköp*|kostnad*|köpet|betalning* {roller}: Ordförande och kassör godkänner att ungefär 500 kronor används till kaffe.
  besluta att|med|enligt {roller}: Ordföranden beslutar att ansöka om bygglov.
  fastställa: Utskottet fastställer delegationsordningen.
  fastslå: Styrelsen fastslog kalendern.
  anta {dåtid}: Mötet antog en ny policy.
  anta … stadgar*|*plan*|verksamhets*|*policy*|förslag*|*riktlinje*|*budget*|*dagordning*|yttrande*|*regler*|*rutin*|*instruktion*|*ordning*: Utskottet antar förvaltningens förslag.
  bifalla: Nämnden bifaller motionen.
  avslå: Mötet avslog motionen.
  utse: Styrelsen utser Lars Alm till ombud.
  bevilja: Stämman beviljar styrelsen ansvarsfrihet.
  tillstyrka: Utskottet tillstyrker ansökan.
  avstyrka: Utskottet avstyrkte ansökan.
  förkasta: Mötet förkastade förslaget.
  adjungera: Styrelsen adjungerade Eva Norén.
  ratificera: Mötet ratificerade avtalet.
  neka: Mötet nekar ansvarsfrihet med fem röster mot tre.
  medge: Styrelsen medger inköp av två bord.
  inrätta: Styrelsen inrättar en valberedning.
  avböja: Styrelsen avböjer inbjudan.
  stanna för: Styrelsen stannade för den digitala kalendern.
  gå på|med … förslag*|*linje|alternativ: Mötet gick på styrelsens förslag.
  svara ja|nej: Mötet svarade ja.
  säga|tacka ja|nej: Styrelsen tackade nej.
  avstå: Vi avstår från att söka bidraget i år.
  behålla|slopa|avskaffa|bekosta|sponsra|skrota {presens}: Vi behåller nuvarande priser.
  ställa in {presens}: Vi ställer in årets fest.
  satsa|köra på en|ett|två|samma {presens}: Vi satsar på en familjedag.
  fortsätta … med samma|nuvarande|oförändrade upplägg|tider|avgift|pris|priser|former|program|schema {presens}: Vi fortsätter under hösten med samma tider.
  bidra|nöja (oss|sig) med {presens}: Klubben bidrar med 500 kronor till resan.
  stå för kostnad*|*kostnaden|*kostnaderna|*avgiften|resan {presens}: Föreningen står för kostnaden.
  godta: Styrelsen godtar anbudet.
  acceptera: Styrelsen accepterar offerten från målaren.
  anlita {dåtid}: Styrelsen anlitade en ny revisionsbyrå.
  fördela {dåtid}: Gruppen fördelade passen.
  avsätta: Styrelsen avsätter 5 000 kronor till festen.
  anslå: Styrelsen anslår 2 000 kronor till lotterier.
  klubba: Mötet klubbade budgeten.
  permanenta: Styrelsen permanentar kvällsöppet.
  ställa bakom: Rådet ställer sig bakom yttrandet.
  ställa positiva|positivt|positiv|bakom: Rådet ställer sig positiva till förslaget.
  säga upp avtal*|kontrakt*|hyres*|medlemskap*|abonnemang*|prenumeration*: Styrelsen sa upp avtalet med städfirman.
  säga … ok|okej: Gruppen vill måla skåpet, och det sa vi är ok.
  rösta för|igenom|ja|nej|ner|ned: Mötet röstade för förslaget.
  spika: Vi spikade lördagen den 22 april.
  förorda: Brukarrådet förordar namnet Linden.
  stödja motion*|förslag*|ansökan|idén|initiativet|kravet: Styrelsen stödjer motionen om cykelställ.
  anse|finna|konstatera … laga|behörig|rätt|vederbörlig|stadgeenlig ordning|tid: Mötet ansåg att kallelsen skett i behörig ordning.
  uttala att: Styrelsen uttalar att beslutet bara gäller i år.
  ge … förnyat|fortsatt förtroende: Mötet gav Anna Ek förnyat förtroende som kassör.
  ge … bifall|klartecken|ansvarsfrihet|tillåtelse: Styrelsen ger klartecken till resan.
  lägga|notera|ta … till handlingarna|protokollet|anteckningarna: Nämnden lägger rapporten till handlingarna.
  anse|finna motionen|frågan besvarad|bifallen: Nämnden finner motionen besvarad.
  anse|finna|konstatera … utlyst|utlysts|behörigt|behörigen|stadgeenligt|beslutsmässigt|beslutsmässig|beslutsför|beslutsfört: Vi fann att mötet var beslutsmässigt.
  stanna vid att: Vi stannade vid att träffas varannan onsdag.
  ge … mandat|fullmakt|händer att: Mötet gav klubbstyrelsen mandat att driva frågan.
`;

/** Det beslutas, i passiv, vad som än står före. */
export const beslutas = `
  besluta: Det beslutades att förlänga hyresavtalet.
  bestämma … att: Efter omröstning bestämdes att vi åker till Ven.
  bestämma till: Nästa möte bestämdes till den 11 oktober.
  godkänna: Dagordningen godkändes.
  fastställa: Budgeten fastställdes enligt förslag.
  fastslå: Kalendern fastslogs.
  anta: De nya reglerna antogs.
  bifalla: Motionen bifölls.
  avslå: Motionen avslogs efter votering.
  välja: Till ordförande för mötet valdes Kerstin Dal.
  omvälja: Bo Lind omvaldes till kassör.
  nyvälja: Anna Ek nyvaldes för två år.
  utse: Bo Lind och Anna Ek utsågs att justera protokollet.
  adjungera: Eva Norén adjungerades till styrelsen.
  bevilja (full|fullständig) ansvarsfrihet|medlemskap|dispens|utträde: Styrelsen beviljades ansvarsfrihet.
  bevilja {sist}: Nya skyltar till parkeringen behövs. Beviljades.
  rösta ner|ned|igenom: Förslaget röstades ner.
  avsätta: Till takreparation avsätts 200 000 kronor.
  anslå: Till festen anslogs 2 000 kronor.
  sätta till|som {dåtid}: Medlemsavgiften sattes till 100 kronor om året.
  lägga … till handlingarna: Rapporten lades med godkännande till handlingarna.
  förklara|finna|befinna|anse|konstatera … utlyst|utlysta|utlysts|behörigt|stadgeenligt|beslutsmässigt|beslutsför|beslutsfört: Mötet förklarades behörigen utlyst.
  förkasta: Förslaget förkastades.
  tillstyrka: Ansökan tillstyrktes.
  avstyrka: Ansökan avstyrktes.
  klubba: Budgeten klubbades.
  spika: Datumet spikades.
  anse besvarad|bifallen|justerad: Motionen ansågs besvarad.
  förklara|finna|anse|konstatera … laga|behörig|rätt|vederbörlig|stadgeenlig ordning|tid: Kallelsen ansågs vara utsänd i rätt tid.
  förklara … justerad|omedelbart: Paragrafen förklaras omedelbart justerad.
  godta: Dagordningen godtogs.
  entlediga: Kassören entledigades på egen begäran.
  stryka från|ur *dagordningen|*listan|*stadgarna|*protokollet: Punkten ströks från dagordningen.
  acceptera: Offerten accepterades.
  köpa in {presens}: Nya stolar köps in.
  införskaffa|inköpa {presens}: Två kaffebryggare införskaffas.
  skänka|donera {presens}: Kläderna skänks till Stadsmissionen.
  ställa in {presens}: Sommarens fest ställs in.
  ge (styrelsen) ansvarsfrihet: Därefter gavs styrelsen ansvarsfrihet.
  meddela ansvarsfrihet: Rådets ledamöter meddelas ansvarsfrihet.
  föra|balansera (över) i ny räkning: Underskottet förs över i ny räkning.
`;

/** Andra ord som säger ut ett beslut. */
export const beslutsord = `
  beslut (om|tills|för) (vidare|året|säsongen) att {först}: Beslut tills vidare att avveckla fotbollsplanen.
  att välja|utse {namn} till|som|att {först}: Att välja Bo Lind till mötesordförande.
  att godkänna|fastställa|anta|bevilja|avslå|bifalla *dagordning*|*protokoll*|*föredragningslista*|*budget*|*plan|*planen|*berättelse*|*ansvarsfrihet|motion* {först}: Att fastställa dagordningen.
  är|blir satt|satta|bestämd|bestämt|spikad|spikat|fastställd|fastställt till|den: Städdagen är satt till lördag den 18 maj.
  årsmötet|årsstämman|stämman|städdagen|sommarfesten|höstmötet|vårmötet blir|hålls måndag*|tisdag*|onsdag*|torsdag*|fredag*|lördag*|söndag*|den {först}: Årsmötet blir söndag den 12 februari.
  beslutades|beslöts|beslöt|beslutade|bestämdes|bestämde att|om|enligt|följande {först}: Beslutade att köpa två bord.
  beslutades|beslöts|bestämdes {först}: Beslutades: Avgiften höjs till 200 kronor.
  beslut|inriktningsbeslut : {först}: Det har gått bra. Beslut: kvällsöppet permanentas.
  vi|mötet|gruppen|årsmötet|stämman har (nu|också|därför|alltså|idag|i) (dag|kväll) (enhälligt) beslutat|bestämt|enats (oss|sig|därför|enhälligt|också) (för) att|om: Vi har bestämt att börja klockan nio.
  *styrelsen|*nämnden|*utskottet|*rådet|*stämman|vi har nu|idag|härmed|därmed|ikväll beslutat|bestämt (oss|sig) … att|om|för: Nämnden har därmed beslutat att avslå motionen.
  *styrelsen|*nämnden|*utskottet|*rådet|*stämman har i dag|kväll beslutat|bestämt … att|om: Styrelsen har i dag beslutat att köpa bord.
  vi|gruppen|mötet har (nu|också|idag) kommit överens om att: Gruppen har kommit överens om att börja klockan nio.
  är|blev|blir det|därmed (nu|därmed|alltså) bestämt|beslutat|beslut att|om|på: Därmed är det bestämt att vi flyttar.
  det är|blev|blir (nu) bestämt|beslutat|beslut att|om|på: Det är bestämt att vi äter lunch på bryggan.
  fann|finner|konstaterar|konstaterade (ordföranden|ordförande) att *mötet|årsmötet|stämman|*styrelsen|*nämnden|*utskottet|*rådet (har) beslutat|beslutade|beslutar|bifallit|bifaller|avslagit|avslår|antagit|antar|godkänt|godkänner|så|gör (så): Ordföranden fann att mötet beslutat enligt styrelsens förslag.
  det|därför fattades|togs (också|ett|följande) beslut|beslutet: Det fattades beslut om att nätverket blir en förening.
  fann|finner att så sker|skett: Ordföranden frågade om budgeten kunde antas och fann att så sker.
  beslut fattades|togs (om) att|om: Beslut fattades om att sälja bilen.
  vi|mötet|styrelsen|gruppen|nämnden har (nu|också|även|därför) tagit|fattat (ett) beslut om|att: Vi har tagit beslut om att köpa en gräsklippare.
  enhälligt|enigt beslut (om) att {först}: Enhälligt beslut att köpa en gräsklippare.
  enighet (rådde|råder|finns) om (att) {först}: Enighet rådde om att köpa en gräsklippare.
  *dagordning|*dagordningen|*protokoll|*protokollet (är|var) ok|okej {sist}: Dagordningen: ok.
  beslut fattas|tas om att: Beslut tas om att arvodena betalas ut i maj.
  bestämt|beslutat|spikat|klubbat för|att|till|med {anteckning}: Lördagen den 7 oktober bestämt för loppisen.
  godkänt|godkänd|fastställd|fastställt|beviljat|beviljad {anteckning}: Protokollet godkänt.
  klubbad|klubbat|spikad|spikat|bestämd|bestämt|beslutad|beslutat|antagen|antaget {anteckning} {sist}: Sommarfest den 10 juni klubbad.
  bestämt|beslutat|klubbat|spikat : {anteckning}: Nytt pris på fika bestämt: 20 kronor.
  tog beslut (om) att {anteckning}: För att kunna prata ostört tog beslut att använda ett eget rum.
  beslutet blev|blir (att): Beslutet blev att sälja bilen.
  resultatet|slutsatsen|utfallet … blev|blir att: Resultatet av samtalet blev att vi satsar på öppna förskolan.
  och så blir det {sist}: Alla ville ha en utställning, och så blir det.
  då säger|sa|sade vi så|att: Då säger vi så: utflykten blir i maj.
  vi kör|börjar|byter|flyttar|slutar|öppnar|stänger|träffas|ses|har … från och med|den {först}: Vi kör soppa på onsdagar i stället för tisdagar från och med nästa vecka.
  nästa … möte|sammanträde|träff|årsmöte bestämt|bestämdes|bestäms|fastställdes till: Nästa ordinarie möte bestämt till 18 januari.
  omval|nyval av|på hela|samtliga|sittande|övriga|styrelsen|alla {anteckning}: Omval av hela styrelsen.
  blev|blir vald|valda|omvald|omvalda|nyvald|nyvalda|utsedd|utsedda: Bo Lind blev vald till justerare.
  blev|blir {namn} vald|valda|omvald|omvalda|utsedd|utsedda: Till justerare blev Bo Lind vald.
  *avgiften|priset|arvodet|*insatsen blir … kr|kronor|oförändrad|oförändrat: Anmälningsavgiften blir 50 kronor per person.
  oförändrad|oförändrade|oförändrat *avgift|*avgifter|*arvode|*arvoden {anteckning}: Oförändrad årsavgift.
  omval|nyval|fyllnadsval av|på {namn} {anteckning}: Till revisor på ett år: omval av Kerstin Dal.
  kunde (också|därmed|sedan|nu) godkännas|fastställas|justeras {anteckning}: Föregående protokoll kunde godkännas.
  lades|läggs till handlingarna: Protokollet lästes upp, varefter det lades till handlingarna.
  fick|får förnyat förtroende: Kerstin Dal fick förnyat förtroende.
  fick|får … förtroende|förtroendet|fullmakt|mandat: Att leda mötet fick Stig Ek förtroendet.
  medlemskap|ansvarsfrihet|dispens|utträde (åt|för) (*styrelsen|kassören|ledamöterna|alla) beviljas|beviljades: Medlemskap beviljades för de nya ägarna.
  *avgiften|*avgifter|*avgifterna|priset|priserna|biljettpriset|lottpriset|arvodet|arvodena|*insatsen|*ersättningen … höjs|höjdes|sänks|sänktes|behålls|behölls|förblir|sätts|oförändrad|oförändrat|oförändrade: Medlemsavgiften höjs till 200 kronor.
  förslaget|motionen|yrkandet|budgeten|planen gick|vann|fick (också) igenom|bifall|gehör|majoritet: Förslaget gick igenom med tio röster mot två.
  lämnas|lämnades (därmed) utan åtgärd|avseende: Skrivelsen lämnas utan åtgärd.
  ok|okej|klartecken|ja att|till {först}: OK att stänga på söndagar.
  får|fick ansvarsfrihet: Styrelsens ledamöter fick ansvarsfrihet.
  så beslöts|beslutades|beslutade: Två prisbasbelopp till styrelsen, så beslöts.
  det|detta bestämde|beslutade vi|mötet|styrelsen|gruppen: Vi bjuder in grannarna, det bestämde vi.
  som godkändes|godkänns|fastställdes|fastställs|antogs|bifölls (av) (styrelsen|mötet|stämman|årsmötet|gruppen) {sist}: Kerstin läste upp verksamhetsberättelsen, som godkändes.
  fick|får|vann|vinner bifall: Dagordningen fick bifall.
  motionen|förslaget|yrkandet föll {anteckning}: Motionen föll efter omröstning.
  får|fick full (och) (tacksam) ansvarsfrihet: Styrelsen fick full ansvarsfrihet.
  rapporten|informationen|redogörelsen antecknas|antecknades: Rapporten antecknas.
  ordförande|sekreterare|rösträknare|justerare|protokolljusterare|kassör|revisor|suppleant|ledamot (efter|för|i) … blev {namn} {först}: Rösträknare blev Gun Berg.
  val av … blev {namn} {först}: Val av revisor blev Gun Berg.
  fortsatt|förnyat förtroende för|till {först}: Fortsatt förtroende för ordföranden.
  omvald|omvalda|omval|nyvald|nyvalda|nyval {anteckning} {sist}: Kassör: Bo Lind, omval.
  så får|fick det bli {sist}: Ingen var emot, så får det bli.
  föranleder ingen|inga (ytterligare|vidare) *åtgärd|*åtgärder: Ärendet föranleder ingen ytterligare åtgärd.
  parterna är|var (helt|nu) överens|eniga|ense om att: Parterna är överens om att en plan alltid ska göras.
  det kör vi på {sist}: Bra, det kör vi på.
  *loppisen|*festen|*marknaden|*resan|*utflykten|*lägret|*kalaset|*avslutningen|*städdagen|*städdagarna|*arbetsdagen|*arbetsdagarna blir måndag*|tisdag*|onsdag*|torsdag*|fredag*|lördag*|söndag*: Arbetsdagarna blir lördagarna 27 april och 31 augusti.
  *loppisen|*festen|*marknaden|*resan|*utflykten|*lägret|*kalaset|*avslutningen|*städdagen|*städdagarna|*arbetsdagen|*arbetsdagarna blir den * {månad}: Festen blir den 3 maj.
  blir *loppisen|*festen|*marknaden|*resan|*utflykten|*lägret|*kalaset|*avslutningen|*städdagen|*städdagarna|*arbetsdagen måndag*|tisdag*|onsdag*|torsdag*|fredag*|lördag*|söndag*: I år blir festen lördagen den 3 juni.
  blir *loppisen|*festen|*marknaden|*resan|*utflykten|*lägret|*kalaset|*avslutningen|*städdagen|*städdagarna|*arbetsdagen den * {månad}: I år blir loppisen den 26 november.
  så ska|skall ske {sist}: Rådet ville flytta festen till juni. Så skall ske.
  så gör vi {sist}: Klart, så gör vi.
  det röstade|klubbade vi: Ida inviger scenen, det röstade vi fram.
  till handlingarna {först} {sist}: Till handlingarna.
`;

/** Meningar som liknar beslut av mötet och inte är det. */
export const beslutRäknasInte = `
  Datum är inte bestämt än.
  Vi beslutade inte att flytta.
  På förra mötet beslutade vi att byta dag.
  På den förra träffen beslutade vi att byta dag.
  Det är viktigt att vi beslutar att göra något.
  Om vi beslutar att höja avgiften behövs en kallelse.
  Kommunfullmäktige beslutade i december att sänka bidraget.
  Styrelsen antog 2016-02-08 en förteckning över delegation.
  Styrelsen fastställer varje år nästa års mötesdagar.
  Ingen valberedning valdes eftersom ingen ville.
  Planen som mötet antog finns på webben.
  Styrelsen beslutar om inköp över 5 000 kronor.
  Vi hyr lokalen av kyrkan.
  Får vi bidraget köper vi en ny ramp.
  Vi köper in kaffe varje månad.
  Kommunen skänker böcker till skolorna.
  Vi följer utvecklingen.
  Vi ska försöka köpa in nya stolar.
  Vi ska kanske köpa en ny bil.
  Nya stolar kan köpas in.
  Förra året köpte vi in nya stolar.
  Vi valde mellan två alternativ.
  Resan blir den första på länge.
  Bensinpriset höjs.
  Vi fortsätter kämpa med samma problem.
  Namnet blir ofta felstavat.
  Alla var överens om att det hade varit roligt.
  Medlemsavgiften höjdes 2015 till 250 kr.
  Årsmötet hålls den 22 mars enligt tidigare beslut.
  2016-10-02: Budget fastställd
`;

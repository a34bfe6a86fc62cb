/**
 * Ärenden: det som den som är på mötet gör efteråt. Så skrivs en rad: language/decisions.ts. Raderna står i bokstavsordning,
 * mer eller mindre; bara om två rader passar samma ord betyder det något vilken som står först.
 *
 * Ett verb står ensamt om det så gott som alltid är ett ärende när en deltagare gör det: ”Per arkiverar handlingarna”. Annars
 * står det med det som gör det till ett: ”anmäla laget”, ”arbeta fram”, för ”Per arbetar på banken” är ingen uppgift.
 */

/** Verb i infinitiv, med eller utan ord efter. */
export const ärenden = `
  adressera: Anna adresserar kuverten.
  affischera: Ida affischerar i byn.
  aktivera: Ida aktiverar kortet.
  analysera: Bo analyserar svaren.
  anlita: Bo anlitar en elektriker.
  anmäla laget|lagen|oss|föreningen|felet|skadan|ändringen|ändringarna|flytten: Anna anmäler laget till cupen.
  anmäla {namn} till kursen|cupen|lägret|tävlingen|utbildningen: Anna anmäler Bo till kursen.
  anmäla henne|honom|dem till kursen|cupen|lägret|tävlingen|utbildningen: Anna anmäler henne till kursen.
  anmäla sig till kursen|utbildningen: Ida anmäler sig till kursen.
  annonsera: Per annonserar i lokaltidningen.
  annonsera ut: Kerstin annonserar ut tjänsten.
  anordna: Bo anordnar en städdag.
  anskaffa: Anna anskaffar en brandfilt.
  ansluta föreningen|oss|kontot|skrivaren|larmet: Anna ansluter föreningen till tjänsten.
  ansvara för: Per ansvarar för inköpen.
  ansöka hos: Bo ansöker hos stiftelsen.
  ansöka om: Anna ansöker om bidrag.
  arbeta fram {ingen}: Ida arbetar fram en plan.
  arbeta in: Anna arbetar in synpunkterna.
  arbeta om: Kerstin arbetar om förslaget.
  arbeta vidare med|på: Per arbetar vidare med policyn.
  arkivera: Per arkiverar handlingarna.
  arrangera: Ida arrangerar en loppis.
  assistera: Kerstin assisterar sekreteraren.
  attestera: Bo attesterar fakturan.
  automatisera: Kerstin automatiserar utskicken.
  avanmäla: Per avanmäler numret.
  avbeställa: Bo avbeställer tidningen.
  avboka: Kerstin avbokar bussen.
  avhjälpa: Bo avhjälper läckan.
  avinstallera: Anna avinstallerar det gamla programmet.
  avisera: Bo aviserar de boende.
  avropa: Per avropar datorer på ramavtalet.
  avsluta avtalet|kontot|abonnemanget|prenumerationen|tjänsten: Bo avslutar kontot hos banken.
  avtala: Anna avtalar en tid med besiktningsmannen.
  avveckla: Bo avvecklar kontot.
  backa upp: Anna backar upp filerna.
  baka: Anna bakar bullar.
  be kommunen|leverantören|vaktmästaren|kassören|rektorn|revisorn|förvaltningen|valberedningen|firman|fastighetsägaren: Per ber vaktmästaren sätta upp hyllan.
  be *en|dem om ett|en|offert|offerter|pris|underlag: Per ber konsulten om ett utlåtande.
  be om offert|en|ett|pris|prisuppgift|tillstånd|lov|uppgifter|underlag|förtydligande|ursäkt: Bo ber om en offert.
  bearbeta: Ida bearbetar svaren från enkäten.
  begära in {ingen}: Anna begär in offerter.
  begära offert|offerter|utdrag|registerutdrag|uppgifter|anstånd|kopia|betalning: Per begär offert på målningen.
  begära ut: Bo begär ut handlingarna.
  bemanna: Kerstin bemannar kiosken på lördag.
  bereda: Bo bereder ärendet.
  beräkna: Kerstin beräknar kostnaden.
  besikta: Per besiktar släpet.
  besiktiga: Ida besiktigar taket.
  beskära: Kerstin beskär äppelträden.
  beställa: Per beställer kaffe.
  beställa hem: Anna beställer hem nya tröjor.
  beställa in: Kerstin beställer in toner.
  bestämma tid|datum med: Per bestämmer tid med skolan.
  besvara remissen|skrivelsen|mejlet|mejlen|brevet|enkäten|motionen|medborgarförslaget: Per besvarar skrivelsen.
  beta av: Kerstin betar av listan.
  betala: Anna betalar fakturan.
  betala in: Bo betalar in avgiften.
  betala tillbaka: Per betalar tillbaka lånet.
  betala ut: Ida betalar ut arvodena.
  bevaka: Anna bevakar frågan.
  bilda: Kerstin bildar en arbetsgrupp.
  bistå: Ida bistår kassören med bokslutet.
  bjuda in {ingen}: Bo bjuder in en föreläsare.
  bocka av: Per bockar av punkterna på listan.
  boka {ingen}: Kerstin bokar lokal.
  boka av: Bo bokar av lokalen.
  boka in {ingen}: Anna bokar in ett möte.
  boka om: Ida bokar om resan.
  boka upp {ingen}: Per bokar upp bandet.
  bokföra: Anna bokför kvittona.
  bolla frågan|det|detta|idén|förslaget med: Kerstin bollar idén med tränarna.
  bolla med: Per bollar med kassören.
  brygga: Ida brygger kaffe.
  börja med|på dokumentationen|arbetet|planeringen|listan|inventeringen|ansökan|texten|målningen|städningen|insamlingen: Kerstin börjar med dokumentationen.
  bygga: Kerstin bygger en ramp.
  bygga ihop: Per bygger ihop en prototyp.
  bygga om: Anna bygger om scenen.
  byta lås|låsen|låset|batteri|batterier|batteriet|lampa|lampor|lampan|lösenord|lösenordet|kod|koden|filter|tid: Kerstin byter lås.
  byta ut: Anna byter ut lamporna.
  bära in|ut|upp|ner|ned|undan|bort: Bo bär in borden.
  checka av: Anna checkar av listan med köket.
  checka med: Kerstin checkar med vaktmästaren.
  committa: Bo committar ändringen.
  debugga: Ida debuggar importen.
  deklarera: Per deklarerar åt föreningen.
  dekorera: Bo dekorerar salen.
  dela dokumentet|länken|listan|filen|mappen|materialet|inlägget|evenemanget|schemat|bilder|bilderna: Per delar länken med alla.
  dela in: Ida delar in barnen i grupper.
  dela ut flygblad|lappar|nycklar: Kerstin delar ut flygblad på torget.
  deploya: Kerstin deployar den nya versionen.
  designa: Kerstin designar en logga.
  diarieföra: Kerstin diarieför skrivelsen.
  digitalisera: Ida digitaliserar arkivet.
  diskutera frågan|saken|det|detta med: Kerstin diskuterar frågan med förvaltningen.
  diskutera med: Per diskuterar med fastighetsägaren.
  diskutera vidare med: Anna diskuterar vidare med leverantören.
  distribuera: Anna distribuerar bladet.
  dokumentera: Kerstin dokumenterar rutinen.
  dra i: Bo drar i planeringen.
  dra igång: Anna drar igång insamlingen.
  dra ihop: Kerstin drar ihop ett möte med tränarna.
  dra upp: Ida drar upp riktlinjer för lägret.
  dra ut: Per drar ut listor ur registret.
  driftsätta: Anna driftsätter systemet.
  driva frågan|ärendet|detta|projektet: Per driver frågan vidare.
  driva in: Ida driver in avgifterna.
  driva på: Kerstin driver på hos kommunen.
  dubbelkolla: Bo dubbelkollar datumet.
  duka: Anna dukar till festen.
  effektuera: Per effektuerar beställningen.
  efterbeställa: Ida efterbeställer tröjor.
  efterforska: Per efterforskar var nycklarna finns.
  efterfråga offert|offerter: Anna efterfrågar offerter från tre firmor.
  eftersöka: Kerstin eftersöker gamla fotografier.
  engagera en|ett|fler: Anna engagerar en spelman till midsommar.
  erbjuda sig att: Bo erbjuder sig att köra.
  eskalera: Per eskalerar ärendet till leverantören.
  etablera kontakt: Anna etablerar kontakt med skolan.
  expediera: Bo expedierar beslutet.
  exportera: Ida exporterar registret.
  fakturera: Kerstin fakturerar klubbarna.
  felanmäla: Ida felanmäler hissen.
  felrapportera: Ida felrapporterar skrivaren.
  felsöka: Per felsöker nätverket.
  filma: Anna filmar lokalen till hemsidan.
  finputsa: Kerstin finputsar förslaget.
  finslipa: Per finslipar texten.
  fixa: Ida fixar fika.
  fixa fram: Anna fixar fram ett tält.
  fixa med: Kerstin fixar med ljudet.
  fixa till: Per fixar till skylten.
  flytta borden|stolarna|containern|soffan|möblerna|filerna|båtarna|domänen|bokningen|mötet: Kerstin flyttar containern.
  flytta över: Anna flyttar över filerna.
  formge: Bo formger programbladet.
  formulera: Ida formulerar ett svar.
  formulera om: Per formulerar om frågan.
  forska i|kring: Anna forskar i vad tillståndet kostar.
  fota: Kerstin fotar lokalen.
  fotografera: Per fotograferar huset.
  frakta: Ida fraktar borden.
  framföra synpunkterna|frågan|önskemålet|önskemålen|kritiken|detta|det till: Anna framför önskemålet till kommunen.
  frankera: Ida frankerar breven.
  fråga sin|sina chef|chefer|rektor|förvaltning|kollega|kollegor|arbetsgivare|förening|klass|grannar|granne|handläggare|dotter|son|syster|bror|man|fru|mamma|pappa|vän: Bo frågar sin chef om lokalen.
  fråga i|bland grupperna|klasserna|gruppen|grannarna|föräldrarna|medlemmarna: Ida frågar i grupperna vilka som vill gå.
  fråga runt: Ida frågar runt bland grannarna.
  fundera ut: Ida funderar ut ett upplägg.
  fundera vidare på|kring: Per funderar vidare på temat.
  fylla i: Bo fyller i blanketten.
  fylla på: Ida fyller på förrådet.
  fylla på med: Per fyller på med kaffe.
  få i uppdrag|uppgift att: Bo får i uppdrag att köpa blommor.
  få igång: Ida får igång värmen.
  få tag på|i: Per får tag i en elektriker.
  få till: Kerstin får till ett möte med hyresvärden.
  färdigställa: Kerstin färdigställer årsredovisningen.
  följa frågan|ärendet|utvecklingen: Ida följer frågan.
  följa upp: Bo följer upp ärendet.
  föra dialog|samtal|diskussioner med: Anna för dialog med kommunen.
  föra frågan|det|detta|synpunkterna|förslaget vidare: Ida för frågan vidare till distriktet.
  föra in: Kerstin för in ändringarna i stadgarna.
  föra vidare: Bo för vidare synpunkterna.
  föra över: Per för över pengarna till sparkontot.
  förankra: Per förankrar förslaget hos medlemmarna.
  förbereda: Ida förbereder nästa möte.
  författa: Anna författar ett brev.
  förhandla fram: Per förhandlar fram ett nytt avtal.
  förhandla med: Bo förhandlar med hyresvärden.
  förhandla om: Ida förhandlar om priset.
  förhandsboka: Bo förhandsbokar platser.
  förlänga: Ida förlänger avtalet.
  förmedla: Ida förmedlar kontakten med föreläsaren.
  förmedla vidare: Per förmedlar vidare önskemålen.
  förnya: Per förnyar abonnemanget.
  försäkringsanmäla: Anna försäkringsanmäler vattenskadan.
  förse … med: Kerstin förser Per med mallar.
  försöka få tag i|på: Anna försöker få tag i en tränare.
  försöka hitta|ordna|boka|nå|lösa|fixa: Kerstin försöker boka en annan lokal.
  ge besked: Kerstin ger besked senast fredag.
  ge bort: Per ger bort de gamla datorerna.
  ge ett besked: Ida ger ett besked i nästa vecka.
  ge återkoppling|feedback|svar till: Anna ger återkoppling till leverantören.
  genomföra en|ett enkät|undersökning|inventering|mätning|upphandling|kontroll: Kerstin genomför en enkät.
  googla: Per googlar på hur andra föreningar gör.
  granska: Bo granskar avtalet.
  greja: Ida grejar en högtalare.
  greja med: Per grejar med ljudanläggningen.
  grilla: Per grillar korv på städdagen.
  gräva: Anna gräver rabatten.
  gräva fram: Ida gräver fram ritningarna.
  gå igenom listan|listorna|svaren|enkätsvaren|förrådet|materialet|inventarierna: Bo går igenom enkätsvaren.
  gå med affischer|lappar|flygblad: Bo går med affischer till butikerna.
  gå till banken|posten|kommunen: Ida går till banken med dagskassan.
  gå till botten med: Anna går till botten med felet.
  gå ut via: Per går ut via webben med en fråga.
  gå ut med: Per går ut med en förfrågan till medlemmarna.
  gå ut till: Kerstin går ut till alla lag med information.
  gå vidare med ansökan|frågan|ärendet|förslaget|det|detta|idén|bokningen: Ida går vidare med ansökan.
  gödsla: Bo gödslar gräsmattan.
  göra affisch|affischer|affischen|inbjudan|schema|schemat|listan|enkäten|skyltar|reklam|beställningen|anmälan|utkastet|bokslut|bokslutet|inbjudningskort: Per gör affischen till loppisen.
  göra en rundringning: Per gör en rundringning till lagen.
  göra ett|en utkast|förslag|affisch|lista|schema|enkät|sammanställning|budget|inlägg|mall|plan|tidsplan|evenemang|formulär|beställning|anmälan|inventering|översikt|kalkyl|karta|folder|skylt: Ida gör ett utkast.
  göra ett försök|nytt att: Ida gör ett försök att nå styrelsen i grannföreningen.
  göra färdigt|färdig|klar: Kerstin gör färdigt affischen.
  göra i ordning: Anna gör i ordning pärmen till revisorn.
  göra iordning: Bo gör iordning lokalen.
  göra klart: Per gör klart verksamhetsplanen.
  göra om {ingen}: Kerstin gör om mallen.
  göra detta: Anna gör detta.
  göra det {sist}: Hemsidan behöver uppdateras. Ida gör det.
  göra det {när}: Ida gör det så fort som möjligt.
  göra reklam|pr för: Anna gör reklam för kursen.
  ha ansvar|ansvaret för att: Ida har ansvaret för att nycklarna lämnas tillbaka.
  ha i uppdrag|uppgift att: Anna har i uppdrag att hitta en talare.
  ha kontakten med: Per har kontakten med skolan.
  ha med sig: Kerstin har med sig fika.
  ha till uppgift att: Bo har till uppgift att leta efter sponsorer.
  handla: Ida handlar mat till lägret.
  handla in: Per handlar in till kiosken.
  handlägga: Anna handlägger ansökan.
  hitta en|ett|någon: Ida hittar en vikarie till lördagen.
  hitta tid|datum|lokal|tider|vikarie: Anna hittar lokal.
  hjälpa: Bo hjälper Ida med listan.
  hjälpa till att|med: Anna hjälper till med maten.
  hoppa in: Kerstin hoppar in i kiosken på lördag.
  hyra: Anna hyr ett släp.
  hyra in: Bo hyr in en ljudtekniker.
  hyra ut: Ida hyr ut förrådet till grannföreningen.
  hålla i det|detta|planeringen|arbetet|frågan|kontakten: Ida håller i planeringen.
  hålla ett öga på: Bo håller ett öga på budgeten.
  hålla koll på: Anna håller koll på sista ansökningsdag.
  hålla kontakt|kontakten med: Kerstin håller kontakten med leverantören.
  hålla reda på: Bo håller reda på anmälningarna.
  hålla styrelsen|gruppen|oss|alla uppdaterad|uppdaterade|informerad|informerade|underrättad: Ida håller styrelsen informerad.
  hålla utkik efter: Per håller utkik efter en begagnad soffa.
  hålla ögonen på: Ida håller ögonen på utlysningar.
  hämta: Ida hämtar nycklarna.
  hämta hem: Kerstin hämtar hem tältet.
  hämta in: Bo hämtar in uppgifter från lagen.
  hämta upp: Anna hämtar upp borden.
  hämta ut: Per hämtar ut paketet.
  hänga upp: Per hänger upp kartan.
  höra av sig till|med|om|när: Ida hör av sig till rektorn.
  höra av sig {sist}: Ida hör av sig.
  höra efter: Anna hör efter om lokalen är ledig.
  höra med: Bo hör med vaktmästaren om nycklarna.
  höra om|ifall|vad|hur|när|vem|vilka|vilken: Per hör om skolan kan låna ut bord.
  höra runt: Per hör runt bland grannarna.
  höra sig för: Kerstin hör sig för om priser.
  illustrera: Ida illustrerar barnbladet.
  implementera: Bo implementerar inloggningen.
  importera: Bo importerar adresserna.
  inbjuda {ingen}: Ida inbjuder grannföreningen.
  infordra: Kerstin infordrar yttranden.
  informera|meddela {namn}: Anna informerar Bo om bytet.
  informera via|genom|med: Ida informerar via en lapp i trapphuset.
  informera kommunen|föräldrarna|grannarna|medlemmarna|personalen|kunderna|kollegorna: Kerstin informerar grannarna.
  införskaffa: Kerstin införskaffar en ny projektor.
  inhandla: Bo inhandlar fika.
  inkomma med: Per inkommer med en skriftlig motivering.
  inköpa: Ida inköper en ram.
  inhämta {ingen}: Anna inhämtar offerter på takbytet.
  initiera: Anna initierar en upphandling.
  inleda en|ett dialog|samtal|förhandling|upphandling|samarbete: Bo inleder en dialog med kommunen.
  installera: Kerstin installerar programmet.
  insända: Ida insänder rapporten till förbundet.
  intervjua: Bo intervjuar de sökande.
  inventera: Per inventerar förrådet.
  iordningställa: Anna iordningställer rummet.
  jaga in|på: Kerstin jagar in de sista svaren.
  jaga svar|kommunen|leverantören|sponsorer|efter: Per jagar svar från kommunen.
  jobba fram: Per jobbar fram ett förslag.
  jobba vidare med|på: Kerstin jobbar vidare med hemsidan.
  justera texten|listan|mallen|schemat|budgeten|förslaget: Ida justerar budgeten efter mötets synpunkter.
  jämföra: Per jämför priser.
  kalka: Anna kalkar planen.
  kalkylera: Anna kalkylerar på två alternativ.
  kalla: Ida kallar till ett extra möte.
  kalla in: Per kallar in suppleanten.
  kalla till: Kerstin kallar till nästa möte.
  kartlägga: Anna kartlägger behovet av ledare.
  kasta: Bo kastar de gamla pärmarna.
  katalogisera: Anna katalogiserar böckerna.
  kika närmare på: Per kikar närmare på offerten.
  kika på: Ida kikar på ett nytt bokningssystem.
  klara upp: Ida klarar upp det med grannen.
  klargöra: Anna klargör reglerna med förbundet.
  klippa: Per klipper gräset.
  klippa ihop: Ida klipper ihop filmen.
  klura på|ut: Anna klurar på en lösning.
  knappa in: Anna knappar in svaren.
  knyta ihop: Per knyter ihop trådarna till en rapport.
  knyta kontakt med: Bo knyter kontakt med föräldraföreningen.
  knåpa ihop: Bo knåpar ihop en text.
  koda: Anna kodar sidan.
  koka: Bo kokar kaffe.
  kolla: Anna kollar priset.
  kolla av: Per kollar av läget med leverantören.
  kolla igenom: Kerstin kollar igenom avtalet.
  kolla med: Ida kollar med kommunen.
  kolla på: Anna kollar på olika alternativ.
  kolla upp {ingen}: Bo kollar upp vad försäkringen täcker.
  komma in med: Ida kommer in med en kompletterande ansökan.
  komma med … förslag|underlag|idéer {när}: Per kommer med förslag till nästa möte.
  komma tillbaka med: Bo kommer tillbaka med ett förslag.
  kommunicera ut: Kerstin kommunicerar ut datumet.
  komplettera ansökan|listan|underlaget|texten|avtalet|handlingarna|registret|budgeten: Bo kompletterar ansökan.
  konfigurera: Per konfigurerar routern.
  konsultera: Bo konsulterar en ljudtekniker.
  kontakta {ingen}: Per kontaktar kommunen om bänkarna.
  kontrollera: Kerstin kontrollerar brandsläckarna.
  koordinera: Bo koordinerar bemanningen.
  kopiera: Bo kopierar sånghäften.
  kopiera upp: Ida kopierar upp noterna.
  koppla ihop: Bo kopplar ihop högtalarna.
  koppla in: Anna kopplar in en elektriker.
  koppla på: Ida kopplar på larmet.
  korrekturläsa: Kerstin korrekturläser bladet.
  korrigera: Anna korrigerar listan.
  korrläsa: Anna korrläser broschyren.
  korta ner|ned: Ida kortar ner texten.
  kostnadsberäkna: Ida kostnadsberäknar förslaget.
  kratta: Anna krattar löven.
  kräva in: Per kräver in skulden.
  kuvertera: Bo kuverterar utskicket.
  kvittera ut: Ida kvitterar ut nycklarna.
  känna av: Kerstin känner av intresset i klassen.
  köpa: Per köper blommor.
  köpa in: Anna köper in mat.
  köra bort: Bo kör bort skräpet.
  köra dit: Ida kör dit borden.
  köra hem: Kerstin kör hem stolarna.
  köra till tippen|återvinningen: Per kör till tippen med gamla möbler.
  köra ut: Anna kör ut tidningarna.
  lacka: Kerstin lackar bordet.
  ladda ner|ned: Per laddar ner listan.
  ladda upp: Ida laddar upp protokollet.
  laga: Per lagar stolarna.
  laminera: Per laminerar skyltarna.
  lansera: Kerstin lanserar den nya hemsidan.
  larma: Kerstin larmar jouren.
  lasta: Per lastar bilen.
  layouta: Anna layoutar bladet.
  leta efter: Kerstin letar efter en ny kassör.
  leta fram: Anna letar fram avtalet.
  leta reda på: Ida letar reda på nyckeln.
  leta rätt på: Bo letar rätt på ritningarna.
  leta upp: Per letar upp gamla protokoll.
  leta vidare: Kerstin letar vidare efter en lokal.
  leverera *erna|*orna|*arna|*en|*et: Per levererar datorerna.
  ligga på kommunen|leverantören|förvaltningen|hyresvärden|entreprenören: Anna ligger på kommunen.
  linjera: Kerstin linjerar planen.
  lista: Per listar allt som saknas.
  lista ut: Kerstin listar ut hur larmet fungerar.
  lotta ut: Kerstin lottar ut platserna.
  lova att: Per lovar att ordna en projektor.
  lufta: Per luftar elementen.
  luska i: Kerstin luskar i varför larmet gick.
  luska ut: Per luskar ut vem som äger marken.
  lyfta frågan|det|detta|saken med|hos|till: Anna lyfter frågan med förvaltningen.
  låna: Per lånar bord av skolan.
  låna hem: Anna lånar hem boken till nästa träff.
  låna in: Kerstin lånar in tält.
  låna ut: Bo lånar ut sin projektor.
  låsa: Bo låser förrådet.
  låsa upp: Anna låser upp lokalen.
  lyssna av|med|runt: Per lyssnar med skolan om salen.
  lägga beställningen|ordern|beställning: Bo lägger beställningen före jul.
  lägga en beställning|order|felanmälan: Kerstin lägger en beställning på tröjor.
  lägga ett schema|bud|pussel: Ida lägger ett schema för jouren.
  lägga ihop: Anna lägger ihop siffrorna från enkäten.
  lägga in: Bo lägger in datumen i kalendern.
  lägga schema|schemat|budget|budgeten: Bo lägger schemat för kiosken.
  lägga till de|den|en|ett|namnen|namnet|länken|raden|kolumnen|datumet|datumen|uppgifterna: Ida lägger till de nya medlemmarna i listan.
  lägga undan: Per lägger undan nycklarna i kassaskåpet.
  lägga upp {ingen}: Anna lägger upp bilderna på Facebook.
  lägga ut {ingen}: Kerstin lägger ut protokollet på hemsidan.
  lämna av: Ida lämnar av lådorna hos skolan.
  lämna in ansökan|anmälan|blanketten|nycklarna|kvitton|kvittona|papperen|uppgifterna|underlaget|rapporten|handlingarna|deklarationen|den|det: Ida lämnar in ansökan.
  lämna in|en|ett|*erna|*orna: Kerstin lämnar in ansökan.
  lämna sitt|sina|ett förslag|yttrande|underlag: Kerstin lämnar sitt förslag senast 1 mars.
  lämna tillbaka: Kerstin lämnar tillbaka tältet.
  lämna ut: Bo lämnar ut koderna.
  lämna vidare: Anna lämnar vidare frågan.
  lämna över nycklarna|pärmarna|uppgifterna|materialet|det|listan|kassan|dokumenten: Per lämnar över nycklarna till Kerstin.
  länka: Kerstin länkar till sidan.
  länka in: Anna länkar in kalendern.
  lära upp: Per lär upp efterträdaren.
  läsa av: Anna läser av elmätaren.
  läsa igenom: Bo läser igenom avtalet.
  läsa in sig på: Ida läser in sig på reglerna.
  läsa på om: Per läser på om bidraget.
  lösa: Ida löser transporten.
  lösa ut: Per löser ut paketet.
  maila: Bo mailar leverantören.
  markera ut: Kerstin markerar ut platserna på planen.
  marknadsföra: Kerstin marknadsför kursen.
  mata in: Kerstin matar in resultaten.
  meddela kommunen|leverantören|hyresvärden|revisorn|föräldrarna|banken|förbundet: Anna meddelar banken.
  mejla: Anna mejlar rektorn.
  merga: Anna mergar grenen.
  messa: Ida messar tränarna.
  migrera: Ida migrerar databasen.
  meddela vilka|vem|när|resultatet: Bo meddelar vilka som kommer.
  montera: Bo monterar hyllan.
  montera ner|ned: Ida monterar ner gungan.
  måla om: Per målar om bänkarna.
  måla om|över|upp|en|ett|*en|*et|*na: Ida målar skylten.
  märka upp: Per märker upp nycklarna.
  mäta: Per mäter scenen.
  mäta upp: Kerstin mäter upp köket.
  möta upp: Anna möter upp hantverkaren.
  offertförfråga: Per offertförfrågar tre firmor.
  olja: Ida oljar gångjärnen.
  olja in: Anna oljar in bänkarna.
  omarbeta: Bo omarbetar texten.
  ombesörja: Bo ombesörjer tryckningen.
  omboka: Anna ombokar mötet.
  omformulera: Kerstin omformulerar stycket.
  omförhandla: Kerstin omförhandlar avtalet om städning.
  ordna: Bo ordnar nycklar.
  ordna fram: Per ordnar fram bord.
  ordna med: Ida ordnar med fika.
  ordna så: Anna ordnar så att grinden är öppen.
  ordna upp: Kerstin ordnar upp det med banken.
  organisera: Per organiserar insamlingen.
  packa: Kerstin packar lådorna.
  parkera om: Bo parkerar om släpet.
  pejla: Per pejlar intresset.
  pejla av: Kerstin pejlar av läget.
  planera in: Ida planerar in ett möte.
  planera vårfesten|festen|resan|programmet|dagen|lägret|kursen|träffen|städdagen|upplägget|inköpen|evenemanget: Bo planerar resan.
  plantera: Per planterar blommor.
  plita ihop: Ida plitar ihop några rader.
  plocka bort: Bo plockar bort cyklarna.
  plocka fram: Kerstin plockar fram gamla bilder.
  plocka ihop: Anna plockar ihop materialet.
  plocka ner|ned: Per plockar ner skyltarna.
  polisanmäla: Kerstin polisanmäler inbrottet.
  posta: Bo postar breven.
  prata ihop sig med|om: Bo pratar ihop sig med tränarna.
  prata med: Anna pratar med vaktmästaren.
  prata vidare med: Ida pratar vidare med kommunen.
  prepa: Per prepar materialet till workshopen.
  preparera: Per preparerar spåren.
  pricka av: Ida prickar av dem som har betalat.
  prisjämföra: Kerstin prisjämför tre modeller.
  produktionssätta: Bo produktionssätter ändringen.
  programmera: Kerstin programmerar formuläret.
  projektleda: Ida projektleder ombyggnaden.
  prova: Ida provar ljudet.
  prova ut: Per provar ut tröjor.
  provköra: Bo provkör traktorn.
  provsmaka: Per provsmakar menyn.
  provtrycka: Anna provtrycker affischen.
  pruta på: Anna prutar på priset.
  publicera: Ida publicerar protokollet.
  pusha: Kerstin pushar ändringen.
  putsa: Anna putsar fönstren.
  putsa på: Bo putsar på texten.
  pynta: Ida pyntar granen.
  puffa på: Ida puffar på kommunen.
  pyssla ihop: Kerstin pysslar ihop inbjudningskort.
  påbörja arbetet|ansökan|bygget|inventeringen|rekryteringen|planeringen|upphandlingen: Ida påbörjar arbetet med ansökan.
  påminna kommunen|leverantören|alla|medlemmarna|förvaltningen|lagen|ledarna|deltagarna|föräldrarna|tränarna|grannarna|styrelsen: Anna påminner leverantören.
  påta sig: Anna påtar sig uppdraget.
  rapportera felet|felen|buggen|skadan: Per rapporterar felet.
  rapportera in: Ida rapporterar in medlemsantalet.
  rapportera tillbaka: Bo rapporterar tillbaka till gruppen.
  rapportera vidare: Per rapporterar vidare till kretsen.
  reda ut: Kerstin reder ut vad som gäller.
  redigera: Per redigerar filmen.
  registrera: Bo registrerar medlemmarna.
  reklamera: Ida reklamerar tältet.
  rekrytera: Kerstin rekryterar ledare.
  rekvirera: Ida rekvirerar bidraget.
  releasa: Per releasar version två.
  remittera: Anna remitterar förslaget till lokalföreningarna.
  renovera: Anna renoverar köket.
  rensa: Per rensar rabatten.
  rensa ut|bort|upp: Kerstin rensar ut gamla kartonger.
  renskriva: Anna renskriver protokollet.
  reparera: Ida reparerar staketet.
  researcha: Ida researchar olika leverantörer.
  reservera lokal|lokalen|plats|platser|bord|rum|salen: Ida reserverar lokalen.
  revidera: Kerstin reviderar policyn.
  rigga: Kerstin riggar scenen.
  ringa: Ida ringer hyresvärden.
  ringa runt: Bo ringer runt och frågar efter funktionärer.
  ringa runt till: Anna ringer runt till medlemmarna.
  ringa upp: Per ringer upp hantverkaren.
  rita: Bo ritar en karta.
  rita om: Per ritar om planlösningen.
  rita upp: Ida ritar upp parkeringen.
  riva: Ida river staketet.
  rodda: Anna roddar fikat.
  rodda i|med: Bo roddar med bokningarna.
  rota fram: Bo rotar fram de gamla protokollen.
  rulla ut: Ida rullar ut uppdateringen.
  rusta upp: Bo rustar upp lekplatsen.
  rycka in: Per rycker in som domare.
  rådfråga: Anna rådfrågar en jurist.
  rådgöra med: Kerstin rådgör med revisorn.
  räkna fram: Bo räknar fram en avgift.
  räkna igenom: Per räknar igenom kassan.
  räkna om: Ida räknar om budgeten.
  räkna på: Kerstin räknar på kostnaden.
  räkna ut: Anna räknar ut vad resan kostar.
  rätta: Per rättar adresserna i registret.
  rätta till: Kerstin rättar till felen.
  röja: Anna röjer stigen.
  samtala|tala med: Anna samtalar med syföreningen.
  samla ihop: Anna samlar ihop nycklarna.
  samla in: Kerstin samlar in synpunkter.
  samla upp: Bo samlar upp frågorna.
  sammankalla: Anna sammankallar arbetsgruppen.
  sammanställa {ingen}: Ida sammanställer svaren.
  samordna: Anna samordnar transporterna.
  samråda med: Per samråder med facket.
  sanda: Ida sandar gången.
  scanna: Kerstin scannar kvittona.
  schemalägga: Per schemalägger passen.
  se efter: Per ser efter hur många stolar som finns.
  se om|vad|ifall: Anna ser om det finns plats i förrådet.
  se till: Ida ser till att lokalen är öppen.
  se över {ingen}: Kerstin ser över avtalet.
  serva: Bo servar gräsklipparen.
  servera: Kerstin serverar soppan.
  skaffa: Bo skaffar nya lås.
  skaffa fram: Ida skaffar fram bord.
  skaffa in: Per skaffar in material.
  skanna: Bo skannar de gamla protokollen.
  skanna in: Anna skannar in avtalet.
  skapa: Ida skapar ett evenemang.
  skapa upp: Per skapar upp konton.
  skicka *en|*et|*na|*erna: Per skickar avtalet.
  skicka det|den|dem|detta|dessa: Kerstin skickar det till revisorn.
  skicka ett|en|några|varsin|varsitt: Ida skickar en påminnelse till alla.
  skicka hem: Anna skickar hem lapparna till föräldrarna.
  skicka in: Kerstin skickar in ansökan.
  skicka iväg: Kerstin skickar iväg brevet.
  skicka mejl|mail|brev|sms|påminnelse|påminnelser|inbjudan|inbjudningar|kallelse|faktura|fakturor|kopia|länk|länken|länkar|listan|listorna|protokollet|protokollen|minnesanteckningar|anteckningar|anteckningarna|underlag|underlaget|förslaget|utkastet|avtalet|fakturan|blommor|information|info|informationen|materialet|material|filen|filerna|bilder|bilderna|ansökan|kallelsen|enkäten|schemat|dagordningen|rapporten|uppgifter|uppgifterna|svar|svaret|skrivelsen|brevet|mejlet: Per skickar länken till alla.
  skicka runt: Ida skickar runt en lista.
  skicka tillbaka: Bo skickar tillbaka den trasiga skrivaren.
  skicka upp: Ida skickar upp frågan till regionen.
  skicka ut {ingen}: Per skickar ut kallelsen.
  skicka vidare: Bo skickar vidare frågan till nämnden.
  skicka över: Anna skickar över filerna.
  skissa fram|upp: Anna skissar fram ett upplägg.
  skissa på: Kerstin skissar på en plan.
  skjutsa: Ida skjutsar barnen till matchen.
  skola in: Bo skolar in den nya kassören.
  skotta: Bo skottar gången.
  skriva nya|några|fler lappar|*lappar|skyltar|brev|texter|rader|regler|*listor|*tackkort|*instruktioner|*annonser: Anna skriver nya prislappar.
  skriva av: Kerstin skriver av de gamla protokollen.
  skriva brev|avtal|remissvar|yttrande|motion|annons|artikel|text|utkast|verksamhetsberättelse|verksamhetsplan|protokoll|rapport|inbjudan|insändare|referat|nyhetsbrev|krönika: Bo skriver remissvar till förbundet.
  skriva ett|en: Per skriver ett utkast.
  skriva ihop: Kerstin skriver ihop remissvaret.
  skriva in: Anna skriver in ändringen i stadgarna.
  skriva klart: Ida skriver klart ansökan.
  skriva ner|ned: Kerstin skriver ner reglerna.
  skriva om: Bo skriver om texten.
  skriva rent: Per skriver rent protokollet.
  skriva texten|brevet|remissvaret|ansökan|avtalet|inbjudan|annonsen|rapporten|artikeln|kallelsen|svaret|motionen|guiden|utkastet|förslaget|yttrandet|verksamhetsberättelsen|policyn|instruktionen: Ida skriver inbjudan.
  skriva till: Bo skriver till länsstyrelsen.
  skriva under|på: Per skriver under avtalet.
  skriva upp: Ida skriver upp allt som saknas.
  skriva ut: Anna skriver ut listorna.
  skruva upp: Per skruvar upp hyllan.
  skylta: Kerstin skyltar till parkeringen.
  skylta om|upp: Anna skyltar om entrén.
  skänka: Ida skänker bort soffan.
  sköta: Anna sköter anmälningarna.
  sköta kontakten|kontakterna med: Ida sköter kontakten med pressen.
  sköta om: Bo sköter om rabatterna.
  slipa: Ida slipar bordet.
  slipa på: Per slipar på formuleringen.
  slutföra: Anna slutför ansökan.
  slutredigera: Ida slutredigerar bladet.
  slå en signal: Anna slår en signal till förbundet.
  slå upp: Bo slår upp reglerna i stadgarna.
  slänga: Anna slänger de trasiga stolarna.
  smsa: Kerstin smsar vaktmästaren.
  smörja: Per smörjer låset.
  snacka ihop sig med: Kerstin snackar ihop sig med kassören.
  snacka med: Per snackar med killarna i verkstan.
  snickra: Bo snickrar en hylla.
  snickra ihop: Per snickrar ihop en enkät.
  sno ihop: Kerstin snor ihop en affisch.
  snygga till: Anna snyggar till mallen.
  sondera: Bo sonderar intresset hos skolorna.
  sortera: Bo sorterar nycklarna.
  sortera upp|ut: Ida sorterar upp materialet.
  spana efter: Kerstin spanar efter en ny lokal.
  spela in: Bo spelar in en film.
  spika datum|datumet|programmet|schemat: Kerstin spikar datumet med lokalen.
  spika upp: Ida spikar upp skylten.
  spola: Ida spolar isen.
  sprida: Anna sprider inbjudan.
  spåna på|fram: Bo spånar på ett namn.
  spärra: Per spärrar kortet.
  starta: Per startar en tråd på anslagstavlan.
  starta om: Anna startar om servern.
  starta upp: Kerstin startar upp en studiecirkel.
  strama upp: Bo stramar upp texten.
  strukturera: Anna strukturerar mappen.
  styra upp: Kerstin styr upp bemanningen.
  stå för: Anna står för fikat.
  städa: Bo städar förrådet.
  städa ur|upp|undan: Ida städar ur kylskåpet.
  ställa fram: Bo ställer fram stolarna.
  ställa i ordning: Kerstin ställer i ordning salen.
  ställa in: Per ställer in larmet.
  ställa iordning: Anna ställer iordning salen.
  ställa samman: Kerstin ställer samman svaren.
  ställa upp som chaufför|funktionär|värd|värdinna|domare|fotograf|vakt|kontaktperson: Ida ställer upp som chaufför.
  stämma av: Ida stämmer av siffrorna.
  stämma av det|detta|frågan|datum|datumet med: Per stämmer av datumet med skolan.
  stämma av med: Bo stämmer av med kassören.
  stänga av: Per stänger av vattnet.
  stänga ner|ned: Kerstin stänger ner den gamla webbplatsen.
  stöta på kommunen|leverantören|förvaltningen|hyresvärden|dem|henne|honom: Kerstin stöter på kommunen igen.
  svara för: Kerstin svarar för bemanningen.
  svara dem|avsändaren: Anna svarar dem.
  svara på remissen|brevet|mejlet|skrivelsen|motionen|enkäten|medborgarförslaget: Ida svarar på remissen.
  svetsa: Bo svetsar en grind.
  swisha: Kerstin swishar pengarna till Anna.
  svara på brevet|mejlet|skrivelsen|enkäten|remissen|inbjudan|motionen|frågorna: Anna svarar på brevet.
  svara kommunen|nämnden|förvaltningen|regionen|hyresvärden|föreningen|länsstyrelsen: Bo svarar kommunen.
  sy ihop: Ida syr ihop ett program.
  sy upp: Bo syr upp gardinerna.
  synka med: Bo synkar med den andra gruppen.
  såga ner|ned: Bo sågar ner björken.
  säga till: Kerstin säger till vaktmästaren.
  säga upp avtalet|hyresavtalet|abonnemanget|kontot|prenumerationen|lokalen|tjänsten: Per säger upp avtalet.
  säga åt: Anna säger åt städfirman.
  säkerhetskopiera: Bo säkerhetskopierar registret.
  säkerställa: Ida säkerställer att larmet fungerar.
  säkra: Per säkrar lokalen till hösten.
  säkra upp: Ida säkrar upp bemanningen.
  sälja: Anna säljer lotter.
  sända ett|en mejl|brev|skrivelse|påminnelse|förfrågan|inbjudan|faktura: Anna sänder en påminnelse.
  sända ut|in|över|vidare|med|tillbaka: Per sänder ut kallelsen.
  sätta en|ett annons|datum|tid|deadline: Bo sätter ett datum för städdagen.
  sätta fart på: Anna sätter fart på insamlingen.
  sätta igång arbetet|insamlingen|en|ett|med: Per sätter igång arbetet med hemsidan.
  sätta ihop: Ida sätter ihop en arbetsgrupp.
  sätta in: Anna sätter in en annons i bladet.
  sätta in pengarna|pengar: Bo sätter in pengarna på banken.
  sätta samman: Per sätter samman ett program.
  sätta sig in i: Bo sätter sig in i de nya reglerna.
  sätta sig ner|ned med: Ida sätter sig ner med kassören.
  sätta upp: Bo sätter upp affischer i trapphusen.
  sätta ut: Kerstin sätter ut skyltar.
  söka bidrag|medel|pengar|tillstånd|bygglov|lov: Ida söker tillstånd hos polisen.
  söka efter: Per söker efter en ny tränare.
  söka upp: Bo söker upp leverantören.
  ta ansvar|ansvaret för: Bo tar ansvar för städningen.
  ta (några|lite|nya|fler) bilder|foton|kort: Per tar bilder till hemsidan.
  ta bort: Bo tar bort den gamla sidan.
  ta det: Ida tar det.
  ta den|det biten: Bo tar den biten.
  ta fikat|kaffet|kakorna|brödet: Anna tar fikat.
  ta frågan|det|detta|saken|ärendet till ledningsgruppen|styrgruppen|styrelsen|nämnden|förvaltningen|chefen|enhetschefen|ledningen|kommunen|rektorn: Anna tar frågan till ledningsgruppen.
  ta det|detta|frågan|saken vidare: Anna tar frågan vidare till förvaltningen.
  ta en titt|funderare|runda på|kring: Ida tar en titt på stadgarna.
  ta emot anmälningar|anmälningarna|anmälan|bokningar|betalningen: Kerstin tar emot anmälningar fram till den 4 maj.
  ta ett|ytterligare|en snack|samtal|prat|kontakt|möte med: Anna tar ett snack med tränarna.
  ta fram {ingen}: Bo tar fram ett förslag.
  ta frågan|det|detta|saken med: Bo tar frågan med kommunen.
  ta första|den|ny kontakt|kontakten med: Per tar första kontakten med skolan.
  ta hand om: Kerstin tar hand om anmälningarna.
  ta hjälp av: Per tar hjälp av en jurist.
  ta in (minst) (en|två|tre|fler|flera|några|nya) offerter|offert|synpunkter|priser|pris|anbud|uppgifter|förslag|anmälningar|hjälp {ingen}: Per tar in offerter från tre firmor.
  ta initiativ|initiativet till: Ida tar initiativ till en städdag.
  ta itu med: Anna tar itu med förrådet.
  ta kontakt: Ida tar kontakt med biblioteket.
  ta med: Per tar med kaffe och bullar.
  ta med frågan|det|detta|synpunkterna: Kerstin tar med frågan till kretsstyrelsen.
  ta med sig frågan|punkten|synpunkten|synpunkterna|önskemålet|önskemålen|detta|det till: Anna tar med sig frågan till enhetschefen.
  ta ner|ned: Anna tar ner de gamla anslagen.
  ta på sig: Bo tar på sig att skriva guiden.
  ta reda på: Anna tar reda på vad hyran blir.
  ta referenser: Ida tar referenser på den sökande.
  ta samtal|samtalet med: Bo tar samtalet med fastighetsägaren.
  ta sig an: Per tar sig an affischerna.
  ta tag i: Ida tar tag i hemsidan.
  ta tåten|ledningen|taktpinnen i|för: Bo tar tåten i planeringen.
  ta upp frågan|det|detta|saken|ärendet med: Kerstin tar upp frågan med rektorn.
  ta ut: Ida tar ut pengar till växelkassan.
  ta över kontakten|kontakterna|registret|medlemsregistret|hemsidan|nycklarna|ansvaret|uppgiften|arbetet|listan|bokningen|kassan: Anna tar över kontakten med banken.
  tacka ja|nej till: Bo tackar ja till erbjudandet.
  tala med: Anna talar med kyrkoherden.
  tanka: Anna tankar minibussen.
  tapetsera: Kerstin tapetserar styrelserummet.
  teckna avtal|avtalet|försäkring|försäkringen|abonnemang|ett|en|prenumeration: Anna tecknar avtal med leverantören.
  testa: Kerstin testar det nya systemet.
  testköra: Anna testkör bokningen.
  tidsboka: Kerstin tidsbokar tvättstugan.
  tillfråga {ingen}: Ida tillfrågar fyra tänkbara ledamöter.
  tillse: Anna tillser att dörren lagas.
  tillskriva: Kerstin tillskriver kommunen.
  tinga: Bo tingar musiker.
  tipsa tidningen|pressen|radion|skolan|föreningarna|medlemmarna: Ida tipsar tidningen.
  titta efter: Ida tittar efter en begagnad projektor.
  titta igenom: Per tittar igenom pärmarna i förrådet.
  titta närmare på: Bo tittar närmare på kostnaden.
  titta på: Anna tittar på hur hemsidan kan göras om.
  titta över: Kerstin tittar över stadgarna.
  ta upp (det|detta|frågan|saken|den|*en|*et) med: Anna tar upp frågan med rektorn.
  tjata på kommunen|leverantören|förvaltningen|hyresvärden|dem: Ida tjatar på leverantören.
  transportera: Per transporterar tältet.
  trycka på hos: Bo trycker på hos kommunen.
  trycka upp|affischer|affischerna|bladet|programbladet|flygblad|tröjor|häften|biljetter|lotter: Kerstin trycker affischer.
  träffa *gruppen|kommunen|leverantören|hyresvärden|fastighetsägaren|rektorn|förvaltningen|entreprenören|arkitekten: Bo träffar arbetsgruppen.
  tvätta: Ida tvättar västarna.
  tänka ut: Kerstin tänker ut en lek.
  täta: Ida tätar fönstren.
  tömma: Per tömmer brevlådan.
  underrätta: Anna underrättar kommunen.
  undersöka {ingen}: Anna undersöker om det går att få bidrag.
  underteckna: Bo undertecknar avtalet.
  uppdatera {ingen}: Anna uppdaterar hemsidan.
  uppgradera: Bo uppgraderar servern.
  upphandla: Per upphandlar städningen.
  uppmärksamma kommunen|förvaltningen|styrelsen på: Kerstin uppmärksammar kommunen på hålet.
  upprätta {ingen}: Ida upprättar ett avtal.
  uppvakta jubilaren|jubilarerna|kommunen|politikerna: Ida uppvaktar kommunen om cykelvägen.
  utannonsera: Anna utannonserar lokalen.
  utarbeta {ingen}: Bo utarbetar ett förslag.
  utforma {ingen}: Anna utformar blanketten.
  utfärda: Per utfärdar en fullmakt.
  utlysa: Bo utlyser en tävling.
  utreda {ingen}: Bo utreder frågan om laddstolpar.
  utveckla en|ett|appen|systemet|hemsidan|formuläret|modulen: Ida utvecklar en app.
  utvärdera: Ida utvärderar lägret tillsammans med ledarna.
  vattna: Kerstin vattnar blommorna i sommar.
  verifiera: Kerstin verifierar uppgifterna.
  verkställa: Ida verkställer köpet.
  vidarebefordra: Anna vidarebefordrar frågan.
  vidareförmedla: Bo vidareförmedlar kontakten.
  vidtala {ingen}: Bo vidtalar vaktmästaren.
  vika programbladen|kuverten|bladen|affischerna: Per viker programbladen.
  välja ut: Ida väljer ut bilder.
  vända sig till: Bo vänder sig till kommunen.
  värva: Per värvar funktionärer.
  åta sig: Kerstin åtar sig att skriva brevet.
  återföra: Kerstin återför synpunkterna till nämnden.
  återkomma: Kerstin återkommer med ett pris.
  återkomma med|till|om|när|i: Anna återkommer med mer information.
  återkoppla: Kerstin återkopplar till gruppen.
  återrapportera: Anna återrapporterar till styrelsen.
  åtgärda: Anna åtgärdar felet.
  ändra om: Ida ändrar om i schemat.
  ändra texten|datumet|tiden|inställningarna|lösenordet|i|rubriken|mallen|listan|schemat|adressen: Bo ändrar texten på hemsidan.
  öppna ett|en (eget|nytt|gemensamt) konto|ärende|tråd|issue|pr: Bo öppnar ett konto hos banken.
  överföra: Anna överför pengarna.
  överklaga: Per överklagar beslutet.
  överlämna nycklarna|materialet|handlingarna|pärmarna|listan|synpunkterna|frågan|skrivelsen: Kerstin överlämnar nycklarna till den nya vaktmästaren.
  översända: Kerstin översänder handlingarna.
  översätta: Ida översätter broschyren.
  begära … från|av|hos: Erik begär centralt stöd från förbundet.
  bära dit|fram|hem: Per bär fram bordet ur förrådet.
  dela flygblad|lappar|ut: Anna och Bo delar flygblad på torget.
  fortsätta (med) (att) bevaka|arbeta|leta|undersöka|söka|jobba|driva|samla|kolla|försöka|utreda|värva: Anna fortsätter att bevaka frågan.
  fortsätta (med) kontakten|kontakterna|arbetet|letandet|sökandet|jobbet|insamlingen|*dialogen|*planeringen|*samtalen|samtalet|*förberedelserna|*inventeringen|*utredningen|förhandlingarna|*projekteringen: Bo fortsätter letandet efter en lokal.
  framföra svaret|synpunkter|tacket|hälsningen|*erna till: Per framför svaret till förvaltningen.
  fråga (två|tre|några|ett) (par) juristen|hyresvärden|kommunen|skolan|vaktmästaren|rektorn|leverantören|grannarna|biblioteket|banken|kyrkan|chefen|*firman|*firmor|förvaltningen|förbundet|lärarna|tränarna: Bo frågar tre målarfirmor om pris.
  föra saken|frågan|ärendet till: Anna för saken till kommunarkivarien.
  göra en|ett|nya|nytt … *lista|*listor|*sammanställning|*schema|*formulär|*utkast|*enkät|*mall|*översikt|*affisch|*kalkyl|*karta|*folder|*blad|*inventering|*skylt|*skyltar: Bo gör en kort översikt av priserna.
  göra formulär|*skyltar|*affischer|*lappar|*listor|*listan|*schemat|*affischen|*utskicket|*inbjudan|*inbjudningar|*bilder|*texter|*mallar|*förslag|*underlag|*blad|*kort|*program: Ida gör turordningslistan.
  göra (nu) ett nytt försök: Kerstin gör nu ett nytt försök.
  informera medlemmen|sökanden|entreprenören|leverantören|hyresgästen|hyresgästerna|klubbarna|lagen|ledarna: Bo informerar hyresgästen om larmet.
  komplettera resten|med: Ida kompletterar resten.
  korrespondera med: Kerstin korresponderar med länsmuseet.
  lyfta den|denna frågan|saken med|hos|i|till: Per lyfter den frågan med juristen.
  låta trycka|göra|utreda|undersöka|ta: Anna låter ta fram en karta.
  läsa på|in: Bo läser på till nästa möte.
  påtala detta|det|frågan|saken för: Per påtalar detta för turistbyrån.
  räkna in|hur|antalet: Ida räknar hur många som saknas.
  ställa frågan|frågor till: Anna ställer frågan till ombudsmannen.
  sända en|ett skriftlig|skriftligt: Bo sänder en skriftlig varning.
  säga upp det|den|avtal: Kerstin säger upp det i god tid.
  tillställa: Per tillställer bolaget en skrivelse.
`;

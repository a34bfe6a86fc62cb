/** Det som ordlistan inte säger om svenskan, för sökningen. Den som kan svenska kan läsa filen och lägga till i den. */
import { wordList } from './word-list.ts';

// Ord som ser sammansatta ut men som den som söker efter en del av dem inte menar: ”träd” är inte trädgård.
export const helaOrd = wordList(`
  ordförande, handledare, handledning, handläggare, handläggning, deltagare, deltagande, hushåll, hushållning,
  trädgård, fortfarande, fortsättning, ungdom, barndom, vuxendom, övergång, överskott, underskott, fritid, fritids,
  glasögon, verksamhet, sammanträde, landskap, omedelbar, underbar, medborgare, invånare, landsting, kvarter,
  kontrakt, hemlighet, sommar, framtid, förmiddag, eftermiddag, middag, måndag, tisdag, onsdag, torsdag, fredag,
  lördag, söndag, vardag, helgdag, idag, samtidig, dagordning, samordna, samordning, huvudsak, bostad, jämlik,
  vänskap, elände, protestant, kunskap, egenskap, medlemskap, ledarskap, kommunalråd, fullmäktig, fullmäktige,
  resultat, ekonomi, system, husvagn, hjärtlig, kärlek, handling, handlingsplan, tillhanda, sällskap, läkemedel,
  livsmedel, bokslut, skådespelare, lyckönska, ungefär, självklar, medarbetare, samarbete, näringsliv, rättighet,
  skyldighet, helhet, svårighet, möjlighet, gästfri, gångbar, alltid, centrum, önskemål, föremål, klagomål, fullmakt,
  handleda, innehåll, underhåll, verkstad, synpunkt, inbrott, inriktning, inrättning, utrustning, uttryck, intryck, utmaning,
  uppmaning, uppdatering, uppgift, uttal, omtal
`);

// Ord som ser avledda ut men betyder något eget: en förening är inte vad man förenar.
export const egnaOrd = wordList(`
  handling, ordning, ordnad, förening, förordning, församling, ställning, hållning, läggning, känning, befattning,
  avdelning, anordning, ledning, lämning, lysning, lysing, ridning, träffning, köping, räkning, behållning, verkning,
  underhållning, fattning, bjudning, passning, tidning, mening, bildning, sittning, inställning, föreställning,
  generation, delegation, station, situation, konfirmation, hälsning, möjlighet, verklighet, personlighet, vanlighet,
  lämplighet, myndighet, verksamhet, allmänhet, färdighet, hastighet, lägenhet, fastighet, stämning, sinnad, marknad,
  näring, fästing, strömming, öring, tärning, boning, dagning, omgivning, profession, styrelse, rörelse, berättelse,
  hamn, pris, lov, ting, yrke, ämne, tåg, led, nöje, tycke, träd, sätt, ställ, ställe, skick, stycke, häfte, fäste, fördel,
  stund, klubb, reklam, gille, bakelse, kassör, kontant, server, monter, handel, medel, regel, praktik
`);

// Verb och substantiv som hör ihop fast de inte är bildade efter någon regel.
export const släktord = wordList(`
  besluta beslut, sponsra sponsor, föreslå förslag, avslå avslag, sälja försälja försäljning, kräva krav, kalla kallelse, spela spel, prova
  prov, bada bad, skriva skrift, bjuda bud, gå gång, sätta sättning
`);

// Ord som börjar sammansättningar fast ordlistan inte säger det: utegym.
export const förled = wordList(`
  ute, inne, hemma, egen, gratis, extra, special, webb, mobil, video, digital, el, is, öl, häng
`);

// Korta ord som ofta slutar en sammansättning fast ordlistan inte säger det: brukarråd, lösenord.
export const slutled = wordList(`
  råd, ord, dag, tid, rum, hus, mål, natt, år, kök, man, stöd, vård, hem, nät, sal, bad, kurs, plan, lån, pris,
  film, bil, gym, kö, tåg, båt, väg, bok, mat, tak, lag, lek, snö, sjö, app, oro, vän, bud, kör, bio, fel, fri, lås,
  holk, gata, värd, gröt, tång, par, son, mor, far, bro
`);

// Former som ordlistan har var för sig, i ordning: böjningar av ett och samma ord.
export const böjningar = wordList(`
  bänk bänkar bänkarna, bok böcker, klubb klubbar klubbarna, vän vänner vännerna, ungdom ungdomar ungdomarna, tand
  tänder, hand händer, strand stränder, land länder, brand bränder, and änder, rand ränder, stad städer, bostad
  bostäder, natt nätter, fot fötter, rot rötter, son söner, bot böter, ledamot ledamöter, dotter döttrar, mor mödrar
  moder, far fäder fader, morfar morfäder, farfar farfäder, mormor mormödrar, farmor farmödrar, bror bröder broder,
  bonde bönder, man män, gås gäss, mus möss, lus löss, tång tänger, stång stänger, öga ögon, öra öron, knä knän,
  liten litet små lilla mindre minst, stor större störst, god bra bättre bäst, dålig sämre sämst, gammal äldre
  äldst, ung yngre yngst, lång längre längst, låg lägre lägst, hög högre högst, tung tyngre tyngst, få färre, många
  flera fler flest, binda band bundit bunden, bita bet bitit biten, bjuda bjöd bjudit bjuden, bli blir blev blivit,
  brinna brann brunnit, brista brast brustit, bryta bröt brutit bruten, bära bar burit buren, dra drar drog dragit
  dragen, dricka drack druckit drucken, driva drev drivit driven, dö dör dog dött, dölja dolde dolt dold, falla föll
  fallit, fara for farit, finna fann funnit funnen, finnas finns fanns funnits, flyga flög flugit, flyta flöt
  flutit, frysa frös frusit frusen, få får fick fått, försvinna försvann försvunnit, ge ger gav gett givit given
  giva, gissla gisslade, glida gled glidit, gnida gned gnidit, gripa grep gripit gripen, gråta grät gråtit, gå går
  gick gått gången, göra gör gjorde gjort gjord, ha har hade haft, heta hette hetat, hinna hann hunnit, hugga högg
  huggit, hålla höll hållit hållen, kliva klev klivit, knyta knöt knutit, komma kom kommit kommen, krypa kröp
  krupit, kunna kan kunde kunnat, lida led lidit, ligga låg legat, ljuga ljög ljugit, låta lät låtit, lägga la lade
  lagt lagd, le ler log lett, möta mötte mött, niga neg nigit, njuta njöt njutit, nysa nös nyst, rida red ridit,
  ringa ringde ringt, rinna rann runnit, riva rev rivit riven, se ser såg sett sedd, sitta satt suttit, sjuda sjöd
  sjudit, sjunga sjöng sjungit sjungen, sjunka sjönk sjunkit, skina sken skinit, skjuta sköt skjutit skjuten, skrika
  skrek skrikit, skriva skrev skrivit skriven, skryta skröt skrutit, slippa slapp sluppit, slita slet slitit sliten,
  slå slår slog slagit slagen, smyga smög smugit, smörja smorde smort, snyta snöt snutit, sova sov sovit, spinna
  spann spunnit, sprida spred spritt spridit spridd, springa sprang sprungit, spricka sprack spruckit, sticka stack
  stuckit stucken, stiga steg stigit, stjäla stal stulit stulen, strida stred stridit, stryka strök strukit struken,
  stå står stod stått, supa söp supit, suga sög sugit, svida sved svidit, svika svek svikit sviken, svälja svalde
  svalt, svälta svalt svultit, svära svor svurit, säga säger sa sade sagt sagd, sälja sålde sålt såld, sätta satte
  satt, ta tar tog tagit tagen, tala talade talat, tiga teg tigit, tvinga tvang tvungit tvungen, veta vet visste
  vetat, vika vek vikit viken, vilja vill ville velat, vinna vann vunnit vunnen, vrida vred vridit, vara är var
  varit, bo bor bodde bott, tro tror trodde trott, nå når nådde nått, må mår mådde mått, sy syr sydde sytt, ske sker
  skedde skett, klä klär klädde klätt, fly flyr flydde flytt, ro ror rodde rott, spy spyr spydde spytt, välja valde
  valt vald, vänja vande vant van, växa vuxit vuxen, äta äter ätit äten, besluta beslöt beslutit, bestå bestod
  bestått, avstå avstod avstått, uppstå uppstod uppstått, förstå förstod förstått, beskriva beskrev beskrivit, anse
  anser ansåg ansett, utse utsåg utsett utsedd, anta antog antagit antagen, avta avtog avtagit, delta deltog
  deltagit, mottaga motta mottog mottagit, bidra bidrog bidragit, uppdra uppdrog uppdragit, erbjuda erbjöd erbjudit
  erbjuden, förbjuda förbjöd förbjudit förbjuden, inbjuda inbjöd inbjudit inbjuden, bedriva bedrev bedrivit
  bedriven, begå begick begått, föregå föregick föregått, genomgå genomgick genomgått, avgå avgick avgått, ingå
  ingick ingått, avbryta avbröt avbrutit avbruten, föreslå föreslog föreslagit föreslagen, avslå avslog avslagit
  avslagen, uttala uttalade, innehålla innehöll innehållit, behålla behöll behållit, förhålla förhöll förhållit,
  upphöra upphörde upphört, bevara bevarade, använda använde använt använd, återkomma återkom återkommit, tillkomma
  tillkom tillkommit, överenskomma överenskom överenskommit, begripa begrep begripit, angripa angrep angripit,
  uppleva upplevde upplevt, byta byter bytte bytt, höja höjer höjde höjt, lösa löser löste löst, glädja gläder gladde
`);

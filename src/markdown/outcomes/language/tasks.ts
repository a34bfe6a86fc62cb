/**
 * Hur protokoll säger att någon lovar eller får något att göra. Det som de gör, ”bokar salen”, står i language/errands.ts.
 * Så skrivs en rad: language/decisions.ts.
 */

/** Någon tar på sig något. */
export const lovar = `
  lova att: Anna Ek lovar att kolla upp det.
  lova|erbjuda (sig) återkomma|ta|ringa|skicka|kolla|undersöka|göra|fixa|skriva|höra|kontakta|ordna|mejla|boka|prata|hjälpa: Kerstin lovade ta med kakor till nästa möte.
  åta sig: Kassören åtog sig att betala.
  åtaga sig: Kassören åtager sig att betala.
  ta på sig (att|det|uppgiften|uppdraget|rollen|ansvaret): Anna tar på sig att skriva ett utkast.
  ta ansvaret|huvudansvaret {sist}: Eva tar ansvaret.
  ställa upp på att: Eva ställer upp på att baka.
  ta ansvar|ansvaret|huvudansvaret för: Eva Norén tar ansvar för medlemsregistret.
  ta hand om: Anna tar hand om att boka en lokal.
  ta det till|med|vidare: Anna tar det vidare med rektorn.
  erbjuda sig att: Lars erbjöd sig att rita en skiss.
  anmäla sig att: Anna anmälde sig att baka.
  anmäla sig (som) frivillig|frivilliga|frivilligt: Anna och Bo anmälde sig som frivilliga.
  ansvara för: Lars Alm ansvarar för att deklarationen lämnas in.
  ansvara {sist}: Bänkarna ska målas. Bo ansvarar.
  ha ansvar|ansvaret|huvudansvaret för: Bo har ansvaret för flaggan.
  se till att: Eva ser till att alla får protokollet.
`;

/** Någon får något att göra: ”Kerstin fick i uppdrag att …”, ”Anna ombads att …”. */
export const fårIUppdrag = `
  få i uppdrag|uppgift|läxa: Kerstin Dal fick i uppdrag att söka bidrag.
  få fullmakt att: Bo fick fullmakt att beställa en ny skylt.
  få styrelsens|mötets|gruppens|årsmötets uppdrag att: Anna fick styrelsens uppdrag att påminna om avgiften.
  anmoda att {passiv}: Kassören anmodas att lämna in kvittona.
  få uppdraget|uppgiften att: Bo fick uppdraget att hyra en buss.
  få uppdraget|uppgiften {sist}: Bo fick uppdraget.
  uppdra att {passiv}: Bo uppdrogs att hyra en buss.
  få till|som uppgift|uppdrag: Bo fick till uppgift att leda mötet.
  ha|ta i|uppdraget|uppgiften uppdrag|uppgift|att: Anna har i uppgift att samla in nycklarna.
  ge i uppdrag|uppgift {passiv}: Enhetscheferna gavs i uppgift att införa det före påsk.
  anförtro uppgiften|uppdraget att {passiv}: Per Holm anförtroddes uppgiften att formulera yttrandet.
  tilldela uppgiften|uppdraget att {passiv}: Per Holm tilldelades uppgiften att formulera yttrandet.
  ålägga att {passiv}: Kassören ålades att redovisa kvittona.
  ombe|uppmana (att) {passiv}: Anna ombads att ta in tre offerter.
  bli ombedd|ombedda|tillfrågad (om) att: Bo blir ombedd att ringa kommunen.
  bemyndiga att {passiv}: Kassören bemyndigas att teckna avtalet.
  utse|bli (till) sammankallande|kontaktperson: Anna blir sammankallande.
  bli ansvarig|ansvariga|huvudansvarig för: Anna blir ansvarig för fikat.
  bli|vara|stå ansvarig|ansvariga|huvudansvarig|huvudansvariga för att: Anna är ansvarig för att listan betas av.
`;

/** Någon ges något att göra: {namn} är den som ska göra det. */
export const gerIUppdrag = `
  ge {namn} i uppdrag|uppgift: Styrelsen gav Per Holm och Eva Norén i uppdrag att ta fram ett program.
  ge {namn} uppdraget|uppgiften att: Mötet ger Bo uppdraget att ringa.
  ge … i uppdrag (åt) {namn}: Styrelsen ger i uppdrag åt Anna att ringa.
  ge … i uppdrag (åt) att: Nämnden ger den nya ledningen i uppdrag att utreda frågan.
  uppdra åt|till {namn} att: Styrelsen uppdrar åt Anna Ek och Bo Lind att skriva ansökan.
  uppdra {namn} att: Styrelsen uppdrar Anna att boka en lokal.
  uppdra åt|till … att: Utskottet beslutar att uppdra åt sin nya ledning att återkomma med en plan.
  skriva|göra|köpa|lämna|skicka|hämta|läsa|ta av {namn} {när} {passiv}: Anmälan skrivs av Eva Norén och lämnas in senast den 31 januari.
  delegera till|åt {namn} att: Styrelsen delegerar till kassören att ordna en bankdosa.
  ge … uppdrag till|åt {namn} att: Mötet beslutar att ge ett nytt uppdrag till kassören att räkna på hyran.
  be {namn} (att) {presens}: Styrelsen ber Anna att ta in tre offerter.
  sätta (vi) {namn} på (det|den) (där|här) det|saken|uppgiften|frågan|ärendet: Vi sätter Bo på det.
  lägga (vi) det|detta|uppgiften|saken|den|frågan på {namn}: Vi lägger det på Anna.
`;

/** Andra ord som ger någon något att göra. */
export const uppgiftsord = `
  det blir {namn} som: Det blir Bo som ringer leverantören.
  det är {namn} som {ärende}: Det är Bo som köper priserna.
  blir|blev|är {namn} uppgift|sak|ansvar|uppdrag|jobb att: Det blir Annas uppgift att skriva ner våra erfarenheter.
  uppgift|åtgärd|ansvarig|ansvar|action|aktion|utförare : {namn} {först}: Lars höll med. Uppgift: Anna sammanställer svaren.
  ansvarig|ansvariga|ansv|ansvar|action|aktion|utförare : {namn} {sist}: Bänkarna ska målas (ansvarig: Bo).
  ansvarig|ansvariga|ansv {namn} {först} {sist}: Bänkarna ska målas. Ansvarig Bo.
  ansvarig|ansvariga för … blev|blir|är {namn} {först}: Ansvarig för fikat blev Bo.
  ansvarig|kontaktperson|sammankallande blev|blir|är {namn} {först}: Kontaktperson blir Bo.
  ansvarig|ansvariga för … : {namn} {först}: Ansvarig för fikat: Bo.
  uppdraget|uppgiften gick|går|lämnas|lämnades|ges|gavs till|åt {namn}: Uppdraget gick till Bo.
  uppdraget|uppgiften att … gick|går till|åt {namn}: Uppgiften att rita kartan gick till Bo.
  åligger {namn} att: Det åligger Anna att skriva utkastet.
  uppdrag till {namn} {först}: Uppdrag till Anna: samla in tio brev.
  ansvarig|ansvariga (för|är) (detta|det) (är|blir) : {namn} {först}: Vi behöver en ny lista. Ansvarig för detta: Per.
  jag tar|lyfter|kollar|mejlar|ringer|skickar|frågar|pratar|bokar|skriver {först} {när}: Jag lyfter frågan med chefen i nästa vecka.
`;

/** Det som kanske är en uppgift: det räknas inte, men den som skriver får veta det. */
export const kanskeUppgift = `
  vi återkommer med|om|till: Vi återkommer med lokal.
`;

/** Meningar som liknar uppgifter och inte är det. */
export const uppgiftRäknasInte = `
  Vi lovar att höra av oss.
  Det lovar att bli en fin dag.
  Kommunen lovade att laga vägen.
  Alla tar ansvar för disken.
  Kommittén som fick i uppdrag att utreda har svarat.
  Sist fick vi i uppdrag att svara.
  Regionen ansvarar för sjukvården.
  Det är oklart vem som ansvarar för nycklarna.
  Anna åker till Malmö på tisdag.
  Anna ska åka till Malmö.
  Anna ska segla till Åland.
  Bo ska tala på en mässa.
  Bo gör en kort genomgång av läget.
  Bo gör ett fantastiskt jobb.
  Avgiften ska betalas i mars.
  Frågan är om grindarna ska målas om.
  Anna Ek, biljetter till festen.
  Bo ringer sin mamma varje dag.
  Bo levererar bra resultat.
  Anna anmäler Bo till polisen.
  Bo ber henne om ursäkt.
  Bo skriver, Anna samlar ihop på fredagar.
  Anna bedömer att det vänder i höst.
  Festkommittén får gärna återkomma med en billigare soffa.
`;

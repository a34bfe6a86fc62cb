/** The fields of accessibility.yaml, which Digg's regulation requires, and the messages about missing values. */
import * as v from 'valibot';
import { code, date, fields, oneOf, prose, thingName, url } from './fields.ts';
import type { Missing } from './record.ts';

const some = v.pipe(v.array(prose), v.minLength(1));

/** An accessibility statement. Its lists may be empty but not left out, so that none is forgotten. */
export const statementSchema = fields({
  body: thingName,
  service: thingName,
  compliance: oneOf(['helt förenlig', 'delvis förenlig', 'inte förenlig']),
  inaccessible: v.array(fields({ content: prose, reason: prose, alternative: prose })),
  burden: v.array(fields({ content: prose, reason: prose })),
  outside: v.array(prose),
  evaluation: fields({
    method: oneOf(['självskattning', 'extern granskning', 'självskattning och extern granskning']),
    by: v.optional(prose),
    tested: some,
    how: some,
    date,
  }),
  updated: date,
  contact: v.pipe(
    fields({ email: v.optional(code), phone: v.optional(code), url: v.optional(url) }),
    v.check(
      ({ email, phone, url: address }) => [email, phone, address].some((way) => way !== undefined),
      'Inget sätt att höra av sig – e-post, telefon eller webbadress väntades – skriv minst en av raderna ”email: …”, ”phone: …” och ”url: …”.',
    ),
  ),
});

/** A checked accessibility statement. */
export type StatementFields = v.InferOutput<typeof statementSchema>;

/** The message about a missing or empty key, by its path; the empty path is the whole file. */
export const statementMissing: Missing = {
  '': 'Redogörelsen är tom – en bedömning av webbplatsens tillgänglighet väntades – fyll i filen, eller ta bort den tills bedömningen är gjord.',
  body: 'Den som ansvarar saknas – namnet på myndigheten, nämnden eller föreningen väntades – skriv en rad som ”body: Socialnämnden i Helsingborg”.',
  service:
    'Webbplatsens namn saknas – namnet på det som redogörelsen gäller väntades – skriv en rad som ”service: Parkgruppens protokoll”.',
  compliance:
    'Graden saknas – helt förenlig, delvis förenlig eller inte förenlig väntades – skriv det som bedömningen visade, till exempel ”compliance: delvis förenlig”.',
  inaccessible:
    'Bristerna saknas – en punkt för varje sak som inte är tillgänglig väntades – skriv dem, eller ”inaccessible: []” om bedömningen inte visade några.',
  'inaccessible.content':
    'Vad som inte är tillgängligt saknas – innehållet och bristen väntades – skriv en rad som ”content: Bilagorna går inte att läsa med skärmläsare”.',
  'inaccessible.reason':
    'Skälet till bristen saknas – varför innehållet inte är tillgängligt väntades – skriv en rad som ”reason: Bilagorna är inskannade”.',
  'inaccessible.alternative':
    'Alternativet saknas – hur man får veta samma sak på ett annat sätt väntades – skriv en rad som ”alternative: Innehållet står också i protokollet”. Finns det inget sätt, skriv det.',
  burden:
    'Undantagen saknas – en punkt för varje oskäligt betungande anpassning väntades – skriv dem, eller ”burden: []” om ni inte åberopar något undantag.',
  'burden.content':
    'Vad undantaget gäller saknas – innehållet väntades – skriv en rad som ”content: Inspelningar från möten före 2015”.',
  'burden.reason':
    'Skälet till undantaget saknas – varför anpassningen är oskäligt betungande väntades – skriv en rad som ”reason: …”.',
  outside:
    'Innehåll utanför lagen saknas – en punkt för varje slag väntades – skriv dem, eller ”outside: []” om det inte finns något.',
  evaluation:
    'Bedömningen saknas – hur och när webbplatsen testades väntades – skriv raderna method, tested, how och date, indragna under ”evaluation:”.',
  'evaluation.method':
    'Sättet att bedöma saknas – självskattning eller extern granskning väntades – skriv en rad som ”method: självskattning”.',
  'evaluation.by':
    'Granskarens namn är tomt – namnet på den som granskade väntades – skriv det, eller ta bort raden ”by”.',
  'evaluation.tested':
    'Vad som testades saknas – minst en punkt väntades – skriv en lista under ”tested:”, till exempel ”- Startsidan”.',
  'evaluation.how':
    'Hur det testades saknas – minst en punkt väntades – skriv en lista under ”how:”, till exempel ”- Med tangentbord utan mus”.',
  'evaluation.date':
    'Bedömningens datum saknas – dagen då testerna var klara väntades – skriv en rad som ”date: 2017-06-01” under ”evaluation:”.',
  updated:
    'Redogörelsens datum saknas – dagen då den senast ändrades väntades – skriv en rad som ”updated: 2017-06-14”.',
  contact:
    'Kontakten saknas – var man anmäler brister väntades – skriv en rad som ”email: namn@example.org”, indragen under ”contact:”.',
};

/** What is said of an erasure, in plain Swedish: before, what would change; afterwards, what is proved and what is left. */
import { counted } from '../swedish/counted.ts';
import type { PersonPlan } from './plan-person.ts';
import type { ThingPlan } from './plan-thing.ts';
import type { Proof } from './prove.ts';

/** What changes, place by place, and where somebody has to look. */
export function planText(root: string, { changes, unsure, manual }: PersonPlan): string {
  const lines = changes.flatMap(({ path, to, places }) => [
    ...places.map(({ line, written, instead }) =>
      instead === ''
        ? `  ${root}/${path}:${line}  hela posten ”${written}” tas bort`
        : `  ${root}/${path}:${line}  ”${written}” → ”${instead}”`,
    ),
    ...(to === path ? [] : [`  ${root}/${path}  döps om till ${to}`]),
  ]);
  const count = changes.reduce((sum, { places }) => sum + places.length, 0);
  return [
    `Det här ändras, ${counted(count, 'ställe', 'ställen')} i ${counted(changes.length, 'fil', 'filer')}:`,
    ...lines,
    ...section(
      'Här är det osäkert vem som menas, och inget ändras. Läs dem, och rätta själv om det är personen:',
      unsure.map(({ path, place }) => `  ${root}/${path}:${place.line}  ”${place.written}”`),
    ),
    ...section(
      'I de här filerna står namnet, och programmet kan inte ändra dem. Det måste du göra själv, eller ta bort filen:',
      manual.filter(({ why }) => why === 'name').map(({ path }) => `  ${root}/${path}`),
    ),
    ...section(
      'De här filerna är låsta och går inte att läsa. Titta efter namnet i dem själv:',
      manual.filter(({ why }) => why === 'locked').map(({ path }) => `  ${root}/${path}`),
    ),
  ].join('\n');
}

/** What is proved, and what is left to do; `isDone` tells whether nothing is. */
export function proofText(
  root: string,
  output: string,
  proof: Proof,
  what: 'Namnet' | ThingPlan['what'] = 'Namnet',
): { text: string; isDone: boolean } {
  const { unbuilt, files, inSite, inContent, before } = proof;
  const left = [
    ...section(
      `${what} ${LEFT[what]} i de här filerna. Rätta dem, eller ta bort dem, och kör samma kommando igen:`,
      inContent.map((path) => `  ${root}/${path}`),
    ),
    ...section(
      `${what} skulle synas i de här filerna på webbplatsen:`,
      inSite.map((path) => `  ${path}`),
    ),
    ...section(
      `${what} ${LEFT[what]} i det som är byggt eller publicerat förut:`,
      before.map(
        ({ folder, kind, count }) => `  ${folder}, ${counted(count, 'fil', 'filer')}: ${REMEDY[kind](output)}`,
      ),
    ),
    ...(unbuilt
      ? [
          '',
          'Webbplatsen går inte att bygga, så det går inte att visa att inget är kvar. Kör ”npx oppnasoc check”, rätta felen och kör samma kommando igen.',
        ]
      : []),
  ];
  const isDone = left.length === 0;
  const proved = `Visat: ingen av de ${files} filer som webbplatsen nu får har något kvar av det, inte heller sökningen, flödena och adresserna, och inte heller innehållet eller det som är byggt förut.`;
  return { text: isDone ? proved : left.join('\n').trim(), isDone };
}

const LEFT = { Namnet: 'står kvar', Mötet: 'nämns', Bilagan: 'nämns' } as const;
const REMEDY: Readonly<Record<Proof['before'][number]['kind'], (output: string) => string>> = {
  output: () => 'bygg igen, eller ta bort mappen',
  release: () => 'publicera med --forget, då tas äldre utgåvor bort',
};

/** That places where it is not sure who is meant are as they were; empty when there are none. */
export function unsureText({ unsure }: PersonPlan): string {
  if (unsure.length === 0) return '';
  return ` Undantaget är det som är osäkert, ${counted(unsure.length, 'ställe', 'ställen')} ovan, som du själv måste läsa.`;
}

/** What no program here can reach, and how it is done. */
export function unreachedText(pictures: number): string {
  return [
    'Det här når programmet inte:',
    '  Git: namnet finns kvar i äldre versioner. Skriv om historiken med git filter-repo, skicka upp den, och be var och en klona på nytt.',
    '  Det som är publicerat: publicera på nytt med --forget, så att inga äldre utgåvor ligger kvar. Säkerhetskopior tas bort där de finns.',
    '  Prenumeranter: den som följer ett flöde eller en kalender kan ha kvar det som har hämtats. Be dem ta bort det, om det behövs.',
    '  Sökmotorer och webbarkiv: be dem hämta sidorna på nytt eller ta bort dem. Google, Bing och Internet Archive har formulär för det.',
    '  Det som har sparats vid läsningen: en mapp som du själv har angett med --cache tar du bort.',
    '  Papper och e-post: utskrifter, och det som har mejlats, får du själv samla in.',
    '  Terminalen: kommandot med namnet kan ligga kvar i dess historik, och i npm:s loggar.',
    ...(pictures > 0
      ? [
          `  Bilder: ${counted(pictures, 'bild', 'bilder')} i attachments kan programmet inte läsa. Titta efter namnet, och efter personen, i dem.`,
        ]
      : []),
  ].join('\n');
}

/** What is removed and changed with a meeting or an attachment. */
export function thingText(root: string, { what, changes }: ThingPlan): string {
  const lines = changes.map(({ path, to }) =>
    to === undefined
      ? `  ${root}/${path}  tas bort`
      : `  ${root}/${path}  länkar och hänvisningar dit tas bort, och texten står kvar`,
  );
  return [
    `${what} tas bort, och på den gamla adressen står bara att det är borttaget:`,
    ...lines,
    '',
    'Läs igenom de andra texterna själv: det som de berättar med egna ord står kvar.',
  ].join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}

/** Saves of files of the small archive, one after the other in any order: texts, registers, attachments, the site's own address. */

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { minutes, writeFiles } from './content-folder.ts';

/** A file and its text, or a file that is deleted. */
export interface Save {
  path: string;
  text: string | undefined;
}

const saves: Readonly<Record<string, readonly Save['text'][]>> = {
  'minutes/a.md': [
    minutes(
      { date: '2017-02-13' },
      '## Klarspråk\n\nUppgift: Vi ringer Ria. ^ringa\n\nSe [mötet](/protokoll/2017-03-13-gemensam-grupp/).\n',
    ),
    minutes({ date: '2017-02-13', formerly: '2017-02-12' }, '## Fritidsbanken\n\nVi beslutade att vänta. ^vanta\n'),
    minutes({ date: '2017-02-13' }, '## Klarspråk\n\nSe [planen](../attachments/plan.txt).\n'),
    undefined,
  ],
  'minutes/b.md': [
    minutes({ date: '2017-03-13' }, '- [x] Vi har ringt. ^ringa\n\nNågot om Läsverkstaden och Klarspråk.\n'),
    minutes({ date: '2017-03-13', group: 'Ledningsgruppen', draft: 'ja' }, 'Inget.\n'),
    minutes({ date: '2017-03-13', group: 'Läsgruppen' }, 'Något om Läsverkstaden.\n'),
    undefined,
  ],
  'projects/lasverkstaden.md': [
    '---\nname: Läsverkstaden\n---\n\nFör alla.\n',
    '---\nname: Läsverkstaden\naliases: [Fem brev]\n---\n\nFör alla på Ria.\n',
    undefined,
  ],
  'groups/lasgruppen.md': ['---\nname: Läsgruppen\nschedule: första måndagen varje månad\n---\n', undefined],
  'pages/om.md': [
    '---\ntitle: Om oss\n---\n\nKlarspråk är bra.\n',
    '---\ntitle: Om oss\n---\n\nRia är bra.\n',
    undefined,
  ],
  'attachments/plan.txt': ['Fem brev till.\n', 'Sex brev till.\n', undefined],
  'people.yaml': ['- name: Ada Test\n  show: role\n  role: kassör\n', undefined],
  'glossary.yaml': ['- abbreviation: G7\n  explanation: sju grupper\n', undefined],
  'site.yaml': [
    'title: Provarkivet\nurl: https://prov.example/\n',
    'title: Arkivet\nurl: https://prov.example/arkiv/\n',
  ],
};

/** Any of the saves. */
export const anySave: fc.Arbitrary<Save> = fc.constantFrom(
  ...Object.entries(saves).flatMap(([path, texts]) => texts.map((text) => ({ path, text }))),
);

/** Saves a file in a folder, or deletes it. */
export function saveIn(folder: string, { path, text }: Save): void {
  if (text === undefined) rmSync(join(folder, path), { force: true });
  else writeFiles(folder, { [path]: text });
}

/** Owners and due dates: people by name, first name, alias and genitive; organisations; roles, which are those who have them; bodies. */
import { expect, test } from 'vitest';
import { meeting, readText } from '../support/body.ts';

const context = {
  ...meeting,
  people: [
    { name: 'Anna Ek' },
    { name: 'Bo Lind' },
    { name: 'Kerstin Dal', aliases: ['Kickan'] },
    { name: 'Per Holm' },
    { name: 'Per Sand' },
    { name: 'Åsa Berg-Lund' },
  ],
};

test.for([
  ['Anna Ek lovar att ringa.', ['Anna Ek'], undefined],
  ['Anna lovar att ringa senast 13 februari.', ['Anna Ek'], '2017-02-13'],
  ['Kickan lovar att ringa.', ['Kerstin Dal'], undefined],
  ['Per lovar att ringa.', ['Per'], undefined],
  ['Per Holm lovar att ringa.', ['Per Holm'], undefined],
  ['Åsa Berg-Lund lovar att ringa.', ['Åsa Berg-Lund'], undefined],
  ['Anna och Bo lovar att ringa.', ['Anna Ek', 'Bo Lind'], undefined],
  ['Anna, Bo och Kickan lovar att ringa.', ['Anna Ek', 'Bo Lind', 'Kerstin Dal'], undefined],
  ['Anna Ek (kassör) lovar att ringa.', ['Anna Ek'], undefined],
  ['Det blir Annas uppgift att ringa.', ['Anna Ek'], undefined],
  ['Ria lovar att ringa.', ['Ria'], undefined],
  ['Ordföranden lovar att ringa.', ['Ordföranden'], undefined],
  ['Vice ordföranden åtar sig att ringa.', ['Vice ordföranden'], undefined],
  ['Köksgruppen ordnar med fika.', ['Köksgruppen'], undefined],
  ['Köksgruppen och Anna ordnar med fika.', ['Köksgruppen', 'Anna Ek'], undefined],
  ['Ana Ek lovar att ringa.', ['Anna Ek'], undefined],
  ['Därför åtog Anna sig att ringa.', ['Anna Ek'], undefined],
  ['Mötet uppdrog åt Anna Ek och Bo Lind att ringa.', ['Anna Ek', 'Bo Lind'], undefined],
  ['Styrelsen gav Bo i uppdrag att ringa före sommaren.', ['Bo Lind'], 'före sommaren'],
  ['Till nästa möte kollar Anna upp priset.', ['Anna Ek'], 'Till nästa möte'],
  ['Sven-Erik Ros lovar att ringa.', ['Sven-Erik Ros'], undefined],
  ['Idag lovade Hjördis att ringa.', ['Hjördis'], undefined],
  ['Stefan tar på sig att ringa.', ['Stefan'], undefined],
  ['Anna ringer kommunen och återkommer med svaret.', ['Anna Ek'], undefined],
  ['Uppgift: Bo Lind ringer kommunen, senast 2017-02-13.', ['Bo Lind'], '2017-02-13'],
  ['Hasse Nordgren ringer kommunen.', ['Hasse Nordgren'], undefined],
  ['Anna Ros bokar salen.', ['Anna Ros'], undefined],
  ['Mötet gav Anna Ros i uppdrag att ringa.', ['Anna Ros'], undefined],
  ['Uppgift: Anna Ros bokar salen.', ['Anna Ros'], undefined],
  ['Uppgift: Uno Ros bokar salen.', ['Uno Ros'], undefined],
  ['Uppgift: Boka salen (Anna Ros)', ['Anna Ros'], undefined],
  ['Uppgift: Ring Anna Ros.', [], undefined],
  ['- [ ] Anna: ringer kommunen (senast 2017-02-13)', ['Anna Ek'], '2017-02-13'],
  ['- [ ] Ria ringer kommunen', ['Ria'], undefined],
  ['- [ ] Ringa kommunen', [], undefined],
] as const)('«%s» is for %s', ([text, owners, due]) => {
  const [task, ...more] = readText(text, context).outcomes;
  expect(more).toEqual([]);
  expect(task).toMatchObject({ kind: 'task', owners });
  expect(task?.due?.date ?? task?.due?.text).toBe(due);
});

test('two who are each given something have a task each', () => {
  const { outcomes } = readText('Anna lovar att ringa, och Bo kollar upp priset senast 13 februari.', context);
  expect(outcomes.map(({ text, owners, due }) => [text, owners, due?.date])).toEqual([
    ['Anna lovar att ringa', ['Anna Ek'], undefined],
    ['Bo kollar upp priset senast 13 februari.', ['Bo Lind'], '2017-02-13'],
  ]);
});

test('what a decision gives someone to do is a task of its own, with its own words', () => {
  const text =
    'Styrelsen beslutade\n\n- att köpa stolar,\n- att uppdra åt Anna att hämta dem senast 13 februari,\n- att betala.';
  const { outcomes } = readText(text, context);
  expect(outcomes.map((one) => [one.kind, one.text])).toEqual([
    [
      'decision',
      'Styrelsen beslutade att köpa stolar, att uppdra åt Anna att hämta dem senast 13 februari, att betala',
    ],
    ['task', 'att uppdra åt Anna att hämta dem senast 13 februari'],
  ]);
});

test.for([
  'Rapporten återkommer med jämna mellanrum.',
  'Hyresvärden lovar att laga porten.',
  'Vi återkommer.',
  'Anna ska åka.',
])('«%s» is for no one to do', (text) => {
  expect(readText(text, context).outcomes).toEqual([]);
});

test.for([
  ['Anna vill räkna på det. Hon återkommer med en kalkyl.', ['Anna Ek']],
  ['Bo känner en dragspelare. Han lovar att fråga honom.', ['Bo Lind']],
  ['Anna och Bo var där. Hon lovar att ringa.', []],
  ['Hon lovar att ringa.', []],
] as const)('«%s»: who is meant by a pronoun is the one whom the sentence before tells of', ([text, owners]) => {
  expect(readText(text, context).outcomes.map((one) => one.owners)).toEqual([owners]);
});

const withRoles = {
  ...meeting,
  people: [{ name: 'Anna Ek', role: 'ordförande' }, { name: 'Bo Lind', role: 'antecknar' }, { name: 'Ida Holm' }],
};

test.for([
  ['Ordföranden lovar att ringa.', ['Anna Ek']],
  ['Ordförande lovar att ringa.', ['Anna Ek']],
  ['Sekreteraren fick i uppdrag att ringa.', ['Bo Lind']],
  ['Kassören fick i uppdrag att ringa.', ['Kassören']],
  ['Ordföranden och Ida kollar priset.', ['Anna Ek', 'Ida Holm']],
] as const)('«%s»: a role is the one who has it at the meeting, or itself', ([text, owners]) => {
  expect(readText(text, withRoles).outcomes.map((one) => one.owners)).toEqual([owners]);
});

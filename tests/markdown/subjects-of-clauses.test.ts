/** Who of those who are named in a sentence does it: the subject of its verb, and not whom it is done to or who stands in a phrase. */
import { describe, expect, test } from 'vitest';
import type { FoundOutcome } from '../../src/markdown/body.ts';
import { meeting, readText } from '../support/body.ts';

const context = {
  ...meeting,
  people: ['Anna Ek', 'Bo Lind', 'Fatima Ali', 'Gun Berg', 'Ida Ros', 'Kerstin Dal', 'Mikael Ny', 'Per Alm'].map(
    (name) => ({
      name,
    }),
  ),
};
const tasksIn = (text: string): FoundOutcome[] =>
  readText(text, context).outcomes.filter(({ kind }) => kind === 'task');

describe('whoever comes after the verb', () => {
  test.for([
    'Kommunen kontaktar Anna nästa vecka.',
    'Hyresvärden ringer Bo på måndag.',
    'Målaren ringer Bo på fredag.',
    'Den nya grannen kontaktar Bo.',
    'Bos bror ringer Ida.',
    'Grannarna hjälper Per med taket.',
    'Banken skickar Bo en ny dosa.',
    'Firman mejlar Kerstin en offert.',
    'Någon från kommunen ringer Anna i veckan.',
  ])('has no task where something is done to them: «%s»', (text) => {
    expect(tasksIn(text)).toEqual([]);
  });

  test.for([
    ['Bussen bokar Fatima.', 'Fatima Ali'],
    ['Därför ringer Bo kommunen.', 'Bo Lind'],
    ['Den 4 april ringer Bo kommunen.', 'Bo Lind'],
    ['På torsdag hjälper Anna Bo med taket.', 'Anna Ek'],
    ['Till dess kontaktar Ida hyresvärden.', 'Ida Ros'],
  ])('has one where nobody else stands before it: «%s»', ([text, owner]) => {
    expect(tasksIn(text ?? '')).toMatchObject([{ owners: [owner] }]);
  });
});

test.for([
  ['Efter samtal med Per ringer Ida kommunen.', 'Ida Ros'],
  ['På uppdrag av Anna skriver Kerstin ett brev till kommunen.', 'Kerstin Dal'],
  ['I stället för Per köper Gun priserna.', 'Gun Berg'],
  ['Hemma hos Gun målar Ida affischen.', 'Ida Ros'],
  ['Pengarna från Ria sätter Bo in på kontot.', 'Bo Lind'],
  ['Gun från Ria kontaktar Mikael.', 'Gun Berg'],
  ['Gun i köket mejlar Per.', 'Gun Berg'],
  ['Efter att Per har ringt skickar Gun ut ett mejl.', 'Gun Berg'],
  ['Per Alm har Guns nycklar och lämnar tillbaka dem på måndag.', 'Per Alm'],
  ['Mikael ska be Fatima att skicka bilderna.', 'Mikael Ny'],
  ['Anna får be Bo ringa hotellet.', 'Anna Ek'],
])('a name within a phrase does nothing: «%s»', ([text, owner]) => {
  expect(tasksIn(text ?? '')).toMatchObject([{ owners: [owner] }]);
});

test('a proposal that comes from somebody is not sent by them', () => {
  expect(tasksIn('Förslaget från Ida skickar Kerstin till kommunen.').flatMap(({ owners }) => owners)).not.toContain(
    'Ida Ros',
  );
});

test('whom one calls does not do the next thing', () => {
  expect(tasksIn('Ida ringer Per och Gun bokar tid.').map(({ owners }) => owners)).toEqual([['Ida Ros'], ['Gun Berg']]);
});

test.for(['Fatimas dukar tvättas.', 'Bo Linds bilder finns på hemsidan.'])(
  'what is somebody’s is nobody: «%s»',
  (text) => {
    expect(tasksIn(text)).toEqual([]);
  },
);

test.for([
  'Per köper nya stolar om pengarna räcker.',
  'Ida målar skylten om hon hinner.',
  'Per köper nya stolar redan i vår om pengarna räcker.',
  'Per köper nya stolar senast 3 maj om pengarna räcker.',
  'Mikael bokar bussen, om vi får bidraget.',
  'Anna ringer snickaren såvida inte Per hinner före.',
  'Anna kan be Bo ringa hotellet.',
])('what depends on something else is asked about: «%s»', (text) => {
  const { outcomes, problems } = readText(text, context);
  expect(outcomes).toEqual([]);
  expect(problems).toMatchObject([{ severity: 'warning' }]);
});

test('what somebody finds out is no condition', () => {
  expect(tasksIn('Per kollar om vi får låna tältet.')).toMatchObject([{ owners: ['Per Alm'] }]);
});

test('what somebody is thanked for has been done', () => {
  expect(tasksIn('Anna tackade Bo för att han hämtar posten.')).toEqual([]);
});

describe('the day of a task', () => {
  test.for([
    'Bo skottar gången till förrådet.',
    'Per kör ut skräp till området.',
    'Bo köper kaffe för träffen den 4 maj.',
    'Bo lånar en projektor under lägret den 4 maj.',
    'Ida bokar buss till utflykten lördagen den 6 maj.',
    'Avgiften ska betalas senast 31 mars. Bo skickar påminnelser.',
    'Manusstopp är senast 1 april. Ida samlar texter.',
  ])('is not that of something else: «%s»', (text) => {
    expect(tasksIn(text).map(({ due }) => due)).toEqual([undefined]);
  });

  test('may be a week', () => {
    expect(tasksIn('Bo ringer banken senast v. 13.')).toMatchObject([{ due: { text: 'senast v. 13' } }]);
  });
});

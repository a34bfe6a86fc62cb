/** How a name is taken out of a text: in which forms it is found, and what stands there instead. */
import { expect, test } from 'vitest';
import { type Around, textEditor } from '../../src/erasing/edit-text.ts';
import { partsJudge } from '../../src/erasing/name-parts.ts';
import { personNamed } from '../../src/erasing/person.ts';

const WORDS = new Set(['maj', 'ek', 'berg', 'sten']);

/** A text without a name, in an archive with other people and things. */
function without(name: string, text: string, { others = [], things = [] }: Partial<Around> = {}, role?: string) {
  const person = personNamed(name, [], []);
  const judge = partsJudge(person, [text, ...others], (word) => WORDS.has(word));
  return textEditor(person, { judge, things, others })(text, role);
}

test.for<[what: string, before: string, after: string]>([
  ['the whole name', 'Sen kom Gudvår Qvarnsten.', 'Sen kom en deltagare.'],
  ['at the beginning of a sentence', 'Gudvår Qvarnsten kom.', 'En deltagare kom.'],
  ['after another sentence', 'Vi åt. Gudvår Qvarnsten kom.', 'Vi åt. En deltagare kom.'],
  ['in the genitive', 'Vi läste Gudvår Qvarnstens brev.', 'Vi läste en deltagares brev.'],
  ['the first name alone', 'Sen kom Gudvår, och Gudvårs hund.', 'Sen kom en deltagare, och en deltagares hund.'],
  ['the surname alone', 'Det sa Qvarnsten.', 'Det sa en deltagare.'],
  ['the first name with an initial', 'Det sa Gudvår Q.', 'Det sa en deltagare.'],
  ['across a line break', 'Det sa Gudvår\nQvarnsten då.', 'Det sa \nen deltagare då.'],
  ['across a line of a quotation', '> Det sa Gudvår\n> Qvarnsten då.', '> Det sa \n> en deltagare då.'],
  ['with emphasis within', 'Det sa **Gudvår** Qvarnsten.', 'Det sa **en deltagare.'],
  ['in a link', 'Se [Gudvår Qvarnstens brev](brev.pdf).', 'Se [en deltagares brev](brev.pdf).'],
  ['in a heading', '## Gudvår Qvarnsten berättar', '## En deltagare berättar'],
  ['as the owner of a task', '- [ ] Gudvår Qvarnsten: köper te', '- [ ] En deltagare: köper te'],
  [
    'in a list of people',
    '---\nattendees:\n  - Gudvår Qvarnsten, Ria\n---\n',
    '---\nattendees:\n  - en deltagare, Ria\n---\n',
  ],
  ['in an alias', '---\naliases: [Qvarnstens fond]\n---\n', '---\naliases: [en deltagares fond]\n---\n'],
  ['in a summary', '---\nsummary: Gudvår kom.\n---\n', '---\nsummary: En deltagare kom.\n---\n'],
  ['in an e-mail address', 'Skriv till gudvar.qvarnsten@ria.example.', 'Skriv till borttagen@borttagen.invalid.'],
  ['in the address of a file', '[brev](gudvar-qvarnsten-brev.pdf)', '[brev](deltagare-brev.pdf)'],
  ['with something against it', 'Det sa.Gudvår Qvarnsten.', 'Det sa.en deltagare.'],
  ['the surname first', 'Qvarnsten, Gudvår', 'En deltagare'],
  ['with soft hyphens', 'Det sa Gud\u00advår Qvarn\u00adsten.', 'Det sa en deltagare.'],
  ['a role before it', 'Det sa ordförande Gudvår Qvarnsten.', 'Det sa ordföranden.'],
])('%s', ([, before, after]) => {
  expect(without('Gudvår Qvarnsten', before).text).toBe(after);
});

test('the role stands among the words of a sentence, and neutral words in a list', () => {
  const text = '---\nattendees:\n  - Gudvår Qvarnsten (ordförande)\n---\n\nGudvår öppnade mötet på Gudvårs kontor.\n';
  expect(without('Gudvår Qvarnsten', text, {}, 'ordföranden').text).toBe(
    '---\nattendees:\n  - en deltagare (ordförande)\n---\n\nOrdföranden öppnade mötet på ordförandens kontor.\n',
  );
});

test.for<[what: string, text: string]>([
  ['a namesake with another surname', 'Sen kom Anna Ek.'],
  ['a namesake whose name begins alike', 'Sen kom Anna Bergström.'],
  ['a place with the same word', 'Vi for till Annaberg.'],
  ['an organisation with the name', 'Vi for till Annas Kök.'],
])('%s stays', ([, text]) => {
  const around = { others: ['Anna Ek', 'Anna Bergström'], things: ['Annas Kök'] };
  expect(without('Anna Berg', text, around)).toEqual({ text, places: [] });
});

test.for<[what: string, text: string]>([
  ['a first name that two at the meeting have', 'Anna Berg och Anna Ek kom. Sen ringde Anna.'],
  ['a first name of somebody who is not named here, and another has it too', 'Sen ringde Anna.'],
])('%s is told of and not changed', ([, text]) => {
  const { text: after, places } = without('Anna Berg', text, { others: ['Anna Ek'] });
  expect(after).toContain('Sen ringde Anna.');
  expect(places.filter(({ instead }) => instead === undefined)).toEqual([{ line: 1, written: 'Anna' }]);
});

test.for<[what: string, before: string, after: string]>([
  ['the month', 'Vi ses i maj. Ek faller.', 'Vi ses i maj. Ek faller.'],
  ['the month and the tree in a row', 'i maj ek', 'i maj ek'],
  ['the name', 'Vi såg Maj Ek i maj.', 'Vi såg en deltagare i maj.'],
  ['the first name within a sentence', 'Maj Ek kom, och Maj log.', 'En deltagare kom, och en deltagare log.'],
])('of a name of common words, %s', ([, before, after]) => {
  expect(without('Maj Ek', before).text).toBe(after);
});

test('at the beginning of a sentence a common word is told of', () => {
  const { text, places } = without('Maj Ek', 'Det sa Maj Ek.\n\nMaj var varm.');
  expect(text).toBe('Det sa en deltagare.\n\nMaj var varm.');
  expect(places).toContainEqual({ line: 3, written: 'Maj' });
});

test('the parts of a name have the small words before the surname, and those stay small', () => {
  const { names, parts } = personNamed('gun van der qvarnsten', [], []);
  expect(names).toEqual(['Gun van der Qvarnsten']);
  expect(parts).toEqual(['Gun', 'Gun Q', 'van der Qvarnsten', 'der Qvarnsten', 'Qvarnsten']);
});

test.for([
  ['A', 'för kort'],
  ['A B', 'för kort'],
  ['', 'för kort'],
  ['ria', '”Ria” är en grupp, ett projekt eller en organisation'],
])('«%s» is no name of a person', ([name = '', message = '']) => {
  expect(() => personNamed(name, [], ['Ria'])).toThrow(message);
});

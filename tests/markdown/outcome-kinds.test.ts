/** Reading each kind of outcome: its labels, its anchor, and the phrases that state that there is none. */
import { describe, expect, test } from 'vitest';
import { kindOfAnchor, outcomeAnchor, outcomeKinds } from '../../src/domain/outcome.ts';
import { kinds } from '../../src/domain/outcome-kinds.ts';
import { meeting, readText } from '../support/body.ts';

const anchorsIn = (text: string): string[] => readText(text, meeting).outcomes.map(({ anchor }) => anchor);

describe.for([...outcomeKinds])('%s', (kind) => {
  const { word, otherLabels, names, none } = kinds[kind];
  const first = outcomeAnchor(kind, 'litet');

  test('is read by each of its labels, in bold too, and by no other', () => {
    for (const label of [word, ...otherLabels]) {
      expect(anchorsIn(`${label}: något litet.`), label).toEqual([first]);
      expect(anchorsIn(`**${label.toLowerCase()}:** något litet.`), label).toEqual([first]);
    }
    expect(kindOfAnchor(first)).toBe(kind);
  });

  test('is none where the text says that there are none', () => {
    for (const text of ['inga', 'inget.', '–', ...none.map((noun) => `inga ${noun}.`)])
      expect(anchorsIn(`${word}: ${text}`), text).toEqual([]);
  });

  test('is none where a comment says so', () => {
    for (const name of names) expect(anchorsIn(`${word}: något litet. <!-- inget ${name} -->`), name).toEqual([]);
  });

  test('has the name that its paragraph pins', () => {
    expect(anchorsIn(`${word}: något litet. ^${outcomeAnchor(kind, 'nummer-7')}`)).toEqual([
      outcomeAnchor(kind, 'nummer-7'),
    ]);
  });

  test('has a problem of its own where a name is given to what is none', () => {
    const [problem] = readText(`Vi pratade. ^${first}`, meeting).problems;
    expect(problem?.message).toContain(`stycket räknas inte som ${names[0]},`);
  });

  test('has a word whose anchor is not printed, even when it is written with å, ä and ö', () => {
    const spoken = `^${word.toLowerCase().replaceAll(' ', '-')}-1`;
    const { sections } = readText(`Vi pratade. ${spoken}`, meeting);
    expect(sections[0]?.text).toBe('Vi pratade.');
  });
});

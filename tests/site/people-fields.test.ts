/**
 * A person's name in a field that the schema marks as one is as private as attendance. The fields are taken from the
 * schema, with some added that no code knows by name.
 */
import * as v from 'valibot';
import { describe, expect, test, vi } from 'vitest';
import { minutesSchema } from '../../src/content/schema.ts';
import { EACH, fieldsOf } from '../../src/content/schema-fields.ts';
import { problemsOf } from '../support/built-site.ts';
import { contentFolder, minutes, small } from '../support/content-folder.ts';
import { loadFiles } from '../support/front-matter.ts';
import { filesWith } from '../support/published.ts';
import { type WholeSite, wholeSite } from '../support/whole-site.ts';

vi.mock(import('../../src/content/schema.ts'), async (original) => {
  const real = await original();
  const { fields, person, personName } = await import('../../src/content/fields.ts');
  const added = {
    invented: v.optional(person),
    listed: v.optional(v.array(personName)),
    nested: v.optional(v.array(fields({ by: person }))),
  };
  return { ...real, minutesSchema: fields({ ...real.minutesSchema.entries, ...added }) as typeof real.minutesSchema };
});

const FIELDS = fieldsOf(minutesSchema)
  .filter(({ holds }) => holds === 'person')
  .map(({ path }) => ({ name: path.join('.'), path }));

/** A line of front matter with a name in a field, as far down as the field lies. */
function lineWith([key = '', ...below]: readonly string[], name: string): Record<string, string> {
  const value = below.reduceRight<unknown>((inner, step) => (step === EACH ? [inner] : { [step]: inner }), name);
  return { [key]: JSON.stringify(value) };
}

const MEETING = 'protokoll/2017-02-13-gemensam-grupp/index.html';
const DATA = 'data/archive.json';

/** A site with a meeting. */
function siteWith(fields: Record<string, string>, text: string): Promise<WholeSite> {
  return wholeSite(contentFolder({ ...small, 'minutes/m.md': minutes({ date: '2017-02-13', ...fields }, text) }));
}

test('the fields are those of the schema and the ones added here', () => {
  expect(FIELDS.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['attendees.[]', 'absent.[]', 'invented', 'listed.[]', 'nested.[].by']),
  );
});

describe.for(FIELDS)('a name in $name', ({ path }) => {
  test('stands on the page of the meeting, if anywhere', async () => {
    const site = await siteWith(lineWith(path, 'Zelda Quistgaard'), '## Klarspråk\n\nVi läste.\n');
    for (const word of ['Zelda', 'Quistgaard'])
      expect(filesWith(site, word).filter((file) => file !== MEETING)).toEqual([]);
  });

  test('is masked in open data where a text mentions it, and stands elsewhere only where the text is quoted', async () => {
    const text = '## Klarspråk\n\nTack till Zelda Quistgaard. Zeldas brev kom.\n';
    const [named, unknown] = [await siteWith(lineWith(path, 'Zelda Quistgaard'), text), await siteWith({}, text)];
    for (const word of ['Zelda', 'Quistgaard']) {
      expect(filesWith(unknown, word)).toContain(DATA);
      expect(filesWith(named, word)).toEqual(filesWith(unknown, word).filter((file) => file !== DATA));
    }
    expect(named.get(DATA)).toContain('Tack till [namn]. [namn] brev kom.');
  });

  test('may be the owner of a task by the first name alone', () => {
    const { archive } = loadFiles({
      'minutes/m.md': minutes(
        { date: '2017-02-13', ...lineWith(path, 'Zelda Quistgaard') },
        'Zelda lovar att ringa.\n',
      ),
    });
    expect(archive?.outcomes.map(({ kind, owners }) => [kind, owners])).toEqual([['task', ['Zelda Quistgaard']]]);
  });

  test('is compared with names of other fields that are spelt nearly alike', () => {
    const problems = problemsOf({
      ...small,
      'minutes/m.md': minutes({ date: '2017-02-13', attendees: '[Zelda Quistgaard]' }, 'Text.\n'),
      'minutes/n.md': minutes({ date: '2017-03-13', ...lineWith(path, 'Zelda Qvistgaard') }, 'Text.\n'),
    });
    expect(problems.map(({ file, line, rule }) => [file, line, rule])).toEqual([
      ['content/minutes/n.md', 4, 'names-one-letter-apart'],
    ]);
  });
});

/**
 * References under random edits of the example and of real minutes, also when the recogniser learns phrases, groups and
 * projects get other addresses and dates are corrected: each leads to what it led to before, or is an error.
 */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, describe, expect, test, vi } from 'vitest';
import type { LastingEntry } from '../../src/content/entry.ts';
import { type CalendarDate, daysAfter } from '../../src/domain/dates.ts';
import type { Slug } from '../../src/domain/slug.ts';
import type * as Calls from '../../src/markdown/outcomes/language/calls.ts';
import type * as Decisions from '../../src/markdown/outcomes/language/decisions.ts';
import type * as PuttingOff from '../../src/markdown/outcomes/language/putting-off.ts';
import type * as Tasks from '../../src/markdown/outcomes/language/tasks.ts';
import { anyEdit, edited, type Line, linesOf } from '../support/edits.ts';
import { trials } from '../support/trials.ts';

const TODAY = '2026-11-27' as CalendarDate;
/** How often phrases are learned, and how many texts are edited with each set of phrases; each up to five times. */
const ROUNDS = 6;
const RUNS = trials({ inEachRun: 12, hardened: 48 });

/** A shorter first sentence says too little to tell a text by, in characters. */
const SENTENCE = 12;

let edits = 0;
let learnedMore = 0;
afterAll(() => {
  expect(edits).toBeGreaterThan(40 * RUNS);
  // what is learned makes outcomes of texts that were none, or nothing is proved
  expect(learnedMore).toBeGreaterThan(ROUNDS / 2);
});

/** Lists of words by which outcomes are recognised, one of each kind that has any. */
const KINDS = 4;

/** Some words as lines of data, those of one kind of outcome, before the lines that are there. */
function withLearned(lines: string, learned: readonly string[], kind: number): string {
  const own = learned.filter((words, index) => words !== '' && index % KINDS === kind);
  return [...own.map((words) => `${words}: En mening.`), lines.trim()].join('\n');
}

/** The modules of the reader anew, with phrases that it has learned. */
async function readerWith(learned: readonly string[]) {
  vi.resetModules();
  vi.doMock('../../src/markdown/outcomes/language/decisions.ts', async (original) => {
    const data = await original<typeof Decisions>();
    return { ...data, beslutsord: withLearned(data.beslutsord, learned, 0) };
  });
  vi.doMock('../../src/markdown/outcomes/language/tasks.ts', async (original) => {
    const data = await original<typeof Tasks>();
    return { ...data, uppgiftsord: withLearned(data.uppgiftsord, learned, 1) };
  });
  vi.doMock('../../src/markdown/outcomes/language/putting-off.ts', async (original) => {
    const data = await original<typeof PuttingOff>();
    return { ...data, bordlagtord: withLearned(data.bordlagtord, learned, 2) };
  });
  vi.doMock('../../src/markdown/outcomes/language/calls.ts', async (original) => {
    const data = await original<typeof Calls>();
    return { ...data, efterlysningsord: withLearned(data.efterlysningsord, learned, 3) };
  });
  const { loadContent } = await import('../../src/content/folder/load-content.ts');
  const { minutesReader } = await import('../../src/reading/read-minutes.ts');
  const { linkArchive } = await import('../../src/archive/link.ts');
  return { loadContent, minutesReader, linkArchive };
}

/** An entry whose file has another name, with the old one in `formerly`. */
function renamed<Entry extends LastingEntry>(entry: Entry): Entry {
  const { id, location, formerly } = entry;
  return { ...entry, id: `ny-${id}` as Slug, formerly: [...formerly, { id, location }] };
}

/** Front matter with the day after its date, and the date in `formerly`. */
function redated(head: readonly Line[]): Line[] {
  return head.flatMap((line) => {
    const date = /^date: (\d{4}-\d{2}-\d{2})$/.exec(line.text)?.[1];
    if (!date) return line;
    const next = daysAfter(date as CalendarDate, 1);
    return [{ ...line, text: `date: ${next}` }, ...linesOf(`formerly: ${date}`)];
  });
}

type Reader = Awaited<ReturnType<typeof readerWith>>;

/** The texts of an archive's minutes as lines, and how it is linked with other lines in the place of some. */
function archiveIn(folder: string, { loadContent, minutesReader, linkArchive }: Reader, isRenamed = false) {
  const loaded = loadContent(folder).content;
  if (!loaded) throw new Error(`${folder} can't be read`);
  const { groups, projects } = loaded;
  const content = isRenamed ? { ...loaded, groups: groups.map(renamed), projects: projects.map(renamed) } : loaded;
  const read = minutesReader(content);
  const recordOf = (path: string, lines: readonly Line[]) => {
    const { record } = read({ path, text: lines.map(({ text }) => text).join('\n') });
    return record ?? [];
  };
  const files = content.minutes.map((path) => ({ path, lines: linesOf(readFileSync(path, 'utf8')) }));
  const records = new Map(files.map(({ path, lines }) => [path, recordOf(path, lines)]));

  /** Where a reference to each of `refs` leads when `path` has these lines, by a follow-up of its own. */
  const targetsOf = (refs: readonly string[], path?: string, lines: readonly Line[] = []) => {
    const now = new Map(records);
    if (path !== undefined) now.set(path, recordOf(path, lines));
    const followups = refs.map((ref, index) => {
      const location = { file: `${index}.md`, line: 1, column: 1 };
      const file = { path: location.file, text: '' };
      const id = `f-${index}` as Slug;
      return { id, date: TODAY, refs: [{ ref: ref as never, location }], text: 'Nytt.', file, location };
    });
    const { archive, problems } = linkArchive(
      { content: { ...content, followups }, records: [...now.values()].flat(), texts: new Map() },
      TODAY,
    );
    const broken = new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file));
    const named = new Map(archive.followups.map((followup) => [followup.id as string, followup.outcomes]));
    return {
      outcomes: archive.outcomes,
      targets: refs.map((_, index) => (broken.has(`${index}.md`) ? 'error' : named.get(`f-${index}`)?.[0])),
    };
  };
  return { files, targetsOf };
}

const plainReader = await readerWith([]);
const folders = ['content', '../shared/archive'];
const texts = folders.flatMap((folder) => archiveIn(folder, plainReader).files.flatMap(({ lines }) => lines));
const sentences = texts.map(({ text }) => text).filter((text) => /\p{L}{3}/u.test(text) && !text.startsWith('#'));

/** Whether texts are the same, or one has the first sentence of the other: paragraphs that are split or joined. */
function isSameText(a: string, b: string): boolean {
  const firstSentence = (text: string): string => text.replace(/^[\p{L} ]+: /u, '').split(/(?<=[.!?])\s/)[0] ?? '';
  const has = (text: string, sentence: string): boolean => sentence.length >= SENTENCE && text.includes(sentence);
  return a === b || has(a, firstSentence(b)) || has(b, firstSentence(a));
}

/** Some words of the archives as a phrase that the recogniser could learn. */
const anyPhrase = fc.tuple(fc.nat(100_000), fc.nat(100), fc.integer({ min: 1, max: 4 })).map(([at, from, length]) => {
  const words = (sentences[at % sentences.length] ?? '').match(/\p{L}+/gu) ?? [];
  const start = from % Math.max(1, words.length);
  return words
    .slice(start, start + length)
    .join(' ')
    .toLowerCase();
});

const phrases = fc.sample(fc.array(anyPhrase, { minLength: 2, maxLength: 12 }), { numRuns: ROUNDS, seed: 1 });

describe.for(folders)('each reference to an outcome of %s', (folder) => {
  const before = archiveIn(folder, plainReader);
  const plain = before.targetsOf([]).outcomes;
  const refs = plain.map(({ ref }) => ref as string);
  const { targets } = before.targetsOf(refs);
  const linesBefore = new Map(before.files.map(({ path, lines }) => [path, lines]));

  test.for([[], [], ...phrases].map((learned, round) => ({ learned, round })))(
    'leads to the same text or is an error, whatever is edited, renamed and learned ($round)',
    async ({ learned, round }) => {
      const after = archiveIn(folder, await readerWith(learned), round % 2 === 1);
      // as long as nothing is edited or learned, none is an error
      if (learned.length === 0) expect(after.targetsOf(refs).targets).not.toContain('error');
      if (after.targetsOf([]).outcomes.length > plain.length) learnedMore += 1;
      const at = (lines: readonly Line[] | undefined, line: number) => lines?.[line - 1];

      fc.assert(
        fc.property(
          fc.nat(100),
          fc.boolean(),
          fc.array(anyEdit, { minLength: 1, maxLength: 5 }),
          (which, isRedated, some) => {
            const { path = '' } = after.files[which % after.files.length] ?? {};
            const lines = linesBefore.get(path) ?? [];
            // front matter stays: the first lines up to the second «---»
            const head = lines.findIndex(({ text }, index) => index > 0 && text === '---') + 1;
            const body = some.reduce<Line[]>((text, edit) => edited(text, edit, sentences), lines.slice(head));
            edits += some.length;
            const front = lines.slice(0, head);
            const now = [...(isRedated ? redated(front) : front), ...body];
            const { targets: found } = after.targetsOf(refs, path, now);
            for (const [index, target] of found.entries()) {
              const first = targets[index];
              if (target === 'error' || first === 'error') continue;
              if (!target || !first) throw new Error(`${refs[index]} leads nowhere, and nothing is reported`);
              const isSameLine =
                target.location.file === path
                  ? at(now, target.location.line)?.id === at(lines, first.location.line)?.id
                  : target.location.line === first.location.line && target.location.file === first.location.file;
              if (!isSameLine && !isSameText(target.text, first.text))
                throw new Error(`${refs[index]} led to «${first.text}», and leads to «${target.text}»`);
            }
          },
        ),
        { numRuns: RUNS, seed: round },
      );
    },
  );
});

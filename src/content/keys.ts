/**
 * The keys of all files and their Swedish words, which authors may write in any case and with spaces for underscores.
 * A test holds the table to the schemas: every key of theirs has a row, and every row a key.
 */
import { grouped } from '../domain/grouped.ts';
import { distance } from '../swedish/edit-distance.ts';
import { fold } from '../swedish/names.ts';

/** The languages that keys are written in. */
export type KeyLanguage = 'english' | 'swedish';

interface KeyWords {
  /** The Swedish words; the first is the one that messages offer. */
  swedish: readonly [string, ...string[]];
  /** Whether the value is a list wherever the key is used. */
  list?: true;
}

const KEYS: Readonly<Record<string, KeyWords>> = {
  // minutes, follow-ups
  date: { swedish: ['datum'] },
  group: { swedish: ['grupp'] },
  time: { swedish: ['tid'] },
  place: { swedish: ['plats'] },
  attendees: { swedish: ['närvarande', 'deltagare', 'närvaro', 'deltagande', 'medverkande'], list: true },
  absent: {
    swedish: [
      'frånvarande',
      'förhinder',
      'frånvaro',
      'återbud',
      'anmält förhinder',
      'förhindrade',
      'ej närvarande',
      'inte närvarande',
      'icke närvarande',
      'ej deltagare',
      'ej deltagande',
    ],
    list: true,
  },
  projects: { swedish: ['projekt'], list: true },
  next: { swedish: ['nästa', 'nästa möte'], list: true },
  summary: { swedish: ['sammanfattning'] },
  kind: { swedish: ['slag', 'typ'] },
  published: { swedish: ['publicerad', 'publicerat'] },
  corrections: { swedish: ['rättelser'], list: true },
  attachments: { swedish: ['bilagor'], list: true },
  draft: { swedish: ['utkast', 'opublicerad', 'opublicerat', 'ej publicerad', 'ej publicerat'] },
  formerly: { swedish: ['tidigare'], list: true },
  moved_from: { swedish: ['flyttat från', 'flyttad från'], list: true },
  cancelled: { swedish: ['inställt', 'inställd'] },
  text: { swedish: ['text'] },
  file: { swedish: ['fil'] },
  title: { swedish: ['titel'] },
  refs: { swedish: ['hänvisningar'], list: true },
  state: { swedish: ['läge'] },
  // groups, projects, organisations, people
  name: { swedish: ['namn'] },
  aliases: { swedish: ['alias', 'andra namn'], list: true },
  purpose: { swedish: ['syfte'] },
  schedule: { swedish: ['mötestider'] },
  breaks: { swedish: ['uppehåll'], list: true },
  meetings: { swedish: ['möten'], list: true },
  agenda: { swedish: ['stående punkter', 'dagordning'], list: true },
  status: { swedish: ['status', 'läge'] },
  headings: { swedish: ['rubriker'], list: true },
  id: { swedish: ['id'] },
  organisation: { swedish: ['organisation'] },
  role: { swedish: ['roll'] },
  show: { swedish: ['visa'] },
  // the site
  url: { swedish: ['webbadress', 'adress'] },
  language: { swedish: ['språk'] },
  timezone: { swedish: ['tidszon'] },
  times: { swedish: ['klockslag'] },
  description: { swedish: ['beskrivning'] },
  sender: { swedish: ['avsändare'] },
  contact: { swedish: ['kontakt'] },
  email: { swedish: ['e-post', 'epost'] },
  phone: { swedish: ['telefon'] },
  security: { swedish: ['säkerhet'] },
  expires: { swedish: ['gäller till', 'giltig till'] },
  // the accessibility statement
  body: { swedish: ['ansvarig'] },
  service: { swedish: ['webbplats'] },
  compliance: { swedish: ['förenlighet'] },
  inaccessible: { swedish: ['brister'], list: true },
  content: { swedish: ['innehåll'] },
  reason: { swedish: ['skäl'] },
  alternative: { swedish: ['alternativ'] },
  burden: { swedish: ['undantag'], list: true },
  outside: { swedish: ['utanför'], list: true },
  evaluation: { swedish: ['bedömning'] },
  method: { swedish: ['metod'] },
  by: { swedish: ['granskare'] },
  tested: { swedish: ['testat'], list: true },
  how: { swedish: ['hur'], list: true },
  updated: { swedish: ['uppdaterad'] },
};

/** The keys of the table, in English. */
export const allKeys: readonly string[] = Object.keys(KEYS);

/** All words of a key: the key itself, then the Swedish ones; a key outside the table has one. */
export function wordsOf(key: string): readonly string[] {
  return [key, ...(rowOf(key)?.swedish ?? [])];
}

/** Whether the value of a key is a list. */
export function isListKey(key: string): boolean {
  return rowOf(key)?.list === true;
}

/** The word of a key in a language. */
export function wordIn(language: KeyLanguage, key: string): string {
  return language === 'swedish' ? (rowOf(key)?.swedish[0] ?? key) : key;
}

/** The key of those that are known here which a written word means; undefined for other words. */
export function keyOf(written: string, known: readonly string[]): string | undefined {
  if (known.includes(written)) return written;
  const wanted = foldKey(written);
  return known.find((key) => key === wanted || BY_WORD.get(wanted)?.includes(key));
}

/** The key of any file that a written word means; the first, of several. */
export function anyKeyOf(written: string): string | undefined {
  return BY_WORD.get(foldKey(written))?.[0];
}

/** The language of the known words among those written; a word of both says nothing. Undefined when none does. */
export function languageOf(written: readonly string[]): KeyLanguage | undefined {
  const votes = written.flatMap((word) => {
    const key = anyKeyOf(word);
    if (key === undefined) return [];
    const isEnglish = foldKey(word) === foldKey(key);
    return isEnglish && wordsOf(key).slice(1).includes(key) ? [] : [isEnglish ? -1 : 1];
  });
  const sum = votes.reduce((all: number, vote) => all + vote, 0);
  return votes.length === 0 ? undefined : sum > 0 ? 'swedish' : 'english';
}

/** The known key nearest to an unknown word in any language, and the language; undefined when none is near. */
export function nearestKey(
  written: string,
  known: readonly string[],
): { key: string; language: KeyLanguage } | undefined {
  const wanted = foldKey(written);
  // two letters of four are another word: «date» is not «name»
  let limit = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  let best: { key: string; language: KeyLanguage } | undefined;
  for (const key of known) {
    for (const [index, word] of wordsOf(key).entries()) {
      const away = distance(wanted, foldKey(word), limit);
      if (away >= limit || away >= wanted.length) continue;
      best = { key, language: index === 0 ? 'english' : 'swedish' };
      limit = away;
    }
  }
  return best;
}

function foldKey(word: string): string {
  return fold(word.replaceAll('_', ' '));
}

function rowOf(key: string): KeyWords | undefined {
  return Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
}

/** The keys by each of their words, in the order of the table. */
const BY_WORD: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ...grouped(
      allKeys.flatMap((key) => [...new Set(wordsOf(key).map(foldKey))].map((word) => ({ word, key }))),
      ({ word }) => word,
    ),
  ].map(([word, rows]) => [word, rows.map(({ key }) => key)]),
);

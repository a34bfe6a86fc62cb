/**
 * Located values with the words that their author chose → the same with the keys and shapes of a schema: keys in
 * Swedish and in any case, one value where a list may stand, «null» and «~» for nothing. Locations stay those of the
 * file. Keys that mean the same, and all that mean nothing, are problems and left out.
 */
import * as v from 'valibot';
import { error, type Problem, warning } from '../domain/problem.ts';
import { formatDate } from '../swedish/calendar.ts';
import { parseDayBefore, rightWeekday } from '../swedish/written-day.ts';
import { type KeyLanguage, keyOf, languageOf, nearestKey } from './keys.ts';
import type { Path } from './schema-fields.ts';
import { entriesOf, itemOf, mayBeNothing, schemaFor } from './schema-shape.ts';
import { unknownKey } from './unknown-key.ts';
import { type Located, sameKey } from './yaml.ts';
import { inQuotes } from './yaml-text.ts';

/** Values as a schema names them. */
export interface NamedValues extends Located {
  /** The language of most keys of the file; undefined where none tells. */
  language: KeyLanguage | undefined;
  /** The path of a value as it is written. */
  writtenPath(path: Path): Path;
  /** Whether an unknown word is told of as a misspelling of a key; its path is that in the schema. */
  isMisspelt(path: Path): boolean;
  problems: Problem[];
}

/** The values of a file, or a part of it, by the keys of its schema. */
export function namedValues(schema: v.GenericSchema, located: Located): NamedValues {
  const reader = new Reader(located);
  const value = reader.read(schema, located.value, []);
  return {
    ...located,
    value,
    get language() {
      return reader.language;
    },
    writtenPath: (path) => reader.writtenPath(value, path),
    isMisspelt: (path) =>
      reader.misspelt.has(keyPath(reader.writtenPath(value, path.slice(0, -1)), String(path.at(-1)))),
    locationOf: (path) => located.locationOf(reader.writtenPath(value, path)),
    keyLocationOf: (path) => located.keyLocationOf(reader.writtenPath(value, path)),
    problems: reader.problems,
  };
}

class Reader {
  readonly problems: Problem[] = [];
  /** The keys that unknown words are nearest to, each after the path of its map as it is written. */
  readonly misspelt = new Set<string>();
  readonly #located: Located;
  /** The keys of the outermost level; none where that is a list. */
  #outermost: readonly string[] = [];
  #language: { found: KeyLanguage | undefined } | undefined;
  /** The words of the keys of each object, where they are others than the schema's. */
  readonly #words = new Map<unknown, Map<string, string>>();
  /** The lists that are written as a single value, or as a text with a line for each. */
  readonly #single = new Set<unknown>();

  constructor(located: Located) {
    this.#located = located;
  }

  /** Found when it is asked for, and once: messages alone need it. */
  get language(): KeyLanguage | undefined {
    this.#language ??= { found: languageOf(keysWithin(this.#located.value)) };
    return this.#language.found;
  }

  read(written: v.GenericSchema, value: unknown, path: Path): unknown {
    // nothing where a value is required is an empty text
    if (value === null) return '';
    const schema = schemaFor(written, value);
    const [item, entries] = [itemOf(schema), entriesOf(schema)];
    if (item) return this.#readList(item, value, path);
    if (entries && isMap(value)) return this.#readMap(entries, value, path);
    if (typeof value === 'string') this.#compareWeekday(schema, value, path);
    return value;
  }

  #readList(item: v.GenericSchema, value: unknown, path: Path): unknown {
    if (isEmpty(value)) return value;
    if (Array.isArray(value)) return value.map((member, index) => this.read(item, member, [...path, index]));
    if (typeof value === 'string') this.#checkNames(value, path);
    const list = linesIn(value).map((line) => this.read(item, line, path));
    this.#single.add(list);
    return list;
  }

  /** «aliases: A, B» would be one name, which nothing has; the names of projects are parted where they are known. */
  #checkNames(value: string, path: Path): void {
    const word = String(path.at(-1));
    if (!value.includes(',') || keyOf(word, ['aliases', 'headings']) === undefined) return;
    this.problems.push(
      error(
        this.#located.locationOf(path),
        'several-names',
        `”${value}” läses som ett enda namn – flera namn står inom [ ] – skriv ”${word}: [${value}]”. Har namnet självt ett komma, skriv ”${word}: [${inQuotes(value)}]”.`,
      ),
    );
  }

  #readMap(entries: Readonly<Record<string, v.GenericSchema>>, value: object, path: Path): object {
    const known = Object.keys(entries);
    if (path.length === 0) this.#outermost = known;
    const words = new Map<string, string>();
    const read: [string, unknown][] = [];
    for (const [word, member] of Object.entries(value)) {
      const key = keyOf(word, known);
      const schema = key === undefined ? undefined : entries[key];
      if (key === undefined || schema === undefined) this.#addUnknown(word, member, known, path);
      else if (words.has(key)) this.#addDuplicate(word, words.get(key) ?? key, path);
      else {
        words.set(key, word);
        if (!(member === null && mayBeNothing(schema))) read.push([key, this.read(schema, member, [...path, word])]);
      }
    }
    const map = Object.fromEntries(read);
    if ([...words].some(([key, word]) => key !== word)) this.#words.set(map, words);
    return map;
  }

  #addUnknown(word: string, value: unknown, known: readonly string[], path: Path): void {
    const location = this.#located.keyLocationOf([...path, word]);
    const { language } = this;
    const message = unknownKey({ word, value, known, outermost: this.#outermost, language });
    this.problems.push(error(location, 'unknown-key', message));
    const near = nearestKey(word, known);
    if (near) this.misspelt.add(keyPath(path, near.key));
  }

  #addDuplicate(word: string, earlier: string, path: Path): void {
    const at = (key: string) => this.#located.keyLocationOf([...path, key]);
    this.problems.push(sameKey(word, earlier, at(word), at(earlier)));
  }

  #compareWeekday(schema: v.GenericSchema, value: string, path: Path): void {
    // a date alone says no weekday
    if (/^\d/.test(value)) return;
    const { beginsWithDay } = v.getMetadata(schema) as { beginsWithDay?: boolean };
    const day = beginsWithDay ? parseDayBefore(value.trim())?.day : undefined;
    const right = day && rightWeekday(day);
    if (!day || !right) return;
    this.problems.push(
      warning(
        this.#located.locationOf(path),
        'wrong-weekday',
        `Veckodagen stämmer inte – ${formatDate(day.date)} är en ${right}, inte en ${day.weekday} – rätta veckodagen eller datumet.`,
      ),
    );
  }

  /** The path in the file of a path in the values that were read. */
  writtenPath(value: unknown, path: Path): Path {
    if (this.#words.size === 0 && this.#single.size === 0) return path;
    let at = value;
    return path.flatMap((step) => {
      const parent = at;
      at = (parent as Record<string | number, unknown> | undefined)?.[step];
      if (this.#single.has(parent)) return [];
      return [(typeof step === 'string' && this.#words.get(parent)?.get(step)) || step];
    });
  }
}

/** The lines of a text after «|», each a value as in a list; any other value alone. */
function linesIn(value: unknown): unknown[] {
  if (typeof value !== 'string' || !value.trim().includes('\n')) return [value];
  const lines = value.split('\n').map((line) => line.replace(/^\s*[-*•]\s+/, '').trim());
  return lines.filter((line) => line !== '');
}

function keyPath(path: Path, key: string): string {
  return JSON.stringify([...path, key]);
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === '';
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The keys of a map, or of the maps of a list. */
function keysWithin(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => (isMap(item) ? Object.keys(item) : []));
  return isMap(value) ? Object.keys(value) : [];
}

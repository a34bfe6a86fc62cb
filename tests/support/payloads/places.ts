/**
 * Every place of the full archive that an author writes: values of fields, keys of the glossary, parts of texts, names of
 * files, attachments. A value that stands in several fields, such as a group's name, is one place.
 */

import { type KeyLanguage, wordIn } from '../../../src/content/keys.ts';
import { EACH, fieldsOf } from '../../../src/content/schema-fields.ts';
import type { Files } from '../content-folder.ts';
import { attachments, type Document, documents, picture, type Value } from './full-archive.ts';

/** A place by its name, and whether what stands there has a form of its own: then words stand alone in it. */
export interface Place {
  name: string;
  hasForm: boolean;
}

/** An archive with words in some places: its files, and the places at each of its lines. */
export interface WrittenArchive {
  files: Files;
  placesAt: ReadonlyMap<string, readonly string[]>;
}

/** Files whose names can have words; the references to a meeting have the name of its group's file. */
const NAMED = [
  ...documents.map(({ path }) => path).filter((path) => path.endsWith('.md') && path !== 'groups/gruppen.md'),
  ...attachments,
];

/** All places. */
export const places: readonly Place[] = [
  ...valuePlaces(),
  ...documents.flatMap(({ path, blocks = [] }) =>
    blocks.map(({ name }) => ({ name: `${path}: ${name}`, hasForm: false })),
  ),
  ...NAMED.map((path) => ({
    name: `the name of ${path}`,
    hasForm: false,
  })),
  ...attachments.map((path) => ({ name: `the text of ${path}`, hasForm: false })),
];

/** The fields of all schemas that the full archive has no value for. */
export function fieldsWithoutValue(): string[] {
  const written = new Set(
    documents.flatMap(({ schema, data }) => leavesOf(data).map(({ path }) => pathIn(schema, path))),
  );
  return documents
    .flatMap(({ schema }) => fieldsOf(schema).map(({ path }) => pathIn(schema, path)))
    .filter((path) => ![...written].some((leaf) => leaf === path || leaf.startsWith(`${path}.`)));
}

/** Writes the full archive with words in the chosen places, its keys in a language. */
export function writeArchive(words: string, chosen: ReadonlySet<string>, language: KeyLanguage): WrittenArchive {
  const files: Record<string, string | Uint8Array> = { [picture.path]: picture.bytes };
  const placesAt = new Map<string, readonly string[]>();
  const nameOf = (path: string): string =>
    chosen.has(`the name of ${path}`) ? path.replace(/[^/.]+(?=\.\w+$)/, (name) => `${name} ${fileName(words)}`) : path;
  for (const document of documents) {
    const path = nameOf(document.path);
    const lines = linesOf(document, words, chosen, language, nameOf);
    let number = 0;
    // a carriage return ends a line, too
    for (const { text, places = [`the name of ${document.path}`] } of lines)
      for (const _ of text.split(/\r(?!$)/)) placesAt.set(`${path}:${++number}`, places);
    files[path] = lines.map(({ text }) => text).join('\n');
  }
  for (const path of attachments)
    files[nameOf(path)] = chosen.has(`the text of ${path}`) ? `Text ${words}\n` : 'Text\n';
  return { files, placesAt };
}

interface Line {
  text: string;
  places?: readonly string[];
}

function linesOf(
  { path, data, text: always = '', blocks, ...document }: Document,
  words: string,
  chosen: ReadonlySet<string>,
  language: KeyLanguage,
  nameOf: (path: string) => string,
): Line[] {
  const written = (value: string): string => {
    if (chosen.has(value)) return formed.has(value) ? words : `${value} ${words}`;
    const attachment = nameOf(`attachments/${value}`).slice('attachments/'.length);
    return attachment;
  };
  const free = document.schema.type === 'record';
  const fields = yamlLines(data, '', written, (key) => (free ? written(key) : wordIn(language, key)));
  if (!path.endsWith('.md')) return fields;
  const body = (blocks ?? []).flatMap(({ name, write }): Line[] => {
    const place = `${path}: ${name}`;
    const text = `${write(chosen.has(place) ? words : undefined)}\n`;
    return text.split('\n').map((line) => ({ text: line, places: [place] }));
  });
  return [{ text: '---' }, ...fields, { text: '---' }, ...`\n${always}`.split('\n').map((text) => ({ text })), ...body];
}

/** A value as lines of YAML, each with at most one text, in double quotes. */
function yamlLines(
  value: Value,
  indent: string,
  written: (text: string) => string,
  key: (key: string) => string,
): Line[] {
  if (typeof value === 'string') return [{ text: `${indent}${JSON.stringify(written(value))}`, places: [value] }];
  const inner = `${indent}  `;
  if (Array.isArray(value))
    return value.flatMap((item: Value) =>
      yamlLines(item, inner, written, key).map((line, index) =>
        index === 0 ? { ...line, text: `${indent}- ${line.text.trimStart()}` } : line,
      ),
    );
  return Object.entries(value).flatMap(([name, part]: [string, Value]): Line[] => {
    const head = `${indent}${JSON.stringify(key(name))}:`;
    if (typeof part === 'string') return [{ text: `${head} ${JSON.stringify(written(part))}`, places: [name, part] }];
    return [{ text: head }, ...yamlLines(part, inner, written, key)];
  });
}

function valuePlaces(): Place[] {
  const found = documents.flatMap(({ schema, data }) => {
    const holds = new Map(fieldsOf(schema).map((field) => [field.path.join('.'), field.holds]));
    const keys = schema.type === 'record' ? Object.keys(data).map((name) => ({ name, hasForm: false })) : [];
    return [
      ...keys,
      ...leavesOf(data).map(({ value, path }) => ({ name: value, hasForm: holds.get(path.join('.')) === 'code' })),
    ];
  });
  return [...new Map(found.map((place) => [place.name, place])).values()];
}

const formed = new Set(valuePlaces().flatMap(({ name, hasForm }) => (hasForm ? name : [])));

function leavesOf(value: Value, path: readonly string[] = []): { value: string; path: readonly string[] }[] {
  if (typeof value === 'string') return [{ value, path }];
  if (Array.isArray(value)) return value.flatMap((item: Value) => leavesOf(item, [...path, EACH]));
  return Object.entries(value).flatMap(([key, part]: [string, Value]) => leavesOf(part, [...path, key]));
}

/** A field with its schema, which is told by its first document. */
function pathIn(schema: Document['schema'], path: readonly string[]): string {
  const { path: file = '' } = documents.find((document) => document.schema === schema) ?? {};
  const steps = schema.type === 'record' ? path.map(() => EACH) : path;
  return `${file}: ${steps.join('.')}`;
}

/** Words as a name of a file can have them. */
function fileName(words: string): string {
  const allowed = words
    .replaceAll('/', '⁄')
    .replaceAll('\0', '␀')
    .replace(/\p{Surrogate}/gu, '\ufffd');
  return [...allowed].slice(0, 60).join('');
}

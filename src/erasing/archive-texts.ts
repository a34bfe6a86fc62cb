/** A content folder as it is written: every text of it, and the files that are none. Names that people.yaml withholds are there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Content, loadContent } from '../content/folder/load-content.ts';
import { TEXT_FILE } from '../content/folder/read-source.ts';
import { walkFolder } from '../content/folder/walk-folder.ts';
import { formatProblem } from '../domain/problem.ts';
import { minutesReader } from '../reading/read-minutes.ts';
import { UsageError } from '../site/usage-error.ts';
import { spellings } from '../swedish/names.ts';

/** A content folder, read for somebody who is to be erased. */
export interface ArchiveTexts {
  root: string;
  content: Content;
  /** The texts, in NFC, by their paths in the folder. */
  texts: ReadonlyMap<string, string>;
  /** The paths of all other files. */
  others: readonly string[];
  /** The names of everyone in people.yaml and in the lists of meetings. */
  people: readonly string[];
  /** The names of groups, projects and organisations. */
  things: readonly string[];
}

/** Reads a content folder. Throws a {@link UsageError} when there is none. */
export function readArchiveTexts(root: string): ArchiveTexts {
  const { content, problems } = loadContent(root);
  if (!content) throw new UsageError(problems.map(formatProblem).join('\n'));
  const texts = new Map<string, string>();
  const others: string[] = [];
  for (const path of walkFolder(root).files) {
    const text = TEXT_FILE.test(path) ? textOf(join(root, path)) : undefined;
    if (text === undefined) others.push(path);
    else texts.set(path, text);
  }
  const { groups, projects, organisations } = content;
  return {
    root,
    content,
    texts,
    others,
    people: namesOf(content, texts),
    things: [...groups, ...projects, ...organisations].flatMap(spellings),
  };
}

/** The text of a file; undefined for what is not UTF-8. */
function textOf(path: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path)).normalize('NFC');
  } catch {
    return undefined;
  }
}

function namesOf(content: Content, texts: ReadonlyMap<string, string>): string[] {
  const read = minutesReader(withNames(content));
  const inMinutes = [...texts].flatMap(([path, text]) =>
    path.startsWith('minutes/') && path.endsWith('.md')
      ? (read({ path, text: text.replace(/\r\n?/g, '\n') }).record?.people ?? [])
      : [],
  );
  return [...new Set([...content.people.flatMap(spellings), ...inMinutes.flatMap(({ name }) => name ?? [])])];
}

/** The same content with all names shown, as it is written. */
export function withNames(content: Content): Content {
  return { ...content, people: content.people.map((person) => ({ ...person, show: 'name' as const })) };
}

/** Texts without what leads to a meeting or an attachment that is erased: links become their texts, references go. Pure. */
import { wordsOf } from '../content/keys.ts';
import { escapePattern } from '../domain/pattern.ts';
import { withoutLinks } from './without-links.ts';

/** A meeting by what leads to it. */
interface Meeting {
  id: string;
  /** The names of its files. */
  names: readonly string[];
  /** Its day, in texts of its own group: where it was planned. */
  date?: string | undefined;
}

/** The text; undefined for a follow-up of nothing else, which goes too. */
export function withoutMeeting(text: string, { id, names, date }: Meeting): string | undefined {
  const ref = `${escapePattern(id)}[.#][a-z0-9-]+`;
  const linked = withoutLinks(text, [...names.map(escapePattern), `/protokoll/${escapePattern(id)}`]);
  const withoutRefs = linked.replace(new RegExp(`[ \\t]*\\^${ref}`, 'g'), '');
  const followed = withoutItems(withoutRefs, 'refs', ref);
  // only where an item went: a line that begins like this may stand in any text
  const left = new RegExp(`^${writtenKey('refs')}:\\s*(?:\\[\\s*[^\\s\\]]|\\r?\\n\\s*-|[^\\s[])`, 'im');
  const isFollowed = followed === withoutRefs || left.test(followed);
  if (!isFollowed) return undefined;
  if (date === undefined) return followed;
  return ['next', 'meetings'].reduce(
    (rest, key) =>
      withoutItems(rest, key, `(?:\\{? *["']?${writtenKey('date')}["']?: *["']?)?${escapePattern(date)}\\b`),
    followed,
  );
}

/** The text without links to a file in `attachments/` and without its line there. */
export function withoutAttachment(text: string, name: string, address: string): string {
  const spellings = [...new Set([name, encodeURI(name), name.replaceAll(' ', '%20'), address])].map(escapePattern);
  return withoutItems(
    withoutLinks(text, spellings),
    'attachments',
    `(?:\\{? *["']?(?:${writtenKey('title')}|${writtenKey('file')})["']?: .*?)?["']?${escapePattern(name)}`,
  );
}

/** A key as an author may write it, as a pattern: «refs», «Hänvisningar». */
function writtenKey(key: string): string {
  return `(?:${wordsOf(key)
    .map((word) => escapePattern(word).replace(/[ _]/g, '[ _]'))
    .join('|')})`;
}

/** A list in the front matter, block or in brackets, without the items that begin with something, in quotes or not. */
function withoutItems(text: string, key: string, pattern: string): string {
  const begins = `["']?${pattern}`;
  const name = `["']?${writtenKey(key)}["']?`;
  const end = text.startsWith('---') ? text.indexOf('\n---', 3) : -1;
  if (end < 0) return text;
  const head = text.slice(0, end);
  const block = new RegExp(
    `(^${name}:[ \\t]*\\r?\\n)((?:[ \\t]*-.*(?:\\r?\\n|$)(?:[ \\t]+(?![-\\s]).*(?:\\r?\\n|$))*)+)`,
    'im',
  );
  const item = new RegExp(`^[ \\t]*-[ \\t]*${begins}.*(?:\\r?\\n|$)(?:[ \\t]+(?![-\\s]).*(?:\\r?\\n|$))*`, 'gm');
  const flow = new RegExp(`(^${name}:[ \\t]*\\[)(.*)(\\][ \\t]*$)`, 'im');
  const isItem = new RegExp(`^\\s*${begins}`);
  const edited = head
    // the last line of the front matter has no line break here
    .replace(block, (_, first: string, items: string) => {
      const left = items.replace(item, '');
      return left === '' ? '' : first + left;
    })
    .replace(flow, (_, open: string, items: string, close: string) => {
      const parts = items.split(/,(?![^{]*\})/);
      return (
        open +
        parts
          .filter((part) => !isItem.test(part))
          .join(',')
          .trimStart() +
        close
      );
    })
    .replace(/\r?\n$/, '');
  return edited === head ? text : edited + text.slice(end);
}

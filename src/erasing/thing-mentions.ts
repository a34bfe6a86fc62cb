/** Texts without what leads to a meeting or an attachment that is erased: links become their texts, references go. Pure. */
import { escapePattern } from '../domain/pattern.ts';

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
  const isFollowed = followed === withoutRefs || /^refs:\s*(?:\[\s*[^\s\]]|\r?\n\s*-|[^\s[])/m.test(followed);
  if (!isFollowed) return undefined;
  if (date === undefined) return followed;
  return ['next', 'meetings'].reduce(
    (rest, key) => withoutItems(rest, key, `(?:\\{ *date: *)?${escapePattern(date)}\\b`),
    followed,
  );
}

/** The text without links to a file in `attachments/` and without its line there. */
export function withoutAttachment(text: string, name: string, address: string): string {
  const spellings = [...new Set([name, encodeURI(name), name.replaceAll(' ', '%20'), address])].map(escapePattern);
  return withoutItems(
    withoutLinks(text, spellings),
    'attachments',
    `(?:\\{? *(?:title|file): .*?)?["']?${escapePattern(name)}`,
  );
}

/** Links and pictures whose addresses end with one of some paths, as the texts that they have. */
function withoutLinks(text: string, paths: readonly string[]): string {
  const target = `<?[^()<>\\n]*?(?<![\\p{L}\\p{N}-])(?:${paths.join('|')})/?(?:#[^()<>\\s]*)?>?`;
  return text.replace(
    new RegExp(`!?\\[([^\\]]*)\\]\\(\\s*${target}(?:\\s+"[^"]*")?\\s*\\)`, 'gu'),
    (_, shown: string) => shown,
  );
}

/** A list in the front matter, block or in brackets, without the items that begin with something. */
function withoutItems(text: string, key: string, begins: string): string {
  const end = text.startsWith('---') ? text.indexOf('\n---', 3) : -1;
  if (end < 0) return text;
  const head = text.slice(0, end);
  const block = new RegExp(
    `(^${key}:[ \\t]*\\r?\\n)((?:[ \\t]*-.*(?:\\r?\\n|$)(?:[ \\t]+(?![-\\s]).*(?:\\r?\\n|$))*)+)`,
    'm',
  );
  const item = new RegExp(`^[ \\t]*-[ \\t]*${begins}.*(?:\\r?\\n|$)(?:[ \\t]+(?![-\\s]).*(?:\\r?\\n|$))*`, 'gm');
  const flow = new RegExp(`(^${key}:[ \\t]*\\[)(.*)(\\][ \\t]*$)`, 'm');
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

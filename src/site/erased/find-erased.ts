/**
 * The errors of names that have been erased from an archive and are there again: by a merge, an import, an old branch. Every
 * file is looked at, as it is written. The messages have the place and never the name.
 */
import { dirname, join } from 'node:path';
import { ERASED, type Erased } from '../../content/erased.ts';
import { readRoughly, TEXT_FILE } from '../../content/folder/read-source.ts';
import { walkFolder } from '../../content/folder/walk-folder.ts';
import { error, locationFinder, type Problem } from '../../domain/problem.ts';
import { textOfAttachment } from '../attachments/attachment-texts.ts';
import { partsOf } from '../last-look/parts-of-file.ts';
import { type ErasedWatch, erasedWatch } from './erased-names.ts';

const RULE = 'erased-name';
const IN_TEXT =
  'Här står ett namn som har tagits bort ur arkivet – det får inte komma tillbaka, och ingenting publiceras – skriv ”en deltagare” eller rollen i stället, eller hämta raden som den är i den senaste versionen. Är det någon annan som heter så, kör ”npx oppnasoc erase --allow” och namnet.';
const IN_ATTACHMENT =
  'I bilagan, eller i dess egenskaper, står ett namn som har tagits bort ur arkivet – det får inte komma tillbaka, och ingenting publiceras – ta bort namnet ur filen, eller ta bort filen.';
const IN_NAME =
  'I den här mappen ligger en fil vars namn innehåller ett namn som har tagits bort ur arkivet – det får inte komma tillbaka, och ingenting publiceras – döp om filen, eller ta bort den.';
const MASK = '[borttaget namn]';

/** The errors of a content folder, whose path is as shown to authors; none when no name has been erased. */
export function findErased(root: string, { names }: Erased): Problem[] {
  if (names.length === 0) return [];
  const watch = erasedWatch(names);
  const problems = walkFolder(root).files.flatMap((path) => [
    ...inName(root, path, watch),
    ...(path === ERASED ? [] : inFile(root, path, watch)),
  ]);
  return withoutErased(problems, { names });
}

/** The problems without erased names in what they quote and in the names of files. */
export function withoutErased(problems: readonly Problem[], { names }: Pick<Erased, 'names'>): Problem[] {
  if (names.length === 0) return [...problems];
  const watch = erasedWatch(names);
  const masked = (text: string): string =>
    watch.find(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + MASK + rest.slice(end), text);
  return problems.map((problem) => ({ ...problem, file: masked(problem.file), message: masked(problem.message) }));
}

function inName(root: string, path: string, watch: ErasedWatch): Problem[] {
  if (!watch.has(path)) return [];
  const folder = dirname(path);
  const shown = folder === '.' || watch.has(folder) ? root : `${root}/${folder}`;
  return [error({ file: shown, line: 1, column: 1 }, RULE, IN_NAME)];
}

function inFile(root: string, path: string, watch: ErasedWatch): Problem[] {
  const file = join(root, path);
  const shown = `${root}/${path}`;
  const text = textOf(file, path.startsWith('attachments/'));
  if (text !== undefined) {
    const locationOf = locationFinder(shown, text);
    return watch.find(text).map(({ start }) => error(locationOf(start), RULE, IN_TEXT));
  }
  // its path, which comes first, is looked at by `inName`
  const [, ...parts] = partsOf({ path, content: { copyOf: file } });
  const isThere = parts.some((part) =>
    part.kind === 'bytes' ? watch.has(literalsOf(part.bytes)) : 'text' in part && watch.has(part.text),
  );
  return isThere ? [error({ file: shown, line: 1, column: 1 }, RULE, IN_ATTACHMENT)] : [];
}

/** The text of a file whose lines can be told; undefined for others. Attachments may be larger than what is read of minutes, and in encodings of Windows. */
function textOf(file: string, isAttachment: boolean): string | undefined {
  if (!isAttachment) return TEXT_FILE.test(file) ? readRoughly(file).replace(/\r\n?/g, '\n') : undefined;
  const text = textOfAttachment(file);
  return text === 'too large' ? undefined : text;
}

/** The runs of letters in bytes that are no text: the comment of a picture. */
function literalsOf(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  return (text.replaceAll('\0', '').match(/[\p{L}\p{N} .,_@-]{6,}/gu) ?? []).join('\n');
}

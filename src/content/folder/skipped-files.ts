/** Finds files that are not read, because of their names or because of where they lie: each with why, and what to do. */
import { error, type Location, type Problem, problemOf, warning } from '../../domain/problem.ts';
import { firstInSwedish } from '../../swedish/collation.ts';
import { type FolderName, folderInOneFile, folders, isKnown, meantFile, meantFolder } from './folder-names.ts';
import { DATED, looksLikeMinutes, mayBeMinutes } from './looks-like-minutes.ts';

/** How many files of a folder a message names. */
const MOST_NAMED = 5;
/** Markdown files with an extension that an editor or system has changed. */
const ALMOST_MARKDOWN = /\.(?:md\.txt|markdown|md|mdown)$/i;
const DOCUMENT = /\.(?:docx?|odt|rtf|pages|gdoc|pdf)$/i;
const TEXT = /\.(?:txt|text)$/i;
const WEB_PAGE = /\.x?html?$/i;
const ATTACHMENT = /\.(?:png|jpe?g|gif|webp|svg|heic|xlsx?|ods|pptx?|odp|csv|mp3|m4a|mp4|ics)$/i;
const DATA = /\.(?:ya?ml|json|csv)$/i;
/** The names that people give to minutes. */
const NAMED_AS_MINUTES = /^\d{4}-\d{2}-\d{2}|^(?!.*mall).*(?:protokoll|anteckning|kallelse|möte)/i;
/** Files without an extension, and text files with one of another kind; not those of programs. */
const OTHER_TEXT = /^(?!(?:readme|license|cname|makefile)$)[^.~]+$|\.(?:ya?ml|mdx|json|csv)$/i;

/** The problems of the files that are skipped; `read` returns the text of a file, as far as it can be read. */
export function findSkippedFiles(root: string, paths: readonly string[], read: (path: string) => string): Problem[] {
  const locationOf = (path: string): Location => ({ file: `${root}/${path}`, line: 1, column: 1 });
  const names = new Set(paths.map((path) => path.split('/')[0] ?? ''));
  const misnamed = new Map(
    [...names].flatMap((name) => {
      const problem = isKnown(name) ? undefined : misnamedProblem(name, paths, locationOf(name), names);
      return problem ? [[name, problem] as const] : [];
    }),
  );
  const others = paths
    .filter((path) => !misnamed.has(path.split('/')[0] ?? ''))
    .flatMap((path) => skippedProblem(path, locationOf(path), read, names) ?? []);
  return [...misnamed.values(), ...others];
}

/** An error for a file or folder directly in the content folder that was meant to be read; attachments are missed by what links to them. */
function misnamedProblem(
  name: string,
  paths: readonly string[],
  location: Location,
  names: ReadonlySet<string>,
): Problem | undefined {
  const within = paths.filter((path) => path.startsWith(`${name}/`)).map((path) => path.slice(name.length + 1));
  const near = within.length > 0 ? meantFolder(name) : meantFile(name);
  if (!near) return undefined;
  if (within.length === 0) {
    const remedy = names.has(near) ? `flytta innehållet till ${near}` : 'döp om';
    return error(location, 'misnamed-file', `”${name}” läses inte – namnet ska vara ”${near}” – ${remedy}.`);
  }
  const markdown = within.filter((path) => path.endsWith('.md'));
  const isDocument = (path: string): boolean => DOCUMENT.test(path) || TEXT.test(path) || ALMOST_MARKDOWN.test(path);
  const meant = markdown.length > 0 ? markdown : within.filter(isDocument);
  const files = near === 'attachments' ? within : meant;
  if (files.length === 0) return undefined;
  const remedy = names.has(near) ? `flytta filerna till ${near}/` : 'döp om mappen';
  const message = `Mappen ”${name}” läses inte, och ${firstInSwedish(files, MOST_NAMED)} hoppas över – namnet ska vara ”${near}” – ${remedy}.`;
  return problemOf(
    near === 'attachments' || markdown.length === 0 ? 'warning' : 'error',
    location,
    'misnamed-file',
    message,
  );
}

/** The problem of a file that is not read where it lies; undefined when it is read, or may lie there in peace. */
function skippedProblem(
  path: string,
  location: Location,
  read: (path: string) => string,
  names: ReadonlySet<string>,
): Problem | undefined {
  const [top = '', ...rest] = path.split('/');
  const name = rest.at(-1) ?? top;
  const folder = isKnown(top) && rest.length > 0 ? (top as FolderName) : undefined;
  if (path.split('/').includes('node_modules')) return undefined;
  if (name.endsWith('.md')) {
    if (folder === 'minutes' || !isMinutes(path, name, folder, read))
      return listInOneFile(path, location) ?? (folder ? undefined : perhapsMinutes(location, name, read(path)));
    const from = folder
      ? `i ${folder}/ – ${folders[folder].holds} väntades där`
      : 'utanför minutes/ – där läses den inte';
    const remedy = `flytta filen till minutes/${names.has('minutes') ? '' : ', en ny mapp'}`;
    return error(location, 'wrong-folder', `Filen ser ut som ett protokoll men ligger ${from} – ${remedy}.`);
  }
  if (!folder) {
    const list = listInOneFile(path, location);
    if (list) return list;
    const isDocument = DOCUMENT.test(name) || TEXT.test(name) || ALMOST_MARKDOWN.test(name);
    return isDocument && NAMED_AS_MINUTES.test(name) ? notMarkdown(location, 'minutes') : undefined;
  }
  return folder === 'attachments' ? undefined : unreadType(name, folder, location);
}

function perhapsMinutes(location: Location, name: string, text: string): Problem | undefined {
  if (!mayBeMinutes(name, text)) return undefined;
  const message = `Filen läses inte – ett protokoll väntades i minutes/, med ${folders.minutes.fields} överst mellan två rader med --- – flytta filen dit om den är ett protokoll, annars till en mapp utanför content/.`;
  return warning(location, 'skipped-file', message);
}

/** The problem of a file directly in the content folder that has what the files of a folder should: «grupper.yaml». */
function listInOneFile(path: string, location: Location): Problem | undefined {
  const meant = path.includes('/') ? undefined : folderInOneFile(path);
  if (!meant) return undefined;
  const { holds, fields } = folders[meant];
  const message = `Filen läses inte – ${holds} väntades i mappen ${meant}/, en fil för varje – skriv en fil där som slutar på .md för varje, med ${fields} överst mellan två rader med ---.`;
  // a text may be a note of one's own
  return problemOf(DATA.test(path) ? 'error' : 'warning', location, 'misnamed-file', message);
}

/** Whether a Markdown file has the front matter of minutes or, outside all folders that are read, the name of one. */
function isMinutes(
  path: string,
  name: string,
  folder: FolderName | undefined,
  read: (path: string) => string,
): boolean {
  return (!folder && DATED.test(name)) || looksLikeMinutes(read(path));
}

function unreadType(name: string, folder: FolderName, location: Location): Problem | undefined {
  const { fields } = folders[folder];
  if (ALMOST_MARKDOWN.test(name)) {
    return warning(location, 'almost-markdown', 'Filen läses inte – namnet ska sluta på .md – döp om den.');
  }
  if (TEXT.test(name) || OTHER_TEXT.test(name)) {
    const message = `Filen läses inte – namnet ska sluta på .md – döp om den, och skriv ${fields} överst mellan två rader med ---.`;
    return warning(location, 'skipped-file', message);
  }
  if (DOCUMENT.test(name) || WEB_PAGE.test(name)) return notMarkdown(location, folder);
  if (!ATTACHMENT.test(name)) return undefined;
  const message = `Filen läses inte – i ${folder}/ väntades filer som slutar på .md – flytta den till attachments/, och länka till den därifrån.`;
  return warning(location, 'skipped-file', message);
}

function notMarkdown(location: Location, folder: FolderName): Problem {
  const { fields } = folders[folder];
  const message = `Filen läses inte – en textfil som slutar på .md väntades – öppna den, kopiera texten till en ny fil som slutar på .md, med ${fields} överst mellan två rader med ---, eller flytta den till attachments/ och länka till den.`;
  return warning(location, 'skipped-file', message);
}

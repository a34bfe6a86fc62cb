/**
 * What a preview adds to a page: the script that loads it again; the errors of the last save, above the page as it was
 * before; the warnings that are new. It is markup and a stylesheet, never a script of a page: their policy allows no other.
 */
import { escapeText } from '../../domain/fragment.ts';
import type { Problem } from '../../domain/problem.ts';
import { counted } from '../../swedish/counted.ts';

/** Where the preview's own files are, from the root of the host, whatever path the site lies under. */
export const OWN = {
  script: '/.oppnasoc/reload.js',
  reloads: '/.oppnasoc/reloads',
  style: '/.oppnasoc/style.css',
} as const;

/** The most problems that are shown; all are in the terminal. */
const MOST_SHOWN = 20;
// errors stick: when a page is loaded again, the browser scrolls past what has come above the text that was being read
export const NOTES_STYLE = `.oppnasoc-note { box-sizing: border-box; margin: 0; padding: 0.5rem 1.5rem; background: #fff8e1; color: #1b1b1b;
border-bottom: 2px solid #8a6100; font: 1rem/1.5 system-ui, sans-serif; }
.oppnasoc-note li { margin: 0.5rem 0; overflow-wrap: anywhere; }
#oppnasoc-problems { position: sticky; top: 0; z-index: 9; padding: 1rem 1.5rem; max-height: 45vh; overflow: auto;
border-bottom: 4px solid #b3261e; background: #fff4f3; }
#oppnasoc-problems h2 { margin: 0; font-size: 1.25rem; color: #8c1d18; }
`;

/** What is said on a page. */
export interface Notes {
  /** A text that says what the page was made of. */
  madeOf: string;
  errors: readonly Problem[];
  /** Warnings that were not there before the last save. */
  warnings: readonly Problem[];
  /** Whether the index that the page searches in lacks what was saved last. */
  isSearchOld: boolean;
}

/** What is shown where there is no page without errors yet. */
export const EMPTY_PAGE =
  '<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Fel i innehållet</title></head><body></body></html>';

/** A page with the notes above what it has. */
export function withNotes(page: string, { madeOf, errors, warnings, isSearchOld }: Notes): string {
  const notes = [
    ...(errors.length > 0 ? [errorNote(errors)] : []),
    ...(warnings.length > 0 ? [warningNote(warnings)] : []),
    ...(isSearchOld ? [SEARCH_NOTE] : []),
  ].join('');
  const script = `<script type="module" src="${OWN.script}?${madeOf}"></script>`;
  const style = notes === '' ? '' : `<link rel="stylesheet" href="${OWN.style}">`;
  return page.replace('</head>', () => `${style}${script}</head>`).replace(/<body\b[^>]*>/, (body) => body + notes);
}

const SEARCH_NOTE =
  '<p class="oppnasoc-note" role="status">Sökningen görs i ordning. Det som sparades nyss hittas om några sekunder.</p>';

function errorNote(errors: readonly Problem[]): string {
  return `<section id="oppnasoc-problems" class="oppnasoc-note" role="alert"><h2>Sidan är inte uppdaterad</h2><p>Rätta det här och spara. Till dess visas den senaste sidan utan fel.</p>${list(errors)}</section>`;
}

function warningNote(warnings: readonly Problem[]): string {
  const count = counted(warnings.length, 'ny varning', 'nya varningar');
  return `<details class="oppnasoc-note"><summary>${count} sedan förra gången du sparade</summary>${list(warnings)}</details>`;
}

function list(problems: readonly Problem[]): string {
  const items = problems.slice(0, MOST_SHOWN).map(({ file, line, column, message }) => {
    return `<li><code>${escapeText(`${file}:${line}:${column}`)}</code> ${escapeText(message)}</li>`;
  });
  const rest = problems.length - items.length;
  return `<ul>${items.join('')}</ul>${rest > 0 ? `<p>… och ${rest} till, i terminalen.</p>` : ''}`;
}

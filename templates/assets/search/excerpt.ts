/** Excerpts of hits for readers: text with the matches marked. It inserts text only, so that markup in an excerpt has no effect. */
import { withoutHeadings, withoutMarks } from '../../../src/swedish/marks.ts';

/** An excerpt without headings, which a hit has already, in a paragraph; undefined when nothing is left of it. */
export function excerptOf(encoded: string, className: string): HTMLElement | undefined {
  const text = withoutMarks(withoutHeadings(encoded)).trim();
  if (text === '') return undefined;
  const paragraph = document.createElement('p');
  paragraph.className = className;
  // `DOMParser` runs no scripts
  const { body } = new DOMParser().parseFromString(cut(text), 'text/html');
  for (const { nodeName, textContent } of body.childNodes)
    paragraph.append(...(nodeName === 'MARK' ? marked(textContent ?? '') : [textContent ?? '']));
  return paragraph;
}

/** A match with its word marked, without the signs at its ends. */
function marked(match: string): (Node | string)[] {
  const [, before = '', word = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(match) ?? [];
  const mark = document.createElement('mark');
  mark.textContent = word;
  return [before, mark, after];
}

/** An excerpt with «…» where it was cut. */
function cut(text: string): string {
  const start = /^(?:<mark>)?[\p{Ll}\d]/u.test(text) ? '… ' : '';
  return start + (/[.!?…](?:<\/mark>)?$/u.test(text) ? text : `${text}\u00a0…`);
}

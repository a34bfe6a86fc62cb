/** Blocks that name a project, quoted outside their text: with the question before an answer, and what follows a colon. */
import { expect, test } from 'vitest';
import { renderFragment } from '../../src/domain/fragment.ts';
import { meeting, readText } from '../support/body.ts';

/** The quotes of a text, without the tags of links and marks. */
function quotesIn(text: string): string[] {
  const blocks = readText(text, meeting).sections.flatMap((section) => section.blocks);
  return blocks.map(({ html }) =>
    renderFragment(html, { address: (reference) => reference, ids: false })
      .replace(/<\/?(?:a|span)\b[^>]*>/g, '')
      .replace(/\s*\n\s*/g, ''),
  );
}

test.for([
  [
    'a nested answer below its question',
    '- Vem tar över?\n  - Klarspråk tar över.\n  - Någon annan.',
    '<ul><li>Fråga: Vem tar över?<ul><li>Klarspråk tar över.</li></ul></li></ul>',
  ],
  [
    'an item that answers after the item that asks',
    '- Vem tar över?\n- Svar: Klarspråk.',
    '<ul><li>Fråga: Vem tar över?</li><li>Svar: Klarspråk.</li></ul>',
  ],
  [
    'a paragraph that answers after the one that asks',
    'Fråga: Vem tar över\n\nSvar: Klarspråk.',
    '<p>Fråga: Vem tar över</p><p>Svar: Klarspråk.</p>',
  ],
  [
    'a paragraph that answers after the last item of a list',
    '- När?\n- Vem tar över?\n\nSvar: Klarspråk.',
    '<ul><li>Fråga: Vem tar över?</li></ul><p>Svar: Klarspråk.</p>',
  ],
  [
    'a paragraph that ends in a colon with its list',
    'Klarspråk behöver det här:\n\n- papper\n- pennor\n\nVi fikade.',
    '<p>Klarspråk behöver det här:</p><ul><li>papper</li><li>pennor</li></ul>',
  ],
  [
    'a paragraph that ends in a colon with the quote after it',
    'Så skriver Klarspråk:\n\n> Välkommen.',
    '<p>Så skriver Klarspråk:</p><blockquote><p>Välkommen.</p></blockquote>',
  ],
])('%s', ([, text, quote]) => {
  expect(quotesIn(text as string)).toEqual([quote]);
});

test.for([
  ['a paragraph before another', 'Vem tar över?\n\nKlarspråk tar över.', '<p>Klarspråk tar över.</p>'],
  ['an answer after what asks nothing', 'Vi fikade.\n\nSvar: Klarspråk.', '<p>Svar: Klarspråk.</p>'],
  ['an item below one that asks nothing', '- Nytt\n  - Klarspråk börjar.', '<ul><li>Klarspråk börjar.</li></ul>'],
  ['a colon at the end of a section', 'Klarspråk:\n\n## Nytt', '<p>Klarspråk:</p>'],
])('%s is quoted alone', ([, text, quote]) => {
  expect(quotesIn(text as string)).toEqual([quote]);
});

/** Where outcomes are marked in the text: at their own sentences, by a word that is written out or by the label of the author. */
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { renderFragment } from '../../../src/domain/fragment.ts';
import { meeting, readText } from '../../support/body.ts';
import { secondsOf } from '../../support/seconds.ts';

const people = [{ name: 'Anna Ek' }, { name: 'Bo Lind' }];

const read = (text: string) => readText(text, { ...meeting, people });
const htmlOf = (text: string): string =>
  read(text)
    .sections.map(({ html }) => renderFragment(html, { address: (reference) => reference, ids: true }))
    .join('\n');

/** The text as it is seen, with «[…]» around each mark that says something. */
function seen(text: string): string {
  const $ = load(htmlOf(text), undefined, false);
  for (const mark of $('span.outcome:not(:empty)').toArray()) $(mark).prepend('[').append(']');
  $('br').replaceWith('⏎');
  $('td').append(' | ');
  return $.text().replace(/\s+/g, ' ').trim();
}

describe('the mark of a sentence stands right before it', () => {
  test.for([
    [
      'that is not the first',
      'Vi var nio. Mötet beslutade att gå. Vi fikade.',
      'Vi var nio. [Beslut: ]Mötet beslutade att gå. Vi fikade.',
    ],
    [
      'after bold and italic words',
      '**Vi** var *nio*. Mötet beslutade att gå.',
      'Vi var nio. [Beslut: ]Mötet beslutade att gå.',
    ],
    [
      'after a link',
      'Vi läste [brevet](https://brev.example/). Anna lovar att ringa.',
      'Vi läste brevet. [Uppgift: ]Anna lovar att ringa.',
    ],
    [
      'after struck words',
      'Vi var ~~åtta~~ nio. Mötet beslutade att gå.',
      'Vi var åtta nio. [Beslut: ]Mötet beslutade att gå.',
    ],
    [
      'after code and a picture',
      'Vi var `9`. ![En bild.](a.png) Mötet beslutade att gå.',
      'Vi var 9. [Beslut: ]Mötet beslutade att gå.',
    ],
    ['after a hard break', 'Vi var nio.  \nMötet beslutade att gå.', 'Vi var nio.⏎ [Beslut: ]Mötet beslutade att gå.'],
    ['on a line of its own', 'Vi var nio.\nMötet beslutade att gå.', 'Vi var nio. [Beslut: ]Mötet beslutade att gå.'],
    [
      'after much white space',
      'Vi  var\u00a0 nio.  Mötet beslutade att gå.',
      'Vi var nio. [Beslut: ]Mötet beslutade att gå.',
    ],
    [
      'after a refused one',
      'Vi beslutar att gå. <!-- inget beslut --> Vi beslutar att stå.',
      'Vi beslutar att gå. [Beslut: ]Vi beslutar att stå.',
    ],
    ['in an item', '- Vi var nio. Mötet beslutade att gå.', 'Vi var nio. [Beslut: ]Mötet beslutade att gå.'],
    [
      'in a cell',
      '| Vad | Hur |\n| --- | --- |\n| Gård | Vi var nio. Mötet beslutade att gå. |',
      'Vad Hur Gård | Vi var nio. [Beslut: ]Mötet beslutade att gå. |',
    ],
    [
      'after a question',
      '- Kan man få nyckel? Anna kollar upp det.',
      '[Fråga: ]Kan man få nyckel? [Uppgift: ]Anna kollar upp det.',
    ],
    [
      'after one with a label',
      'Beslut: Vi köper bord. Anna lovar att ringa.',
      '[Beslut: ]Vi köper bord. [Uppgift: ]Anna lovar att ringa.',
    ],
    [
      'under a heading that says what the point is',
      '## Beslut\n\n- Vi köper bord. Anna lovar att ringa.',
      '[Beslut: ]Vi köper bord. [Uppgift: ]Anna lovar att ringa.',
    ],
  ] as const)('%s', ([, text, marked]) => {
    expect(seen(text)).toBe(marked);
  });
});

test('in bold and italic words it is within them, unless they begin with it', () => {
  expect(htmlOf('Vi var *nio. Mötet beslutade att flytta.*')).toBe(
    '<p>Vi var <em>nio. <span id="beslut-flytta" class="outcome outcome-decision">Beslut: </span>Mötet beslutade att flytta.</em></p>',
  );
  expect(htmlOf('Vi var nio. *Mötet* beslutade att flytta.')).toBe(
    '<p>Vi var nio. <span id="beslut-flytta" class="outcome outcome-decision">Beslut: </span><em>Mötet</em> beslutade att flytta.</p>',
  );
});

test.for(['Vi var [nio. Mötet beslutade att gå](https://brev.example/).', 'Vi var `nio. Mötet beslutade att gå`.'])(
  'a sentence that begins within a link or code is marked at the beginning of its block: %s',
  (text) => {
    expect(seen(text)).toBe('[Beslut: ]Vi var nio. Mötet beslutade att gå.');
  },
);

test('a cell of a table of decisions and tasks has the mark of what it says', () => {
  expect(seen('| Fråga | Beslut |\n| --- | --- |\n| Bord | Köps |')).toBe('Fråga Beslut Bord | [Beslut: ]Köps |');
  expect(seen('| Nr | Vad | Vem |\n| --- | --- | --- |\n| 1 | Ringa | Bo |')).toBe(
    'Nr Vad Vem 1 | [Uppgift: ]Ringa | Bo |',
  );
});

describe('a sentence with several outcomes', () => {
  test('is marked once, with all its kinds, and every one has its anchor there', () => {
    expect(htmlOf('Mötet beslutade att Anna får i uppdrag att ringa.')).toBe(
      '<p><span id="beslut-ringa" class="outcome outcome-decision">Beslut och uppgift: </span>' +
        '<span id="uppgift-ringa" class="outcome outcome-task"></span>Mötet beslutade att Anna får i uppdrag att ringa.</p>',
    );
  });

  test('of one kind is marked with that', () => {
    expect(seen('Anna lovar att ringa, och Bo kollar upp priset.')).toBe(
      '[Uppgift: ]Anna lovar att ringa, och Bo kollar upp priset.',
    );
  });

  test('has the label alone where it has one', () => {
    expect(seen('Beslut: Anna får i uppdrag att ringa.')).toBe('[Beslut: ]Anna får i uppdrag att ringa.');
  });
});

describe('a label that the author wrote is the mark', () => {
  test.for([
    ['plain', 'Beslut: Vi köper bord.', '<span>Beslut: </span>Vi köper bord.'],
    ['bold', '**Beslut:** Vi köper bord.', '<span><strong>Beslut:</strong> </span>Vi köper bord.'],
    ['bold without its colon', '**Beslut**: Vi köper bord.', '<span><strong>Beslut</strong>: </span>Vi köper bord.'],
    [
      'bold with all that it says',
      '**Beslut: Vi köper bord.**',
      '<strong><span>Beslut: </span>Vi köper bord.</strong>',
    ],
    ['on a line of its own', 'Beslut:  \nVi köper bord.', '<span>Beslut:</span><br>\nVi köper bord.'],
    ['with a number', '§ 4 Beslut: Vi köper bord.', '<span>§ 4 Beslut: </span>Vi köper bord.'],
    [
      'with a group',
      'Bordlagt till Ledningsgruppen: bord.',
      '<span>Bordlagt till <a href="group/ledningsgruppen">Ledningsgruppen</a>: </span>bord.',
    ],
    ['before italic words', 'Beslut: *Vi* köper bord.', '<span>Beslut: </span><em>Vi</em> köper bord.'],
    ['as a box', '- [ ] Anna ringer', '<span><strong>Uppgift: </strong></span>Anna ringer'],
    ['of something earlier', 'Klart: Ringt. ^2016-12-05-gemensam-grupp.uppgift-brev', '<span>Klart: </span>Ringt.'],
  ] as const)('%s', ([, text, expected]) => {
    const $ = load(htmlOf(text), undefined, false);
    expect($('span.outcome').attr('class')).toMatch(/^outcome .*outcome-label$|^outcome outcome-label$/);
    expect($('span.outcome').attr('id')).toBeTruthy();
    $('span.outcome').removeAttr('class').removeAttr('id');
    expect($('p, li').first().html()).toBe(expected);
  });

  test('keeps its words in the text for the search, where marks that are made have none', () => {
    const { sections } = read('**Beslut:** Vi köper bord. Anna lovar att ringa.');
    expect(sections.map(({ text }) => text)).toEqual(['Beslut: Vi köper bord. Anna lovar att ringa.']);
  });
});

test('names that stand on both sides of a mark are linked as elsewhere', () => {
  expect(seen('Vi läste om Klarspråk. Klarspråk söker fler instruktörer.')).toBe(
    'Vi läste om Klarspråk. [Vi söker: ]Klarspråk söker fler instruktörer.',
  );
});

/** Seconds of work, counted as work so that a busy machine makes no difference; what is linear takes a fraction. */
const MOST_SECONDS = 5;

test('a paragraph with thousands of sentences to mark takes no more work than its length', () => {
  const text = 'Vi *var* nio. Anna lovar att ringa. '.repeat(2500);
  expect(secondsOf(() => read(text))).toBeLessThan(MOST_SECONDS);
});

/** HTML in minutes is text: printed as written, never run, never lost; comments are left out. */
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { htmlOf, problemsIn } from '../support/body.ts';

test.for([
  ['Vi läste <script async> och <time:13>.', 'Vi läste <script async> och <time:13>.', ['1:10', '1:29']],
  ['<script>alert(1)</script>', '<script>alert(1)</script>', ['1:1']],
  ['<div onclick="x()">\nText\n</div>', '<div onclick="x()">\nText\n</div>', ['1:1']],
  ['Ett <b>fett</b> ord.', 'Ett <b>fett</b> ord.', ['1:5', '1:12']],
  ['- <img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>', ['1:3']],
  ['<?php x ?>', '<?php x ?>', ['1:1']],
  ['<![CDATA[ text ]]>', '<![CDATA[ text ]]>', ['1:1']],
  ['<!DOCTYPE html>', '<!DOCTYPE html>', ['1:1']],
  ['| <b> |\n|-|\n| c |', '<b>c', ['1:3']],
  ['**<i>**', '<i>', ['1:3']],
] as const)('HTML within a text: %j', ([text, shown, places]) => {
  const html = htmlOf(text);
  expect(html).not.toMatch(/<(script|time|div|b|i|img|\?|!)[\s>[]/i);
  expect(
    load(html, null, false)
      .text()
      .replace(/\s*\n\s*/g, '\n')
      .trim()
      .replace(/\n(?=c$)/, ''),
  ).toBe(shown);
  expect(problemsIn(text).map((line) => line.split(' ')[0])).toEqual(places.map((place) => `m.md:${place}`));
});

test('the warning shows what was written, at most forty characters of it', () => {
  expect(problemsIn(`<section class="${'a'.repeat(60)}">\n`)).toEqual([
    `m.md:1:1 varning: HTML visas som text: ”<section class="${'a'.repeat(24)}” – bara Markdown väntades – skriv det med Markdown, eller låt det stå om det är meningen.`,
  ]);
});

test.for([
  ['<!-- glöm inte -->\n\nText.', 'Text.'],
  ['Text.<!-- glöm inte -->', 'Text.'],
  ['Före <!-- glöm\ninte --> efter.', 'Före  efter.'],
  ['<!-- en\n\ntvå -->\n\nText.', 'Text.'],
  ['- <!-- glöm inte --> punkt', 'punkt'],
] as const)('a comment is left out without a word: %j', ([text, shown]) => {
  const html = htmlOf(text);
  expect(html).not.toMatch(/glöm|två|--/);
  expect(load(html, null, false).text().trim()).toBe(shown);
  expect(problemsIn(text)).toEqual([]);
});

test('text on the line of a comment is shown', () => {
  expect(load(htmlOf('<!-- not --> Viktigt.'), null, false).text()).toBe('Viktigt.');
});

test('a comment that is never closed would hide the rest of the text, and stops the build', () => {
  expect(
    problemsIn('## Övrigt\n\n<!-- glömd\n\n## Beslut\n\nVi beslutar.\n').filter((line) => line.includes(' fel: ')),
  ).toEqual([
    'm.md:3:1 fel: Kommentaren är inte avslutad – resten av texten hör då till den och syns inte – skriv --> där den slutar.',
  ]);
});

test.for(['{{ 7 * 7 }}', '{% include "x" %}', '\u0024{process.env}', '<%= x %>', '{{constructor.constructor("x")()}}'])(
  'the syntax of templates is text: %s',
  (text) => {
    expect(load(htmlOf(`Vi skrev ${text} här.`), null, false).text()).toBe(`Vi skrev ${text} här.`);
  },
);

/** Names of people by their shape alone, which attendance lists are read by. */
import { expect, test } from 'vitest';
import { isFirstName, isSurelyName, mayBeName } from '../../src/swedish/person-shape.ts';

test.for([
  'Ida Holm',
  'Anna-Karin Öst',
  'Göran von Ek',
  'IDA HOLM',
  'Ida B. Holm',
  'Per Östergård',
  'Eva Nystad',
  'Ida Holm Lind',
  'Bo Ek',
  'Sven-Erik Ros',
  'Fatima al Rashid',
  'Anna O’Brien',
  'Ida Stad',
])('«%s» is surely a name', (text) => {
  expect([isSurelyName(text), mayBeName(text)]).toEqual([true, true]);
});

test.for(['Hodan Warsame', 'Vorta Drom', 'Ida', 'Hodan', 'Attention', 'Xi Li'])('«%s» may be a name', (text) => {
  expect([isSurelyName(text), mayBeName(text)]).toEqual([false, true]);
});

test.for([
  'Röda korset',
  'Region Skåne',
  'Svenska Kyrkan',
  'Helsingborgs Stad',
  'Lunds Universitet',
  'G7',
  'RSMH',
  'IFS Rådgivning',
  'Okända Föreningen',
  'socialförvaltningen',
  'Äldreförvaltningen',
  'Alla',
  'Se bilaga',
  'ca 20 personer',
  'Styrelsen',
  'Stella Föreningen',
  'Maria Församling',
  'Hela styrelsen',
  'anna@example.org',
  '',
  'Vi sådde.',
  'Rädda Barnen',
  'Alma AB',
  'Kultur och fritid',
  'Bo Ek kom senare',
  'Anna Ek och Bo Ek',
  'Lärarna',
])('«%s» is no name', (text) => {
  expect([isSurelyName(text), mayBeName(text)]).toEqual([false, false]);
});

test.for(['Ida', 'Anna-Karin', 'IDA', 'Göran'])('«%s» is a first name', (text) => {
  expect(isFirstName(text)).toBe(true);
});

/** The short way of reading most lines that name people says what the long way does. */
import { describe, expect, test } from 'vitest';
import { ordinaryLine } from '../../src/reading/people/ordinary-line.ts';
import { readAnyLine } from '../../src/reading/people/person-line.ts';
import { someKnown as known } from '../support/known-people.ts';

const NAMES =
  `Bo Ek|Ida|Hodan Warsame|Xi Li|Göran von Ek|BO EK|bo ek|Bo  Ek|Bo Ek |en deltagare|brukarrepresentant|Ria|ria|
  Ordförande|Ordförande Bo Ek|Kassör Xi Li|Bo Ek kom|Bo Ek via länk|Bo Ek från Ria|Bo och Ida|och Bo Ek|Bo Ek + Ida|Bo/Ida|
  Bo Ek – Ria|Bo-Ek|Vård|Kultur och fritid|ca 20 personer|Alla|G7|Ria: Bo Ek|Bo Ek (ordf)|bo@example.org|0701234567|*Bo Ek*|
  @Bo|Bo Ek.|.|-|från Ria|www.ria|`.split(/\|\s*/);
const BEHIND =
  `Ria|ria| Ria |  G7|G7.|Kultur och fritid|omsorg och stöd|Vård, omsorg och stöd|Ria/G7|Ria, G7|Ria (kassör)|
  från Ria|ordförande|Okänt AB|Ida Ros|en deltagare|Bo Ek||,|0701234567`.split(/\|\s*/);

describe.each([false, true])('in a list of people: %s', (isList) => {
  test.for(NAMES)('«%s», alone and with anything behind', (name) => {
    for (const line of [name, ...BEHIND.flatMap((behind) => [`${name},${behind}`, `${name}, ${behind}`])]) {
      const read = ordinaryLine(line, known);
      if (read) expect(read, line).toEqual(readAnyLine(line, known, { isList }));
    }
  });
});

test.for([
  'Bo Ek',
  'Bo Ek, Ria',
  'Xi Li',
  'Xi Li, G7',
  'Ida,Ria',
  'Göran von Ek, Kultur och fritid',
  'en deltagare, Ria',
])('«%s» is read in the short way', (line) => {
  expect(ordinaryLine(line, known)).toBeDefined();
});

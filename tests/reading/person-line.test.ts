/** Lines that name people: who they are, what is theirs, and what is not sure. */
import { describe, expect, test } from 'vitest';
import { readPersonLine } from '../../src/reading/people/person-line.ts';
import type { ReadPerson } from '../../src/reading/people/read-line.ts';
import { someKnown as known } from '../support/known-people.ts';

/** «Namn, organisationer, ?oregistrerade (roller)» for each. */
function shown(people: readonly ReadPerson[]): string[] {
  return people.map(({ name = '–', roles, organisations, unregistered }) => {
    const behind = [...organisations, ...unregistered.map((text) => `?${text}`)].map((text) => `, ${text}`).join('');
    return `${name}${behind}${roles.length > 0 ? ` (${roles.join('; ')})` : ''}`;
  });
}

describe('one person', () => {
  test.for([
    ['Bo Ek', 'Bo Ek'],
    ['Bo Ek, Ria', 'Bo Ek, Ria'],
    ['Bo Ek, Ria/G7', 'Bo Ek, Ria, G7'],
    ['Bo Ek, Ria och G7', 'Bo Ek, Ria, G7'],
    ['Bo Ek, Ria/Hela människan, G7', 'Bo Ek, Ria/Hela människan, G7'],
    ['Bo Ek, Vård,omsorg och stöd', 'Bo Ek, Vård, omsorg och stöd'],
    ['Bo Ek, Kultur och fritid (antecknar)', 'Bo Ek, Kultur och fritid (antecknar)'],
    ['Gun Alm, ordförande', 'Gun Alm (ordförande)'],
    ['Gun Alm, Ordförande', 'Gun Alm (ordförande)'],
    ['Eva Sund, enhetschef, Kaféet (antecknar)', 'Eva Sund, Kaféet (enhetschef; antecknar)'],
    ['Eva Sund, enhetschef, Äldreförvaltningen', 'Eva Sund, ?Äldreförvaltningen (enhetschef)'],
    ['Eva Sund, kassör och justerare', 'Eva Sund (kassör och justerare)'],
    ['Eva Sund, ordförande/sekreterare', 'Eva Sund (ordförande/sekreterare)'],
    ['Eva Sund, trafikplanerare', 'Eva Sund (trafikplanerare)'],
    ['Eva Sund, biträdande rektor', 'Eva Sund (biträdande rektor)'],
    ['Ordförande: Anna Berg', 'Anna Berg (ordförande)'],
    ['Ordförande Anna Berg', 'Anna Berg (ordförande)'],
    ['Ordförande, Anna Berg', 'Anna Berg (ordförande)'],
    ['Ria: Anna Berg', 'Anna Berg, Ria'],
    ['Från Ria: Anna Berg', 'Anna Berg, Ria'],
    ['Anna Berg från Ria', 'Anna Berg, Ria'],
    ['Anna Berg (Ria)', 'Anna Berg, Ria'],
    ['Anna Berg (från kl. 14)', 'Anna Berg (från kl. 14)'],
    ['Anna Berg, via länk', 'Anna Berg (via länk)'],
    ['Anna Berg kom 14.30', 'Anna Berg (kom 14.30)'],
    ['Anna Berg, Kommunen', 'Anna Berg, ?Kommunen'],
    ['Anna Berg, Röda korset', 'Anna Berg, ?Röda korset'],
    ['Anna Berg, Attention', 'Anna Berg, ?Attention'],
    ['Anna, Attention', 'Anna, ?Attention'],
    ['en deltagare, Ria', 'en deltagare, Ria'],
    ['brukarrepresentant, Ria (brukarrepresentant)', 'brukarrepresentant, Ria (brukarrepresentant)'],
    ['Anna Berg, brukarrepresentant', 'Anna Berg (brukarrepresentant)'],
    ['Ria', '–, Ria'],
    ['Ria/G7', '–, Ria, G7'],
    ['Ria, Bo Ek', 'Bo Ek, Ria'],
    ['Ria, Ria', 'Ria, Ria'],
    ['Bo Ek, Stugan (vän (av huset))', 'Bo Ek, ?Stugan (vän (av huset))'],
    ['Bo Ek(antecknar)', 'Bo Ek (antecknar)'],
    ['ca 20 personer', 'ca 20 personer'],
    ['ordförande', 'ordförande'],
  ] as const)('«%s» is %s', ([line, person]) => {
    const { people, doubtful } = readPersonLine(line, known);
    expect([shown(people), doubtful]).toEqual([[person], []]);
  });
});

describe('several on a line', () => {
  test.for([
    ['Eva Lind och Per Nord', ['Eva Lind', 'Per Nord']],
    ['Eva Lind och Per Nord, Ria', ['Eva Lind, Ria', 'Per Nord, Ria']],
    ['Eva Lind (ordförande) och Per Nord (sekreterare)', ['Eva Lind (ordförande)', 'Per Nord (sekreterare)']],
    ['Anna och Bo Ek', ['Anna', 'Bo Ek']],
    ['Eva Lind & Per Nord', ['Eva Lind', 'Per Nord']],
    ['Eva Lind/Per Nord', ['Eva Lind', 'Per Nord']],
    ['Bo Ek, Ida Ros', ['Bo Ek', 'Ida Ros']],
    ['Bo Ek, Hodan Warsame', ['Bo Ek', 'Hodan Warsame']],
    ['Bo Ek, Ria, Ida Ros, G7 (kassör)', ['Bo Ek, Ria', 'Ida Ros, G7 (kassör)']],
    ['Bo Ek, Ida Ros, Samir Kafedzic', ['Bo Ek', 'Ida Ros', 'Samir Kafedzic']],
    ['Anna, Bo', ['Anna', 'Bo']],
    ['Bo Ek, en deltagare', ['Bo Ek', 'en deltagare']],
    ['Samir Kafedzic och Xi Li', ['Samir Kafedzic', 'Xi Li']],
    ['Bo Ek, ordförande Ida Ros', ['Bo Ek', 'Ida Ros (ordförande)']],
    ['Ledamöter: Bo Ek, Ida Ros', ['Bo Ek (ledamot)', 'Ida Ros (ledamot)']],
  ] as const)('«%s» is %j', ([line, people]) => {
    expect(shown(readPersonLine(line, known).people)).toEqual(people);
  });

  test.for([
    ['Kurt Frisk, Gun Alm och Eva Sund', ['Kurt Frisk', 'Gun Alm', 'Eva Sund']],
    ['Kurt Frisk, Hodda Warsamme, Gun Alm', ['Kurt Frisk', 'Hodda Warsamme', 'Gun Alm']],
    ['Fatima, Gun, Samir, Anna', ['Fatima', 'Gun', 'Samir', 'Anna']],
    [
      'Kerstin Dal (ordförande), Per Holm, Lars Alm (sekreterare)',
      ['Kerstin Dal (ordförande)', 'Per Holm', 'Lars Alm (sekreterare)'],
    ],
    ['Kurt Frisk, Ria, Gun Alm, kassör', ['Kurt Frisk, Ria', 'Gun Alm (kassör)']],
    ['Bo Ek, brukarrepresentant', ['Bo Ek', 'brukarrepresentant']],
    ['Ria, G7, Bo Ek', ['–, Ria', '–, G7', 'Bo Ek']],
    [
      'Gun Berg (ordf.), Eva Norén, kassör, Per Holm (sekr.)',
      ['Gun Berg (ordf.)', 'Eva Norén (kassör)', 'Per Holm (sekr.)'],
    ],
  ] as const)('in a list of people, «%s» is %j', ([line, people]) => {
    const { people: read, doubtful } = readPersonLine(line, known, { isList: true });
    expect([shown(read), doubtful]).toEqual([people, []]);
  });

  test.for([
    ['Bo Ek, Hodda Warsamme', ['Hodda Warsamme']],
    ['Bo Ek, Ida', ['Ida']],
    ['Bo Ek, Friskis Svettis', ['Friskis Svettis']],
    ['Bo Ek, Ria, Ida Ros, Hodda Warsamme', ['Hodda Warsamme']],
  ] as const)('in «%s» it is not sure what %j is', ([line, doubtful]) => {
    expect(readPersonLine(line, known).doubtful).toEqual(doubtful);
  });
});

test.for([
  ['Anna Berg, anna@example.org', 'Anna Berg', ['e-postadress']],
  ['Anna Berg <anna.berg@example.org>, Ria', 'Anna Berg, Ria', ['e-postadress']],
  ['Anna Berg, Ria, 070-123 45 67', 'Anna Berg, Ria', ['telefonnummer']],
  ['Anna Berg (tel. 0701234567)', 'Anna Berg', ['telefonnummer']],
  ['Anna Berg, mobil: +46 70 123 45 67, ordförande', 'Anna Berg (ordförande)', ['telefonnummer']],
  ['Anna Berg (ordförande, anna@example.org)', 'Anna Berg (ordförande)', ['e-postadress']],
  ['Anna Berg, https://example.org/anna', 'Anna Berg', ['webbadress']],
  ['Anna Berg, anna.berg (at) example.org', 'Anna Berg', ['e-postadress']],
  ['Anna Berg, Ria, (042) 10 50 00', 'Anna Berg, Ria', ['telefonnummer']],
  ['Anna Berg, tel 042-10 50 00, ordförande', 'Anna Berg (ordförande)', ['telefonnummer']],
  ['Anna Berg, mejl: anna@example.org', 'Anna Berg', ['e-postadress']],
  ['Anna Berg (från 14.30)', 'Anna Berg (från 14.30)', []],
  ['Anna Berg (13–15)', 'Anna Berg (13–15)', []],
] as const)('«%s» is %s without its %j', ([line, person, contacts]) => {
  const read = readPersonLine(line, known);
  expect([shown(read.people), read.contacts]).toEqual([[person], contacts]);
});

test.for(['ca 20 personer', 'se bilaga', 'Hela styrelsen', 'Alla utom Bo Ek', 'Vi sådde.', 'Styrelsen'])(
  '«%s» names nobody surely',
  (line) => {
    expect(readPersonLine(line, known).isPeople).toBe(false);
  },
);

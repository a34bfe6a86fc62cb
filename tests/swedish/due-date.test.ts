/** Due dates as minutes write them. */
import { expect, test } from 'vitest';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { findDue, saysDue } from '../../src/swedish/due-date.ts';

const from = '2017-01-16' as CalendarDate;

test.for([
  ['Anna ringer senast 13 februari.', 'senast 13 februari', '2017-02-13'],
  ['Anna ringer senast den 13 februari.', 'senast den 13 februari', '2017-02-13'],
  ['Anna ringer senast måndagen den 13 februari.', 'senast måndagen den 13 februari', '2017-02-13'],
  ['Anna ringer (senast 2017-02-13).', 'senast 2017-02-13', '2017-02-13'],
  ['Anna ringer senast 13/2.', 'senast 13/2', '2017-02-13'],
  ['Anna ringer senast den 13/2 2018.', 'senast den 13/2 2018', '2018-02-13'],
  ['Anna ringer senast mån 13/2.', 'senast mån 13/2', '2017-02-13'],
  ['Anna ringer senast tors. den 9 februari.', 'senast tors. den 9 februari', '2017-02-09'],
  ['Anna ringer senast den 20.', 'senast den 20', '2017-01-20'],
  ['Anna ringer innan den 3:e.', 'innan den 3:e', '2017-02-03'],
  ['Anna ringer (senast den 31).', 'senast den 31', '2017-01-31'],
  ['Anna ringer före den 10 januari.', 'före den 10 januari', '2018-01-10'],
  ['Anna ringer före 10/1.', 'före 10/1', '2018-01-10'],
  ['Anna ringer till den 5 maj 2017.', 'till den 5 maj 2017', '2017-05-05'],
  ['Anna ringer till nästa möte.', 'till nästa möte', undefined],
  ['Till nästa styrelsemöte ringer Anna.', 'Till nästa styrelsemöte', undefined],
  ['Anna ringer inför nästa träff.', 'inför nästa träff', undefined],
  ['Anna ringer inför nästa LH-möte.', 'inför nästa LH-möte', undefined],
  ['Anna visar bilderna nästa gång.', 'nästa gång', undefined],
  ['Anna ringer före sommaren.', 'före sommaren', undefined],
  ['Anna ringer senast på fredag.', 'senast på fredag', '2017-01-20'],
  ['Anna ringer senast vecka 12.', 'senast vecka 12', undefined],
  ['Anna ringer senast i mars.', 'senast i mars', undefined],
  ['Anna ringer innan månadens slut.', 'innan månadens slut', undefined],
  ['Anna ringer senast i morgon.', 'senast i morgon', '2017-01-17'],
  ['Anna ringer på måndag.', 'på måndag', '2017-01-23'],
  ['Anna ringer redan i morgon.', 'redan i morgon', '2017-01-17'],
  ['Anna ringer i eftermiddag.', 'i eftermiddag', '2017-01-16'],
  ['Anna ringer på nästa möte, senast nästa fredag.', 'senast nästa fredag', undefined],
  ['Anna ringer innan dess.', 'innan dess', undefined],
  ['Anna ringer före sportlovet.', 'före sportlovet', undefined],
  ['Anna ringer i vecka 5.', 'i vecka 5', undefined],
  ['Anna ringer tills näst-nästa möte.', 'tills näst-nästa möte', undefined],
  ['Anna ringer, deadline 17/5-17.', 'deadline 17/5-17', '2017-05-17'],
  ['Anna ringer. Klart senast 28/3.', 'Klart senast 28/3', '2017-03-28'],
  ['Anna ringer v 17', 'v 17', undefined],
  ['Anna ringer v. 17.', 'v. 17', undefined],
  ['Anna ringer veckan därpå.', 'veckan därpå', undefined],
  ['Anna läser på om allt tills vi ses igen.', 'tills vi ses igen', undefined],
  ['Anna ringer senast sista maj.', 'senast sista maj', '2017-05-31'],
  ['Anna ringer senast den sista februari.', 'senast den sista februari', '2017-02-28'],
  ['Anna ringer till nästa LG 27/5.', 'till nästa LG 27/5', '2017-05-27'],
  ['Anna ringer till mötet den 4 maj.', 'till mötet den 4 maj', '2017-05-04'],
  ['Anna ringer till nästa möte, 3/4 av oss kommer.', 'till nästa möte', undefined],
  ['Anna ringer till mötet den 31 februari.', 'till mötet', undefined],
  ['Anna ringer senast två veckor före årsmötet den 15 mars.', 'före årsmötet', undefined],
  ['Anna ringer senast sista april 2018.', 'senast sista april 2018', '2018-04-30'],
] as const)('«%s» is due «%s»', ([text, words, date]) => {
  expect(findDue(text, from)).toEqual({ text: words, ...(date && { date }) });
  expect(saysDue(text)).toBe(true);
});

test.for([
  ['Anna gör klart den nu i september.', 'nu i september'],
  ['Anna ringer redan i mars', 'redan i mars'],
] as const)(
  'a month, «%s», is when something is due, and does not say by itself that anything is to do',
  ([text, words]) => {
    expect(findDue(text, from)).toEqual({ text: words });
    expect(saysDue(text)).toBe(false);
  },
);

test.for([
  ['Anna ringer den 13 februari.', 'den 13 februari'],
  ['Anna ringer, måndag 13 februari.', 'måndag 13 februari'],
  ['Anna ringer 13 feb', '13 feb'],
] as const)(
  'a day at the end, «%s», is when something is due, and does not say by itself that anything is to do',
  ([text, words]) => {
    expect(findDue(text, from)).toEqual({ text: words, date: '2017-02-13' });
    expect(saysDue(text)).toBe(false);
  },
);

test.for([
  'Anna ringer.',
  'Anna ringer inför festen den 13 februari.',
  'Nästa möte är i Lund.',
  'Anna undrar vad nästa möte kostar.',
  'Anna åker till Malmö.',
  'Anna bokar lokal till festen i maj.',
  'Anna bokar en resa i juni.',
  'Anna läser psalm 12 v. 4.',
  'Anna undrar vad som händer veckan efter festen.',
  'Anna talar till nästa ägare.',
  'Anna mejlade om mötet i mars.',
  'Anna ringer senast 31 februari.',
  'Anna ringer senast 31/2.',
  'Senast sågs vi i Lund.',
  'Vi satt till klockan fem.',
])('«%s» says no day', (text) => {
  expect(findDue(text, from)).toBeUndefined();
});

/** What the text of minutes says of meetings that are moved or cancelled, as of a day in April 2017. */
import { expect, test } from 'vitest';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { findMovedMeetings } from '../../src/swedish/moved-meeting.ts';

/** Each meeting found in a text: from its day to its new day and time. */
function found(text: string): string[] {
  return findMovedMeetings(text, '2017-04-06' as CalendarDate).map(({ from = 'the next', to = 'nothing', time }) =>
    [`${from} → ${to}`, time && [time.start, time.end].filter(Boolean).join('–')].filter(Boolean).join(' '),
  );
}

test.for([
  ['Vi flyttar mötet till 19 april 10.30–12.00.', 'the next → 2017-04-19 10:30–12:00'],
  [
    'Ria är upptagna vid nästa bokade tillfälle 20 april. Vi flyttar mötet till 19 april 10:30-12:00. Lokal kommer.',
    '2017-04-20 → 2017-04-19 10:30–12:00',
  ],
  ['Mötet den 20 april flyttas till den 19 april kl. 10.30.', '2017-04-20 → 2017-04-19 10:30'],
  ['Mötet är flyttat från torsdagen den 20 april till onsdagen den 19 april.', '2017-04-20 → 2017-04-19'],
  ['Vi kom överens om att flytta mötet den 20 april till den 19 april.', '2017-04-20 → 2017-04-19'],
  ['Ria kan inte den 20 april, så vi flyttar mötet till den 19 april.', '2017-04-20 → 2017-04-19'],
  ['Nästa träff skjuts upp till den 3 maj, kl 18.', 'the next → 2017-05-03 18:00'],
  ['Nästa möte flyttas till 2017-05-03.', 'the next → 2017-05-03'],
  ['- Budget\n- Majmötet flyttas\n  till den 8 maj', 'the next → 2017-05-08'],
  ['Nästa möte blir den 8 maj kl 18 i stället för 3 maj.', '2017-05-03 → 2017-05-08 18:00'],
  ['I stället för den 3 maj ses vi den 8 maj.', '2017-05-03 → 2017-05-08'],
  ['Vi träffas den 8 juni istället för den 3 juni.', '2017-06-03 → 2017-06-08'],
])('it is moved: «%s»', ([text, meeting]) => {
  expect(found(text ?? '')).toEqual([meeting]);
});

test.for([
  ['Mötet den 3 maj ställs in.', '2017-05-03 → nothing'],
  ['Vi ställer in mötet den 3 maj, för lokalen målas.', '2017-05-03 → nothing'],
  ['Mötet 3 maj är inställt.', '2017-05-03 → nothing'],
  ['Majmötet den 3 maj blir inte av.', '2017-05-03 → nothing'],
  ['Nästa möte ställs in.', 'the next → nothing'],
])('it is cancelled: «%s»', ([text, meeting]) => {
  expect(found(text ?? '')).toEqual([meeting]);
});

test.for([
  'Ska vi flytta mötet till 19 april?',
  'Bo föreslog att flytta mötet till 19 april.',
  'Vi flyttar inte mötet till 19 april.',
  'Mötet den 3 maj ställs inte in.',
  'Om lokalen är upptagen flyttar vi mötet till 19 april.',
  'Kanske flyttas mötet till 19 april.',
  'Vi flyttar frågan till mötet den 19 april.',
  'Mötet med kommunen den 20 april flyttas till 19 april.',
  'Vi flyttar stolarna till 19 april.',
  'Mötet beslutade att loppisen flyttas till den 19 april.',
  'Mötet den 3 mars flyttades till den 10 mars.',
  'Mötet ställdes in.',
  'Festen den 3 maj ställs in.',
  'Mötet flyttas till hösten.',
])('it is not said that a meeting of ours is moved: «%s»', (text) => {
  expect(found(text)).toEqual([]);
});

test('each is found where its sentence begins', () => {
  const text = 'Hej.\n\n## Nästa\n\nVi ses. Mötet den 3 maj\nställs in.\n';
  expect(findMovedMeetings(text, '2017-04-06' as CalendarDate)).toEqual([
    { start: text.indexOf('Mötet'), words: 'Mötet den 3 maj ställs in.', from: '2017-05-03' },
  ]);
});

/** Swedish words for when a group meets, read as recurrence rules. */
import { expect, test } from 'vitest';
import { parseScheduleWords } from '../../src/swedish/schedule-words.ts';

const EVEN = '2,4,6,8,10,12,14,16,18,20,22,24,26,28,30,32,34,36,38,40,42,44,46,48,50,52';
const ODD = '1,3,5,7,9,11,13,15,17,19,21,23,25,27,29,31,33,35,37,39,41,43,45,47,49,51,53';

/** The rule of a text, the day from which it counts, and the time. */
function read(text: string): string | undefined {
  const { rule, start, time } = parseScheduleWords(text) ?? {};
  return (
    rule &&
    [rule, start && `from ${start}`, time && [time.start, time.end].filter(Boolean).join('–')].filter(Boolean).join(' ')
  );
}

test.for([
  ['varje måndag 13.30', 'FREQ=WEEKLY;BYDAY=MO 13:30'],
  ['Måndagar', 'FREQ=WEEKLY;BYDAY=MO'],
  ['Vi träffas på måndagar kl. 18.', 'FREQ=WEEKLY;BYDAY=MO 18:00'],
  ['alla tisdagar och torsdagar, kl 18–20', 'FREQ=WEEKLY;BYDAY=TU,TH 18:00–20:00'],
  ['måndag', undefined],
  ['vardagar 9-10', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR 09:00–10:00'],
  ['måndagar från 2017-01-16 till 2017-06-12', 'FREQ=WEEKLY;BYDAY=MO;UNTIL=20170612 from 2017-01-16'],
  ['måndagar 18 till 20', undefined],
  ['måndagar kl 18 till 20', 'FREQ=WEEKLY;BYDAY=MO 18:00–20:00'],
])('each week: «%s»', ([text, rule]) => {
  expect(read(text ?? '')).toBe(rule);
});

test.for([
  ['måndagar jämna veckor 14.30', `FREQ=YEARLY;BYWEEKNO=${EVEN};BYDAY=MO 14:30`],
  ['måndagar 14.30 i udda veckor', `FREQ=YEARLY;BYWEEKNO=${ODD};BYDAY=MO 14:30`],
  ['Jämna veckor på onsdagar', `FREQ=YEARLY;BYWEEKNO=${EVEN};BYDAY=WE`],
  ['måndag udda vecka', `FREQ=YEARLY;BYWEEKNO=${ODD};BYDAY=MO`],
])('even and odd weeks are those of the calendar: «%s»', ([text, rule]) => {
  expect(read(text ?? '')).toBe(rule);
});

test.for([
  ['varannan måndag 14.30 från 2017-01-16', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO from 2017-01-16 14:30'],
  [
    'varannan måndag kl 14.30, från och med den 16 januari 2017',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO from 2017-01-16 14:30',
  ],
  ['Varannan vecka på torsdagar, med start 2017-01-19', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH from 2017-01-19'],
  ['torsdagar varannan vecka fr.o.m. 2017-01-19', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH from 2017-01-19'],
  ['var tredje onsdag från 2017-01-18', 'FREQ=WEEKLY;INTERVAL=3;BYDAY=WE from 2017-01-18'],
  ['varannan måndag', undefined],
])('every other week counts from a day: «%s»', ([text, rule]) => {
  expect(read(text ?? '')).toBe(rule);
});

test.for([
  ['första tisdagen i månaden 18–19.30', 'FREQ=MONTHLY;BYDAY=1TU 18:00–19:30'],
  ['den första tisdagen varje månad', 'FREQ=MONTHLY;BYDAY=1TU'],
  ['sista torsdagen i månaden kl 18', 'FREQ=MONTHLY;BYDAY=-1TH 18:00'],
  ['näst sista torsdagen i varje månad', 'FREQ=MONTHLY;BYDAY=-2TH'],
  ['andra och fjärde måndagen i månaden', 'FREQ=MONTHLY;BYDAY=2MO,4MO'],
  ['1:a måndagen i mars, juni och september', 'FREQ=MONTHLY;BYMONTH=3,6,9;BYDAY=1MO'],
  ['första tisdagen varannan månad från 2017-02-07', 'FREQ=MONTHLY;INTERVAL=2;BYDAY=1TU from 2017-02-07'],
  ['sista vardagen i månaden', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1'],
  ['den 15 varje månad', 'FREQ=MONTHLY;BYMONTHDAY=15'],
  ['den 1:a och 15:e i månaden, kl 12', 'FREQ=MONTHLY;BYMONTHDAY=1,15 12:00'],
  ['den sista i månaden', 'FREQ=MONTHLY;BYMONTHDAY=-1'],
  ['den 32 varje månad', undefined],
])('each month: «%s»', ([text, rule]) => {
  expect(read(text ?? '')).toBe(rule);
});

test.for([
  'en måndag i månaden',
  'varannan vecka, med uppehåll på sommaren',
  'måndagar utom på sommaren',
  'måndagar kl 18 eller 19',
  'måndagar 19-18',
  'måndagar kl 25',
  'ungefär en gång i månaden',
  'Fram till januari 2017 varannan måndag',
  'när det behövs',
  'första tisdagen efter löning',
])('what leaves a day open, or says more than a rule, is no rule: «%s»', (text) => {
  expect(read(text)).toBeUndefined();
});

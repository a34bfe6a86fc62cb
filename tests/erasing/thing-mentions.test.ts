/** What leads to a meeting or an attachment that is erased, in all the ways that it may be written. */
import { expect, test } from 'vitest';
import { withoutAttachment, withoutMeeting } from '../../src/erasing/thing-mentions.ts';

const MEETING = { id: '2017-01-16-gruppen', names: ['a.md'], date: '2017-01-16' };
const meeting = (text: string): string | undefined => withoutMeeting(text, MEETING);
const attachment = (text: string): string => withoutAttachment(text, 'plan.pdf', '/bilagor/plan.pdf');

test.for<[what: string, text: string, left: string]>([
  ['a link', 'Se [mötet](a.md).', 'Se mötet.'],
  ['one with a title', "Se [mötet](a.md 'Januari').", 'Se mötet.'],
  ['a reference', 'Se [mötet][f].\n\n[f]: a.md\n\nSlut.', 'Se mötet.\n\n\nSlut.'],
  ['one with a title and another case', 'Se [mötet][F].\n\n[f]: <a.md#rubrik> "Januari"\n', 'Se mötet.\n\n'],
  ['a short reference', 'Se [f] och [f][].\n\n[f]: a.md\n', 'Se f och f.\n\n'],
  ['HTML', 'Se <a class="x" href="a.md#rubrik">mötet *här*</a>.', 'Se mötet *här*.'],
])('%s to a meeting is its text', ([, text, left]) => {
  expect(meeting(text)).toBe(left);
});

test.for([
  'Se [mötet](aa.md).',
  'Se [mötet][f].\n\n[f]: b.md\n\n[a.md]: c.md\n',
  'Se <a href="https://example.org/aa.md">mötet</a>.',
])('what leads to others stays: %s', (text) => {
  expect(meeting(text)).toBe(text);
});

test.for([
  ['- "2017-01-16-gruppen.b1"', 'refs'],
  ["- '2017-01-16-gruppen.b1'", 'refs'],
  ['- "2017-01-16-gruppen.b1"', 'Hänvisningar'],
])('a follow-up of nothing but %s under %s goes', ([item, key]) => {
  expect(meeting(`---\n${key}:\n  ${item}\n---\n\nKlart.\n`)).toBeUndefined();
  const others = `---\n${key}:\n  - 2017-02-13-gruppen.b1\n---\n\nKlart.\n`;
  expect(meeting(others.replace('  -', `  ${item}\n  -`))).toBe(others);
});

test.for([
  '- "2017-01-16 13:30 Torget"',
  '- { "date": "2017-01-16", "time": "13:30" }',
  '- date: "2017-01-16"\n    time: 13:30',
  "- datum: '2017-01-16'",
])('the day is planned no more where it stood as %s', (item) => {
  const left = (key: string): string => `---\ndate: 2016-12-12\n${key}:\n  - 2017-03-13 13:30\n---\n\nText.\n`;
  for (const key of ['next', 'nästa möte', 'meetings', 'Möten'])
    expect(meeting(left(key).replace('  -', `  ${item}\n  -`)), key).toBe(left(key));
});

test.for(['- "plan.pdf"', "- { 'file': 'plan.pdf', title: Planen }", '- fil: plan.pdf\n    titel: Planen'])(
  'an attachment is in no list as %s',
  (item) => {
    for (const key of ['attachments', 'bilagor'])
      expect(attachment(`---\n${key}:\n  ${item}\n  - b.pdf\n---\n\nText.\n`), key).toBe(
        `---\n${key}:\n  - b.pdf\n---\n\nText.\n`,
      );
  },
);

test('a picture by reference or in HTML is gone, and its words stay', () => {
  expect(attachment('![Planen][p]\n\n[p]: plan.pdf\n')).toBe('Planen\n\n');
  expect(attachment('Före <img src="plan.pdf" alt="x"> efter')).toBe('Före  efter');
});

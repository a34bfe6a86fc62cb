/** The events that close and reopen outcomes of each kind; `ledger.test.ts` has whole histories. */
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/archive/archive.ts';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { outcomeAnchor, outcomeKinds } from '../../src/domain/outcome.ts';
import type { ClosingAct } from '../../src/domain/outcome-fields.ts';
import { kinds } from '../../src/domain/outcome-kinds.ts';
import { loadArchive } from '../../src/site/load-archive.ts';
import { contentFolder, type Files, minutes, small } from '../support/content-folder.ts';

const WRITTEN: Readonly<Record<ClosingAct, string>> = {
  done: '- [x] Det är gjort.',
  answered: 'Svar: Det är gjort.',
  decided: 'Beslut: Det är gjort.',
};
const STATE: Readonly<Record<ClosingAct, string>> = { done: 'done', answered: 'answered', decided: 'done' };

describe.for([...outcomeKinds])('%s', (kind) => {
  const { word, lifecycle } = kinds[kind];
  const anchor = outcomeAnchor(kind, 'litet');
  const ref = `2017-02-13-gemensam-grupp.${anchor}`;
  const unclosed = lifecycle ? 'open' : 'made';

  /** The outcome of 13 February, after later files, and the rules of the problems. */
  function seenAfter(later: Files): { outcome: Outcome | undefined; rules: string[] } {
    const files = { 'minutes/a.md': minutes({ date: '2017-02-13' }, `${word}: något litet.\n`), ...later };
    const { outcomes, problems } = loadArchive(contentFolder({ ...small, ...files }), '2017-06-30' as CalendarDate);
    return { outcome: outcomes.find((one) => one.ref === ref), rules: problems.map(({ rule }) => rule) };
  }
  const meeting = (text: string): Files => ({ 'minutes/b.md': minutes({ date: '2017-03-13' }, `${text} ^${ref}\n`) });
  const followup = (state: string, date = '2017-03-20'): Files => ({
    [`followups/${date}.md`]: `---\ndate: ${date}\nrefs: [${ref}]\nstate: ${state}\n---\n\nDet är så.\n`,
  });

  test(`is ${unclosed} until something closes it, and when it is only mentioned`, () => {
    expect(seenAfter({}).outcome?.state).toBe(unclosed);
    const { outcome, rules } = seenAfter(meeting('Någon frågade om det.'));
    expect([outcome?.state, outcome?.closed, rules]).toEqual([unclosed, undefined, []]);
  });

  test.for(['done', 'answered', 'decided'] as const)(
    'is closed by an act that is its own, and by no other: %s',
    (act) => {
      const isOwn = lifecycle?.closedBy.includes(act) ?? false;
      const { outcome, rules } = seenAfter(meeting(WRITTEN[act]));
      expect(outcome?.state).toBe(isOwn ? STATE[act] : unclosed);
      expect(outcome?.closed?.kind).toBe(isOwn ? act : undefined);
      // A decision may be about anything; it is news.
      expect(rules).toEqual(isOwn || act === 'decided' ? [] : ['wrong-act']);
    },
  );

  test('is closed and opened again by follow-ups, unless it is never closed', () => {
    const closed = seenAfter(followup('klar')).outcome?.state;
    expect(closed).toBe(lifecycle ? (lifecycle.closedBy.includes('answered') ? 'answered' : 'done') : 'made');
    expect(seenAfter(followup('avskriven')).outcome?.state).toBe(lifecycle ? 'dropped' : 'made');
    const reopened = seenAfter({ ...followup('klar'), ...followup('öppen', '2017-03-21') });
    expect([reopened.outcome?.state, reopened.outcome?.closed]).toEqual([unclosed, undefined]);
  });
});

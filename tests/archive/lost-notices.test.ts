/** The GUIDs of notices in the record: what becomes of a notice is no loss, unless those who follow get it once more. */
import { expect, test } from 'vitest';
import type { AddressRecord } from '../../src/archive/addresses/address-record.ts';
import { type Files, minutes, small } from '../support/content-folder.ts';
import { comparedWith, firstRecordOf } from '../support/losses.ts';

const TEXT = '## Klarspråk\n\nVi läser brev.\n';
const NOTICE = 'minutes/kallelse.md';
const notice = (fields: Readonly<Record<string, string>> = {}): Files => ({
  ...small,
  [NOTICE]: minutes({ date: '2017-04-20', kind: 'kallelse', published: '2017-04-03', ...fields }, TEXT),
});
const held = minutes({ date: '2017-04-20' }, TEXT);
const published = (): AddressRecord => firstRecordOf(notice(), '2017-04-10');

test('the record has the GUID of each notice with the address of its page', () => {
  expect(Object.values(published().guids.notices)).toEqual(['/protokoll/2017-04-20-gemensam-grupp/']);
});

test.for<[string, Files, string, number]>([
  ['its file becomes the minutes', { ...small, [NOTICE]: held }, '2017-04-21', 0],
  ['the minutes have a file of their own', { ...notice(), 'minutes/m.md': held }, '2017-04-21', 1],
  ['it is moved', notice({ date: '2017-04-19', moved_from: '2017-04-20' }), '2017-04-10', 1],
  ['it is cancelled', notice({ cancelled: 'ja' }), '2017-04-10', 1],
  [
    'only that it was cancelled is left',
    { ...small, [NOTICE]: minutes({ date: '2017-04-20', cancelled: 'ja' }, TEXT) },
    '2017-04-21',
    0,
  ],
])('nothing is lost of a notice when %s', async ([, files, today, count]) => {
  const before = published();
  const { lines, record } = await comparedWith(before, files, { today });
  expect(lines).toEqual([]);
  const guids = Object.keys(record.guids.notices);
  expect(guids).toHaveLength(count);
  expect(Object.keys(before.guids.notices)).toEqual(expect.arrayContaining(guids));
  expect(record.missing.guids.notices).toEqual({});
});

test('a notice with an older first day than before would be told of once more, and that is a warning', async () => {
  const before = firstRecordOf(notice({ date: '2017-04-19' }), '2017-04-10');
  const files = notice({ date: '2017-04-19', moved_from: '2017-04-20' });
  const { lines, record } = await comparedWith(before, files, { today: '2017-04-10' });
  expect(lines).toEqual([
    'content/minutes/kallelse.md:2:7 varning: /protokoll/2017-04-19-gemensam-grupp/ är inte längre densamma i flödena, och den som följer flödet får det igen som nytt – den adress som den hade först räknas – låt det som stod först under formerly eller moved_from stå först, eller låt det ske med flit: --let-go /protokoll/2017-04-19-gemensam-grupp/.',
  ]);
  expect((await comparedWith(record, files, { today: '2017-04-10', letGo: true })).lines).toEqual([]);
});

test('a record of an earlier version, without notices, is compared', async () => {
  const before = published();
  const { notices: _notices, ...guids } = before.guids;
  const { notices: _missing, ...missing } = before.missing.guids;
  const old = { ...before, guids, missing: { ...before.missing, guids: missing } } as AddressRecord;
  const { lines, record } = await comparedWith(old, notice(), { today: '2017-04-10' });
  expect(lines).toEqual([]);
  expect(Object.keys(record.guids.notices)).toHaveLength(1);
});

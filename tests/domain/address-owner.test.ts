/** What an address names. */
import { expect, test } from 'vitest';
import {
  addresses,
  calendarPath,
  calendarYearPath,
  feedPaths,
  files,
  followPath,
  meetingYearPath,
  ownerOfAddress,
  projectYearPath,
  registerPath,
  targetPath,
  yearPath,
} from '../../src/domain/addresses.ts';
import type { Slug } from '../../src/domain/slug.ts';
import { targetKinds } from '../../src/domain/target.ts';

const id = 'klarsprak' as Slug;

test.for([...targetKinds])('the page of a %s, its feeds and its calendar name it', (kind) => {
  const page = targetPath({ kind, id });
  expect(ownerOfAddress(page)).toEqual({ kind, id, form: 'page' });
  for (const feed of Object.values(feedPaths(page))) expect(ownerOfAddress(feed)).toEqual({ kind, id, form: 'feed' });
  expect(ownerOfAddress(calendarPath(page))).toEqual({ kind, id, form: 'feed' });
});

test.for([
  ['/protokoll/2017-01-16-gruppen/', { kind: 'meeting', id: '2017-01-16-gruppen', form: 'page' }],
  ['/protokoll/2017-01-16-gruppen/mote.ics', { kind: 'meeting', id: '2017-01-16-gruppen', form: 'feed' }],
  ['/om-oss/', { kind: 'page', id: 'om-oss', form: 'page' }],
  [registerPath(addresses.tasks, 'projekt', id), { kind: 'project', id, form: 'part' }],
  [registerPath(addresses.calls, 'grupp', id), { kind: 'group', id, form: 'part' }],
  [yearPath(registerPath(addresses.calls, 'grupp', id), '2001'), { kind: 'group', id, form: 'part' }],
  [yearPath(targetPath({ kind: 'project', id }), '2001'), { kind: 'project', id, form: 'part' }],
  [followPath(targetPath({ kind: 'group', id })), { kind: 'group', id, form: 'part' }],
  [followPath(targetPath({ kind: 'project', id })), { kind: 'project', id, form: 'part' }],
  [addresses.follow, { kind: 'page', id: 'folj', form: 'page' }],
] as const)('%s names its own', ([address, owner]) => {
  expect(ownerOfAddress(address)).toEqual(owner);
});

test.for([
  addresses.start,
  addresses.notFound,
  addresses.projects,
  ...Object.values(feedPaths(addresses.start)),
  ...Object.values(feedPaths(addresses.decisions)),
  ...Object.values(files),
  addresses.calendar,
  calendarPath(addresses.calendar),
  calendarYearPath('2017'),
  projectYearPath('2017'),
  meetingYearPath('2017'),
  registerPath(addresses.decisions, 'ar', '2017'),
  followPath(addresses.decisions),
  followPath('/om-oss/'),
  followPath(followPath(targetPath({ kind: 'project', id }))),
  '/bilagor/karta.pdf',
  '/projekt/klarsprak/annat/',
  '/annat/projekt/klarsprak/',
])('%s names nothing that an author has a file of', (address) => {
  expect(ownerOfAddress(address)).toBeUndefined();
});

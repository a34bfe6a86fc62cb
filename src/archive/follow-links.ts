/** Resolves the links of all texts to paths, once all pages are known; broken links are problems. */
import type { FileEntry } from '../content/entry.ts';
import type { Content } from '../content/folder/load-content.ts';
import { meetingPath, noticePath, pagePath, targetPath } from '../domain/addresses.ts';
import { comparePlain } from '../domain/order.ts';
import type { Problem } from '../domain/problem.ts';
import type { Slug } from '../domain/slug.ts';
import { anchorsOf } from '../markdown/anchors.ts';
import type { Body } from '../markdown/body.ts';
import type { MinutesRecord, Unrecorded } from '../reading/minutes-record.ts';
import type { Archive, Attachment, LinkedText, Meeting } from './archive.ts';
import type { Texts } from './growth.ts';
import type { MeetingIds } from './lasting-ids.ts';
import type { ResolvedLink } from './link-problem.ts';
import { LinkTargets } from './link-targets.ts';
import type { PublishedMeeting } from './publication.ts';
import { siteMapOf } from './site-map.ts';
import type { UnreadFiles } from './unread-files.ts';

/** An archive whose links are not resolved, with its sources. */
interface Unfollowed {
  archive: Archive;
  published: readonly PublishedMeeting[];
  /** The notices that minutes have taken the place of. */
  notices: readonly PublishedMeeting[];
  content: Content;
  /** All records, also those that are not published. */
  records: readonly MinutesRecord[];
  /** The minutes without a record; their links are checked too. */
  unrecorded: readonly Unrecorded[];
  texts: Texts;
  idsOf: MeetingIds;
  unread: UnreadFiles;
}

/** A text, the path of its page, and the list to fill with the paths of its links. */
interface TextOnPage {
  file: string;
  path: string;
  body: Body | undefined;
  paths: readonly string[];
}

/** The linked attachments by address, and the problems of all links. Fills in the paths of published texts. */
export function followLinks(unfollowed: Unfollowed): { attachments: Attachment[]; problems: Problem[] } {
  const { archive, notices, content, records, unrecorded, idsOf, unread } = unfollowed;
  const published = [...unfollowed.published, ...notices];
  const replaced = new Set(notices.map(({ record }) => record));
  const targets = new LinkTargets(siteMapOf(archive), content, records, idsOf, unread, (record) =>
    replaced.has(record) ? noticePath : meetingPath,
  );
  const attachments = new Map<string, Attachment>();
  const problems: Problem[] = [];
  const check = ({ path, problem }: ResolvedLink): string => {
    if (problem) problems.push(problem);
    return path;
  };
  const publish = (link: ResolvedLink): string => {
    if (link.attachment) attachments.set(link.attachment.path, link.attachment);
    return check(link);
  };
  for (const text of textsOf(unfollowed)) fill(text.paths, linksOf(text, targets).map(publish));
  for (const { meeting, record } of published) {
    const links = attachmentsOf(record, targets);
    fill(
      meeting.attachments,
      links.map(({ link, title }) => ({ path: publish(link), title })),
    );
  }
  const publishedRecords = new Set(published.map(({ record }) => record));
  for (const record of records.filter((candidate) => !publishedRecords.has(candidate))) {
    linksOf(textOf(record, []), targets).forEach(check);
    for (const { link } of attachmentsOf(record, targets)) check(link);
  }
  for (const { path: file, body, attachments: named = [] } of unrecorded) {
    linksOf({ file, path: '', body, paths: [] }, targets).forEach(check);
    for (const { link } of attachmentsOf({ path: file, attachments: named }, targets)) check(link);
  }
  return { attachments: [...attachments.values()].toSorted((a, b) => comparePlain(a.path, b.path)), problems };
}

/** Every published text. */
function textsOf({ archive, published, notices, content, texts }: Unfollowed): TextOnPage[] {
  const ofEntries = (
    written: readonly FileEntry[],
    linked: readonly { id: Slug; text: LinkedText }[],
    pathOf: (id: Slug) => string,
  ): TextOnPage[] => {
    const byId = new Map(linked.map(({ id, text }) => [id, text]));
    return written.map((entry) => ({
      file: entry.file.path,
      path: pathOf(entry.id),
      body: texts.get(entry),
      paths: byId.get(entry.id)?.links ?? [],
    }));
  };
  return [
    ...published.map(({ meeting, record }) => textOf(record, meeting.links)),
    ...notices.map(({ meeting, record }) => ({ ...textOf(record, meeting.links), path: noticePath(meeting.id) })),
    ...ofEntries(content.groups, archive.groups, (id) => targetPath({ kind: 'group', id })),
    ...ofEntries(content.projects, archive.projects, (id) => targetPath({ kind: 'project', id })),
    ...ofEntries(content.pages, archive.pages, pagePath),
  ];
}

function textOf({ path, id, body }: MinutesRecord, paths: Meeting['links']): TextOnPage {
  return { file: path, path: meetingPath(id), body, paths };
}

function linksOf({ file, path, body }: TextOnPage, targets: LinkTargets): ResolvedLink[] {
  if (!body || body.links.length === 0) return [];
  const from = { file, path, anchors: anchorsOf(body) };
  return body.links.map((link) => targets.resolve(link, from));
}

function attachmentsOf({ path, attachments }: Pick<MinutesRecord, 'path' | 'attachments'>, targets: LinkTargets) {
  return attachments.map(({ file, title, location }) => ({
    link: targets.attachment(file, location, path),
    title: title ?? file,
  }));
}

/** The lists of the Archive are empty until its links are resolved, and do not change afterwards. */
function fill<T>(list: readonly T[], items: readonly T[]): void {
  (list as T[]).push(...items);
}

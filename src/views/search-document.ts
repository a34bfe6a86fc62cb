/** The documents of the search index, for meetings and entries; they never have attendance. `site/search/search-index.ts` indexes them. */
import type { Group, Meeting, Organisation, Project } from '../archive/archive.ts';
import { meetingPath, targetPath } from '../domain/addresses.ts';
import type { CalendarDate } from '../domain/dates.ts';
import { comparePlain } from '../domain/order.ts';
import { kinds } from '../domain/outcome-kinds.ts';
import { capitalisedName } from '../swedish/typography.ts';
import type { Context } from './context.ts';
import { dateView } from './date.ts';
import { meetingTitle } from './meeting-metadata.ts';
import { uiText } from './ui-text.ts';

/** A document of the index, as plain text. */
export interface SearchDocument {
  /** The address of its page. */
  url: string;
  title: string;
  /** What a hit is called, «Protokoll» or «Projekt»: the word for its kind. */
  kind: string;
  /** What is told apart by its name, unlike meetings, which have that of their group. */
  isNamed: boolean;
  /** The day that the newest are found by: of a meeting, or of the latest meeting that has to do with it. */
  date: CalendarDate | undefined;
  /** The texts of a meeting for the margin and the title of a hit: its day and its group. */
  day?: string;
  group?: string;
  /** Its values of each filter. */
  filters: Record<'group' | 'project' | 'year' | 'outcome', string[]>;
  sections: { id: string; title: string; level: number; text: string }[];
}

/** All documents that can be searched. */
export interface SearchCorpus {
  /** In the order of their addresses, since the bytes of the index depend on the order. */
  documents: SearchDocument[];
  /** Names with the same meaning, a list for each entry and abbreviation: a query for any of them matches all. */
  synonyms: string[][];
}

/** The documents of an archive, and the synonyms from its entries and its glossary. */
export function searchCorpus(context: Context): SearchCorpus {
  const { meetings, projects, groups, organisations, glossary } = context.archive;
  const documents = [
    ...meetings.map((meeting) => meetingDocument(meeting, context)),
    ...projects.map((project) => projectDocument(project, context)),
    ...groups.map((group) => groupDocument(group, context)),
    ...organisations.map((organisation) => organisationDocument(organisation, context)),
  ].toSorted((a, b) => comparePlain(a.url, b.url));
  const aliasLists = [...projects, ...groups, ...organisations].map(({ name, aliases = [] }) => [name, ...aliases]);
  const abbreviations = glossary.map(({ abbreviation, explanation }) => [abbreviation, explanation]);
  return { documents, synonyms: [...aliasLists, ...abbreviations] };
}

function meetingDocument(meeting: Meeting, context: Context): SearchDocument {
  const { group, date, entries, sections, summary, outcomes, kind } = meeting;
  return {
    ...documentOf(context, meetingPath(meeting.id), meetingTitle(meeting)),
    kind: kind === 'kallelse' ? uiText.hitKind.notice : uiText.hitKind.meeting,
    isNamed: false,
    date,
    day: dateView(date).text,
    group: group.name,
    filters: {
      group: [group.name],
      project: entries.map(({ project }) => project.name),
      year: [date.slice(0, 4)],
      outcome: [...new Set(outcomes.map(({ kind }) => kinds[kind].word))],
    },
    sections: [
      ...(summary ? [untitled(summary)] : []),
      ...sections.map(({ id, title, level, text }) => ({ id, title, level, text })),
    ],
  };
}

function projectDocument({ id, name, aliases = [], text, timeline }: Project, context: Context): SearchDocument {
  const document = documentOf(context, targetPath({ kind: 'project', id }), name);
  return {
    ...document,
    kind: uiText.hitKind.project,
    date: timeline.at(-1)?.meeting.date,
    filters: { ...document.filters, project: [name] },
    sections: [untitled(aliases.join(', ')), ...text.sections],
  };
}

function groupDocument(group: Group, context: Context): SearchDocument {
  const { id, name, aliases = [], purpose = '', text, meetings } = group;
  const document = documentOf(context, targetPath({ kind: 'group', id }), name);
  return {
    ...document,
    kind: uiText.hitKind.group,
    date: meetings.at(-1)?.date,
    filters: { ...document.filters, group: [name] },
    sections: [untitled([...aliases, purpose].join('. ')), ...text.sections],
  };
}

function organisationDocument({ id, name, aliases = [], kind = '' }: Organisation, context: Context): SearchDocument {
  return {
    ...documentOf(context, targetPath({ kind: 'organisation', id }), capitalisedName(name)),
    sections: [untitled([...aliases, kind].join(', '))],
  };
}

function documentOf({ href }: Context, path: string, title: string): SearchDocument {
  return {
    url: href(path),
    title,
    kind: uiText.hitKind.organisation,
    isNamed: true,
    date: undefined,
    filters: { group: [], project: [], year: [], outcome: [] },
    sections: [],
  };
}

function untitled(text: string): SearchDocument['sections'][number] {
  return { id: '', title: '', level: 2, text };
}

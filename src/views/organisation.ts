/** An organisation's page (the meetings and projects that it took part in) and the list of organisations. */
import type { Organisation } from '../archive/archive.ts';
import { heldMeetings } from '../archive/meeting-years.ts';
import { addresses, targetPath } from '../domain/addresses.ts';
import { byYear, type ItemsOfYear } from '../domain/by-year.ts';
import { compareSwedish } from '../swedish/collation.ts';
import { capitalised, capitalisedName } from '../swedish/typography.ts';
import type { Context } from './context.ts';
import { type EntryView, entry } from './entry.ts';
import { type LinkView, listLink, organisationLink, projectLink } from './links.ts';
import { countOfHeld, meetingEntry } from './meeting-list.ts';
import { changedOn } from './meeting-metadata.ts';
import { type ShellView, shellOf } from './shell.ts';
import { uiText } from './ui-text.ts';

/** All that the page of an organisation prints. */
export interface OrganisationView {
  shell: ShellView;
  /** As it stands in running text. */
  name: string;
  kind?: string | undefined;
  aliases: string;
  projects: LinkView[];
  years: ItemsOfYear<EntryView>[];
}

/** The list of organisations. */
export interface OrganisationsView {
  shell: ShellView;
  organisations: EntryView[];
}

/** The page of all organisations. */
export function organisationsView(context: Context): OrganisationsView {
  const shell = shellOf(context, {
    path: addresses.organisations,
    title: uiText.organisations,
    description: 'Föreningar, förvaltningar och andra som är med på mötena.',
  });
  const organisations = context.archive.organisations.map((organisation) =>
    entry({
      margin: [[countOfHeld(organisation.meetings)], ...(organisation.kind ? [[capitalised(organisation.kind)]] : [])],
      title: { ...organisationLink(organisation, context), text: capitalisedName(organisation.name) },
    }),
  );
  return { shell, organisations };
}

/** The page of an organisation. */
export function organisationView(organisation: Organisation, context: Context): OrganisationView {
  const { id, name, kind, aliases = [], projects } = organisation;
  const held = heldMeetings(organisation.meetings);
  return {
    shell: shellOf(context, {
      path: targetPath({ kind: 'organisation', id }),
      title: capitalisedName(name),
      description: `Möten och projekt där ${name} har varit med.`,
      breadcrumb: [listLink('organisations', context)],
      changed: held[0] && changedOn(held[0]),
    }),
    name,
    kind,
    aliases: aliases.join(', '),
    projects: projects
      .map((project) => projectLink(project, context))
      .toSorted((a, b) => compareSwedish(a.text, b.text)),
    years: byYear(held, ({ date }) => date).map(({ year, items }) => ({
      year,
      items: items.map((meeting) => ({ ...meetingEntry(meeting, context), text: undefined })),
    })),
  };
}

/** What is told of people in the text of minutes: names that are left of those that people.yaml withholds, and contact details. */

import type { Entries } from '../content/entries.ts';
import { type HiddenNames, hiddenNames } from '../content/hidden-names.ts';
import { type FindHiddenParts, hiddenPartsFinder } from '../content/hidden-parts.ts';
import type { SourceFile } from '../content/source-text.ts';
import type { Problem } from '../domain/problem.ts';
import { type CheckContacts, contactsChecker } from './check-contacts.ts';
import type { MinutesRecord } from './minutes-record.ts';
import { hasName } from './people/resolve-people.ts';

/** The problems of a file; `found` are those that are known. One for each place, and none where something else is wrong too. */
export type FindPersonal = (
  file: SourceFile,
  record: MinutesRecord | undefined,
  found: readonly Problem[],
) => Problem[];

/** A finder for the people and the contact details of an archive. */
export function personalProblemsFinder(entries: Entries): FindPersonal {
  const findParts: FindHiddenParts = hiddenPartsFinder(entries.people);
  const { inSections }: HiddenNames = hiddenNames(entries.people);
  const checkContacts: CheckContacts = contactsChecker(entries);
  return (file, record, found) => {
    const parts = findParts(
      file,
      record?.people.filter(hasName).map(({ name }) => name),
    );
    const hasErrorInPart = parts.some(({ severity }) => severity === 'error');
    const whole = record && !hasErrorInPart ? inSections(file.path, record.body.sections) : [];
    const taken = new Set([...found, ...parts].map(({ line, column }) => `${line}:${column}`));
    const listed = new Set(found.flatMap(({ rule, line }) => (rule === 'contact-in-attendance' ? line : [])));
    const contacts = checkContacts(file, record?.group).filter(
      ({ line, column }) => !taken.has(`${line}:${column}`) && !listed.has(line),
    );
    return [...parts, ...whole, ...contacts];
  };
}

/** The first section of a text before outcomes are found, and the context of its meeting. */
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Names } from '../../src/markdown/body.ts';
import { gfmParts, gfmPartsOf } from '../../src/markdown/gfm.ts';
import type { MeetingContext } from '../../src/markdown/outcomes/meeting-context.ts';
import { KnownOwners } from '../../src/markdown/outcomes/owners/known-owners.ts';
import { withoutBlockIds } from '../../src/markdown/references.ts';
import { refusals } from '../../src/markdown/refusals.ts';
import { type SectionNode, sections } from '../../src/markdown/sections.ts';
import { meeting, names } from './body.ts';

/** The section of a text with one heading or none. */
export function sectionOf(text: string): SectionNode {
  const file = new VFile({ path: 'm.md', value: text });
  file.data.context = meeting;
  const pipeline = unified()
    .use(remarkParse)
    .use(gfmParts, gfmPartsOf(text))
    .use(refusals)
    .use(withoutBlockIds)
    .use(sections, names());
  const [section] = pipeline.runSync(pipeline.parse(file), file).children;
  if (section?.type !== 'section') throw new Error(`No section in ${text}`);
  return section;
}

/** The context of a meeting of Gemensam grupp on 16 January 2017 with some people. */
export function contextWith(...people: string[]): MeetingContext {
  const known: Names = names();
  return {
    date: meeting.date,
    group: meeting.group,
    knownOwners: new KnownOwners(
      people.map((name) => ({ name })),
      known,
    ),
    names: known.inText,
  };
}

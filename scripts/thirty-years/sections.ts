/** The sections of minutes of the generated archive. */
import { pick } from '../generated/sequence.ts';
import { firstText, type Saying } from './matter-text.ts';
import { anchorOf, type Matter, type MatterKind, partsFor, turnsOf } from './matters.ts';
import type { Project } from './projects.ts';
import { type Theme, themeOf } from './theme.ts';
import { common as commonText } from './themes/common.ts';
import { fill, monthAfter, slotsFor } from './wording.ts';

/** The meeting that minutes are written of. */
export interface Sitting extends Saying {
  id: string;
  /** Which of its group's meetings it is. */
  number: number;
  /** How much is written of everything; 1 is usual. */
  length: number;
  /** The file of the group's meeting before, without its ending. */
  previous: string | undefined;
  /** All projects of the time. */
  running: readonly Project[];
  /** What it leaves behind; what is written adds to it. */
  matters: Matter[];
  /** The projects that its text names. */
  named: Set<Project>;
}

export const common: Theme = themeOf(commonText);

/** How often a section has something of a kind. */
const SHARES: readonly (readonly [MatterKind, number])[] = [
  ['beslut', 0.42],
  ['uppgift', 0.34],
  ['fraga', 0.2],
  ['bordlagt', 0.08],
  ['vi-soker', 0.05],
];
const TABLE = 0.04;
const QUOTATION = 0.04;
const MENTION = 0.15;

const MENTIONS = [
  'Frågan rör också {projekt}, så vi talas vid innan något bestäms.',
  '{namn} kände igen det här från {projekt}.',
  'Det som {projekt} har lärt sig kommer till nytta här, tyckte {namn}.',
  'Två personer från {projekt} var med och lyssnade.',
];

/** Some paragraphs of a section, with what it decides, promises and asks. */
export function sectionText(sitting: Sitting, theme: Theme, project?: Project): string {
  const { random, length } = sitting;
  const blocks = reports(sitting, theme, Math.max(1, Math.round(length * (0.6 + random() * 2))));
  if (random() < QUOTATION) blocks.push(quotation(sitting, theme));
  if (random() < MENTION) blocks.push(mention(sitting, theme));
  if (random() < TABLE) blocks.push(table(sitting, theme));
  if (random() < 0.22 * length) blocks.push(answered(sitting, theme));
  for (const [kind, share] of SHARES) {
    if (random() < share * Math.min(length, 1.4)) blocks.push(...matter(sitting, kind, theme, project));
  }
  return blocks.join('\n\n');
}

/** Reports of a theme, none twice. */
export function reports(sitting: Sitting, theme: Theme, count: number): string[] {
  const { random, date, present } = sitting;
  const start = Math.floor(random() * theme.reports.length);
  return Array.from({ length: Math.min(count, theme.reports.length) }, (_, index) => {
    const slots = slotsFor(random, theme, date, present);
    const report = theme.reports[(start + index) % theme.reports.length] ?? '';
    return fill(report, { ...slots, månad: monthAfter(date, -1 - Math.floor(random() * 2)) });
  });
}

function matter(sitting: Sitting, kind: MatterKind, theme: Theme, project: Project | undefined): string[] {
  const { random, date, present, number, matters } = sitting;
  const parts = partsFor(random, kind, theme);
  const anchor = anchorOf(kind, parts);
  // two of one name would need numbers
  if (matters.some((other) => other.anchor === anchor)) return [];
  const made: Matter = {
    kind,
    parts,
    slots: slotsFor(random, theme, date, present),
    anchor,
    ref: `${sitting.id}.${anchor}`,
    project: project?.id,
    turns: turnsOf(random, kind, number),
  };
  matters.push(made);
  return [firstText(made, sitting)];
}

/** A list of questions with their answers. */
function answered({ random, date, present }: Sitting, theme: Theme): string {
  const start = Math.floor(random() * theme.questions.length);
  return Array.from({ length: random() < 0.3 ? 2 : 1 }, (_, index) => {
    const slots = slotsFor(random, theme, date, present);
    const [question = '', answer = ''] = theme.questions[(start + index) % theme.questions.length] ?? [];
    return `- ${fill(question, slots)}\n  - ${fill(answer, slots)}.`;
  }).join('\n');
}

/** A sentence that names another project. */
function mention({ random, date, present, running, named }: Sitting, theme: Theme): string {
  const project = pick(random, running);
  named.add(project);
  return fill(pick(random, MENTIONS), { ...slotsFor(random, theme, date, present), projekt: project.name });
}

function quotation({ random, date, present }: Sitting, theme: Theme): string {
  const slots = slotsFor(random, theme, date, present);
  return fill(
    'Ur ett brev från {org} om {sak}:\n\n> Med anledning av vad som framkommit avseende {sak} meddelas härmed att ärendet kommer att beredas vidare.',
    slots,
  );
}

function table({ random, date, present }: Sitting, theme: Theme): string {
  const rows = Array.from({ length: 3 + Math.floor(random() * 4) }, (_, index) => {
    const slots = slotsFor(random, theme, date, present);
    return fill(`| ${9 + index}.${pick(random, ['00', '15', '30'])} | {Sak} {plats} | {Org} |`, slots);
  });
  return ['| Tid | Vad och var | Vem håller i det? |', '| --- | --- | --- |', ...rows].join('\n');
}

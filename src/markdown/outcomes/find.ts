/** One section's blocks → what they leave behind and what they say of earlier outcomes; numbers come later. */
import type { List, Nodes, Paragraph, RootContent, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { CalendarDate } from '../../domain/dates.ts';
import { oneLine } from '../../domain/one-line.ts';
import type { OutcomeKind } from '../../domain/outcome.ts';
import type { Slug } from '../../domain/slug.ts';
import { monthNames, weekdayNames } from '../../swedish/calendar.ts';
import { findDue } from '../../swedish/due-date.ts';
import { fold } from '../../swedish/names.ts';
import { sentencesOf } from '../../swedish/sentences.ts';
import { REFUSED } from '../refusals.ts';
import type { SectionNode } from '../sections.ts';
import { answerIn, beginsPoint, blockIdsOf, clean, isRefused, joined, withoutEnd } from './block-text.ts';
import type { BlockNode, Draft, FoundBlock } from './found.ts';
import { headings, labels, nouns } from './phrases.ts';
import { type Recognised, recognise, type Setting } from './recognise.ts';
import { tasksIn } from './task-table.ts';

/** A section is read in the light of its meeting. */
export interface MeetingSetting extends Setting {
  date: CalendarDate;
}

/** Reads one section; blocks in which nothing was found are left out. */
export function findInSection(section: SectionNode, setting: MeetingSetting): FoundBlock[] {
  return new SectionReader(section, setting).read();
}

class SectionReader {
  readonly #found: FoundBlock[] = [];
  /** Blocks that were read as the end of the block before them. */
  readonly #consumed = new Set<RootContent>();
  readonly #section: SectionNode;
  readonly #setting: MeetingSetting;
  /** What the heading says that everything under it is, or what «Uppgifter:» says of the list that follows. */
  #heading: OutcomeKind | undefined;
  #question: Draft | undefined;

  constructor(section: SectionNode, setting: MeetingSetting) {
    this.#section = section;
    this.#setting = setting;
    this.#heading = headings.get(fold(section.title.replace(/^(?:§\s*)?[\d.]+\s*|:$/g, '')));
  }

  read(): FoundBlock[] {
    this.#flow(this.#section.children);
    return this.#found;
  }

  #flow(nodes: readonly RootContent[]): void {
    nodes.forEach((node, index) => {
      if (this.#consumed.has(node)) return;
      const after = nodes.slice(index + 1);
      if (node.type === 'paragraph' && !this.#announced(node, after)) this.#block(node, [node], after);
      else if (node.type === 'list') this.#list(node);
      else if (node.type === 'table') this.#table(node);
      else if (node.type === 'blockquote') this.#flow(node.children);
    });
  }

  #list({ children }: List): void {
    children.forEach((item, index) => {
      if (this.#consumed.has(item)) return;
      const own = item.children.filter((node) => node.type === 'paragraph');
      const nested = item.children.filter((node) => node.type !== 'paragraph');
      const isPoint = this.#heading === 'decision' && nested.length === 0 && beginsPoint(item);
      this.#block(item, own, isPoint ? children.slice(index + 1) : nested);
      this.#flow(nested);
    });
  }

  /** «Uppgifter:» with nothing but a list after it says what the points of that list are, but for att-satser: they are one. */
  #announced(node: Paragraph, [list]: readonly RootContent[]): boolean {
    if (list?.type !== 'list') return false;
    const word = fold(textOf(node).replace(/:$/, ''));
    const label = labels.get(word) ?? headings.get(word);
    const isOne = label === 'answer' || label === 'question' || label === 'call';
    if (!label || isOne || list.children.some(beginsPoint)) return false;
    const before = this.#heading;
    this.#heading = label;
    this.#list(list);
    this.#consumed.add(list);
    this.#heading = before;
    return true;
  }

  #block(node: BlockNode, own: readonly Nodes[], after: readonly RootContent[]): void {
    const raw = oneLine(own.map((part) => textOf(part)).join(' '));
    if (raw === '' || raw === REFUSED) return;
    const ids = own.flatMap(blockIdsOf);
    const block: FoundBlock = {
      node,
      text: clean(raw),
      ids,
      act: 'mentioned',
      drafts: [],
      nearly: [],
      labelled: false,
    };
    const checked = node.type === 'listItem' ? node.data?.checked : undefined;
    const { label, phrase, rest, to, unknownGroup } = this.#label(
      raw,
      after[0]?.type === 'list' || after[0]?.type === 'paragraph',
    );
    if (checked === true) {
      block.act = 'done';
      block.labelled = true;
      block.text = clean(raw.replace(/^Klart:\s*/, ''));
      const owners = this.#ownersOf(block.text);
      if (!raw.includes(REFUSED)) block.drafts.push(this.#draft('task', block.text, '- [x]', { done: true, owners }));
    } else if (label === 'answer') {
      block.act = 'answered';
      block.labelled = true;
      block.text = clean(rest);
      if (this.#question && ids.length === 0) this.#question.answer = joined(this.#question.answer, block.text);
    } else if (label && !raw.includes(REFUSED)) {
      block.labelled = true;
      block.unknownGroup = unknownGroup;
      const words = this.#withPoints(rest, after) || this.#following(after);
      const labelled = NONE.test(words) ? undefined : this.#labelled(label, phrase, words, to);
      if (labelled) block.drafts.push(labelled, ...(label === 'decision' ? this.#within(labelled.text) : []));
    } else if (node.type === 'listItem' && /\?[”")]*$/.test(raw)) {
      const answer = answerIn(after);
      block.drafts.push({ ...this.#draft('question', clean(raw), '?'), ...(answer && { answer }) });
    } else {
      this.#natural(block, raw, after);
    }
    // An id at the end of what was read with the block is the block’s.
    const read = after.flatMap((one): RootContent[] => (one.type === 'list' ? one.children : [one]));
    ids.push(...read.filter((one) => this.#consumed.has(one)).flatMap(blockIdsOf));
    if (block.drafts.some(({ kind }) => kind === 'decision')) block.act = 'decided';
    const question = block.drafts.find(({ kind }) => kind === 'question');
    if (question) this.#question = question;
    if (block.drafts.length > 0 || ids.length > 0 || block.nearly.length > 0) this.#found.push(block);
  }

  /** Phrases in the sentences of a block; else what its heading says that it is. */
  #natural(block: FoundBlock, raw: string, after: readonly RootContent[]): void {
    const more = /[.!?…”")]$/.test(raw) || block.node.type === 'tableRow' ? '' : this.#continuation(after, false);
    let text = more ? `${raw} ${more}` : raw;
    let recognised = recognise(text, this.#setting);
    // What follows belongs to a block that breaks off in what it leaves behind, «Styrelsen beslutade», and to no other.
    const last = more ? (sentencesOf(raw).at(-1)?.start ?? 0) : 0;
    const open = more
      ? recognised.find(({ offset, nearly }) => !nearly && offset >= last && offset < raw.length)
      : undefined;
    if (open) this.#continuation(after);
    else if (more) [text, recognised] = [raw, recognise(raw, this.#setting)];
    recognised = recognised.filter(({ sentence }) => !isRefused(text, sentence));
    block.nearly = recognised.filter(({ nearly }) => nearly);
    const counted = recognised.filter(({ nearly }) => !nearly);
    for (const one of counted) {
      const words = one === open ? text.slice(one.part.start) : this.#inContext(text, one, counted);
      const owners = one.owners.length > 0 ? one.owners : this.#meant(text, one);
      block.drafts.push(this.#draft(one.kind, clean(words), one.phrase, { owners }));
    }
    const none = /^(?:inga|inget|ingen|inte|–|-)(?!\p{L})/iu.test(raw);
    const isKind = counted.some(({ kind }) => kind === this.#heading);
    if (isKind || !this.#heading || none || raw.includes(REFUSED) || raw.endsWith(':')) return;
    if (counted.length > 0 && this.#heading !== 'decision') return;
    const owners = this.#heading === 'task' ? this.#ownersOf(raw) : [];
    const whole = this.#heading === 'decision' ? this.#withPoints(raw, after) : raw;
    block.drafts.unshift(this.#draft(this.#heading, clean(whole), this.#section.title, { owners }));
  }

  /** A decision that is an att-sats goes on in those that follow; one that has no words yet in the list after it. */
  #withPoints(text: string, after: readonly RootContent[]): string {
    if (text === '') return this.#continuation(after);
    const isPoint = /^att\s/i.test(text) && after[0] && beginsPoint(after[0]);
    return isPoint ? `${withoutEnd(text)}, ${this.#continuation(after)}` : text;
  }

  /** The paragraph after a label that stands alone. */
  #following([next]: readonly RootContent[]): string {
    if (next?.type !== 'paragraph' || this.#consumed.has(next)) return '';
    this.#consumed.add(next);
    return clean(textOf(next));
  }

  /** What a decision gives people to do, or puts off. */
  #within(text: string): Draft[] {
    return recognise(text, this.#setting)
      .filter(({ kind, nearly }) => !nearly && (kind === 'task' || kind === 'carried-over'))
      .map(({ kind, part, phrase, owners }) => this.#draft(kind, clean(part.text), phrase, { owners }));
  }

  #labelled(kind: OutcomeKind, phrase: string, rest: string, to: Slug | undefined): Draft {
    const owners = kind === 'task' ? this.#ownersOf(rest) : [];
    if (kind !== 'question') return this.#draft(kind, clean(rest), phrase, { owners, ...(to && { to }) });
    const [question = '', answer] = rest.split(/(?:^|\s)Svar:\s*/i, 2);
    return { ...this.#draft(kind, clean(question), phrase), ...(answer && { answer: clean(answer) }) };
  }

  #draft(
    kind: OutcomeKind,
    text: string,
    phrase: string,
    { owners = [], to, done = false }: { owners?: string[]; to?: Slug; done?: boolean } = {},
  ): Draft {
    const due = kind === 'task' ? findDue(text, this.#setting.date) : undefined;
    const other = kind === 'carried-over' ? (to ?? this.#otherGroup(text)) : undefined;
    return { kind, text, phrase, owners, done, ...(due && { due }), ...(other && { to: other }) };
  }

  /** «Beslut: …», «Bordlagt till Ledningsgruppen: …», and «Beslut» alone where its points follow. */
  #label(text: string, follows: boolean): Label {
    const alone = follows && text.length < 80 && labels.has(fold(text)) ? [text, text] : [];
    const [whole = '', before = ''] = /^([^:.!?]{2,80}):\s*/u.exec(text) ?? alone;
    if (before === '') return { phrase: '', rest: text };
    const [, word = before, group = ''] = /^(.+?)\s+till\s+(.+)$/i.exec(before) ?? [];
    const label = labels.get(fold(before.replace(/\s*§?\s*\d+$/, ''))) ?? (group ? labels.get(fold(word)) : undefined);
    if (!label) return { phrase: '', rest: text };
    const to = group ? this.#otherGroup(group) : undefined;
    const isGroup = group !== '' && !NO_GROUP.test(group) && this.#setting.names.find(group).length === 0;
    const rest = text.slice(whole.length).trim();
    return { label, phrase: `${before}:`, rest, to, unknownGroup: isGroup ? group : undefined };
  }

  #otherGroup(text: string): Slug | undefined {
    return this.#setting.names
      .find(text)
      .flatMap(({ targets }) => targets)
      .find(({ kind, id }) => kind === 'group' && id !== this.#setting.group)?.id;
  }

  /** «Hon återkommer med svar» is the one whom the sentence before tells of, if it tells of one. */
  #meant(text: string, { kind, part, sentence }: Recognised): string[] {
    if (kind !== 'task' || !/^(?:hon|han)\s/iu.test(part.text)) return [];
    const before = sentencesOf(text.slice(0, sentence.start)).at(-1)?.text ?? '';
    const named = this.#setting.owners.allIn(before);
    return named.length === 1 ? named : [];
  }

  /** «Anna: ringer» and «Anna ringer»; else the first person that is named. */
  #ownersOf(text: string): string[] {
    const colon = text.indexOf(':');
    const before = colon > 0 ? this.#setting.owners.before(text, colon) : undefined;
    if (before?.start === 0) return before.owners;
    const first = this.#setting.owners.first(text);
    return first.length > 0 ? first : this.#setting.owners.organisationAt(text, 0);
  }

  /** The list, or the paragraphs or list items that begin with «att», that a block runs on into. They are read with it when `consume`. */
  #continuation(after: readonly RootContent[], consume = true): string {
    const end = after.findIndex((node) => !beginsPoint(node));
    const [first] = after;
    const nodes = first?.type === 'list' ? [first] : after.slice(0, end < 0 ? after.length : end);
    const taken = nodes.flatMap((node): RootContent[] => (node.type === 'list' ? (node as List).children : [node]));
    if (consume) for (const node of taken) this.#consumed.add(node);
    return taken.map((node) => withoutEnd(clean(textOf(node)))).join(', ');
  }

  /** A call goes on to the end of its block; «lovar att kolla upp detta» needs the sentence before it. */
  #inContext(text: string, { kind, sentence, part }: Recognised, all: readonly Recognised[]): string {
    const end = part.start + part.text.length;
    if (kind === 'call') {
      const next = all.find((other) => other.sentence.start > sentence.start)?.sentence.start;
      return text.slice(sentence.start, next);
    }
    if (kind === 'decision' || part.start > sentence.start || !POINTS_BACK.test(part.text)) return part.text;
    const before = sentencesOf(text.slice(0, sentence.start)).at(-1)?.start ?? sentence.start;
    const isTaken = all.some((other) => other.sentence.start === before);
    return text.slice(isTaken ? sentence.start : before, end);
  }

  /** A table of tasks is one a row; the rows of any other are blocks. */
  #table(table: Table): void {
    const tasks = tasksIn(table, this.#setting);
    if (tasks) this.#found.push(...tasks);
    else for (const row of table.children.slice(1)) this.#block(row, row.children, []);
  }
}

/** What a label says. */
interface Label {
  label?: OutcomeKind | 'answer';
  phrase: string;
  rest: string;
  to?: Slug | undefined;
  unknownGroup?: string | undefined;
}

/** «Bordlagt till nästa möte», «till den 3 maj», «till hösten»: a time and no group. */
const NO_GROUP = new RegExp(
  `^(?:nästa|kommande|senare|den|\\d|mötet|hösten|våren|sommaren|${monthNames.join('|')}|ett|en|efter|vidare|${weekdayNames.join('|')})`,
  'i',
);

/** «Beslut: inga.» */
const NONE = new RegExp(`^(?:(?:inga|inget|ingen|–|-)(?:\\s+(?:${nouns.join('|')}))?[.!]?)?$`, 'i');
const POINTS_BACK = /(?<!\p{L})(?:det|detta|den|denna|dem|saken|frågan|punkten|ärendet)(?!\p{L})/iu;

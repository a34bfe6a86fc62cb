/**
 * The kinds of outcome and the registers that list them. Pages, feeds, open data, messages and patterns derive from
 * these two tables; CONTRIBUTING.md describes how to add a kind.
 */
import type { KindFields, RegisterFields } from './outcome-fields.ts';

const registerTable = {
  decisions: {
    address: '/beslut/',
    title: 'Beslut',
    name: 'Beslut',
    intro: 'Alla beslut, de senaste först.',
    partIntro: 'De senaste besluten står först.',
    contents: 'besluten',
    closed: { heading: 'Beslut', none: 'Inga beslut än. När ett möte har beslutat något visas det här.' },
  },
  tasks: {
    address: '/uppgifter/',
    title: 'Uppgifter',
    name: 'Uppgifter',
    intro: 'Det som någon har lovat att göra och det som har skjutits upp. Det som har väntat längst står först.',
    contents: 'uppgifterna',
    open: { heading: 'Inte klara', none: 'Inget väntar på att göras.', first: 'oldest' },
    closed: { heading: 'Avslutade', none: 'Inget är avslutat än.' },
  },
  questions: {
    address: '/fragor/',
    title: 'Frågor',
    name: 'Frågor',
    intro: 'Frågor från mötena. De som ingen har svarat på står först.',
    contents: 'frågorna',
    open: { heading: 'Obesvarade', none: 'Alla frågor har fått svar.', first: 'oldest' },
    closed: { heading: 'Besvarade', none: 'Ingen fråga är besvarad än.' },
  },
  calls: {
    address: '/var-med/',
    title: 'Vill du vara med?',
    name: 'Efterlysningar',
    intro: 'Här söker grupper och projekt folk.',
    contents: undefined,
    open: { heading: 'Vi söker nu', none: 'Just nu söker ingen folk.', first: 'newest' },
    closed: { heading: 'Avslutat', none: 'Inget är avslutat än.' },
  },
} satisfies Readonly<Record<string, RegisterFields>>;

/** The name of a register in the code. */
export type Register = keyof typeof registerTable;

/** The registers, in the order of the menu. */
export const registers: Readonly<Record<Register, RegisterFields>> = registerTable;

const kindTable = {
  decision: {
    word: 'Beslut',
    otherLabels: [
      'Beslutat',
      'Mötets beslut',
      'Styrelsens beslut',
      'Gruppens beslut',
      'Nämndens beslut',
      'Årsmötets beslut',
      'Utskottets beslut',
      'Överenskommet',
    ],
    heading: 'Beslut',
    article: 'ett',
    counted: ['beslut', 'beslut'],
    names: ['beslut'],
    none: ['beslut'],
    expected: 'ett beslut sägs ut, som ”Vi beslutar att …” eller ”Beslut: …”',
    anchor: 'beslut',
    register: 'decisions',
    lifecycle: undefined,
  },
  task: {
    word: 'Uppgift',
    otherLabels: ['Uppgifter', 'Att göra', 'Kvar att göra', 'Åtgärd', 'Åtgärder'],
    heading: 'Uppgifter',
    article: 'en',
    counted: ['uppgift', 'uppgifter'],
    names: ['uppgift', 'uppgifter'],
    none: ['uppgifter', 'åtgärd', 'åtgärder'],
    expected: 'någon tar på sig den, som ”Anna lovar att …” eller ”Uppgift: Anna …”',
    anchor: 'uppgift',
    register: 'tasks',
    lifecycle: { closedBy: ['done'], open: 'Inte klar', closed: 'Klar' },
  },
  'carried-over': {
    word: 'Bordlagt',
    otherLabels: ['Bordläggs', 'Bordlagd fråga', 'Bordlagda frågor'],
    heading: 'Bordlagt',
    article: 'en',
    counted: ['bordlagd punkt', 'bordlagda punkter'],
    names: ['bordlagt'],
    none: ['ärenden', 'punkter'],
    expected: 'det sägs ut, som ”Vi tar upp det på nästa möte” eller ”Bordlagt: …”',
    anchor: 'bordlagt',
    register: 'tasks',
    lifecycle: { closedBy: ['decided', 'done'], open: 'Bordlagt', closed: 'Avgjord', again: 'Bordlagt igen' },
  },
  question: {
    word: 'Fråga',
    otherLabels: ['Fråga kvarstår'],
    heading: 'Frågor',
    article: 'en',
    counted: ['fråga', 'frågor'],
    names: ['fråga'],
    none: ['frågor'],
    expected: 'en fråga står som en punkt, eller som ”Fråga: …”',
    anchor: 'fraga',
    register: 'questions',
    lifecycle: {
      closedBy: ['answered'],
      open: 'Inget svar än',
      closed: 'Besvarad',
      again: 'Inget svar än',
    },
  },
  call: {
    word: 'Vi söker',
    otherLabels: [],
    heading: 'Vi söker',
    article: 'en',
    counted: ['efterlysning', 'efterlysningar'],
    names: ['efterlysning'],
    none: [],
    expected: 'det sägs ut, som ”Vi söker: …”',
    anchor: 'vi-soker',
    register: 'calls',
    lifecycle: {
      closedBy: ['done'],
      open: 'Söks nu',
      closed: 'Avslutad',
      again: 'Söks fortfarande',
      done: 'Avslutat',
    },
  },
} satisfies Readonly<Record<string, KindFields<Register>>>;

/** The kinds, in the order in which they are shown. */
export const kinds: Readonly<Record<keyof typeof kindTable, KindFields<Register>>> = kindTable;

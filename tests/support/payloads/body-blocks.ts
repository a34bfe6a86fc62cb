/** The places that words can have in a text of Markdown. */
import type { Block } from './full-archive.ts';

const ORD = 'ord';
const ADDRESS = 'https://example.org/';

/** A paragraph. */
export function plainBlock(name: string): Block {
  return { name, write: (words = ORD) => `Ord och ${words}` };
}

const BLOCKS: Readonly<Record<string, (words?: string) => string>> = {
  'a text': (words = ORD) => words,
  'a text among words': (words = ORD) => `Gurka ${words} efter.`,
  'a heading': (words = ORD) => `## Rubrik ${words}`,
  'a lower heading': (words = ORD) => `### Under ${words}`,
  'a decision': (words = ORD) => `Beslut: köpa te ${words}`,
  'a task': (words = ORD) => `Uppgift: boka salen ${words}`,
  'a task of a person': (words = ORD) => `Asta lovar att ringa ${words}.`,
  'a question': (words = ORD) => `Fråga: när öppnar ${words}?`,
  'an item': (words = ORD) => `- Punkt ${words}`,
  'an item of a numbered list': (words = ORD) => `1. Punkt ${words}`,
  'an item with a box': (words = ORD) => `- [ ] Rad ${words}`,
  'the words of a link': (words = ORD) => `Länk [ord ${words}](https://example.org/) här.`,
  'the address of a link': (words = ADDRESS) => `Länk [ord](${words}) här.`,
  'the address of a link in brackets': (words = ADDRESS) => `Länk [ord](<${words}>) här.`,
  'the title of a link': (words = ORD) => `Länk [ord](https://example.org/ "${words}") här.`,
  'the address of a reference': (words = ADDRESS) => `Länk [ord][ref] här.\n\n[ref]: ${words}`,
  'a bare address': (words = ORD) => `Se https://example.org/${words} där.`,
  'the text of a picture': (words = ORD) => `Bild ![${words}](bild.gif) här.`,
  'the address of a picture': (words = 'bild.gif') => `Bild ![ord](${words}) här.`,
  'a cell': (words = ORD) => `| A | B |\n| --- | --- |\n| a | ${words} |`,
  'the head of a table': (words = ORD) => `| A | ${words} |\n| --- | --- |\n| a | b |`,
  code: (words = ORD) => `Kod \`${words}\` här.`,
  'the language of a block of code': (words = ORD) => `\`\`\`${words}\nkod\n\`\`\``,
  'a block of code': (words = ORD) => `\`\`\`\n${words}\n\`\`\``,
  'indented code': (words = ORD) => `Före.\n\n    ${words}`,
  'a quotation': (words = ORD) => `> Citat ${words}`,
  emphasis: (words = ORD) => `Ett *${words}* och **${words}** ord.`,
  'struck words': (words = ORD) => `Ett ~~${words}~~ ord.`,
  'the label of a footnote': (words = ORD) => `Not[^${words}] här.`,
  'a footnote': (words = ORD) => `Not[^n] här.\n\n[^n]: Text ${words}`,
  'a comment': (words = ORD) => `Ord <!-- ${words} --> efter.`,
  'the text of a project': (words = ORD) => `## Projektet\n\nProjektet ${words}`,
};

export const bodyBlocks: readonly Block[] = Object.entries(BLOCKS).map(([name, write]) => ({ name, write }));

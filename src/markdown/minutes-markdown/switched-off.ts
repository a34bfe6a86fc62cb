/** Constructs of CommonMark that no one who writes minutes means; the parser does not look for them. */
import type { Root } from 'mdast';
import type { Plugin, Processor } from 'unified';
import { underlined } from './headings.ts';
import type { Documented } from './rule.ts';

/** Each construct by its name in micromark. */
export const constructs = {
  codeIndented: {
    written: ['⇥Beslut: Vi köper jord.'],
    readAs: 'text, som om raden inte var indragen',
    because: 'Indraget kommer ur Word; programkod skrivs mellan två rader med ~~~.',
  },
  setextUnderline: underlined,
} satisfies Readonly<Record<string, Documented>>;

/** Switches them off. */
export const switchedOff: Plugin<[], Root> = function (this: Processor) {
  const data = this.data();
  const off = { disable: { null: Object.keys(constructs) } };
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), off];
};

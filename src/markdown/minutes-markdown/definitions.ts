/** Lines that CommonMark takes for the address of a link, «[Obs]: inställt», or the text of a footnote, and does not show. */
import { type Doubt, eachLine, type Rule } from './rule.ts';

const DEFINITION = /^\[([^[\]]+)\]:[ \t]*(.*)$/;
/** What is surely an address, with or without a title after it. */
const ADDRESS =
  /^(?:<[^<>]*>|(?:https?:|mailto:|tel:|\/|#|\.{1,2}\/)\S*|\S+\.(?:md|pdf|png|jpe?g|svg|docx|xlsx|ics))(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t]*$/i;

/** `[Obs]: inställt` */
export const definitions: Rule = {
  written: ['[Obs]: inställt nästa vecka'],
  readAs: 'text; en adress som någon länk använder är en adress, och en fotnot som texten hänvisar till är en fotnot',
  because: 'Raden skulle annars försvinna från sidan.',
  sign: /^[ \t>]*\[[^[\]\n]+\]:/m,
  read: (lines, text) => {
    const doubts: Doubt[] = [];
    const uses = usesIn(text);
    const changes = eachLine(lines, ({ start, prefix, rest }) => {
      const [, name = '', address = ''] = DEFINITION.exec(rest) ?? [];
      if (name === '') return [];
      const isFootnote = name.startsWith('^');
      const { count, afterText } = uses.get(name.toLowerCase()) ?? { count: 1, afterText: false };
      if (afterText || (count > 1 && (isFootnote || ADDRESS.test(address)))) return [];
      if (isFootnote) doubts.push(unusedFootnote(start + prefix.length, name));
      return [{ start: prefix.length, end: prefix.length, text: '\\' }];
    });
    return { ...changes, doubts };
  },
};

/** How often each name stands within brackets in a text, where it is defined too, and whether after a text, «[text][name]». */
function usesIn(text: string): Map<string, { count: number; afterText: boolean }> {
  const uses = new Map<string, { count: number; afterText: boolean }>();
  for (const { 0: whole, 1: name = '', index } of text.toLowerCase().matchAll(/\[([^[\]\n]+)\]/g)) {
    const known = uses.get(name) ?? { count: 0, afterText: false };
    known.count += 1;
    known.afterText ||= text[index - 1] === ']' && text[index + whole.length] !== ':';
    uses.set(name, known);
  }
  return uses;
}

function unusedFootnote(offset: number, name: string): Doubt {
  return {
    offset,
    rule: 'unused-footnote',
    message: `Ingenting i texten hänvisar till fotnoten [${name}] – den visas som ett stycke – skriv [${name}] där den hör hemma i texten.`,
  };
}

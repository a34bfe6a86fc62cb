/** Every way of writing that is read otherwise than CommonMark reads it, for the guide. */
import { rules } from './read-as-minutes.ts';
import type { Documented } from './rule.ts';
import { constructs } from './switched-off.ts';

/** In the order of the guide's table; each once. */
export const readings: readonly Documented[] = [...new Set<Documented>([...rules, ...Object.values(constructs)])];

/** The row of the guide's table, in Markdown. */
export function guideRow({ written, readAs, because }: Documented): string {
  const examples = written.map((example) => `\`${example.replaceAll('|', '\\|').replaceAll('\u00a0', '␣')}\``);
  const inCell = (text: string): string => text.replaceAll('|', '\\|');
  return `| ${examples.join(', ')} | ${inCell(readAs)} | ${inCell(because)} |`;
}

/**
 * `npm run harden -- payloads`: every payload in every place that an author writes, in a real browser without the policy of
 * the pages, every tenth under it too. Ends with 1 when anything ran, was asked of another host or was refused by a page's own
 * policy. `-- payloads 120 10` tries ten from number 120 on.
 */
import { payloads } from '../../tests/support/payloads/all.ts';
import { places } from '../../tests/support/payloads/places.ts';
import { tryPayload } from '../../tests/support/payloads/trial.ts';
import { launchBrowser } from '../browser.ts';

/** How many payloads share one that is tried under the policy too. */
const UNDER_POLICY = 10;

/** Tries the payloads, prints what each came to, and returns whether all are harmless. */
export async function hardenPayloads([
  first = '0',
  count = String(payloads.length),
]: readonly string[]): Promise<boolean> {
  const browser = await launchBrowser();
  const sum = { placed: 0, refused: 0, pages: 0, executed: 0, requests: 0, violations: 0, unsafe: 0 };
  try {
    const chosen = [...payloads.entries()].slice(Number(first), Number(first) + Number(count));
    for (const [number, payload] of chosen) {
      const language = number % 2 === 0 ? 'english' : 'swedish';
      const trial = await tryPayload(payload, browser, language, number % UNDER_POLICY === 0 ? 'both' : 'without');
      sum.placed += trial.placed;
      sum.refused += trial.refused;
      sum.pages += trial.pages;
      for (const fault of ['executed', 'requests', 'violations', 'unsafe'] as const) {
        sum[fault] += trial[fault].length;
        for (const place of trial[fault]) console.log(`${number} ${payload.kind}: ${fault} ${place}`);
      }
      console.log(`${number} ${payload.kind}: ${trial.placed} placed, ${trial.refused} refused, ${trial.pages} pages`);
    }
    console.log(`${chosen.length} payloads, ${places.length} places:`, sum);
  } finally {
    await browser.close();
  }
  return sum.executed + sum.requests + sum.violations + sum.unsafe === 0;
}

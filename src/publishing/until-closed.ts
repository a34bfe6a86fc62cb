/** Work on something that has to be closed also when the process is interrupted, as by Ctrl+C. */
import { constants } from 'node:os';
import { setTimeout } from 'node:timers/promises';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** How long the closing may take when the process is interrupted, in ms. */
const PATIENCE = 10_000;

/**
 * Does the work, then closes. When the process is interrupted meanwhile, it closes and ends the process with 128 and the
 * number of the signal, as shells expect it; a second signal ends the process at once.
 */
export async function untilClosed<Done>(work: () => Promise<Done>, close: () => Promise<void>): Promise<Done> {
  let isInterrupted = false;
  const end = async (signal: (typeof SIGNALS)[number]): Promise<void> => {
    isInterrupted = true;
    forget();
    // what can't be closed any more is left to the next publication
    await Promise.race([close(), setTimeout(PATIENCE)]).catch(() => {});
    process.exit(128 + constants.signals[signal]);
  };
  const forget = (): void => SIGNALS.forEach((signal) => void process.off(signal, end));
  for (const signal of SIGNALS) process.on(signal, end);
  try {
    return await work();
  } finally {
    // what fails because it is being closed is nothing to tell
    if (isInterrupted) await new Promise(() => {});
    await close();
    forget();
  }
}

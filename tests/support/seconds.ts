/** Measures work, as it would be on an ordinary machine: a busy or a slow one must fail no test. */

/** The seconds that {@link reference} takes on an ordinary machine. */
const ORDINARY = 0.006;
/** How often it is done: the first times it is not yet compiled. */
const TIMES = 8;

/** The seconds of processor time that work takes, fewer by as much as this machine is slower just now than an ordinary one. */
export function secondsOf(work: () => void): number {
  const seconds = Math.min(...Array.from({ length: TIMES }, () => processorSecondsOf(reference)));
  const slowness = Math.max(1, seconds / ORDINARY);
  return processorSecondsOf(work) / slowness;
}

function processorSecondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Work of the kind that is measured: characters that are looked at one by one, objects that are made of them. */
function reference(): void {
  const text = 'Vi var nio. '.repeat(10_000);
  const words: { at: number; word: string }[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) !== 32) continue;
    words.push({ at: from, word: text.slice(from, at).toLowerCase() });
    from = at + 1;
  }
  if (new Set(words.map(({ word }) => word)).size !== 3) throw new Error('The reference has another result');
}

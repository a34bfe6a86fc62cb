/** Measures work. */

/** The seconds of processor time that work takes, so that a busy machine makes little difference. */
export function secondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Whether Node is a version that the program can run in. */

/** Whether a version, «20.9.0», is before the one that a range of the form «>=20.19.0» begins with. */
export function isTooOld(version: string, range: string): boolean {
  const [major = 0, minor = 0] = numbersIn(version);
  const [leastMajor = 0, leastMinor = 0] = numbersIn(range);
  return major < leastMajor || (major === leastMajor && minor < leastMinor);
}

function numbersIn(text: string): number[] {
  return (text.match(/\d+/g) ?? []).map(Number);
}

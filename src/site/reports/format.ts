/** The names of the formats that a run is reported in. */

/** All of them; the first is what a terminal gets. */
export const FORMATS = ['text', 'github', 'gitlab', 'json'] as const;

/** The name of a format. */
export type Format = (typeof FORMATS)[number];

/** Whether a format is data, whose stream may have nothing else in it. */
export function isData(format: Format): boolean {
  return format === 'gitlab' || format === 'json';
}

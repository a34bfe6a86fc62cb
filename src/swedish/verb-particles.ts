/** Particles of verbs, which begin the noun and often the verb itself: who will «köpa in» makes an «inköp». */

/** The particles that are rarely anything else after a verb. */
export const particles: readonly string[] = ['in', 'ut', 'upp', 'ned', 'ner', 'fram', 'bort', 'över', 'igenom'];

/** A particle as it begins a word: «lägga ner» is nedlägga. */
export function prefixOf(particle: string): string {
  return PREFIXES.get(particle) ?? particle;
}

const PREFIXES = new Map([
  ['ner', 'ned'],
  ['igenom', 'genom'],
]);

/** The nouns of verbs that make them in no regular way, as they follow a particle: «borttagning», «översyn», «genomgång». */
export const irregularNouns: ReadonlyMap<string, string> = new Map([
  ['ta', 'tagning'],
  ['se', 'syn'],
  ['gå', 'gång'],
  ['dra', 'dragning'],
  ['ge', 'givning'],
]);

/** Particles of verbs, which begin the noun and often the verb itself: who will «köpa in» makes an «inköp». */

/** The particles that are rarely anything else after a verb. */
export const particles: readonly string[] = ['in', 'ut', 'upp', 'ned', 'ner', 'fram', 'bort', 'över'];

/** A particle as it begins a word: «lägga ner» is nedlägga. */
export function prefixOf(particle: string): string {
  return particle === 'ner' ? 'ned' : particle;
}

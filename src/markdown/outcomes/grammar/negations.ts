/** Words that deny what a sentence says: «inte», «ingen». */
import { nekande } from '../language/markers.ts';

export const NEGATIONS: ReadonlySet<string> = new Set(nekande);

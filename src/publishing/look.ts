/** The looks that need no content. */
import type { Look } from './target.ts';

/** Finds nothing. */
export const nothing: Look = () => [];

/** Refuses every file. */
export const everything: Look = (files) => files.map(({ path }) => path);

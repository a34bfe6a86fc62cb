/** Small words within names: «Carl von Platen», «Gun van der Berg». */

/** Those that ids leave out with the names that they are in. Ids are permanent: one that is added changes those that have it. */
export const ID_NAME_PARTICLES: ReadonlySet<string> = new Set('von van af av de da del al el bin ibn'.split(' '));

/** All of them. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set([
  ...ID_NAME_PARTICLES,
  ...'der den di dos la le zu'.split(' '),
]);

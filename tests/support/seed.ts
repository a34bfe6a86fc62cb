/** The seed of what is tried by chance: the same at every run, so that a failure is nobody's luck; `SEED=1` tries others. */
export const SEED = Number(process.env['SEED'] ?? 20170116);

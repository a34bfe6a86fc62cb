/** A command that was written wrong: its message is for the person who wrote it, in Swedish, and is all there is to say. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** An error in the use of a command; its message, in Swedish, is printed without a stack. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

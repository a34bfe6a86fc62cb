/** Values that several tests share and none of them changes. */

/** A function that calls `make` at its first call and returns the same value from then on. */
export function once<Made>(make: () => Made): () => Made {
  let made: { value: Made } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

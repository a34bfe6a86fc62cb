/** Much work of the same kind, some of it at a time. */

/** Does the work for each item, `most` at a time; what each returned, in the order of the items. Rejects when one does, and begins no more then. */
export async function someAtATime<Item, Done>(
  most: number,
  items: readonly Item[],
  work: (item: Item) => Promise<Done>,
): Promise<Done[]> {
  const done: Done[] = [];
  const rest = items.entries();
  let hasFailed = false;
  const worker = async (): Promise<void> => {
    for (const [nth, item] of rest) {
      if (hasFailed) return;
      done[nth] = await work(item);
    }
  };
  const workers = Array.from({ length: most }, () =>
    worker().catch((cause) => {
      hasFailed = true;
      throw cause;
    }),
  );
  await Promise.all(workers);
  return done;
}

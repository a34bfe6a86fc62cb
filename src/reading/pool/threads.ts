/** Threads that do one kind of work beside this one, by tinypool. */

/** Started threads. `stop` them whatever happens. */
export interface Threads<Task, Result> {
  /** Does a task in one of them. Rejects, with the cause, when it fails or its thread ends. */
  run(task: Task): Promise<Result>;
  /** Ends them, also in the middle of a task; resolves when they have ended. */
  stop(): Promise<void>;
}

/**
 * Starts threads, which load what they need while this one goes on. `program` is the module that they run, each with
 * `atOnce` tasks in hand, so that none waits for its next one; `fault` says in an error what could not be done.
 */
export async function startThreads<Task, Result>(
  program: string,
  { threads, atOnce, fault }: { threads: number; atOnce: number; fault: string },
): Promise<Threads<Task, Result>> {
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: program,
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: atOnce,
    execArgv: [],
  });
  const failed = new Promise<never>((_, reject) => {
    pool.on('error', reject);
    for (const thread of pool.threads)
      thread.on('exit', (code) => reject(new Error(`A thread ended with ${code}; see what it said`)));
  });
  // It is waited for only while something is done.
  failed.catch(() => {});
  return {
    run: (task) =>
      Promise.race<Result>([pool.run(task), failed]).catch((cause) => {
        throw new Error(`${fault}; see the cause`, { cause });
      }),
    // What becomes of a thread on its way out matters to nobody.
    stop: () => pool.destroy().catch(() => {}),
  };
}

/** Scripts of a shell, as people and workflows run them. */
import { execFile } from 'node:child_process';

/** How a script ended. */
export interface Ended {
  code: number;
  out: string;
  err: string;
}

/** Runs a script in bash until a command in it fails. */
export function shell(
  script: string,
  cwd: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile('bash', ['-e', '-o', 'pipefail', '-c', script], { cwd, env }, (_, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

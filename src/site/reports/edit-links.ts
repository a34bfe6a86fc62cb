/** Links to lines of files in the web editor of the host that a workflow runs at, from the variables that it sets. */
import { readFileSync } from 'node:fs';

/** Environment variables. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The address of a line of a file, by its path in the repository; undefined where no host is known. */
export type EditLink = (path: string, line: number) => string | undefined;

/** The links of the host that `environment` tells of. */
export function editLinks(environment: Environment): EditLink {
  const folder = editFolder(environment);
  if (folder === undefined) return () => undefined;
  return (path, line) => `${folder}/${encoded(path)}#L${line}`;
}

/** The address that paths follow, without a slash at the end. */
function editFolder(environment: Environment): string | undefined {
  // of a merge request from a copy of the repository, the copy
  const project = environment['CI_MERGE_REQUEST_SOURCE_PROJECT_URL'] || environment['CI_PROJECT_URL'];
  const gitlabBranch = environment['CI_COMMIT_REF_NAME'];
  if (project && gitlabBranch) return below(project, '-/edit', gitlabBranch);

  const server = environment['GITHUB_SERVER_URL'];
  const repository = copyOf(environment) ?? environment['GITHUB_REPOSITORY'];
  // of a pull request, its own branch; GITHUB_REF_NAME is then that of a merge that nobody can edit
  const branch = environment['GITHUB_HEAD_REF'] || environment['GITHUB_REF_NAME'];
  if (!server || !repository || !branch) return undefined;
  return below(`${server}/${encoded(repository)}`, isForgejo(environment) ? '_edit' : 'edit', branch);
}

/** Whether the host is Forgejo or Gitea, which set the variables of GitHub too. */
export function isForgejo(environment: Environment): boolean {
  return environment['FORGEJO_ACTIONS'] === 'true' || environment['GITEA_ACTIONS'] === 'true';
}

/** The repository that a pull request comes from, which may be somebody's copy; the event that started the run tells. */
function copyOf({ GITHUB_HEAD_REF, GITHUB_EVENT_PATH }: Environment): string | undefined {
  if (!GITHUB_HEAD_REF || !GITHUB_EVENT_PATH) return undefined;
  try {
    const name: unknown = JSON.parse(readFileSync(GITHUB_EVENT_PATH, 'utf8')).pull_request.head.repo.full_name;
    return typeof name === 'string' ? name : undefined;
  } catch {
    // a copy may be gone, and not all hosts tell
    return undefined;
  }
}

function below(address: string, word: string, branch: string): string | undefined {
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) return undefined;
  return `${new URL(address).href.replace(/\/$/, '')}/${word}/${encoded(branch)}`;
}

/** A path with every part as in an address. */
function encoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** How a folder of another machine is written, as for scp and rsync: `anna@server.example:arkiv`, `server:/srv/arkiv`. */
import { UsageError } from '../../site/usage-error.ts';
import { withoutPassword } from '../passwords.ts';

/** A folder of another machine. */
export interface SshPlace {
  /** Whom ssh calls: `anna@server.example`, `server`. */
  destination: string;
  /** The same for rsync, where a number of IPv6 is in brackets. */
  host: string;
  /** A path of the other machine; it begins with «/», or with «./» when it is below the home of the user there. */
  folder: string;
}

const USER = /^[\p{L}\p{N}_][\p{L}\p{N}._+-]*$/u;
const HOST = /^(?:[\p{L}\p{N}_][\p{L}\p{N}._-]*|\[[\da-f:.]+(?:%\w+)?\])$/iu;
/** A folder of Windows, `C:\arkiv`. */
const DRIVE = /^[a-z]:[\\/]/i;
/** A password between the account and the machine: what stands before it is no name of a machine. */
const PASSWORD = /^[^/:]*:[^/]*@[^/]*:/;

/** The parts of a place that is written so; undefined when it is another kind of place. Throws a `UsageError` when a part can't be. */
export function readSshPlace(place: string): SshPlace | undefined {
  const [, before, path = ''] = /^([^/\\:[]*(?:\[[^\]]*\])?):(.*)$/s.exec(place) ?? [];
  if (before === undefined || DRIVE.test(place)) return undefined;
  const at = before.lastIndexOf('@');
  const user = at < 0 ? undefined : before.slice(0, at);
  const host = before.slice(at + 1);
  if (
    PASSWORD.test(place) ||
    !HOST.test(host) ||
    (user !== undefined && !USER.test(user)) ||
    path === '' ||
    /\p{Cc}|^~[^/]/u.test(path)
  )
    throw new UsageError(
      `--to ${withoutPassword(place)} går inte att läsa – användare@server:mapp väntades, där mappen ligger under användarens egen eller börjar med «/» – till exempel --to anna@server.example:arkiv.`,
    );
  const account = user === undefined ? '' : `${user}@`;
  return {
    destination: `${account}${host.replace(/^\[(.*)\]$/, '$1')}`,
    host: `${account}${host}`,
    folder: path.startsWith('/') ? path : `./${path.replace(/^~\/?/, '')}`,
  };
}

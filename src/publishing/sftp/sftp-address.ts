/** `sftp://user@host:port/folder` → its parts. */
import { userInfo } from 'node:os';
import { UsageError } from '../../site/usage-error.ts';
import { withoutPassword } from '../passwords.ts';

/** The environment variable that has the password, where one is needed. */
export const PASSWORD = 'OPPNASOC_SFTP_PASSWORD';

/** Where a site is published by SFTP. */
export interface SftpAddress {
  host: string;
  port: number;
  user: string;
  /** The folder on the server: absolute, or relative to the home folder of the account when it does not begin with «/». */
  folder: string;
  /** As it is written in messages. */
  place: string;
}

const EXPECTED = 'sftp://konto@server/mapp';

/** The parts of an address; `/~/folder` lies in the home folder of the account. Throws a {@link UsageError} when it is none. */
export function parseSftpAddress(place: string): SftpAddress {
  const url = URL.canParse(place) ? new URL(place) : undefined;
  // never repeated: a password in it would be kept by logs
  if (url?.password)
    throw new UsageError(
      `Lösenordet står i adressen efter --to – där syns det för andra på datorn – ta bort det därifrån, och skriv det i miljövariabeln ${PASSWORD}.`,
    );
  const path = decoded(url?.pathname)?.replace(/\/+$/, '');
  const user = decoded(url?.username);
  // after a server, «@» is that of an account whose password has «/» in it
  const isTorn = url?.username === '' && url.pathname.includes('@');
  if (
    url?.protocol !== 'sftp:' ||
    !url.hostname ||
    url.search ||
    url.hash ||
    isTorn ||
    path === undefined ||
    user === undefined
  )
    throw new UsageError(
      `--to ${withoutPassword(place)} går inte att läsa – en adress som ${EXPECTED} väntades – skriv den så, utan lösenord, med mellanslag som %20, procenttecken som %25 och @ i mappens namn som %40.`,
    );
  if (path === '' || path === '/~')
    throw new UsageError(
      `--to ${place} har ingen mapp – mappen som webbservern visar väntades, som i ${EXPECTED} – se i webbhotellets anvisningar vad den heter (ofta public_html), och skriv sftp://konto@server/~/public_html om den ligger i kontots egen mapp.`,
    );
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? 22 : Number(url.port),
    user: user === '' ? userInfo().username : user,
    folder: path.replace(/^\/~\//, ''),
    place,
  };
}

/** The text of a part of an address; undefined when it is not encoded as one. */
function decoded(part = ''): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

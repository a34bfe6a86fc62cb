/** Opens a folder on a web host: connects, sees that it may be published to, and locks it. */
import { MARKER } from '../../site/output-folder.ts';
import { UsageError } from '../../site/usage-error.ts';
import type { OpenOptions } from '../open-options.ts';
import { refuseOther } from '../refuse-other.ts';
import type { Target } from '../target.ts';
import { connect } from './connect.ts';
import { RemoteFolder } from './remote-folder.ts';
import { OWN_FOLDER } from './rights.ts';
import { parseSftpAddress, type SftpAddress } from './sftp-address.ts';
import { lock } from './sftp-lock.ts';
import { SftpTarget } from './sftp-target.ts';

/** Opens `sftp://…`. Rejects with a {@link UsageError} when it can't be published to. */
export async function openSftp(place: string, { readOnly = false, patience }: OpenOptions = {}): Promise<Target> {
  const address = parseSftpAddress(place);
  const client = await connect(address);
  const folder = new RemoteFolder(client, address.folder, place);
  try {
    const names = (await folder.list())?.map(({ name }) => name);
    refuseOther({
      place,
      names: names ?? [],
      // one where a publication was begun has no marker yet
      isOurs: (all) => all.includes(MARKER.path) || all.every((name) => `${name}/` === OWN_FOLDER),
      expected: `en tom mapp eller en webbplats som är publicerad så här (med filen ${MARKER.path}) väntades – ta bort det som ligger där om det inte behövs, eller välj en annan mapp.`,
    });
    if (readOnly) return new SftpTarget(folder, place);
    if (!names) await makeTop(folder, address);
    await folder.makeOwnFolder();
    return new SftpTarget(folder, place, await lock(folder, place, patience));
  } catch (cause) {
    await folder.end();
    throw cause;
  }
}

/** Makes the folder itself in one that is there. */
async function makeTop(folder: RemoteFolder, { place, folder: path }: SftpAddress): Promise<void> {
  await folder.makeFolder('').catch((cause) => {
    const home = path.startsWith('/') ? ` Ligger den i kontots egen mapp, skriv /~${path} i adressen.` : '';
    throw new UsageError(
      `Mappen ${path} finns inte på servern, och går inte att skapa – mappen som webbservern visar väntades – kontrollera adressen ${place}.${home}`,
      { cause },
    );
  });
}

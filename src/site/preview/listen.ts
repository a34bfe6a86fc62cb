/** Listens to this machine alone unless another address is asked for. */
import { once } from 'node:events';
import type { Server } from 'node:http';
import { codeOf } from '../../domain/disk-errors.ts';
import { inUrl, nameOf } from '../hosts/allowed-host.ts';
import { UsageError } from '../usage-error.ts';

/** The port where none is asked for, and how many after it are tried when they are taken. */
const USUAL_PORT = 8080;
const MOST_PORTS = 10;

/**
 * Lets a server listen, at the port that is asked for or at the first free one. Returns its address in a browser, without
 * a path. Rejects with a {@link UsageError} when the host is no address of this machine, or the port can't be used.
 */
export async function listen(server: Server, host: string, wanted?: number): Promise<string> {
  const port = wanted ?? USUAL_PORT;
  const last = wanted ?? USUAL_PORT + MOST_PORTS;
  for (let tried = port; ; tried += 1) {
    server.listen({ port: tried, host });
    try {
      await once(server, 'listening');
      return `http://${nameOf(host)}:${tried}`;
    } catch (cause) {
      const code = codeOf(cause);
      if (code === 'EACCES') throw notAllowed(tried);
      if (code !== 'EADDRINUSE') throw notHere(host, cause);
      if (tried >= last) throw taken(wanted);
    }
  }
}

function taken(wanted: number | undefined): UsageError {
  return new UsageError(
    wanted === undefined
      ? `Portarna ${USUAL_PORT}–${USUAL_PORT + MOST_PORTS} är upptagna – en ledig port väntades – välj en annan med --port.`
      : `--port ${wanted} är upptagen – en ledig port väntades – välj en annan, eller utelämna --port.`,
  );
}

function notAllowed(port: number): UsageError {
  return new UsageError(
    `--port ${port} får du inte använda – en port som kontot får öppna väntades – välj en annan, till exempel ${USUAL_PORT}.`,
  );
}

function notHere(host: string, cause: unknown): UsageError {
  return Object.assign(
    new UsageError(
      `--host ${inUrl(host)} går inte att lyssna på – en adress som den här datorn har väntades, till exempel 127.0.0.1 – välj en annan.`,
    ),
    { cause },
  );
}

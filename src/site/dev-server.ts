/** The server for development, which listens to this machine alone unless another address is asked for. */
import { once } from 'node:events';
import Eleventy, { type DevServer } from '@11ty/eleventy-dev-server';
import { inUrl, isAllowedHost, isOwnOrigin, nameOf } from './hosts/allowed-host.ts';
import { UsageError } from './usage-error.ts';

/** The port where none is asked for, and how many after it are tried when they are taken. */
const USUAL_PORT = 8080;
const MOST_PORTS = 10;

/** A server that listens, and the address of its site in a browser. */
export interface Listening {
  server: DevServer;
  url: string;
}

/**
 * Serves a folder, at the port that is asked for or at the first free one. Rejects with a {@link UsageError} when the host is
 * no address of this machine, or the port can't be used.
 */
export async function listen(
  folder: string,
  {
    host,
    port: wanted,
    ...options
  }: { host: string; port?: number | undefined; pathPrefix: string; middleware: unknown[]; logger: object },
): Promise<Listening> {
  const port = wanted ?? USUAL_PORT;
  const last = wanted ?? USUAL_PORT + MOST_PORTS;
  const dev = Eleventy.getServer('oppnasoc', folder, { ...options, port, domDiff: false });
  const { server } = dev;
  // its own ends the process when there is no free port, and is silent about a host that is not there
  server.removeAllListeners('error');
  for (let tried = port; ; tried += 1) {
    server.listen({ port: tried, host });
    try {
      await once(server, 'listening');
      break;
    } catch (cause) {
      const code = codeOf(cause);
      if (code === 'EACCES') throw notAllowed(tried);
      if (code !== 'EADDRINUSE') throw notHere(host, cause);
      if (tried >= last) throw taken(wanted);
    }
  }
  await dev.ready();
  // the socket by which a page is told to load again is for the same hosts, and for pages of this site alone
  server.prependListener('upgrade', ({ headers }, socket) => {
    if (!isAllowedHost(headers.host, host) || !isOwnOrigin(headers.origin, headers.host)) socket.destroy();
  });
  return { server: dev, url: dev.getServerUrl(nameOf(host), '/') };
}

function codeOf(cause: unknown): unknown {
  return cause instanceof Error && 'code' in cause ? cause.code : undefined;
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

/** The server for development, which listens to this machine alone unless another address is asked for. */
import { once } from 'node:events';
import Eleventy, { type DevServer } from '@11ty/eleventy-dev-server';
import { inUrl, isAllowedHost, nameOf } from './hosts/allowed-host.ts';
import { UsageError } from './usage-error.ts';

/** How many ports after the first one are tried when they are taken. */
const MOST_PORTS = 10;

/** A server that listens, and the address of its site in a browser. */
export interface Listening {
  server: DevServer;
  url: string;
}

/** Serves a folder. Rejects with a {@link UsageError} when the host is no address of this machine, or no port is free. */
export async function listen(
  folder: string,
  { host, port, ...options }: { host: string; port: number; pathPrefix: string; middleware: unknown[]; logger: object },
): Promise<Listening> {
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
      if (codeOf(cause) !== 'EADDRINUSE') throw notHere(host, cause);
      if (tried - port >= MOST_PORTS) throw taken(port);
    }
  }
  await dev.ready();
  // the socket by which a page is told to load again is for the same hosts
  server.prependListener('upgrade', (request, socket) => {
    if (!isAllowedHost(request.headers.host, host)) socket.destroy();
  });
  return { server: dev, url: dev.getServerUrl(nameOf(host), '/') };
}

function codeOf(cause: unknown): unknown {
  return cause instanceof Error && 'code' in cause ? cause.code : undefined;
}

function taken(port: number): UsageError {
  return new UsageError(`--port ${port} och portarna efter den är upptagna – en ledig port väntades – välj en annan.`);
}

function notHere(host: string, cause: unknown): UsageError {
  return Object.assign(
    new UsageError(
      `--host ${inUrl(host)} går inte att lyssna på – en adress som den här datorn har väntades, till exempel 127.0.0.1 – välj en annan.`,
    ),
    { cause },
  );
}

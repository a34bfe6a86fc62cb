/**
 * Which names of this machine a request may use. Without that check a page elsewhere, whose name its owner lets point to
 * this machine, could read what is served for the one who sits at it (DNS rebinding).
 */
import { isIP } from 'node:net';

/** The address that is listened to unless another is asked for: nobody else on the network gets there. */
export const LOOPBACK = '127.0.0.1';

const OWN_NAMES = ['localhost', LOOPBACK, '[::1]'];
/** Those that mean all addresses of the machine: then a request may use any of them, but no other name. */
const ALL = ['0.0.0.0', '::'];

/** Whether the Host header of a request is that of this machine, or of `host`, which it was asked to listen to. */
export function isAllowedHost(header: string | undefined, host: string): boolean {
  const name = /^(\[[^\]]*\]|[^:]*)(?::\d+)?$/.exec(header ?? '')?.[1]?.toLowerCase();
  if (!name) return false;
  if (OWN_NAMES.includes(name) || name === inUrl(host)) return true;
  return ALL.includes(host) && isIP(name.replace(/^\[(.*)\]$/, '$1')) !== 0;
}

/** Whether the Origin header of a request is that of the host that it is for. Only browsers send one, and no page can change it. */
export function isOwnOrigin(origin: string | undefined, host: string | undefined): boolean {
  return origin === undefined || origin.toLowerCase() === `http://${host?.toLowerCase()}`;
}

/** A host as it stands in an address: in brackets when it is an address of IPv6. */
export function inUrl(host: string): string {
  return isIP(host) === 6 ? `[${host.toLowerCase()}]` : host.toLowerCase();
}

/** The host by which somebody at this machine gets there. */
export function nameOf(host: string): string {
  return host === LOOPBACK || ALL.includes(host) ? 'localhost' : inUrl(host);
}

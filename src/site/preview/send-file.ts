/** Sends a file of the disk, or the part of it that is asked for: browsers show sound and film only so. */
import { createReadStream, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';

/** Sends a file. Throws when there is none. */
export function sendFile(path: string, request: IncomingMessage, response: ServerResponse): void {
  const { size } = statSync(path);
  const part = partOf(request.headers.range, size);
  response.setHeader('Accept-Ranges', 'bytes');
  if (part === 'none') {
    response.writeHead(416, { 'Content-Range': `bytes */${size}` }).end();
    return;
  }
  const { start, end } = part ?? { start: 0, end: size - 1 };
  if (part) response.setHeader('Content-Range', `bytes ${start}-${end}/${size}`);
  response.writeHead(part ? 206 : response.statusCode, { 'Content-Length': end - start + 1 });
  if (request.method === 'HEAD' || size === 0) response.end();
  // when either ends too soon the other is closed: a browser that moves in a film goes away in the middle of each part
  else pipeline(createReadStream(path, { start, end }), response, () => {});
}

/** The part of a file that a request asks for (RFC 9110, 14.2); undefined for all of it, also where it asks for several. */
function partOf(range: string | undefined, size: number): { start: number; end: number } | 'none' | undefined {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? [];
  if (from === '' && to === '') return undefined;
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return start > end ? 'none' : { start, end };
}

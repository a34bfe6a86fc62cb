/**
 * Links and images: web addresses stay, links within the archive are noted for the linker to check, and what
 * could run or be fetched from elsewhere becomes its own text.
 */
import type { Definition, Image, Link as MdastLink, Parents, PhrasingContent, Root } from 'mdast';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { warning } from '../domain/problem.ts';
import type { Link } from './body.ts';
import { addProblem, locationOf } from './file-data.ts';
import { leaveOpen } from './open-address.ts';

declare module 'vfile' {
  interface DataMap {
    links: Link[];
  }
}

/** What a text has that has links; looking for them in every node of every other would take longer. */
const SIGNS = /\](?:\(|\[|:)|<|https?:|www\.|@/i;
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const SAFE_SCHEMES = new Set(['http', 'https', 'mailto', 'tel']);

/** Settles every link and image of the tree; those within the archive are in `file.data.links`. */
export const safeLinks: Plugin<[], Root> = () => (tree, file) => {
  if (!SIGNS.test(String(file.value))) return;
  resolveReferences(tree);
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined || (node.type !== 'link' && node.type !== 'image')) return undefined;
    const settled = node.type === 'link' ? settleLink(node, file) : settleImage(node, parent, file);
    if (settled[0] === node) return undefined;
    parent.children.splice(index, 1, ...(settled as []));
    // What takes its place is judged in its turn: an image may stand within a link.
    return [SKIP, index];
  });
};

/** `[text][name]` becomes `[text](address)`, so that there is one form to judge. */
function resolveReferences(tree: Root): void {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  if (definitions.size === 0) return;
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return;
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return;
    const definition = definitions.get(node.identifier);
    if (!definition) return;
    const { url, title } = definition;
    const common = { url, title: title ?? null, ...(node.position && { position: node.position }) };
    parent.children.splice(
      index,
      1,
      node.type === 'linkReference'
        ? { type: 'link', children: node.children, ...common }
        : { type: 'image', alt: node.alt ?? '', ...common },
    );
  });
}

function settleLink(node: MdastLink, file: VFile): PhrasingContent[] {
  const url = judge(node.url);
  if (url.kind === 'refused') {
    addProblem(
      file,
      warning(
        locationOf(node, file),
        'unsafe-link',
        `Länken leder till ”${url.scheme}:” – bara http, https, mailto och tel väntades – texten står kvar utan länk.`,
      ),
    );
    return writtenInAngles(node, file) ?? node.children;
  }
  if (node.children.length === 0) {
    addProblem(
      file,
      warning(
        locationOf(node, file),
        'empty-link',
        'Länken har ingen text – ord som säger vart den leder väntades – skriv dem mellan hakparenteserna.',
      ),
    );
    node.children = [{ type: 'text', value: node.url }];
  }
  if (url.kind === 'inside') leaveOpen(node, 'href', note(node, url.url, file));
  else node.url = url.url;
  return [node];
}

/** Words in angle brackets («<time:13>») parse as an address; an author meant them as they stand. */
function writtenInAngles({ position }: MdastLink, file: VFile): PhrasingContent[] | undefined {
  const source = String(file.value).slice(position?.start.offset, position?.end.offset);
  return source.startsWith('<') ? [{ type: 'text', value: source }] : undefined;
}

function settleImage(node: Image, parent: Parents, file: VFile): PhrasingContent[] {
  const url = judge(node.url);
  const alt: PhrasingContent = { type: 'text', value: node.alt || node.title || node.url };
  if (url.kind === 'inside') {
    leaveOpen(node, 'src', note(node, url.url, file));
    return [node];
  }
  addProblem(
    file,
    warning(
      locationOf(node, file),
      'remote-image',
      'Bilden ligger på en annan webbplats – läsarens besök skulle synas där – den visas som länk. Lägg bilden i attachments/ för att visa den.',
    ),
  );
  if (url.kind === 'refused' || parent.type === 'link') return [alt];
  return [{ type: 'link', url: url.url, children: [alt], ...(node.position && { position: node.position }) }];
}

type Judged = { kind: 'outside' | 'inside'; url: string } | { kind: 'refused'; scheme: string };

/** Browsers pass over control characters and spaces when they read a scheme; so does this. */
function judge(url: string): Judged {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is passed over
  const bare = url.replace(/[\u0000-\u0020]+/g, '');
  const scheme = SCHEME.exec(bare)?.[1]?.toLowerCase();
  if (scheme)
    return SAFE_SCHEMES.has(scheme)
      ? { kind: 'outside', url: scheme + bare.slice(scheme.length) }
      : { kind: 'refused', scheme };
  if (/^[\\/]{2}/.test(bare)) return { kind: 'outside', url: `https:${bare.replaceAll('\\', '/')}` };
  return { kind: 'inside', url };
}

/** Notes a link within the archive and returns its reference. */
function note(node: MdastLink | Image, url: string, file: VFile): string {
  const [path = '', anchor = ''] = url.split('#', 2);
  file.data.links ??= [];
  return `link/${file.data.links.push({ path: decode(path), anchor: decode(anchor), location: locationOf(node, file) }) - 1}`;
}

function decode(text: string): string {
  try {
    const decoded = decodeURIComponent(text);
    // Control characters mark what is left open in a fragment, so none may come in by way of an address.
    return /\p{Cc}/u.test(decoded) ? text : decoded;
  } catch {
    return text;
  }
}

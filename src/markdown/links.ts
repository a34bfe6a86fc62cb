/**
 * Links and images: web addresses are kept, internal links are collected for the linker to check, and links that could
 * run code and images from other sites are replaced by text.
 */
import type { Definition, Image, Link as MdastLink, Parents, PhrasingContent, Root } from 'mdast';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { type Problem, warning } from '../domain/problem.ts';
import type { Link } from './body.ts';
import { addProblem, locationOf } from './file-data.ts';
import { leaveOpen } from './open-address.ts';

declare module 'vfile' {
  interface DataMap {
    links: Link[];
  }
}

/** A cheap test first: without these signs a text has no links. */
const SIGNS = /\](?:\(|\[|:)|<|https?:|www\.|@/i;
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const SAFE_SCHEMES = new Set(['http', 'https', 'mailto', 'tel']);

/** Checks every link and image of the tree; adds internal links to `file.data.links`, and problems to the file. */
export const safeLinks: Plugin<[], Root> = () => (tree, file) => {
  if (!SIGNS.test(String(file.value))) return;
  resolveReferences(tree);
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined || (node.type !== 'link' && node.type !== 'image')) return undefined;
    const quote = node.type === 'link' ? takeQuote(node, file) : '';
    if (quote !== '') parent.children.splice(index + 1, 0, { type: 'text', value: quote } as never);
    const checked = node.type === 'link' ? checkLink(node, file) : checkImage(node, parent, file);
    if (checked[0] === node) return undefined;
    parent.children.splice(index, 1, ...(checked as []));
    // The replacement is checked too: a link may contain an image.
    return [SKIP, index];
  });
};

/** Replaces `[text][name]` by `[text](address)`, so that there is one form to check. */
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

/** What closes a quotation, or «…», behind an address that is no link in brackets: it is no part of it. */
const QUOTE = /[”’“»…]+$/u;

/** Takes the sign that closes a quotation out of an address, and returns it: «Se ”https://example.org”.» */
function takeQuote(node: MdastLink, file: VFile): string {
  const [text, ...others] = node.children;
  const quote = QUOTE.exec(node.url)?.[0] ?? '';
  const source = String(file.value).slice(node.position?.start.offset, node.position?.end.offset);
  if (quote === '' || others.length > 0 || text?.type !== 'text' || text.value !== source) return '';
  node.url = node.url.slice(0, -quote.length);
  text.value = text.value.slice(0, -quote.length);
  return quote;
}

function checkLink(node: MdastLink, file: VFile): PhrasingContent[] {
  const url = classify(node.url);
  if (url.kind === 'refused') {
    addProblem(
      file,
      warning(
        locationOf(node, file),
        'unsafe-link',
        `Länken leder till ”${url.scheme}:” – bara http, https, mailto och tel väntades – texten står kvar utan länk.`,
      ),
    );
    return autolinkText(node, file) ?? node.children;
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
  if (url.kind === 'internal') leaveOpen(node, 'href', addLink(node, url.url, file));
  else node.url = url.url;
  return [node];
}

/** The source of a link in angle brackets, «<time:13>», which its author meant as text; undefined for other links. */
function autolinkText({ position }: MdastLink, file: VFile): PhrasingContent[] | undefined {
  const source = String(file.value).slice(position?.start.offset, position?.end.offset);
  return source.startsWith('<') ? [{ type: 'text', value: source }] : undefined;
}

function checkImage(node: Image, parent: Parents, file: VFile): PhrasingContent[] {
  const url = classify(node.url);
  const alt: PhrasingContent = { type: 'text', value: node.alt || node.title || node.url };
  if (url.kind === 'internal') {
    if (!node.alt?.trim()) addProblem(file, noText(node, file));
    leaveOpen(node, 'src', addLink(node, url.url, file));
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

function noText(node: Image, file: VFile): Problem {
  const message = `Bilden har ingen text – den som inte kan se bilden behöver veta vad den visar – skriv det mellan hakparenteserna, till exempel ”![Karta över trädgården](${node.url})”.`;
  return warning(locationOf(node, file), 'picture-without-text', message);
}

type ClassifiedUrl = { kind: 'external' | 'internal'; url: string } | { kind: 'refused'; scheme: string };

/** Ignores control characters and spaces in a scheme, as browsers do. */
function classify(url: string): ClassifiedUrl {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are ignored
  const bare = url.replace(/[\u0000-\u0020]+/g, '');
  const scheme = SCHEME.exec(bare)?.[1]?.toLowerCase();
  if (scheme)
    return SAFE_SCHEMES.has(scheme)
      ? { kind: 'external', url: scheme + bare.slice(scheme.length) }
      : { kind: 'refused', scheme };
  if (/^[\\/]{2}/.test(bare)) return { kind: 'external', url: `https:${bare.replaceAll('\\', '/')}` };
  return { kind: 'internal', url };
}

/** Adds an internal link to `file.data.links` and returns its reference. */
function addLink(node: MdastLink | Image, url: string, file: VFile): string {
  const [address = '', anchor = ''] = url.split('#', 2);
  // a file may have «?» in its name
  const [path = '', query] = address.startsWith('/') ? address.split(/\?(.*)/s, 2) : [address];
  const link = {
    path: decode(path),
    ...(query && { query }),
    anchor: decode(anchor),
    location: locationOf(node, file),
  };
  file.data.links ??= [];
  return `link/${file.data.links.push(link) - 1}`;
}

function decode(text: string): string {
  try {
    const decoded = decodeURIComponent(text);
    // Control characters enclose the placeholders of fragments, so an address may not add any.
    return /\p{Cc}/u.test(decoded) ? text : decoded;
  } catch {
    return text;
  }
}

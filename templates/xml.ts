/** Escaping for XML 1.0; every value in an XML document passes through it, so that no text can make a document invalid. */

// Characters that XML 1.0 (2.2, Char) does not allow, even escaped.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A value escaped for the text of an element or an attribute; characters that XML does not allow are removed. */
export function xml(value: string): string {
  return value.replace(FORBIDDEN, '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** A comment; of two hyphens, which end one, the second is written as in addresses: «xn--» of a host is still the same host. */
export function xmlComment(text: string): string {
  return `<!-- ${text.replace(FORBIDDEN, '').replaceAll('--', '-%2D')} -->`;
}

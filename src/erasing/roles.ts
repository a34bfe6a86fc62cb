/** The role that somebody had at a meeting, as a text says it: «ordföranden». Only one that nobody else had there. */
import type { Content } from '../content/folder/load-content.ts';
import { minutesReader } from '../reading/read-minutes.ts';
import { fold } from '../swedish/names.ts';
import { definite } from './stand-in.ts';

/** A reader of the role in a file of minutes; undefined for none, and for other files. `own` are the person's names, folded. */
export function rolesReader(content: Content, own: ReadonlySet<string>) {
  const read = minutesReader(content);
  return (path: string, text: string): string | undefined => {
    if (!path.startsWith('minutes/') || !path.endsWith('.md')) return undefined;
    const { record } = read({ path, text: text.replace(/\r\n?/g, '\n') });
    const roles = (record?.people ?? []).map(({ name = '', role = '' }) => ({
      isOwn: own.has(fold(name)),
      forms: role.split(/,\s*/).flatMap((each) => definite(each) ?? []),
    }));
    const ofOthers = new Set(roles.flatMap(({ isOwn, forms }) => (isOwn ? [] : forms)));
    return roles.find(({ isOwn }) => isOwn)?.forms.find((form) => !ofOthers.has(form));
  };
}

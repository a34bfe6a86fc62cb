/** Reads minutes whose attendance stands in the text, or in other front matter. */
import { readCase } from './read-case.ts';

/** Front matter without attendance. */
export const FRONT = 'date: 2017-03-07\ngroup: Styrelsen';
const PEOPLE =
  '- name: Dag Nymanders\n  aliases: [Dagge]\n  role: brukarrepresentant\n  show: role\n- name: Gudvår Qvarnberg\n  show: hidden\n';

/** «Namn, organisationer (roll)», those who were absent in brackets; the titles and the words of the text; the problems. */
export function readAttendance(body: string, front = FRONT) {
  const { record, page, problems } = readCase({ front, body, files: { 'people.yaml': PEOPLE } });
  const people = (record?.people ?? []).map(({ field, name = '–', organisations, unregistered, role }) => {
    const behind = [...organisations, ...unregistered.map((text) => `?${text}`)].map((text) => `, ${text}`).join('');
    const line = `${name}${behind}${role ? ` (${role})` : ''}`;
    return field === 'absent' ? `[${line}]` : line;
  });
  return { people, text: page.replace(/\n/g, ' ').trim(), problems };
}

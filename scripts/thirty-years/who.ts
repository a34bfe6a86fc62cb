/** Which meetings are held, who comes to each, and which projects it talks about. */
import type { Day, Group } from './groups.ts';
import { groups } from './groups.ts';
import { type Person, people } from './names.ts';
import { type Project, projects } from './projects.ts';

/** So many of the days, evenly without some. */
export function thinned(days: readonly Day[], count: number): Day[] {
  return days.filter(
    (_, index) => Math.floor((index * count) / days.length) !== Math.floor(((index + 1) * count) / days.length),
  );
}

/** Those who come to a group's meetings in a year, not all of them every time. */
export function presentAt(group: Group, year: number, random: () => number): Person[] {
  const own = groups.indexOf(group);
  const members = people.filter(
    ({ from, to }, index) => from <= year && year <= to && [0, 1, 3].includes((index + own) % 6),
  );
  const present = members.filter(() => random() < 0.55);
  return (present.length < 3 ? members : present).slice(0, 18);
}

/** The projects that a meeting has sections for, and those it tells of in a few words. */
export function projectsAt(group: Group, year: number, random: () => number): [Project[], Project[]] {
  const own = groups.indexOf(group);
  const running = runningIn(year);
  const near = running.filter((_, index) => (index + own) % 2 === 0 || random() < 0.3);
  const start = Math.floor(random() * Math.max(1, near.length));
  const turned = [...near.slice(start), ...near.slice(0, start)];
  const count = 2 + Math.floor(random() * 3);
  const others = random() < 0.3 ? turned.slice(count, count + 2 + Math.floor(random() * 3)) : [];
  return [turned.slice(0, count), others];
}

/** The projects that are talked about in a year. */
export function runningIn(year: number): Project[] {
  return projects.filter(({ from, to }) => from <= year && year <= to);
}

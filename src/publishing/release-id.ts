/** The names of releases: when, and of what, «20170630T041200Z-0c1d2e3f»; they sort by time. */
import { sumOf } from './manifest.ts';
import type { BuiltSite } from './target.ts';

const ID = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z-[0-9a-f]{8}$/;

/** Whether a name is that of a release. */
export function isReleaseId(name: string): boolean {
  return ID.test(name);
}

/** The name of a new release. It sorts after `newest`, also when a clock is behind or two are published in a second. */
export function releaseId({ note, files }: BuiltSite, newest: string | undefined): string {
  const wanted = Date.parse(note.published);
  const time = Math.max(wanted, newest === undefined ? wanted : timeOf(newest) + 1000);
  const text = new Date(time).toISOString().replace(/\.\d+/, '').replace(/[-:]/g, '');
  return `${text}-${sumOf(files).slice(0, 8)}`;
}

function timeOf(id: string): number {
  return Date.parse(id.replace(ID, '$1-$2-$3T$4:$5:$6Z'));
}

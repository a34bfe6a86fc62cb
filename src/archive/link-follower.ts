/** Follows the links of texts and keeps what comes of it: the attachments that are linked, the problems. */
import { comparePlain } from '../domain/order.ts';
import type { Problem } from '../domain/problem.ts';
import type { Link, Section } from '../markdown/body.ts';
import type { MinutesRecord } from '../reading/minutes-record.ts';
import type { Attachment } from './archive.ts';
import type { ResolvedLink } from './link-problem.ts';
import type { LinkTargets } from './link-targets.ts';

/** One for each build. */
export class LinkFollower {
  readonly problems: Problem[] = [];
  readonly #targets: LinkTargets;
  readonly #attachments = new Map<string, Attachment>();

  constructor(targets: LinkTargets) {
    this.#targets = targets;
  }

  followAll(links: readonly Link[], file: string, path: string, sections: readonly Section[]): string[] {
    return links.map((link) => this.#take(this.#targets.resolve(link, file, { path, sections })));
  }

  attachment({ file, location }: MinutesRecord['attachments'][number]): string {
    return this.#take(this.#targets.attachment(file, location, location.file));
  }

  attachments(): Attachment[] {
    return [...this.#attachments.values()].toSorted((a, b) => comparePlain(a.path, b.path));
  }

  #take({ path, attachment, problem }: ResolvedLink): string {
    if (problem) this.problems.push(problem);
    if (attachment) this.#attachments.set(attachment.path, attachment);
    return path;
  }
}

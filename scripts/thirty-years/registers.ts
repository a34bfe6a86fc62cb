/** Writes the registers of the generated archive: the site, groups, projects, organisations, a page of text. */
import { write } from '../generated/write.ts';
import { groups } from './groups.ts';
import { organisations } from './names.ts';
import { projects } from './projects.ts';

/** Writes all files of the archive but its minutes. */
export function writeRegisters(folder: string): void {
  write(folder, 'site.yaml', SITE);
  write(folder, 'glossary.yaml', 'LSS: lagen om stöd och service till vissa funktionshindrade\n');
  write(folder, 'pages/om.md', ABOUT);
  write(
    folder,
    'organisations.yaml',
    organisations
      .map(([name, kind, alias]) => `- name: ${name}\n  kind: ${kind}\n${alias ? `  aliases: [${alias}]\n` : ''}`)
      .join(''),
  );
  for (const { id, name, aliases, purpose, schedule, room, time, status } of groups)
    write(
      folder,
      `groups/${id}.md`,
      `---\nname: ${name}\n${aliases.length > 0 ? `aliases: [${aliases.join(', ')}]\n` : ''}purpose: ${purpose}\nschedule: ${schedule}\nplace: ${JSON.stringify(room)}\ntime: "${time}"\nbreaks: [2017-07-01–2017-08-15]\nstatus: ${status}\n---\n\nAnteckningarna är öppna för alla. Den som vill komma hör av sig till ordföranden.\n`,
    );
  for (const { id, name, status, text } of projects)
    write(folder, `projects/${id}.md`, `---\nname: ${JSON.stringify(name)}\nstatus: ${status}\n---\n\n${text}\n`);
}

const SITE = `title: Norrsunds mötesarkiv
url: https://norrsund.example/
language: sv
timezone: Europe/Stockholm
description: Minnesanteckningar från möten där brukare, föreningar och Norrsunds kommun arbetar tillsammans sedan 1988.
sender: Socialförvaltningen i Norrsund
contact:
  email: arkivet@norrsund.example
`;

const ABOUT = `---
title: Om arkivet
---

Här finns anteckningar från trettio års möten i Norrsund. Allt är påhittat: staden, föreningarna och människorna.

Arkivet finns för att prova hur sidor ser ut när de har blivit många.
`;

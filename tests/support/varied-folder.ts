/** A short archive without problems that has a file of every kind, with most of what each may say. */

import type { Files } from './content-folder.ts';
import { exif, jpeg } from './pictures.ts';

/** Its files, as of 30 June 2017. */
export const varied: Files = {
  'site.yaml': `title: Provarkivet
url: https://prov.example/arkiv/
description: Protokoll från Provnämnden.
sender: Provnämnden
contact:
  email: info@prov.example
security:
  contact: info@prov.example
  expires: 2018-01-31
`,
  'organisations.yaml': '- name: Ria\n  aliases: [Hela människan]\n  kind: förening\n- name: G7\n',
  'people.yaml': `- name: Ada Test
  aliases: [Adde]
  organisation: Ria
- name: Gudvår Qvarnsten
  show: hidden
- name: Bo Provsson
  role: ordförande
  show: role
`,
  'glossary.yaml': 'LSS: lagen om stöd och service\n',
  'accessibility.yaml': `body: Provnämnden
service: Provarkivet
compliance: delvis förenlig
inaccessible:
  - content: Bilagor i pdf kan vara svåra att läsa.
    reason: De är gjorda i olika program.
    alternative: Hör av dig.
burden: []
outside: []
evaluation:
  method: självskattning
  tested: [En sida av varje slag.]
  how: [Med tangentbord.]
  date: 2017-06-01
updated: 2017-06-14
contact:
  email: info@prov.example
`,
  'groups/gemensam-grupp.md':
    '---\nname: Gemensam grupp\naliases: [GG]\nschedule: varannan måndag 13.30 från 2017-01-16\nplace: Bryggan\nformerly: [storgruppen]\n---\n\nVi träffas.\n',
  'groups/ledningsgruppen.md':
    '---\nname: Ledningsgruppen\nstatus: vilande\nmeetings: [2017-08-31 10:30 Rådhuset]\n---\n',
  'projects/klarsprak.md':
    '---\nnamn: Klarspråk\nandra namn: [Klarspråksgruppen]\nstatus: pågår\n---\n\n## Varför\n\nTexter som går att förstå.\n',
  'projects/fritidsbanken.md': '---\nname: Fritidsbanken\n---\n',
  'pages/om.md': '---\ntitle: Om arkivet\n---\n\nSe [protokollet](../minutes/2017/2017-01-16.md#klarsprak).\n',
  'minutes/2017/2017-01-16.md': `---
date: 2017-01-16
group: Gemensam grupp
time: 13:30-15:30
place: Bryggan
attendees:
  - Ada Test, Ria
  - { name: Bo Provsson, role: ordförande }
absent: [Gudvår Qvarnsten]
projects: [Klarspråk]
next: [2017-02-13 13:30 Bryggan]
published: 2017-01-20
corrections: [{ date: 2017-01-23, text: "Rätt namn." }]
attachments: [{ file: plan.txt, title: Planen }]
---

## Klarspråk

Ada Test läste *fem* brev[^1] om **LSS**. ![En karta](../../attachments/karta.jpg)

Beslut: Vi skriver om brevet.

- [ ] Ada Test frågar Ria senast 3 mars
- Gudvår Qvarnsten ringer

[^1]: Ett från Ria.

### Frågor

Fråga: Vem läser?

| Vad | Vem | När |
|-----|-----|-----|
| Boka salen | Bo Provsson | 3 maj |

> Citat ~~struket~~.

<!-- dolt -->
`,
  'minutes/2017/2017-02-13.md': `---
datum: 2017-02-13
grupp: GG
närvarande: |
  Ada Test
  Bo Provsson
---

## Klarspråk

Klart: frågan till Ria är ställd. ^2017-01-16-gemensam-grupp.uppgift-fragar-ria

Bordlagt: Brevet till G7.

1. Ett
2. Två
`,
  'minutes/2017/2017-07-03.md':
    '---\ndate: 2017-07-03\ngroup: GG\nkind: kallelse\npublished: 2017-06-20\nmoved_from: 2017-06-26\n---\n\n- Brevet\n',
  'followups/2017-03-01-ria.md':
    '---\ndate: 2017-03-01\nrefs: [2017-01-16-gemensam-grupp.fraga-laser]\nstate: klar\n---\n\nRia svarade.\n',
  'attachments/plan.txt': 'Planen för våren.\n',
  'attachments/karta.jpg': jpeg(exif({ place: 29 })),
};

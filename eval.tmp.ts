import { readFileSync } from 'node:fs';
import { readText, meeting, names } from './tests/support/body.ts';
import { parse } from 'yaml';
const people = ['Anna Ek', 'Bo Lind', 'Kerstin Dal', 'Per Holm', 'Karin Sjö', 'Lars Alm', 'Eva Norén', 'Gun Berg'];
const context = { date: '2017-01-16' as never, group: 'gemensam-grupp' as any, people: people.map((name) => ({ name })) };
const what = process.argv[2];
if (what !== 'cases') {
  const old = JSON.parse(readFileSync('/tmp/old-examples.json', 'utf8'));
  let bad = 0;
  for (const { kind, text, counts, fras } of old) {
    const kinds = readText(text, context).outcomes.map((o) => o.kind);
    if (kinds.includes(kind) !== counts) { bad++; console.log(counts ? 'MISS' : 'FALSE', kind, '|', text, '|', fras.slice(0, 50), kinds.join()); }
  }
  console.log('old examples wrong', bad, 'of', old.length);
}
if (what !== 'old') {
  const cases = parse(readFileSync(process.argv[3] ?? '/work/shared/cases/outcomes.yaml', 'utf8'));
  let ok = 0;
  for (const c of cases) {
    const ppl = (c.attendees ?? ['Anna Ek', 'Bo Lind', 'Kerstin Dal', 'Ida Holm', 'Per Alm']).map((p: string) => { const [, name, role] = /^(.*?)(?: \((.*)\))?$/.exec(p)!; return { name, ...(role && { role }) }; });
    const body = [c.context, c.text, c.after].filter(Boolean).join('\n\n');
    const got = readText(body, { ...meeting, date: '2017-03-07' as never, people: ppl }).outcomes;
    const near = readText(body, { ...meeting, date: '2017-03-07' as never, people: ppl }).problems.map((p) => p.rule);
    const d = (o: any) => `${o.kind} «${o.text}» ${o.owners.join(', ')} ${o.due?.date ?? ''} ${o.due?.text ?? ''}`;
    const mine = c.context ? got.filter((o) => !String(c.context).includes(o.text) ) : got;
    let good;
    if (c.kind === null) good = mine.filter((o)=> !(c.note?.includes('ovanför')) || o.text.trim() === c.text.trim()).length === 0 || (c.note?.includes('ovanför') && !mine.some((o) => o.text.trim() === c.text.trim()));
    else { const f = got.filter((o) => o.kind === c.kind); const owners = [...new Set(f.flatMap((o) => o.owners))];
      good = f.length > 0 && (!c.owner || owners.join(', ') === c.owner || (c.note?.includes('ägaren kan') && owners.length===1)) && (!c.due || f.some((o) => o.due?.date === c.due || o.due?.text.toLowerCase() === c.due || String(c.due).toLowerCase().includes(o.due?.text?.toLowerCase() ?? '¤') || o.due?.text?.toLowerCase().includes(String(c.due).toLowerCase()))); }
    if (good) ok++; else console.log('CASE', c.class.slice(0, 50), '|', c.text.replace(/\n+/g, '⏎'), '| want', c.kind, c.owner ?? '', c.due ?? '', '| got', got.map(d).join(' ; '), near.join());
  }
  console.log('cases', ok, 'of', cases.length);
}

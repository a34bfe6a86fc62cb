import { readText, meeting } from './tests/support/body.ts';
const people = [['Anna Ek','ordförande'], ['Bo Lind'], ['Kerstin Dal'], ['Per Holm'],['Ida Holm','sekreterare']].map(([name,role]) => ({ name: name!, ...(role&&{role}) }));
for (const t of process.argv.slice(2)) { const r = readText(t, { ...meeting, people }); console.log(t, '\n  ', r.outcomes.map((o) => `${o.kind} «${o.text}» [${o.owners}] ${JSON.stringify(o.due ?? '')} (${o.phrase})`).join('\n   '), r.problems.map((p) => p.message).join(' | ')); }

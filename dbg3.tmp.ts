import { recognise } from './src/markdown/outcomes/sentences/recognise.ts';
import { contextWith } from './tests/support/section.ts';
for (const t of process.argv.slice(2)) { const r = recognise(t, contextWith('Anna Ek','Bo Lind','Kerstin Dal','Per Alm','Ida Holm')); console.log(t, JSON.stringify({s:r.statements.map(s=>[s.kind,s.phrase,s.owners]),n:r.nearMisses.map(s=>[s.kind,s.phrase,s.owners])})); }

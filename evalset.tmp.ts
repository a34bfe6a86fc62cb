import { labelledTexts, scoreOf } from './tests/support/labelled.ts';
const dir = process.argv[2]!; const quiet = process.argv[3] === 'quiet';
const all = labelledTexts(new URL(`./tests/markdown/labelled/${dir}`, import.meta.url));
const f = (n: number) => n.toFixed(2);
const { scores, wrong } = scoreOf([...all.values()].flat());
if (!quiet) console.log(wrong.sort((a,b)=>(a.includes(': no ')?1:0)-(b.includes(': no ')?1:0)).join('\n'));
for (const [kind, s] of scores) console.log(kind.padEnd(13), 'n', s.expected, 'found', s.found, 'recall', f(s.right / s.expected), 'precision', f(s.right / s.found), 'details', f(s.rightDetails / s.details));

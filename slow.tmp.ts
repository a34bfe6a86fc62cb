import { readText, meeting } from './tests/support/body.ts';
const people = ['Anna Ek', 'Bo Lind', 'Kerstin Dal', 'Per Holm'].map((name) => ({ name }));
for (const words of ['Vi beslutar ', 'Anna Ek lovar ', 'Frågan tas upp på ', 'att ', 'Anna, ', 'uppdrar åt ', 'Anna kollar och ', 'Ledningsgruppen ', 'om ', 'ska ', 'Anna Bo ', 'som beslutades av ', 'fick i uppdrag att ', 'Vi beslutar att Anna ringer, ', 'Köksgruppen ', 'av Bo '])
 for (const size of [25_000, 100_000]) { const t = process.cpuUsage(); readText(words.repeat(Math.ceil(size / words.length)), { ...meeting, people }); const u = process.cpuUsage(t); console.log(words, size, ((u.user + u.system) / 1e6).toFixed(2)); }

import { loadContent } from './src/content/folder/load-content.ts';
import { readMinutesOf } from './src/reading/pool/read-all.ts';
import { setFlagsFromString } from 'node:v8';
const { content } = loadContent(process.argv[2] ?? '/tmp/bench1k/content');
const t=process.cpuUsage(); const w=performance.now();
const r = readMinutesOf(content!);
const c=process.cpuUsage(t);
console.log(r.length, 'cpu', (c.user+c.system)/1e6, 'user', c.user/1e6, 'wall', (performance.now()-w)/1000);

import { serveStatic } from './scripts/static-server.ts';
import { launchBrowser } from './scripts/browser.ts';
import axe from 'axe-core';
const server = await serveStatic({ folder: '/tmp/t17-out' });
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
await page.goto(server.url + 'protokoll/2017-02-13-gemensam-utvecklingsgrupp/');
for (const d of ['folded','open']) {
if (d==='open') await page.evaluate('for (const folded of document.querySelectorAll("details")) folded.open = true');
await page.screenshot({ path: `/tmp/t17-meeting-${d}.png`, fullPage: true });
}
await page.evaluate(axe.source);
console.log(JSON.stringify(await page.evaluate(`axe.run(document,{runOnly:{type:'rule',values:['target-size']}}).then(r=>r.violations.flatMap(v=>v.nodes.map(n=>[n.html,n.failureSummary,n.any.map(a=>a.relatedNodes.map(r=>r.html))])))`),null,1));
// heights before text at 320
const small = await browser.newPage({ viewport: { width: 320, height: 640 } });
import { readdirSync } from 'node:fs';
for (const id of readdirSync('/tmp/t17-out/protokoll').filter(x=>/^\d{4}-\d\d-\d\d/.test(x))) {
  await small.goto(server.url + 'protokoll/' + id + '/');
  console.log(id, await small.evaluate(`(()=>{const o=document.querySelector('.outcomes');const t=document.querySelector('article > h2, article > .prose');return [o&&Math.round(o.getBoundingClientRect().height), t&&Math.round(t.getBoundingClientRect().top)]})()`));
}
await small.goto(server.url + 'protokoll/2017-02-13-gemensam-utvecklingsgrupp/');
await small.screenshot({ path: `/tmp/t17-meeting-320.png`, fullPage: false });
await browser.close(); await server.close?.(); process.exit(0);

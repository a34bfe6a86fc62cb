import { serveStatic } from './scripts/static-server.ts';
import { launchBrowser } from './scripts/browser.ts';
const folder = process.argv[2]!; const server = await serveStatic({ folder }); const browser = await launchBrowser();
let n = 0;
for (const spec of process.argv.slice(3)) {
  const [width, path] = spec.split(/:(.*)/s);
  const page = await (await browser.newContext({ viewport: { width: Number(width), height: 900 } })).newPage();
  await page.goto(server.url + path); await page.waitForTimeout(1200);
  await page.screenshot({ path: `/tmp/search-real/shot${n++}.png` });
}
await browser.close(); await server.close();

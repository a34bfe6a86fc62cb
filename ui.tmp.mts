import { serveStatic } from './scripts/static-server.ts';
import { launchBrowser } from './scripts/browser.ts';
const folder = process.argv[2]; const server = await serveStatic({ folder }); const browser = await launchBrowser();
let n = 0;
for (const spec of process.argv.slice(3)) {
  const [width, path] = spec.split(/:(.*)/s);
  const page = await (await browser.newContext({ viewport: { width: Number(width), height: 900 } })).newPage();
  page.on('console', (m) => console.log('console', m.text())); page.on('pageerror', (e) => console.log('error', e.message));
  await page.goto(server.url + path); await page.waitForTimeout(1500);
  console.log(spec, await page.locator('#_status').textContent(), (await page.locator('#_hits > li').allInnerTexts()).slice(0, 4).join('\n--\n').slice(0, 900));
  await page.screenshot({ path: `/tmp/search-real/shot${n++}.png`, fullPage: false });
}
await browser.close(); await server.close();

import { launchBrowser } from './scripts/browser.ts';
import { serveStatic } from './scripts/static-server.ts';
const [folder, prefix, ...pages] = process.argv.slice(2);
const server = await serveStatic({ folder: folder! });
const b = await launchBrowser();
for (const page of pages) { const [name, path] = page.split('='); for (const width of [320, 1280]) { const p = await b.newPage({ viewport: { width, height: 900 } }); await p.goto(server.url + path, { waitUntil: 'networkidle' }); const over = await p.evaluate(() => document.documentElement.scrollWidth); console.log(name, width, over); await p.screenshot({ path: `/tmp/cal-${prefix}-${name}-${width}.png`, fullPage: true }); await p.close(); } }
await b.close(); await server.close();

import { launchBrowser } from './scripts/browser.ts';
import { serveStatic } from './scripts/static-server.ts';
const [folder, prefix, ...pages] = process.argv.slice(2);
const server = await serveStatic({ folder: folder! });
const b = await launchBrowser();
for (const page of pages) { const [name, path] = page.split('='); for (const width of [320, 1280]) { const p = await b.newPage({ viewport: { width, height: 1100 } }); await p.goto(server.url + path, { waitUntil: 'networkidle' }); await p.screenshot({ path: `/tmp/crop-${prefix}-${name}-${width}.png` }); await p.close(); } }
await b.close(); await server.close();

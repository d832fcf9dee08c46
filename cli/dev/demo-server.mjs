/** Serves a folder of pages on 127.0.0.1, and nothing outside it. For the demo and for the tests. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { root } from './root.mjs';

export const DEMO = join(root, 'tests', 'e2e', 'demo');

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/**
 * @param {{ folder?: string, pages?: Record<string, string>, port?: number }} [options] `pages`: HTML made at run time, by path (`/seed.html`)
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export async function serve({ folder = DEMO, pages = {}, port = 0 } = {}) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const made = pages[pathname];
    if (made !== undefined) return void response.setHeader('content-type', 'text/html; charset=utf-8').end(made);
    const path = normalize(join(folder, decodeURIComponent(pathname)));
    try {
      if (!path.startsWith(folder + sep)) throw new Error('outside');
      const body = await readFile(path);
      response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream').end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', () => resolve(null)));
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}

/** An article does not confirm itself; and the report that Tallymark began with is marked in the browser as on the command line. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO } from '../../cli/dev/demo-server.mjs';
import { checkJson, marked } from '../built/command-line';
import { ELEVEN, REPORT } from '../built/eleven';
import { paintedMarks } from './look';
import { startSession } from './session';
import type { Session } from './session';

/** The only page on which the database found the American part of Sensor Tower's estimate. */
const ONLY_SOURCE = 'https://www.breakingnews.ie/world/donald-trump-looking-for-new-social-media-presence-with-parler-offline-1062510.html';
const demo = readFileSync(join(DEMO, 'article.html'), 'utf8');

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The report as a newspaper would serve it. It is read here and kept nowhere. */
function reportPage(): string {
  const body = readFileSync(REPORT, 'utf8').trim().split(/\n\s*\n/).map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('\n');
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Parler suspendu</title><meta property="og:type" content="article">
    <meta property="article:published_time" content="2021-01-11"></head><body><main><article><h1>Parler suspendu par Amazon</h1>${body}</article></main></body></html>`;
}

let session: Session;
beforeAll(async () => {
  session = await startSession({
    pages: {
      '/own.html': demo.replace(/(<link rel="canonical" href=")[^"]*/, `$1${ONLY_SOURCE}`),
      ...(existsSync(REPORT) && { '/report.html': reportPage() }),
    },
  });
});
afterAll(() => session.close());

describe('a figure whose only source is the page being read', () => {
  it('is not confirmed by it', async () => {
    const verdictOf = async (path: string) => (await session.openArticle(path)).claims.find(({ quote }) => quote === 'huit millions')?.verdict;
    expect(await verdictOf('/article.html')).toBe('agrees');
    expect(await verdictOf('/own.html')).not.toBe('agrees');
  });
});

if (existsSync(REPORT)) {
  describe('the report', () => {
    it('is marked in the page as on the command line', async () => {
      const claims = marked(checkJson('--lang', 'fr', '--published', '2021-01-11', REPORT)[0]!);
      const state = await session.openArticle('/report.html');
      expect(state.claims).toHaveLength(ELEVEN.length);
      expect(state.claims.map(({ quote, verdict }) => [quote, verdict])).toEqual(claims.map(({ quote, verdict }) => [quote, verdict]));
      expect(Object.values(await paintedMarks(session.driver)).reduce((sum, size) => sum + size, 0)).toBeGreaterThanOrEqual(ELEVEN.length);
    });
  });
}

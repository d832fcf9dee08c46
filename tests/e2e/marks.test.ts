/** The demo article in the browser carries exactly the marks that the command line finds in the same file. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO } from '../../cli/dev/demo-server.mjs';
import { checkJson, marked } from '../built/command-line';
import { paintedMarks } from './look';
import { startSession } from './session';
import type { Session } from './session';

describe.each(['article.html', 'article.en.html'])('%s', (file) => {
  let session: Session;
  beforeAll(async () => void (session = await startSession()));
  afterAll(() => session.close());

  const [answer] = checkJson(join(DEMO, file));
  const claims = marked(answer!);

  it('is marked in the page as on the command line', async () => {
    const state = await session.openArticle(`/${file}`);
    expect(state.topic).toMatchObject({ isNews: true, platformBan: true });
    expect(state.claims.map(({ quote, verdict }) => [quote, verdict])).toEqual(claims.map(({ quote, verdict }) => [quote, verdict]));
    expect(await paintedMarks(session.driver)).toEqual(Object.fromEntries(Object.entries(state.counts).filter(([verdict, count]) => count > 0 && verdict !== 'unknown')));
    await session.picture(`marks-${file.replace('.html', '')}`);
  });
});

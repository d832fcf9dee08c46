/** Dark pages, telephones and screen readers. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardStands } from '../../cli/dev/demo-page.mjs';
import type { driveChromium } from '../../cli/dev/drive-chromium.mjs';
import { placeOf, restOn } from '../../cli/dev/place-of.mjs';
import { cardCloses, cardOpens } from './look';
import { KIND, startSession } from './session';
import type { Session } from './session';

type Chromium = Awaited<ReturnType<typeof driveChromium>>;

describe('on a dark page', () => {
  let session: Session;
  beforeAll(async () => void (session = await startSession({ dark: true })));
  afterAll(() => session.close());

  it('the marks take the palette that was made for dark ground', async () => {
    await session.openArticle('/article.html');
    const sizes = await session.driver.evaluate(() => ['tallymark-agrees', 'tallymark-agrees-dark'].map((name) => CSS.highlights.get(name)?.size ?? 0));
    expect(sizes).toEqual([0, 8]);
  });

  it('so does the card', async () => {
    await restOn(session.driver, 'plus de 12');
    await cardStands(session.driver);
    const ground = await session.driver.inHost((root) => getComputedStyle(root.querySelector('[role="dialog"]')!).backgroundColor);
    const [red = 255, green = 255, blue = 255] = (ground ?? '').match(/[\d.]+/g)?.map(Number) ?? [];
    expect(Math.max(red, green, blue)).toBeLessThan(80);
    await session.picture('card-dark');
  });
});

/** Firefox without a driver program has neither emulation of touch nor a tree to ask for. */
const inChromium = KIND === 'chromium' ? describe : () => undefined;

inChromium('on a telephone', () => {
  let session: Session;
  beforeAll(async () => void (session = await startSession({ phone: true })));
  afterAll(() => session.close());

  it('a tap opens a sheet with targets for a finger, and a tap beside it closes it', async () => {
    const { page } = session.driver as Chromium;
    await session.openArticle('/article.html');
    const { x, y } = await placeOf(session.driver, 'huit millions');
    await page.touchscreen.tap(x, y);
    const sheet = await cardOpens(session.driver);
    expect(sheet).toMatchObject({ isSheet: true, quote: 'huit millions' });
    await cardStands(session.driver);
    await session.picture('sheet');
    const close = await session.driver.inHost((root) => {
      const { width, height } = root.querySelector('.tm-close')!.getBoundingClientRect();
      return Math.min(width, height);
    });
    expect(close).toBeGreaterThanOrEqual(44);
    await page.touchscreen.tap(195, 30);
    await cardCloses(session.driver);
  });
});

inChromium('for screen readers', () => {
  let session: Session;
  beforeAll(async () => void (session = await startSession()));
  afterAll(() => session.close());

  /** Roles and names as assistive technology gets them, closed root and all. */
  const tree = async () => {
    const { context, page } = session.driver as Chromium;
    const client = await context.newCDPSession(page);
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    await client.detach();
    return nodes.filter(({ ignored }) => !ignored).map(({ role, name }) => ({ role: String(role?.value), name: String(name?.value ?? '') }));
  };

  it('the figures are a named list of buttons, and an open card is a named dialog', async () => {
    await session.openArticle('/article.html');
    await restOn(session.driver, 'huit millions');
    const { title } = await cardOpens(session.driver);
    const nodes = await tree();
    const landmark = nodes.findIndex(({ role, name }) => role === 'region' && name.includes('11'));
    expect(landmark).toBeGreaterThan(0);
    expect(nodes.filter(({ role }) => role === 'button').length).toBeGreaterThanOrEqual(11);
    expect(nodes.filter(({ role, name }) => role === 'dialog' && name === title)).toHaveLength(1);
    expect(nodes.filter(({ role }) => role === 'status').length).toBeGreaterThan(0);
  });

  it('forced colours keep the shapes of the lines', async () => {
    const { page } = session.driver as Chromium;
    await page.emulateMedia({ forcedColors: 'active' });
    await session.openArticle('/article.html');
    await restOn(session.driver, 'plus de 12');
    await cardStands(session.driver);
    await session.picture('card-forced-colours');
    const thickness = await page.evaluate(() => getComputedStyle(document.querySelector('.story p')!, '::highlight(tallymark-agrees)').textDecorationThickness);
    expect(thickness).toBe('2.5px');
  });
});

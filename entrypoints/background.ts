/** Wires the worker: browser events on one side, the rooms that answer them on the other. It decides and remembers nothing. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { showCount } from '../utils/background/badge';
import { checkArticle, type CheckNeeds } from '../utils/background/check-article';
import { addMenu, listenToMenu } from '../utils/background/context-menu';
import { openDoor, type Frame } from '../utils/background/door';
import { exclusive } from '../utils/background/exclusive';
import { keepAwake } from '../utils/background/heartbeat';
import { command, injectReader } from '../utils/background/inject-reader';
import { keepFacts } from '../utils/background/keep-facts';
import { openMended } from '../utils/background/database-mend';
import { fetchPackaged } from '../utils/background/packaged-files';
import { inTurn } from '../utils/background/page-turns';
import { enterOpenTabs, grantedOrigins, registerGate } from '../utils/background/register-gate';
import { workerStatus } from '../utils/background/status';
import { findClaims } from '../utils/engine/find-claims';
import { judge } from '../utils/engine/judge';
import { missingEntities } from '../utils/engine/missing-entities';
import { detectLanguage, languageFor } from '../utils/languages';
import type { Handlers, PageAsks } from '../utils/messages';
import { cardContent } from '../utils/wording/card-content';
import { claimLabel } from '../utils/wording/claim-label';
import { pageWords } from '../utils/wording/page-words';

// nb. Everything down to the last `addListener` runs before the first await: an event that wakes the worker is lost on a listener that comes later.
export default defineBackground(() => {
  const keeper = keepFacts({ open: openMended, fetchFile: fetchPackaged, keepAwake, exclusive });
  const needs = (): CheckNeeds => ({
    facts: keeper.facts,
    ui: browser.i18n.getUILanguage(),
    craft: { detectLanguage, languageFor, findClaims, missingEntities, judge, cardContent, claimLabel, pageWords },
  });

  const page = (frame: Frame): Handlers<PageAsks> => ({
    articleSeen: async () => {
      // A frame that has gone, or that no extension may enter, needs no answer.
      await injectReader(frame);
    },
    checkArticle: (article, asked) => inTurn(frame.tabId, () => checkArticle(article, asked, needs())),
    marksShown: async (count) => {
      // Of the page itself: frames in it have no badge of their own.
      if (frame.frameId === 0) await showCount(frame.tabId, count);
    },
  });

  const listener = openDoor({
    id: browser.runtime.id,
    origin: browser.runtime.getURL('/'),
    page,
    owner: { status: () => workerStatus(keeper), permissionsChanged: registerGate, checkTab: (tabId) => command({ tabId, frameId: 0 }, 'checkPage') },
    report,
  });
  // The types know listeners that always promise and listeners that never do; ours must do either.
  // eslint-disable-next-line @typescript-eslint/no-misused-promises
  browser.runtime.onMessage.addListener(listener);

  browser.runtime.onInstalled.addListener(() => {
    keeper.renew().catch(report);
    addMenu().catch(report);
    registerGate().then(grantedOrigins).then(enterOpenTabs).catch(report);
  });
  browser.runtime.onStartup.addListener(() => {
    keeper.renew().catch(report);
    registerGate().catch(report);
  });
  browser.permissions.onAdded.addListener(({ origins }) => {
    registerGate().then(() => enterOpenTabs(origins ?? [])).catch(report);
  });
  browser.permissions.onRemoved.addListener(() => {
    registerGate().catch(report);
  });
  listenToMenu();
});

/** The worker's one funnel: the browser lists these with the extension's errors. */
function report(error: unknown): void {
  globalThis.reportError(error);
}

/** Wires the popup: browser and worker on one side, the panel on the other. Decides and words nothing itself. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PopupPanel } from '../../components/popup-panel';
import type { PopupFoot, PopupView } from '../../components/popup-view';
import { decideView } from '../../components/popup-view';
import type { OwnerAsks } from '../../utils/messages';
import { asker } from '../../utils/messages';
import { popupWords } from '../../utils/wording/popup-words';
import type { Tab } from './tab';
import { askTab, factsOf, patternsFor, tabInFront } from './tab';

const words = popupWords(browser.i18n.getUILanguage());
const { name } = browser.runtime.getManifest();
const askWorker = asker<OwnerAsks>(message => browser.runtime.sendMessage(message));
const place = document.getElementById('popup');

/** Waits between two looks at an article that is still being read, in ms: it takes a moment, not a minute. */
const LOOKS = [60, 120, 250, 500, 1000, 1000, 2000, 2000, 4000];

let view: PopupView = { kind: 'waiting' };
let foot: PopupFoot | null = null;
let tab: Tab | null = null;
let asked = false;

function show(next: PopupView = view): void {
  view = next;
  if (!place) return;
  render(<PopupPanel name={name} words={words} view={view} foot={foot} onChoose={choose} onRead={read} onAllow={allow} />, place);
}

async function look(): Promise<void> {
  tab ??= await tabInFront(location.search);
  if (!tab) {
    show({ kind: 'not-readable' });
    return;
  }
  for (const wait of LOOKS) {
    show(decideView(await factsOf(tab, asked)));
    if (view.kind !== 'reading') return;
    await new Promise(resolve => setTimeout(resolve, wait));
  }
  show({ kind: 'failed', problem: null });
}

async function lookAtDatabase(): Promise<void> {
  const { database, problem } = await askWorker('status');
  foot = { database, problem };
  show();
}

function choose(index: number): void {
  if (tab) void askTab(tab.id)('openCard', index).then(() => window.close(), fail);
}

function read(): void {
  asked = true;
  const { id } = tab ?? {};
  if (id === undefined) return;
  show({ kind: 'reading' });
  // A tab that takes no script of ours is closed to us; the browser's own words for it are for programmers.
  askWorker('checkTab', id).then(outcome => outcome.ok ? look() : show({ kind: 'not-readable' })).catch(fail);
}

function allow(site: string | null): void {
  // nb. asked in the click itself, before anything else is awaited: browsers grant nothing after the gesture has passed.
  browser.permissions.request({ origins: patternsFor(site) }).then(async granted => {
    if (!granted) return;
    await askWorker('permissionsChanged');
    read();
  }).catch(fail);
}

function fail(): void {
  show({ kind: 'failed', problem: null });
}

document.documentElement.lang = words.language;
document.documentElement.dir = words.direction;
show();
look().catch(fail);
// Without an answer the foot stays empty; what the page says is shown all the same.
lookAtDatabase().catch(() => show());

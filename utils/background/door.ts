/**
 * The worker's one listener: tells who asks, lets pages ask only what pages may, and answers. It knows no answer itself.
 * nb. A plain function: an `async` listener would answer every message, other people's too, and could beat the one that was meant.
 */
import { asQuestion, type Handlers, type OwnerAsks, type PageAsks, type Question } from '../messages';
import { boundedArticle, isCount } from './page-bounds';

/** What browsers say of a sender, as far as it decides anything. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
}

/** The frame that a page's question came from. */
export interface Frame {
  tabId: number;
  frameId: number;
}

export interface Door {
  /** Our id, and the address that all our own pages begin with. */
  id: string;
  origin: string;
  /** Answers for one asking frame. */
  page: (frame: Frame) => Handlers<PageAsks>;
  owner: Handlers<OwnerAsks>;
  /** Where the errors of programmers go. */
  report: (error: unknown) => void;
}

type Listener = (message: unknown, sender: Sender) => Promise<unknown> | undefined;

/** The listener answers a promise for questions of ours and undefined, at once, for everything else. */
export function openDoor(door: Door): Listener {
  return (message, sender) => {
    const question = asQuestion(message);
    if (question === null || sender.id !== door.id) return undefined;
    const answer = isOwn(sender, door) ? askOwner(question, door.owner) : askPage(question, sender, door);
    // A rejection would reach the page in a form that only our own polyfill understands; null means “no answer” everywhere.
    return answer?.catch((error: unknown) => {
      door.report(error);
      return null;
    });
  };
}

const isOwn = ({ url }: Sender, { origin }: Door): boolean => url?.startsWith(origin) ?? false;

function askOwner({ tallymark, args }: Question, owner: Door['owner']): Promise<unknown> | undefined {
  switch (tallymark) {
    case 'status':
      return promised(() => owner.status());
    case 'permissionsChanged':
      return promised(() => owner.permissionsChanged());
    case 'checkTab': {
      const [tabId] = args;
      return typeof tabId === 'number' && Number.isInteger(tabId) ? promised(() => owner.checkTab(tabId)) : undefined;
    }
    default:
      return undefined;
  }
}

function askPage({ tallymark, args }: Question, { tab, frameId }: Sender, door: Door): Promise<unknown> | undefined {
  if (tab?.id === undefined) return undefined;
  const handlers = door.page({ tabId: tab.id, frameId: frameId ?? 0 });
  switch (tallymark) {
    case 'articleSeen':
      return promised(() => handlers.articleSeen());
    case 'checkArticle': {
      const [given, asked] = args;
      const article = boundedArticle(given);
      return article === null ? Promise.resolve(null) : promised(() => handlers.checkArticle(article, asked === true));
    }
    case 'marksShown': {
      const [count] = args;
      return isCount(count) ? promised(() => handlers.marksShown(count)) : undefined;
    }
    default:
      return undefined;
  }
}

/** So that what throws at once is caught like what rejects later. */
const promised = async (act: () => unknown): Promise<unknown> => await act();

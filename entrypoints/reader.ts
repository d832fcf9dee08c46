/** Injected by the worker after the gate's yes or on the reader's command: starts one run, and answers what the worker and our own pages ask. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { asQuestion, type TabAsks } from '../utils/messages';
import { pageRuntime, type MessageListener } from '../utils/page/extension-api';
import { readArticle } from '../utils/page/read-article';
import { runReader } from '../utils/page/run-reader';

declare global {
  /** The run of this page. It lives in our isolated world: the page sees nothing of it, and the newest reader ends the one before. */
  var tallymarkReader: AbortController | undefined;
}

export default defineUnlistedScript(() => {
  const runtime = pageRuntime();
  if (runtime === undefined) return;
  globalThis.tallymarkReader?.abort();
  const run = (globalThis.tallymarkReader = new AbortController());
  const answers = runReader({ window, runtime, readArticle }, run);
  const listen: MessageListener = (message, sender, answer) => {
    const question = asQuestion(message);
    if (question === null || sender.id !== runtime.id || !Object.hasOwn(answers, question.tallymark)) return false;
    const act = answers[question.tallymark as keyof TabAsks] as (...args: unknown[]) => unknown;
    Promise.resolve(act(...question.args)).then(answer, () => answer(null));
    return true;
  };
  runtime.onMessage.addListener(listen);
  run.signal.addEventListener('abort', () => runtime.onMessage.removeListener(listen), { once: true });
});

/** Carries the page's questions to the worker, with one more try where the worker was just starting or stopping. */
import { asker, type PageAsks, type Question } from '../messages';
import type { PageRuntime } from './extension-api';

/** The browser's words for a worker that was suspended between two moments. */
const NOBODY_THERE = /receiving end does not exist|could not establish connection|message port closed|message channel closed/i;

/** Rejects when the second try fails too, or with any other error at once. */
export function workerAsker(runtime: PageRuntime) {
  const carry = async (message: Question): Promise<unknown> => {
    try {
      return await runtime.sendMessage(message);
    } catch (error) {
      if (!NOBODY_THERE.test(error instanceof Error ? error.message : String(error))) throw error;
      return runtime.sendMessage(message);
    }
  };
  return asker<PageAsks>(carry);
}

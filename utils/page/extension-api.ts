/** The few extension functions that the page side uses, native in both browsers. No polyfill: every page would pay for it. */
import type { Question } from '../messages';

export interface PageRuntime {
  /** Gone once the extension was updated, switched off or removed while the page stayed open. */
  id?: string;
  sendMessage(message: Question): Promise<unknown>;
  onMessage: {
    addListener(listener: MessageListener): void;
    removeListener(listener: MessageListener): void;
  };
}

/** `true` promises a later answer through `answer`; both browsers understand that, not both a returned promise. */
export type MessageListener = (message: unknown, sender: { id?: string }, answer: (value: unknown) => void) => boolean;

/** Undefined where no extension API exists at all, as in tests. */
export function pageRuntime(): PageRuntime | undefined {
  const world = globalThis as unknown as { browser?: { runtime?: PageRuntime }; chrome?: { runtime?: PageRuntime } };
  return (world.browser ?? world.chrome)?.runtime;
}

/** False once our code runs on without its extension. */
export function extensionIsHere(runtime: PageRuntime): boolean {
  try {
    return runtime.id !== undefined;
  } catch {
    return false;
  }
}

/** Lets one context of the extension at a time bring a database in: private windows and a restarting worker may otherwise do so side by side. */

const LOCK = 'tallymark-import';
/** Longer than any import of the starter; whoever waits longer reads the package instead. */
const LONGEST_WAIT_MS = 20_000;

/** Rejects when the others do not come to an end. */
export function exclusive<T>(act: () => Promise<T>): Promise<T> {
  // Typed as always there, but not every place that this runs in has locks.
  const { locks } = (globalThis as { navigator?: Partial<Navigator> }).navigator ?? {};
  return locks === undefined ? act() : locks.request(LOCK, { signal: AbortSignal.timeout(LONGEST_WAIT_MS) }, act);
}

/** Holds down what a page can bring about by changing: a few times in a row, then ever so often. The last change is always answered. */

export interface Pace {
  /** Times in a row. */
  burst: number;
  /** Milliseconds after which one more time is allowed. */
  every: number;
  /** Milliseconds between two times of a row. */
  gap?: number;
}

/** A function that calls `act`, at once or by one timer, until `signal` aborts. A page that rests has no timer. */
export function paced(signal: AbortSignal, { burst, every, gap = 0 }: Pace, act: () => void): () => void {
  let left = burst;
  let counted = performance.now();
  let last = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waitFrom = (now: number): number => {
    const regained = Math.floor((now - counted) / every);
    left = Math.min(burst, left + regained);
    counted = left === burst ? now : counted + regained * every;
    return Math.max(left > 0 ? 0 : counted + every - now, last + gap - now);
  };
  const ask = (): void => {
    if (timer !== undefined || signal.aborted) return;
    const now = performance.now();
    const wait = waitFrom(now);
    if (wait > 0) {
      timer = setTimeout(() => {
        timer = undefined;
        ask();
      }, wait);
      return;
    }
    left--;
    last = now;
    act();
  };
  signal.addEventListener('abort', () => { clearTimeout(timer); }, { once: true });
  return ask;
}

/** One line on a terminal that says how far long work has come; silent elsewhere. */

const EVERY_MS = 250;
const CLEAR = '\r\u001b[K';

export interface Progress {
  /** So many more articles are answered, so many of them by an error. */
  add(articles: number, errors: number): void;
  end(): void;
}

interface Screen {
  isTTY?: boolean;
  write(text: string): unknown;
}

const count = new Intl.NumberFormat('en');

function sentence(articles: number, errors: number, seconds: number): string {
  const pace = seconds > 0 ? `, ${count.format(Math.round(articles / seconds))} a second` : '';
  const failed = errors > 0 ? `, ${count.format(errors)} of them could not be read` : '';
  return `${count.format(articles)} article${articles === 1 ? '' : 's'}${pace}${failed}`;
}

/** @param now milliseconds of a clock that only goes forward */
export function startProgress(screen: Screen, now: () => number): Progress {
  if (screen.isTTY !== true) return { add: () => undefined, end: () => undefined };
  const begun = now();
  let [articles, errors, shown] = [0, 0, -Infinity];
  const show = (end: string) => void screen.write(`${CLEAR}${sentence(articles, errors, (now() - begun) / 1000)}${end}`);
  return {
    add(more, failed) {
      articles += more;
      errors += failed;
      if (now() - shown < EVERY_MS) return;
      shown = now();
      show('');
    },
    end: () => show('\n'),
  };
}

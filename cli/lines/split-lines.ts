/** Cuts a stream of bytes into lines, a batch for each piece that arrives, holding no more than one line that is not yet whole. Reads nothing in them. */

/** What is told of a line that is too long to be held. */
export const TOO_LONG = null;

/** Lines that arrived together, without their ends; `first` is the number of the first, from 1. */
export interface Batch {
  first: number;
  lines: (Uint8Array | typeof TOO_LONG)[];
}

const NEWLINE = 0x0a;
const RETURN = 0x0d;

/** One byte array of its own for each line, so that it can be handed to another thread without its neighbours. */
function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole[whole.length - 1] === RETURN ? whole.slice(0, -1) : whole;
}

/** The line that has begun: its pieces so far, or nothing but the fact that it is too long. */
class OpenLine {
  private parts: Uint8Array[] = [];
  private size = 0;

  constructor(private readonly limit: number) {}

  get isEmpty(): boolean {
    return this.size === 0;
  }

  add(part: Uint8Array): void {
    this.size += part.length;
    if (this.size > this.limit) this.parts = [];
    else if (part.length > 0) this.parts.push(part);
  }

  end(): Uint8Array | typeof TOO_LONG {
    const line = this.size > this.limit ? TOO_LONG : join(this.parts);
    this.parts = [];
    this.size = 0;
    return line;
  }
}

/**
 * @param limit bytes; a longer line is `TOO_LONG` and none of it is kept
 * @returns batches that hold a line at the least; the last line needs no end
 */
export async function* splitLines(stream: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Batch> {
  const open = new OpenLine(limit);
  let next = 1;
  for await (const chunk of stream) {
    const lines: Batch['lines'] = [];
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, from)) {
      open.add(chunk.subarray(from, end));
      lines.push(open.end());
      from = end + 1;
    }
    open.add(chunk.subarray(from));
    if (lines.length > 0) yield { first: next, lines };
    next += lines.length;
  }
  if (!open.isEmpty) yield { first: next, lines: [open.end()] };
}

/** Walks a part of a page and writes down its text as it is read: paragraphs with a blank line between, each unit remembered with its node. */
import { BLOCK_TAGS } from './folklore';
import { COLLAPSES, INVISIBLE, type MappedText, type TextRun } from './text-map';

const ELEMENT = 1;
const TEXT = 3;
/** Beyond this nothing is an article; a page that grows without end must not be read without end. */
const LONGEST_TEXT = 300_000;
const DEEPEST = 400;

export interface Collecting {
  /** True leaves the element out with all that is in it. */
  skip(element: Element): boolean;
  /** Cuts a text node to a selection: the units to read, or null for none. */
  within?(node: Text): { from: number; to: number } | null;
}

/** Text of the roots in the order given. Paragraphs without a letter or digit are left out. */
export function collectText(roots: readonly Node[], collecting: Collecting): MappedText {
  const writer = new Writer();
  for (const root of roots) {
    walk(root, collecting, writer, 0);
    writer.endParagraph();
  }
  return writer.finish();
}

function walk(node: Node, collecting: Collecting, writer: Writer, depth: number): void {
  if (node.nodeType === TEXT) {
    const text = node as Text;
    const cut = collecting.within === undefined ? { from: 0, to: text.data.length } : collecting.within(text);
    if (cut !== null) writer.write(text, cut.from, cut.to);
    return;
  }
  if (node.nodeType !== ELEMENT || depth > DEEPEST || writer.full) return;
  const element = node as Element;
  const tag = element.tagName.toUpperCase();
  const block = BLOCK_TAGS.has(tag);
  if (tag === 'BR') writer.breakLine();
  if (block) writer.endParagraph();
  // A block that is left out still parts what stands before it from what stands after it.
  if (tag === 'BR' || collecting.skip(element)) return;
  for (let child = element.firstChild; child !== null; child = child.nextSibling) walk(child, collecting, writer, depth + 1);
  if (block) writer.endParagraph();
}

/** Builds the text one paragraph at a time, collapsing white space as a browser does and keeping runs as long as they can be. */
class Writer {
  private text = '';
  private runs: TextRun[] = [];
  private paragraph = '';
  private pending: TextRun[] = [];
  /** A collapsed space that becomes part of the text only when something follows it. */
  private space: { node: Text; at: number } | null = null;
  private breaks = 0;

  get full(): boolean {
    return this.text.length > LONGEST_TEXT;
  }

  write(node: Text, from: number, to: number): void {
    const { data } = node;
    for (let i = from; i < to; ) {
      const unit = data.charAt(i);
      if (COLLAPSES.test(unit)) {
        this.space ??= { node, at: i };
        i++;
      } else if (INVISIBLE.test(unit)) i++;
      else i = this.writeWord(node, i, to);
    }
  }

  private writeWord(node: Text, from: number, to: number): number {
    const { data } = node;
    let end = from + 1;
    while (end < to && !COLLAPSES.test(data.charAt(end)) && !INVISIBLE.test(data.charAt(end))) end++;
    if (this.breaks > 1) this.endParagraph();
    if (this.paragraph !== '') {
      if (this.breaks > 0) this.paragraph += '\n';
      else if (this.space !== null) this.add(this.space.node, this.space.at, ' ');
    }
    this.space = null;
    this.breaks = 0;
    this.add(node, from, data.slice(from, end));
    return end;
  }

  private add(node: Text, from: number, words: string): void {
    const last = this.pending.at(-1);
    const start = this.paragraph.length;
    if (last !== undefined && last.node === node && last.from + last.length === from && last.start + last.length === start) last.length += words.length;
    else this.pending.push({ start, length: words.length, node, from });
    this.paragraph += words;
  }

  /** One break is a new line, two are a new paragraph: so do pages that never learnt of `<p>`. */
  breakLine(): void {
    if (this.paragraph !== '') this.breaks++;
    this.space = null;
  }

  endParagraph(): void {
    if (/[\p{L}\p{N}]/u.test(this.paragraph)) {
      const offset = this.text === '' ? 0 : this.text.length + 2;
      this.text += (this.text === '' ? '' : '\n\n') + this.paragraph;
      for (const run of this.pending) this.runs.push({ ...run, start: run.start + offset });
    }
    this.paragraph = '';
    this.pending = [];
    this.space = null;
    this.breaks = 0;
  }

  finish(): MappedText {
    this.endParagraph();
    return { text: this.text, runs: this.runs };
  }
}

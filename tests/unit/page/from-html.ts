/** A document out of a snippet, for the tests of the page side. */
import { parseHTML } from 'linkedom';

export function fromHtml(body: string, head = ''): Document {
  return parseHTML(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`).document;
}

export function linkedData(value: unknown): string {
  return `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
}

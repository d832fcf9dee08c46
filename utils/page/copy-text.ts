/** Puts a text on the clipboard on the reader's press, also on pages without a secure connection. Adds no node for it. */

/** False when the browser refused both ways. */
export async function copyText(document: Document, text: string): Promise<boolean> {
  const clipboard = document.defaultView?.navigator.clipboard;
  if (clipboard === undefined) return copyByEvent(document, text);
  try {
    await clipboard.writeText(text);
    return true;
  } catch {
    return copyByEvent(document, text);
  }
}

/** Where the clipboard is closed to a page, its copy event still takes a text. */
function copyByEvent(document: Document, text: string): boolean {
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', fill, { capture: true, once: true });
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- pages without a secure connection have no other way
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', fill, { capture: true });
  }
}

/** Hears Escape before the page does, and keeps it from the page when it was meant for us. */

/** `take` acts and answers whether the key was meant for us. Listens until `signal` aborts. Only real keys count: a page can make up the others. */
export function watchEscape(window: Window, signal: AbortSignal, take: () => boolean): void {
  let swallowing = false;
  window.addEventListener('keydown', (event) => {
    if (!event.isTrusted || event.key !== 'Escape' || event.isComposing || !take()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    swallowing = true;
  }, { signal, capture: true });
  // Pages that listen to the key going up must not close their own dialogs either.
  window.addEventListener('keyup', (event) => {
    if (!event.isTrusted || event.key !== 'Escape' || !swallowing) return;
    swallowing = false;
    event.stopImmediatePropagation();
  }, { signal, capture: true });
}

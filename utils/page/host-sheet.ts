/** The few rules that hold our root in the page: where card, sheet and list lie. How they look is said in `components/`. */

/**
 * The page's rules reach our host element, and beat ours unless ours are important: so they are.
 * `--tallymark-here` comes with the style of the marks, which a browser takes out of the page when the extension goes. Firefox ends
 * our code at the same moment, without a last word: what it has to leave behind shows nothing and takes no focus.
 */
export const HOST_SHEET = `
:host {
  all: initial !important; color-scheme: light dark !important; display: var(--tallymark-here, none) !important;
  position: fixed !important; inset: 0 auto auto 0 !important; inline-size: 0 !important; block-size: 0 !important;
  z-index: 2147483647 !important; pointer-events: auto !important;
}
.tm-layer { position: fixed; inset: auto; margin: 0; padding: 0; border: 0; background: none; overflow: visible; color: inherit; display: none; flex-direction: column; }
.tm-layer:popover-open { display: flex; animation: tm-appear var(--tm-fade) var(--tm-ease); }
.tm-layer::backdrop { display: none; }
.tm-layer > .tm-card { flex: 0 1 auto; min-block-size: 0; }
.tm-layer.sheet { inset: auto 0 0 0; inline-size: 100%; max-inline-size: none; align-items: center; }
.tm-layer.sheet:popover-open { animation: tm-rise var(--tm-slide) var(--tm-ease); }
.tm-scrim { position: fixed; inset: 0; background: var(--tm-scrim); }
.tm-corner { position: fixed; inset-block-end: 16px; inset-inline-end: 16px; }
.tm-status { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.tm-notice {
  position: fixed; inset-block-end: 16px; inset-inline-start: 50%; transform: translateX(-50%); max-inline-size: min(360px, 90vw); box-sizing: border-box; padding: 10px 16px;
  font: var(--tm-text) var(--tm-sans); color: var(--tm-ink); background: var(--tm-surface); border-radius: var(--tm-radius); box-shadow: var(--tm-shadow);
}
@keyframes tm-appear { from { opacity: 0; } }
@keyframes tm-rise { from { transform: translateY(24px); opacity: 0; } }
@media (prefers-reduced-motion: reduce) { .tm-layer:popover-open, .tm-layer.sheet:popover-open { animation: none; } }
@media (forced-colors: active) { .tm-notice { border: 1px solid CanvasText; } }
@media print { :host { display: none !important; } }
`;

/** Entry of engine.mjs: plain numbers in any language, for whoever wants the engine's reading of numbers and nothing of its claims. */
import { makeQuantities } from '../utils/engine/plain-numbers';
import { languageFor } from '../utils/languages';

/**
 * Plain numbers of a text, ages and years included, in reading order.
 * Spans are half-open and count UTF-16 units of `text`; `value` is null for a range, `low` or `high` for an open end.
 */
export const quantities = makeQuantities(languageFor);

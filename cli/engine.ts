/** Entry of engine.mjs: plain numbers in any language, for whoever wants the engine's reading of numbers and nothing of its claims. */
import { makeQuantities } from '../utils/engine/plain-numbers';
import { numbersFor } from '../utils/languages/numbers';

/**
 * `quantities(text, languageTag)`: the plain numbers of a text in reading order, ages and years included.
 * Spans are half-open and count UTF-16 units of `text`; `value` is null for a range, which has `low` and `high`.
 */
export const quantities = makeQuantities((tag) => numbersFor(tag));

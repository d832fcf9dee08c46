/** How a language builds its sentences, as far as it changes where to look: before or behind, and how far. */
import type { ClaimWords, Grammar } from '../language';

/** Markers before names, subjects before verbs, spaces between words. */
const PLAIN: Grammar = { verb: 'middle', tokensPerWord: 1, caseless: false, prefixes: [], nameEndings: [], subjectMarks: [], that: [], counters: [], dayMarks: [], articles: [], bearers: {}, notNames: [] };

export const grammarOf = (words: ClaimWords): Grammar => words.grammar ?? PLAIN;

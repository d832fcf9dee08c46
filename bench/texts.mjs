/** Text to measure on: the project's own articles, their sentences dealt anew so that none repeats as a whole and as many carry a figure as in general news. */
import { readdirSync, readFileSync } from 'node:fs';
import { inRoot } from '../cli/dev/root.mjs';

/** One sentence in three, as in general news; articles about bans carry more. */
const WITH_FIGURE = 1 / 3;
const PARAGRAPH = { least: 3, most: 6 };
const PARAGRAPHS = 9;

/** The same numbers for the same seed (mulberry32). @param {number} seed */
function makeRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @param {string} code */
function sentencesOf(code) {
  const folder = inRoot('tests/articles');
  const files = readdirSync(folder).filter((name) => name.startsWith(`${code}-`) && name.endsWith('.json'));
  const texts = files.map((name) => /** @type {{ title: string, text: string }} */ (JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))));
  const segmenter = new Intl.Segmenter(code, { granularity: 'sentence' });
  const sentences = texts.flatMap(({ text }) => [...segmenter.segment(text)].map(({ segment }) => segment.trim()).filter(Boolean));
  return { titles: texts.map(({ title }) => title), plain: sentences.filter((s) => !/\d/.test(s)), figured: sentences.filter((s) => /\d/.test(s)) };
}

/** A string with storage of its own, as text read from a page has. @param {string} text */
const flat = (text) => Buffer.from(text, 'utf16le').toString('utf16le');

/**
 * @param {string} code
 * @param {number} chars at least so many
 * @returns {{ title: string, text: string }[]} articles of about 40 sentences
 */
export function makeArticles(code, chars) {
  const { titles, plain, figured } = sentencesOf(code);
  const random = makeRandom(7);
  /** @template T @param {T[]} list */
  const pick = (list) => /** @type {T} */ (list[Math.floor(random() * list.length)]);
  // Other digits in the same places: no figure is met twice in a row, and nothing that is remembered of one helps.
  const figure = () => pick(figured).replace(/\d/g, (digit) => (digit === '0' ? '0' : String(1 + Math.floor(random() * 9))));
  const length = () => PARAGRAPH.least + Math.floor(random() * (PARAGRAPH.most - PARAGRAPH.least + 1));
  const paragraph = () => Array.from({ length: length() }, () => (random() < WITH_FIGURE ? figure() : pick(plain))).join(' ');
  const articles = [];
  for (let total = 0; total < chars; ) {
    const text = flat(Array.from({ length: PARAGRAPHS }, paragraph).join('\n\n'));
    articles.push({ title: pick(titles), text });
    total += text.length;
  }
  return articles;
}

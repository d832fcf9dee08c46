/** What is measured: limits of the machine, peers, and ours. Each arm is made once in a process of its own, and counts what it finds. */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { inRoot } from '../cli/dev/root.mjs';

const BUNDLE = '.output/bench/engine.mjs';
const peer = createRequire(pathToFileURL(inRoot('bench/package.json')));

/** @typedef {{ title: string, text: string }} Article */
/** @typedef {(article: Article) => number} Read finds things in one article and counts them */
/** @typedef {{ name: string, kind: 'limit' | 'peer' | 'ours', languages: string[] | null, make: (code: string) => Promise<Read> | Read }} Arm */

/** @param {string} code @param {(text: string, code: string) => number} count a reader that is handed a paragraph at a time */
const byParagraph = (code, count) => (/** @type {Article} */ { text }) => text.split('\n\n').reduce((sum, paragraph) => sum + count(paragraph, code), 0);

const DIGITS = /\d+(?:[.,\u00a0\u202f' ]\d{3})*(?:[.,]\d+)?/g;
/** @type {Record<string, RegExp>} */
const DIGITS_OR_WORDS = {
  en: /\d[\d.,\u00a0\u202f' ]*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|half|dozen)\b/gi,
  fr: /\d[\d.,\u00a0\u202f' ]*|\b(?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|vingt|trente|quarante|cinquante|soixante|cent|mille|millions?|milliards?|demi|douzaine|centaine)\b/gi,
};

/** @param {RegExp} expression */
const matches = (expression) => (/** @type {string} */ text) => {
  let count = 0;
  expression.lastIndex = 0;
  while (expression.exec(text) !== null) count++;
  return count;
};

/** @param {string} text */
function countDigits(text) {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 48 && unit <= 57) count++;
  }
  return count;
}

const engine = () => /** @type {Promise<typeof import('./engine')>} */ (import(pathToFileURL(inRoot(BUNDLE)).href));

/** @type {Arm[]} */
export const ARMS = [
  { name: 'digit regex', kind: 'limit', languages: null, make: (code) => byParagraph(code, matches(DIGITS)) },
  { name: 'char loop', kind: 'limit', languages: null, make: (code) => byParagraph(code, countDigits) },
  { name: 'digits or words, one regex', kind: 'limit', languages: ['en', 'fr'], make: (code) => byParagraph(code, matches(/** @type {RegExp} */ (DIGITS_OR_WORDS[code]))) },
  {
    name: 'recognizers-text-number', kind: 'peer', languages: ['en', 'fr', 'es', 'pt'],
    make(code) {
      const { NumberRecognizer } = peer('@microsoft/recognizers-text-number');
      const culture = /** @type {Record<string, string>} */ ({ en: 'en-us', fr: 'fr-fr', es: 'es-es', pt: 'pt-br' })[code];
      const model = new NumberRecognizer(culture).getNumberModel(culture, false);
      return byParagraph(code, (text) => model.parse(text).length);
    },
  },
  {
    name: 'compromise', kind: 'peer', languages: ['en', 'fr'],
    make(code) {
      const nlp = peer(code === 'en' ? 'compromise' : 'fr-compromise');
      return byParagraph(code, (text) => nlp(text).numbers().json({ offset: true }).length);
    },
  },
  {
    name: 'wink-nlp', kind: 'peer', languages: ['en'],
    make(code) {
      const nlp = peer('wink-nlp')(peer('wink-eng-lite-web-model'), ['sbd', 'ner']);
      return byParagraph(code, (text) => nlp.readDoc(text).entities().length());
    },
  },
  { name: 'words-to-numbers', kind: 'peer', languages: ['en'], make: (code) => byParagraph(code, (text) => String(peer('words-to-numbers').default(text)).length) },
  {
    name: 'ours: numbers', kind: 'ours', languages: null,
    async make(code) {
      const { countQuantities } = await engine();
      return byParagraph(code, countQuantities);
    },
  },
  {
    name: 'ours: claims', kind: 'ours', languages: null,
    async make(code) {
      const { countClaims, loadEntities } = await engine();
      const entities = await loadEntities(inRoot('public/starter'));
      return ({ title, text }) => countClaims(title, text, code, entities);
    },
  },
];

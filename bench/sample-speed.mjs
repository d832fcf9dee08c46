/** A process that measures one arm in one language: articles read again and again for a while, then the median rate. Prints one JSON object. */
import { ARMS } from './arms.mjs';
import { makeArticles } from './texts.mjs';

const [name = '', code = '', seconds = '1'] = process.argv.slice(2);
const arm = ARMS.find((one) => one.name === name);
if (!arm) throw new Error(`there is no arm “${name}”`);

/** Slow peers read the first of them only: as many as fit into the time. */
const articles = makeArticles(code, 1_000_000);
const read = await arm.make(code);
const budget = Number(seconds) * 1000;

/** @returns {{ chars: number, ms: number, found: number }} */
function pass() {
  const begun = performance.now();
  let [chars, found] = [0, 0];
  for (const article of articles) {
    found += read(article);
    chars += article.text.length;
    if (performance.now() - begun > budget) break;
  }
  return { chars, ms: performance.now() - begun, found };
}

pass();
const rates = [];
for (let spent = 0; spent < budget || rates.length < 3; ) {
  const { chars, ms } = pass();
  rates.push(chars / ms / 1000);
  spent += ms;
}
rates.sort((a, b) => a - b);
console.log(JSON.stringify({ rate: rates[rates.length >> 1], found: pass().found }));

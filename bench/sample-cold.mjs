/** A fresh process that loads one arm and reads one article of about 5,000 characters: what a worker does that was just woken. Prints one JSON object. */
import { ARMS } from './arms.mjs';
import { makeArticles } from './texts.mjs';

const [name = '', code = ''] = process.argv.slice(2);
const arm = ARMS.find((one) => one.name === name);
if (!arm) throw new Error(`there is no arm “${name}”`);
const [article] = makeArticles(code, 1);
if (!article) throw new Error('there is no article');

const begun = performance.now();
const read = await arm.make(code);
const loaded = performance.now();
const found = read(article);
console.log(JSON.stringify({ load: loaded - begun, first: performance.now() - loaded, found, chars: article.text.length }));

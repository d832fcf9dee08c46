import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../utils/page/read-article';
import { fromHtml, linkedData } from './from-html';

const P = 'The platform suspended forty accounts on Monday, and nobody at its office could say for how long it would last.';
const Q = 'Its founder had promised in spring that no account would ever be closed without a letter to its owner.';
const story = (inside: string, head = '') => readArticle(fromHtml(`<article><h1>Forty accounts suspended</h1>${inside}</article>`, head));
const paragraphs = (inside: string) => story(inside).article?.text.split('\n\n');

describe('readArticle', () => {
  test('keeps the headline apart from the text', () => {
    const { article } = story(`<p>${P}</p>`);
    expect(article).toMatchObject({ title: 'Forty accounts suspended', text: P });
  });

  test.each([
    ['navigation', '<nav><p>Home and other places to go from here today</p></nav>'],
    ['asides', '<aside><p>Something else that happened on the same day</p></aside>'],
    ['scripts and styles', '<script>var a = "text";</script><style>p{}</style><noscript>Please switch scripts on</noscript>'],
    ['forms', '<form><p>Subscribe to our letter, every morning at six</p><input></form>'],
    ['editable regions', '<div contenteditable="true"><p>A draft that somebody is writing</p></div><textarea>Draft</textarea>'],
    ['code', '<pre><code>const accounts = 40;</code></pre>'],
    ['what is declared hidden', '<p hidden>Hidden words of some length</p><p style="display: none">Not displayed words</p><p aria-hidden="true">For nobody</p>'],
    ['lists of links', '<ul><li><a href="/a">Another story</a></li><li><a href="/b">A third story</a></li></ul>'],
    ['pointers to other stories', '<p><strong>Read also:</strong> <a href="/a">How it began</a></p>'],
    ['teasers', '<div><h3><a href="/a">How it began</a></h3><p>It was a dark night and the servers hummed.</p></div>'],
    ['bylines', '<p>By <a rel="author" href="/ann">Ann Other</a></p>'],
    ['comments', '<section id="comments"><p>I was suspended too and I would like everybody to know about it.</p></section>'],
    ['advertisements', '<div class="ad-slot ad"><p>Buy a boat while the weather holds and the prices are low.</p></div>'],
  ])('leaves out %s', (_, junk) => {
    expect(paragraphs(`<p>${P}</p>${junk}<p>${Q}</p>`)).toEqual([P, Q]);
  });

  test.each([
    ['subheadings', '<h2>A long night</h2>', ['A long night']],
    ['lists', '<ul><li>Forty accounts</li><li>Two groups</li></ul>', ['Forty accounts', 'Two groups']],
    ['quotations', '<blockquote><p>We are sorry.</p></blockquote>', ['We are sorry.']],
    ['captions', '<figure><img alt=""><figcaption>The office at night.</figcaption></figure>', ['The office at night.']],
    ['tables', '<table><tr><th>Month</th><td>40</td></tr></table>', ['Month', '40']],
    ['links inside a sentence', '<p>It is <a href="/a">the largest number so far</a>, she said.</p>', ['It is the largest number so far, she said.']],
    ['an embedded post', '<blockquote class="twitter-tweet"><p>We are back.</p></blockquote>', ['We are back.']],
  ])('reads %s', (_, inside, expected) => {
    expect(paragraphs(`<p>${P}</p>${inside}<p>${Q}</p>`)).toEqual([P, ...expected, Q]);
  });

  test('leaves reference marks out of the number before them', () => {
    expect(paragraphs(`<p>${P}</p><p>It has 12 million<sup><a href="#n1">1</a></sup> users and 5<sup>th</sup> place.</p>`)).toEqual([P, 'It has 12 million users and 5th place.']);
  });

  test('does not take a class of the whole page for its part', () => {
    const document = fromHtml(`<div class="content sidebar-left social newsletter"><h1>Forty accounts suspended</h1><div class="share-content related"><p>${P}</p><p>${Q}</p></div></div>`, '<meta property="og:type" content="article">');
    expect(readArticle(document).article?.text).toBe(`${P}\n\n${Q}`);
  });

  test('lets layout hide what markup does not', () => {
    const document = fromHtml(`<article><h1>Forty accounts suspended</h1><p>${P}</p><p class="x">${Q}</p></article>`);
    expect(readArticle(document, { isHidden: (element) => element.className === 'x' }).article?.text).toBe(P);
  });

  test('reads the story under the headline, not the longest on the page', () => {
    const document = fromHtml(`<article><h1>Forty accounts suspended</h1><p>${P}</p></article><article><h1>A bridge</h1><p>${Q}</p><p>${Q}</p><p>${Q}</p></article>`, '<meta property="og:type" content="article"><meta property="og:title" content="Forty accounts suspended">');
    expect(readArticle(document).article?.text).toBe(P);
  });

  test.each([
    ['nothing', ''],
    ['a headline alone', '<h1>Forty accounts suspended</h1>'],
    ['a short note', `<h1>Forty accounts suspended</h1><p>${P}</p>`],
    ['a form', '<h1>Sign in</h1><form><p>Your account may be suspended when you enter it wrongly three times.</p></form>'],
  ])('finds no article in %s, and says why', (_, body) => {
    const { article, why } = readArticle(fromHtml(body));
    expect(article).toBeNull();
    expect(why).not.toBe('');
  });

  test('reads a page that calls itself something else only when told to', () => {
    const document = fromHtml(`<article><h1>Forty accounts suspended</h1><p>${P}</p></article>`, linkedData({ '@type': 'FAQPage' }));
    expect(readArticle(document).article).toBeNull();
    expect(readArticle(document, { anyPage: true }).article?.text).toBe(P);
  });

  test('maps the headline to the page', () => {
    expect(story(`<p>${P}</p>`).map?.title.runs).toHaveLength(1);
  });
});

import { describe, expect, test } from 'vitest';
import { canonicalAddress, declaredLanguage, declaredTitles, withoutSite } from '../../../utils/page/page-facts';
import { fromHtml } from './from-html';
import { parseHTML } from 'linkedom';

describe('canonicalAddress', () => {
  const at = (url: string | null, head: string) => {
    const document = fromHtml('', head);
    if (url !== null) Object.defineProperty(document, 'URL', { value: url });
    return canonicalAddress(document);
  };

  test.each([
    ['declared', null, '<link rel="canonical" href="https://paper.example/a">', 'https://paper.example/a'],
    ['relative', 'https://paper.example/x?y', '<link rel="canonical" href="/a">', 'https://paper.example/a'],
    ['relative without a base, but whole elsewhere', null, '<link rel="canonical" href="/a"><meta property="og:url" content="https://paper.example/b">', 'https://paper.example/b'],
    ['the page’s own, without fragment', 'https://paper.example/x?y#z', '', 'https://paper.example/x?y'],
  ])('is %s', (_, url, head, expected) => {
    expect(at(url, head)).toBe(expected);
  });

  test.each([[null, ''], [null, '<link rel="canonical" href="javascript:alert(1)">'], ['file:///tmp/a.html', '<link rel="canonical" href="">']])('is null for a page without one', (url, head) => {
    expect(at(url, head)).toBeNull();
  });
});

describe('declaredLanguage', () => {
  const language = (html: string) => {
    const document = parseHTML(html).document;
    return declaredLanguage(document, document.querySelector('article'), null);
  };

  test.each([
    ['<html lang="fr"><body></body></html>', 'fr'],
    ['<html lang="fr_ca"><body></body></html>', 'fr-CA'],
    ['<html lang="EN-us"><body></body></html>', 'en-US'],
    ['<html lang="zh-hant-tw"><body></body></html>', 'zh-Hant-TW'],
    ['<html lang="en"><body><article lang="de"></article></body></html>', 'de'],
    ['<html lang=""><head><meta property="og:locale" content="pt_BR"></head><body></body></html>', 'pt-BR'],
    ['<html><head><meta http-equiv="Content-Language" content="it, en"></head><body></body></html>', 'it'],
  ])('reads %s', (html, expected) => {
    expect(language(html)).toBe(expected);
  });

  test.each(['<html><body></body></html>', '<html lang="*"><body></body></html>', '<html lang="english"><body></body></html>'])('finds none in %s', (html) => {
    expect(language(html)).toBeNull();
  });
});

describe('titles', () => {
  test('come without character references', () => {
    expect(declaredTitles(fromHtml('', '<meta property="og:title" content="A &amp;amp; B"><title> A\n B </title>'), null)).toEqual(['A & B', 'A B']);
  });

  test.each([
    ['Network bans its own founder | The Paper', 'Network bans its own founder'],
    ['Network bans its own founder - The Paper', 'Network bans its own founder'],
    ['Le réseau bannit son fondateur — Le Journal', 'Le réseau bannit son fondateur'],
  ])('lose the site’s name: %s', (written, expected) => {
    expect(withoutSite(written)).toBe(expected);
  });

  test.each(['Network bans its founder', 'Parler - offline', 'Ban - the end of a long and winding story that nobody wanted to tell'])('keep what is their own: %s', (title) => {
    expect(withoutSite(title)).toBe(title);
  });
});

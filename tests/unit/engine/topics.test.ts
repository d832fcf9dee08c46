/** Pages of many kinds in every language: bans of platforms, other bans, platforms without a ban, and pages that are no news. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { couldBeBan } from '../../../utils/engine/topic-gate';
import { findClaims } from '../../../utils/engine/find-claims';
import { LANGUAGE_CODES, languageFor } from '../../../utils/languages/index';
import { GATE_CUES } from '../../../utils/page/gate-cues';
import { STARTER_ENTITIES } from '../../specs/starter-entities';

interface Page {
  title: string;
  /** Whether it is news about a platform ban. */
  expected: boolean;
  /** What kind of page it is. */
  why: string;
  text: string;
}

/** As much as the gate sees of a page. */
const OPENING_PARAGRAPHS = 8;

const opening = ({ title, text }: Page): string => [title, ...text.split('\n\n').slice(0, OPENING_PARAGRAPHS)].join('\n');

describe.each(LANGUAGE_CODES)('%s', (code) => {
  const language = languageFor(code)!;
  const pages = JSON.parse(readFileSync(new URL(`../../topics/${code}.json`, import.meta.url), 'utf8')) as Page[];
  const judge = ({ title, text }: Page) => findClaims({ title, text, language: code, published: '2025-10-10', url: null }, language, STARTER_ENTITIES).topic;

  it.each(pages)('$title ($why)', (page) => {
    const { platformBan, why } = judge(page);
    expect(platformBan, why.join('\n')).toBe(page.expected);
  });

  it.each(pages.filter(({ expected }) => expected))('the gate lets through: $title', (page) => {
    expect(couldBeBan(opening(page), GATE_CUES)).toBe(true);
  });
});

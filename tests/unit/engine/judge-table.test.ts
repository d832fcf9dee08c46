/** The truth table of verdicts: every file in `truth-table/` holds cases of one kind, and a case is an article's claim, the figures known, and what must come out. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judge } from '../../../utils/engine/judge';
import type { Article, Relation, Trap, Verdict, VerdictKind } from '../../../utils/types';
import { articleOf, claimOf, dossiersOf, figureOf } from './judge-cast';
import type { ShortClaim, ShortFigure } from './judge-cast';

interface Case {
  name: string;
  claim: ShortClaim;
  figures: Record<string, ShortFigure>;
  /** The day of the article; null for one without a date. */
  published?: string | null;
  /** Its address. */
  url?: string;
  language?: string;
  kind: VerdictKind;
  /** Relations by figure; a figure that is not used at all is `unused`. Those left out are not looked at. */
  relations?: Record<string, Relation | 'unused'>;
  attribution?: Verdict['attribution'];
  selfReported?: boolean;
  close?: boolean;
  rule?: Verdict['reason']['rule'];
  /** The figure that the headline speaks of. */
  lead?: string | null;
  assumedScope?: string | null;
  sources?: [supporting: number, contradicting: number];
  /** Kind of the slip and the figure that it leads to; null where none is told. */
  trap?: [kind: Trap['kind'], figure: string] | null;
}

const folder = new URL('./truth-table/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.json')).sort();
const casesOf = (file: string): Case[] => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Case[];

function verdictOf({ claim, figures, published, url, language }: Case): Verdict {
  const article: Partial<Article> = { ...(published !== undefined && { published }), ...(url !== undefined && { url }), ...(language !== undefined && { language }) };
  return judge(claimOf(claim), articleOf(article), dossiersOf(Object.entries(figures).map(([id, short]) => figureOf(id, short))));
}

/** What a case speaks of, as the verdict has it. */
function spokenOf(one: Case, verdict: Verdict): Partial<Case> {
  const relation = (id: string): Relation | 'unused' => verdict.figures.find(({ figure }) => figure.id === id)?.relation ?? 'unused';
  const { reason } = verdict;
  return {
    kind: verdict.kind,
    ...(one.relations && { relations: Object.fromEntries(Object.keys(one.relations).map((id) => [id, relation(id)])) }),
    ...(one.attribution !== undefined && { attribution: verdict.attribution }),
    ...(one.selfReported !== undefined && { selfReported: verdict.selfReported }),
    ...(one.close !== undefined && { close: verdict.close }),
    ...(one.rule && { rule: reason.rule }),
    ...(one.lead && { lead: reason.lead }),
    ...(one.assumedScope !== undefined && { assumedScope: reason.assumedScope }),
    ...(one.trap !== undefined && { trap: reason.trap ? [reason.trap.kind, reason.trap.figure] : null }),
    ...(one.sources && { sources: [reason.supporting, reason.contradicting] }),
  };
}

function expectedOf({ name: _, claim: __, figures: ___, published: ____, url: _____, language: ______, ...expected }: Case): Partial<Case> {
  return expected;
}

describe.each(files)('%s', (file) => {
  it.each(casesOf(file).map((one) => [one.name, one] as const))('%s', (_, one) => {
    const verdict = verdictOf(one);
    expect(spokenOf(one, verdict)).toEqual(expectedOf(one));
    const ids = verdict.figures.map(({ figure }) => figure.id);
    expect(new Set(ids).size, 'each figure stands once').toBe(ids.length);
  });
});

it('holds enough cases, a third of them about time and as many that abstain as judge, each with a name of its own', () => {
  const cases = files.map((file) => ({ file, cases: casesOf(file) }));
  const all = cases.flatMap((one) => one.cases);
  const abstains = all.filter(({ kind }) => kind === 'related' || kind === 'unknown');
  expect(all.length).toBeGreaterThanOrEqual(500);
  expect(cases.filter(({ file }) => /^(?:time|reach|moved|between)\.json$/.test(file)).flatMap((one) => one.cases).length).toBeGreaterThanOrEqual(200);
  expect(Math.abs(all.length - 2 * abstains.length)).toBeLessThanOrEqual(all.length / 10);
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
});

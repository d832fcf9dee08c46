/** Says what removing, reporting and restoring make of the things that are moderated, and of a part of them. */
import type { ActionKind, UnitKind } from '../language';
import type { Metric } from '../types';
import type { Draft } from './draft';
import { tagsAt, tagsWithin, type Reading } from './reading';
import { tokenAt } from './tokens';

/** What removing, reporting and restoring make of each thing; null where no metric of ours counts that. */
export const MODERATED: Partial<Record<UnitKind, Partial<Record<ActionKind, Metric>>>> = {
  accounts: { remove: 'accounts-suspended', restore: 'accounts-restored', open: 'new-users', join: 'new-users', register: 'new-users', gain: 'new-users' },
  posts: { remove: 'posts-removed', flag: 'posts-flagged' },
  videos: { remove: 'videos-removed', flag: 'posts-flagged' },
  channels: { remove: 'channels-closed' },
  groups: { remove: 'groups-removed' },
  pages: { remove: 'pages-removed' },
  apps: { remove: 'apps-banned' },
  sites: { remove: 'sites-blocked' },
  items: {},
};

/** Tokens behind a number in which a verb says what was done to it: “no fewer than 20 of them were taken down”, “neuf retirées”. */
const PART_REACH = 5;

/** A part that was removed, flagged or restored of things counted before, whatever was done to the whole. */
export function partMetric(reading: Reading, draft: Draft, earlier: readonly Draft[]): { metric: Metric; of: Draft } | null {
  const token = tokenAt(reading.tokens, draft.end);
  const stop = reading.tokens.end[Math.min(token + PART_REACH, reading.tokens.end.length) - 1] ?? draft.end;
  const of = [...earlier].reverse().find((other) => other.unit !== null && MODERATED[other.unit] !== undefined);
  if (!of || draft.sentence - of.sentence > 1) return null;
  const deeds = MODERATED[of.unit as UnitKind] ?? {};
  const deed = tagsWithin(reading, 'action', draft.end, stop).find((tag) => tag.value in deeds) ?? null;
  const gone = deed ? null : removedBefore(reading, draft) && deeds.remove;
  if (gone) return { metric: gone, of };
  const undone = deed ? null : restoredBefore(reading, draft);
  if (undone) return deeds.restore ? { metric: deeds.restore, of } : null;
  if (!deed || /[,;:.()]/.test(reading.text.slice(draft.end, deed.start))) return null;
  // Another number's verb is not this one's, nor is a verb before a noun of its own.
  if (tagsWithin(reading, 'unit', draft.end, deed.start).length > 0) return null;
  const metric = deeds[deed.value as ActionKind];
  return metric ? { metric, of } : null;
}

/** “… et en a rétabli 40”: the verb of giving back right before a bare number. */
function restoredBefore(reading: Reading, draft: Draft): boolean {
  const token = tokenAt(reading.tokens, draft.start);
  return reading.grammar.verb === 'middle' && draft.unit === null && tagsWithin(reading, 'action', reading.tokens.start[Math.max(0, token - 2)] ?? 0, draft.start).some((tag) => tag.value === 'restore' && tag.to === token);
}

/** “… of which the platform removed a dozen”, “Verschwunden sind neun”: the verb of removing right before a bare number, with an auxiliary between at most, and the end of the clause behind. */
function removedBefore(reading: Reading, draft: Draft): boolean {
  const token = tokenAt(reading.tokens, draft.start);
  if (reading.grammar.verb !== 'middle' || draft.unit !== null || !/^\s*([.;,!?»”"]|$)/.test(reading.text.slice(draft.end, draft.end + 2))) return false;
  const verbs = tagsWithin(reading, 'action', reading.tokens.start[Math.max(0, token - 3)] ?? 0, draft.start).filter((tag) => tag.value === 'remove');
  return verbs.some((tag) => (tag.to === token || (tag.to === token - 1 && tagsAt(reading, 'passives', tag.to).length > 0)) && /^[\s\p{L}]*$/u.test(reading.text.slice(tag.end, draft.start)));
}

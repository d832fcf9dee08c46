/** Finds the platform whose users, downloads or staff a figure counts. */
import type { Party } from '../types';
import type { Draft } from './draft';
import type { Mention } from './mentions';
import { isVerbLast, qualified } from './owner-order';
import { SPOKEN_OF, tagsAt, tagsBetween, tagsWithin, within, type Reading } from './reading';
import { hasVerb, likeliest } from './salience';
import { isFor, isOf, isPlaceOfCount, isSource, last, phraseEnd, type Scene } from './scene';
import { tokenAt } from './tokens';

export function platformCounted(scene: Scene): Party | null {
  const { reading, draft, referents, source } = scene;
  const fits = (m: Mention) => m.kind === 'platform';
  if (draft.metric === 'employees' && !isEmployerNamed(scene)) return null;
  const inside = scene.inside.find(fits);
  if (inside) return inside.party;
  const token = tokenAt(reading.tokens, phraseEnd(draft));
  const beside = last(scene.before.filter(fits));
  if (beside && PARENTHESIS.test(reading.text.slice(beside.end, draft.start))) return beside.party;
  const qualifies = isVerbLast(reading) ? qualified(reading, draft, scene.after) : undefined;
  if (qualifies && (fits(qualifies) || qualifies.kind === 'name')) return qualifies.party;
  const behind = isVerbLast(reading) ? undefined : scene.after.find((m) => fits(m) && m.from - token <= OBJECT_REACH && (isOf(reading, m) || isPlaceOfCount(reading, m) || isObject(reading, draft, m)));
  if (behind) return behind.party;
  const owner = scene.after.find((m) => fits(m) && isFor(reading, draft, m));
  if (owner) return owner.party;
  if (draft.antecedent?.entity && draft.antecedent.sentence === draft.sentence && !last(scene.before.filter((m) => fits(m) && m.start > (draft.antecedent as Draft).end))) return draft.antecedent.entity;
  if (source && speaksOfItself(scene)) return source.party;
  const named = likeliest(reading, 'platform', standInBefore(scene) ?? draft.start, referents.mainPlatform, (m) => isSource(scene, m) || isStore(reading, m));
  const isHere = named?.mention != null && named.mention.start >= (reading.sentences[draft.sentence]?.start ?? 0);
  if (named && (isHere || named.party !== referents.mainPlatform)) return named.party;
  return draft.antecedent?.entity ?? named?.party ?? scene.after.find(fits)?.party ?? null;
}

/** “The ministry has 4,000 employees”: they are a platform's where a name, a pronoun or “the company” says so before. */
function isEmployerNamed({ reading, draft, clause, before, inside }: Scene): boolean {
  if (before.length > 0 || inside.length > 0) return true;
  return tagsBetween(reading, clause.start, draft.start, SPOKEN_OF).length > 0;
}

const PARENTHESIS = /^ \($/;
/** Tokens between a figure and the platform whose users it counts. */
const OBJECT_REACH = 6;

/** “187 million people who open Twitter”, “700,000 joined RedNote”: what a verb behind the figure is done to. */
function isObject(reading: Reading, draft: Draft, mention: Mention): boolean {
  const between = tagsWithin(reading, 'action', phraseEnd(draft), mention.start);
  return between.some((tag) => tag.value === 'use' || tag.value === 'join' || tag.value === 'open' || tag.value === 'download') && !/[,;:.()]/.test(reading.text.slice(phraseEnd(draft), mention.start));
}

/** “After Twitter threw out Trump, the app was installed …”: a stand-in behind the last name means somebody named before the sentence. */
function standInBefore(scene: Scene): number | null {
  const { reading, clause, draft } = scene;
  const standIn = last(tagsWithin(reading, 'stand-in', clause.start, draft.start).filter((tag) => tag.value === 'platform'));
  const lastNamed = last(scene.before.filter((m) => m.kind === 'platform'));
  // “Parler, an app …” is an apposition.
  return standIn && lastNamed && standIn.from - lastNamed.to > 2 && /,\s|[;:]/.test(reading.text.slice(lastNamed.end, standIn.start)) ? clause.start : null;
}

/** “Bluesky said …”, “Chingari said it had …”, “it claims …”: platforms speak of themselves, others where a pronoun or the verb says so. */
function speaksOfItself(scene: Scene): boolean {
  const { reading, source, draft } = scene;
  if (!source || source.start >= draft.start) return false;
  const between = within(reading.mentions, source.end, draft.start);
  if (between.some((m) => m.kind === 'platform' || m.kind === 'name')) return false;
  if (source.mention?.kind === 'platform' || (source.mention === null && scene.referents.isPlatform(source.party))) return true;
  if (source.mention && source.mention.kind !== 'name') return false;
  return tagsWithin(reading, 'self-claim', source.start, draft.start).length > 0 || tagsWithin(reading, 'pronoun', source.end, draft.start).some((tag) => tag.value === 'thing' && tagsAt(reading, 'unit', tag.to).length === 0 && hasVerb(reading, tag.to, 2));
}

/** “from Apple's store”: where something was taken from, not what it is about. */
function isStore(reading: Reading, mention: Mention): boolean {
  return tagsAt(reading, 'from', mention.from - 1).length > 0 && tagsAt(reading, 'of', mention.from - 1).length === 0;
}

/** Decides whom a figure is about, and on which platform it is counted. */
import type { Party } from '../types';
import { familyOf, type Draft } from './draft';
import type { Clause } from './metric';
import { tagsAt, tagsWithin, within, type Reading } from './reading';
import type { Mention } from './mentions';
import type { Referents } from './referents';
import { hasVerb, likeliest } from './salience';
import { speakerAt, type Source } from './sources';
import { tokenAt } from './tokens';

interface Scene {
  reading: Reading;
  draft: Draft;
  clause: Clause;
  /** Where the next figure begins: a place behind it is that one's. */
  next: number;
  referents: Referents;
  source: Source | null;
  /** Mentions of the clause that are not its source. */
  before: Mention[];
  inside: Mention[];
  after: Mention[];
}

/** Fills in `entity` and `on`. */
export function decideOwner(reading: Reading, draft: Draft, clause: Clause, next: number, referents: Referents, source: Source | null): void {
  if (!draft.metric) return;
  const all = within(reading.mentions, clause.start, clause.end);
  const scene: Scene = {
    reading, draft, clause, next, referents, source,
    before: all.filter((m) => m.end <= draft.start && !isSourceOf(source, draft, m)),
    inside: all.filter((m) => m.start < phraseEnd(draft) && m.end > draft.start),
    after: all.filter((m) => m.start >= phraseEnd(draft) && !isSourceOf(source, draft, m)),
  };
  switch (familyOf(draft)) {
    case 'account':
      draft.entity = accountHolder(scene);
      draft.on = draft.entity && referents.isPlatform(draft.entity) ? null : countedOn(scene);
      // “It has 30 million viewers”: the platform's own; but what was viewed “on YouTube” is somebody's there.
      if (!draft.entity && !isSaidToBeOn(scene, draft.on)) [draft.entity, draft.on] = [draft.on, null];
      break;
    case 'moderation':
      draft.entity = actingPlatform(scene);
      break;
    case 'casualties':
      draft.entity = placeOfDeath(scene);
      break;
    default:
      draft.entity = platformCounted(scene);
  }
}

/** Who speaks is not whom the figure is about: “DataReportal finds …”; but “Lula, who has 9.1 million followers, said …” has both. */
function isSourceOf(source: Source | null, draft: Draft, mention: Mention): boolean {
  return source !== null && mention === source.mention && (source.afterwards || source.start < draft.start);
}

const isSource = (scene: Scene, mention: Mention) => isSourceOf(scene.source, scene.draft, mention);

const phraseEnd = (draft: Draft) => Math.max(draft.end, draft.unitTag?.end ?? 0);
const last = <T>(items: readonly T[]): T | undefined => items[items.length - 1];

/** “on X”, “sur X”: where something is counted. */
function isPlaceOfCount(reading: Reading, mention: Mention): boolean {
  const before = mention.from - 1;
  return tagsAt(reading, 'on', before).length > 0 || (tagsAt(reading, 'skip', before).length > 0 && tagsAt(reading, 'on', before - 1).length > 0);
}

function isSaidToBeOn(scene: Scene, party: Party | null): boolean {
  return [...scene.before, ...scene.after].some((m) => m.party === party && isPlaceOfCount(scene.reading, m));
}

function isOf(reading: Reading, mention: Mention): boolean {
  return tagsAt(reading, 'of', mention.from - 1).length > 0;
}

/** “7.6 million, against 4.4 million for Carlson”, “pour le seul Facebook”: right behind the figure. */
function isFor(reading: Reading, draft: Draft, mention: Mention): boolean {
  let token = mention.from - 1;
  while (tagsAt(reading, 'for', token).length === 0 && tagsAt(reading, 'skip', token).length > 0) token--;
  return tagsAt(reading, 'for', token).length > 0 && token === tokenAt(reading.tokens, phraseEnd(draft));
}

/** Nothing but words stands between the figure and the name behind it. */
function inOnePhrase(scene: Scene, mention: Mention): boolean {
  return !/[,;:.()–—»”]/.test(scene.reading.text.slice(phraseEnd(scene.draft), mention.start));
}

// ── Accounts: followers, subscribers, members, views ──────────────────────

function accountHolder(scene: Scene): Party | null {
  const { reading, draft } = scene;
  const speaker = firstPerson(scene);
  if (speaker) return speaker;
  const behind = scene.after.find((m) => (isOf(reading, m) || isFor(reading, draft, m)) && m.from - tokenAt(reading.tokens, phraseEnd(draft)) <= 3 && !isPlaceOfCount(reading, m) && inOnePhrase(scene, m));
  if (behind && behind.kind !== 'platform') return behind.party;
  const shared = draft.antecedent && draft.antecedent.sentence === draft.sentence ? draft.antecedent : null;
  const { mainHolder } = scene.referents;
  const others = likeliest(reading, 'holder', draft.start, mainHolder, (m) => isSource(scene, m));
  // Who speaks may speak of his own account (“Whitmore told his 412,000 followers”), when nobody is named after the verb.
  const meant = personMeant(scene);
  if (meant) return meant;
  const named = speaksOfOwnAccount(scene) ? likeliest(reading, 'holder', draft.start, mainHolder) : others;
  // A name between two figures starts anew; else the second is about whom the first was.
  if (shared?.entity && !(named?.mention && named.mention.start > shared.end)) return shared.entity;
  return named?.party ?? draft.antecedent?.entity ?? spokenOf(scene) ?? last(scene.before.filter((m) => m.kind === 'platform' && draft.metric === 'members'))?.party ?? null;
}

/** “… ; the judge had about a million”: a noun for a person, behind the last name of the sentence, means one named before it. */
function personMeant({ reading, draft, clause, before, referents }: Scene): Party | null {
  const standIn = last(tagsWithin(reading, 'stand-in', clause.start, draft.start).filter((tag) => tag.value === 'person'));
  const lastNamed = last(before.filter((m) => m.kind !== 'platform'));
  if (!standIn || (lastNamed && (lastNamed.start > standIn.start || !/[;:]/.test(reading.text.slice(lastNamed.end, standIn.start))))) return null;
  const isPerson = (m: Mention) => m.kind === 'person' || (m.kind === 'name' && m.to > m.from + 1);
  return likeliest(reading, 'holder', clause.start, referents.mainHolder, (m) => !isPerson(m) || before.some((named) => named.party === m.party))?.party ?? null;
}

/** “Its main page had …”: somebody who weighs little is still whom a pronoun or “the group” means. */
function spokenOf({ reading, draft, clause }: Scene): Party | null {
  const tags = within(reading.tags, clause.start, draft.start);
  const isSpokenOf = tags.some((tag) => (tag.list === 'pronoun' && tag.value !== 'speaker') || (tag.list === 'stand-in' && tag.value === 'group'));
  return isSpokenOf ? likeliest(reading, 'holder', clause.start, null, (m) => m.kind === 'platform' || m.kind === 'app-store' || m.kind === 'host', LITTLE)?.party ?? null : null;
}

/** Enough where a pronoun says that somebody is meant. */
const LITTLE = -3.2;

/** “told his 412,000 followers”, “says she has …”, and nobody is named after the verb. */
function speaksOfOwnAccount({ reading, source, draft }: Scene): boolean {
  if (!source || source.afterwards || source.start > draft.start) return false;
  if (within(reading.mentions, source.end, draft.start).some((m) => m.kind !== 'platform')) return false;
  // “counted 320,000 members” is having them.
  const isHaving = tagsWithin(reading, 'action', source.start, source.end).some((tag) => tag.value === 'have');
  const token = tokenAt(reading.tokens, draft.start);
  const isOwn = tagsWithin(reading, 'pronoun', source.end, draft.start).some((tag) => token - tag.to <= 1 || hasVerb(reading, tag.to, 2));
  return isHaving || isOwn || tagsWithin(reading, 'self-claim', source.start, draft.start).length > 0;
}

/** “I had 312 followers,” he said: the one who speaks. */
function firstPerson(scene: Scene): Party | null {
  const { reading, draft, referents } = scene;
  const pronoun = last(tagsWithin(reading, 'pronoun', Math.max(scene.clause.start, draft.start - 60), draft.start));
  if (pronoun?.value !== 'speaker') return null;
  return speakerAt(reading, draft.sentence, draft.start, referents) ?? scene.source?.party ?? referents.holderBefore(scene.clause.start);
}

function countedOn(scene: Scene): Party | null {
  const { reading, draft, referents } = scene;
  const platform = (mentions: readonly Mention[]) => mentions.filter((m) => m.kind === 'platform');
  const inside = platform(scene.inside)[0];
  if (inside) return inside.party;
  const token = tokenAt(reading.tokens, phraseEnd(draft));
  const behind = platform(scene.after).find((m) => m.start < scene.next && (isPlaceOfCount(reading, m) || m.from <= token + 1));
  if (behind) return behind.party;
  // “on the service” is the one that the article is about, “there” the one named last, were it the speaker.
  const there = last(tagsWithin(reading, 'there', draft.end, (reading.tokens.end[token + 3] ?? draft.end)).filter((tag) => tag.to > tag.from + 1 && !/[,;:.()]/.test(reading.text.slice(phraseEnd(draft), tag.start))));
  if (there && referents.mainVenue) return referents.mainVenue;
  const ahead = last(platform(within(reading.mentions, scene.clause.start, draft.start)));
  if (ahead) return ahead.party;
  if (draft.antecedent?.on) return draft.antecedent.on;
  // “y plafonnait”: named before, not after.
  if (tagsWithin(reading, 'there', scene.clause.start, draft.start).length > 0) return referents.venueBefore(scene.clause.start);
  return platform(scene.after)[0]?.party ?? referents.venueBefore(scene.clause.start);
}

// ── Platforms: users, downloads, staff ────────────────────────────────────

function platformCounted(scene: Scene): Party | null {
  const { reading, draft, referents, source } = scene;
  const fits = (m: Mention) => m.kind === 'platform';
  if (draft.metric === 'employees' && !isEmployerNamed(scene)) return null;
  const inside = scene.inside.find(fits);
  if (inside) return inside.party;
  const token = tokenAt(reading.tokens, phraseEnd(draft));
  const beside = last(scene.before.filter(fits));
  if (beside && PARENTHESIS.test(reading.text.slice(beside.end, draft.start))) return beside.party;
  const behind = scene.after.find((m) => fits(m) && m.from - token <= OBJECT_REACH && (isOf(reading, m) || isPlaceOfCount(reading, m) || isObject(reading, draft, m)));
  if (behind) return behind.party;
  const owner = scene.after.find((m) => fits(m) && isFor(reading, draft, m));
  if (owner) return owner.party;
  if (draft.antecedent?.entity && draft.antecedent.sentence === draft.sentence && !last(scene.before.filter((m) => fits(m) && m.start > (draft.antecedent as Draft).end))) return draft.antecedent.entity;
  if (source && speaksOfItself(scene)) return source.party;
  const named = likeliest(reading, 'platform', standInBefore(scene) ?? draft.start, referents.mainPlatform, (m) => isSource(scene, m) || isStore(reading, m));
  if (named && named.party !== referents.mainPlatform) return named.party;
  return draft.antecedent?.entity ?? named?.party ?? scene.after.find(fits)?.party ?? null;
}

/** “The ministry has 4,000 employees”: they are a platform's where a name, a pronoun or “the company” says so before. */
function isEmployerNamed({ reading, draft, clause, before, inside }: Scene): boolean {
  if (before.length > 0 || inside.length > 0) return true;
  return within(reading.tags, clause.start, draft.start).some((tag) => tag.list === 'pronoun' || tag.list === 'stand-in');
}

const PARENTHESIS = /^ \($/;
/** Tokens between a figure and the platform whose users it counts. */
const OBJECT_REACH = 6;

/** “187 million people who open Twitter”, “700,000 joined RedNote”: what a verb behind the figure is done to. */
function isObject(reading: Reading, draft: Draft, mention: Mention): boolean {
  const between = within(reading.tags, phraseEnd(draft), mention.start);
  return between.some((tag) => tag.list === 'action' && (tag.value === 'use' || tag.value === 'join' || tag.value === 'open' || tag.value === 'download')) && !/[,;:.()]/.test(reading.text.slice(phraseEnd(draft), mention.start));
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

// ── Moderation and deaths ─────────────────────────────────────────────────

function actingPlatform(scene: Scene): Party | null {
  const { reading, draft, referents, source } = scene;
  const fits = (m: Mention) => m.kind === 'platform';
  const inside = scene.inside.find(fits);
  if (inside) return inside.party;
  const token = tokenAt(reading.tokens, phraseEnd(draft));
  const behind = scene.after.find((m) => fits(m) && isPlaceOfCount(reading, m) && m.from - token <= 5);
  if (behind) return behind.party;
  const ahead = last(scene.before.filter(fits));
  if (ahead) return ahead.party;
  if (source?.mention?.kind === 'platform') return source.party;
  return draft.antecedent?.entity ?? referents.platformBefore(draft.start);
}

function placeOfDeath(scene: Scene): Party | null {
  const fits = (m: Mention) => m.kind === 'organisation';
  return (scene.after.find(fits) ?? last(scene.before.filter(fits)))?.party ?? null;
}


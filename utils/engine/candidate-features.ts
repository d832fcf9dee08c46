/** Says of a candidate what speaks for and against him, in the terms of the table of weights. */
import { keyOf } from './cast';
import type { Candidate, Field } from './candidates';
import { familyOf } from './draft';
import type { Mention } from './mentions';
import type { Surroundings } from './surroundings';
import { named } from './feature-names';
import { wordsAround } from './name-grammar';
import { isInApposition, opensRelative } from './name-setting';
import { isMarked, tagsAt, type Reading } from './reading';
import { phraseEnd } from './scene';
import { addThread, type Track } from './thread-features';
import { tokenAt } from './tokens';

export function featuresOf(field: Field, around: Surroundings, track: Track | null, candidate: Candidate): string[] {
  const features: string[] = [];
  if (!candidate.party) addNobody(field, around, features);
  else {
    addStanding(field, candidate, around, features);
    addLinks(field, candidate, around, features);
    addPointers(candidate, around, features);
    if (track) addThread(field, track, candidate, features);
    if (candidate.mention) addPlace(field, candidate, candidate.mention, around, features);
    else features.push('unnamed', around.isBare ? 'unnamed.bare' : 'unnamed.other');
  }
  return features;
}

function addNobody({ scene: { reading, draft }, role }: Field, around: Surroundings, features: string[]): void {
  features.push('nobody');
  if (reading.grammar.caseless) features.push('nobody.caseless');
  if (around.isBare) features.push('nobody.bare');
  if (around.pointers.length === 0) features.push('nobody.unpointed');
  if (around.speaks) features.push('nobody.speaks');
  if (role === 'holder' && familyOf(draft) === 'account' && draft.metric === 'members') features.push('nobody.members');
  if (role === 'venue' && draft.entity === null) features.push('nobody.ownerless');
}

/** What he is, and what the article makes of him. */
function addStanding({ scene, role }: Field, { party, player }: Candidate, around: Surroundings, features: string[]): void {
  if (!party) return;
  const sort = player?.sort ?? 'name';
  features.push(named('is', sort));
  const { draft, referents } = scene;
  if (role === 'holder') features.push(named(draft.metric === 'members' || draft.metric === 'viewers' || draft.metric === 'views' ? draft.metric : 'followers', sort));
  if (role === 'platform' && draft.metric === 'new-users') features.push(named('new', sort));
  const isMain = referents.mainPlatform && keyOf(referents.mainPlatform) === keyOf(party);
  if (isMain) features.push('main.platform', around.isBare ? 'main.platform.bare' : 'main.platform.other');
  if (referents.mainVenue && keyOf(referents.mainVenue) === keyOf(party)) features.push('main.venue');
  if (referents.mainHolder && keyOf(referents.mainHolder) === keyOf(party)) features.push('main.holder', around.isBare ? 'main.holder.bare' : 'main.holder.other');
  if (!player) return;
  if (player.inHeadline) features.push('headline');
  if (player.inLead) features.push('lead');
  if (player.count > 1) features.push('repeated');
  if (player.count > 3) features.push('often');
  if (player.count > 6) features.push('throughout');
}

/** How he hangs together with the figures before, and with who speaks. */
function addLinks({ scene, cast, previous, role }: Field, { party, mention }: Candidate, around: Surroundings, features: string[]): void {
  if (!party) return;
  const key = keyOf(party);
  const { draft, source } = scene;
  const antecedent = draft.antecedent;
  const isOwner = (of: typeof previous) => of?.entity != null && keyOf(of.entity) === key;
  const isVenue = (of: typeof previous) => of?.on != null && keyOf(of.on) === key;
  if (isOwner(antecedent)) features.push(antecedent?.sentence === draft.sentence ? 'antecedent.here' : 'antecedent.before', around.isBare ? 'antecedent.bare' : 'antecedent.other');
  if (isVenue(antecedent)) features.push(antecedent?.sentence === draft.sentence ? 'antecedent.on.here' : 'antecedent.on.before');
  const distance = previous ? draft.sentence - previous.sentence : 0;
  const span = distance === 0 ? 'here' : distance === 1 ? 'next' : 'far';
  if (isOwner(previous)) {
    features.push(named('previous', span));
    if (span === 'here') features.push(around.isContested ? 'previous.contested' : 'previous.alone');
    else features.push(named(named('previous', span), around.isBare ? 'bare' : 'other'));
  }
  if (isVenue(previous)) features.push(named('previous.on', span));
  if (role === 'venue' && isVenue(previous) && previous?.entity && draft.entity && keyOf(previous.entity) === keyOf(draft.entity)) features.push('previous.on.same-owner');
  if (role === 'venue' && draft.entity && keyOf(draft.entity) === key) features.push('is-owner');
  if (previous && previous.sentence === draft.sentence && mention && mention.start >= previous.end && mention.end <= draft.start) features.push('since-previous');
  if (source && keyOf(source.party) === key) {
    features.push(source.afterwards || source.start > draft.start ? 'source.behind' : 'source.before');
    if (around.ownWords && !source.afterwards && source.start < draft.start) features.push('source.own');
    if (mention && mention === source.mention) features.push(cast.get(key)?.sort === 'platform' ? 'source.mention.platform' : 'source.mention');
  }
  if (around.speaks && around.speaker && keyOf(around.speaker) === key) features.push('speaks');
}

/** Where his name stands, and what stands around it. */
function addPlace(field: Field, candidate: Candidate, mention: Mention, around: Surroundings, features: string[]): void {
  const { scene: { reading, draft } } = field;
  for (const feature of wordsAround(reading, field.role, mention, candidate)) features.push(feature);
  if (candidate.back === 0 && mention.start >= draft.start) addBehind(field, candidate, mention, features);
  else if (candidate.back === 0) addBefore(field, candidate, mention, around, features);
  else {
    features.push(named('back', String(Math.min(candidate.back, 4))));
    if (candidate.back === 1 && around.isBare) features.push('back.1.bare');
    const isSame = reading.sentences[draft.sentence]?.paragraph === reading.sentences[draft.sentence - candidate.back]?.paragraph;
    if (!isSame) features.push('other-paragraph');
    if (candidate.order === candidate.of - 1) features.push('back.first');
    if (candidate.order === 0) features.push('back.last');
  }
}

/** Tokens between the figure and the name, in classes. */
const nearness = (tokens: number) => (tokens <= 0 ? '0' : tokens <= 2 ? '2' : tokens <= 5 ? '5' : tokens <= 10 ? '10' : tokens <= 20 ? '20' : 'far');

function addBefore({ scene: { reading, draft } }: Field, candidate: Candidate, mention: Mention, around: Surroundings, features: string[]): void {
  const distance = Math.round((tokenAt(reading.tokens, draft.start) - mention.to) / reading.grammar.tokensPerWord);
  features.push('before', named('before', nearness(distance)));
  features.push(candidate.rank === 0 ? 'kin.nearest' : candidate.rank === 1 ? 'kin.second' : 'kin.farther');
  if (candidate.isAlone) features.push('kin.only');
  features.push(candidate.order === 0 ? 'nearest' : candidate.order === 1 ? 'second' : 'farther');
  if (candidate.order === candidate.of - 1) features.push('first');
  const between = reading.text.slice(mention.end, draft.start);
  if (/^ \($/.test(between)) features.push('heading.parenthesis');
  else if (/^: $/.test(between)) features.push('heading.colon');
  else if (/^,? [–—]? ?$/.test(between)) features.push('touches');
  const commas = between.split(',').length - 1;
  if (commas > 0) features.push(commas === 1 ? 'comma' : 'commas');
  if (/;/.test(between)) features.push('semicolon');
  if (/: /.test(between)) features.push('colon');
  if (/[”»"]/.test(between)) features.push('quotation');
  const open = between.lastIndexOf('(');
  const close = between.lastIndexOf(')');
  if (close > open) features.push(close >= 0 && between.indexOf('(') < 0 ? 'in-parenthesis' : 'past-parenthesis');
  else if (open >= 0 && open < between.length - 1) features.push('outside-parenthesis');
  if (isInApposition(reading, mention, draft.start)) features.push('in-apposition');
  // “The app, bought by Meta in 2014, has …”
  if (between.includes(',') && around.pointers.some(({ end }) => end <= mention.start && reading.text[end] === ',')) features.push('in-aside');
  addClauses(reading, mention, between, draft.start, around, features);
}

/** Verbs, relative pronouns and conjunctions between the name and the figure. */
function addClauses(reading: Reading, mention: Mention, between: string, end: number, around: Surroundings, features: string[]): void {
  let relative = -1;
  let hasBefore = false;
  let hasSaying = false;
  let isCut = false;
  for (const tag of around.tags) {
    if (tag.start >= end) break;
    if (tag.list === 'relatives' && tag.from !== mention.to && tag.start > mention.end && opensRelative(reading, tag)) isCut = true;
    if (tag.list === 'relatives' && tag.end <= mention.start && opensRelative(reading, tag)) relative = tag.end;
    if (tag.list === 'say' && tag.start >= mention.end) hasSaying = true;
    if (tag.list === 'joins' && tag.start >= mention.end && tag.value === 'joins') hasBefore = true;
  }
  if (hasSaying) features.push('say.between');
  if (isCut) features.push('relative.between');
  if (hasBefore) features.push('joins.between');
  if (relative >= 0) features.push(between.includes(',') ? 'in-relative.closed' : 'in-relative');
}

function addBehind({ scene }: Field, candidate: Candidate, mention: Mention, features: string[]): void {
  const { reading, draft, next } = scene;
  const end = phraseEnd(draft);
  if (mention.start < end) {
    features.push('inside');
    return;
  }
  const token = tokenAt(reading.tokens, end);
  const distance = Math.round((mention.from - token) / reading.grammar.tokensPerWord);
  const between = reading.text.slice(end, mention.start);
  features.push('behind', named('behind', nearness(distance)));
  features.push(candidate.order === 0 ? 'behind.first' : 'behind.later');
  if (mention.start > next) features.push('past-next');
  const mark = /[,;:.()–—»”]/.test(between);
  features.push(mark ? 'behind.mark' : 'behind.free');
  const isNear = distance <= 3 && !mark;
  if (!isNear) return;
  if (isMarked(reading, 'of', mention) || tagsAt(reading, 'of', mention.from - 1).length > 0) features.push('behind.of');
  if (isMarked(reading, 'on', mention)) features.push('behind.on');
  if (tagsAt(reading, 'for', mention.from - 1).length > 0) features.push('behind.for');
  if (distance === 0) features.push('behind.touches');
}

/** Whether he agrees with the nouns and pronouns that point to somebody before the figure. */
function addPointers({ mention, player, back }: Candidate, { pointers }: Surroundings, features: string[]): void {
  if (!player) return;
  for (const { kind, fits, clashes, start, word } of pointers) {
    const isPast = back === 0 && mention !== null && mention.start > start;
    const agreement = fits.has(player.sort) ? 'agrees' : clashes.has(player.sort) ? 'clashes' : 'may';
    features.push(isPast ? named(named('past', kind), agreement) : named(kind, agreement));
    if (!isPast && player.nouns.has(word)) features.push('noun.same');
  }
}

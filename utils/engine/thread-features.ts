/** Says of a candidate how the thread of the text runs to him: whether he is its centre, how many have come since, whether a noun or pronoun takes him up. */
import { keyOf, type Sort } from './cast';
import type { Candidate, Field } from './candidates';
import type { Surroundings } from './surroundings';
import { segmentOf } from './standing';
import { pointedBy, type Pointed } from './pointing-words';
import type { Step } from './thread';
import { tagsAt } from './reading';
import { tokenAt } from './tokens';

const KIN: Record<Sort, string> = { person: 'person', body: 'body', group: 'body', name: 'name', word: 'name', noun: 'name', platform: 'platform', store: 'store' };
const ofKind = (sort: Sort) => KIN[sort];

/** What the trail says, worked out once for a figure. */
export interface Track {
  steps: readonly Step[];
  /** Whom each pointer takes up, were it the last of a fitting sort, or the last centre. */
  heirs: readonly { kind: string; last: string | null; centre: string | null; isLive: boolean }[];
  /** In the sentence of the figure: whether a pointer or a name opens it. */
  opening: 'noun' | 'pronoun' | 'name' | 'else';
  lastCentre: string | null;
  pointed: Pointed;
}

export function trackOf(field: Field, around: Surroundings): Track {
  const { draft, referents } = field.scene;
  const steps = referents.thread.trail(draft.sentence, draft.start);
  const heirs = around.pointers.map(({ kind, start, fits, clashes }) => {
    const earlier = steps.filter(({ place }) => place.mention.end <= start);
    const agree = earlier.filter(({ player }) => fits.has(player.sort) || (!clashes.has(player.sort) && player.sort === 'name'));
    const strict = earlier.find(({ player, place }) => fits.has(player.sort) && place.standing !== 'agent');
    const centre = agree.find(({ wasCentre }) => wasCentre);
    const isLive = !steps.some(({ place, back }) => back === 0 && place.mention.start >= start);
    const key = (step: Step | undefined) => (step ? keyOf(step.party) : null);
    return { kind, last: key(strict ?? agree[0]), centre: key(centre), isLive };
  });
  const first = around.pointers.reduce((least, { start }) => Math.min(least, start), Infinity);
  const opener = referents.thread.view(draft.sentence).places[0];
  const isNamed = opener !== undefined && opener.mention.end <= draft.start && opener.mention.start < first;
  const pointer = around.pointers.find(({ start }) => start === first);
  const opening = isNamed ? 'name' : pointer ? (pointer.kind.startsWith('noun') ? 'noun' : 'pronoun') : 'else';
  const lastCentre = steps.find(({ place }) => place.standing === 'subject');
  return { steps, heirs, opening, lastCentre: lastCentre ? keyOf(lastCentre.party) : null, pointed: pointedBy(field, steps) };
}

export function addThread(field: Field, track: Track, candidate: Candidate, features: string[]): void {
  if (!candidate.party) return;
  const key = keyOf(candidate.party);
  addTrail(track, key, features);
  for (const { kind, last, centre, isLive } of track.heirs) {
    if (key !== last && key !== centre) continue;
    const family = kind.startsWith('noun') ? kind : 'pronoun';
    if (key === last) features.push(`heir.${kind}`, isLive ? `heir.${family}.live` : `heir.${family}.past`);
    if (key === centre) features.push(isLive ? `heir.centre.${family}.live` : `heir.centre.${family}.past`);
    if (key === last && key === centre && isLive) features.push('heir.both');
  }
  addPointed(field, track.pointed, key, features);
  addStanding(field, candidate, features);
}

/** How many of a like sort were named since. */
function addTrail(track: Track, key: string, features: string[]): void {
  const at = track.steps.findIndex(({ party }) => keyOf(party) === key);
  if (at < 0) { features.push('trail.off'); return; }
  const step = track.steps[at] as Step;
  let kin = 0;
  let centres = 0;
  for (let i = 0; i < at; i++) {
    const other = track.steps[i] as Step;
    if (ofKind(other.player.sort) !== ofKind(step.player.sort)) continue;
    if (other.place.standing !== 'agent' && other.place.standing !== 'relative') kin++;
    if (other.place.standing === 'subject' || other.place.standing === 'opens') centres++;
  }
  features.push(`trail.${Math.min(kin, 3)}`);
  if (centres > 0) features.push(centres === 1 ? 'overtaken' : 'overtaken.twice');
  if (key === track.lastCentre) features.push('centre', `centre.${track.opening}`);
  else if (step.wasCentre) features.push('was-centre');
}

function addPointed({ scene: { reading, referents } }: Field, pointed: Pointed, key: string, features: string[]): void {
  if (key === pointed.meant) features.push('ordinal.meant');
  if (key === pointed.notMeant) features.push('ordinal.other');
  if (pointed.hasRival) {
    if (key === pointed.rival) features.push('rival.named');
    else if (referents.mainPlatform && keyOf(referents.mainPlatform) === key) features.push('rival.main');
    else features.push(pointed.rival ? 'rival.past' : 'rival.other');
  }
  if (!pointed.possessor) return;
  if (key === pointed.possessor) features.push('possessor');
  else if (reading.entities.byId(key)?.parent === pointed.possessor) features.push('possessed');
}

/** In what part of his sentence he is named. */
function addStanding({ scene: { reading, draft, referents } }: Field, candidate: Candidate, features: string[]): void {
  const { mention, back } = candidate;
  if (!mention || (back === 0 && mention.start >= draft.start)) return;
  const view = referents.thread.view(draft.sentence - back);
  const place = view.places.find((one) => one.mention === mention);
  if (!place) return;
  if (back > 0) { features.push(`standing.${place.standing}.back`); return; }
  const own = segmentOf(view.segments, tokenAt(reading.tokens, draft.start));
  const where = own === place.segment ? 'same' : own === place.segment + 1 ? 'next' : 'later';
  features.push(`standing.${place.standing}.${where}`);
  const opening = view.segments[own] as number;
  const resumes = tagsAt(reading, 'relatives', opening).length > 0 ? 'relative' : tagsAt(reading, 'action', opening).some(({ value }) => value === 'have') || tagsAt(reading, 'say', opening).length > 0 ? 'verb' : 'else';
  if (where !== 'same') features.push(`resumes.${resumes}.${place.standing}`);
}

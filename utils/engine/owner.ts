/** Decides whom a figure is about, and on which platform it is counted. */
import type { Party } from '../types';
import { accountHolder } from './account-holder';
import type { Field } from './candidates';
import { familyOf, type Draft } from './draft';
import type { Mention } from './mentions';
import type { Trace } from './find-claims';
import type { Clause } from './clause';
import { isVerbLast } from './owner-order';
import { rankedOwner } from './owner-rank';
import { once } from './once';
import { platformCounted } from './platform-counted';
import type { Reading } from './reading';
import type { Referents } from './referents';
import { isPlaceOfCount, isSaidToBeOn, last, phraseEnd, sceneOf, type Scene } from './scene';
import type { Source } from './sources';
import { surroundingsOf } from './surroundings';
import { tokenAt } from './tokens';
import { countedOn } from './venue';

/** Fills in `entity` and `on`. */
export function decideOwner(reading: Reading, draft: Draft, clause: Clause, next: number, referents: Referents, source: Source | null, previous: Draft | null, trace?: Trace): void {
  if (!draft.metric) return;
  const scene = sceneOf(reading, draft, clause, next, referents, source);
  const about = { scene, cast: referents.cast, previous };
  const field = { ...about, around: once(() => surroundingsOf(about)) };
  switch (familyOf(draft)) {
    case 'account': {
      const venue = once(() => countedOn(scene));
      draft.entity = rankedOwner({ ...field, role: 'holder' }, holderByRule(scene, venue), trace);
      draft.on = draft.entity && referents.isPlatform(draft.entity) ? null : rankedOwner({ ...field, role: 'venue' }, venue(), trace);
      break;
    }
    case 'moderation':
      draft.entity = actingPlatform(scene);
      break;
    case 'casualties':
      draft.entity = placeOfDeath(scene);
      break;
    default:
      draft.entity = platformByRank(field, platformCounted(scene), trace);
  }
}

/** “It has 30 million viewers”: the platform's own; but what was viewed “on YouTube” is somebody's there. */
function holderByRule(scene: Scene, countedThere: () => Party | null): Party | null {
  const holder = accountHolder(scene);
  if (holder) return holder;
  const venue = countedThere();
  // Where most names are not seen, a holder who is not named is somebody unknown.
  const isOwn = !isSaidToBeOn(scene, venue) && (!scene.reading.grammar.caseless || scene.draft.metric === 'members');
  return isOwn ? venue : null;
}

/** Staff are a platform's only where the sentence says so. */
function platformByRank(field: Omit<Field, 'role'>, rule: Party | null, trace?: Trace): Party | null {
  return rule === null && field.scene.draft.metric === 'employees' ? null : rankedOwner({ ...field, role: 'platform' }, rule, trace);
}

/** The platform that removed, flagged or restored, whoever asked for it. */
function actingPlatform(scene: Scene): Party | null {
  const { reading, draft, referents, source } = scene;
  const fits = (m: Mention) => m.kind === 'platform';
  const inside = scene.inside.find(fits);
  if (inside) return inside.party;
  const token = tokenAt(reading.tokens, phraseEnd(draft));
  const behind = isVerbLast(reading) ? undefined : scene.after.find((m) => fits(m) && isPlaceOfCount(reading, m) && m.from - token <= 5);
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

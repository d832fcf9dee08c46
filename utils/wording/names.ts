/** Names of who and where, in the reader's language: of entities from the database, of countries from Intl. */
import { fill } from './wording';
import type { Words } from './wording';
import type { Claim, Dossier, EntityId, Figure, Party, Scope } from '../types';

export type Dossiers = ReadonlyMap<EntityId, Dossier>;

const ID = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;

/** An id that the database did not hand over still reads as a name: “sensor-tower” → “Sensor Tower”. */
function fromSlug(id: string): string {
  return id.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}

export function entityName(id: EntityId, dossiers: Dossiers): string {
  return dossiers.get(id)?.entity.name ?? fromSlug(id);
}

/** What the database holds of the entity that the claim is about; nothing when it is not known. */
export function ownDossier(claim: Claim, dossiers: Dossiers): Pick<Dossier, 'figures' | 'events'> {
  const id = claim.entity?.id ?? null;
  return (id === null ? undefined : dossiers.get(id)) ?? { figures: [], events: [] };
}

/** Who states a figure. Free text stays as the source has it. */
export function speakerName(figure: Figure, dossiers: Dossiers): string {
  const { statedBy } = figure;
  return dossiers.has(statedBy) || ID.test(statedBy) ? entityName(statedBy, dossiers) : statedBy;
}

export function partyName({ id, name }: Party, dossiers: Dossiers): string {
  return id === null ? name : (dossiers.get(id)?.entity.name ?? name);
}

/** What the claim is about. */
export function subjectName(claim: Claim, dossiers: Dossiers): string {
  return claim.entity === null ? claim.quote : partyName(claim.entity, dossiers);
}

/** “Sensor Tower · estimate”. */
export function whoLine(words: Words, figure: Figure, dossiers: Dossiers): string {
  return fill(words.messages.source.who, { who: speakerName(figure, dossiers), basis: words.messages.bases[figure.basis] });
}

/** “world”, “United States”. */
export function scopeName(words: Words, scope: Scope): string {
  if (scope === 'world') return words.messages.world;
  try {
    return new Intl.DisplayNames([words.locale], { type: 'region' }).of(scope) ?? scope;
  } catch {
    return scope;
  }
}

/** Each once, in the order given. */
export function distinctSpeakers(figures: readonly Figure[], dossiers: Dossiers): string[] {
  return [...new Set(figures.map((figure) => speakerName(figure, dossiers)))];
}

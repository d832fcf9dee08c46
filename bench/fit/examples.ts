/** Lets the engine read the texts and notes each choice that it had: who could be meant, what spoke for each, and who was. */
import type { Trace } from '../../utils/engine/find-claims';
import { findClaims } from '../../utils/engine/find-claims';
import { COLUMNS } from '../../utils/engine/owner-weights';
import type { Role } from '../../utils/engine/candidates';
import type { LanguageData } from '../../utils/language';
import { languageFor } from '../../utils/languages';
import type { EntityIndex, Party } from '../../utils/types';
import type { Names } from './names';
import type { Gold, Kind, Text } from './texts';

export interface Choice {
  text: string;
  kind: Kind;
  role: Role;
  options: { party: string; features: string[]; isRight: boolean }[];
}

export interface Tally { asked: number; right: number; askedOn: number; rightOn: number }

export const emptyTally = (): Tally => ({ asked: 0, right: 0, askedOn: 0, rightOn: 0 });

export function addTally(to: Tally, { asked, right, askedOn, rightOn }: Tally): void {
  to.asked += asked;
  to.right += right;
  to.askedOn += askedOn;
  to.rightOn += rightOn;
}

/** A line of `owner-rank`: “weigh holder 120–135 parler 3.2: is.platform, before.2”. */
const LINE = /^weigh (\w+) (-?\d+)–(-?\d+) (.*) -?[\d.]+: (.*)$/s;

interface Weighed { role: Role; start: number; end: number; options: { party: string | null; features: string[] }[] }

function listener(into: Weighed[]): Trace {
  return (line) => {
    const match = LINE.exec(line);
    if (!match) return;
    const [role, start, end] = [match[1] as Role, Number(match[2]), Number(match[3])];
    const option = { party: match[4] === 'nobody' ? null : (match[4] as string), features: (match[5] as string).split(', ') };
    const last = into[into.length - 1];
    if (last && last.role === role && last.start === start) last.options.push(option);
    else into.push({ role, start, end, options: [option] });
  };
}

const OF_ACCOUNTS: ReadonlySet<string> = new Set(['followers', 'subscribers', 'members', 'views', 'viewers']);

/** Whether the figure's label can teach this role: a platform's users have no holder. */
function teaches({ role }: Weighed, { metric, on, entity }: Gold, kind: Kind, names: Names): boolean {
  const isAccount = metric === null ? on !== null : OF_ACCOUNTS.has(metric);
  if (entity === undefined && role === 'platform') return false;
  if (role === 'venue') return on !== undefined && (kind === 'spec' || ((isAccount || metric === 'new-users') && (on !== null || !names.isPlatform(entity ?? null))));
  return kind !== 'article' || metric === 'new-users' || isAccount === (role === 'holder');
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean => a.start < b.end && a.end > b.start;
const isNear = (a: number | null, b: number | null): boolean => a === null || b === null || Math.abs(a - b) <= 0.005 * Math.max(Math.abs(a), Math.abs(b));

const contextOf = ({ text }: Text, { start, end }: Gold): string => `${text.slice(Math.max(0, start - 90), start)}[${text.slice(start, end)}]`.replace(/\n+/g, ' ¶ ');

/** What the engine answers with the table as it stands, and the choices that it had. */
export function readText(text: Text, names: Names, entities: EntityIndex): { choices: Choice[]; tally: Tally; wrong: string[] } {
  const weighed: Weighed[] = [];
  const { claims } = findClaims({ ...text, url: null }, languageFor(text.language) as LanguageData, entities, listener(weighed));
  const choices: Choice[] = [];
  const tally = emptyTally();
  const wrong: string[] = [];
  const isRight = (answer: string | null, want: string | null) => names.same(answer, want) || (want !== null && !names.isIn(want, text.text) && !names.isKnown(answer));
  const nameOf = (party: Party | null) => party && (party.id ?? party.name);
  for (const gold of text.gold) {
    const claim = claims.find((one) => !one.inTitle && overlaps(one, gold) && isNear(gold.amount, one.quantity.value ?? one.quantity.low ?? one.quantity.high));
    if (!claim) continue;
    const isOwner = (answer: string | null) => gold.entity === undefined ? !names.same(answer, gold.on ?? null) : isRight(answer, gold.entity);
    tally.asked++;
    if (isOwner(nameOf(claim.entity))) tally.right++;
    else wrong.push(`${text.id}: ${nameOf(claim.entity)}, not ${gold.entity}: ${contextOf(text, gold)}`);
    if (gold.on && names.isIn(gold.on, text.text)) {
      tally.askedOn++;
      if (names.same(nameOf(claim.on), gold.on)) tally.rightOn++;
      else wrong.push(`${text.id}: on ${nameOf(claim.on)}, not ${gold.on}: ${contextOf(text, gold)}`);
    }
    for (const one of weighed.filter((line) => overlaps(line, gold) && teaches(line, gold, text.kind, names))) {
      const isMeant = one.role === 'venue' ? (party: string | null) => isRight(party, gold.on ?? null) : isOwner;
      const options = one.options.map(({ party, features }) => ({ party: party ?? '', features, isRight: isMeant(party) }));
      if (options.length > 1 && options.some((option) => option.isRight) && COLUMNS.includes(one.role)) choices.push({ text: text.id, kind: text.kind, role: one.role, options });
    }
  }
  return { choices, tally, wrong };
}

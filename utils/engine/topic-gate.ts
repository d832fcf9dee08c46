/**
 * A first, coarse guess whether a few lines of text could be about a platform ban: a word for a platform and a word for a ban.
 * It is made to say no cheaply; whether the article really is one, the worker decides with the whole text.
 */
import { fold } from '../fold';

/** Two lists of word beginnings in one language. */
export interface GateCues {
  /** Words for platforms, accounts, apps, and names of platforms. */
  platform: readonly string[];
  /** Words for banning, suspending, removing, and for their lifting. */
  ban: readonly string[];
  /** `start`: a cue begins a word. `anywhere`: scripts without spaces, and languages that build compounds or prefix articles. */
  match: 'start' | 'anywhere';
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** True when any platform cue and any ban cue stand in the text, in whatever languages. Linear in the text for each cue. */
export function couldBeBan(text: string, languages: readonly GateCues[]): boolean {
  const folded = fold(text);
  return holdsAny(folded, languages, 'ban') && holdsAny(folded, languages, 'platform');
}

function holdsAny(folded: string, languages: readonly GateCues[], part: 'platform' | 'ban'): boolean {
  return languages.some((cues) => cues[part].some((cue) => (cues.match === 'anywhere' ? folded.includes(fold(cue)) : startsWord(folded, fold(cue)))));
}

function startsWord(folded: string, cue: string): boolean {
  for (let at = folded.indexOf(cue); at >= 0; at = folded.indexOf(cue, at + 1)) {
    if (at === 0 || !LETTER.test(folded.charAt(at - 1))) return true;
  }
  return false;
}

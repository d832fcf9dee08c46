/** Tells in what construction a name stands: behind an article, in an apposition, behind “that of”. */
import type { Mention } from './mentions';
import { gapBefore, isOnAny, sentenceAt, tagsAt, within, type Reading } from './reading';
import type { Tag } from './tags';

/** “Ada Moss, a friend of Mr Hale, has …”: between commas behind another name. */
export function isInApposition(reading: Reading, mention: Mention, end: number): boolean {
  if (reading.text[mention.end] !== ',') return false;
  const sentence = reading.sentences[sentenceAt(reading, mention.start)];
  const before = within(reading.mentions, sentence?.start ?? 0, mention.start);
  const head = before[before.length - 1];
  return head !== undefined && head.end < end && reading.text[head.end] === ',' && !reading.text.slice(head.end + 1, mention.start).includes(',');
}

/** “that of X”, “la de Podemos”, “quella del leader Roberto Fiore”: nothing but a pronoun before “of”. */
export function isThatOf(reading: Reading, { from }: Mention): boolean {
  let token = from - 1;
  while (token > from - 4 && tagsAt(reading, 'of', token).length === 0 && isOnAny(reading, ['skip', 'titles', 'stand-in'], token)) token--;
  if (tagsAt(reading, 'of', token).length === 0 || tagsAt(reading, 'unit', token - 1).length > 0 || tagsAt(reading, 'stand-in', token - 1).length > 0) return false;
  return isOnAny(reading, ['skip', 'pronoun', 'relatives', 'that'], token - 1) || (reading.tokens.word[token - 1]?.length ?? 9) <= 2;
}

/** “the Networks”, “De 39-jarige Amsterdammer”: an article, with an adjective between at most. */
export function isDetermined(reading: Reading, { from }: Mention): boolean {
  for (let token = from - 1; token >= from - 3; token--) {
    if (!/^[ -]$/.test(gapBefore(reading, token + 1))) return false;
    if (tagsAt(reading, 'skip', token).length > 0) return true;
    if (/\p{Lu}/u.test(reading.text.charAt(reading.tokens.start[token] ?? 0)) || tagsAt(reading, 'action', token).length > 0) return false;
  }
  return false;
}

/** Behind a comma, or by a word that is no article too. */
export function opensRelative(reading: Reading, tag: Tag): boolean {
  return reading.text.slice(tag.start - 2, tag.start) === ', ' || tagsAt(reading, 'skip', tag.from).length === 0;
}

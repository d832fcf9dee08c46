/** Number words by language: those of the languages whose claims are read, and of more whose numbers alone are. Kept apart, so that whoever reads numbers loads nothing else. */
import type { NumberWords } from '../language';
import ar from './ar/numbers.json';
import de from './de/numbers.json';
import en from './en/numbers.json';
import es from './es/numbers.json';
import fr from './fr/numbers.json';
import hi from './hi/numbers.json';
import it from './it/numbers.json';
import ja from './ja/numbers.json';
import nl from './nl/numbers.json';
import pl from './pl/numbers.json';
import pt from './pt/numbers.json';
import ru from './ru/numbers.json';
import { primaryTag } from './tags';

/** Number words whole, with the words that bound a number. */
export const NUMBERS = { ar, de, en, es, fr, hi, it, ja, nl, pl, pt, ru } as Record<'ar' | 'de' | 'en' | 'es' | 'fr' | 'hi' | 'it' | 'ja' | 'nl' | 'pl' | 'pt' | 'ru', NumberWords>;

const byCode: Readonly<Record<string, Partial<NumberWords>>> = NUMBERS;

/** The number words of a tag, for reading plain numbers; null where none are known. */
export function numbersFor(tag: string): Partial<NumberWords> | null {
  return byCode[primaryTag(tag)] ?? null;
}

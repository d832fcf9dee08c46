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
import af from './number-words/af.json';
import az from './number-words/az.json';
import be from './number-words/be.json';
import bg from './number-words/bg.json';
import bn from './number-words/bn.json';
import ca from './number-words/ca.json';
import cs from './number-words/cs.json';
import da from './number-words/da.json';
import el from './number-words/el.json';
import et from './number-words/et.json';
import eu from './number-words/eu.json';
import fa from './number-words/fa.json';
import fi from './number-words/fi.json';
import fil from './number-words/fil.json';
import gl from './number-words/gl.json';
import he from './number-words/he.json';
import hr from './number-words/hr.json';
import hu from './number-words/hu.json';
import id from './number-words/id.json';
import icelandic from './number-words/is.json';
import kk from './number-words/kk.json';
import ko from './number-words/ko.json';
import lt from './number-words/lt.json';
import lv from './number-words/lv.json';
import mk from './number-words/mk.json';
import mr from './number-words/mr.json';
import nb from './number-words/nb.json';
import ro from './number-words/ro.json';
import sk from './number-words/sk.json';
import sl from './number-words/sl.json';
import sq from './number-words/sq.json';
import sr from './number-words/sr.json';
import sv from './number-words/sv.json';
import sw from './number-words/sw.json';
import tr from './number-words/tr.json';
import uk from './number-words/uk.json';
import ur from './number-words/ur.json';
import vi from './number-words/vi.json';
import zh from './number-words/zh.json';
import { primaryTag } from './tags';

/** Number words whole, with the words that bound a number. */
export const NUMBERS = { ar, de, en, es, fr, hi, it, ja, nl, pl, pt, ru } as Record<'ar' | 'de' | 'en' | 'es' | 'fr' | 'hi' | 'it' | 'ja' | 'nl' | 'pl' | 'pt' | 'ru', NumberWords>;

/** Number words and nothing around them. A language that another's words serve as well stands under its own code. */
const WORDS_ALONE = {
  af, az, be, bg, bn, ca, cs, da, el, et, eu, fa, fi, fil, gl, he, hr, hu, id, is: icelandic, kk, ko, lt, lv, mk, mr, nb, ro, sk, sl, sq, sr, sv, sw, tr, uk, ur, vi, zh,
  bs: hr, ms: id, nn: nb, no: nb, tl: fil, yue: zh,
} as Record<string, Partial<NumberWords>>;

const byCode: Readonly<Record<string, Partial<NumberWords>>> = { ...WORDS_ALONE, ...NUMBERS };

/** The number words of a tag, for reading plain numbers; null where none are known. */
export function numbersFor(tag: string): Partial<NumberWords> | null {
  return byCode[primaryTag(tag)] ?? null;
}

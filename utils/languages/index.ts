/** The languages that Tallymark reads. A new one is a folder of data and a line here. */
import { aliasKeys } from '../fold';
import type { ClaimWords, LanguageData } from '../language';
import arClaims from './ar/claims.json';
import arTopic from './ar/topic.json';
import deClaims from './de/claims.json';
import deTopic from './de/topic.json';
import enClaims from './en/claims.json';
import enTopic from './en/topic.json';
import esClaims from './es/claims.json';
import esTopic from './es/topic.json';
import frClaims from './fr/claims.json';
import frTopic from './fr/topic.json';
import hiClaims from './hi/claims.json';
import hiTopic from './hi/topic.json';
import itClaims from './it/claims.json';
import itTopic from './it/topic.json';
import jaClaims from './ja/claims.json';
import jaTopic from './ja/topic.json';
import nlClaims from './nl/claims.json';
import nlTopic from './nl/topic.json';
import plClaims from './pl/claims.json';
import plTopic from './pl/topic.json';
import ptClaims from './pt/claims.json';
import ptTopic from './pt/topic.json';
import ruClaims from './ru/claims.json';
import ruTopic from './ru/topic.json';
import { NUMBERS } from './numbers';
import { primaryTag } from './tags';

const LANGUAGES: ReadonlyMap<string, LanguageData> = new Map(
  [
    { code: 'ar', numbers: NUMBERS.ar, claims: arClaims as ClaimWords, topic: arTopic },
    { code: 'de', numbers: NUMBERS.de, claims: deClaims as ClaimWords, topic: deTopic },
    { code: 'en', numbers: NUMBERS.en, claims: enClaims as ClaimWords, topic: enTopic },
    { code: 'es', numbers: NUMBERS.es, claims: esClaims as ClaimWords, topic: esTopic },
    { code: 'fr', numbers: NUMBERS.fr, claims: frClaims as ClaimWords, topic: frTopic },
    { code: 'hi', numbers: NUMBERS.hi, claims: hiClaims as ClaimWords, topic: hiTopic },
    { code: 'it', numbers: NUMBERS.it, claims: itClaims as ClaimWords, topic: itTopic },
    { code: 'ja', numbers: NUMBERS.ja, claims: jaClaims as ClaimWords, topic: jaTopic },
    { code: 'nl', numbers: NUMBERS.nl, claims: nlClaims as ClaimWords, topic: nlTopic },
    { code: 'pl', numbers: NUMBERS.pl, claims: plClaims as ClaimWords, topic: plTopic },
    { code: 'pt', numbers: NUMBERS.pt, claims: ptClaims as ClaimWords, topic: ptTopic },
    { code: 'ru', numbers: NUMBERS.ru, claims: ruClaims as ClaimWords, topic: ruTopic },
  ].map((language) => [language.code, language]),
);

/** Primary tags of the languages whose claims are read. */
export const LANGUAGE_CODES: readonly string[] = [...LANGUAGES.keys()];

/** The language of a tag such as `fr-CA`, or null for one that is not read: then nothing is said rather than guessed. */
export function languageFor(tag: string | null): LanguageData | null {
  return tag === null ? null : (LANGUAGES.get(primaryTag(tag)) ?? null);
}

/** Units of text that tell a language well enough. */
const SAMPLE = 4000;
/** Of the words, the share that must be common ones of the language. */
const LEAST_SHARE = 0.12;

const commonWords = new Map<string, ReadonlySet<string>>();

/** The words that stand in any text of a language: articles, prepositions, pronouns; and for the shortest texts the nouns and verbs that we look for. */
function commonWordsOf({ code, claims }: LanguageData): ReadonlySet<string> {
  let words = commonWords.get(code);
  if (!words) {
    const single = [...claims.openers, ...claims.inPlace, ...claims.of, ...claims.skip, ...claims.afterEllipsis, ...claims.joins, ...claims.relatives, ...Object.values(claims.units).flat(), ...Object.values(claims.actions).flat()].filter((entry) => !entry.includes(' '));
    commonWords.set(code, (words = new Set(single.flatMap((entry) => [...aliasKeys(entry)]))));
  }
  return words;
}

/** Guesses a text's language by its commonest words; null when none stands out. For drafts and pages that declare nothing. */
export function detectLanguage(text: string): string | null {
  const words = [...aliasKeys(text.slice(0, SAMPLE))];
  let best: string | null = null;
  let most = words.length * LEAST_SHARE;
  for (const language of LANGUAGES.values()) {
    const common = commonWordsOf(language);
    const count = words.filter((word) => common.has(word)).length;
    if (count > most) [best, most] = [language.code, count];
  }
  return best;
}

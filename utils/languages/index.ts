/** The languages that Tallymark reads. A new one is a folder of data and a line here. */
import type { ClaimWords, LanguageData, NumberWords, TopicWords } from '../language';
import deClaims from './de/claims.json';
import deNumbers from './de/numbers.json';
import deTopic from './de/topic.json';
import enClaims from './en/claims.json';
import enNumbers from './en/numbers.json';
import enTopic from './en/topic.json';
import esClaims from './es/claims.json';
import esNumbers from './es/numbers.json';
import esTopic from './es/topic.json';
import frClaims from './fr/claims.json';
import frNumbers from './fr/numbers.json';
import frTopic from './fr/topic.json';
import itClaims from './it/claims.json';
import itNumbers from './it/numbers.json';
import itTopic from './it/topic.json';
import nlClaims from './nl/claims.json';
import nlNumbers from './nl/numbers.json';
import nlTopic from './nl/topic.json';
import plClaims from './pl/claims.json';
import plNumbers from './pl/numbers.json';
import plTopic from './pl/topic.json';
import ptClaims from './pt/claims.json';
import ptNumbers from './pt/numbers.json';
import ptTopic from './pt/topic.json';
import ruClaims from './ru/claims.json';
import ruNumbers from './ru/numbers.json';
import ruTopic from './ru/topic.json';

const LANGUAGES: ReadonlyMap<string, LanguageData> = new Map(
  [
    { code: 'de', numbers: deNumbers as NumberWords, claims: deClaims as ClaimWords, topic: deTopic as TopicWords },
    { code: 'en', numbers: enNumbers as NumberWords, claims: enClaims as ClaimWords, topic: enTopic as TopicWords },
    { code: 'es', numbers: esNumbers as NumberWords, claims: esClaims as ClaimWords, topic: esTopic as TopicWords },
    { code: 'fr', numbers: frNumbers as NumberWords, claims: frClaims as ClaimWords, topic: frTopic as TopicWords },
    { code: 'it', numbers: itNumbers as NumberWords, claims: itClaims as ClaimWords, topic: itTopic as TopicWords },
    { code: 'nl', numbers: nlNumbers as NumberWords, claims: nlClaims as ClaimWords, topic: nlTopic as TopicWords },
    { code: 'pl', numbers: plNumbers as NumberWords, claims: plClaims as ClaimWords, topic: plTopic as TopicWords },
    { code: 'pt', numbers: ptNumbers as NumberWords, claims: ptClaims as ClaimWords, topic: ptTopic as TopicWords },
    { code: 'ru', numbers: ruNumbers as NumberWords, claims: ruClaims as ClaimWords, topic: ruTopic as TopicWords },
  ].map((language) => [language.code, language]),
);

/** Primary tags of the languages whose claims are read. */
export const LANGUAGE_CODES: readonly string[] = [...LANGUAGES.keys()];

/** The language of a tag such as `fr-CA`, or null for one that is not read: then nothing is said rather than guessed. */
export function languageFor(tag: string | null): LanguageData | null {
  if (tag === null) return null;
  return LANGUAGES.get(tag.toLowerCase().split(/[-_]/)[0] as string) ?? null;
}

/** Units of text that tell a language well enough. */
const SAMPLE = 4000;
/** Of the words, the share that must be common ones of the language. */
const LEAST_SHARE = 0.12;

/** Guesses a text's language by its commonest words; null when none stands out. For drafts and pages that declare nothing. */
export function detectLanguage(text: string): string | null {
  const words = text.slice(0, SAMPLE).toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  let best: string | null = null;
  let most = words.length * LEAST_SHARE;
  for (const [code, { claims }] of LANGUAGES) {
    const common = new Set([...claims.openers, ...claims.inPlace, ...claims.of]);
    const count = words.filter((word) => common.has(word)).length;
    if (count > most) [best, most] = [code, count];
  }
  return best;
}

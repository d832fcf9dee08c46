/** An article becomes marks: names and dossiers from the database, claims and verdicts from the engine, cards from the wording. The order of work, and no more. */
import type { CheckedArticle, Outcome, PageWords } from '../messages';
import type { LanguageData } from '../language';
import type { Annotation, Article, CardContent, Claim, Dossier, EntityId, EntityIndex, Finding, Topic, Verdict } from '../types';
import type { Facts } from './facts';
import { lookUpIn, type LookUp } from './look-up';

type Dossiers = ReadonlyMap<EntityId, Dossier>;

/** The rooms that do the work, handed in so that this order can be tested by itself. */
export interface Craft {
  detectLanguage: (text: string) => string | null;
  /** Null for a language that is not read. */
  languageFor: (tag: string | null) => LanguageData | null;
  findClaims: (article: Article, language: LanguageData, entities: EntityIndex) => { topic: Topic; claims: Claim[] };
  /** Ids still missing from `dossiers`; asked until it names none that the database holds. */
  missingEntities: (claims: readonly Claim[], dossiers: Dossiers) => Set<EntityId>;
  judge: (claim: Claim, article: Article, dossiers: Dossiers) => Verdict;
  cardContent: (finding: Finding, article: Article, dossiers: Dossiers, ui: string) => CardContent;
  claimLabel: (finding: Finding, dossiers: Dossiers, ui: string) => string;
  pageWords: (ui: string, marks: number) => PageWords;
}

export interface CheckNeeds {
  craft: Craft;
  facts: () => Promise<Outcome<Facts>>;
  /** Language of the interface. */
  ui: string;
}

const UNREAD_LANGUAGE: Topic = { isNews: false, platformBan: false, score: 0, why: ['its language is not read yet'] };
const NO_NAMES: EntityIndex = { startingWith: () => [], byId: () => undefined };

/** Without `asked` only news about a platform ban is marked. A database that cannot be read gives no marks, never an error: `status` says why. */
export async function checkArticle(given: Article, asked: boolean, { craft, facts, ui }: CheckNeeds): Promise<CheckedArticle> {
  const article = { ...given, language: given.language ?? craft.detectLanguage(`${given.title}\n${given.text}`) };
  const answer = (topic: Topic, annotations: Annotation[], unknown: number): CheckedArticle =>
    ({ topic, annotations, unknown, words: craft.pageWords(ui, annotations.length) });
  const language = craft.languageFor(article.language);
  if (language === null) return answer(UNREAD_LANGUAGE, [], 0);
  const opened = await facts();
  const lookUp = opened.ok ? lookUpIn(opened.value) : null;
  const names = (await lookUp?.names(`${article.title}\n${article.text}`)) ?? NO_NAMES;
  const { topic, claims } = craft.findClaims(article, language, names);
  if (lookUp === null || !(asked || (topic.isNews && topic.platformBan))) return answer(topic, [], 0);
  const dossiers = await gatherDossiers(claims, lookUp, craft);
  const findings = claims.map((claim): Finding => ({ claim, verdict: craft.judge(claim, article, dossiers) }));
  const shown = findings.filter(({ verdict }) => verdict.kind !== 'unknown');
  const annotations = shown.map((finding) => annotate(finding, article, dossiers, craft, ui));
  return answer(topic, annotations, findings.length - shown.length);
}

/** Rounds end: each brings a dossier that was not there, or is the last. */
async function gatherDossiers(claims: readonly Claim[], lookUp: LookUp, { missingEntities }: Craft): Promise<Dossiers> {
  const held = new Map<EntityId, Dossier>();
  for (;;) {
    const found = await lookUp.dossiers(missingEntities(claims, held));
    if (found.size === 0) return held;
    for (const [id, dossier] of found) held.set(id, dossier);
  }
}

function annotate(finding: Finding, article: Article, dossiers: Dossiers, craft: Craft, ui: string): Annotation {
  const { start, end, inTitle, quote } = finding.claim;
  return {
    start, end, inTitle, quote,
    verdict: finding.verdict.kind,
    label: craft.claimLabel(finding, dossiers, ui),
    card: craft.cardContent(finding, article, dossiers, ui),
  };
}

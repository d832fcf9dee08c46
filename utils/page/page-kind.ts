/** Says from a page's structure alone, without reading its text, whether it calls itself an article. */
import { linkedData, type LinkedThing } from './json-ld';

export interface PageKind {
  /** `unsaid`: the structure speaks neither for nor against. */
  kind: 'article' | 'other' | 'unsaid';
  why: string;
  /** The description of the article in linked data, where there is one. */
  described: LinkedThing | null;
}

/** schema.org types of what we read. `Article` alone is also what encyclopaedias say of themselves: see `OTHER_GENERATORS`. */
const ARTICLE_TYPES = new Set([
  'Article', 'NewsArticle', 'ReportageNewsArticle', 'AnalysisNewsArticle', 'BackgroundNewsArticle', 'OpinionNewsArticle',
  'ReviewNewsArticle', 'AskPublicNewsArticle', 'LiveBlogPosting', 'BlogPosting', 'SocialMediaPosting', 'Report', 'ScholarlyArticle',
  'SatiricalArticle', 'AdvertiserContentArticle',
]);
/** Types whose page is something else, even where it holds paragraphs. */
const OTHER_TYPES = new Set([
  'Product', 'ProductGroup', 'FAQPage', 'QAPage', 'DiscussionForumPosting', 'HowTo', 'Recipe', 'SoftwareApplication', 'MobileApplication',
  'WebApplication', 'VideoGame', 'JobPosting', 'Event', 'SearchResultsPage', 'CollectionPage', 'ProfilePage', 'ContactPage', 'AboutPage',
  'CheckoutPage', 'TechArticle', 'APIReference', 'DefinedTerm', 'Course', 'Book', 'Movie', 'TVSeries', 'MusicAlbum', 'Restaurant', 'Hotel', 'Dataset',
]);
const OTHER_GENERATORS = ['mediawiki', 'dokuwiki', 'discourse', 'phpbb', 'vbulletin', 'xenforo', 'docusaurus', 'mkdocs', 'sphinx', 'gitbook', 'redmine'];
const OTHER_OPEN_GRAPH = ['product', 'profile', 'video.', 'music.', 'book', 'game', 'business.', 'restaurant.'];

/** Never throws; costs a handful of selector look-ups. */
export function pageKind(document: Document): PageKind {
  const things = linkedData(document);
  const described = things.find((thing) => thing.types.some((type) => ARTICLE_TYPES.has(type))) ?? null;
  const other = otherKind(document, things, described !== null);
  if (other !== null) return { kind: 'other', why: other, described: null };
  const why = articleEvidence(document, described);
  return why === null ? { kind: 'unsaid', why: 'the page does not call itself an article', described } : { kind: 'article', why, described };
}

function articleEvidence(document: Document, described: LinkedThing | null): string | null {
  if (described !== null) return `linked data: ${described.types.join(', ')}`;
  if (openGraphType(document) === 'article') return 'og:type is article';
  if (document.querySelector('meta[property="article:published_time"], meta[name="article:published_time"]') !== null) return 'it has a time of publication';
  const scoped = document.querySelector('[itemtype$="Article" i], [itemtype$="BlogPosting" i]');
  if (scoped !== null) return `microdata: ${scoped.getAttribute('itemtype') ?? ''}`;
  if (document.querySelector('[itemprop~="articleBody"]') !== null) return 'microdata: articleBody';
  return articleElement(document) ? 'it has one <article> with a headline' : null;
}

/** A front page is made of many <article> teasers; a story is one, with the page's main headline in or before it. */
function articleElement(document: Document): boolean {
  const articles = [...document.querySelectorAll('article')].filter((article) => article.parentElement?.closest('article') === null);
  const headed = articles.filter((article) => article.querySelector('h1') !== null);
  if (headed.length === 1) return true;
  return articles.length === 1 && document.querySelector('h1') !== null;
}

function otherKind(document: Document, things: LinkedThing[], describesArticle: boolean): string | null {
  const generator = document.querySelector('meta[name="generator" i]')?.getAttribute('content')?.toLowerCase() ?? '';
  const maker = OTHER_GENERATORS.find((name) => generator.includes(name));
  if (maker !== undefined) return `made by ${maker}`;
  if (describesArticle) return null;
  const thing = things.flatMap((one) => one.types).find((type) => OTHER_TYPES.has(type));
  if (thing !== undefined) return `linked data: ${thing}`;
  const openGraph = openGraphType(document);
  if (OTHER_OPEN_GRAPH.some((prefix) => openGraph.startsWith(prefix))) return `og:type is ${openGraph}`;
  return null;
}

function openGraphType(document: Document): string {
  return document.querySelector('meta[property="og:type" i], meta[name="og:type" i]')?.getAttribute('content')?.trim().toLowerCase() ?? '';
}

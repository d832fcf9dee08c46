/** What publishers call the parts of their pages: the class-name folklore in one place, and the tags and roles beside it. Data only. */

/** Elements that hold no prose of the article, whatever they are called. */
export const SKIPPED_TAGS: ReadonlySet<string> = new Set([
  'ASIDE', 'AUDIO', 'BUTTON', 'CANVAS', 'CODE', 'DATALIST', 'DIALOG', 'EMBED', 'FOOTER', 'HEAD', 'IFRAME', 'INPUT', 'KBD', 'LABEL', 'LINK', 'MAP', 'MATH',
  'MENU', 'META', 'METER', 'NAV', 'NOSCRIPT', 'OBJECT', 'OPTION', 'OUTPUT', 'PROGRESS', 'RP', 'RT', 'SAMP', 'SCRIPT', 'SELECT', 'SLOT', 'STYLE', 'SVG',
  'TEMPLATE', 'TEXTAREA', 'TITLE', 'VIDEO', 'SEARCH',
]);

/** Of those, the ones without words to read where they stand. */
export const WORDLESS_TAGS: ReadonlySet<string> = new Set([
  'AUDIO', 'CANVAS', 'DATALIST', 'EMBED', 'HEAD', 'IFRAME', 'INPUT', 'LINK', 'META', 'NOSCRIPT', 'OBJECT', 'OPTION', 'RP', 'RT', 'SCRIPT', 'SELECT', 'STYLE', 'SVG',
  'TEMPLATE', 'TEXTAREA', 'TITLE', 'VIDEO',
]);

/** Elements that begin and end a paragraph. Everything else flows. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set([
  'ADDRESS', 'ARTICLE', 'BLOCKQUOTE', 'BODY', 'CAPTION', 'CENTER', 'DD', 'DETAILS', 'DIV', 'DL', 'DT', 'FIELDSET', 'FIGCAPTION', 'FIGURE', 'FORM',
  'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'HEADER', 'HGROUP', 'HR', 'HTML', 'LEGEND', 'LI', 'MAIN', 'OL', 'P', 'PICTURE', 'PRE', 'SECTION', 'SUMMARY', 'TABLE',
  'TBODY', 'TD', 'TFOOT', 'TH', 'THEAD', 'TR', 'UL',
]);

export const SKIPPED_ROLES: ReadonlySet<string> = new Set([
  'alert', 'alertdialog', 'banner', 'button', 'complementary', 'contentinfo', 'dialog', 'form', 'menu', 'menubar', 'navigation', 'search', 'status',
  'tab', 'tablist', 'textbox', 'toolbar', 'tooltip',
]);

/** Never part of the article, unless the article itself is inside. */
export const NEVER: readonly string[] = [
  'comments', 'commentlist', 'disqus', 'kommentare', 'kommentar', 'commentaires', 'comentarios', 'commenti', 'reacties', 'komentarze', 'respond',
  'sidebar', 'outbrain', 'taboola', 'cookie', 'cookies', 'gdpr', 'consent', 'breadcrumb', 'breadcrumbs', 'ariane', 'breadcrump', 'navbar', 'navigation',
  'nav', 'menu', 'masthead', 'footer', 'sharing', 'sharedaddy', 'sharebar', 'addthis', 'newsletter', 'advertisement', 'advert', 'adslot', 'adsbygoogle', 'dfp', 'gpt',
  'modal', 'popup', 'lightbox', 'skip', 'pagination', 'pager', 'paging', 'jp relatedposts', 'yarpp', 'crosshead related',
];

/** Junk when small: whole-page wrappers carry these words too. */
export const WHEN_SMALL: readonly string[] = [
  'ad', 'ads', 'adv', 'adbox', 'banner', 'pub', 'publicite', 'publicidad', 'pubblicita', 'werbung', 'anzeige', 'reklama', 'reklame', 'promo', 'promoted', 'promotion', 'sponsor', 'sponsored', 'partner', 'commercial',
  'related', 'recirc', 'recirculation', 'recommend', 'recommended', 'recommendation', 'recommendations', 'readmore', 'read more', 'lire aussi', 'lisez', 'alire', 'leggi', 'leggianche', 'mehr zum thema',
  'more stories', 'more news', 'more on', 'also read', 'see also', 'seealso', 'trending', 'popular', 'mostread', 'most read', 'latest', 'teaser', 'teasers', 'onward', 'upnext', 'up next', 'next article', 'verwandte',
  'share', 'social', 'socials', 'partage', 'partager', 'compartir', 'condividi', 'teilen', 'follow', 'subscribe', 'subscription', 'abo', 'paywall', 'piano', 'regwall', 'signup', 'login', 'register', 'donate', 'donation', 'cta', 'call to action',
  'tags', 'taglist', 'tag list', 'topics', 'keywords', 'categories', 'toolbar', 'tools', 'widget', 'poll', 'quiz', 'rating', 'ratings', 'print', 'byline', 'author', 'authors', 'auteur', 'autor', 'autore', 'bio', 'biography', 'signature', 'contributor', 'reporter',
  'dateline date', 'timestamp', 'published', 'publish date', 'post date', 'article date', 'article meta', 'entry meta', 'post meta', 'meta info', 'reading time', 'readtime', 'read time', 'credit', 'credits', 'copyright', 'copyrights', 'photographer', 'source credit',
  'screenreader', 'sr only', 'visually hidden', 'visuallyhidden', 'screen reader', 'toc', 'table of contents', 'feedback', 'correction form', 'report error', 'disclosure', 'disclaimer', 'app download', 'player', 'carousel', 'slider', 'gallery nav', 'hidden', 'kicker', 'eyebrow', 'rubric', 'overline',
  'comment', 'newsletters', 'footnote ref', 'references', 'reflist', 'editsection', 'edit section', 'hatnote', 'infobox', 'navbox', 'noprint', 'metadata', 'tooltip',
  'sommaire', 'audio', 'listen', 'narration', 'dropdown', 'search', 'sitemap', 'ticker', 'marquee', 'notification', 'toast', 'backtotop', 'syndication', 'taxonomy', 'flag', 'livechat', 'google news', 'whatsapp', 'telegram channel', 'telegram widget',
];

/** Containers of an article's body, the surest first. */
export const BODY_SELECTORS: readonly string[] = [
  '[itemprop~="articleBody"]', '[property~="articleBody"]', '[data-testid="article-body"]', '[data-component="text-block"]',
  '.article-body', '.article__body', '.articleBody', '.ArticleBody', '.article-content', '.article__content', '.article-text', '.articleText', '.article__text',
  '.entry-content', '.post-content', '.post-body', '.story-body', '.story-content', '.storytext', '.single-content', '.td-post-content', '.c-entry-content',
  '.news-text', '.text-content', '.content-body', '.artikel-body', '.artikeltext', '.noticia-cuerpo', '.cuerpo-noticia', '.corpo-noticia', '.testo-articolo', '.texte', '.a-content', '#article-body', '#articleBody', '#story',
];

/** What an opening paragraph set apart from the body is called. */
export const LEAD_WORDS: readonly string[] = [
  'standfirst', 'lead', 'lede', 'chapo', 'chapeau', 'dek', 'deck', 'subtitle', 'subheadline', 'subhead', 'subheading', 'intro', 'introduction', 'summary', 'excerpt', 'abstract',
  'entradilla', 'sottotitolo', 'sommario', 'occhiello', 'vorspann', 'teaser text', 'leadtext', 'ingress', 'description', 'sub title', 'article desc', 'zajawka', 'linha fina', 'sutia', 'headline sub', 'bajada',
];

/** Openings of a paragraph that only points to another page, when most of it is a link. Lower case. */
export const POINTERS: readonly string[] = [
  'read more', 'read also', 'also read', 'read:', 'see also', 'more:', 'related:', 'watch:', 'lire aussi', 'à lire', 'a lire', 'voir aussi', 'lesen sie', 'mehr zum thema', 'lesen sie auch', 'auch interessant',
  'leia também', 'leia mais', 'veja também', 'lee también', 'le puede interesar', 'lea también', 'leggi anche', 'lees ook', 'czytaj', 'zobacz', 'читайте также', 'читать', 'اقرأ', 'यह भी पढ़ें', 'ये भी पढ़ें', '関連記事', 'あわせて読みたい',
];

/** Writes the table of weights as source, its rows in groups that each say what they are. */
const GROUPS: readonly (readonly [comment: string, features: RegExp])[] = [
  ['What the rules of grammar alone would say (account-holder, platform-counted, venue).', /^rule/],
  ['What somebody is: known by the database, or by a noun beside the name (“the app Sapar”, “singer Ada Moss”).', /^is\./],
  ['What is counted, with what he is: services have members, platforms have no followers.', /^(followers|members|views|viewers|new)\./],
  ['What the article is about: “12 million people use the service” in a report on Parler. “.bare” where the sentence names nobody before the figure.', /^(main\.|headline|lead|repeated|often|throughout)/],
  ['What the figures before were about: “7.6 million on Parler, 5.3 million on Twitter”. “.contested” where a name stands between the two.', /^(antecedent|previous|since-previous|is-owner)/],
  ['Who speaks: “Sensor Tower counts …” is not about Sensor Tower, “Gettr says it has …” is about Gettr; “I have 300 followers,” said Ada Moss.', /^(source|speaks)/],
  ['Nouns and pronouns that point to somebody: “the company”, “the judge”, “his”, “there”. “past.” for a name between them and the figure.', /^(past\.)?(noun|pronoun|there)\./],
  ['Grammar at the name: “X has”, “X, who had”, “X, 34”, “X’s”, “the account of X”, “X’s Instagram account”, “the X”, “on X”, “in X”, “of X”, “that of X”, “from X”, “for X”, “and X”.', /^(subject|relative(?!\.between)|age|genitive|owns-account|place-of-account|determined|opens|on|in|of|that-of|from|for|joined)(\.|$)/],
  ['How the thread of the text runs to him: how many of his like were named since, who opened the sentences, whom “the company” or “he” takes up, who is first and second, who a rival.', /^(trail|overtaken|centre|was-centre|heir|ordinal|rival|possess)/],
  ['In what part of his sentence he stands: opening it, or a later stretch of it, inside, behind a preposition, as an agent; and how the stretch of the figure goes on.', /^(standing|resumes)/],
  ['Named before the figure: how many words away, how many others nearer (“kin.” counts those alike).', /^(before|nearest|second|farther|first|kin)/],
  ['What stands between him and the figure: “X (12 million)”, “X: 12 million”, “X, 12 million”, a clause about somebody else.', /^(heading|touches|comma|semicolon|colon|quotation|in-parenthesis|past-parenthesis|outside-parenthesis|in-apposition|in-aside|in-relative|relative\.between|say\.between|joins\.between)/],
  ['Named inside or behind the figure: “12 million X users”, “12 million followers of X”, “against 38 million for X”, “12 million on X; X …”.', /^(inside|behind|past-next)/],
  ['Named in a sentence before: so many back, first or last in it, across a paragraph; or not of late at all.', /^(back|other-paragraph|unnamed)/],
  ['Nobody: the text says no name. Where most names are not seen, that is likelier.', /^nobody/],
];

/** A feature of no group would be a weight that nobody can read. */
export function tableSource(table: Readonly<Record<string, readonly number[]>>): string {
  const left = new Set(Object.keys(table));
  let source = '';
  for (const [comment, features] of GROUPS) {
    const rows = [...left].filter((feature) => features.test(feature)).sort();
    if (rows.length > 0) source += `\n  // ${comment}\n`;
    for (const feature of rows) {
      left.delete(feature);
      source += `  '${feature}': [${(table[feature] ?? []).join(', ')}],\n`;
    }
  }
  if (left.size > 0) throw new Error(`No group of the table says what these are: ${[...left].join(', ')}`);
  return source;
}

/**
 * How much each thing that can be said of a candidate speaks for him: as the one who holds an account, as the platform that is counted, as the platform on which it is counted.
 * The numbers are fitted to labelled articles, `tests/references` and `tests/specs` by regularised softmax regression, not set by hand; what is not in the table weighs nothing.
 */
import type { Role } from './candidates';

export const COLUMNS: readonly Role[] = ['holder', 'platform', 'venue'];

export const OWNER_WEIGHTS: Readonly<Record<string, readonly [holder: number, platform: number, venue: number]>> = {
  // What the rules of grammar alone would say (account-holder, platform-counted, venue).
  'rule': [1.5, 1.9, 1.4],
  'rule.nobody': [1.7, 0, 0],

  // What somebody is: known by the database, or by a noun beside the name (“the app Sapar”, “singer Ada Moss”).
  'is.body': [0.7, -1, 0],
  'is.group': [0.6, -0.3, 0],
  'is.name': [1.1, -0.4, 0],
  'is.noun': [0, -0.5, 0],
  'is.person': [1, 0, 0],
  'is.platform': [-1.3, 1.1, 0.5],
  'is.store': [-0.1, -0.7, 0],

  // What is counted, with what he is: services have members, platforms have no followers.
  'followers.name': [0.7, 0, 0],
  'followers.person': [1.1, 0, 0],
  'followers.platform': [-1.3, 0, 0],
  'followers.word': [1, 0, 0],
  'members.platform': [2.1, 0, 0],
  'viewers.name': [0.6, 0, 0],
  'viewers.platform': [-0.5, 0, 0],
  'views.body': [0.6, 0, 0],
  'views.platform': [-1, 0, 0],

  // What the article is about: “12 million people use the service” in a report on Parler. “.bare” where the sentence names nobody before the figure.
  'headline': [0.8, 0, 1.1],
  'lead': [0.7, 0.9, 0.5],
  'main.holder': [-0.1, 0.4, 0],
  'main.platform': [-0.2, 0.2, 0.3],
  'main.platform.other': [-0.5, 0.3, 0.3],
  'often': [0.7, 0.2, 0.1],
  'repeated': [0.5, 0.4, 0.2],

  // What the figures before were about: “7.6 million on Parler, 5.3 million on Twitter”. “.contested” where a name stands between the two.
  'antecedent.on.before': [0.4, 0, 0],
  'antecedent.on.here': [0, 0, -0.5],
  'antecedent.other': [-1.1, -0.1, 0],
  'previous.far': [-0.3, -0.5, -0.4],
  'previous.far.bare': [-0.1, -0.3, 0],
  'previous.far.other': [0, 0, -0.7],
  'previous.here': [0.3, 0, 0],
  'previous.next': [0.5, 0, -0.9],
  'previous.next.bare': [0.4, 0.8, -0.7],
  'previous.next.other': [0, -0.4, 0],
  'previous.on.far': [0, -0.9, 0],
  'previous.on.next': [0.8, -0.6, -0.4],
  'previous.on.same-owner': [0, 0, -0.8],
  'since-previous': [0.9, 1.2, -0.1],

  // Who speaks: “Sensor Tower counts …” is not about Sensor Tower, “Gettr says it has …” is about Gettr; “I have 300 followers,” said Ada Moss.
  'source.before': [0.3, -0.1, 0.2],
  'source.behind': [0.8, -0.1, -0.6],
  'source.mention': [-0.1, -1.8, 0],
  'source.mention.platform': [0.1, 0.6, 0],
  'source.own': [0.4, -0.1, 0],
  'speaks': [0.3, 0, 0],

  // Nouns and pronouns that point to somebody: “the company”, “the judge”, “his”, “there”. “past.” for a name between them and the figure.
  'noun.group.agrees': [0.4, 0, 0],
  'noun.group.may': [0.4, 0, 0],
  'noun.person.agrees': [0.6, 0, 0],
  'noun.platform.agrees': [0, 0.8, -0.7],
  'noun.same': [0.5, 0.6, 0],
  'past.noun.group.clashes': [-0.4, 0.3, -0.1],
  'past.noun.person.agrees': [0.7, 0, 0],
  'past.noun.platform.agrees': [0, -0.4, 0],
  'past.noun.platform.clashes': [-0.4, -0.2, 0],
  'past.noun.platform.may': [0.3, 0.1, 0],
  'past.pronoun.thing.clashes': [0.3, 0, 0],
  'past.pronoun.thing.may': [-0.3, -0.1, 0],
  'past.there.may': [0.7, 0, 0],
  'pronoun.person.clashes': [-0.5, 0.1, 0.6],
  'pronoun.person.may': [0.1, -0.3, 0],
  'pronoun.thing.clashes': [0.6, 0, 0],
  'there.agrees': [0, -0.7, 0.2],
  'there.may': [0, 1, 0],

  // Grammar at the name: “X has”, “X, who had”, “X, 34”, “X’s”, “the account of X”, “X’s Instagram account”, “the X”, “on X”, “in X”, “of X”, “that of X”, “from X”, “for X”, “and X”.
  'age': [-0.3, 0, 0],
  'determined': [0.3, -0.9, -0.1],
  'for': [0.3, -0.6, -1.1],
  'from': [0, -1, -0.1],
  'genitive': [0, 0, 0.4],
  'in': [0.8, -0.6, -0.1],
  'joined': [-1.6, 0, -0.2],
  'of': [0.4, -0.4, -0.9],
  'on': [-1.4, -0.2, 0.2],
  'on.name': [-0.4, 0, 0],
  'on.platform': [-1.5, 0.2, 0.2],
  'on.word': [0.7, -0.4, 0],
  'owns-account': [0.3, 0, 0],
  'place-of-account': [-0.7, -0.1, 0.1],
  'relative.verb': [0.5, -0.1, 0],
  'subject': [0.3, 0.3, 0.4],
  'subject.back': [-0.5, -0.8, -0.3],
  'that-of': [-0.6, 0, 0],

  // Named before the figure: how many words away, how many others nearer (“kin.” counts those alike).
  'before': [0.4, 0.6, 0.8],
  'before.0': [0.9, 0.9, 1.1],
  'before.10': [-0.7, -0.3, -0.1],
  'before.2': [0.5, 0.7, 0.2],
  'before.20': [-1.4, 0, -0.2],
  'before.5': [0.4, -0.2, 0.1],
  'first': [0.1, 0.1, 0.4],
  'kin.nearest': [0.5, 0.7, 0.9],
  'kin.only': [0.1, 0.4, 0.6],
  'kin.second': [0, -0.5, 0],
  'nearest': [0.3, 0.5, 0.9],
  'second': [0.4, 0.5, 0],

  // What stands between him and the figure: “X (12 million)”, “X: 12 million”, “X, 12 million”, a clause about somebody else.
  'colon': [-0.4, 0.9, 0],
  'comma': [-0.1, -1.1, -0.7],
  'commas': [0.4, 0.9, 0.3],
  'heading.parenthesis': [0, 0.3, 0.4],
  'in-aside': [0.1, -0.5, 0],
  'in-relative.closed': [-0.4, -0.2, -0.3],
  'joins.between': [1.1, -0.2, -0.9],
  'quotation': [0, 1.4, 0],
  'say.between': [-0.1, -0.6, 0],
  'semicolon': [0, -0.8, -0.6],
  'touches': [0.8, 0.4, 0.4],

  // Named inside or behind the figure: “12 million X users”, “12 million followers of X”, “against 38 million for X”, “12 million on X; X …”.
  'behind.2': [0, 0.2, 0.9],
  'behind.5': [0, 0, -0.5],
  'behind.first': [0.2, 0.3, 0.3],
  'behind.for': [0.3, 0.5, 0],
  'behind.free': [0.9, 1.1, 1.1],
  'behind.mark': [-1, -0.5, -1.1],
  'behind.of': [-0.1, 0.7, 0.1],
  'behind.on': [0.1, 0, 1.6],

  // Named in a sentence before: so many back, first or last in it, across a paragraph; or not of late at all.
  'back.1': [0.5, 0.6, -0.1],
  'back.1.bare': [0.1, 1.3, 1.5],
  'back.2': [0.4, 0.2, 0.2],
  'back.3': [0.1, 0, 0.6],
  'back.4': [0.7, 0.2, -0.8],
  'back.first': [-0.2, 0.1, 0.6],
  'back.last': [-0.1, 0.5, 0.6],
  'other-paragraph': [-1.4, -1.5, -1.8],
  'unnamed': [-1.8, -1.9, -0.7],
  'unnamed.bare': [-0.8, -0.2, 0],
  'unnamed.other': [-0.2, -1, -0.8],

  // Nobody: the text says no name. Where most names are not seen, that is likelier.
  'nobody': [-0.9, -0.7, -0.5],
  'nobody.bare': [-0.4, -0.2, -0.1],
  'nobody.caseless': [0.9, 1, 0],
  'nobody.unpointed': [-0.5, -0.5, -0.1],
};

/** The lines of evidence of a card: which figures stand first, and what each line says. */
import { figureAmount } from './amounts';
import { comparisonOf } from './comparison';
import { shortDate } from './dates';
import type { FindingView } from './finding-view';
import { fitsClaim } from './fits';
import { speakerName, whoLine } from './names';
import type { Relation, SourceLine, Weighed } from '../types';

/** Two or three lines are read; the rest waits folded. */
const SHOWN = 3;
/** History stands in the plot; as lines, the newest few do. */
const HISTORY_LINES = 4;

const WEB = /^https?:\/\//i;

function lineOf(view: FindingView, weighed: Weighed): SourceLine {
  const { words, claim, dossiers } = view;
  const { figure, relation } = weighed;
  const { source } = figure;
  return {
    figureId: figure.id,
    basis: figure.basis,
    fits: fitsClaim(claim, figure, relation),
    later: false,
    value: figureAmount(words, figure, 'short'),
    comparison: comparisonOf(view, weighed),
    who: whoLine(words, figure, dossiers),
    publisher: source.publisher,
    // Only web addresses become links: nothing that a database holds may run.
    url: WEB.test(source.url) ? source.url : '',
    title: source.title,
    date: shortDate(words, source.date),
    isoDate: source.date ?? '',
    note: figure.note,
  };
}

/** The first of each speaker before anybody's second. */
function varied(view: FindingView, weighed: readonly Weighed[]): Weighed[] {
  const heard = new Set<string>();
  const first = weighed.filter(({ figure }) => {
    const who = speakerName(figure, view.dossiers);
    return !heard.has(who) && heard.add(who);
  });
  return [...first, ...weighed.filter((one) => !first.includes(one))];
}

/** Those that the headline and the arithmetic speak of, then the strongest, so that a dispute shows both sides. */
function chosen(view: FindingView): Weighed[] {
  const { verdict, lead, other, earlier } = view;
  const told = [lead?.id, earlier?.id, other?.id];
  const first = told.map((id) => verdict.figures.find(({ figure }) => figure.id === id)).filter((one) => one !== undefined);
  const telling: readonly Relation[] = verdict.kind === 'agrees' ? ['supports', 'near']
    : verdict.kind === 'disputed' ? ['supports', 'contradicts', 'near']
    : ['supports', 'near', 'contradicts', 'allows', 'bounds', 'other', 'low-confidence', 'own-page'];
  const others = varied(view, verdict.figures.filter(({ relation }) => telling.includes(relation)));
  return [...new Set([...first, ...others])].slice(0, SHOWN);
}

/** `sources` are read at once, `more` on demand. Each figure stands in one of them. */
export function sourceLines(view: FindingView): { sources: SourceLine[]; more: SourceLine[] } {
  const first = chosen(view);
  const rest = view.verdict.figures.filter((one) => !first.includes(one));
  const history = rest.filter(({ relation }) => relation === 'history').sort((a, b) => (a.figure.asOf < b.figure.asOf ? 1 : -1)).slice(0, HISTORY_LINES);
  const shown = rest.filter((one) => one.relation !== 'history' || history.includes(one));
  return { sources: first.map((one) => lineOf(view, one)), more: shown.map((one) => lineOf(view, one)) };
}

/** The answer of `check` for a person: the text with its marks, the notes beneath, and what was counted. */
import type { CardContent, Finding, SourceLine } from '../utils/types';
import { VERDICTS } from '../utils/types';
import { cardContent } from '../utils/wording/card-content';
import type { CheckedFile } from './check-article';
import { markedText, superscript } from './marked-text';
import type { Mark } from './marked-text';
import { terminalFor } from './terminal';
import type { Terminal } from './terminal';
import { wrap } from './wrap';

const NOTE_INDENT = '     ';

/** Findings that a page would mark: a figure speaks of them, in the text, none over another. */
function marksOf(findings: Finding[], inTitle: boolean, first: number): { mark: Mark; finding: Finding }[] {
  const shown = findings.filter(({ claim, verdict }) => claim.inTitle === inTitle && verdict.kind !== 'unknown').sort((a, b) => a.claim.start - b.claim.start);
  let end = 0;
  const apart = shown.filter(({ claim }) => {
    if (claim.start < end) return false;
    ({ end } = claim);
    return true;
  });
  return apart.map((finding, at) => ({ finding, mark: { start: finding.claim.start, end: finding.claim.end, number: first + at, verdict: finding.verdict.kind } }));
}

function indented(text: string, terminal: Terminal, first = NOTE_INDENT, rest = first): string {
  return wrap(text, terminal.width - rest.length).map(({ start, end }, at) => (at === 0 ? first : rest) + text.slice(start, end)).join('\n');
}

/** The address stands on a line of its own, whole, however long: it is there to be followed. */
function sourceNote({ value, who, comparison, publisher, date, url }: SourceLine, terminal: Terminal): string {
  const page = [publisher, date].filter((part) => part !== '').join(', ');
  const words = [value, who, comparison, page].filter((part) => part !== '').join(' · ');
  return terminal.faint(`${indented(words, terminal, `${NOTE_INDENT}– `, `${NOTE_INDENT}  `)}\n${NOTE_INDENT}  ${url}`);
}

function note(number: number, card: CardContent, terminal: Terminal): string {
  const { headline, why, remarks, sources } = card;
  const heading = indented(`${headline.lead} ${headline.rest}`, terminal).slice(NOTE_INDENT.length);
  return [
    `${superscript(number).padStart(NOTE_INDENT.length - 1)} ${terminal.mark[card.verdict](headline.lead)}${heading.slice(headline.lead.length)}`,
    indented(`${why.lead} ${why.rest}`, terminal),
    ...remarks.map((remark) => indented(remark, terminal)),
    ...sources.map((source) => sourceNote(source, terminal)),
  ].join('\n');
}

function heading({ article, topic }: CheckedFile, marks: Mark[], terminal: Terminal): string {
  const facts = [article.url, article.published?.slice(0, 10) ?? 'no date of publication', article.language].filter((fact) => fact !== null);
  const about = topic.platformBan ? 'News about a platform ban' : topic.isNews ? 'News, not about a platform ban' : 'Not news';
  const title = article.title === '' ? [] : [terminal.bold(markedText(article.title, marks, terminal))];
  return [...title, terminal.faint(facts.join(' · ')), terminal.faint(`${about} (${topic.score.toFixed(2)}): ${topic.why.join(', ')}`)].join('\n');
}

function counts({ findings }: CheckedFile): string {
  const parts = VERDICTS.map((kind) => [kind, findings.filter(({ verdict }) => verdict.kind === kind).length] as const).filter(([, count]) => count > 0);
  const total = findings.length === 1 ? '1 figure' : `${findings.length} figures`;
  return parts.length === 0 ? 'No figures found.' : `${total}: ${parts.map(([kind, count]) => `${count} ${kind}`).join(', ')}.`;
}

/** @param ui language of the notes; what the program says of itself is English */
export function answerText(checked: CheckedFile, ui: string): string {
  const terminal = terminalFor(process.stdout, process.env);
  const { article, findings, dossiers } = checked;
  const titled = marksOf(findings, true, 1);
  const texted = marksOf(findings, false, titled.length + 1);
  const notes = [...titled, ...texted].map(({ mark, finding }) => note(mark.number, cardContent(finding, article, dossiers, ui), terminal));
  const marks = (list: typeof titled) => list.map(({ mark }) => mark);
  return `${[heading(checked, marks(titled), terminal), markedText(article.text, marks(texted), terminal), ...notes, counts(checked)].join('\n\n')}\n`;
}

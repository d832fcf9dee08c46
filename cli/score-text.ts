/** A score as people read it: two tables, then every miss under its kind. Plain text without styles, the same on a terminal and in a log. */
import { FIELDS } from './score-compare';
import { MISS_KINDS, f1, precision, recall, share } from './score-count';
import type { ClaimCounts, Counts, Hits, Miss, MissKind, Score } from './score-count';
import { columns } from './wrap';

const ABSENT = '–';
const percent = (value: number | null) => (value === null ? ABSENT : value.toFixed(1));
const threeOf = (hits: Hits) => [precision(hits), recall(hits), f1(hits)].map(percent);

/** Words stand left, everything after the first column right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => columns(row[at] ?? ''))));
  const pad = (cell: string, at: number) => {
    const gap = ' '.repeat(Math.max(0, (widths[at] ?? 0) - columns(cell)));
    return at === 0 ? cell + gap : gap + cell;
  };
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}

function detectionTable(counts: Map<string, Counts>): string {
  const rows = [...counts].map(([language, { articles, detection }]) => [language, ...threeOf(detection), String(detection.hit + detection.missed), String(articles)]);
  return table([['Ban articles', 'P', 'R', 'F1', 'bans', 'articles'], ...rows]);
}

const HEADINGS: Record<(typeof FIELDS)[number], string> = {
  metric: 'metric', family: 'family', entity: 'entity', on: 'on', hedge: 'hedge', scope: 'scope', attribution: 'source', asOf: 'as of', full: 'full R',
};

/** Full is a recall: it asks of all labels. The other fields ask of the claims found. */
function claimRow(name: string, counts: ClaimCounts): string[] {
  const labels = counts.hit + counts.missed;
  const fields = FIELDS.map((field) => percent(share(counts.fields[field].right, field === 'full' ? labels : counts.fields[field].asked)));
  return [name, ...threeOf(counts), ...fields, String(labels)];
}

/** None where there was nothing to find and nothing was found. */
function claimTable(counts: Map<string, Counts>, tier: 'audience' | 'moderation', title: string): string[] {
  const rows = [...counts].filter(([, { [tier]: { hit, missed, false: wrong } }]) => hit + missed + wrong > 0).map(([language, { [tier]: claims }]) => claimRow(language, claims));
  return rows.length === 0 ? [] : [table([[title, 'P', 'R', 'F1', ...FIELDS.map((field) => HEADINGS[field]), 'labels'], ...rows])];
}

const KIND_TITLES: Record<MissKind, string> = {
  'missed article': 'Ban articles not recognised',
  'false article': 'Taken for ban articles',
  missed: 'Claims missed',
  false: 'Claims where there is none',
  metric: 'Wrong metric of the right family',
  family: 'Wrong metric',
  entity: 'Wrong entity',
  on: 'Wrong platform',
  hedge: 'Wrong hedge',
  scope: 'Wrong scope',
  attribution: 'Wrong source',
  asOf: 'Wrong date',
};

function missLine({ kind, file, context, wanted, found }: Miss): string {
  const answer = kind === 'missed' ? wanted : kind === 'false' || kind.endsWith('article') ? found : `${found ?? ABSENT} for ${wanted ?? ABSENT}`;
  return `  ${file}: ${context}\n    ${answer ?? ABSENT}`;
}

function missGroup(kind: MissKind, misses: readonly Miss[]): string[] {
  const of = misses.filter((miss) => miss.kind === kind);
  return of.length === 0 ? [] : [`${KIND_TITLES[kind]} (${of.length})\n${of.map(missLine).join('\n')}`];
}

/** Without a line end. */
export function scoreText({ counts, misses }: Score): string {
  return [
    detectionTable(counts),
    ...claimTable(counts, 'audience', 'Audience'),
    ...claimTable(counts, 'moderation', 'Moderation'),
    ...MISS_KINDS.flatMap((kind) => missGroup(kind, misses)),
  ].join('\n\n');
}

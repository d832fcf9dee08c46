/**
 * Fits the table of `utils/engine/owner-weights.ts` and says how well it would do on texts that it has not seen.
 * Each text is read with weights fitted to the others, twice over, so that what a figure leans on is as often wrong as it will be: a decision shall not trust the one before too much.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WEIGHTS } from '../../utils/engine/owner-rank';
import { COLUMNS } from '../../utils/engine/owner-weights';
import { groupAliases, indexEntities } from '../../utils/facts/name-keys';
import { readTables, type TableFile } from '../../utils/facts/read-tables';
import { TABLE_NAMES, type TableName } from '../../utils/facts/tables';
import { addTally, emptyTally, readText, type Choice, type Tally } from './examples';
import { namesOf } from './names';
import { fitRole, type Settings } from './softmax';
import { tableSource } from './table-source';
import { readArticles, readMarked, readSpecs, type Text } from './texts';

type Table = Record<string, [number, number, number]>;

export interface Request { root: string; articles: string[]; settings: Settings; folds: number; rounds: number; write: boolean; wrong: boolean; drop: string[]; unseen: string[] }

const SAID = 'utils/engine/owner-weights.ts';

export function run({ root, articles, settings, folds, rounds, write, wrong, drop, unseen: held }: Request): void {
  const entities = readEntities(root);
  const names = namesOf(entities);
  const index = indexEntities(groupAliases(entities), new Map(entities.map((entity) => [entity.id, entity])));
  const texts: Text[] = [...articles.flatMap(readArticles), ...readMarked(join(root, 'tests/references')), ...readSpecs(join(root, 'tests/specs'))];
  const heldOut = held.flatMap(readArticles);
  const foldOf = (text: string): number => hashOf(text) % folds;
  const read = (which: readonly Text[]) => which.map((text) => ({ text, ...readText(text, names, index) }));
  const fit = (choices: readonly Choice[]) => tableOf(choices, settings, drop);

  report('as it is', read(texts), false);
  if (heldOut.length > 0) report('as it is, held out', read(heldOut), false);
  let choices = read(texts).flatMap((one) => one.choices);
  for (let round = 1; round <= rounds; round++) {
    const unseen = Array.from({ length: folds }, (_, fold) => {
      useTable(fit(choices.filter((choice) => choice.kind === 'spec' || foldOf(choice.text) !== fold)));
      return read(texts.filter(({ id }) => foldOf(id) === fold));
    }).flat();
    report(`unseen, round ${round}`, unseen, wrong && round === rounds);
    choices = unseen.flatMap((one) => one.choices);
  }
  const table = rounded(fit(choices));
  useTable(table);
  report('fitted to all', read(texts), false);
  if (heldOut.length > 0) report('fitted, held out', read(heldOut), wrong);
  if (write) writeTable(join(root, SAID), table);
}

function readEntities(root: string) {
  const files = Object.fromEntries(TABLE_NAMES.map((table) => [table, { file: `${table}.csv`, text: readFileSync(join(root, `facts/${table}.csv`), 'utf8') }])) as Record<TableName, TableFile>;
  return readTables(files).dossiers.map(({ entity }) => entity);
}

/** Passages of one place in their files go together: some say the same in several languages. */
function hashOf(id: string): number {
  const passage = /reference (\d+)$/.exec(id)?.[1];
  let hash = 7;
  for (const character of passage ?? id) hash = (hash * 31 + character.charCodeAt(0)) >>> 0;
  return hash;
}

function tableOf(choices: readonly Choice[], settings: Settings, drop: readonly string[]): Table {
  const table: Table = {};
  const isKept = (feature: string) => !drop.some((prefix) => feature.startsWith(prefix));
  for (const [column, role] of COLUMNS.entries()) {
    const own = choices.filter((choice) => choice.role === role).map((choice) => ({ ...choice, options: choice.options.map((option) => ({ ...option, features: option.features.filter(isKept) })) }));
    for (const [feature, weight] of fitRole(own, settings)) (table[feature] ??= [0, 0, 0])[column] = weight;
  }
  return table;
}

/** Weights that hardly weigh are left out. */
const LEAST = 0.25;

function rounded(table: Table): Table {
  const rows = Object.entries(table).map(([feature, row]) => [feature, row.map((weight) => Math.round(weight * 10) / 10 + 0)] as const);
  return Object.fromEntries(rows.filter(([, row]) => row.some((weight) => Math.abs(weight) >= LEAST))) as Table;
}

/** The engine reads the table that it was built with: its rows are put in place. */
function useTable(table: Table): void {
  const used = WEIGHTS as Map<string, readonly number[]>;
  used.clear();
  for (const [feature, row] of Object.entries(table)) used.set(feature, row);
}

function writeTable(path: string, table: Table): void {
  const source = readFileSync(path, 'utf8');
  const open = source.indexOf('= {') + 3;
  writeFileSync(path, `${source.slice(0, open)}${tableSource(table)}};\n`);
}

function report(what: string, results: readonly { text: Text; tally: Tally; wrong: string[] }[], wrong: boolean): void {
  const kinds = new Map<string, Tally>();
  for (const { text, tally } of results) {
    for (const key of [text.kind, ...(text.kind === 'article' ? [text.language.slice(0, 2)] : [])]) {
      if (!kinds.has(key)) kinds.set(key, emptyTally());
      addTally(kinds.get(key) as Tally, tally);
    }
  }
  const share = (right: number, asked: number) => (asked === 0 ? '–' : (100 * right / asked).toFixed(1));
  console.log(what);
  for (const [key, { asked, right, askedOn, rightOn }] of [...kinds].sort()) console.log(`  ${key.padEnd(10)} entity ${share(right, asked)} of ${asked}, on ${share(rightOn, askedOn)} of ${askedOn}`);
  if (wrong) for (const line of results.flatMap((one) => one.wrong)) console.log(`    ${line}`);
}

/** Turns a table's text into rows whose cells are each what their column says. It compares no row with another. */
import { readCsv } from './csv';
import { isDay, isPartialDate, isPeriod } from './dates';
import { SCOPES } from './scopes';
import { LIST_SEPARATOR, type Column } from './tables';
import { SLUG, countWords, isClean, isWebAddress } from './text-rules';

/** Something for the publisher to mend: where it is, what is wrong and what to do. */
export interface Problem {
  file: string;
  /** Counted from 1; null when it concerns the whole file. */
  line: number | null;
  column: string | null;
  message: string;
}

/** One row of a table, by column name; an empty cell is the empty string. */
export interface Row {
  line: number;
  cell: (column: string) => string;
}

export interface CheckedTable {
  rows: Row[];
  problems: Problem[];
}

/** “figures.csv, line 12, column as_of: …” */
export function wordProblem({ file, line, column, message }: Problem): string {
  const place = [file, line === null ? '' : `line ${line}`, column === null ? '' : `column ${column}`];
  return `${place.filter((part) => part !== '').join(', ')}: ${message}`;
}

export function checkTable(file: string, text: string, columns: readonly Column[]): CheckedTable {
  const { rows, problems } = readCsv(text);
  const found: Problem[] = problems.map(({ line, message }) => ({ file, line, column: null, message }));
  const [header, ...body] = rows;
  const order = checkHeader(file, header?.cells ?? [], columns, found);
  if (order === null) return { rows: [], problems: found };
  const checked = body.map(({ line, cells }): Row => {
    const cell = (name: string) => cells[order.get(name) ?? -1] ?? '';
    if (cells.length !== header?.cells.length) {
      found.push({ file, line, column: null, message: `has ${cells.length} cells where the header has ${header?.cells.length ?? 0}; look for a missing or an unquoted comma` });
    } else {
      for (const column of columns) {
        const message = checkCell(cell(column.name), column);
        if (message !== null) found.push({ file, line, column: column.name, message });
      }
    }
    return { line, cell };
  });
  return { rows: checked, problems: found };
}

/** Columns may stand in any order, and others may stand beside them; a column that is missing makes the table unreadable. */
function checkHeader(file: string, header: string[], columns: readonly Column[], found: Problem[]): Map<string, number> | null {
  const order = new Map(header.map((name, index) => [name, index]));
  const missing = columns.filter(({ name }) => !order.has(name)).map(({ name }) => name);
  if (missing.length > 0) found.push({ file, line: 1, column: null, message: `the header lacks ${missing.join(', ')}; add the column, empty where there is nothing to say` });
  if (order.size !== header.length) found.push({ file, line: 1, column: null, message: 'the header names a column twice; rename one' });
  return missing.length > 0 ? null : order;
}

function checkCell(value: string, column: Column): string | null {
  if (value === '') return column.required ? 'is empty; fill it in' : null;
  if (!isClean(value)) return 'holds a control character, a mark that changes the reading order, a broken character or more than 4,096 characters; retype it';
  if (value !== value.trim()) return 'begins or ends with a blank; remove it';
  if (column.words !== undefined && countWords(value) > column.words) return `has ${countWords(value)} words; at most ${column.words} fit`;
  return checkType(value, column);
}

function checkType(value: string, column: Column): string | null {
  const say = (advice: string) => `“${value.slice(0, 60)}” ${advice}`;
  switch (column.type) {
    case 'text':
      return null;
    case 'id':
      return SLUG.test(value) ? null : say('is not an id; write small letters, digits and single hyphens');
    case 'number':
      return /^(?:0|[1-9]\d*)$/.test(value) && Number.isSafeInteger(Number(value)) ? null : say('is not a whole number; write digits alone, without spaces or commas');
    case 'yes':
      return value === 'yes' ? null : say('is neither empty nor “yes”');
    case 'partial-date':
      return isPartialDate(value) ? null : say('is not a date; write YYYY, YYYY-MM or YYYY-MM-DD');
    case 'day':
      return isDay(value) ? null : say('is not a day; write YYYY-MM-DD');
    case 'period':
      return isPeriod(value) ? null : say('is not a period; write a duration such as P1D, P1W, P1M, P3M, P1Y or PT72H, or the first day of the stretch');
    case 'url':
      return isWebAddress(value) ? null : say('is not the address of a web page; it begins with https://');
    case 'scope':
      return SCOPES.has(value) ? null : say('is not a scope; write world, EU or a country code of two capital letters');
    case 'choice':
      return column.choices?.includes(value) ? null : say(`is not known here; choose among ${column.choices?.join(', ') ?? ''}`);
    case 'wikidata':
      return /^Q[1-9]\d*$/.test(value) ? null : say('is not an item number of Wikidata; it is Q and digits');
    case 'list':
      return checkList(value.split(LIST_SEPARATOR));
  }
}

function checkList(members: string[]): string | null {
  if (members.some((member) => member === '' || member !== member.trim())) return `has an empty or padded member; put one ${LIST_SEPARATOR} between two members and nothing around it`;
  const twice = members.find((member, index) => members.indexOf(member) !== index);
  return twice === undefined ? null : `names “${twice}” twice; remove one`;
}

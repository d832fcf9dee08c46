/** Reads RFC 4180 text into rows that remember the line they began on. It knows nothing of columns. */

export interface CsvRow {
  /** Line of the file, counted from 1, on which the row begins. */
  line: number;
  cells: string[];
}

export interface CsvProblem {
  line: number;
  message: string;
}

export interface CsvText {
  /** The header row among them; empty lines are left out. */
  rows: CsvRow[];
  problems: CsvProblem[];
}

/** Takes LF as well as CRLF, and a byte order mark, because spreadsheets write both. */
export function readCsv(text: string): CsvText {
  const rows: CsvRow[] = [];
  const problems: CsvProblem[] = [];
  let at = text.startsWith('\ufeff') ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const row: CsvRow = { line, cells: [] };
    let more = true;
    while (more) {
      const cell = text[at] === '"' ? readQuoted(text, at) : readPlain(text, at);
      if (cell.problem !== null) problems.push({ line, message: cell.problem });
      row.cells.push(cell.value);
      line += cell.lines;
      at = cell.end;
      more = text[at] === ',';
      if (more) at++;
    }
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
    line++;
    if (row.cells.length > 1 || row.cells[0] !== '') rows.push(row);
  }
  return { rows, problems };
}

interface Cell {
  value: string;
  /** Index of the comma, line end or end of text that follows. */
  end: number;
  /** Line ends inside the cell. */
  lines: number;
  problem: string | null;
}

const PLAIN_END = /,|\r?\n|$/g;

function readPlain(text: string, start: number): Cell {
  PLAIN_END.lastIndex = start;
  const end = PLAIN_END.exec(text)?.index ?? text.length;
  const value = text.slice(start, end);
  const problem = value.includes('"') ? 'a quotation mark stands inside a cell that is not quoted; quote the whole cell and double the mark' : null;
  return { value, end, lines: 0, problem };
}

function readQuoted(text: string, start: number): Cell {
  let value = '';
  let at = start + 1;
  for (;;) {
    const mark = text.indexOf('"', at);
    if (mark === -1) return finish(text.slice(at), text.length, 'a quoted cell is never closed; add the closing quotation mark');
    value += text.slice(at, mark);
    at = mark + 1;
    if (text[at] !== '"') break;
    value += '"';
    at++;
  }
  PLAIN_END.lastIndex = at;
  const end = PLAIN_END.exec(text)?.index ?? text.length;
  return finish('', end, end > at ? 'text follows a closing quotation mark; double the marks that belong to the cell' : null);

  function finish(rest: string, to: number, problem: string | null): Cell {
    value += rest;
    return { value, end: to, lines: value.split('\n').length - 1, problem };
  }
}

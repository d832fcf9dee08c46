/** Prints rows as an aligned table; numbers to the right. */

/** @param {string[]} headings @param {(string | number)[][]} rows */
export function table(headings, rows) {
  const cells = [headings, ...rows.map((row) => row.map(String))];
  const widths = headings.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
  const line = (/** @type {string[]} */ row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ');
  const [head = [], ...body] = cells;
  console.log([line(head), widths.map((width) => '─'.repeat(width)).join('  '), ...body.map(line)].join('\n'));
}

/** @param {number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? NaN;
}

/** “12.3 ×”, “0.0041 ×”: three figures that count. @param {number} ratio */
export const times = (ratio) => `${Number.isFinite(ratio) ? Number(ratio.toPrecision(3)).toString() : '–'} ×`;

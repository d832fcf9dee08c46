/** Files of the built extension that the worker puts into pages, as the build names them. From the root: Firefox reads other paths relative to its own page. */
export const GATE_FILE = '/gate.js';
export const READER_FILE = '/reader.js';
export const MARKS_FILE = '/assets/marks.css';

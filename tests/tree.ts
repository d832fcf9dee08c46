/** The source tree as the tests of the tree see it: its files, and what each imports. Reads, judges nothing. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const NOT_SOURCE = new Set(['node_modules', '.git', '.output', '.wxt', 'coverage', 'test-results', 'public', 'docs', 'facts']);
const CODE = new Set(['.ts', '.tsx', '.mjs', '.js']);

export interface Import {
  /** As written: `../fold`, `dexie`. */
  specifier: string;
  /** Project path of the file it means, or null for a package. */
  file: string | null;
}

export interface SourceFile {
  /** Project path with forward slashes: `utils/engine/judge.ts`. */
  path: string;
  text: string;
  imports: Import[];
}

const toPosix = (path: string) => path.split(sep).join('/');

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (NOT_SOURCE.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : [path];
  });
}

/** Imports leave their extensions out, except of data and styles. One that leads nowhere is the compiler's to report. */
function resolve(from: string, specifier: string): string {
  const base = posix.join(posix.dirname(from), specifier);
  const found = ['', '.ts', '.tsx', '.mjs', '.d.ts', '/index.ts', '/index.tsx']
    .map((ending) => base + ending)
    .find((path) => existsSync(join(root, path)) && statSync(join(root, path)).isFile());
  return found ?? base;
}

function importsOf(path: string, text: string): Import[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => {
    const specifier = fileName.replace(/\?\w+$/, '');
    return { specifier, file: specifier.startsWith('.') ? resolve(path, specifier) : null };
  });
}

/** Every file of code in the project, tests and scripts included. */
export function sourceFiles(): SourceFile[] {
  return walk(root)
    .filter((path) => CODE.has(extname(path)))
    .map((absolute) => {
      const path = toPosix(relative(root, absolute));
      const text = readFileSync(absolute, 'utf8');
      return { path, text, imports: importsOf(path, text) };
    });
}

/** The README keeps its word: paths exist, commands run, links and pictures are there, and every mark is explained. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VERDICTS } from '../utils/types';
import { root } from './tree';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
const missing = (paths: string[]) => paths.filter((path) => !existsSync(join(root, path)));

/** Rows of the table with these headings, cell by cell. */
function table(headings: string): string[][] {
  const [, rest = ''] = readme.split(`| ${headings} |`);
  const lines = rest.split('\n').slice(2);
  const end = lines.findIndex((line) => !line.startsWith('|'));
  return lines.slice(0, end).map((line) => line.slice(1, -1).split('|').map((cell) => cell.trim()));
}

const inCode = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
const links = [...readme.matchAll(/(!?)\[[^\]]*\]\((?!https?:|#)([^)]+)\)/g)].map(([, picture = '', path = '']) => ({ picture: picture !== '', path }));

describe('README', () => {
  it('sends who wants to change something only to files and folders that exist', () => {
    const rows = table('I want to… | go to | prove it in');
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter(([, at = '', proof = '']) => inCode(at).length === 0 || inCode(proof).length === 0)).toEqual([]);
    expect(missing(rows.flatMap(([, at = '', proof = '']) => [...inCode(at), ...inCode(proof)]))).toEqual([]);
  });

  it('names only commands that there are', () => {
    const commands = [...readme.matchAll(/\bnpm (?:run )?([\w:]+)/g)].map(([, name = '']) => name);
    expect(commands).toEqual(expect.arrayContaining(['start', 'test', 'build']));
    expect(commands.filter((name) => name !== 'install' && !Object.hasOwn(scripts, name))).toEqual([]);
  });

  it('links only to what is there', () => {
    const paths = links.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['LICENSE', 'facts/LICENSE.md']));
    expect(missing(paths)).toEqual([]);
  });

  it('shows a picture that is worth opening', () => {
    const pictures = links.filter(({ picture }) => picture);
    expect(pictures.length).toBeGreaterThan(0);
    for (const { path } of pictures) expect(statSync(join(root, path)).size, path).toBeGreaterThan(20_000);
  });

  it('explains every mark', () => {
    expect(table('line | word | it means')).toHaveLength(VERDICTS.filter((verdict) => verdict !== 'unknown').length);
  });

  it('draws the rooms that there are', () => {
    const [, picture = ''] = readme.split('```text\n');
    // A name is a word at the beginning of a line; explanations stand two spaces or more behind it, or behind a slash.
    const rooms = picture.split('```')[0]!.split('\n').flatMap((line) => {
      const [, indent = '', name = ''] = /^( *)([\w-]+)\//.exec(line) ?? [];
      return name === '' ? [] : [indent === '' ? name : join('utils', name)];
    });
    expect(rooms.length).toBeGreaterThan(8);
    expect(missing(rooms)).toEqual([]);
  });
});

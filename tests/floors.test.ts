/** The house keeps its floors: every file lives in a room, and every room imports what the table allows and nothing else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { root, sourceFiles } from './tree';
import type { SourceFile } from './tree';

interface Room {
  /** Project paths that begin so live here; the longest beginning counts. */
  at: string[];
  /** Rooms that it may import, itself apart. */
  rooms: string[];
  /** Packages that it may import: exact, or the beginning up to a slash or colon. */
  packages: string[];
}

const PEERS = JSON.parse(readFileSync(join(root, 'bench/package.json'), 'utf8')) as { dependencies: Record<string, string> };

const FLOOR_0 = ['types', 'fold', 'language'];
const FLOOR_1 = ['engine', 'topic-gate', 'facts', 'languages', 'wording', 'messages', 'settings', 'components'];

/** The allow-list. A room that is not named cannot be imported; a package that is not named cannot either. */
const ROOMS: Record<string, Room> = {
  types: { at: ['utils/types.ts'], rooms: ['fold', 'language'], packages: [] },
  fold: { at: ['utils/fold.ts'], rooms: ['types', 'language'], packages: [] },
  language: { at: ['utils/language.ts'], rooms: ['types', 'fold'], packages: [] },

  engine: { at: ['utils/engine/'], rooms: [...FLOOR_0, 'topic-gate'], packages: [] },
  // The gate runs on every page, so it is the one door of the engine that pages may use.
  'topic-gate': { at: ['utils/engine/topic-gate'], rooms: [...FLOOR_0], packages: [] },
  facts: { at: ['utils/facts/'], rooms: FLOOR_0, packages: [] },
  languages: { at: ['utils/languages/'], rooms: FLOOR_0, packages: [] },
  wording: { at: ['utils/wording/'], rooms: FLOOR_0, packages: [] },
  messages: { at: ['utils/messages.ts'], rooms: FLOOR_0, packages: [] },
  settings: { at: ['utils/settings.ts'], rooms: FLOOR_0, packages: [] },
  components: { at: ['components/'], rooms: FLOOR_0, packages: ['preact'] },

  page: {
    at: ['utils/page/'],
    rooms: [...FLOOR_0, ...FLOOR_1.filter((room) => room !== 'engine')],
    packages: ['preact', '@floating-ui/dom', 'wxt/browser'],
  },
  'read-article': { at: ['utils/page/read-article'], rooms: [...FLOOR_0, 'page'], packages: [] },
  background: { at: ['utils/background/'], rooms: [...FLOOR_0, ...FLOOR_1], packages: ['dexie', 'wxt/browser'] },

  entrypoints: {
    at: ['entrypoints/'],
    rooms: [...FLOOR_0, ...FLOOR_1, 'page', 'read-article', 'background'],
    packages: ['preact', 'wxt/browser', 'wxt/utils/'],
  },
  cli: { at: ['cli/'], rooms: [...FLOOR_0, ...FLOOR_1.filter((room) => room !== 'components'), 'read-article', 'project'], packages: ['node:', 'linkedom'] },
  // Runs before anything is installed and knows nothing of the product.
  dev: { at: ['cli/dev/'], rooms: [], packages: ['node:', 'vite', 'playwright-core'] },
  // The peers it runs are packages of its own folder.
  bench: { at: ['bench/'], rooms: [...FLOOR_0, ...FLOOR_1, 'cli', 'dev'], packages: ['node:', ...Object.keys(PEERS.dependencies)] },

  tests: {
    at: ['tests/'],
    rooms: [...FLOOR_0, ...FLOOR_1, 'page', 'read-article', 'background', 'entrypoints', 'cli', 'dev', 'bench', 'project'],
    packages: ['node:', 'vitest', 'typescript', 'preact', 'dexie', 'wxt/', 'linkedom', 'happy-dom', 'fake-indexeddb', 'fast-check', 'axe-core', 'playwright-core', '@testing-library/preact'],
  },
  // Configuration beside package.json.
  project: {
    at: ['package.json', 'wxt.config.ts', 'vitest.config.ts', 'eslint.config.js'],
    rooms: [],
    packages: ['wxt', 'vite', 'vitest/', '@preact/preset-vite', '@eslint/js', 'typescript-eslint'],
  },
};

function roomOf(path: string): string | null {
  let best: { room: string; length: number } | null = null;
  for (const [room, { at }] of Object.entries(ROOMS)) {
    for (const start of at) {
      if (path.startsWith(start) && start.length > (best?.length ?? 0)) best = { room, length: start.length };
    }
  }
  return best?.room ?? null;
}

function packageAllowed(specifier: string, allowed: string[]): boolean {
  return allowed.some((name) => specifier === name || specifier.startsWith(/[/:]$/.test(name) ? name : `${name}/`));
}

const files = sourceFiles();
const product = files.filter(({ path }) => /^(utils|components|entrypoints)\//.test(path));

/** Where a rule is broken, as `path: what`, so that the failing list can be read by itself. */
const breaches = (among: SourceFile[], find: (file: SourceFile) => string[]) =>
  among.flatMap((file) => find(file).map((what) => `${file.path}: ${what}`));

describe('rooms', () => {
  it('hold every file', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.map(({ path }) => path).filter((path) => roomOf(path) === null)).toEqual([]);
  });

  it('import only rooms that the table allows them', () => {
    expect(breaches(files, ({ path, imports }) => {
      const room = roomOf(path);
      if (room === null) return [];
      return imports.flatMap(({ file }) => {
        if (file === null) return [];
        const other = roomOf(file);
        return other !== null && (other === room || ROOMS[room]!.rooms.includes(other)) ? [] : [`${room} must not import ${file}`];
      });
    })).toEqual([]);
  });

  it('import only packages that the table allows them', () => {
    expect(breaches(files, ({ path, imports }) => {
      const allowed = ROOMS[roomOf(path) ?? '']?.packages ?? [];
      return imports.filter(({ file, specifier }) => file === null && !packageAllowed(specifier, allowed)).map(({ specifier }) => specifier);
    })).toEqual([]);
  });

  it('keep the top floor to themselves: an entrypoint is imported by its own folder alone', () => {
    const home = (path: string) => path.split('/').slice(0, 2).join('/');
    expect(breaches(files.filter(({ path }) => !path.startsWith('tests/')), ({ path, imports }) =>
      imports.flatMap(({ file }) => (file?.startsWith('entrypoints/') === true && home(file) !== home(path) ? [file] : [])),
    )).toEqual([]);
  });

  it('let Dexie into the files of the database alone', () => {
    const importers = files.filter(({ path, imports }) => !path.startsWith('tests/') && imports.some(({ specifier }) => specifier === 'dexie'));
    expect(importers.map(({ path }) => path).filter((path) => !/^utils\/background\/(database|store|schema)[\w-]*\.ts$/.test(path))).toEqual([]);
  });
});

describe('files', () => {
  it('begin with a sentence that says what they do; a unit test has it in its name, which is that of what it tests', () => {
    expect(files.filter(({ path, text }) => !path.startsWith('tests/unit/') && !/^(#!.*\n)?(\/\/ @.*\n)*\/\*\*/.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('are no barrels: none re-exports what another file holds', () => {
    expect(breaches(files, ({ path, text }) =>
      ts.createSourceFile(path, text, ts.ScriptTarget.Latest).statements.filter((statement) => ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined).map(() => 'export … from'),
    )).toEqual([]);
  });

  it('name their imports relatively, without extension, and get nothing by magic', () => {
    expect(breaches(product, ({ imports }) => imports.map(({ specifier }) => specifier).filter((specifier) => /^(#|~|@\/|\/)/.test(specifier) || /\.tsx?$/.test(specifier)))).toEqual([]);
  });
});

describe('the engine', () => {
  it('is compiled without the types of a browser or of Node', () => {
    const { compilerOptions } = JSON.parse(readFileSync(join(root, 'utils/engine/tsconfig.json'), 'utf8')) as { compilerOptions: { lib: string[]; types: string[] } };
    expect(compilerOptions.lib).toEqual(['ES2022']);
    expect(compilerOptions.types).toEqual([]);
  });

  it('asks no clock and throws no dice', () => {
    expect(breaches(files.filter(({ path }) => path.startsWith('utils/engine/')), ({ text }) => text.match(/Date\.now|new Date\(\)|Math\.random|performance\./g) ?? [])).toEqual([]);
  });
});

describe('what is shipped', () => {
  it('writes no raw HTML and evaluates no text', () => {
    const sink = /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|setHTMLUnsafe|document\.write)\b|\beval\(|new Function\(|\bsrcdoc\b/g;
    expect(breaches(product, ({ text }) => text.match(sink) ?? [])).toEqual([]);
  });

  it('offers no resource to web pages', () => {
    expect(breaches([...product, ...files.filter(({ path }) => path === 'wxt.config.ts')], ({ text }) => text.match(/web_accessible_resources|createShadowRootUi|cssInjectionMode: 'ui'/g) ?? [])).toEqual([]);
  });

  it('switches off the message by which every content script of WXT tells the page that it is there', () => {
    const scripts = product.filter(({ path, text }) => path.startsWith('entrypoints/') && text.includes('defineContentScript'));
    expect(scripts.filter(({ text }) => !text.includes('noScriptStartedPostMessage: true')).map(({ path }) => path)).toEqual([]);
  });
});

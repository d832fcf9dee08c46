/** The built extensions: what they may do, for which browsers, and that the build for tests differs in one line. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../cli/dev/root.mjs';

type Manifest = Record<string, unknown>;

function folderOf(build: string): string {
  const folder = join(root, '.output', build);
  if (!existsSync(folder)) throw new Error(`${folder} is missing: run "node cli/dev/build.mjs --all" first`);
  return folder;
}

const manifestOf = (build: string) => JSON.parse(readFileSync(join(folderOf(build), 'manifest.json'), 'utf8')) as Manifest;

/** Files with their hashes, by path inside the build. */
function contents(build: string): Record<string, string> {
  const folder = folderOf(build);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')];
    }),
  );
}

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (build) => {
  const manifest = manifestOf(build);

  it('has no permission for any site at installation, and may ask for all', () => {
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  it('asks for no more than it uses', () => {
    expect(manifest.permissions).toEqual(['scripting', 'activeTab', 'contextMenus']);
  });

  it('offers pages nothing to load, to connect to or to recognise it by', () => {
    for (const key of ['web_accessible_resources', 'externally_connectable', 'content_security_policy', 'update_url']) expect(manifest).not.toHaveProperty(key);
  });

  it('differs from the build for tests in one line of the manifest, and in nothing else', () => {
    const e2e = manifestOf(`${build}-e2e`);
    expect(e2e).toEqual({ ...manifest, host_permissions: ['http://127.0.0.1/*'] });
    expect({ ...contents(`${build}-e2e`), 'manifest.json': '' }).toEqual({ ...contents(build), 'manifest.json': '' });
  });

  it('holds no raw HTML, no evaluated text and no address to load code from', () => {
    const folder = folderOf(build);
    const scripts = Object.keys(contents(build)).filter((path) => path.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(2);
    for (const script of scripts) {
      expect(readFileSync(join(folder, script), 'utf8'), script).not.toMatch(/\.innerHTML\s*=|\beval\(|new Function\(|importScripts\(|import\(["'`]https?:/);
    }
  });

  it('carries the starter database', () => {
    expect(Object.keys(contents(build)).filter((path) => path.startsWith('starter')).length).toBeGreaterThan(2);
  });

  it('tells no page that it is there', () => {
    const folder = folderOf(build);
    for (const script of ['gate.js', 'reader.js']) expect(readFileSync(join(folder, script), 'utf8')).not.toMatch(/content-script-started|\bpostMessage\(/);
  });
});

describe('browsers', () => {
  it('are Chrome from 137, Firefox from 140 and its Android from 142, without collecting data', () => {
    expect(manifestOf('chrome-mv3')).toMatchObject({ manifest_version: 3, minimum_chrome_version: '137' });
    expect(manifestOf('firefox-mv3')).toMatchObject({
      manifest_version: 3,
      browser_specific_settings: {
        gecko: { strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
        gecko_android: { strict_min_version: '142.0' },
      },
    });
  });
});

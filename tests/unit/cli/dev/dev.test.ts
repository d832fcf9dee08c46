/** The scripts around the product: which Node serves, whether packages are missing, where browsers are, and how checks add up. */
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBrowsers } from '../../../../cli/dev/find-browser.mjs';
import { packagesMissing } from '../../../../cli/dev/install.mjs';
import { serves } from '../../../../cli/dev/node-version.mjs';
import { runSteps, sumLine } from '../../../../cli/dev/steps.mjs';
import { tallyOf } from '../../../../cli/dev/vitest-step.mjs';

describe('serves', () => {
  it.each(['20.19.0', '20.20.2', '22.13.0', '24.0.0', '26.1.0'])('takes Node %s', (version) => {
    expect(serves(version)).toBe(true);
  });
  it.each(['18.20.0', '20.18.1', '21.7.0', '22.12.0', '23.11.0'])('refuses Node %s', (version) => {
    expect(serves(version)).toBe(false);
  });
});

describe('packagesMissing', () => {
  let folder: string;
  const touch = (path: string, seconds: number) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), '');
    utimesSync(join(folder, path), seconds, seconds);
  };
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'tallymark-test-'))));
  afterEach(() => void rmSync(folder, { recursive: true }));

  it('is so after a clone, and after an installation that was broken off', () => {
    touch('package-lock.json', 100);
    expect(packagesMissing(folder)).toBe(true);
    mkdirSync(join(folder, 'node_modules'));
    expect(packagesMissing(folder)).toBe(true);
  });

  it('is so when the lockfile has changed since, and not otherwise', () => {
    touch('package-lock.json', 100);
    touch('node_modules/.package-lock.json', 200);
    expect(packagesMissing(folder)).toBe(false);
    touch('package-lock.json', 300);
    expect(packagesMissing(folder)).toBe(true);
  });
});

describe('findBrowsers', () => {
  const find = (platform: NodeJS.Platform, env: Record<string, string>, there: string[]) => findBrowsers({ platform, env, exists: (path) => there.includes(path.replaceAll('\\', '/')) });

  it('looks along the PATH, Chromium before Firefox', () => {
    expect(find('linux', { PATH: '/usr/bin:/opt/bin' }, ['/opt/bin/chromium', '/usr/bin/firefox-esr'])).toEqual([
      { kind: 'chromium', name: 'Chromium', path: '/opt/bin/chromium' },
      { kind: 'firefox', name: 'Firefox', path: '/usr/bin/firefox-esr' },
    ]);
  });

  it('knows the usual places of macOS and Windows', () => {
    expect(find('darwin', { HOME: '/Users/a', PATH: '' }, ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'])).toMatchObject([{ name: 'Google Chrome' }]);
    expect(find('win32', { PROGRAMFILES: 'C:/Program Files' }, ['C:/Program Files/Mozilla Firefox/firefox.exe'])).toMatchObject([{ kind: 'firefox' }]);
  });

  it('finds none where there is none', () => {
    expect(find('linux', { PATH: '/usr/bin' }, [])).toEqual([]);
    expect(find('linux', {}, ['/usr/bin/chromium'])).toEqual([]);
  });
});

describe('runSteps', () => {
  const quiet = () => undefined;

  it('goes on after a failure and adds up tests and steps', async () => {
    const ran: string[] = [];
    const sum = await runSteps([
      { name: 'a', run: () => Promise.resolve(false) },
      { name: 'b', run: () => Promise.reject(new Error('broken')) },
      { name: 'c', run: () => { ran.push('c'); return Promise.resolve({ passed: 10, failed: 0, skipped: 2 }); } },
    ], quiet);
    expect(ran).toEqual(['c']);
    expect(sum).toEqual({ passed: 10, failed: 2, skipped: 2 });
  });

  it('names what was skipped only where something was', () => {
    expect(sumLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
    expect(sumLine({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
  });
});

describe('tallyOf', () => {
  it('takes the counts of the report', () => {
    expect(tallyOf({ numPassedTests: 5, numFailedTests: 2, numPendingTests: 1, success: false }, 1)).toEqual({ passed: 5, failed: 2, skipped: 1 });
  });

  it('counts a file that could not be loaded as a failure', () => {
    expect(tallyOf({ numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, success: false }, 1)).toMatchObject({ failed: 1 });
    expect(tallyOf({ numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, success: true }, 1)).toMatchObject({ failed: 1 });
  });
});

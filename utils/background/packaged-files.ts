/** Brings the files of the starter database out of the extension's own package. */
import { browser } from 'wxt/browser';
import type { FetchFile } from '../facts/read-catalogue';

/** Folder of the package. */
const STARTER = '/starter/';

/** WXT types paths by what was built; these are named by hashes. */
const addressOf = (path: string): string => browser.runtime.getURL(STARTER as '/') + path;

export const fetchPackaged: FetchFile = async (path, limit) => {
  try {
    const response = await fetch(addressOf(path));
    if (!response.ok) return { ok: false, problem: `${path} is missing from the package` };
    const bytes = new Uint8Array(await response.arrayBuffer());
    return bytes.length > limit ? { ok: false, problem: `${path} is longer than it should be` } : { ok: true, value: bytes };
  } catch {
    return { ok: false, problem: `${path} could not be read from the package` };
  }
};

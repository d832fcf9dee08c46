/** Puts files where they belong all at once: beside the place first, then by one rename, so that nobody ever sees half a database. */
import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { PackedFile } from '../utils/facts/pack-database';

/** Replaces `folder`. Rejects with the system's error; `folder` is then as it was. */
export async function writeFolder(folder: string, files: readonly PackedFile[]): Promise<void> {
  const place = resolve(folder);
  // Beside the place, since a rename cannot cross from one disk to another; not `mkdtemp`, which keeps its folder from everybody else.
  const fresh = join(dirname(place), `.${basename(place)}-${randomUUID()}`);
  await mkdir(fresh, { recursive: true });
  try {
    await writeAll(fresh, files);
    await exchange(place, fresh);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function writeAll(folder: string, files: readonly PackedFile[]): Promise<void> {
  for (const { path, bytes } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
}

/** A folder cannot be renamed onto one that holds files, so the old one steps aside, and comes back if the new one cannot take its place. */
async function exchange(place: string, fresh: string): Promise<void> {
  const old = `${fresh}-old`;
  const existed = await stat(place).then(() => true, () => false);
  if (existed) await rename(place, old);
  try {
    await rename(fresh, place);
  } catch (error) {
    if (existed) await rename(old, place);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

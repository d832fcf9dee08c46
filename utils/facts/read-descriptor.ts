/** Reads a data package's `datapackage.json` as far as building needs it. The tables' columns are Tallymark's own, whatever the descriptor says of them. */
import type { Problem } from './check-cells';
import type { About } from './pack-database';
import { Misfit, fit, type Shape } from './shape';
import { TABLE_NAMES, type TableName } from './tables';
import { SLUG, isWebAddress } from './text-rules';

export interface Descriptor {
  about: About;
  /** Relative to the descriptor, and inside its folder. */
  paths: Record<TableName, string>;
}

export const DESCRIPTOR_FILE = 'datapackage.json';

const NAME: Shape = { is: 'text', max: 300, holds: (text) => text !== '' };
const ID: Shape = { is: 'text', max: 200, holds: (text) => SLUG.test(text) };
/** A path may not leave the folder nor be an address: a descriptor from elsewhere could otherwise read any file of the machine. */
const PATH: Shape = { is: 'text', holds: (text) => /^(?!\.)[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/.test(text) };

const SHAPE: Shape = {
  is: 'fields',
  of: {
    name: ID,
    title: NAME,
    version: { is: 'text', holds: (text) => /^\d+\.\d+\.\d+$/.test(text) },
    created: { is: 'text', holds: (text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) && !Number.isNaN(Date.parse(text)) },
    // Frictionless lets a publisher add properties: this one is ours, and grows with every publication.
    sequence: { is: 'whole' },
    attribution: { is: 'text' },
    licenses: { is: 'list', max: 10, of: { is: 'fields', of: { name: NAME, title: NAME, path: { is: 'text', holds: isWebAddress } } } },
    contributors: { is: 'list', max: 100, of: { is: 'fields', of: { title: NAME } } },
    resources: { is: 'list', max: 100, of: { is: 'fields', of: { name: NAME, path: PATH } } },
  },
};

interface Described {
  name: string;
  title: string;
  version: string;
  created: string;
  sequence: number;
  attribution: string;
  licenses: { name: string; title: string; path: string }[];
  contributors: { title: string }[];
  resources: { name: string; path: string }[];
}

export function readDescriptor(text: string): { ok: true; value: Descriptor } | { ok: false; problems: Problem[] } {
  const refuse = (message: string) => ({ ok: false as const, problems: [{ file: DESCRIPTOR_FILE, line: null, column: null, message }] });
  let described: Described;
  try {
    described = fit(JSON.parse(text), SHAPE, 'the package') as Described;
  } catch (error) {
    if (error instanceof Misfit) return refuse(`${error.message}; see facts/README.md for what a package states`);
    return refuse(`is not JSON (${error instanceof Error ? error.message : 'unreadable'})`);
  }
  const { name, title, version, created, sequence, attribution, licenses, contributors, resources } = described;
  const [licence] = licenses;
  const [publisher] = contributors;
  if (licence === undefined) return refuse('names no licence; add one under “licenses”');
  if (publisher === undefined) return refuse('names nobody who publishes it; add them under “contributors”');
  const pathOf = (table: TableName): string => resources.find((resource) => resource.name === table)?.path ?? '';
  const missing = TABLE_NAMES.filter((table) => pathOf(table) === '');
  if (missing.length > 0) return refuse(`has no resource named ${missing.join(', ')}; add it with the path of its file`);
  return {
    ok: true,
    value: {
      about: {
        name, title, version, attribution, publisher: publisher.title, seq: sequence, publishedAt: created,
        licence: { name: licence.name, title: licence.title, url: licence.path },
      },
      paths: { entities: pathOf('entities'), figures: pathOf('figures'), events: pathOf('events') },
    },
  };
}

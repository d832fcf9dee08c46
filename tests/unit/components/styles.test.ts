/** The style sheets: nothing that asks the network, nothing that depends on the page's own font size, and colours that can be read. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (name: string) => readFileSync(new URL(`../../../components/${name}`, import.meta.url), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
const tokens = read('tokens.css');

describe.each(['tokens.css', 'card.css'])('%s', name => {
  it('asks the network for nothing', () => expect(read(name)).not.toMatch(/url\(|@import|@font-face|image-set/i));
  it('has no length that belongs to the page', () => expect(read(name)).not.toMatch(/\d(?:rem|rlh|rex)\b/));
  it('turns with the direction of reading', () => expect(read(name)).not.toMatch(/(?:margin|padding|border)-(?:left|right)|text-align: (?:left|right)|[;{\s](?:left|right):/));
});

/** Values of a token in the light and in the dark. */
function shades(name: string): [string, string] {
  const match = new RegExp(`--tm-${name}:\\s*light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens);
  if (!match) throw new Error(`no token ${name}`);
  return [match[1]!, match[2]!];
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map(at => parseInt(hex.slice(at, at + 2), 16) / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((one, two) => one - two) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const TEXT = ['ink', 'ink-2', 'ink-3', 'agrees', 'differs', 'disputed', 'outdated', 'related', 'unknown'];
const GROUNDS = ['surface', 'ground', 'sunken'];
const pairs = TEXT.flatMap(text => GROUNDS.map(ground => [text, ground] as const));

it.each(pairs)('%s can be read on %s, by day and by night', (text, ground) => {
  const [light, dark] = [0, 1].map(theme => contrast(shades(text)[theme]!, shades(ground)[theme]!)) as [number, number];
  expect(light).toBeGreaterThanOrEqual(4.5);
  expect(dark).toBeGreaterThanOrEqual(4.5);
});

it.each(['surface', 'ground'])('edges of controls and axes stand out from %s', ground => {
  for (const theme of [0, 1]) expect(contrast(shades('edge')[theme]!, shades(ground)[theme]!)).toBeGreaterThanOrEqual(3);
});

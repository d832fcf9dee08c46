/** Says whether the ground under a text is dark, as measured: many dark sites never declare a colour scheme. */

interface Colour {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

/** Halfway in relative luminance as the eye sees it: black and white text have the same contrast on it. */
const MIDDLE = 0.18;
const OPAQUE = 0.95;

/** Looks up through the backgrounds; where a picture or an unknown colour lies under the text, the text's own colour tells. */
export function isGroundDark(element: Element): boolean {
  const layers: Colour[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const style = getComputedStyle(at);
    const colour = parseColour(style.backgroundColor);
    if (colour === null || (style.backgroundImage !== 'none' && style.backgroundImage !== '')) return isTextLight(element);
    if (colour.alpha > 0) layers.push(colour);
    if (colour.alpha >= OPAQUE) return luminance(flatten(layers)) < MIDDLE;
  }
  // Nothing painted: the browser's own canvas, which follows the declared scheme, and the text follows it too.
  return layers.length > 0 ? luminance(flatten([...layers, canvasFor(element)])) < MIDDLE : isTextLight(element);
}

function isTextLight(element: Element): boolean {
  const colour = parseColour(getComputedStyle(element).color);
  return colour !== null && luminance(colour) > MIDDLE * 2;
}

function canvasFor(element: Element): Colour {
  const shade = isTextLight(element) ? 18 : 255;
  return { red: shade, green: shade, blue: shade, alpha: 1 };
}

/** Front to back. */
function flatten(layers: readonly Colour[]): Colour {
  return layers.reduceRight((under, over) => {
    const mix = (front: number, back: number) => front * over.alpha + back * (1 - over.alpha);
    return { red: mix(over.red, under.red), green: mix(over.green, under.green), blue: mix(over.blue, under.blue), alpha: 1 };
  });
}

/** Computed colours come as `rgb()`, `rgba()` or `color(srgb …)`; null for other spaces. Exported for its test. */
export function parseColour(written: string): Colour | null {
  if (written === '' || written === 'transparent') return { red: 0, green: 0, blue: 0, alpha: 0 };
  const numbers = (written.match(/[\d.]+(?:e-?\d+)?%?/g) ?? []).map((part) => (part.endsWith('%') ? Number.parseFloat(part) / 100 : Number(part)));
  const scale = /^rgba?\(/.test(written) ? 1 : /^color\(srgb\s/.test(written) ? 255 : null;
  const [red, green, blue, alpha = 1] = numbers;
  if (scale === null || red === undefined || green === undefined || blue === undefined) return null;
  return { red: red * scale, green: green * scale, blue: blue * scale, alpha };
}

/** Relative luminance of WCAG 2, 0 to 1. */
function luminance({ red, green, blue }: Colour): number {
  const linear = (channel: number) => (channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

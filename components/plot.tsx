/** Draws a plot. Lays it out twice at most: from guessed widths, then from what the browser measured, so that no label is clipped in any font. */
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Plot as PlotData } from '../utils/types';
import type { Drawing } from './plot/drawing';
import { Figures, Labels } from './plot/figures';
import { layNumberLine } from './plot/lay-number-line';
import { layTimeline } from './plot/lay-timeline';
import { guessWidth } from './plot/text-width';

/** Room inside a card of 360 px. */
const WIDTH = 328;
const NARROWEST = 200;

export function Plot({ plot, rightToLeft }: { plot: PlotData; rightToLeft: boolean }) {
  const [width, setWidth] = useState(WIDTH);
  const [widths, setWidths] = useState<ReadonlyMap<string, number>>(new Map());
  const svg = useRef<SVGSVGElement>(null);
  const drawing = useMemo(() => lay(plot, width, widths), [plot, width, widths]);

  useLayoutEffect(() => {
    const element = svg.current;
    if (!element) return;
    const measure = () => {
      if (element.clientWidth >= NARROWEST) setWidth(element.clientWidth);
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useLayoutEffect(() => {
    if (svg.current) setWidths(known => measuredWidths(svg.current as SVGSVGElement, known));
  }, [drawing]);

  return (
    <figure class="tm-plot">
      <figcaption>{plot.subject}</figcaption>
      {/* nb. direction: time runs left to right in every script; only the words inside turn. */}
      <svg ref={svg} width="100%" height={drawing.height} role="img" aria-label={plot.alt} direction="ltr">
        <Figures drawing={drawing} />
        <Labels labels={drawing.labels} rightToLeft={rightToLeft} />
      </svg>
    </figure>
  );
}

function lay(plot: PlotData, width: number, widths: ReadonlyMap<string, number>): Drawing {
  const widthOf = (text: string, bold: boolean) => widths.get(keyOf(text, bold)) ?? guessWidth(text, bold);
  return plot.kind === 'timeline' ? layTimeline(plot, width, widthOf) : layNumberLine(plot, width, widthOf);
}

const keyOf = (text: string, bold: boolean) => `${bold ? 'b' : 'r'}${text}`;

/** The widths of the labels now shown, added to those known; the same map when nothing is new, so that it ends. */
function measuredWidths(svg: SVGSVGElement, known: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const next = new Map(known);
  let news = false;
  for (const element of svg.querySelectorAll('text')) {
    const width = typeof element.getComputedTextLength === 'function' ? element.getComputedTextLength() : 0;
    const key = keyOf(element.dataset.text ?? '', element.classList.contains('claim'));
    if (width === 0 || Math.abs((known.get(key) ?? 0) - width) <= 1) continue;
    next.set(key, Math.ceil(width));
    news = true;
  }
  return news ? next : known;
}

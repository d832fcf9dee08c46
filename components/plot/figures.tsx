/** Turns a laid-out drawing into SVG elements; decides nothing about places. */
import { BasisMarker } from '../basis-marker';
import type { Direction, Drawing, Label, Mark, Segment } from './drawing';

const ARROWS: Record<Direction, string> = {
  up: 'v-10m-2.5 3 2.5-3 2.5 3',
  down: 'v10m-2.5-3 2.5 3 2.5-3',
  right: 'h14m-3-2.5 3 2.5-3 2.5',
  left: 'h-14m3-2.5-3 2.5 3 2.5',
};

const lineOf = ([x1, y1, x2, y2]: Segment) => `M${x1} ${y1}L${x2} ${y2}`;

export function Figures({ drawing: { band, lines, claim, dot, marks } }: { drawing: Drawing }) {
  return (
    <>
      <rect class="band" x={band.x} y={band.y} width={band.width} height={band.height} />
      {lines.map(({ kind, at }) => <path key={`${kind}${at.join()}`} class={kind} d={lineOf(at)} />)}
      <path class="claim" d={lineOf(claim)} />
      {marks.map(mark => <Figure key={mark.point.figureId} mark={mark} />)}
      <circle class="dot" cx={dot.x} cy={dot.y} r="5" />
    </>
  );
}

function Figure({ mark: { point, x, y, radius, date, span, open } }: { mark: Mark }) {
  const tone = point.later ? 'reach later' : 'reach';
  return (
    <g>
      <title>{point.label}</title>
      {date && <path class="date" d={lineOf(date)} />}
      {span && <path class={tone} d={lineOf(span)} />}
      {open && <path class={tone} d={`M${x} ${y}${ARROWS[open]}`} />}
      <BasisMarker basis={point.basis} x={x} y={y} radius={radius} fits={point.fits} later={point.later} />
    </g>
  );
}

/** Right-to-left isolate and its end: the plot itself runs left to right in every script. */
const ISOLATE = '\u2067';
const END_ISOLATE = '\u2069';

export function Labels({ labels, rightToLeft }: { labels: readonly Label[]; rightToLeft: boolean }) {
  return (
    <>
      {labels.map(({ text, kind, x, y, anchor }) => (
        <text key={`${kind}${text}${x}`} class={kind} x={x} y={y} text-anchor={anchor} data-text={text}>
          {rightToLeft ? ISOLATE + text + END_ISOLATE : text}
        </text>
      ))}
    </>
  );
}

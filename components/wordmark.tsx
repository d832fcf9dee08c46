/** The name with its sign: four strokes and the fifth across. The one place where its orange stands. */
export function Wordmark({ name }: { name: string }) {
  return (
    <span class="tm-wordmark">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path class="strokes" d="M2 2.5v11M6 2.5v11M10 2.5v11M14 2.5v11" />
        <path class="gap" d="M0 10.6 16 5.4" />
        <path class="slash" d="M0 10.6 16 5.4" />
      </svg>
      {name}
    </span>
  );
}

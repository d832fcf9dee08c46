/** Copies the citation and says so, to the eye and to a screen reader. The clipboard itself is the caller's. */
import { useState } from 'preact/hooks';

interface CopyButtonProps {
  text: string;
  label: string;
  done: string;
  onCopy: (text: string) => void;
}

export function CopyButton({ text, label, done, onCopy }: CopyButtonProps) {
  const [copied, setCopied] = useState(false);
  const copy = () => {
    onCopy(text);
    setCopied(true);
  };
  return (
    <>
      <button class="tm-action" type="button" onClick={copy}>{label}</button>
      {/* nb. stands there empty from the start: a live region that arrives together with its words is not read out. */}
      <span class="tm-copied" role="status">{copied ? done : ''}</span>
    </>
  );
}

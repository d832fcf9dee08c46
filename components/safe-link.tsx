/** A link to a source. Addresses come from databases that others publish: only http and https become links, all else stays text. */
import type { ComponentChildren } from 'preact';

export function safeAddress(url: string): string | null {
  try {
    const { protocol, href } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}

export function SafeLink({ url, title, children }: { url: string; title: string; children: ComponentChildren }) {
  const href = safeAddress(url);
  if (href === null) return <bdi>{children}</bdi>;
  return (
    <a href={href} title={title} target="_blank" rel="noopener noreferrer" dir="auto">
      {children}
    </a>
  );
}

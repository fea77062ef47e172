import { Fragment, type ReactNode } from 'react';
import type { Inline } from '../minutes.queries';

/** Text with its marks. What the portal stored is safe to follow; everything is rendered as text. */
export function InlineView({ content }: { content: readonly Inline[] }) {
  return content.map((part, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a text that is only read have no identity
    <Fragment key={place}>{part.type === 'hardBreak' ? <br /> : marked(part)}</Fragment>
  ));
}

function marked({ text, marks = [] }: Extract<Inline, { type: 'text' }>): ReactNode {
  let words: ReactNode = text;
  for (const mark of marks) {
    if (mark.type === 'bold') words = <strong>{words}</strong>;
    else if (mark.type === 'italic') words = <em>{words}</em>;
    else words = <SafeLink href={mark.attrs.href}>{words}</SafeLink>;
  }
  return words;
}

function SafeLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} rel="noreferrer">
      {children}
    </a>
  );
}

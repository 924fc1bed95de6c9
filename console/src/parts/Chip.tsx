import type { ReactNode } from 'react';

type Props = { kind: 'good' | 'warn' | 'bad' | 'quiet' | 'zone'; children: ReactNode; title?: string };

/** A word with a sign before it, so that its colour is never alone. */
export function Chip({ kind, children, title }: Props) {
  const sign = { good: '✓', warn: '!', bad: '✕', quiet: '·', zone: '●' }[kind];
  return (
    <span className={`chip ${kind}`} title={title}>
      <span aria-hidden="true">{sign}</span> {children}
    </span>
  );
}

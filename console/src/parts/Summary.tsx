import { useEffect, type ReactNode } from 'react';

type Props = { title: string; subtitle?: ReactNode; children?: ReactNode };

/** The head of a view: its finding as a sentence and what it measures. It stays in sight. */
export function Summary({ title, subtitle, children }: Props) {
  useEffect(() => {
    document.title = `${title} · Forge`;
  }, [title]);
  return (
    <header className="summary">
      <div>
        <h1 className={title.length > 95 ? 'long' : undefined}>{title}</h1>
        {subtitle && <p className="subtitle">{subtitle}</p>}
      </div>
      {children && <div className="summary-tools">{children}</div>}
    </header>
  );
}

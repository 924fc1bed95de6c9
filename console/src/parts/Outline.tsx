/** A number's explanation: what, its value, its source, and the parts it comes from. */
export type Explained = { readonly what: string; readonly value?: string | null; readonly source?: string | null; readonly parts?: readonly Explained[] };

/** An explanation as an outline: the first level is open, deeper ones open by a click or Enter. */
export function Outline({ of, shown }: { of: Explained; shown?: number }) {
  return (
    <div className="outline">
      <Step of={of} depth={0} shown={shown} />
    </div>
  );
}

function Step({ of, depth, shown }: { of: Explained; depth: number; shown?: number }) {
  const parts = (of.parts ?? []).slice(0, depth === 0 ? shown : undefined);
  const line = (
    <>
      {of.what} {of.value ? <span className="value">{of.value}</span> : null} {of.source ? <span className="quiet small">{of.source}</span> : null}
    </>
  );
  if ((of.parts ?? []).length === 0) return <div>{line}</div>;
  return (
    <details open={depth < 2}>
      <summary>{line}</summary>
      <ul>
        {parts.map((part, index) => (
          <li key={index}>
            <Step of={part} depth={depth + 1} />
          </li>
        ))}
      </ul>
    </details>
  );
}

import { useRef, useState, type ReactNode } from 'react';
import { exact } from '../format/number';
import { useTexts } from '../texts';
import type { Twin } from './ChartFrame';

/** A table of plain cells, all digits shown: the twin of a picture. */
export function PlainTable({ columns, rows, caption }: Twin & { caption: string }) {
  return (
    <div className="table-scroll" tabIndex={0} role="group" aria-label={caption}>
      <table className="table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((value, at) => (
                <td key={at} className={typeof value === 'number' ? 'number' : undefined}>
                  {typeof value === 'number' || value === null || value === undefined ? exact(value) : value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export type Column<T> = {
  readonly id: string;
  readonly title: string;
  readonly number?: boolean;
  readonly width?: string;
  readonly cell: (row: T) => ReactNode;
};

type TableProps<T> = {
  caption: string;
  columns: readonly Column<T>[];
  rows: readonly T[];
  keyOf: (row: T, index: number) => string;
  /** What to say when there is no row: what would be here and what puts it there. */
  none?: ReactNode;
  selected?: string | null;
  /** With this many rows and more only those in sight are drawn. */
  virtualFrom?: number;
};

const ROW_HEIGHT = 37;
const SIGHT = 16;

/** A table for reading. A long one draws the rows in sight alone and scrolls in its own frame. */
export function Table<T>({ caption, columns, rows, keyOf, none, selected, virtualFrom = 200 }: TableProps<T>) {
  const { t } = useTexts();
  const frame = useRef<HTMLDivElement>(null);
  const [first, setFirst] = useState(0);
  if (rows.length === 0) return <div className="table-none">{none ?? t('table.none')}</div>;
  const virtual = rows.length >= virtualFrom;
  const from = virtual ? Math.max(0, Math.min(first - 8, rows.length - 1)) : 0;
  const to = virtual ? Math.min(rows.length, first + SIGHT + 8) : rows.length;
  return (
    <div
      ref={frame}
      className={virtual ? 'table-scroll virtual' : 'table-scroll'}
      style={virtual ? { maxHeight: ROW_HEIGHT * SIGHT } : undefined}
      tabIndex={0}
      role="group"
      aria-label={caption}
      onScroll={virtual ? (event) => setFirst(Math.floor(event.currentTarget.scrollTop / ROW_HEIGHT)) : undefined}
    >
      <table className="table" aria-rowcount={virtual ? rows.length + 1 : undefined}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={column.number ? 'number' : undefined} style={{ width: column.width }}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {from > 0 && <Space height={from * ROW_HEIGHT} span={columns.length} />}
          {rows.slice(from, to).map((row, index) => {
            const key = keyOf(row, from + index);
            return (
              <tr key={key} aria-rowindex={virtual ? from + index + 2 : undefined} aria-selected={selected === key || undefined}>
                {columns.map((column) => (
                  <td key={column.id} className={column.number ? 'number' : undefined}>
                    {column.cell(row)}
                  </td>
                ))}
              </tr>
            );
          })}
          {to < rows.length && <Space height={(rows.length - to) * ROW_HEIGHT} span={columns.length} />}
        </tbody>
      </table>
    </div>
  );
}

function Space({ height, span }: { height: number; span: number }) {
  return (
    <tr aria-hidden="true">
      <td colSpan={span} style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}

import { COLOUR, type Side } from './colours';

export type Line = { readonly side: Side; readonly values: readonly (number | null)[] };

type Props = { lines: readonly Line[]; width: number; height: number; label: string };

const DASH: Readonly<Record<Side, string | undefined>> = { zone: undefined, outside: '2 2', dominant: '5 2' };

/** Three small lines, told apart by dash as well as colour. A gap in the data is a gap in the line. */
export function Sparkline({ lines, width, height, label }: Props) {
  const all = lines.flatMap((line) => line.values).filter((value): value is number => value !== null);
  const low = Math.min(...all);
  const high = Math.max(...all);
  const count = Math.max(2, ...lines.map((line) => line.values.length));
  const x = (index: number) => 3 + (index / (count - 1)) * (width - 6);
  const y = (value: number) => (high === low ? height / 2 : 3 + (1 - (value - low) / (high - low)) * (height - 6));
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={label}>
      {lines.map((line) => (
        <path key={line.side} d={pathOf(line.values, x, y)} fill="none" stroke={COLOUR[line.side]} strokeWidth="1.8" strokeDasharray={DASH[line.side]} strokeLinejoin="round" />
      ))}
      {lines.map((line) => {
        const last = line.values.findLastIndex((value) => value !== null);
        const value = line.values[last];
        return typeof value === 'number' ? <circle key={line.side} cx={x(last)} cy={y(value)} r="2.6" fill={COLOUR[line.side]} /> : null;
      })}
    </svg>
  );
}

function pathOf(values: readonly (number | null)[], x: (index: number) => number, y: (value: number) => number): string {
  let path = '';
  let open = false;
  values.forEach((value, index) => {
    if (value === null) open = false;
    else {
      path += `${open ? 'L' : 'M'}${x(index).toFixed(1)},${y(value).toFixed(1)}`;
      open = true;
    }
  });
  return path;
}

import { COLOUR } from './colours';
import { useWidth } from './useWidth';

export type Bar = { readonly id: string; readonly name: string; readonly value: number; readonly text: string };

type Props = { bars: readonly Bar[]; label: string; colour?: string };

const STEP = 26;

/** Bars from left to right, each with its name before it and its figure after it. */
export function Bars({ bars, label, colour = COLOUR.zone }: Props) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const names = Math.min(230, width * 0.32);
  const figures = 112;
  const most = Math.max(...bars.map((bar) => bar.value), 0);
  const length = (value: number) => (most > 0 ? (value / most) * Math.max(40, width - names - figures - 12) : 0);
  const height = bars.length * STEP + 4;
  return (
    <div ref={frame}>
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={label}>
        {bars.map((bar, index) => (
          <g key={bar.id} transform={`translate(0 ${index * STEP})`}>
            <text x={names - 6} y={17} fontSize="12.5" textAnchor="end" fill={COLOUR.ink}>
              {bar.name.length > names / 6.6 ? `${bar.name.slice(0, Math.floor(names / 6.6) - 1)}…` : bar.name}
              <title>{bar.name}</title>
            </text>
            <rect x={names} y={4} width={Math.max(bar.value > 0 ? 1 : 0, length(bar.value))} height={STEP - 9} fill={colour} />
            <text x={names + length(bar.value) + 6} y={17} fontSize="12.5" fill={COLOUR.ink}>
              {bar.text}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

import { useId, useMemo } from 'react';
import { COLOUR, tint, type Side } from '../../charts/colours';
import { Patterns } from '../../charts/Patterns';
import { useWidth } from '../../charts/useWidth';
import { reading, wholePercent } from '../../format/number';
import { useTexts } from '../../texts';
import { touchesAny, type Hover } from './hover';
import { layoutOf, type Node, type Stream } from './streams';

type Props = {
  streams: readonly Stream[];
  stages: readonly string[];
  sideOf: (economy: string) => Side;
  nameOf: (economy: string) => string;
  label: string;
  hover: Hover;
  onHover: (hover: Hover) => void;
  height?: number;
};

const HEAD = 20;
const BAR = 12;

/** Streams across stages: every column is the whole of a stage, every band a share of it. */
export function Sankey({ streams, stages, sideOf, nameOf, label, hover, onHover, height = 316 }: Props) {
  const { t } = useTexts();
  const id = useId();
  const [frame, width] = useWidth<HTMLDivElement>(560);
  const layout = useMemo(
    () => layoutOf(streams, { columns: stages.length, height: height - HEAD - 4, sideOf, otherName: (side) => t(side === 'zone' ? 'market.otherZone' : side === 'outside' ? 'market.otherOutside' : 'side.dominant') }),
    [streams, stages, sideOf, height, t],
  );
  const step = (width - BAR - 98) / Math.max(1, layout.columns - 1);
  const x = (column: number) => 1 + column * step;
  const titles = [...stages, t('market.use')];

  return (
    <div ref={frame}>
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={label}>
        <Patterns id={id} />
        {titles.map((title, column) => (
          <text key={title} x={x(column)} y={12} fontSize="11" fontWeight="600" fill={COLOUR.quiet}>
            {title}
          </text>
        ))}
        <g transform={`translate(0,${HEAD})`}>
          {layout.bands.map((band) => {
            const lit = touchesAny(hover, band.from.economies, band.to.economies);
            return (
              <path
                key={`${band.from.key}>${band.to.key}`}
                d={shape(x(band.from.column) + BAR, band.y0, band.h0, x(band.to.column), band.y1, band.h1)}
                fill={tint(COLOUR[band.from.side], 0.3)}
                fillOpacity={hover ? (lit ? 0.85 : 0.08) : 0.45}
                onMouseEnter={() => onHover({ kind: 'stream', from: band.from.economies, to: band.to.economies })}
                onMouseLeave={() => onHover(null)}
              >
                <title>{`${told(band.from, nameOf)} → ${told(band.to, nameOf)}, ${titles[band.from.column]}: ${reading(band.value)} ${t('market.musd')} (${wholePercent(band.value / (layout.totals[band.from.column] || 1))})`}</title>
              </path>
            );
          })}
          {layout.nodes.map((node) => (
            <g key={node.key} onMouseEnter={() => onHover({ kind: 'economy', economies: node.economies })} onMouseLeave={() => onHover(null)}>
              <rect x={x(node.column)} y={node.y} width={BAR} height={node.height} fill={node.side === 'dominant' ? `url(#${id}-dominant)` : COLOUR[node.side]}>
                <title>{`${told(node, nameOf)}: ${wholePercent(Math.max(node.into, node.out))}`}</title>
              </rect>
              {node.height >= 11 && (
                <text x={x(node.column) + BAR + 4} y={node.y + node.height / 2 + 4} fontSize="11" fill={COLOUR.ink} stroke="#fff" strokeWidth="2.6" paintOrder="stroke" pointerEvents="none">
                  {node.label} {wholePercent(Math.max(node.into, node.out))}
                </text>
              )}
            </g>
          ))}
        </g>
      </svg>
    </div>
  );
}

function told(node: Node, nameOf: (economy: string) => string): string {
  return node.economies.length === 1 ? nameOf(node.economies[0] as string) : `${node.label} (${node.economies.join(', ')})`;
}

function shape(x0: number, y0: number, h0: number, x1: number, y1: number, h1: number): string {
  const half = (x0 + x1) / 2;
  return `M${x0},${y0}C${half},${y0} ${half},${y1} ${x1},${y1}V${y1 + h1}C${half},${y1 + h1} ${half},${y0 + h0} ${x0},${y0 + h0}Z`;
}

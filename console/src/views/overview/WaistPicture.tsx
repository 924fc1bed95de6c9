import { useId } from 'react';
import { COLOUR, tint, type Side } from '../../charts/colours';
import { Patterns } from '../../charts/Patterns';
import { useWidth } from '../../charts/useWidth';
import { wholePercent } from '../../format/number';
import { useTexts } from '../../texts';
import { stageName } from '../../texts/stage';
import { bandsOf, type Band } from './waist';
import type { OverviewChain, Stage } from './documents';

type Props = { chain: OverviewChain; sideOf: (economy: string) => Side };

const HEIGHT = 164;
const TOP = 6;
const BODY = 122;

type Block = { y: number; height: number; side: Side; fill: string; title: string };
type Column = { x: number; stage: Stage; blocks: readonly Block[]; tops: Readonly<Record<Side, [number, number]>>; stated: boolean };

/** Stages from left to right, the shares of their output stacked: where the chain narrows is its waist. */
export function WaistPicture({ chain, sideOf }: Props) {
  const { t } = useTexts();
  const id = useId();
  const [frame, width] = useWidth<HTMLDivElement>(340);
  const count = chain.stages.length;
  const bar = Math.min(52, Math.max(26, width / (count * 2.1)));
  const step = count > 1 ? (width - bar) / (count - 1) : 0;
  const columns = chain.stages.map((stage, index) => columnOf(stage, count > 1 ? index * step : (width - bar) / 2, sideOf, id));

  return (
    <div ref={frame}>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT} role="img" aria-label={t('overview.waistOf', { chain: chain.name })}>
        <Patterns id={id} />
        {columns.slice(1).map((column, index) => {
          const left = columns[index];
          if (!left || !left.stated || !column.stated) return null;
          return (['zone', 'outside', 'dominant'] as const).map((side) => (
            <path key={`${index}-${side}`} d={ribbon(left.x + bar, left.tops[side], column.x, column.tops[side])} fill={tint(COLOUR[side], 0.72)} />
          ));
        })}
        {columns.map((column, index) => (
          <g key={column.stage.stage}>
            {column.stated ? (
              column.blocks.map((block, at) => (
                <rect key={at} x={column.x} y={block.y} width={bar} height={Math.max(0.5, block.height)} fill={block.fill} stroke="#fff" strokeWidth={0.7}>
                  <title>{block.title}</title>
                </rect>
              ))
            ) : (
              <rect x={column.x} y={TOP} width={bar} height={BODY} fill={`url(#${id}-missing)`} stroke="#8A949E">
                <title>{t('overview.noShares')}</title>
              </rect>
            )}
            {column.stated && <DominantLabel column={column} bar={bar} />}
            <text
              x={index === 0 ? column.x : index === count - 1 ? column.x + bar : column.x + bar / 2}
              y={TOP + BODY + 16}
              fontSize={count > 4 && width < 330 ? 10 : 11.5}
              textAnchor={index === 0 ? 'start' : index === count - 1 ? 'end' : 'middle'}
              fill={COLOUR.ink}
            >
              {stageName(column.stage.stage, t)}
              <title>{column.stage.name}</title>
            </text>
            {!column.stated && (
              <text x={column.x + bar / 2} y={TOP + BODY / 2} fontSize="11" textAnchor="middle" fill={COLOUR.quiet}>
                n/a
              </text>
            )}
          </g>
        ))}
      </svg>
    </div>
  );
}

/** The share of everyone but the dominant supplier is what narrows; his own stands on his block. */
function DominantLabel({ column, bar }: { column: Column; bar: number }) {
  const [top, bottom] = column.tops.dominant;
  if (bottom - top < 16) return null;
  return (
    <g>
      <rect x={column.x + bar / 2 - 17} y={top + 4} width={34} height={15} rx={2} fill="#fff" fillOpacity={0.92} />
      <text x={column.x + bar / 2} y={top + 15.5} fontSize="11" fontWeight="600" textAnchor="middle" fill="#8C3D00">
        {wholePercent((bottom - top) / BODY)}
      </text>
    </g>
  );
}

function columnOf(stage: Stage, x: number, sideOf: Props['sideOf'], id: string): Column {
  const bands = bandsOf(stage, sideOf);
  const whole = bands.reduce((sum, band) => sum + band.share, 0);
  const tops: Record<Side, [number, number]> = { zone: [0, 0], outside: [0, 0], dominant: [0, 0] };
  const blocks: Block[] = [];
  let bottom = TOP + BODY;
  for (const band of bands) {
    const height = whole > 0 ? (band.share / Math.max(1, whole)) * BODY : 0;
    tops[band.side] = [bottom - height, bottom];
    blocks.push(...blocksOf(band, bottom, height, id));
    bottom -= height;
  }
  return { x, stage, blocks, tops, stated: whole > 0 };
}

function blocksOf(band: Band, bottom: number, height: number, id: string): Block[] {
  let at = bottom;
  return band.parts.map((part, index) => {
    const size = band.share > 0 ? ((part.share ?? 0) / band.share) * height : 0;
    at -= size;
    const fill = band.side === 'dominant' ? `url(#${id}-dominant)` : tint(COLOUR[band.side], Math.min(0.55, index * 0.14));
    return { y: at, height: size, side: band.side, fill, title: `${part.name}: ${wholePercent(part.share)}` };
  });
}

function ribbon(fromX: number, from: [number, number], toX: number, to: [number, number]): string {
  const half = (fromX + toX) / 2;
  return `M${fromX},${from[0]}C${half},${from[0]} ${half},${to[0]} ${toX},${to[0]}L${toX},${to[1]}C${half},${to[1]} ${half},${from[1]} ${fromX},${from[1]}Z`;
}

import { geoEqualEarth, geoGraticule10, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import { useId, useMemo } from 'react';
import type { Economy } from '../../api/documents';
import { COLOUR, tint, type Side } from '../../charts/colours';
import { Patterns } from '../../charts/Patterns';
import { useWidth } from '../../charts/useWidth';
import { reading } from '../../format/number';
import { useTexts } from '../../texts';
import type { Hover } from './hover';
import { touches } from './hover';
import type { Arc } from './streams';
import { isPlaced, useAtlas } from './useAtlas';

export type Show = 'before' | 'after' | 'difference';

type Props = {
  economies: readonly Economy[];
  sideOf: (economy: string) => Side;
  arcs: readonly Arc[];
  show: Show;
  unit: string;
  label: string;
  hover: Hover;
  onHover: (hover: Hover) => void;
  onPick?: (economy: string) => void;
};

const MOST = 60;

/** The world in Equal Earth projection, flows as arcs as wide as they are large. */
export function WorldMap({ economies, sideOf, arcs, show, unit, label, hover, onHover, onPick }: Props) {
  const { t } = useTexts();
  const id = useId();
  const [frame, width] = useWidth<HTMLDivElement>(600);
  const height = Math.round(width * 0.487);
  const atlas = useAtlas(economies);
  const { path, project } = useMemo(() => {
    const projection = geoEqualEarth()
      .rotate([-12, 0])
      .fitExtent(
        [
          [2, 2],
          [width - 2, height + height * 0.06],
        ],
        { type: 'Sphere' },
      );
    return { path: geoPath(projection), project: projection };
  }, [width, height]);
  const land = useMemo(
    () => atlas?.countries.map((country) => ({ country, drawn: path(country) ?? '', economy: atlas.economyOf.get(country) })) ?? [],
    [atlas, path],
  );
  const places = useMemo(() => new Map(economies.filter(isPlaced).map((economy) => [economy.id, [economy.lon as number, economy.lat as number] as [number, number]])), [economies]);
  const names = useMemo(() => new Map(economies.map((economy) => [economy.id, economy.name])), [economies]);
  const drawn = useMemo(() => largest(arcs, show, places), [arcs, show, places]);
  const most = Math.max(1e-9, ...drawn.map((arc) => Math.abs(size(arc, show))));

  return (
    <div ref={frame} className="world-map">
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={label}>
        <Patterns id={id} />
        <path d={path({ type: 'Sphere' } as GeoPermissibleObjects) ?? ''} fill="#F3F7FA" />
        <path d={path(geoGraticule10()) ?? ''} fill="none" stroke="#E3EAF0" strokeWidth="0.5" />
        {land.map(({ country, drawn: shape, economy }, index) => (
          <path
            key={index}
            d={shape}
            fill={economy ? landOf(sideOf(economy.id), id) : '#E4E7EA'}
            stroke={economy && hover?.kind === 'economy' && hover.economies.includes(economy.id) ? COLOUR.ink : '#fff'}
            strokeWidth={economy && hover?.kind === 'economy' && hover.economies.includes(economy.id) ? 1.6 : 0.6}
            style={economy && onPick ? { cursor: 'pointer' } : undefined}
            onMouseEnter={economy && (() => onHover({ kind: 'economy', economies: [economy.id] }))}
            onMouseLeave={() => onHover(null)}
            onClick={economy && onPick && (() => onPick(economy.id))}
          >
            <title>{economy ? `${economy.name}: ${t(`side.${sideOf(economy.id)}`)}` : country.properties.name}</title>
          </path>
        ))}
        <g fill="none" strokeLinecap="round">
          {drawn.map((arc) => {
            const value = size(arc, show);
            const from = places.get(arc.from);
            const to = places.get(arc.to);
            if (!from || !to) return null;
            const lit = touches(hover, arc.from, arc.to);
            const wide = 1 + 9 * Math.sqrt(Math.abs(value) / most);
            return (
              <path
                key={`${arc.from} ${arc.to}`}
                d={bow(project(from), project(to))}
                stroke={show === 'difference' ? (value > 0 ? COLOUR.gain : COLOUR.shortage) : COLOUR[sideOf(arc.from)]}
                strokeDasharray={show === 'difference' && value < 0 ? '3 4' : undefined}
                strokeWidth={wide}
                strokeOpacity={hover ? (lit ? 0.9 : 0.1) : 0.55}
                onMouseEnter={() => onHover({ kind: 'stream', from: [arc.from], to: [arc.to] })}
                onMouseLeave={() => onHover(null)}
              >
                <title>{`${names.get(arc.from) ?? arc.from} → ${names.get(arc.to) ?? arc.to}: ${show === 'difference' ? `${reading(arc.before)} → ${reading(arc.after)}` : reading(value)} ${unit}`}</title>
              </path>
            );
          })}
        </g>
        {drawn.map((arc) => {
          const to = places.get(arc.to);
          const at = to && project(to);
          return at ? <circle key={`${arc.from} ${arc.to}`} cx={at[0]} cy={at[1]} r={2.4} fill={COLOUR.ink} pointerEvents="none" opacity={hover && !touches(hover, arc.from, arc.to) ? 0.15 : 1} /> : null;
        })}
      </svg>
    </div>
  );
}

function landOf(side: Side, id: string): string {
  if (side === 'dominant') return `url(#${id}-dominant)`;
  return side === 'zone' ? tint(COLOUR.zone, 0.55) : '#CDD2D7';
}

function size(arc: Arc, show: Show): number {
  return show === 'before' ? arc.before : show === 'after' ? arc.after : arc.after - arc.before;
}

function largest(arcs: readonly Arc[], show: Show, places: ReadonlyMap<string, unknown>): Arc[] {
  return arcs
    .filter((arc) => places.has(arc.from) && places.has(arc.to) && Math.abs(size(arc, show)) > 1e-6)
    .toSorted((one, other) => Math.abs(size(other, show)) - Math.abs(size(one, show)))
    .slice(0, MOST);
}

type Point = [number, number] | null;

/** A bow from place to place, always to the left of its way, so that two directions do not cover one another. */
function bow(from: Point, to: Point): string {
  if (!from || !to) return '';
  const [x0, y0] = from;
  const [x1, y1] = to;
  const dx = x1 - x0;
  const dy = y1 - y0;
  const bend = 0.2;
  return `M${x0},${y0}Q${(x0 + x1) / 2 + dy * bend},${(y0 + y1) / 2 - dx * bend * Math.sign(dx || 1)} ${x1},${y1}`;
}

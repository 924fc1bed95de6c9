import { useId, type ReactElement } from 'react';
import { reading } from '../format/number';
import { useTexts, type Translate } from '../texts';
import { COLOUR, SIDES, TEXT_COLOUR, type Side } from './colours';
import { apart, scalesOf, ticksOf, valuesOf, type Rung, type Scale } from './ladderScale';
import { Patterns } from './Patterns';
import { useWidth } from './useWidth';

type Props = { rungs: readonly Rung[]; label: string};

const HEIGHT = 340;
/** Room below for what is said of a floor. */
const VERDICT = 26;
const TOP = 58;
const BOTTOM = 330;
const LEAST = 222;
/** Left of the middle of its room, because labels stand at the right of a rung. */
const SHIFT = 32;
const LANE: Readonly<Record<Side, number>> = { dominant: -26, outside: 0, zone: 26 };

/**
 * The price ladder: stages as rungs from mine to component, on each a logarithmic axis with the prices of the three
 * sides (before hollow, after filled), the floor, its bracket above and its cascade minimum below, and the levy.
 */
export function PriceLadder({ rungs, label }: Props) {
  const id = useId();
  const { t } = useTexts();
  const [frame, width] = useWidth<HTMLDivElement>(1100);
  const step = Math.max(LEAST, width / Math.max(1, rungs.length));
  const whole = step * rungs.length;
  const height = rungs.some((rung) => rung.floor) ? HEIGHT + VERDICT : HEIGHT;
  const scales = scalesOf(rungs, TOP, BOTTOM);
  return (
    <div ref={frame} className="ladder" tabIndex={whole > width + 1 ? 0 : undefined} role={whole > width + 1 ? 'region' : undefined} aria-label={whole > width + 1 ? label : undefined}>
      <svg viewBox={`0 0 ${whole} ${height}`} width={whole} height={height} style={{ maxWidth: 'none' }} role="img" aria-label={label}>
        <Patterns id={id} />
        {rungs.map((rung, index) => (
          <g key={rung.product} transform={`translate(${index * step + step / 2 - SHIFT},0)`}>
            <Drawn rung={rung} scale={scales[index] ?? null} id={id} half={step / 2} t={t} />
          </g>
        ))}
      </svg>
    </div>
  );
}

type DrawnProps = { rung: Rung; scale: Scale | null; id: string; half: number; t: Translate };

function Drawn({ rung, scale, id, half, t }: DrawnProps) {
  return (
    <>
      <text x={0} y={15} textAnchor="middle" fontSize="11" fill={COLOUR.quiet}>
        {rung.stage}
      </text>
      <text x={0} y={31} textAnchor="middle" fontSize="13" fontWeight="600" fill={COLOUR.ink}>
        {shortened(rung.name, (2 * (half - SHIFT)) / 7.6)}
        <title>{rung.name}</title>
      </text>
      <text x={0} y={46} textAnchor="middle" fontSize="10.5" fill={COLOUR.quiet}>
        {rung.unit}
      </text>
      {scale ? (
        <>
          <Axis scale={scale} />
          <Levy rung={rung} scale={scale} id={id} />
          <FloorMarks rung={rung} scale={scale} id={id} />
          {SIDES.map((side) => (
            <Dots key={side} rung={rung} side={side} scale={scale} />
          ))}
          <Labels rung={rung} scale={scale} t={t} />
          <Verdict rung={rung} t={t} />
        </>
      ) : (
        <>
          <rect x={-30} y={TOP} width={60} height={BOTTOM - TOP} fill={`url(#${id}-missing)`} stroke="#8A949E" />
          <text x={0} y={BOTTOM + 18} textAnchor="middle" fontSize="11" fill={COLOUR.quiet}>
            n/a
          </text>
        </>
      )}
    </>
  );
}

function Axis({ scale }: { scale: Scale }) {
  return (
    <g>
      <line x1={-46} x2={-46} y1={TOP} y2={BOTTOM} stroke={COLOUR.line} />
      {ticksOf(scale).map((tick) => (
        <g key={tick} transform={`translate(0,${scale.y(tick)})`}>
          <line x1={-46} x2={46} stroke="#EEF1F4" />
          <line x1={-49} x2={-46} stroke="#9AA5AF" />
          <text x={-52} y={3.5} textAnchor="end" fontSize="10" fill={COLOUR.quiet}>
            {reading(tick, 2)}
          </text>
        </g>
      ))}
    </g>
  );
}

/** The price of imports: the least that is asked outside the zone. */
function importPrice(rung: Rung): number | null {
  const prices = rung.after ?? rung.before;
  const asked = [prices.dominant, prices.outside].filter((price): price is number => price !== null);
  return asked.length > 0 ? Math.min(...asked) : null;
}

function Levy({ rung, scale, id }: { rung: Rung; scale: Scale; id: string }) {
  const from = importPrice(rung);
  if (!rung.floor || from === null || from >= rung.floor || !rung.levyHigh) return null;
  const top = scale.y(rung.floor);
  return (
    <rect x={-40} y={top} width={80} height={scale.y(from) - top} fill={`url(#${id}-levy)`} fillOpacity={0.38}>
      <title>{`${reading(from)} → ${reading(rung.floor)}`}</title>
    </rect>
  );
}

function FloorMarks({ rung, scale, id }: { rung: Rung; scale: Scale; id: string }) {
  const { floor, maximal, cascade, held } = rung;
  return (
    <g>
      {maximal ? <path d={bracket(scale.y(maximal))} fill="none" stroke={COLOUR.floor} strokeWidth="1.6" /> : null}
      {cascade ? <path d={`M40,${scale.y(cascade)}l9,-6v12z`} fill={COLOUR.floor} /> : null}
      {floor ? (
        held === false ? (
          <rect x={-42} y={scale.y(floor) - 4} width={84} height={8} fill={`url(#${id}-nothold)`} stroke={COLOUR.floor} />
        ) : (
          <rect x={-42} y={scale.y(floor) - 2.5} width={84} height={5} fill={COLOUR.floor} />
        )
      ) : null}
    </g>
  );
}

function bracket(y: number): string {
  return `M-42,${y + 8}V${y}H42V${y + 8}`;
}

function Dots({ rung, side, scale }: { rung: Rung; side: Side; scale: Scale }) {
  const before = rung.before[side];
  const after = rung.after?.[side] ?? null;
  const x = LANE[side];
  const marks: ReactElement[] = [];
  if (before !== null && after !== null) {
    marks.push(<line key="way" x1={x} x2={x} y1={scale.y(before)} y2={scale.y(after)} stroke={COLOUR[side]} strokeWidth="1.5" />);
  }
  if (before !== null) marks.push(<Shape key="before" side={side} x={x} y={scale.y(before)} hollow={rung.after !== null} />);
  if (after !== null) marks.push(<Shape key="after" side={side} x={x} y={scale.y(after)} hollow={false} />);
  return <g>{marks}</g>;
}

/** A dot for the zone, a square for others, a diamond for the dominant supplier: not colour alone. */
function Shape({ side, x, y, hollow }: { side: Side; x: number; y: number; hollow: boolean }) {
  const paint = { fill: hollow ? '#fff' : COLOUR[side], stroke: COLOUR[side], strokeWidth: 2 };
  if (side === 'zone') return <circle cx={x} cy={y} r={5.5} {...paint} />;
  if (side === 'outside') return <rect x={x - 4.5} y={y - 4.5} width={9} height={9} {...paint} />;
  return <path d={`M${x},${y - 6.5}l6.5,6.5l-6.5,6.5l-6.5,-6.5z`} {...paint} />;
}

/** At the right of a rung: what each mark stands at, moved apart where they would overlap. */
function Labels({ rung, scale, t }: { rung: Rung; scale: Scale; t: Translate }) {
  const now = rung.after ?? rung.before;
  const wanted: { y: number; text: string; colour: string; strong?: boolean }[] = [];
  const add = (value: number | null | undefined, name: string, colour: string, strong = false) => {
    if (value) wanted.push({ y: scale.y(value), text: `${reading(value)} ${name}`, colour, strong });
  };
  add(now.zone, t('ladder.zone'), TEXT_COLOUR.zone, true);
  add(now.outside, t('ladder.outside'), TEXT_COLOUR.outside);
  add(now.dominant, t('ladder.dominant'), TEXT_COLOUR.dominant);
  add(rung.floor, t('ladder.floor'), COLOUR.floor, true);
  add(rung.maximal, t('ladder.maximal'), COLOUR.floor);
  add(rung.cascade, t('ladder.cascade'), COLOUR.floor);
  const places = apart(wanted.map((label) => label.y), 13, TOP - 4, BOTTOM + 4);
  return (
    <g fontSize="11">
      {wanted.map((label, index) => (
        <g key={index}>
          <path d={`M50,${label.y}L57,${places[index]}`} stroke="#B8C0C8" fill="none" />
          <text x={60} y={(places[index] ?? 0) + 3.8} fill={label.colour} fontWeight={label.strong ? 600 : 400}>
            {label.text}
          </text>
        </g>
      ))}
    </g>
  );
}

function Verdict({ rung, t }: { rung: Rung; t: Translate }) {
  if (!rung.floor || rung.held === null || rung.held === undefined) return null;
  const text = rung.held ? t('ladder.held') : t('ladder.notHeld');
  const members = rung.floored ? ` ${t('ladder.members', { holding: rung.holding ?? 0, floored: rung.floored })}` : '';
  return (
    <text x={0} y={BOTTOM + 24} textAnchor="middle" fontSize="12" fontWeight="600" fill={rung.held ? '#00624a' : '#8c3400'}>
      {(rung.held ? '✓ ' : '✕ ') + text + members}
    </text>
  );
}

function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, Math.max(4, most - 1)).trimEnd()}…` : text;
}

/** Key of the ladder's marks. */
export function LadderLegend({ hollow, filled, floors = true }: { hollow?: string; filled?: string; floors?: boolean }) {
  const { t } = useTexts();
  return (
    <>
      {SIDES.map((side) => (
        <span key={side}>
          <svg width="16" height="16" aria-hidden="true">
            <Shape side={side} x={8} y={8} hollow={false} />
          </svg>
          {t(`side.${side}`)}
        </span>
      ))}
      {hollow && filled && <span>{t('ladder.hollowFilled', { hollow, filled })}</span>}
      {floors && (
        <>
          <span>
            <svg width="22" height="12" aria-hidden="true">
              <rect y="4" width="22" height="5" />
            </svg>
            {t('ladder.floor')}
          </span>
          <span>
            <svg width="22" height="12" aria-hidden="true">
              <path d="M1,11V3H21V11" fill="none" stroke="#000" strokeWidth="1.6" />
            </svg>
            {t('ladder.legendMaximal')}
          </span>
          <span>
            <svg width="12" height="14" aria-hidden="true">
              <path d="M1,7l9,-6v12z" />
            </svg>
            {t('ladder.legendCascade')}
          </span>
          <span>
            <svg width="16" height="14" aria-hidden="true">
              <rect width="16" height="14" fill={COLOUR.levy} fillOpacity="0.5" />
            </svg>
            {t('ladder.levy')}
          </span>
        </>
      )}
      <span>{t('ladder.scale')}</span>
    </>
  );
}

/** The same figures as rows. */
export function ladderTwin(rungs: readonly Rung[], t: Translate) {
  const columns = ['ladder.product', 'figure.unit', 'ladder.zoneBefore', 'ladder.zoneAfter', 'ladder.outsideBefore', 'ladder.outsideAfter', 'ladder.dominantBefore', 'ladder.dominantAfter', 'ladder.floor', 'ladder.heldQuestion', 'ladder.legendMaximal', 'ladder.legendCascade', 'ladder.levy'] as const;
  return {
    columns: columns.map((column) => t(column)),
    rows: rungs
      .filter((rung) => valuesOf(rung).length > 0)
      .map((rung) => [
        rung.name,
        rung.unit,
        rung.before.zone,
        rung.after?.zone ?? null,
        rung.before.outside,
        rung.after?.outside ?? null,
        rung.before.dominant,
        rung.after?.dominant ?? null,
        rung.floor ?? null,
        rung.floor ? (rung.held ? t('word.yes') : t('word.no')) : null,
        rung.maximal ?? null,
        rung.cascade ?? null,
        rung.levyHigh ?? null,
      ]),
  };
}

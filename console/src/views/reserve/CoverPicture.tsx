import { useId } from 'react';
import { COLOUR } from '../../charts/colours';
import { Patterns } from '../../charts/Patterns';
import { useWidth } from '../../charts/useWidth';
import { reading } from '../../format/number';
import { useTexts } from '../../texts';
import { said } from '../../texts/said';
import { byStage } from './clocks';
import type { StockLine } from './documents';

type Props = { stock: readonly StockLine[]; target: number; nameOf: (product: string) => string };

const ROW = 24;
const HEAD = 26;

/** Days of cover as bars by product, grouped by stage, against the target. */
export function CoverPicture({ stock, target, nameOf }: Props) {
  const { t } = useTexts();
  const id = useId();
  const [frame, width] = useWidth<HTMLDivElement>();
  const groups = byStage(stock);
  const names = Math.min(250, width * 0.3);
  const most = Math.max(target * 1.2, ...stock.map((line) => line.cover_days ?? 0));
  const scale = (days: number) => (days / most) * Math.max(60, width - names - 82);
  const height = groups.reduce((sum, group) => sum + HEAD + group.lines.length * ROW, 0) + 22;
  let y = 18;
  return (
    <div ref={frame}>
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={t('reserve.cover.label')}>
        <Patterns id={id} />
        {groups.map((group) => {
          const top = y;
          y += HEAD + group.lines.length * ROW;
          return (
            <g key={group.stage}>
              <text x={0} y={top + 17} fontSize="12.5" fontWeight="600" fill={COLOUR.quiet}>
                {said(t, 'reserve.stage', group.stage)}
              </text>
              <line x1={0} x2={width} y1={top + HEAD - 3} y2={top + HEAD - 3} stroke={COLOUR.line} />
              {group.lines.map((line, index) => {
                const at = top + HEAD + index * ROW;
                const missing = line.cover_days === null || line.cover_days === undefined;
                const days = line.cover_days ?? 0;
                const thin = !missing && days < target;
                return (
                  <g key={line.product}>
                    <text x={names - 8} y={at + 15} fontSize="12.5" textAnchor="end" fill={COLOUR.ink}>
                      {shortened(nameOf(line.product), (names - 10) / 7.7)}
                      <title>{nameOf(line.product)}</title>
                    </text>
                    <rect x={names} y={at + 3} width={missing ? 46 : Math.max(1, scale(days))} height={ROW - 9} fill={missing ? `url(#${id}-missing)` : thin ? `url(#${id}-shortage)` : COLOUR.zone} stroke={missing ? '#8A949E' : undefined}>
                      <title>{`${nameOf(line.product)}: ${missing ? 'n/a' : reading(days)}`}</title>
                    </rect>
                    <text x={names + (missing ? 52 : scale(days) + 6)} y={at + 15} fontSize="12" fontWeight={thin ? 600 : 400} fill={COLOUR.ink} stroke={COLOUR.paper} strokeWidth={3} paintOrder="stroke">
                      {missing ? 'n/a' : `${reading(days)}${thin ? ' !' : ''}`}
                    </text>
                  </g>
                );
              })}
            </g>
          );
        })}
        <line x1={names + scale(target)} x2={names + scale(target)} y1={16} y2={height - 4} stroke={COLOUR.floor} strokeWidth="2" />
        <text x={names + scale(target) + 4} y={12} fontSize="12" fontWeight="600" fill={COLOUR.ink}>
          {t('reserve.cover.target', { days: target })}
        </text>
      </svg>
    </div>
  );
}

function shortened(name: string, most: number): string {
  return name.length <= most ? name : `${name.slice(0, Math.max(1, Math.floor(most) - 1))}…`;
}

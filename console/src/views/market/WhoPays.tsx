import { useId } from 'react';
import { COLOUR } from '../../charts/colours';
import { Patterns } from '../../charts/Patterns';
import { useWidth } from '../../charts/useWidth';
import { signed } from '../../format/number';
import { ChartFrame } from '../../parts/ChartFrame';
import { useTexts, type TextKey } from '../../texts';
import type { MarketRun, Payer, Run } from './documents';

const PARTS: readonly { key: 'consumers' | 'producers' | 'treasury' | 'rents' | 'total'; text: TextKey }[] = [
  { key: 'consumers', text: 'market.consumers' },
  { key: 'producers', text: 'market.producers' },
  { key: 'treasury', text: 'market.treasury' },
  { key: 'rents', text: 'market.rents' },
  { key: 'total', text: 'market.total' },
];

const ROW = 20;
const LEFT = 168;

/** Who gains and who pays: bars to both sides of zero, by group of economies and by what people are. */
export function WhoPays({ run, market }: { run: Run; market: MarketRun }) {
  const { t } = useTexts();
  const zone = market.whoPays[0];
  const worst = zone ? (zone.consumers < zone.producers ? t('market.consumers') : t('market.producers')) : '';
  const title = zone ? t(zone.total < 0 ? 'market.whoPaysLoss' : 'market.whoPaysGain', { who: worst.toLowerCase(), amount: signed(zone.total) }) : t('market.whoPays');
  return (
    <ChartFrame
      title={title}
      subtitle={t('market.whoPaysSubtitle', { year: market.data.baseYear, horizon: run.horizon })}
      source={t('market.modelSource', { name: run.name })}
      twin={{
        columns: [t('market.group'), ...PARTS.map((part) => t(part.text))],
        rows: market.whoPays.map((payer) => [payer.who, ...PARTS.map((part) => payer[part.key])]),
      }}
      fileName={`forge-who-pays-${market.chains.join('-')}`}
    >
      <Bars payers={market.whoPays} />
    </ChartFrame>
  );
}

function Bars({ payers }: { payers: readonly Payer[] }) {
  const { t } = useTexts();
  const id = useId();
  const [frame, width] = useWidth<HTMLDivElement>(520);
  const shown = payers.map((payer) => ({ payer, parts: PARTS.filter((part) => part.key === 'total' || payer[part.key] !== 0) }));
  const most = Math.max(1, ...payers.flatMap((payer) => PARTS.map((part) => Math.abs(payer[part.key]))));
  const half = (width - LEFT) / 2 - 58;
  const zero = LEFT + 58 + half;
  const height = shown.reduce((sum, each) => sum + each.parts.length * ROW + 30, 6);
  let y = 0;
  return (
    <div ref={frame}>
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={t('market.whoPays')}>
        <Patterns id={id} />
        {shown.map(({ payer, parts }) => {
          const top = y;
          y += parts.length * ROW + 30;
          return (
            <g key={payer.who} transform={`translate(0,${top})`}>
              <text x={0} y={16} fontSize="12.5" fontWeight="600" fill={COLOUR.ink}>
                {payer.who}
                {payer.note && <title>{payer.note}</title>}
              </text>
              {parts.map((part, index) => {
                const value = payer[part.key];
                const size = (Math.abs(value) / most) * half;
                const at = 22 + index * ROW;
                const total = part.key === 'total';
                return (
                  <g key={part.key}>
                    <text x={LEFT - 8} y={at + 13} textAnchor="end" fontSize="11.5" fontWeight={total ? 600 : 400} fill={COLOUR.quiet}>
                      {t(part.text)}
                    </text>
                    <rect
                      x={value < 0 ? zero - size : zero}
                      y={at + 2}
                      width={Math.max(0.5, size)}
                      height={ROW - 6}
                      fill={value < 0 ? `url(#${id}-shortage)` : COLOUR.gain}
                      stroke={total ? COLOUR.ink : 'none'}
                      strokeWidth={1.2}
                    />
                    <text x={value < 0 ? zero - size - 5 : zero + size + 5} y={at + 13} textAnchor={value < 0 ? 'end' : 'start'} fontSize="11.5" fontWeight={total ? 600 : 400} fill={COLOUR.ink}>
                      {signed(value)}
                    </text>
                  </g>
                );
              })}
            </g>
          );
        })}
        <line x1={zero} x2={zero} y1={20} y2={height - 8} stroke={COLOUR.ink} />
      </svg>
    </div>
  );
}

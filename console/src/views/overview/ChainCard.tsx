import { addressOf } from '../../app/address';
import { Link } from '../../app/Link';
import type { Side } from '../../charts/colours';
import { Sparkline } from '../../charts/Sparkline';
import { percent, wholePercent } from '../../format/number';
import { ChartFrame } from '../../parts/ChartFrame';
import { Chip } from '../../parts/Chip';
import { Figure } from '../../parts/Figure';
import { useTexts } from '../../texts';
import { stageName } from '../../texts/stage';
import type { OverviewChain } from './documents';
import { waistOf } from './waist';
import { WaistPicture } from './WaistPicture';

type Props = { chain: OverviewChain; sideOf: (economy: string) => Side };

/** One chain: its waist, its floors, its spread. */
export function ChainCard({ chain, sideOf }: Props) {
  const { t } = useTexts();
  const waist = waistOf(chain);
  const finding = waist
    ? t((waist.supplier.share ?? 0) > 0.5 ? 'overview.narrowest' : 'overview.narrowestElse', {
        stage: stageName(waist.stage.stage, t).toLowerCase(),
        share: wholePercent(waist.supplier.share),
        supplier: waist.supplier.name,
      })
    : t('overview.noShares');
  const rows = chain.stages.flatMap((stage) =>
    stage.shares.map((share) => [stageName(stage.stage, t), stage.name, share.name, t(`side.${sideOf(share.economy)}`), share.share, share.status ?? null, share.source ?? null]),
  );
  const twin = {
    columns: [t('overview.stage'), t('overview.product'), t('overview.economy'), t('overview.side'), t('overview.share'), t('figure.status'), t('figure.source')],
    rows,
  };
  return (
    <div className="chain-card">
      <ChartFrame level={2} title={chain.name} subtitle={finding} twin={twin} fileName={`forge-shares-${chain.chain}`} source={<Sources chain={chain} />}>
        <WaistPicture chain={chain} sideOf={sideOf} />
        <div className="chain-state">
          <FloorChip chain={chain} />
          <span className="chain-links">
            <Link href={addressOf('/market', { chain: chain.chain })}>{t('overview.openMarket')}</Link>
            <Link href={addressOf('/prices', { chain: chain.chain })}>{t('overview.openPrices')}</Link>
          </span>
        </div>
        <Spread chain={chain} />
      </ChartFrame>
    </div>
  );
}

function FloorChip({ chain }: { chain: OverviewChain }) {
  const { t } = useTexts();
  const { held, of } = chain.floor ?? { held: null, of: null };
  if (of === null) return <Chip kind="quiet">{t('overview.floor.unknown')}</Chip>;
  if (of === 0) return <Chip kind="quiet">{t('overview.floor.none')}</Chip>;
  const kind = held === of ? 'good' : held === 0 ? 'bad' : 'warn';
  return (
    <Chip kind={kind} title={[chain.floor?.status, chain.floor?.source].filter(Boolean).join(', ')}>
      {t('overview.floor.held', { held: held ?? '?', of })}
    </Chip>
  );
}

function Spread({ chain }: { chain: OverviewChain }) {
  const { t } = useTexts();
  const { spread, history } = chain;
  if (!spread) return <p className="spread-line quiet small">{t('overview.spreadNone')}</p>;
  const behind = { unit: spread.unit, asOf: spread.period ?? spread.asOf, status: spread.status, source: spread.source, basis: [spread.product, spread.basis].filter(Boolean).join(', ') };
  const over = spread.zone !== null && spread.dominant !== null && spread.dominant > 0 ? spread.zone / spread.dominant - 1 : null;
  const product = spread.productName ?? spread.product;
  const dominant = spread.dominantName ?? spread.dominantEconomy;
  return (
    <div className="spread-line">
      {history.length > 1 && (
        <Sparkline
          width={72}
          height={28}
          label={t('overview.spread')}
          lines={[
            { side: 'outside', values: history.map((point) => point.outside) },
            { side: 'dominant', values: history.map((point) => point.dominant) },
            { side: 'zone', values: history.map((point) => point.zone) },
          ]}
        />
      )}
      {product && <p className="spread-product">{t('overview.priceOf', { product })}</p>}
      <dl>
        <div className="zone">
          <dt>{t('overview.zonePrice')}</dt>
          <dd>
            <Figure value={spread.zone} label={`${chain.name}, ${t('overview.zonePrice')}`} {...behind} />
          </dd>
        </div>
        <div className="outside">
          <dt>{t('overview.outsidePrice')}</dt>
          <dd>
            <Figure value={spread.outside} hideUnit label={`${chain.name}, ${t('overview.outsidePrice')}`} {...behind} />
          </dd>
        </div>
        <div className="dominant">
          <dt>{dominant ?? t('side.dominant')}</dt>
          <dd>
            <Figure value={spread.dominant} hideUnit label={`${chain.name}, ${dominant ?? ''}`} {...behind} />
          </dd>
        </div>
      </dl>
      {over !== null && <strong className="over">{`${over >= 0 ? '+' : ''}${percent(over)}`}</strong>}
    </div>
  );
}

/** The sources of the shares, named; how many more there are stands in the table. */
function Sources({ chain }: { chain: OverviewChain }) {
  const sources = [...new Set(chain.stages.flatMap((stage) => stage.shares.map((share) => share.source)).filter(Boolean))];
  return <>{sources.length > 3 ? `${sources.slice(0, 3).join(', ')} +${sources.length - 3}` : sources.join(', ')}</>;
}

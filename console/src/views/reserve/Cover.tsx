import { change } from '../../app/address';
import { COLOUR } from '../../charts/colours';
import { Patterns } from '../../charts/Patterns';
import { money, reading } from '../../format/number';
import { ChartFrame } from '../../parts/ChartFrame';
import { Figure } from '../../parts/Figure';
import { Table } from '../../parts/Table';
import { useTexts } from '../../texts';
import { said } from '../../texts/said';
import { byStage, coverOf } from './clocks';
import { CoverPicture } from './CoverPicture';
import type { Report, StockLine } from './documents';
import type { Names } from './names';

type Props = { report: Report; target: number; day: string; names: Names };

const TARGETS = [90, 180, 365, 730];

/** Days of cover against a target, and what the stock is worth and owes. */
export function Cover({ report, target, day, names }: Props) {
  const { t } = useTexts();
  const stock = report.stock.filter((line) => names.inChain(line.product));
  const cover = coverOf(stock, target);
  const behind = { asOf: day, status: report.label, source: report.reserve };
  return (
    <>
      <Tiles report={report} behind={behind} />
      <ChartFrame
        title={
          cover.thinnest
            ? t('reserve.cover.finding', { stage: said(t, 'reserve.stage', cover.thinnest.stage), product: names.nameOf(cover.thinnest.product), days: reading(cover.thinnest.cover_days) })
            : t('reserve.cover.none')
        }
        subtitle={t('reserve.cover.measure', { economy: report.cover_economy, day })}
        source={`${report.reserve} (${report.label})`}
        fileName="days-of-cover"
        legend={<CoverLegend />}
        twin={{
          columns: [t('reserve.stageName'), t('reserve.product'), t('reserve.cover.days'), t('reserve.cover.targetDays'), t('reserve.available'), t('reserve.onBooks')],
          rows: byStage(stock).flatMap((group) => group.lines.map((line) => [said(t, 'reserve.stage', group.stage), names.nameOf(line.product), line.cover_days, target, line.available_kg, line.on_books_kg])),
        }}
      >
        <div className="row target-row" role="group" aria-label={t('reserve.cover.choose')}>
          <span className="quiet small">{t('reserve.cover.choose')}</span>
          {TARGETS.map((days) => (
            <button key={days} type="button" className="button small" aria-pressed={days === target} onClick={() => change({ target: days === 365 ? null : String(days) })}>
              {days}
            </button>
          ))}
          <label className="row small">
            {t('reserve.cover.other')}
            <input className="small-number" inputMode="numeric" key={target} defaultValue={TARGETS.includes(target) ? '' : target} onBlur={(event) => /^\d+$/.test(event.target.value) && change({ target: event.target.value })} onKeyDown={(event) => event.key === 'Enter' && change({ target: event.currentTarget.value })} />
          </label>
        </div>
        <CoverPicture stock={stock} target={target} nameOf={names.nameOf} />
      </ChartFrame>
      <section className="card stack" aria-labelledby="stock-title">
        <h2 id="stock-title">{t('reserve.stock')}</h2>
        <Table
          caption={t('reserve.stockTable')}
          rows={byStage(stock).flatMap((group) => group.lines)}
          keyOf={(line) => line.product}
          columns={[
            { id: 'product', title: t('reserve.product'), cell: (line) => names.nameOf(line.product) },
            { id: 'stage', title: t('reserve.stageName'), cell: (line) => said(t, 'reserve.stage', line.stage) },
            { id: 'books', title: `${t('reserve.onBooks')}, t`, number: true, cell: (line) => <Mass kg={line.on_books_kg} label={t('reserve.onBooks')} behind={behind} /> },
            { id: 'available', title: `${t('reserve.available')}, t`, number: true, cell: (line) => <Mass kg={line.available_kg} label={t('reserve.available')} behind={behind} /> },
            { id: 'counted', title: `${t('reserve.counted')}, t`, number: true, cell: (line) => <Mass kg={line.counted_kg} label={t('reserve.counted')} behind={behind} /> },
            { id: 'cost', title: `${t('reserve.cost')}, ${report.currency}`, number: true, cell: (line) => <Money line={line} name="cost" report={report} behind={behind} /> },
            { id: 'value', title: `${t('reserve.value')}, ${report.currency}`, number: true, cell: (line) => <Money line={line} name="value" report={report} behind={behind} /> },
            { id: 'cover', title: t('reserve.cover.days'), number: true, cell: (line) => <Figure value={line.cover_days} unit="d" hideUnit label={names.nameOf(line.product)} basis={t('reserve.cover.basis', { economy: report.cover_economy })} {...behind} /> },
          ]}
        />
      </section>
    </>
  );
}

type Behind = { asOf: string; status: string; source: string };

function Mass({ kg, label, behind }: { kg: number; label: string; behind: Behind }) {
  const { t } = useTexts();
  return <Figure value={kg} text={reading(kg / 1000)} unit="kg" hideUnit label={label} basis={t('reserve.netMass')} {...behind} />;
}

function Money({ line, name, report, behind }: { line: StockLine; name: 'cost' | 'value'; report: Report; behind: Behind }) {
  const { t } = useTexts();
  return <Figure value={line[name]} text={money(line[name])} unit={report.currency} hideUnit label={t(`reserve.${name}`)} basis={t(`reserve.${name}Basis`)} {...behind} />;
}

function CoverLegend() {
  const { t } = useTexts();
  return (
    <>
      <span>
        <svg width="14" height="14" aria-hidden="true">
          <rect width="14" height="14" fill={COLOUR.zone} />
        </svg>
        {t('reserve.cover.atLeast')}
      </span>
      <span>
        <svg width="14" height="14" aria-hidden="true">
          <Patterns id="cover-key" />
          <rect width="14" height="14" fill="url(#cover-key-shortage)" />
        </svg>
        {t('reserve.cover.under')}
      </span>
      <span>
        <svg width="14" height="14" aria-hidden="true">
          <rect width="14" height="14" fill="url(#cover-key-missing)" stroke="#8A949E" />
        </svg>
        {t('reserve.cover.unknown')}
      </span>
    </>
  );
}

/** The sums; what the charter withholds from this reader is drawn as withheld, not as nothing. */
function Tiles({ report, behind }: { report: Report; behind: Behind }) {
  const { t } = useTexts();
  const sum = (name: 'cost' | 'value') => report.stock.reduce((total, line) => total + (line[name] ?? 0), 0);
  const unvalued = report.stock.filter((line) => line.value === null || line.value === undefined).length;
  const withheld = (name: string) => report.withheld.includes(name);
  const figure = (value: number | undefined, label: string, basis: string, note?: string) => (
    <Figure value={value} text={value === undefined ? undefined : large(value)} unit={report.currency} label={label} basis={basis} note={note} {...behind} />
  );
  return (
    <dl className="tiles">
      <div>
        <dt>{t('reserve.value')}</dt>
        <dd>{figure(sum('value'), t('reserve.value'), t('reserve.valueBasis'), unvalued > 0 ? t('reserve.unvalued', { count: unvalued }) : undefined)}</dd>
      </div>
      <div>
        <dt>{t('reserve.cost')}</dt>
        <dd>{figure(sum('cost'), t('reserve.cost'), t('reserve.costBasis'))}</dd>
      </div>
      <div>
        <dt>{t('reserve.loan')}</dt>
        <dd>
          {withheld('loan') || !report.loan ? (
            <Withheld />
          ) : (
            <>
              {figure(report.loan.drawn, t('reserve.loan'), t('reserve.loanBasis'))}
              <span className="tile-note">
                {t('reserve.ofFacility', { facility: large(report.loan.facility) })} · {t('reserve.collateral')}{' '}
                <Figure value={report.loan.coverage} unit="×" label={t('reserve.collateral')} basis={t('reserve.collateralBasis')} {...behind} />
              </span>
            </>
          )}
        </dd>
      </div>
      <div>
        <dt>{t('reserve.cash')}</dt>
        <dd>{withheld('cash') || report.cash === undefined ? <Withheld /> : figure(report.cash, t('reserve.cash'), t('reserve.cashBasis'))}</dd>
      </div>
    </dl>
  );
}

export function Withheld() {
  const { t } = useTexts();
  return (
    <span className="withheld" title={t('reserve.withheldWhy')}>
      {t('reserve.withheld')}
    </span>
  );
}

/** A large sum in millions or billions, three digits. */
function large(value: number): string {
  return Math.abs(value) >= 1e9 ? `${reading(value / 1e9)} bn` : `${reading(value / 1e6)} m`;
}

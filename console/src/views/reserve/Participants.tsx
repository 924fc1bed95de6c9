import { useDocument } from '../../api/useDocument';
import { change, useAddress } from '../../app/address';
import { money, reading } from '../../format/number';
import { Chip } from '../../parts/Chip';
import { csv, save } from '../../parts/download';
import { Figure } from '../../parts/Figure';
import { Keep } from '../../parts/Keep';
import { SidePanel } from '../../parts/SidePanel';
import { Notice, With } from '../../parts/States';
import { Table } from '../../parts/Table';
import { useTexts } from '../../texts';
import { ActDesk } from './ActDesk';
import { ACTS } from './acts';
import { itemsOf, type Entitlement, type Listed, type Report, type Statement } from './documents';
import type { Names } from './names';

type Props = { report: Report; day: string; names: Names; again: () => void };

/** Who is entitled to what, what they owe, and the statement of each. */
export function Participants({ report, day, names, again }: Props) {
  const { t } = useTexts();
  const { query } = useAddress();
  const loaded = useDocument<Listed<Entitlement>>('/reserve/participants', { limit: 1000, 'as-of': query.get('as-of') });
  if (report.withheld.includes('participants') && loaded.state === 'refused') {
    return (
      <Notice kind="note" title={t('reserve.participants.withheldTitle')}>
        <p>{t('reserve.withheldWhy')}</p>
      </Notice>
    );
  }
  return (
    <With of={loaded}>
      {(found) => <Entitlements all={itemsOf(found)} report={report} day={day} names={names} again={() => (again(), loaded.again())} />}
    </With>
  );
}

function Entitlements({ all, report, day, names, again }: Props & { all: readonly Entitlement[] }) {
  const { t } = useTexts();
  const { query } = useAddress();
  const shown = all.filter((one) => names.inChain(one.product));
  const chosen = query.get('participant');
  const parties = [...new Set(all.map((one) => one.participant))];
  const owing = new Set(all.filter((one) => one.owed_kg > 0).map((one) => one.participant)).size;
  const behind = { asOf: day, status: report.label, source: report.reserve };
  return (
    <>
      <section className="card stack" aria-labelledby="parties-title">
        <div>
          <h2 id="parties-title">{t('reserve.participants.title', { parties: parties.length, owing })}</h2>
          <p className="subtitle">{t('reserve.participants.measure', { day })}</p>
        </div>
        <Keep path="/reserve/participants" what={t('keep.participants')} />
        <Table
          caption={t('reserve.participants.measure', { day })}
          rows={shown}
          keyOf={(one) => `${one.participant}|${one.product}`}
          none={t('reserve.participants.none')}
          columns={[
            {
              id: 'party',
              title: t('reserve.field.participant'),
              cell: (one) => (
                <button type="button" className="linkish" onClick={() => change({ participant: one.participant }, 'push')}>
                  {one.participant}
                </button>
              ),
            },
            { id: 'product', title: t('reserve.product'), cell: (one) => names.nameOf(one.product) },
            { id: 'entitled', title: `${t('reserve.entitled')}, t`, number: true, cell: (one) => <Figure value={one.entitled_kg} text={reading(one.entitled_kg / 1000)} unit="kg" hideUnit label={t('reserve.entitled')} basis={t('reserve.netMass')} {...behind} /> },
            { id: 'owed', title: `${t('reserve.owed')}, t`, number: true, cell: (one) => <Figure value={one.owed_kg} text={reading(one.owed_kg / 1000)} unit="kg" hideUnit label={t('reserve.owed')} basis={t('reserve.owedBasis')} {...behind} /> },
            { id: 'price', title: `${t('reserve.lockedPrice')}, ${report.currency}/kg`, number: true, cell: (one) => <Figure value={one.price_per_kg} text={money(one.price_per_kg)} unit={`${report.currency}/kg`} hideUnit label={t('reserve.lockedPrice')} basis={t('reserve.netMass')} {...behind} /> },
          ]}
        />
      </section>
      <section className="stack" aria-label={t('reserve.acts')}>
        <h2>{t('reserve.participants.acts')}</h2>
        {ACTS.filter((form) => form.place === 'participant').map((form) => (
          <ActDesk key={form.act} form={form} start={chosen ? { participant: chosen } : undefined} suggestions={{ participant: parties, to: parties, product: [...new Set(all.map((one) => one.product))] }} onDone={again} />
        ))}
      </section>
      {chosen && <StatementPanel participant={chosen} report={report} day={day} names={names} />}
    </>
  );
}

const COSTS = ['interest', 'storage', 'insurance', 'loss'] as const;

function StatementPanel({ participant, report, day, names }: { participant: string; report: Report; day: string; names: Names }) {
  const { t } = useTexts();
  const { query } = useAddress();
  const from = query.get('from') ?? `${Number(day.slice(0, 4))}-${quarterStart(day)}-01`;
  const to = query.get('to') ?? day;
  const loaded = useDocument<Statement>(`/reserve/participants/${encodeURIComponent(participant)}/statement`, { from, to });
  return (
    <SidePanel title={t('reserve.statement', { participant })} onClose={() => change({ participant: null, from: null, to: null })} wide>
      <div className="rule-filters">
        <label className="field">
          <span>{t('reserve.from')}</span>
          <input type="date" value={from} onChange={(event) => change({ from: event.target.value })} />
        </label>
        <label className="field">
          <span>{t('reserve.to')}</span>
          <input type="date" value={to} onChange={(event) => change({ to: event.target.value })} />
        </label>
      </div>
      <Keep path={`/reserve/participants/${encodeURIComponent(participant)}/statement`} parameters={{ from, to }} what={t('keep.statement')} />
      <With of={loaded}>{(statement) => <StatementBill statement={statement} report={report} names={names} />}</With>
    </SidePanel>
  );
}

function quarterStart(day: string): string {
  const month = Number(day.slice(5, 7));
  return String(month - ((month - 1) % 3)).padStart(2, '0');
}

function StatementBill({ statement, report, names }: { statement: Statement; report: Report; names: Names }) {
  const { t } = useTexts();
  const total = statement.lines.reduce((sum, line) => sum + Math.round(line.total * 100), 0) / 100;
  const behind = { asOf: `${statement.from} – ${statement.until}`, status: statement.label, source: report.reserve };
  if (statement.lines.length === 0) return <p>{t('reserve.statement.none')}</p>;
  return (
    <>
      <div className="row">
        <Chip kind={statement.label === 'illustrative' ? 'warn' : 'quiet'}>{statement.label}</Chip>
        <span className="quiet small">{t('reserve.statement.days', { from: statement.from, until: statement.until })}</span>
      </div>
      {statement.lines.map((line) => (
        <section key={line.product}>
          <h3>{names.nameOf(line.product)}</h3>
          <dl className="statement-lines">
            <div>
              <dt>{t('reserve.statement.held')}</dt>
              <dd>
                <Figure value={line.entitled_at_start_kg} text={reading(line.entitled_at_start_kg / 1000)} unit="kg" hideUnit label={t('reserve.statement.held')} basis={t('reserve.netMass')} {...behind} /> →{' '}
                <Figure value={line.entitled_at_end_kg} text={reading(line.entitled_at_end_kg / 1000)} unit="kg" hideUnit label={t('reserve.statement.held')} basis={t('reserve.netMass')} {...behind} /> <span className="unit">t</span>
              </dd>
            </div>
            <div>
              <dt>{t('reserve.owed')}</dt>
              <dd>
                <Figure value={line.owed_at_end_kg} text={`${reading(line.owed_at_end_kg / 1000)} t`} unit="kg" hideUnit label={t('reserve.owed')} basis={t('reserve.owedBasis')} {...behind} />
              </dd>
            </div>
            {COSTS.map((name) => (
              <div key={name}>
                <dt>{t(`reserve.cost.${name}`)}</dt>
                <dd>
                  <Figure value={line[name]} text={money(line[name])} unit={report.currency} hideUnit label={t(`reserve.cost.${name}`)} basis={t(`reserve.costBasis.${name}`)} {...behind} />
                </dd>
              </div>
            ))}
            <div className="sum">
              <dt>{t('reserve.statement.total')}</dt>
              <dd>
                <Figure value={line.total} text={money(line.total)} unit={report.currency} label={t('reserve.statement.total')} basis={t('reserve.statement.totalBasis')} {...behind} />
              </dd>
            </div>
          </dl>
        </section>
      ))}
      <div className="bill-total">
        <span>{t('reserve.statement.whole')}</span>
        <strong>
          <Figure value={total} text={money(total)} unit={report.currency} label={t('reserve.statement.whole')} basis={t('reserve.statement.totalBasis')} {...behind} />
        </strong>
      </div>
      {statement.defaults.length > 0 && <pre>{JSON.stringify(statement.defaults, null, 1)}</pre>}
      <button
        type="button"
        className="button"
        onClick={() =>
          save('statement.csv', 'text/csv', csv(['product', 'entitled_at_start_kg', 'entitled_at_end_kg', 'owed_at_end_kg', 'price_per_kg', ...COSTS, 'total'], statement.lines.map((line) => [line.product, line.entitled_at_start_kg, line.entitled_at_end_kg, line.owed_at_end_kg, line.price_per_kg, ...COSTS.map((name) => line[name]), line.total])))
        }
      >
        {t('chart.csv')}
      </button>
    </>
  );
}

import { useDocument } from '../../api/useDocument';
import { useAddress } from '../../app/address';
import { reading } from '../../format/number';
import { Chip } from '../../parts/Chip';
import { Figure } from '../../parts/Figure';
import { Keep } from '../../parts/Keep';
import { Notice } from '../../parts/States';
import { useTexts } from '../../texts';
import { ActDesk, type Suggestions } from './ActDesk';
import { ACTS } from './acts';
import { standingOf } from './clocks';
import { itemsOf, type ActLine, type Clock, type Listed, type Report } from './documents';
import type { Names } from './names';
import { charterTold, clockTold } from './told';

type Props = { report: Report; day: string; names: Names; again: () => void };

/** The release desk: disruptions, orders and deliveries, with the clock of each order. */
export function Releases({ report, day, names, again }: Props) {
  const { t } = useTexts();
  const { query } = useAddress();
  const loaded = useDocument<Listed<Clock>>(report.clocks ? null : '/reserve/orders', { limit: 1000, 'as-of': query.get('as-of') });
  const log = useDocument<Listed<ActLine>>('/reserve/acts', { limit: 1000 });
  const acts = itemsOf(log.document);
  const orders = (report.clocks ?? itemsOf<Clock>(loaded.document)).map((order) => clockTold(acts, order));
  const disruptions = acts.filter((act) => act.act === 'declare' && act.product && String(act.until ?? '') >= day && String(act.on ?? '') <= day);
  const charter = report.charter?.releases;
  const known = (pick: (order: Clock) => string | undefined) => [...new Set(orders.map(pick).filter((value): value is string => !!value))];
  const purposes = charter?.purposes ?? firstOf(charterTold(acts, 'purposes'), known((order) => order.purpose));
  const authorities = charter?.authorities ?? firstOf(charterTold(acts, 'authorities'), known((order) => order.authority));
  const suggestions: Suggestions = {
    product: report.stock.map((line) => line.product),
    purpose: purposes,
    to: [...new Set([...known((order) => order.to), ...(report.participants ?? []).map((one) => one.participant)])],
    order: orders.filter((order) => standingOf(order, day).daysLeft !== null).map((order) => order.order),
  };
  const done = () => (again(), loaded.again(), log.again());
  return (
    <>
      <section className="stack" aria-labelledby="orders-title">
        <div>
          <h2 id="orders-title">{t('reserve.orders')}</h2>
          <p className="subtitle">{t('reserve.ordersLead')}</p>
        </div>
        {!report.withheld.includes('clocks') && <Keep path="/reserve/orders" what={t('keep.orders')} />}
        <p className="small">
          {disruptions.length > 0
            ? t('reserve.disruptions', { list: disruptions.map((act) => `${names.nameOf(String(act.product))} (${String(act.trigger ?? '')}, ${String(act.until)})`).join('; ') })
            : t('reserve.noDisruption', { day })}
        </p>
        {orders.length === 0 && (
          <Notice kind="empty" title={t('reserve.orders.none')}>
            <p>{t('reserve.orders.noneDetail')}</p>
          </Notice>
        )}
        <ul className="clocks">
          {orders
            .filter((order) => names.inChain(order.product))
            .map((order) => (
              <ClockCard key={order.order} order={order} day={day} report={report} names={names} />
            ))}
        </ul>
      </section>
      <section className="stack" aria-labelledby="desk-title">
        <div>
          <h2 id="desk-title">{t('reserve.desk')}</h2>
          <p className="subtitle">{t('reserve.deskLead')}</p>
          <p className="small">{t('reserve.authorities', { authorities: authorities.join(', ') || 'n/a', purposes: purposes.join(', ') || 'n/a' })}</p>
        </div>
        {ACTS.filter((form) => form.place === 'release').map((form) => (
          <ActDesk key={form.act} form={form} suggestions={suggestions} onDone={done} />
        ))}
      </section>
    </>
  );
}

function firstOf(told: readonly string[], otherwise: readonly string[]): readonly string[] {
  return told.length > 0 ? told : otherwise;
}

const KIND = { delivered: 'good', 'delivered-late': 'warn', running: 'zone', late: 'bad' } as const;

function ClockCard({ order, day, report, names }: { order: Clock; day: string; report: Report; names: Names }) {
  const { t } = useTexts();
  const standing = standingOf(order, day);
  const left = standing.daysLeft;
  return (
    <li className={`card clock ${standing.state}`}>
      <div className="spread">
        <h3>
          {order.order}: {names.nameOf(order.product)}
        </h3>
        <Chip kind={KIND[standing.state]}>{t(`reserve.clock.${standing.state}`)}</Chip>
      </div>
      <p className="clock-days">
        {left === null ? (
          <span>{t('reserve.clock.stopped', { due: order.due })}</span>
        ) : (
          <>
            <strong>{Math.abs(left)}</strong> {t(left < 0 ? 'reserve.clock.over' : 'reserve.clock.left', { due: order.due })}
          </>
        )}
        {standing.days !== null && <span className="quiet small"> {t('reserve.clock.of', { days: standing.days })}</span>}
      </p>
      {left !== null && standing.used !== null && (
        <div className="clock-bar" role="img" aria-label={t('reserve.clock.bar', { left, days: standing.days ?? 'n/a' })}>
          <div style={{ width: `${Math.min(1, standing.used) * 100}%` }} />
        </div>
      )}
      <dl className="facts">
        <dt>{t('reserve.field.quantity')}</dt>
        <dd>
          <Figure value={order.quantity_kg} text={reading(order.quantity_kg / 1000)} unit="t" basis={t('reserve.netMass')} asOf={order.ordered ?? day} status={report.label} source={report.reserve} label={order.order} />
        </dd>
        <dt>{t('reserve.field.by')}</dt>
        <dd>{order.authority}</dd>
        <dt>{t('reserve.field.purpose')}</dt>
        <dd>{order.purpose}</dd>
        {order.to && (
          <>
            <dt>{t('reserve.field.to')}</dt>
            <dd>{order.to}</dd>
          </>
        )}
        {order.trigger && (
          <>
            <dt>{t('reserve.field.trigger')}</dt>
            <dd>{order.trigger}</dd>
          </>
        )}
        <dt>{t('reserve.field.report-due')}</dt>
        <dd>{order.report_due ?? 'n/a'}</dd>
        <dt>{t('reserve.clock.state')}</dt>
        <dd>{order.state}</dd>
      </dl>
    </li>
  );
}

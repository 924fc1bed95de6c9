import { useDocument } from '../../api/useDocument';
import { change, useAddress } from '../../app/address';
import { exact, money, reading } from '../../format/number';
import { Chip } from '../../parts/Chip';
import { csv, save } from '../../parts/download';
import { Figure } from '../../parts/Figure';
import { Keep } from '../../parts/Keep';
import { SidePanel } from '../../parts/SidePanel';
import { Notice, With } from '../../parts/States';
import { Table } from '../../parts/Table';
import { useTexts } from '../../texts';
import { said } from '../../texts/said';
import { ActDesk } from './ActDesk';
import { ACTS } from './acts';
import { assayOf } from './clocks';
import { itemsOf, type ActLine, type Listed, type Lot, type Report } from './documents';
import type { Names } from './names';
import { lotTold } from './told';

type Props = { report: Report; day: string; names: Names; again: () => void };

const ASSAY = { overdue: 'bad', soon: 'warn', later: 'good', unknown: 'quiet' } as const;

/** The lots: where they are, in which state, and when they are to be assayed again. */
export function Lots({ report, day, names, again }: Props) {
  const { t } = useTexts();
  const { query } = useAddress();
  const loaded = useDocument<Listed<Lot>>('/reserve/lots', { limit: 1000, 'as-of': query.get('as-of') });
  const kept = report.withheld.includes('lots');
  if (kept && loaded.state === 'refused') {
    return (
      <Notice kind="note" title={t('reserve.lots.withheldTitle')}>
        <p>{t('reserve.withheldWhy')}</p>
      </Notice>
    );
  }
  return (
    <With of={loaded}>
      {(found) => <LotTable lots={itemsOf(found)} report={report} day={day} names={names} again={() => (again(), loaded.again())} />}
    </With>
  );
}

function LotTable({ lots, report, day, names, again }: Omit<Props, 'again'> & { lots: readonly Lot[]; again: () => void }) {
  const { t } = useTexts();
  const { query } = useAddress();
  const words = (query.get('q') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const state = query.get('state');
  const due = query.get('assay');
  const states = [...new Set(lots.map((lot) => lot.state))];
  const shown = lots.filter((lot) => {
    const text = [lot.lot, lot.product, names.nameOf(lot.product), lot.state, siteOf(lot), lot.certificate?.number, lot.brand, lot.specification].join(' ').toLowerCase();
    const assay = assayOf(lot, day).state;
    return names.inChain(lot.product) && words.every((word) => text.includes(word)) && (!state || lot.state === state) && (!due || assay === 'overdue' || assay === due);
  });
  const chosen = lots.find((lot) => lot.lot === query.get('lot'));
  const soon = lots.filter((lot) => ['soon', 'overdue'].includes(assayOf(lot, day).state)).length;
  const caption = t('reserve.lots.shown', { count: shown.length, of: lots.length });
  return (
    <>
      <section className="card stack" aria-labelledby="lots-title">
        <div className="spread">
          <div>
            <h2 id="lots-title">{t('reserve.lots.title', { count: lots.length, soon })}</h2>
            <p className="subtitle">{caption}</p>
          </div>
          <button type="button" className="button" onClick={() => save('lots.csv', 'text/csv', csv(['lot', 'product', 'state', 'on_books_kg', 'available_kg', 'reassay_due', 'certificate', 'site'], shown.map((lot) => [lot.lot, lot.product, lot.state, lot.on_books_kg, lot.available_kg, lot.reassay_due, lot.certificate?.number, siteOf(lot)])))}>
            {t('chart.csv')}
          </button>
        </div>
        <Keep path="/reserve/lots" what={t('keep.lots')} />
        <div className="rule-filters" role="search" aria-label={t('reserve.lots.filter')}>
          <label className="field">
            <span>{t('reserve.lots.filter')}</span>
            <input type="search" value={query.get('q') ?? ''} placeholder={t('reserve.lots.filterHint')} onChange={(event) => change({ q: event.target.value })} />
          </label>
          <label className="field">
            <span>{t('reserve.field.state')}</span>
            <select value={state ?? ''} onChange={(event) => change({ state: event.target.value })}>
              <option value="">{t('reserve.any')}</option>
              {states.map((one) => (
                <option key={one} value={one}>
                  {said(t, 'reserve.option', one)}
                </option>
              ))}
            </select>
          </label>
          <label className="field">
            <span>{t('reserve.lots.assay')}</span>
            <select value={due ?? ''} onChange={(event) => change({ assay: event.target.value })}>
              <option value="">{t('reserve.any')}</option>
              <option value="soon">{t('reserve.lots.within')}</option>
              <option value="overdue">{t('reserve.assay.overdue')}</option>
            </select>
          </label>
        </div>
        <Table
          caption={caption}
          rows={shown}
          keyOf={(lot) => lot.lot}
          selected={chosen?.lot}
          none={t('reserve.lots.none')}
          columns={[
            {
              id: 'lot',
              title: t('reserve.field.lot'),
              cell: (lot) => (
                <button type="button" className="linkish" onClick={() => change({ lot: lot.lot }, 'push')}>
                  {lot.lot}
                </button>
              ),
            },
            { id: 'product', title: t('reserve.product'), cell: (lot) => names.nameOf(lot.product) },
            { id: 'state', title: t('reserve.field.state'), cell: (lot) => <Chip kind={lot.state === 'warranted' ? 'good' : lot.state === 'quarantined' ? 'bad' : 'quiet'}>{said(t, 'reserve.option', lot.state)}</Chip> },
            { id: 'books', title: `${t('reserve.onBooks')}, t`, number: true, cell: (lot) => <Figure value={lot.on_books_kg} text={reading(lot.on_books_kg / 1000)} unit="kg" hideUnit label={lot.lot} basis={t('reserve.netMass')} asOf={day} status={report.label} source={report.reserve} /> },
            { id: 'available', title: `${t('reserve.available')}, t`, number: true, cell: (lot) => <Figure value={lot.available_kg} text={reading(lot.available_kg / 1000)} unit="kg" hideUnit label={lot.lot} basis={t('reserve.netMass')} asOf={day} status={report.label} source={report.reserve} /> },
            { id: 'assay', title: t('reserve.lots.assay'), cell: (lot) => <Assay lot={lot} day={day} /> },
            ...(lots.some((lot) => lot.certificate) ? [{ id: 'certificate', title: t('reserve.lots.certificate'), cell: (lot: Lot) => lot.certificate?.number ?? 'n/a' }] : []),
            { id: 'site', title: t('reserve.lots.site'), cell: (lot) => siteOf(lot) ?? 'n/a' },
          ]}
        />
      </section>
      {chosen && <LotPanel lot={chosen} report={report} day={day} names={names} again={again} />}
    </>
  );
}

function siteOf(lot: Lot): string | undefined {
  return lot.site ?? lot.custody?.at(-1)?.site;
}

function Assay({ lot, day }: { lot: Lot; day: string }) {
  const { t } = useTexts();
  const { state, days } = assayOf(lot, day);
  return (
    <span>
      {lot.reassay_due ?? lot.certificate?.['reassay-due'] ?? 'n/a'}{' '}
      {(state === 'overdue' || state === 'soon') && <Chip kind={ASSAY[state]}>{state === 'overdue' ? t('reserve.assay.overdue') : t('reserve.assay.in', { days: days ?? 'n/a' })}</Chip>}
    </span>
  );
}

function LotPanel({ lot: listed, report, day, names, again }: { lot: Lot; report: Report; day: string; names: Names; again: () => void }) {
  const { t } = useTexts();
  const acts = itemsOf(useDocument<Listed<ActLine>>('/reserve/acts', { limit: 1000 }).document);
  const lot: Lot = { ...lotTold(acts, listed.lot), ...listed };
  const history = acts.filter((act) => act.lot === lot.lot || act['lot.id'] === lot.lot);
  const behind = { asOf: day, status: report.label, source: report.reserve };
  const masses: [string, number | undefined][] = [
    [t('reserve.onBooks'), lot.on_books_kg],
    [t('reserve.available'), lot.available_kg],
    [t('reserve.gross'), lot.gross_kg],
    [t('reserve.net'), lot.net_kg],
    [t('reserve.contained'), lot.contained_kg],
  ];
  return (
    <SidePanel title={lot.lot} onClose={() => change({ lot: null })} wide>
      <div className="row">
        <Chip kind={lot.state === 'warranted' ? 'good' : 'quiet'}>{said(t, 'reserve.option', lot.state)}</Chip>
        <Assay lot={lot} day={day} />
      </div>
      <dl className="facts">
        <dt>{t('reserve.product')}</dt>
        <dd>
          {names.nameOf(lot.product)} <code>{lot.product}</code>
        </dd>
        <dt>{t('reserve.lots.specification')}</dt>
        <dd>{[lot.specification, lot.brand].filter(Boolean).join(', ') || 'n/a'}</dd>
        {masses.map(([name, kg]) => (
          <MassFact key={name} name={name} kg={kg} behind={behind} />
        ))}
        <dt>{t('reserve.cost')}</dt>
        <dd>
          <Figure value={lot.cost} text={money(lot.cost)} unit={report.currency} label={t('reserve.cost')} basis={t('reserve.costBasis')} {...behind} />
        </dd>
        <dt>{t('reserve.lots.price')}</dt>
        <dd>
          <Figure value={lot.price_per_kg} text={lot.price_per_kg === undefined ? undefined : money(lot.price_per_kg)} unit={`${lot.currency ?? report.currency}/kg`} basis={t('reserve.netMass')} label={t('reserve.lots.price')} {...behind} asOf={lot.acquired ?? day} />
        </dd>
      </dl>
      <section>
        <h3>{t('reserve.lots.certificate')}</h3>
        {lot.certificate && Object.keys(lot.certificate).length > 0 ? (
          <dl className="facts">
            {Object.entries(lot.certificate).map(([name, value]) => (
              <Pair key={name} name={name.replaceAll('-', ' ')} value={value} />
            ))}
          </dl>
        ) : (
          <p className="quiet">n/a</p>
        )}
      </section>
      <section>
        <h3>{t('reserve.lots.custody')}</h3>
        {lot.custody && lot.custody.length > 0 ? (
          <ol className="bullets">
            {lot.custody.map((step) => (
              <li key={`${step.since}-${step.site}`}>
                {step.since}: {step.keeper}, {step.site}
              </li>
            ))}
          </ol>
        ) : (
          <p className="quiet">{report.withheld.includes('sites') ? t('reserve.withheld') : (lot.site ?? 'n/a')}</p>
        )}
      </section>
      <section>
        <h3>{t('reserve.lots.origin')}</h3>
        {lot.origin ? (
          <p>
            {Object.entries(lot.origin.stages ?? {})
              .map(([stage, economy]) => `${said(t, 'reserve.stage', stage)}: ${economy}`)
              .join(' · ')}
            {lot.origin.eligibility && ` (${lot.origin.eligibility.replaceAll('-', ' ')})`}
          </p>
        ) : (
          <p className="quiet">n/a</p>
        )}
      </section>
      {history.length > 0 && (
        <section>
          <h3>{t('reserve.lots.history')}</h3>
          <ol className="bullets">
            {history.map((act) => (
              <li key={act.id}>
                {act.on}: {said(t, 'reserve.act', act.act)}
                {act.from && act.to ? ` ${said(t, 'reserve.option', String(act.from))} → ${said(t, 'reserve.option', String(act.to))}` : ''}
                {act.quantity ? `, ${exact(Number(act.quantity))} kg` : ''} ({act.by ?? 'n/a'})
              </li>
            ))}
          </ol>
        </section>
      )}
      <section className="stack">
        <h3>{t('reserve.lots.acts')}</h3>
        {ACTS.filter((form) => form.place === 'lot').map((form) => (
          <ActDesk key={form.act} form={form} start={{ lot: lot.lot, state: lot.state, from: lot.state }} suggestions={{}} onDone={again} />
        ))}
      </section>
    </SidePanel>
  );
}

function MassFact({ name, kg, behind }: { name: string; kg: number | undefined; behind: { asOf: string; status: string; source: string } }) {
  const { t } = useTexts();
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <Figure value={kg} text={kg === undefined ? undefined : exact(kg)} unit="kg" label={name} basis={t('reserve.netMass')} {...behind} />
      </dd>
    </>
  );
}

function Pair({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}

import { useDocument } from '../../api/useDocument';
import { change, useAddress } from '../../app/address';
import { With } from '../../parts/States';
import { Table } from '../../parts/Table';
import { useTexts } from '../../texts';
import type { RuleDifference, RuleSet } from './documents';
import { between } from './timeline';
import { dutyInWords } from './words';

/** What differs: between two days of one set, and between two sets. */
export function Differences({ rules, sets, day }: { rules: RuleSet; sets: readonly RuleSet[]; day: string }) {
  const { t } = useTexts();
  const { query } = useAddress();
  const since = query.get('since') ?? '';
  const other = query.get('against') ?? '';
  return (
    <section className="card stack" aria-labelledby="differences-title">
      <h2 id="differences-title">{t('border.diff.title')}</h2>
      <div className="rule-filters">
        <label className="field">
          <span>{t('border.diff.since', { day })}</span>
          <input type="date" value={since} onChange={(event) => change({ since: event.target.value })} />
        </label>
        <label className="field">
          <span>{t('border.diff.against', { set: rules.id })}</span>
          <select value={other} onChange={(event) => change({ against: event.target.value })}>
            <option value="">{t('border.diff.choose')}</option>
            {sets
              .filter((one) => one.id !== rules.id)
              .map((one) => (
                <option key={one.id} value={one.id}>
                  {one.title}
                </option>
              ))}
          </select>
        </label>
      </div>
      {!since && !other && <p className="quiet small">{t('border.diff.none')}</p>}
      {since && <ByDays rules={rules} since={since} day={day} />}
      {other && <BySets set={rules.id} other={other} />}
    </section>
  );
}

function ByDays({ rules, since, day }: { rules: RuleSet; since: string; day: string }) {
  const { t } = useTexts();
  const found = between(rules.measures ?? [], since, day);
  const rows = [...found.begun.map((measure) => ({ sign: '+', measure })), ...found.ended.map((measure) => ({ sign: '−', measure }))];
  return (
    <div>
      <h3>{t('border.diff.days', { since, day, begun: found.begun.length, ended: found.ended.length, kept: found.kept })}</h3>
      <Table
        caption={t('border.diff.days', { since, day, begun: found.begun.length, ended: found.ended.length, kept: found.kept })}
        rows={rows}
        virtualFrom={60}
        keyOf={(row) => `${row.sign}${row.measure.label}`}
        none={t('border.diff.same')}
        columns={[
          { id: 'sign', title: t('border.diff.change'), cell: (row) => t(row.sign === '+' ? 'border.diff.begun' : 'border.diff.ended') },
          { id: 'label', title: t('border.bill.measure'), cell: (row) => row.measure.label },
          { id: 'goods', title: t('border.field.goods'), cell: (row) => <span className="clip">{row.measure.goods}</span> },
          { id: 'duty', title: t('border.bill.rate'), cell: (row) => <span className="clip duty">{dutyInWords(row.measure.duty, t)}</span> },
          { id: 'act', title: t('border.bill.act'), cell: (row) => row.measure.act },
        ]}
      />
    </div>
  );
}

type Row = { readonly kind: 'added' | 'removed' | 'changed'; readonly section: string; readonly label: string; readonly field: string; readonly before: string; readonly after: string };

/** What one set or version has and another has not. */
export function BySets({ set, other }: { set: string; other: string }) {
  const { t } = useTexts();
  const loaded = useDocument<RuleDifference>('/rules/diff', { old: other, new: set });
  return (
    <With of={loaded}>
      {(found) => {
        const rows: Row[] = [
          ...found.added.map((one) => ({ kind: 'added' as const, section: one.section, label: one.label, field: '', before: '', after: one.fields.duty ?? one.fields.title ?? '' })),
          ...found.removed.map((one) => ({ kind: 'removed' as const, section: one.section, label: one.label, field: '', before: one.fields.duty ?? one.fields.title ?? '', after: '' })),
          ...found.changed.map((one) => ({ kind: 'changed' as const, ...one })),
        ];
        const caption = t('border.diff.sets', { other, set, added: found.added.length, removed: found.removed.length, changed: found.changed.length });
        return (
          <div>
            <h3>{caption}</h3>
            <Table
              caption={caption}
              rows={rows}
              virtualFrom={60}
              keyOf={(row, index) => `${row.section}-${row.label}-${row.field}-${index}`}
              none={t('border.diff.same')}
              columns={[
                { id: 'kind', title: t('border.diff.change'), cell: (row) => t(`border.diff.${row.kind}`) },
                { id: 'section', title: t('border.diff.section'), cell: (row) => row.section },
                { id: 'label', title: t('border.bill.measure'), cell: (row) => <span className="clip">{row.label}</span> },
                { id: 'field', title: t('border.diff.field'), cell: (row) => row.field },
                { id: 'before', title: other, cell: (row) => <span className="clip duty" title={row.before}>{row.before}</span> },
                { id: 'after', title: set, cell: (row) => <span className="clip duty" title={row.after}>{row.after}</span> },
              ]}
            />
          </div>
        );
      }}
    </With>
  );
}

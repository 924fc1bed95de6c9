import type { ReactNode } from 'react';
import { useDocument } from '../../api/useDocument';
import { change, useAddress } from '../../app/address';
import { useAsOf } from '../../app/Shell';
import { isDay, today } from '../../format/date';
import { ChartFrame } from '../../parts/ChartFrame';
import { Chip } from '../../parts/Chip';
import { Keep } from '../../parts/Keep';
import { SidePanel } from '../../parts/SidePanel';
import { With } from '../../parts/States';
import { Summary } from '../../parts/Summary';
import { Table } from '../../parts/Table';
import { useTexts } from '../../texts';
import { said } from '../../texts/said';
import { Calendar } from './Calendar';
import { whenInWords } from './conditions';
import { itemsOf, type GoodsLine, type Listed, type Measure, type RuleSet } from './documents';
import { Differences } from './Differences';
import { changeDays, holdsOn, spansOf, withWords } from './timeline';
import { dutyInWords } from './words';

type Props = { set: string; sets: readonly RuleSet[]; tabs: ReactNode };

/** The rules in force on a day: a calendar, a search, each measure in words, and what differs. */
export function Rules({ set, sets, tabs }: Props) {
  const { t } = useTexts();
  const { query } = useAddress();
  const day = useAsOf() ?? today();
  const goods = query.get('goods') ?? '';
  const origin = query.get('origin') ?? '';
  const loaded = useDocument<RuleSet>(`/rules/${set}`, { 'as-of': day, goods, origin });
  const measures = loaded.document?.measures ?? [];
  const inForce = measures.filter((measure) => holdsOn(measure, day)).length;
  const about = loaded.document ?? sets.find((one) => one.id === set);
  return (
    <>
      <Summary
        title={loaded.document ? t('border.rules.finding', { count: inForce, day, of: measures.length }) : t('border.rules.title')}
        subtitle={about?.title}
      >
        {about && <Chip kind={about.standing === 'law' ? 'good' : 'warn'}>{said(t, 'border.standing', about.standing)}</Chip>}
      </Summary>
      {tabs}
      <div className="stack">
        <Filters set={set} sets={sets} goods={goods} origin={origin} />
        <With of={loaded}>{(rules) => <Found rules={rules} sets={sets} day={day} />}</With>
      </div>
    </>
  );
}

type FilterProps = { set: string; sets: readonly RuleSet[]; goods: string; origin: string };

function Filters({ set, sets, goods, origin }: FilterProps) {
  const { t } = useTexts();
  const { query } = useAddress();
  return (
    <section className="card rule-filters" role="search" aria-label={t('border.rules.search')}>
      <label className="field">
        <span>{t('border.rules')}</span>
        <select value={set} onChange={(event) => change({ rules: event.target.value === 'demo-zone' ? null : event.target.value, measure: null })}>
          {!sets.some((one) => one.id === set) && <option value={set}>{set}</option>}
          {sets.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>{t('border.rules.words')}</span>
        <input type="search" value={query.get('q') ?? ''} placeholder={t('border.rules.wordsHint')} onChange={(event) => change({ q: event.target.value })} />
      </label>
      <label className="field">
        <span>{t('border.field.goods')}</span>
        <input defaultValue={goods} key={`goods-${goods}`} placeholder="8112.92.10" onBlur={(event) => change({ goods: event.target.value })} onKeyDown={(event) => event.key === 'Enter' && change({ goods: event.currentTarget.value })} />
      </label>
      <label className="field">
        <span>{t('border.field.origin')}</span>
        <input defaultValue={origin} key={`origin-${origin}`} placeholder="CHN" onBlur={(event) => change({ origin: event.target.value.toUpperCase() })} onKeyDown={(event) => event.key === 'Enter' && change({ origin: event.currentTarget.value.toUpperCase() })} />
      </label>
      <label className="row check">
        <input type="checkbox" checked={query.get('all') === 'yes'} onChange={(event) => change({ all: event.target.checked ? 'yes' : null })} />
        {t('border.rules.alsoPast')}
      </label>
    </section>
  );
}

function Found({ rules, sets, day }: { rules: RuleSet; sets: readonly RuleSet[]; day: string }) {
  const { t } = useTexts();
  const { query } = useAddress();
  const measures = rules.measures ?? [];
  const type = query.get('type');
  const inWords = (duty: string) => dutyInWords(duty, t);
  const lines = itemsOf<GoodsLine>(useDocument<Listed<GoodsLine>>('/rules/nomenclature', { set: rules.id, 'as-of': day, limit: 1000 }).document);
  const shown = withWords(measures, query.get('q') ?? '', (measure) => `${inWords(measure.duty)} ${goodsTold(lines, measure.goods)}`).filter((measure) => (query.get('all') === 'yes' || holdsOn(measure, day)) && (!type || measure.type === type));
  const chosen = measures.find((measure) => measure.label === query.get('measure'));
  const days = changeDays(measures);
  const newest = days.filter((one) => one.day <= day).at(-1);
  const last = lastOf(days.at(-1)?.day ?? day, day);
  const types = [...new Set(measures.map((measure) => measure.type))];
  const source = `${rules.title}${rules.hash ? ` · ${rules.hash.slice(0, 12)}` : ''}`;
  return (
    <>
      {rules.objection && <p className="told">{rules.objection}</p>}
      <ChartFrame
        title={newest ? t('border.rules.calendarFinding', { day: newest.day, begin: newest.begin, end: newest.end }) : t('border.rules.calendar')}
        subtitle={t('border.rules.calendarMeasure', { set: rules.id })}
        source={source}
        fileName={`rules-${rules.id}-calendar`}
        twin={{
          columns: [t('border.rules.type'), t('border.rules.from'), t('border.rules.until'), t('border.rules.count')],
          rows: types.flatMap((one) => spansOf(measures.filter((measure) => measure.type === one), last).map((span) => [said(t, 'border.type', one), span.from, span.until, span.count])),
        }}
      >
        <Calendar measures={measures} day={day} last={last} onDay={(to) => change({ 'as-of': to })} />
        <div className="row change-days" role="group" aria-label={t('border.rules.changeDays')}>
          <span className="quiet small">{t('border.rules.changeDays')}</span>
          {days.map((one) => (
            <button key={one.day} type="button" className="button small" aria-pressed={one.day === day} onClick={() => change({ 'as-of': one.day })}>
              {one.day} {one.begin > 0 && <span className="begin">+{one.begin}</span>} {one.end > 0 && <span className="end">−{one.end}</span>}
            </button>
          ))}
        </div>
      </ChartFrame>
      <section className="card stack" aria-labelledby="measures-title">
        <div className="stack tight">
          <h2 id="measures-title">{t('border.rules.list')}</h2>
          <p className="subtitle">{t('border.rules.shown', { count: shown.length, of: measures.length })}</p>
          <Keep path={`/rules/${rules.version ?? rules.id}`} parameters={{ 'as-of': day, goods: query.get('goods'), origin: query.get('origin') }} what={t('keep.measures')} />
          <div className="row" role="group" aria-label={t('border.rules.type')}>
            {types.map((one) => (
              <button key={one} type="button" className="button small" aria-pressed={type === one} onClick={() => change({ type: type === one ? null : one })}>
                {said(t, 'border.type', one)}
              </button>
            ))}
          </div>
        </div>
        <div className="measures">
          <Table
            caption={t('border.rules.shown', { count: shown.length, of: measures.length })}
            rows={shown}
            keyOf={(row) => row.label}
            selected={chosen?.label}
            virtualFrom={60}
            none={t('border.rules.none')}
            columns={[
              {
                id: 'label',
                title: t('border.bill.measure'),
                cell: (row) => (
                  <button type="button" className="linkish" onClick={() => change({ measure: row.label }, 'push')}>
                    {row.label}
                  </button>
                ),
              },
              { id: 'type', title: t('border.rules.type'), cell: (row) => said(t, 'border.type', row.type) },
              { id: 'goods', title: t('border.field.goods'), cell: (row) => <span className="clip" title={goodsTold(lines, row.goods)}>{row.additional ? `${row.goods} · ${row.additional}` : row.goods}</span> },
              { id: 'area', title: t('border.rules.area'), cell: (row) => <span className="clip">{areaText(row, t)}</span> },
              { id: 'duty', title: t('border.bill.rate'), cell: (row) => <span className="clip duty" title={inWords(row.duty)}>{inWords(row.duty)}</span> },
              { id: 'valid', title: t('border.rules.valid'), cell: (row) => `${row.from} – ${row.until ?? '…'}` },
              { id: 'act', title: t('border.bill.act'), cell: (row) => row.act },
            ]}
          />
        </div>
      </section>
      <Differences rules={rules} sets={sets} day={day} />
      {chosen && <MeasurePanel told={goodsTold(lines, chosen.goods)} measure={chosen} rules={rules} day={day} />}
    </>
  );
}

/** The descriptions of the lines that a measure is about, where they are few. */
function goodsTold(lines: readonly GoodsLine[], goods: string): string {
  const codes = goods.split(',').map((code) => code.trim().replaceAll('.', ''));
  const found = lines.filter((line) => codes.some((code) => line.code.replaceAll('.', '').startsWith(code) || code.startsWith(line.code.replaceAll('.', ''))));
  return found.length > 6 ? '' : found.map((line) => line.text).join('; ');
}

function lastOf(change: string, day: string): string {
  const late = change > day ? change : day;
  return `${Number(late.slice(0, 4)) + 1}-01-01`;
}

function areaText(measure: Measure, t: ReturnType<typeof useTexts>['t']): string {
  const area = measure.area === '1011' ? t('border.rules.allEconomies') : measure.area;
  return measure.excluded ? t('border.rules.but', { area, excluded: measure.excluded }) : area;
}

function MeasurePanel({ measure, told, rules, day }: { measure: Measure; told: string; rules: RuleSet; day: string }) {
  const { t } = useTexts();
  const act = rules.acts?.find((one) => one.id === measure.act);
  const review = rules.review;
  return (
    <SidePanel title={measure.label} onClose={() => change({ measure: null })}>
      <div className="row">
        <Chip kind={holdsOn(measure, day) ? 'good' : 'quiet'}>{t(holdsOn(measure, day) ? 'border.rules.holds' : 'border.rules.holdsNot', { day })}</Chip>
        <Chip kind={rules.standing === 'law' ? 'good' : 'warn'}>{said(t, 'border.standing', rules.standing)}</Chip>
      </div>
      <section>
        <h3>{t('border.rules.charges')}</h3>
        <p>{dutyInWords(measure.duty, t)}.</p>
        <pre>{measure.duty}</pre>
      </section>
      <dl className="facts">
        <dt>{t('border.rules.type')}</dt>
        <dd>{said(t, 'border.type', measure.type)}</dd>
        <dt>{t('border.field.goods')}</dt>
        <dd>
          {measure.goods} {told && <span className="quiet">{told}</span>}
        </dd>
        {measure.additional && (
          <>
            <dt>{t('border.field.additional_code')}</dt>
            <dd>{measure.additional}</dd>
          </>
        )}
        <dt>{t('border.rules.area')}</dt>
        <dd>{areaText(measure, t)}</dd>
        <dt>{t('border.rules.valid')}</dt>
        <dd>
          {measure.from} – {measure.until ?? t('border.rules.open')}
        </dd>
        {measure['exception-to'] && (
          <>
            <dt>{t('border.rules.exceptionTo')}</dt>
            <dd>
              <button type="button" className="linkish" onClick={() => change({ measure: measure['exception-to'] ?? null })}>
                {measure['exception-to']}
              </button>
            </dd>
          </>
        )}
        {measure.when && (
          <>
            <dt>{t('border.rules.when')}</dt>
            <dd>
              {whenInWords(measure.when, t)} <code className="small">{measure.when}</code>
            </dd>
          </>
        )}
        <dt>{t('border.bill.act')}</dt>
        <dd>
          {act?.url && isSafe(act.url) ? (
            <a href={act.url} rel="noreferrer" target="_blank">
              {act.title}
            </a>
          ) : (
            (act?.title ?? measure.act)
          )}
          {measure.place ? `, ${measure.place}` : ''}
        </dd>
        <dt>{t('border.rules.review')}</dt>
        <dd>{review?.reviewer ? t('border.rules.reviewed', { author: review.author ?? 'n/a', reviewer: review.reviewer, on: review.on ?? 'n/a' }) : rules.inForce === false ? t('border.rules.unreviewed') : t('border.rules.reviewedSet')}</dd>
        <dt>{t('border.rules.hash')}</dt>
        <dd className="digits">{rules.hash ?? 'n/a'}</dd>
      </dl>
      {isDay(day) && (
        <a className="button" href={`/border?goods=${encodeURIComponent(measure.goods.split(',')[0] ?? '')}${measure.additional ? `&additional_code=${encodeURIComponent(measure.additional)}` : ''}&accepted=${day}&rules=${rules.id}`}>
          {t('border.rules.assess')}
        </a>
      )}
    </SidePanel>
  );
}

function isSafe(url: string): boolean {
  return /^https?:\/\//.test(url);
}

import { minute } from '../../format/date';
import { exact, money } from '../../format/number';
import { Chip } from '../../parts/Chip';
import { csv, save } from '../../parts/download';
import { Figure, Popover } from '../../parts/Figure';
import { StepTree } from '../../parts/StepTree';
import { useTexts } from '../../texts';
import { said } from '../../texts/said';
import type { Assessment, Charge } from './documents';
import { dutyInWords } from './words';

type Props = { assessment: Assessment; onFinal?: () => void; onFollow?: (reason: string) => void; busy: boolean };

export const REASONS = [
  'origin-verified',
  'price-corrected',
  'final-reference-price',
  'quota-drawn',
  'post-import-sale',
  'content-determined',
  'reclassified',
  'rules-corrected',
] as const;

/** What is due, as a bill: a line a measure, securities apart from debts, and every step behind it. */
export function Bill({ assessment, onFollow, busy }: Props) {
  const { t } = useTexts();
  const { currency, rules, lines } = assessment;
  const debts = lines.filter((line) => line.liability === 'debt');
  const others = lines.filter((line) => line.liability !== 'debt');
  const behind = {
    unit: currency,
    asOf: minute(assessment.as_of),
    status: rules.standing === 'demonstration' || assessment.synthetic ? 'illustrative' : assessment.status,
    source: `${rules.title} (${rules.id})`,
  };
  return (
    <section className="card bill" aria-labelledby="bill-title">
      <div className="spread">
        <h2 id="bill-title">{t('border.bill.title', { entry: String(assessment.entry.entry ?? ''), version: assessment.version })}</h2>
        <span className="row">
          <Chip kind={assessment.status === 'final' ? 'good' : 'quiet'}>{t(assessment.status === 'final' ? 'border.bill.final' : 'border.bill.provisional')}</Chip>
          <Chip kind="quiet">{said(t, 'border.outcome', assessment.outcome)}</Chip>
        </span>
      </div>
      {(rules.standing === 'demonstration' || assessment.synthetic) && (
        <p className="illustrative">
          <Chip kind="warn">{t('status.illustrative')}</Chip>{' '}
          {t(rules.standing === 'demonstration' ? 'border.bill.demonstration' : 'border.bill.synthetic')}
        </p>
      )}
      <dl className="bill-head">
        <div>
          <dt>{t('border.bill.customsValue')}</dt>
          <dd>
            <Figure value={assessment.customs_value} text={money(assessment.customs_value)} {...behind} basis={t('border.bill.customsBasis')} label={t('border.bill.customsValue')} />
          </dd>
        </div>
        <div>
          <dt>{t('border.bill.rules')}</dt>
          <dd>{rules.title}</dd>
        </div>
      </dl>
      <ChargeTable caption={t('border.bill.debts')} lines={debts} assessment={assessment} behind={behind} />
      <div className="bill-total">
        <span>{t('border.bill.total')}</span>
        <strong>
          <Figure value={assessment.debt} text={money(assessment.debt)} {...behind} basis={t('border.bill.totalBasis')} label={t('border.bill.total')} />
        </strong>
      </div>
      <h3>{t('border.bill.secured')}</h3>
      <p className="quiet small">{t('border.bill.securedLead')}</p>
      {others.length > 0 ? (
        <ChargeTable caption={t('border.bill.secured')} lines={others} assessment={assessment} behind={behind} />
      ) : (
        <p className="small">{t('border.bill.noSecured')}</p>
      )}
      <SecurityLines assessment={assessment} />
      <Deltas assessment={assessment} />
      {assessment.publications.length > 0 && (
        <p className="small quiet">
          {t('border.bill.publications')} {assessment.publications.map((one) => <code key={one}>{one} </code>)}
        </p>
      )}
      <div className="row bill-tools">
        <button type="button" className="button" onClick={() => save(`${nameOf(assessment)}.json`, 'application/json', `${JSON.stringify(assessment, null, 2)}\n`)}>
          {t('border.bill.saveJson')}
        </button>
        <button type="button" className="button" onClick={() => save(`${nameOf(assessment)}.csv`, 'text/csv', csv(CSV_COLUMNS, lines.map((line) => csvRow(line, currency))))}>
          {t('chart.csv')}
        </button>
        <button type="button" className="button" onClick={() => window.print()}>
          {t('border.bill.print')}
        </button>
        {onFollow ? (
          <label className="row follow">
            <span className="small">{t('border.bill.follow')}</span>
            <select value="" disabled={busy} onChange={(event) => event.target.value && onFollow(event.target.value)}>
              <option value="">{t('border.bill.followChoose')}</option>
              {REASONS.map((reason) => (
                <option key={reason} value={reason}>
                  {t(`border.reason.${reason}`)}
                </option>
              ))}
            </select>
          </label>
        ) : (
          <p className="quiet small">{t('border.bill.later')}</p>
        )}
      </div>
      {assessment.explanation && (
        <section className="explanation" aria-labelledby="explanation-title">
          <h3 id="explanation-title">{t('border.explanation')}</h3>
          <p className="quiet small">{t('border.explanationLead')}</p>
          <StepTree label={t('border.explanation')} root={assessment.explanation} openTo={3} />
        </section>
      )}
    </section>
  );
}

const CSV_COLUMNS = ['type', 'title', 'effect', 'measure', 'duty', 'amount', 'currency', 'liability', 'act'];

function csvRow(line: Charge, currency: string) {
  return [line.type, line.title, line.effect, line.measure, line.duty, String(line.amount), currency, line.liability, line.act];
}

function nameOf(assessment: Assessment): string {
  return `${String(assessment.entry.entry ?? 'entry').replace(/[^\w.-]/g, '-')}-v${assessment.version}`;
}

type TableProps = { caption: string; lines: readonly Charge[]; assessment: Assessment; behind: Readonly<Record<'unit' | 'asOf' | 'status' | 'source', string>> };

function ChargeTable({ caption, lines, assessment, behind }: TableProps) {
  const { t } = useTexts();
  if (lines.length === 0) return <p className="small">{t('border.bill.noDebts')}</p>;
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table className="table bill-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('border.bill.measure')}</th>
            <th scope="col">{t('border.bill.rate')}</th>
            <th scope="col" className="number">
              {t('border.bill.amount', { currency: assessment.currency })}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={`${line.measure}-${line.quota ?? ''}`}>
              <th scope="row">
                {line.title}
                <span className="law small">
                  <span aria-hidden="true">§ </span>
                  {line.act}
                </span>
                {line.quota && <span className="small quiet">{t('border.bill.quota', { quota: line.quota })}</span>}
              </th>
              <td>
                {dutyInWords(line.duty, t)}
                <Popover className="why" label={t('border.bill.sentenceOf', { measure: line.measure })} content={<SentencePopover line={line} />}>
                  {line.measure}
                </Popover>
              </td>
              <td className="number">
                <Figure value={line.amount} text={money(line.amount)} hideUnit {...behind} basis={dutyInWords(line.duty, t)} source={line.act} label={line.title} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SentencePopover({ line }: { line: Charge }) {
  const { t } = useTexts();
  return (
    <>
      <p className="popover-title">{t('border.bill.sentence')}</p>
      <pre>{line.duty}</pre>
      <dl>
        <div>
          <dt>{t('border.bill.measure')}</dt>
          <dd>{line.measure}</dd>
        </div>
        <div>
          <dt>{t('border.bill.effect')}</dt>
          <dd>{said(t, 'border.effect', line.effect)}</dd>
        </div>
        <div>
          <dt>{t('border.bill.act')}</dt>
          <dd>{line.act}</dd>
        </div>
      </dl>
    </>
  );
}

/** Securities and differences are drawn as the server words them: keys as names, money to the cent. */
function SecurityLines({ assessment }: { assessment: Assessment }) {
  const { t } = useTexts();
  if (assessment.securities.length === 0) return null;
  return <Generic title={t('border.bill.securities')} rows={assessment.securities} />;
}

function Deltas({ assessment }: { assessment: Assessment }) {
  const { t } = useTexts();
  if (assessment.deltas.length === 0) return null;
  return <Generic title={t('border.bill.deltas', { version: assessment.version - 1, reason: assessment.reason })} rows={assessment.deltas} />;
}

function Generic({ title, rows }: { title: string; rows: readonly Readonly<Record<string, unknown>>[] }) {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return (
    <>
      <h3>{title}</h3>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={title}>
        <table className="table">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column.replaceAll('_', ' ')}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                {columns.map((column) => (
                  <td key={column} className={typeof row[column] === 'number' ? 'number' : undefined}>
                    {typeof row[column] === 'number' ? money(row[column]) : plain(row[column])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function plain(value: unknown): string {
  if (value === null || value === undefined) return exact(null);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}


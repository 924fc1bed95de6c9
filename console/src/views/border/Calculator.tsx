import { useEffect, useMemo, useRef, useState, type FormEvent } from 'react';
import { write, type ProblemLine, type Refusal } from '../../api/client';
import type { Economy } from '../../api/documents';
import { asRefusal, useDocument } from '../../api/useDocument';
import { change, useAddress } from '../../app/address';
import { usePermission } from '../../app/session';
import { isDay, today } from '../../format/date';
import { Chip } from '../../parts/Chip';
import { Notice, sentenceOf, Told } from '../../parts/States';
import { useTexts, type TextKey } from '../../texts';
import { said } from '../../texts/said';
import { Bill } from './Bill';
import { Classification } from './Classification';
import { whenInWords } from './conditions';
import { itemsOf, type Assessment, type Listed, type RuleSet } from './documents';
import { asChanges, documentOf, EXAMPLES, fieldOf, FIELDS, filledFrom, GROUPS, missing, type FieldName, type Filled, type Group } from './entry';
import { Field } from './Field';
import { dutyInWords } from './words';

type Props = { set: string; sets: readonly RuleSet[]; assessment: Assessment | null; onAssessed: (assessment: Assessment | null) => void };

/** One entry: a form that explains itself, what the goods meet so far, and the bill. */
export function Calculator({ set, sets, assessment, onAssessed }: Props) {
  const { t } = useTexts();
  const { query } = useAddress();
  const permission = usePermission('customs', 'analyst');
  const [filled, setFilled] = useState<Filled>(() => filledFrom(query));
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [told, setTold] = useState<readonly FieldName[]>([]);
  const [busy, setBusy] = useState(false);
  const result = useRef<HTMLDivElement>(null);
  const economies = itemsOf(useDocument<Listed<Economy>>('/world/economies', { limit: 1000 }).document).toSorted((one, other) => one.name.localeCompare(other.name));

  useLater(() => change(asChanges(filled)), filled, 300);

  const problems = useMemo(() => byField(refusal, told, t('border.missing')), [refusal, told, t]);
  const versions = useVersions();
  const final = versions && query.get('final') === 'yes';

  async function assess(of: Filled, after?: { assessment: Assessment; reason: string }) {
    const lacking = missing(of);
    setTold(lacking);
    setRefusal(null);
    if (lacking.length > 0) {
      onAssessed(null);
      document.querySelector<HTMLElement>(`[data-field="${lacking[0]}"] input, [data-field="${lacking[0]}"] select`)?.focus();
      return;
    }
    setBusy(true);
    change({ ...asChanges(of), assessed: 'yes' });
    try {
      const entry = documentOf(of);
      const { explanation: _, ...record } = after?.assessment ?? {};
      const body = after ? { entry: { ...entry, version: after.assessment.version + 1 }, after: record, reason: after.reason } : entry;
      onAssessed(await write<Assessment>('POST', '/assessments', body, { explain: true, rules: set, final: final || undefined }));
      result.current?.scrollIntoView({ behavior: 'smooth', block: 'nearest' });
    } catch (error) {
      setRefusal(asRefusal(error));
      onAssessed(null);
    } finally {
      setBusy(false);
    }
  }

  const asked = useRef(false);
  useEffect(() => {
    if (asked.current || query.get('assessed') !== 'yes' || assessment || !permission.allowed) return;
    asked.current = true;
    void assess(filled);
  });

  function fill(changes: Filled) {
    setFilled((before) => ({ ...before, ...changes }));
    setTold([]);
  }

  function example(name: keyof typeof EXAMPLES) {
    const cleared = Object.fromEntries(FIELDS.map((field) => [field.name, '']));
    const next = { ...cleared, ...EXAMPLES[name] } as Filled;
    setFilled(next);
    if (permission.allowed) void assess(next);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    void assess(filled);
  }

  return (
    <div className="calculator">
      <form className="stack" onSubmit={submit} noValidate aria-label={t('border.form')}>
        <section className="card form-head">
          <label className="field">
            <span>{t('border.rules')}</span>
            <select value={set} onChange={(event) => change({ rules: event.target.value === 'demo-zone' ? null : event.target.value })}>
              {!sets.some((one) => one.id === set) && <option value={set}>{set}</option>}
              {sets.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.title} ({said(t, 'border.standing', one.standing)})
                </option>
              ))}
            </select>
            <span className="hint">{t('border.rulesHint')}</span>
          </label>
          <div className="row" role="group" aria-label={t('border.examples')}>
            <span className="quiet small">{t('border.examples')}</span>
            {(['gallium', 'magnet', 'cobalt'] as const).map((name) => (
              <button key={name} type="button" className="button small" onClick={() => example(name)}>
                {t(`border.example.${name}`)}
              </button>
            ))}
          </div>
        </section>
        {GROUPS.map((group) => (
          <GroupOf key={group} group={group} filled={filled} fill={fill} problems={problems} set={set} economies={economies} />
        ))}
        {versions && <p className="quiet small">{t('border.versionHint')}</p>}
        <div className="card form-foot">
          {versions && (
            <div className="row" role="radiogroup" aria-label={t('border.version')} title={t('border.versionHint')}>
              <label className="row">
                <input type="radio" name="final" checked={!final} onChange={() => change({ final: null })} /> {t('border.provisional')}
              </label>
              <label className="row">
                <input type="radio" name="final" checked={final} onChange={() => change({ final: 'yes' })} /> {t('border.final')}
              </label>
            </div>
          )}
          <div className="row foot-buttons">
            <button className="button primary" disabled={busy || !permission.allowed} title={permission.reason}>
              {t(busy ? 'border.assessing' : 'border.assess')}
            </button>
            <button
              type="button"
              className="button"
              onClick={() => {
                setFilled(Object.fromEntries(FIELDS.map((field) => [field.name, ''])) as Filled);
                setRefusal(null);
                setTold([]);
                onAssessed(null);
                change({ assessed: null });
              }}
            >
              {t('border.clear')}
            </button>
            {!permission.allowed && <span className="quiet small">{permission.reason}</span>}
          </div>
        </div>
      </form>
      <div className="calculator-side" ref={result} tabIndex={0} role="region" aria-label={t('border.result')}>
        {refusal && <RefusedEntry refusal={refusal} />}
        {assessment && !refusal && (
          <Bill assessment={assessment} busy={busy} onFollow={versions && permission.allowed ? (reason) => void assess(filled, { assessment, reason }) : undefined} />
        )}
        {!assessment && !refusal && <SoFar filled={filled} set={set} />}
      </div>
    </div>
  );
}

type Interface = { readonly paths?: Readonly<Record<string, { readonly post?: { readonly parameters?: readonly { readonly name: string }[] } }>> };

/** Whether the server makes final versions and such that follow others: its own description says so. */
function useVersions(): boolean {
  const described = useDocument<Interface>('/openapi.json').document;
  return described?.paths?.['/api/v1/assessments']?.post?.parameters?.some((parameter) => parameter.name === 'final') ?? false;
}

function useLater(act: () => void, of: unknown, delay: number) {
  const kept = useRef(act);
  kept.current = act;
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    const timer = window.setTimeout(() => kept.current(), delay);
    return () => window.clearTimeout(timer);
  }, [of, delay]);
}

function byField(refusal: Refusal | null, lacking: readonly FieldName[], word: string): Readonly<Partial<Record<FieldName, readonly string[]>>> {
  const found: Partial<Record<FieldName, string[]>> = {};
  for (const name of lacking) found[name] = [word];
  for (const problem of refusal?.problem.problems ?? []) {
    const name = fieldOf(problem);
    if (name) found[name] = [...(found[name] ?? []), sentence(problem)];
  }
  return found;
}

function sentence(problem: ProblemLine): string {
  const rule = problem.rule ? `${problem.value ? `${problem.value} ` : ''}${problem.rule}` : (problem.sentence ?? '');
  const text = problem.rule && problem.advice ? `${rule}. ${problem.advice}` : rule;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function RefusedEntry({ refusal }: { refusal: Refusal }) {
  const { t } = useTexts();
  const problems = refusal.problem.problems ?? [];
  if (problems.length === 0) return <Told refusal={refusal} />;
  const elsewhere = problems.filter((problem) => fieldOf(problem) === null);
  return (
    <Notice kind="refused" title={t('border.refused', { count: problems.length })}>
      <p>{t('border.refusedLead')}</p>
      <ul>
        {problems.map((problem, index) => {
          const name = fieldOf(problem);
          return (
            <li key={index}>
              {name && (
                <button type="button" className="linkish" onClick={() => document.querySelector<HTMLElement>(`[data-field="${name}"] input, [data-field="${name}"] select`)?.focus()}>
                  {t(`border.field.${name}` as TextKey)}
                </button>
              )}{' '}
              {sentence(problem)}
            </li>
          );
        })}
      </ul>
      {elsewhere.length > 0 && <p className="quiet small">{sentenceOf(refusal, t)}</p>}
    </Notice>
  );
}

type GroupProps = {
  group: Group;
  filled: Filled;
  fill: (changes: Filled) => void;
  problems: Readonly<Partial<Record<FieldName, readonly string[]>>>;
  set: string;
  economies: readonly Economy[];
};

function GroupOf({ group, filled, fill, problems, set, economies }: GroupProps) {
  const { t } = useTexts();
  const fields = FIELDS.filter((field) => field.group === group);
  const rare = fields.filter((field) => field.rare);
  const rareOpen = rare.some((field) => filled[field.name] || problems[field.name]);
  const currency = filled.currency || undefined;
  const drawn = (field: (typeof fields)[number]) => (
    <div key={field.name} data-field={field.name} className={field.kind === 'goods' ? 'wide' : undefined}>
      <Field
        field={field}
        value={filled[field.name] ?? ''}
        unit={field.name.endsWith('_kg') ? 'kg' : field.group === 'value' && field.kind === 'number' ? currency : field.name === 'content_value' ? currency : undefined}
        problems={problems[field.name] ?? []}
        economies={economies}
        onChange={(value) => fill({ [field.name]: value })}
      >
        {field.kind === 'goods' ? (common) => <Classification common={common} value={filled.goods ?? ''} set={set} onChoose={(code) => fill({ goods: code })} /> : undefined}
      </Field>
    </div>
  );
  return (
    <fieldset className="card entry-group">
      <legend>{t(`border.group.${group}`)}</legend>
      <p className="quiet small">{t(`border.groupLead.${group}`)}</p>
      <div className="entry-fields">{fields.filter((field) => !field.rare).map(drawn)}</div>
      {rare.length > 0 && (
        <details open={rareOpen || undefined}>
          <summary>{t('border.more', { count: rare.length })}</summary>
          <div className="entry-fields">{rare.map(drawn)}</div>
        </details>
      )}
    </fieldset>
  );
}

/** What the rules already say of what stands in the form, before anything is assessed. */
function SoFar({ filled, set }: { filled: Filled; set: string }) {
  const { t } = useTexts();
  const day = filled.accepted && isDay(filled.accepted) ? filled.accepted : undefined;
  const code = filled.goods && filled.goods.replaceAll('.', '').length >= 4 ? filled.goods : null;
  const loaded = useDocument<RuleSet>(code ? `/rules/${set}` : null, { goods: code, origin: filled.origin, 'as-of': day });
  if (!code) {
    return (
      <Notice kind="empty" title={t('border.sofar.emptyTitle')}>
        <p>{t('border.sofar.empty')}</p>
        <ol className="steps">
          {([1, 2, 3, 4, 5] as const).map((step) => (
            <li key={step}>{t(`border.sofar.step${step}`)}</li>
          ))}
        </ol>
      </Notice>
    );
  }
  const all = (loaded.document?.measures ?? []).filter((measure) => measure['in-force'] && (!measure.additional || !filled.additional_code || measure.additional === filled.additional_code));
  const lacking = missing(filled);
  return (
    <section className="card so-far" aria-live="polite">
      <h2>{t('border.sofar.title', { goods: code, count: all.length })}</h2>
      <p className="quiet small">
        {t('border.sofar.lead', { origin: filled.origin || t('border.sofar.anyOrigin'), day: day ?? today() })}
      </p>
      {loaded.state === 'refused' && <p className="told small">{sentenceOf(loaded.refusal, t)}</p>}
      <ul className="so-far-list">
        {all.map((measure) => (
          <li key={measure.label}>
            <Chip kind="quiet">{said(t, 'border.type', measure.type)}</Chip> <span>{dutyInWords(measure.duty, t)}</span>
            <span className="quiet small">
              {measure.additional ? `${measure.additional} · ` : ''}
              {measure.when ? `${t('border.rules.when')} ${whenInWords(measure.when, t)} · ` : ''}§ {measure.act}
              {measure.place ? `, ${measure.place}` : ''}
            </span>
          </li>
        ))}
      </ul>
      {lacking.length > 0 && (
        <p className="small">
          {t('border.sofar.lacking')} {lacking.map((name) => t(`border.field.${name}` as TextKey)).join(', ')}.
        </p>
      )}
    </section>
  );
}

import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { write, type Refusal } from '../../api/client';
import { asRefusal } from '../../api/useDocument';
import { change, useAddress } from '../../app/address';
import { exact } from '../../format/number';
import { Chip } from '../../parts/Chip';
import { Figure } from '../../parts/Figure';
import { Notice, Told } from '../../parts/States';
import { StepTree } from '../../parts/StepTree';
import { Summary } from '../../parts/Summary';
import { Table } from '../../parts/Table';
import { useTexts, type TextKey } from '../../texts';
import type { Step } from './documents';
import { caseDocument, caseFrom, caseText, MAGNET_CASE, NO_CASE, NO_MATERIAL, type CaseForm, type MaterialForm } from './originCase';

type Claim = { readonly economy?: string; readonly evidence?: string };

type Verdict = {
  readonly title: string;
  readonly origin?: {
    readonly rule: string;
    readonly verdict: string;
    readonly evidence?: string;
    readonly preferential?: Claim;
    readonly nonPreferential?: Claim;
    readonly stages?: readonly { readonly stage: string; readonly of: string; readonly massKg?: number; readonly stated?: Claim; readonly treatedAs?: string; readonly words?: string }[];
    readonly valueContents?: readonly { readonly method: string; readonly above: number; readonly below: number; readonly percent: number; readonly leastPercent: number; readonly met: boolean }[];
    readonly explanation?: Step;
  };
};

/** Where a good comes from: how it was made and on which terms, the verdict, and each step of it. */
export function OriginCheck({ tabs }: { tabs: ReactNode }) {
  const { t } = useTexts();
  const { query } = useAddress();
  const [form, setForm] = useState<CaseForm>(() => caseFrom(query.get('case')) ?? NO_CASE);
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);

  async function ask(of: CaseForm) {
    setBusy(true);
    setRefusal(null);
    change({ case: caseText(of) });
    try {
      setVerdict(await write<Verdict>('POST', '/origin', caseDocument(of)));
    } catch (error) {
      setVerdict(null);
      setRefusal(asRefusal(error));
    } finally {
      setBusy(false);
    }
  }

  const started = useRef(false);
  useEffect(() => {
    if (started.current || !query.get('case')) return;
    started.current = true;
    void ask(form);
  });

  const origin = verdict?.origin;
  return (
    <>
      <Summary
        title={origin ? t('border.origin.finding', { good: form.name, verdict: origin.verdict, economy: origin.preferential?.economy ?? form.producedIn }) : t('border.origin.title')}
        subtitle={origin ? t('border.origin.measure', { rule: origin.rule, evidence: origin.evidence ?? 'n/a' }) : t('border.origin.subtitle')}
      />
      {tabs}
      <div className="calculator">
        <CaseFields
          form={form}
          busy={busy}
          onChange={setForm}
          onAsk={() => void ask(form)}
          onExample={() => {
            setForm(MAGNET_CASE);
            void ask(MAGNET_CASE);
          }}
        />
        <div className="calculator-side" tabIndex={0} role="region" aria-label={t('border.result')}>
          {refusal && <Told refusal={refusal} />}
          {origin && <VerdictCard origin={origin} />}
          {!verdict && !refusal && (
            <Notice kind="empty" title={t('border.origin.emptyTitle')}>
              <p>{t('border.origin.empty')}</p>
            </Notice>
          )}
        </div>
      </div>
    </>
  );
}

type CaseProps = { form: CaseForm; busy: boolean; onChange: (form: CaseForm) => void; onAsk: () => void; onExample: () => void };

const MATERIAL_COLUMNS: readonly (keyof MaterialForm)[] = ['name', 'code', 'mass', 'value', 'origin', 'made', 'mine', 'refined', 'metal', 'evidence'];

function CaseFields({ form, busy, onChange, onAsk, onExample }: CaseProps) {
  const { t } = useTexts();
  const set = (changes: Partial<CaseForm>) => onChange({ ...form, ...changes });
  const field = (name: Exclude<keyof CaseForm, 'materials'>, options?: readonly string[]) => (
    <label className="field" key={name}>
      <span>{t(`border.case.${name}` as TextKey)}</span>
      {options ? (
        <select value={form[name]} onChange={(event) => set({ [name]: event.target.value })}>
          {options.map((option) => (
            <option key={option} value={option}>
              {t(`border.option.${option}` as TextKey)}
            </option>
          ))}
        </select>
      ) : (
        <input value={form[name]} autoComplete="off" spellCheck={false} onChange={(event) => set({ [name]: event.target.value })} />
      )}
      <span className="hint">{t(`border.caseHint.${name}` as TextKey)}</span>
    </label>
  );
  function material(index: number, changes: Partial<MaterialForm>) {
    set({ materials: form.materials.map((one, at) => (at === index ? { ...one, ...changes } : one)) });
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    onAsk();
  }
  return (
    <form className="stack" onSubmit={submit} aria-label={t('border.origin.form')}>
      <fieldset className="card entry-group">
        <legend>{t('border.origin.good')}</legend>
        <div className="row">
          <span className="quiet small">{t('border.examples')}</span>
          <button type="button" className="button small" onClick={onExample}>
            {t('border.origin.example')}
          </button>
        </div>
        <div className="entry-fields">
          {field('name')}
          {field('code')}
          {field('producedIn')}
          {field('evidence', ['declared', 'certified', 'verified'])}
          {field('price')}
          {field('packing')}
          {field('freight')}
          {field('mass')}
          {field('processes')}
        </div>
      </fieldset>
      <fieldset className="card entry-group">
        <legend>{t('border.origin.materials')}</legend>
        <p className="quiet small">{t('border.origin.materialsLead')}</p>
        {form.materials.map((one, index) => (
          <div key={index} className="material" role="group" aria-label={t('border.origin.material', { number: index + 1 })}>
            {MATERIAL_COLUMNS.map((column) => (
              <label key={column} className={column === 'name' ? 'field wide' : 'field'}>
                <span>{t(`border.material.${column}` as TextKey)}</span>
                {column === 'evidence' ? (
                  <select value={one.evidence} onChange={(event) => material(index, { evidence: event.target.value })}>
                    {['declared', 'certified', 'verified'].map((grade) => (
                      <option key={grade} value={grade}>
                        {t(`border.option.${grade}` as TextKey)}
                      </option>
                    ))}
                  </select>
                ) : (
                  <input value={one[column]} autoComplete="off" spellCheck={false} onChange={(event) => material(index, { [column]: event.target.value })} />
                )}
              </label>
            ))}
            <button type="button" className="button small" onClick={() => set({ materials: form.materials.filter((_, at) => at !== index) })}>
              {t('border.origin.remove', { number: index + 1 })}
            </button>
          </div>
        ))}
        <button type="button" className="button" onClick={() => set({ materials: [...form.materials, { ...NO_MATERIAL }] })}>
          {t('border.origin.add')}
        </button>
      </fieldset>
      <fieldset className="card entry-group">
        <legend>{t('border.origin.terms')}</legend>
        <div className="entry-fields">
          {field('rule')}
          {field('cumulation', ['none', 'bilateral', 'diagonal', 'full'])}
          {field('partners')}
          {field('least', ['declared', 'certified', 'verified'])}
          {field('treatedAs')}
        </div>
        <div className="row">
          <button className="button primary" disabled={busy}>
            {t(busy ? 'border.assessing' : 'border.origin.ask')}
          </button>
          <button type="button" className="button" onClick={() => onChange(NO_CASE)}>
            {t('border.clear')}
          </button>
        </div>
      </fieldset>
    </form>
  );
}

function VerdictCard({ origin }: { origin: NonNullable<Verdict['origin']> }) {
  const { t } = useTexts();
  const originates = origin.verdict === 'originates';
  return (
    <section className="card stack" aria-label={t('border.origin.verdict')}>
      <div className="spread">
        <h2>{t('border.origin.verdict')}</h2>
        <Chip kind={originates ? 'good' : origin.verdict === 'not determinable' ? 'warn' : 'bad'}>{origin.verdict}</Chip>
      </div>
      <dl className="facts">
        <dt>{t('border.origin.preferential')}</dt>
        <dd>{claimText(origin.preferential)}</dd>
        <dt>{t('border.origin.nonPreferential')}</dt>
        <dd>{claimText(origin.nonPreferential)}</dd>
        <dt>{t('border.case.rule')}</dt>
        <dd>
          <code>{origin.rule}</code>
        </dd>
        {(origin.valueContents ?? []).map((content) => (
          <ContentLine key={content.method} content={content} evidence={origin.evidence} />
        ))}
      </dl>
      {(origin.stages ?? []).length > 0 && (
        <Table
          caption={t('border.origin.stages')}
          rows={origin.stages ?? []}
          keyOf={(row, index) => `${row.stage}-${row.of}-${index}`}
          columns={[
            { id: 'stage', title: t('border.origin.stage'), cell: (row) => row.stage },
            { id: 'of', title: t('border.origin.of'), cell: (row) => row.of },
            { id: 'mass', title: t('border.origin.mass'), number: true, cell: (row) => (row.massKg === undefined ? '' : exact(row.massKg)) },
            { id: 'where', title: t('border.origin.where'), cell: (row) => row.words ?? row.treatedAs ?? 'n/a' },
          ]}
        />
      )}
      {origin.explanation && (
        <section>
          <h3>{t('border.explanation')}</h3>
          <StepTree label={t('border.explanation')} root={origin.explanation} openTo={2} />
        </section>
      )}
    </section>
  );
}

type ContentProps = { content: NonNullable<NonNullable<Verdict['origin']>['valueContents']>[number]; evidence?: string };

function ContentLine({ content, evidence }: ContentProps) {
  const { t } = useTexts();
  return (
    <>
      <dt>{t('border.origin.valueContent', { method: content.method })}</dt>
      <dd>
        <Figure
          value={content.percent}
          digits={4}
          unit="%"
          basis={`${content.above} / ${content.below}`}
          status={evidence ?? 'declared'}
          source={t('border.origin.asEntered')}
          asOf={t('border.origin.thisCase')}
        />{' '}
        <Chip kind={content.met ? 'good' : 'bad'}>{t(content.met ? 'border.origin.met' : 'border.origin.notMet', { least: content.leastPercent })}</Chip>
      </dd>
    </>
  );
}

function claimText(claim: Claim | undefined): string {
  return claim?.economy ? `${claim.economy}, ${claim.evidence ?? ''}` : 'n/a';
}

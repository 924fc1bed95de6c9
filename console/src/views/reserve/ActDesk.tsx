import { useId, useState, type FormEvent } from 'react';
import { write, type Refusal } from '../../api/client';
import { asRefusal } from '../../api/useDocument';
import { usePermission, useSession } from '../../app/session';
import { today } from '../../format/date';
import { Chip } from '../../parts/Chip';
import { Confirm } from '../../parts/Confirm';
import { Told } from '../../parts/States';
import { useTexts, type TextKey } from '../../texts';
import { actDocument, lacking, type ActField, type ActForm, type Typed } from './acts';
import { usualParty } from './parties';
import { useParties } from './ReserveParties';

export type Suggestions = Readonly<Record<string, readonly string[]>>;

type Props = { form: ActForm; start?: Typed; suggestions: Suggestions; onDone: () => void; open?: boolean };

/** A form for one act: who may do it, what it needs, and before it is done, what follows from it. */
export function ActDesk({ form, start, suggestions, onDone, open = false }: Props) {
  const { t } = useTexts();
  const permission = usePermission('reserve-operator');
  const session = useSession();
  const { parties, authorities } = useParties();
  const [picked, setPicked] = useState<string | null>(null);
  const by = picked ?? usualParty(form.place, parties, authorities);
  const [typed, setTyped] = useState<Typed>({ on: today(), ...start });
  const [asking, setAsking] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<readonly string[]>([]);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const name = t(`reserve.act.${form.act}` as TextKey);

  function submit(event: FormEvent) {
    event.preventDefault();
    const missing = lacking(form, typed);
    setTold(missing);
    setDone(null);
    setRefusal(null);
    if (missing.length === 0) setAsking(typed.id?.trim() || drawnId(form.act));
  }

  async function doIt() {
    if (!asking) return;
    setBusy(true);
    try {
      await write('POST', '/reserve/acts', { ...actDocument(form, typed, asking), by });
      setDone(asking);
      onDone();
    } catch (error) {
      setRefusal(asRefusal(error));
    } finally {
      setBusy(false);
      setAsking(null);
    }
  }

  return (
    <details className="card act-desk" open={open || undefined}>
      <summary>
        <span className="act-name">{name}</span> <span className="quiet small">{t(`reserve.actWhat.${form.act}` as TextKey)}</span>
      </summary>
      <p className="small who-may">
        <Chip kind={permission.allowed ? 'good' : 'warn'}>{t(permission.allowed ? 'reserve.mayDo' : 'reserve.mayNotDo')}</Chip> {permission.allowed ? t(parties.length > 1 ? 'reserve.whoMayFor' : 'reserve.whoMay', { user: session.user }) : t('reserve.whoMayElse')} {t(`reserve.actWho.${form.act}` as TextKey)}
      </p>
      <form onSubmit={submit} className="stack" noValidate>
        <div className="entry-fields">
          {form.fields.map((field) => (
            <ActInput key={field.name} field={field} act={form.act} value={typed[field.name] ?? ''} missing={told.includes(field.name)} suggestions={suggestions[field.name] ?? []} onChange={(value) => setTyped({ ...typed, [field.name]: value })} />
          ))}
          {parties.length > 1 && (
            <label className="field">
              <span>{t('reserve.field.by')}</span>
              <select value={by} onChange={(event) => setPicked(event.target.value)}>
                {parties.map((party) => (
                  <option key={party} value={party}>
                    {party}
                  </option>
                ))}
              </select>
            </label>
          )}
          <ActInput field={{ name: 'on', kind: 'day', needed: true }} act={form.act} value={typed.on ?? ''} missing={false} suggestions={[]} onChange={(value) => setTyped({ ...typed, on: value })} />
        </div>
        <div className="row">
          <button className={form.danger ? 'button danger' : 'button primary'} disabled={!permission.allowed || busy} title={permission.reason}>
            {name} …
          </button>
          {!permission.allowed && <span className="quiet small">{permission.reason}</span>}
          {done && (
            <span role="status">
              <Chip kind="good">{t('reserve.done', { id: done })}</Chip>
            </span>
          )}
        </div>
        {refusal && <Told refusal={refusal} />}
      </form>
      {asking && (
        <Confirm title={t('reserve.confirm', { act: name })} doing={name} danger={form.danger} busy={busy} onDo={() => void doIt()} onCancel={() => setAsking(null)}>
          <dl className="facts">
            {[...form.fields.map((field) => field.name), 'on']
              .filter((field) => typed[field])
              .map((field) => (
                <Fact key={field} name={t(`reserve.field.${field}` as TextKey)} value={typed[field] ?? ''} />
              ))}
            <Fact name={t('reserve.field.by')} value={by} />
            <Fact name={t('reserve.field.id')} value={asking} />
          </dl>
          <p>
            <strong>{t('reserve.consequences')}</strong> {t(`reserve.actThen.${form.act}` as TextKey)}
          </p>
          <p className="quiet small">{t('reserve.forever')}</p>
        </Confirm>
      )}
    </details>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}

type InputProps = { field: ActField; act: string; value: string; missing: boolean; suggestions: readonly string[]; onChange: (value: string) => void };

function ActInput({ field, value, missing, suggestions, onChange }: InputProps) {
  const { t } = useTexts();
  const id = useId();
  const unit = field.kind === 'kg' ? ', kg' : '';
  const common = { value, 'aria-invalid': missing || undefined, 'aria-required': field.needed || undefined, 'aria-describedby': missing ? `${id}-missing` : undefined };
  return (
    <label className="field">
      <span>
        {t(`reserve.field.${field.name}` as TextKey)}
        {unit}
        {field.needed ? ` ${t('border.needed')}` : ''}
      </span>
      {field.kind === 'choice' ? (
        <select {...common} onChange={(event) => onChange(event.target.value)}>
          <option value="">{t('reserve.choose')}</option>
          {(field.options ?? []).map((option) => (
            <option key={option} value={option}>
              {t(`reserve.option.${option}` as TextKey)}
            </option>
          ))}
        </select>
      ) : (
        <input {...common} type={field.kind === 'day' ? 'date' : 'text'} inputMode={field.kind === 'kg' || field.kind === 'money' ? 'decimal' : undefined} list={suggestions.length > 0 ? `${id}-list` : undefined} autoComplete="off" onChange={(event) => onChange(event.target.value)} />
      )}
      {suggestions.length > 0 && field.kind !== 'choice' && (
        <datalist id={`${id}-list`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
      {missing && (
        <span id={`${id}-missing`} className="told small">
          {t('reserve.missing')}
        </span>
      )}
    </label>
  );
}

/** An identifier drawn once for a form, so that a second click is not a second act. */
function drawnId(act: string): string {
  const bytes = crypto.getRandomValues(new Uint8Array(4));
  return `${act}-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

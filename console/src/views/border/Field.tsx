import { useId, type ReactNode } from 'react';
import { Popover } from '../../parts/Figure';
import { useTexts, type TextKey } from '../../texts';
import type { Field as FieldOf } from './entry';

/** What a control of a field carries: its identity for the label, and where its words stand. */
export type Common = { readonly id: string; readonly value: string; readonly 'aria-describedby': string; readonly 'aria-invalid'?: true; readonly 'aria-required'?: true };

type Props = { field: FieldOf; value: string; problems: readonly string[]; unit?: string; onChange: (value: string) => void; children?: (common: Common) => ReactNode; economies: readonly { id: string; name: string }[] };

/** A field of the entry: its name, what it is, why it matters with its law, and what is wrong with it. */
export function Field({ field, value, problems, unit, onChange, children, economies }: Props) {
  const { t } = useTexts();
  const id = useId();
  const name = t(`border.field.${field.name}` as TextKey);
  const wrong = problems.length > 0;
  const described = `${id}-what${wrong ? ` ${id}-wrong` : ''}`;
  const common: Common = { id, value, 'aria-describedby': described, 'aria-invalid': wrong || undefined, 'aria-required': field.needed || undefined };

  return (
    <div className="field entry-field">
      <div className="field-head">
        <label htmlFor={id}>
          {name}
          {field.needed && <span className="needed"> {t('border.needed')}</span>}
        </label>
        <Popover
          className="why"
          label={t('border.whyOf', { field: name })}
          content={
            <>
              <p className="popover-title">{name}</p>
              <p>{t(`border.why.${field.name}` as TextKey)}</p>
              <p className="law">
                <span aria-hidden="true">§ </span>
                {t(`border.law.${field.name}` as TextKey)}
              </p>
            </>
          }
        >
          {t('border.why')}
        </Popover>
      </div>
      {children ? children(common) : <Control field={field} common={common} unit={unit} onChange={onChange} economies={economies} />}
      {wrong && (
        <p id={`${id}-wrong`} className="told small">
          {problems.join(' ')}
        </p>
      )}
      <p id={`${id}-what`} className="hint">
        {t(`border.what.${field.name}` as TextKey)}
      </p>
    </div>
  );
}

/** The code of an economy that was typed by its name; any code may be typed, for not all are in the world's facts. */
function codeOf(typed: string, economies: Props['economies']): string {
  const named = economies.find((economy) => economy.name.toLowerCase() === typed.trim().toLowerCase());
  return named?.id ?? (typed.length <= 3 ? typed.toUpperCase() : typed);
}

type ControlProps = {
  field: FieldOf;
  common: Common;
  unit?: string;
  onChange: (value: string) => void;
  economies: Props['economies'];
};

function Control({ field, common, unit, onChange, economies }: ControlProps) {
  const { t } = useTexts();
  if (field.kind === 'choice' || field.kind === 'yes') {
    const options = field.kind === 'yes' ? ['yes', 'no'] : (field.options ?? []);
    return (
      <select {...common} onChange={(event) => onChange(event.target.value)}>
        <option value="">{t('border.unstated')}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {t(`border.option.${option}` as TextKey)}
          </option>
        ))}
      </select>
    );
  }
  if (field.kind === 'economy') {
    const known = economies.find((economy) => economy.id === common.value);
    return (
      <span className="with-unit">
        <input {...common} list={`${common.id}-economies`} placeholder={t('border.unknownEconomy')} autoComplete="off" spellCheck={false} onChange={(event) => onChange(codeOf(event.target.value, economies))} />
        {known && known.name !== known.id && <span className="unit-mark economy">{known.name}</span>}
        <datalist id={`${common.id}-economies`}>
          {economies.map((economy) => (
            <option key={economy.id} value={economy.id} label={economy.name} />
          ))}
        </datalist>
      </span>
    );
  }
  const input = (
    <input
      {...common}
      type={field.kind === 'day' ? 'date' : 'text'}
      inputMode={field.kind === 'number' ? 'decimal' : undefined}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => onChange(event.target.value)}
    />
  );
  if (!unit) return input;
  return (
    <span className="with-unit">
      {input}
      <span className="unit-mark">{unit}</span>
    </span>
  );
}

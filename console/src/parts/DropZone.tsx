import { useId, useState, type DragEvent } from 'react';
import { useTexts } from '../texts';

type Props = { label: string; hint: string; accept: string; disabled?: boolean; reason?: string; onFile: (file: File) => void };

/** A place for one file: by picker, which the keyboard reaches, or by dropping it there. */
export function DropZone({ label, hint, accept, disabled = false, reason, onFile }: Props) {
  const { t } = useTexts();
  const id = useId();
  const [over, setOver] = useState(false);

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file && !disabled) onFile(file);
  }

  return (
    <div
      className={over ? 'drop-zone over' : 'drop-zone'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p className="drop-label">
        <strong>{label}</strong> <span className="quiet">{t('drop.or')}</span>
      </p>
      <label className={disabled ? 'button disabled' : 'button'} htmlFor={id}>
        {t('drop.pick')}
      </label>
      <input
        id={id}
        type="file"
        accept={accept}
        disabled={disabled}
        aria-label={`${t('drop.pick')}: ${label}`}
        className="drop-input"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onFile(file);
          event.target.value = '';
        }}
      />
      <p className="hint quiet small">{disabled && reason ? reason : hint}</p>
    </div>
  );
}

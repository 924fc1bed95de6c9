import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useTexts } from '../texts';

type Props = { title: string; children: ReactNode; doing: string; busy?: boolean; danger?: boolean; onDo: () => void; onCancel: () => void };

/** Asks before something is done that cannot be taken back, and says what follows from it. */
export function Confirm({ title, children, doing, busy = false, danger = false, onDo, onCancel }: Props) {
  const { t } = useTexts();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const shown = dialog.current;
    if (shown && !shown.open) shown.showModal();
    return () => shown?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      className="confirm"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        if (!busy) onCancel();
      }}
    >
      <h2 id={id}>{title}</h2>
      <div className="confirm-body">{children}</div>
      <div className="row confirm-tools">
        <button type="button" className="button" onClick={onCancel} disabled={busy} autoFocus>
          {t('confirm.back')}
        </button>
        <button type="button" className={danger ? 'button danger' : 'button primary'} onClick={onDo} disabled={busy}>
          {doing}
        </button>
      </div>
    </dialog>
  );
}

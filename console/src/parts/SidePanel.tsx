import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useTexts } from '../texts';

type Props = { title: string; onClose: () => void; children: ReactNode; wide?: boolean };

/** Details at the side. The page behind stays where it is, and focus goes back to where it was. */
export function SidePanel({ title, onClose, children, wide = false }: Props) {
  const { t } = useTexts();
  const id = useId();
  const panel = useRef<HTMLElement>(null);

  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);

  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.key === 'Escape' && !document.querySelector('.popover:popover-open')) onClose();
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onClose]);

  return (
    <aside ref={panel} className={wide ? 'side-panel wide' : 'side-panel'} aria-labelledby={id} tabIndex={-1}>
      <header>
        <h2 id={id}>{title}</h2>
        <button className="button quiet-button" onClick={onClose}>
          {t('panel.close')}
        </button>
      </header>
      <div className="side-panel-body">{children}</div>
    </aside>
  );
}

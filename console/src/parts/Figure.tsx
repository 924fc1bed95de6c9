import { useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { exact, MISSING, reading, signed, toNumber, type Quantity } from '../format/number';
import { useTexts, type TextKey } from '../texts';

/** What stands behind a figure. What is not stated says so in the popover instead of going missing. */
export type Behind = {
  readonly unit?: string;
  readonly basis?: string;
  readonly asOf?: string;
  readonly status?: string;
  readonly source?: string;
  readonly low?: Quantity;
  readonly high?: Quantity;
  readonly note?: string;
};

type Props = Behind & {
  value: Quantity;
  label?: string;
  digits?: number;
  /** The text to show in the place of the three digits, such as money to the cent. */
  text?: string;
  change?: boolean;
  hideUnit?: boolean;
};

/** A figure with its unit; basis, day, status, source and all digits are one click or key away. */
export function Figure({ value, label, digits = 3, text, change = false, hideUnit = false, ...behind }: Props) {
  const { t } = useTexts();
  const missing = toNumber(value) === null;
  const shown = missing ? MISSING : (text ?? (change ? signed(value, digits) : reading(value, digits)));
  return (
    <Popover
      className={missing ? 'figure missing' : 'figure'}
      label={t('figure.open', { value: shown, unit: behind.unit ?? '' })}
      content={<BehindList value={value} label={label} behind={behind} />}
    >
      {shown}
      {!hideUnit && !missing && behind.unit && <span className="unit"> {behind.unit}</span>}
    </Popover>
  );
}

type ListProps = { value: Quantity; label?: string; behind: Behind };

function BehindList({ value, label, behind }: ListProps) {
  const { t } = useTexts();
  const unsaid = t('figure.unsaid');
  const missing = toNumber(value) === null;
  const hasRange = toNumber(behind.low) !== null && toNumber(behind.high) !== null;
  const status = behind.status ? (STATUS[behind.status] ? t(STATUS[behind.status] as TextKey) : behind.status) : unsaid;
  const lines: [string, ReactNode][] = [
    [t('figure.value'), missing ? t('figure.missing') : <span className="digits">{exact(value)}</span>],
    [t('figure.unit'), behind.unit ?? unsaid],
    [t('figure.basis'), behind.basis ?? unsaid],
    [t('figure.asOf'), behind.asOf ?? unsaid],
    [t('figure.status'), status],
    [t('figure.source'), behind.source ?? unsaid],
  ];
  if (hasRange) lines.splice(1, 0, [t('figure.range'), `${exact(behind.low)} – ${exact(behind.high)}`]);
  if (behind.note) lines.push([t('figure.note'), behind.note]);
  return (
    <>
      {label && <p className="popover-title">{label}</p>}
      <dl>
        {lines.map(([name, said]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

const STATUS: Readonly<Record<string, TextKey>> = {
  observed: 'status.observed',
  estimated: 'status.estimated',
  modelled: 'status.modelled',
  illustrative: 'status.illustrative',
  demonstration: 'status.demonstration',
};

type PopoverProps = { children: ReactNode; content: ReactNode; label: string; className?: string };

/** A button that opens a small text beside itself; Escape or a click elsewhere closes it. */
export function Popover({ children, content, label, className }: PopoverProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  useLayoutEffect(() => {
    if (!open || !button.current || !box.current) return;
    const at = button.current.getBoundingClientRect();
    const width = Math.min(340, window.innerWidth - 16);
    box.current.style.width = `${width}px`;
    box.current.style.left = `${Math.max(8, Math.min(at.left, window.innerWidth - width - 8))}px`;
    const height = box.current.offsetHeight;
    const below = at.bottom + 6;
    box.current.style.top = `${below + height > window.innerHeight ? Math.max(8, at.top - height - 6) : below}px`;
  }, [open]);

  return (
    <>
      <button ref={button} type="button" className={className} aria-label={label} popoverTarget={id}>
        {children}
      </button>
      <div id={id} ref={box} popover="auto" role="dialog" aria-label={label} className="popover" onBeforeToggle={(event) => event.newState === 'open' && setOpen(true)} onToggle={(event) => setOpen(event.newState === 'open')}>
        {open && content}
      </div>
    </>
  );
}

import { useEffect, useRef, type KeyboardEvent } from 'react';
import { rangeOf } from './lines';

type Props = {
  label: string;
  text: string;
  /** Lines at which something is wrong. */
  wrong: ReadonlySet<number>;
  /** The id of what tells what is wrong. */
  toldBy?: string;
  readOnly: boolean;
  /** The line to go to, and a turn that goes up with every wish to go there. */
  goTo: { line: number; turn: number };
  onText: (text: string) => void;
  onSave: () => void;
};

/** Text with its lines numbered; those at which something is wrong are marked. */
export function CodeText({ label, text, wrong, toldBy, readOnly, goTo, onText, onSave }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const gutter = useRef<HTMLDivElement>(null);
  const lines = text.split('\n').length;

  useEffect(() => {
    const shown = area.current;
    if (!shown || goTo.turn === 0 || goTo.line < 1) return;
    const { from, to } = rangeOf(shown.value, goTo.line);
    const height = shown.scrollHeight / Math.max(1, shown.value.split('\n').length);
    shown.focus({ preventScroll: false });
    shown.setSelectionRange(from, to);
    shown.scrollTop = Math.max(0, (goTo.line - 6) * height);
  }, [goTo]);

  function onKey(event: KeyboardEvent) {
    if ((event.ctrlKey || event.metaKey) && event.key === 's') {
      event.preventDefault();
      onSave();
    }
  }

  return (
    <div className="code-text">
      <div ref={gutter} className="code-lines" aria-hidden="true">
        {Array.from({ length: lines }, (_, at) => (
          <span key={at} className={wrong.has(at + 1) ? 'wrong' : undefined}>
            {wrong.has(at + 1) ? '✕ ' : ''}
            {at + 1}
          </span>
        ))}
      </div>
      <textarea
        ref={area}
        aria-label={label}
        aria-invalid={wrong.size > 0}
        aria-describedby={toldBy}
        value={text}
        readOnly={readOnly}
        wrap="off"
        rows={26}
        spellCheck={false}
        autoCapitalize="off"
        onChange={(event) => onText(event.target.value)}
        onKeyDown={onKey}
        onScroll={(event) => {
          if (gutter.current) gutter.current.scrollTop = event.currentTarget.scrollTop;
        }}
      />
    </div>
  );
}

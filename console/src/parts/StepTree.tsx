import { useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTexts } from '../texts';

/** A step of an explanation: what was done, what came of it, what it rests on, and the steps below. */
export type TreeStep = { readonly what: string; readonly value?: string; readonly source?: string; readonly parts?: readonly TreeStep[] };

type Line = { key: string; step: TreeStep; level: number; at: number; of: number; parent: string | null };

type Props = { label: string; root: TreeStep; openTo?: number; tools?: ReactNode };

/** An explanation as a tree: arrows open, close and walk; each step says its value and its source. */
export function StepTree({ label, root, openTo = 3, tools }: Props) {
  const { t } = useTexts();
  const first = useMemo(() => keysOf(root, openTo), [root, openTo]);
  const [open, setOpen] = useState<ReadonlySet<string>>(first);
  const [seen, setSeen] = useState(root);
  const [here, setHere] = useState('0');
  const tree = useRef<HTMLUListElement>(null);
  if (seen !== root) {
    setSeen(root);
    setOpen(first);
    setHere('0');
  }
  const lines = linesOf(root, open);

  function move(key: string) {
    setHere(key);
    tree.current?.querySelector<HTMLElement>(`[data-key="${key}"]`)?.focus();
  }

  function toggle(key: string) {
    const next = new Set(open);
    if (!next.delete(key)) next.add(key);
    setOpen(next);
  }

  function onKey(event: KeyboardEvent) {
    const index = lines.findIndex((line) => line.key === here);
    const line = lines[index];
    if (!line) return;
    const has = (line.step.parts?.length ?? 0) > 0;
    const isOpen = open.has(line.key);
    const to = (target: Line | undefined) => target && move(target.key);
    if (event.key === 'ArrowDown') to(lines[index + 1]);
    else if (event.key === 'ArrowUp') to(lines[index - 1]);
    else if (event.key === 'Home') to(lines[0]);
    else if (event.key === 'End') to(lines.at(-1));
    else if (event.key === 'ArrowRight' && has) isOpen ? to(lines[index + 1]) : toggle(line.key);
    else if (event.key === 'ArrowLeft') has && isOpen ? toggle(line.key) : line.parent !== null && move(line.parent);
    else if ((event.key === 'Enter' || event.key === ' ') && has) toggle(line.key);
    else if (event.key === '*') setOpen(keysOf(root, Number.POSITIVE_INFINITY));
    else return;
    event.preventDefault();
  }

  return (
    <div className="step-tree">
      <div className="row step-tools">
        <button type="button" className="button small" onClick={() => setOpen(keysOf(root, Number.POSITIVE_INFINITY))}>
          {t('tree.openAll')}
        </button>
        <button type="button" className="button small" onClick={() => setOpen(new Set(['0']))}>
          {t('tree.closeAll')}
        </button>
        {tools}
      </div>
      <ul role="tree" aria-label={label} ref={tree} onKeyDown={onKey}>
        {lines.map((line) => (
          <li
            key={line.key}
            data-key={line.key}
            role="treeitem"
            aria-level={line.level}
            aria-posinset={line.at}
            aria-setsize={line.of}
            aria-expanded={line.step.parts?.length ? open.has(line.key) : undefined}
            aria-selected={here === line.key}
            tabIndex={here === line.key ? 0 : -1}
            style={{ paddingLeft: `${(line.level - 1) * 1.15}rem` }}
            onClick={() => {
              setHere(line.key);
              if (line.step.parts?.length) toggle(line.key);
            }}
          >
            <span className="step-sign" aria-hidden="true">
              {line.step.parts?.length ? (open.has(line.key) ? '▾' : '▸') : ''}
            </span>
            <span className="step-what">{line.step.what}</span>
            <span className="step-value">{line.step.value}</span>
            {line.step.source && <span className="step-source">{line.step.source}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function linesOf(root: TreeStep, open: ReadonlySet<string>): Line[] {
  const lines: Line[] = [];
  const walk = (step: TreeStep, key: string, level: number, at: number, of: number, parent: string | null) => {
    lines.push({ key, step, level, at, of, parent });
    const parts = step.parts ?? [];
    if (open.has(key)) parts.forEach((part, index) => walk(part, `${key}.${index}`, level + 1, index + 1, parts.length, key));
  };
  walk(root, '0', 1, 1, 1, null);
  return lines;
}

/** The steps with steps below, down to a level. */
export function keysOf(root: TreeStep, level: number): ReadonlySet<string> {
  const keys = new Set<string>();
  const walk = (step: TreeStep, key: string, depth: number) => {
    if (!step.parts?.length || depth > level) return;
    keys.add(key);
    step.parts.forEach((part, index) => walk(part, `${key}.${index}`, depth + 1));
  };
  walk(root, '0', 1);
  return keys;
}

import type { ReactNode } from 'react';
import type { Refusal } from '../api/client';
import type { Loaded } from '../api/useDocument';
import { useTexts, type TextKey, type Translate } from '../texts';

type NoticeProps = { kind: 'empty' | 'refused' | 'note'; title: string; children?: ReactNode };

/** A place where something is not, or not yet: what would be here, and what puts it there. */
export function Notice({ kind, title, children }: NoticeProps) {
  return (
    <section className={`notice ${kind}`} role={kind === 'refused' ? 'alert' : undefined}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

export function Loading() {
  const { t } = useTexts();
  return (
    <div className="loading" role="status">
      <span className="visually-hidden">{t('state.loading')}</span>
      <div className="bone title" />
      <div className="bone" />
      <div className="bone block" />
    </div>
  );
}

const ADVISED: Readonly<Record<string, TextKey>> = {
  unreachable: 'problem.unreachable',
  unauthenticated: 'problem.unauthenticated',
  forbidden: 'problem.forbidden',
  'not-found': 'problem.not-found',
  conflict: 'problem.conflict',
  'too-many-requests': 'problem.too-many-requests',
  'too-large': 'problem.too-large',
  unavailable: 'problem.unavailable',
  csrf: 'problem.csrf',
  unreadable: 'problem.unreadable',
};

export function adviceOf(refusal: Refusal, t: Translate): string | null {
  const key = ADVISED[refusal.problem.code];
  return key ? t(key) : null;
}

/** A refusal in one sentence. */
export function sentenceOf(refusal: Refusal, t: Translate): string {
  const { detail, title, code, problems } = refusal.problem;
  const first = problems?.[0]?.sentence;
  return detail ?? first ?? adviceOf(refusal, t) ?? title ?? code;
}

/** A refusal with everything that was wrong, each with its advice. */
export function Told({ refusal, again }: { refusal: Refusal; again?: () => void }) {
  const { t } = useTexts();
  const { title, detail, problems, code } = refusal.problem;
  const advice = adviceOf(refusal, t);
  return (
    <Notice kind="refused" title={title ?? code}>
      {detail && detail !== title && <p>{detail}</p>}
      {problems && problems.length > 0 && !(problems.length === 1 && problems[0]?.sentence === detail) && (
        <ul aria-label={t('state.problems')}>
          {problems.map((problem, index) => (
            <li key={index}>
              {problem.field && <code>{problem.field}</code>} {problem.sentence ?? problem.rule}
              {problem.advice && !problem.sentence?.includes(problem.advice) && <em> {problem.advice}</em>}
            </li>
          ))}
        </ul>
      )}
      {advice && <p className="quiet">{advice}</p>}
      {again && (
        <button className="button" onClick={again}>
          {t('state.again')}
        </button>
      )}
    </Notice>
  );
}

type WithProps<T> = { of: Loaded<T>; children: (document: T) => ReactNode; waiting?: ReactNode };

/** Shows a document when it is here, and what stands for it until then. */
export function With<T>({ of, children, waiting }: WithProps<T>) {
  if (of.state === 'refused') return <Told refusal={of.refusal} again={of.again} />;
  if (of.document === undefined) return waiting ?? <Loading />;
  return children(of.document);
}

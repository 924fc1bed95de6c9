import { Component, type ReactNode } from 'react';
import { useTexts } from '../texts';
import { Notice } from '../parts/States';

type State = { readonly error: Error | null };

/** Keeps the shell standing when a view breaks off, and says what happened. */
export class Crash extends Component<{ children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override render() {
    return this.state.error ? <Told error={this.state.error} /> : this.props.children;
  }
}

function Told({ error }: { error: Error }) {
  const { t } = useTexts();
  return (
    <Notice kind="refused" title={t('crash.title')}>
      <p>{t('crash.detail')}</p>
      <pre>{error.message}</pre>
    </Notice>
  );
}

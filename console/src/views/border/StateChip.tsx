import { Chip } from '../../parts/Chip';
import { useTexts } from '../../texts';
import type { VersionState } from './drafts';

/** Where a version of a rule set stands. */
export function StateChip({ state }: { state: VersionState }) {
  const { t } = useTexts();
  const kind = { draft: 'quiet', pending: 'warn', published: 'good', superseded: 'quiet', rejected: 'bad', withdrawn: 'quiet' } as const;
  return <Chip kind={kind[state]}>{t(`border.write.state.${state}`)}</Chip>;
}

import { Summary } from '../parts/Summary';
import { useTexts } from '../texts';

export function Lost({ path }: { path: string }) {
  const { t } = useTexts();
  return (
    <Summary title={t('lost.title')} subtitle={t('lost.detail', { path })} />
  );
}

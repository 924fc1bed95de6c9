import { Notice } from '../parts/States';
import { useTexts } from '../texts';

export function Lost({ path }: { path: string }) {
  const { t } = useTexts();
  return (
    <Notice kind="empty" title={t('lost.title')}>
      <p>{t('lost.detail', { path })}</p>
    </Notice>
  );
}

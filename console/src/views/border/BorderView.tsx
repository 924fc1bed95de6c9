import { Notice } from '../../parts/States';
import { Summary } from '../../parts/Summary';
import { useTexts } from '../../texts';

export default function BorderView() {
  const { t } = useTexts();
  return (
    <>
      <Summary title={t('border.title')} />
      <Notice kind="empty" title={t('border.title')} />
    </>
  );
}

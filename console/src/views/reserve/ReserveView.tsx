import { Notice } from '../../parts/States';
import { Summary } from '../../parts/Summary';
import { useTexts } from '../../texts';

export default function ReserveView() {
  const { t } = useTexts();
  return (
    <>
      <Summary title={t('reserve.title')} />
      <Notice kind="empty" title={t('reserve.title')} />
    </>
  );
}

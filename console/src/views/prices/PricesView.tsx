import { Notice } from '../../parts/States';
import { Summary } from '../../parts/Summary';
import { useTexts } from '../../texts';

export default function PricesView() {
  const { t } = useTexts();
  return (
    <>
      <Summary title={t('prices.title')} />
      <Notice kind="empty" title={t('prices.title')} />
    </>
  );
}

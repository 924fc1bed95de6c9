import { Notice } from '../../parts/States';
import { Summary } from '../../parts/Summary';
import { useTexts } from '../../texts';

export default function MarketView() {
  const { t } = useTexts();
  return (
    <>
      <Summary title={t('market.title')} />
      <Notice kind="empty" title={t('market.title')} />
    </>
  );
}

import { Notice } from '../../parts/States';
import { Summary } from '../../parts/Summary';
import { useTexts } from '../../texts';

export default function UsersView() {
  const { t } = useTexts();
  return (
    <>
      <Summary title={t('admin.title')} />
      <Notice kind="empty" title={t('admin.title')} />
    </>
  );
}

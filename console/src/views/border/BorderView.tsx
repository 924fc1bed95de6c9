import '../../styles/more.css';
import './border.css';
import { useState } from 'react';
import { useDocument } from '../../api/useDocument';
import { useAddress } from '../../app/address';
import { money } from '../../format/number';
import { Summary } from '../../parts/Summary';
import { Tabs, usePart } from '../../parts/Tabs';
import { useTexts } from '../../texts';
import { Bulk } from './Bulk';
import { Calculator } from './Calculator';
import { itemsOf, type Assessment, type Listed, type RuleSet } from './documents';
import { OriginCheck } from './OriginCheck';
import { RuleDesk } from './RuleDesk';
import { Rules } from './Rules';
import { Watch } from './Watch';

/** The border: what is due on an entry and why, many entries, the rules, origin, and what does not fit. */
export default function BorderView() {
  const { t } = useTexts();
  const { query } = useAddress();
  const [assessment, setAssessment] = useState<Assessment | null>(null);
  const set = query.get('rules') ?? 'demo-zone';
  const listed = useDocument<Listed<RuleSet>>('/rules');
  const sets = itemsOf(listed.document);
  const tabs = [
    { id: 'calculator', title: t('border.tab.calculator') },
    { id: 'bulk', title: t('border.tab.bulk') },
    { id: 'rules', title: t('border.tab.rules') },
    { id: 'write', title: t('border.tab.write') },
    { id: 'origin', title: t('border.tab.origin') },
    { id: 'watch', title: t('border.tab.watch') },
  ];
  const part = usePart(tabs);

  const tabBar = <Tabs view="border" tabs={tabs} label={t('border.tabs')} />;
  if (part === 'bulk') return <Bulk set={set} tabs={tabBar} />;
  if (part === 'rules') return <Rules set={set} sets={sets} tabs={tabBar} />;
  if (part === 'write') return <RuleDesk sets={sets} tabs={tabBar} onChanged={listed.again} />;
  if (part === 'origin') return <OriginCheck tabs={tabBar} />;
  if (part === 'watch') return <Watch set={set} tabs={tabBar} />;
  return (
    <>
      <Summary title={assessment ? finding(assessment, t) : t('border.title')} subtitle={t('border.subtitle', { rules: sets.find((one) => one.id === set)?.title ?? set })} />
      {tabBar}
      <Calculator set={set} sets={sets} assessment={assessment} onAssessed={setAssessment} />
    </>
  );
}

function finding(assessment: Assessment, t: ReturnType<typeof useTexts>['t']): string {
  const share = Number(assessment.customs_value) > 0 ? (Number(assessment.debt) / Number(assessment.customs_value)) * 100 : null;
  return t('border.finding', {
    amount: money(assessment.debt),
    currency: assessment.currency,
    goods: String(assessment.entry.goods ?? ''),
    origin: String(assessment.entry.origin ?? t('border.unknownEconomy')),
    share: share === null ? 'n/a' : share.toFixed(1),
  });
}

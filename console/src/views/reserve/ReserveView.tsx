import '../../styles/more.css';
import '../border/border.css';
import './reserve.css';
import { useDocument } from '../../api/useDocument';
import { useAddress } from '../../app/address';
import { useAsOf } from '../../app/Shell';
import { today } from '../../format/date';
import { reading } from '../../format/number';
import { Chip } from '../../parts/Chip';
import { With } from '../../parts/States';
import { Summary } from '../../parts/Summary';
import { Tabs, usePart } from '../../parts/Tabs';
import { useTexts } from '../../texts';
import { coverOf, standingOf } from './clocks';
import { Cover } from './Cover';
import { useNames } from './names';
import type { Report } from './documents';
import { LedgerPart } from './LedgerPart';
import { Lots } from './Lots';
import { Participants } from './Participants';
import { Releases } from './Releases';
import { ReserveParties } from './ReserveParties';

/** The reserve: what it covers, its lots, who is entitled to what, releases, and the proof of its ledger. */
export default function ReserveView() {
  const { t } = useTexts();
  const { query } = useAddress();
  const asOf = useAsOf();
  const day = asOf ?? today();
  const target = Math.max(1, Number(query.get('target')) || 365);
  const loaded = useDocument<Report>('/reserve', { 'as-of': asOf });
  const names = useNames(loaded.document?.stock);
  const tabs = [
    { id: 'cover', title: t('reserve.tab.cover') },
    { id: 'lots', title: t('reserve.tab.lots') },
    { id: 'participants', title: t('reserve.tab.participants') },
    { id: 'releases', title: t('reserve.tab.releases') },
    { id: 'ledger', title: t('reserve.tab.ledger') },
  ];
  const part = usePart(tabs);
  const report = loaded.document;
  return (
    <>
      <Summary title={report ? finding(report, target, day, names.nameOf, t) : t('reserve.title')} subtitle={report ? t('reserve.subtitle', { name: report.reserve, economy: report.cover_economy, day }) : undefined}>
        {report && <Chip kind={report.label === 'illustrative' ? 'warn' : 'quiet'}>{report.label}</Chip>}
      </Summary>
      <Tabs view="reserve" tabs={tabs} label={t('reserve.tabs')} />
      <With of={loaded}>
        {(found) => (
          <ReserveParties report={found}>
            <div className="stack">
              {found.label === 'illustrative' && (
                <p className="illustrative">
                  <Chip kind="warn">{t('status.illustrative')}</Chip> {t('reserve.illustrative')}
                </p>
              )}
              {asOf && found.balances_on && found.balances_on !== asOf && <p className="small">{t('reserve.balancesOn', { on: found.balances_on, day: asOf })}</p>}
              {part === 'cover' && <Cover report={found} target={target} day={found.balances_on ?? day} names={names} />}
              {part === 'lots' && <Lots report={found} day={found.balances_on ?? day} names={names} again={loaded.again} />}
              {part === 'participants' && <Participants report={found} day={found.balances_on ?? day} names={names} again={loaded.again} />}
              {part === 'releases' && <Releases report={found} day={day} names={names} again={loaded.again} />}
              {part === 'ledger' && <LedgerPart report={found} />}
            </div>
          </ReserveParties>
        )}
      </With>
    </>
  );
}

function finding(report: Report, target: number, day: string, nameOf: (product: string) => string, t: ReturnType<typeof useTexts>['t']): string {
  const cover = coverOf(report.stock, target);
  const late = (report.clocks ?? []).filter((clock) => standingOf(clock, day).state === 'late').length;
  if (!cover.thinnest) return t('reserve.title');
  const words = { below: cover.below, of: cover.stated, target, product: nameOf(cover.thinnest.product), days: reading(cover.thinnest.cover_days) };
  const thin = cover.below === 0 ? t('reserve.finding.enough', words) : t('reserve.finding.thin', words);
  return late > 0 ? `${thin}; ${t('reserve.finding.late', { late })}` : thin;
}

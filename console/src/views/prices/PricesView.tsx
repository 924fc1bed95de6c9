import { useDocument } from '../../api/useDocument';
import type { ChainFacts } from '../../api/documents';
import { useSides } from '../../api/useSides';
import { change, useAddress } from '../../app/address';
import { useAsOf, useChain } from '../../app/Shell';
import { day } from '../../format/date';
import { percent } from '../../format/number';
import { With } from '../../parts/States';
import { Summary } from '../../parts/Summary';
import { Tabs, usePart, type Tab } from '../../parts/Tabs';
import { useTexts } from '../../texts';
import { Desk } from './Desk';
import type { Book } from './documents';
import { History } from './History';
import { Ladder } from './Ladder';
import { PublicationPanel } from './PublicationPanel';
import { Publications } from './Publications';
import { chiefProducts, over, rowsOf } from './rungs';
import './prices.css';

/** Reference prices: the ladder of a chain, its history, what a publication rests on, and the desk. */
export default function PricesView() {
  const { t } = useTexts();
  const chain = useChain();
  const asOf = useAsOf();
  const { query } = useAddress();
  const facts = useDocument<ChainFacts>(`/world/chains/${chain}`);
  const book = useDocument<Book>('/prices', { 'as-of': asOf });
  const tabs: Tab[] = [
    { id: 'ladder', title: t('prices.tabLadder') },
    { id: 'history', title: t('prices.tabHistory') },
    { id: 'publications', title: t('prices.tabPublications') },
    { id: 'desk', title: t('prices.tabDesk') },
  ];
  const part = usePart(tabs);
  const publication = query.get('publication');
  return (
    <With of={facts}>
      {(chainFacts) => (
        <With of={book}>
          {(prices) => (
            <>
              <Finding facts={chainFacts} book={prices} />
              <Tabs view="prices" tabs={tabs} label={t('prices.title')} />
              {part === 'ladder' && <Ladder facts={chainFacts} book={prices} />}
              {part === 'history' && <History facts={chainFacts} book={prices} />}
              {part === 'publications' && <Publications facts={chainFacts} />}
              {part === 'desk' && <Desk facts={chainFacts} book={prices} />}
              {publication && (
                <PublicationPanel
                  key={publication}
                  id={publication}
                  facts={chainFacts}
                  onClose={() => change({ publication: null, product: part === 'history' ? undefined : null, market: null })}
                />
              )}
            </>
          )}
        </With>
      )}
    </With>
  );
}

function Finding({ facts, book }: { facts: ChainFacts; book: Book }) {
  const { t } = useTexts();
  const { names } = useSides();
  const rows = rowsOf(facts, book.prices);
  const chief = rows.filter((row) => chiefProducts(rows).includes(row.product.id));
  const widest = chief.toSorted((one, other) => (over(other, 'dominant') ?? -1) - (over(one, 'dominant') ?? -1))[0];
  const spread = widest ? over(widest, 'dominant') : null;
  const period = widest?.by.zone?.period;
  const title =
    widest && spread !== null
      ? t(spread >= 0 ? 'prices.finding' : 'prices.findingBelow', { product: widest.product.name, spread: percent(Math.abs(spread)), dominant: names.get(facts.dominant) ?? facts.dominant })
      : t('prices.findingNone', { chain: facts.name });
  return <Summary title={title} subtitle={t('prices.subtitle', { chain: facts.name, period: period ?? 'n/a', validAt: day(book.validAt), book: book.book })} />;
}

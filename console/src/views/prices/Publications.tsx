import type { ChainFacts, Page } from '../../api/documents';
import { useDocument } from '../../api/useDocument';
import { change, useAddress } from '../../app/address';
import { day, minute } from '../../format/date';
import { Chip } from '../../parts/Chip';
import { Keep } from '../../parts/Keep';
import { With } from '../../parts/States';
import { Table } from '../../parts/Table';
import { useTexts } from '../../texts';
import type { Entries, PublicationLine } from './documents';

/** All publications of a chain, the last first, and what was challenged. */
export function Publications({ facts }: { facts: ChainFacts }) {
  const { t } = useTexts();
  const { query } = useAddress();
  const publications = useDocument<Page<PublicationLine>>('/prices/publications', { limit: 1000 });
  const challenges = useDocument<Entries>('/prices/entries', { part: 'challenges' });
  const products = new Set(facts.stages.flatMap((stage) => stage.products.map((product) => product.id)));
  return (
    <div className="stack">
      <section className="card stack">
        <div className="row">
          <Keep path="/prices/publications" what={t('keep.publications')} />
          <Keep path="/prices" what={t('keep.prices')} />
        </div>
        <With of={publications}>
          {(page) => (
            <Table
              caption={t('prices.publicationsCaption', { chain: facts.name })}
              rows={page.items.filter((each) => each.products.some((product) => products.has(product)))}
              keyOf={(row) => row.id}
              selected={query.get('publication')}
              none={t('prices.noneDetail')}
              columns={[
                { id: 'id', title: t('prices.publication'), cell: (row) => <Open row={row} /> },
                { id: 'period', title: t('prices.period'), cell: (row) => row.period },
                { id: 'state', title: t('prices.state'), cell: (row) => <State row={row} /> },
                { id: 'standing', title: t('prices.standing'), cell: (row) => row.standing },
                { id: 'prices', title: t('prices.count'), number: true, cell: (row) => row.prices },
                { id: 'proposed', title: t('prices.proposed'), cell: (row) => `${row.proposedBy}, ${day(row.proposedAt)}` },
                { id: 'approved', title: t('prices.approved'), cell: (row) => (row.approvedBy ? `${row.approvedBy}, ${day(row.publishedAt)}` : '—') },
              ]}
            />
          )}
        </With>
      </section>
      <section className="card">
        <h2>{t('prices.challenges')}</h2>
        <With of={challenges}>
          {(document) => (
            <Table
              caption={t('prices.challenges')}
              rows={document.entries}
              keyOf={(row, index) => `${row.id} ${index}`}
              none={t('prices.noChallenges')}
              columns={[
                { id: 'at', title: t('prices.when'), cell: (row) => minute(row.at) },
                { id: 'by', title: t('prices.by'), cell: (row) => row.by },
                { id: 'what', title: t('prices.what'), cell: (row) => row.what },
              ]}
            />
          )}
        </With>
      </section>
    </div>
  );
}

function Open({ row }: { row: PublicationLine }) {
  return (
    <button className="linkish" onClick={() => change({ publication: row.id, product: row.products[0] }, 'push')}>
      {row.id}
    </button>
  );
}

export function State({ row }: { row: PublicationLine }) {
  const { t } = useTexts();
  if (row.state === 'pending') return <Chip kind="warn">{t('prices.statePending')}</Chip>;
  if (row.state === 'superseded') return <Chip kind="quiet">{t('prices.stateSuperseded')}</Chip>;
  return <Chip kind="good">{t('prices.statePublished')}</Chip>;
}

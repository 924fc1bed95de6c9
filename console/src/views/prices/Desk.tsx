import { useState, type FormEvent } from 'react';
import type { ChainFacts, Page } from '../../api/documents';
import { Refusal, write } from '../../api/client';
import { asRefusal, useDocument } from '../../api/useDocument';
import { change } from '../../app/address';
import { usePermission, useSession } from '../../app/session';
import { minute } from '../../format/date';
import { Notice, Told, With } from '../../parts/States';
import { Table } from '../../parts/Table';
import { useTexts } from '../../texts';
import { Answering } from './Answering';
import type { Book, Edition, PublicationLine } from './documents';
import { Confidence, PriceFigure } from './Ladder';

/** The desk: who proposes tries prices and puts them forward, who approves decides. Never the same party. */
export function Desk({ facts, book }: { facts: ChainFacts; book: Book }) {
  const publications = useDocument<Page<PublicationLine>>('/prices/publications', { limit: 1000 });
  return (
    <div className="stack">
      <Proposing facts={facts} next={nextPeriod(book)} onProposed={publications.again} />
      <With of={publications}>{(page) => <Approving waiting={page.items.filter((each) => each.state === 'pending')} onDecided={publications.again} />}</With>
      <Answering />
    </div>
  );
}

/** The month after the last that has a price. */
export function nextPeriod(book: Pick<Book, 'prices'>): string {
  const last = book.prices.map((price) => price.period).filter((period) => /^\d{4}-\d{2}$/.test(period)).toSorted().at(-1);
  if (!last) return '';
  return new Date(Date.UTC(Number(last.slice(0, 4)), Number(last.slice(5)), 1)).toISOString().slice(0, 7);
}

function Proposing({ facts, next, onProposed }: { facts: ChainFacts; next: string; onProposed: () => void }) {
  const { t } = useTexts();
  const mayTry = usePermission('analyst');
  const mayPropose = usePermission('price-proposer');
  const products = facts.stages.flatMap((stage) => stage.products);
  const [scope, setScope] = useState('');
  const [period, setPeriod] = useState(next);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState<Edition | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const question = { ...(scope ? { product: scope } : { chain: facts.chain }), period };

  async function ask(work: () => Promise<void>) {
    setBusy(true);
    setRefusal(null);
    setTold(null);
    try {
      await work();
    } catch (error) {
      setRefusal(asRefusal(error));
    } finally {
      setBusy(false);
    }
  }

  function tryIt(event: FormEvent) {
    event.preventDefault();
    void ask(async () => setTried(await write<Edition>('POST', '/prices/determinations', question)));
  }

  function propose() {
    void ask(async () => {
      const entry = await write<{ what: string }>('POST', '/prices/proposals', { ...question, ...(reason.trim() ? { reason } : {}) });
      setTold(entry.what);
      onProposed();
    });
  }

  return (
    <form className="card stack" onSubmit={tryIt}>
      <h2>{t('prices.propose')}</h2>
      <p className="quiet">{t('prices.proposeLead')}</p>
      <div className="desk-form">
        <label className="field">
          <span>{t('prices.scope')}</span>
          <select value={scope} onChange={(event) => setScope(event.target.value)}>
            <option value="">{t('prices.wholeChain', { chain: facts.name })}</option>
            {products.map((product) => (
              <option key={product.id} value={product.id}>
                {product.name}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span>{t('prices.period')}</span>
          <input value={period} onChange={(event) => setPeriod(event.target.value)} placeholder="2026-05" required />
        </label>
        <label className="field">
          <span>{t('prices.reasonOptional')}</span>
          <input value={reason} onChange={(event) => setReason(event.target.value)} />
        </label>
        <div className="row">
          <button className="button" disabled={busy || !mayTry.allowed} title={mayTry.reason}>
            {t('prices.try')}
          </button>
          <button type="button" className="button primary" disabled={busy || !mayPropose.allowed} title={mayPropose.reason} onClick={propose}>
            {t('prices.proposeDo')}
          </button>
        </div>
      </div>
      {!mayPropose.allowed && <p className="quiet small">{mayPropose.reason}</p>}
      {told && <p role="status">{told}</p>}
      {refusal && <Told refusal={refusal} />}
      {tried && (
        <Table
          caption={t('prices.tried')}
          rows={tried.prices}
          keyOf={(row) => `${row.product} ${row.market}`}
          columns={[
            { id: 'product', title: t('ladder.product'), cell: (row) => products.find((each) => each.id === row.product)?.name ?? row.product },
            { id: 'market', title: t('prices.market'), cell: (row) => t(`side.${row.market}`) },
            { id: 'price', title: t('prices.price'), number: true, cell: (row) => <PriceFigure name={row.product} price={row} /> },
            { id: 'tier', title: t('prices.tier'), cell: (row) => row.tier ?? row.withheld?.reason ?? 'n/a' },
            { id: 'confidence', title: t('prices.confidence'), cell: (row) => <Confidence of={row.confidence} /> },
            { id: 'used', title: t('prices.figures'), number: true, cell: (row) => `${row.tally?.used ?? 0}/${row.tally?.considered ?? 0}` },
          ]}
        />
      )}
    </form>
  );
}

function Approving({ waiting, onDecided }: { waiting: readonly PublicationLine[]; onDecided: () => void }) {
  const { t } = useTexts();
  return (
    <section className="card stack">
      <h2>{t('prices.approve')}</h2>
      {waiting.length === 0 ? (
        <Notice kind="empty" title={t('prices.nothingWaits')}>
          <p>{t('prices.nothingWaitsDetail')}</p>
        </Notice>
      ) : (
        waiting.map((proposal) => <Waiting key={proposal.id} proposal={proposal} onDecided={onDecided} />)
      )}
    </section>
  );
}

function Waiting({ proposal, onDecided }: { proposal: PublicationLine; onDecided: () => void }) {
  const { t } = useTexts();
  const session = useSession();
  const permission = usePermission('price-approver');
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const own = proposal.proposedBy === session.name || proposal.proposedBy === session.user;
  const allowed = permission.allowed && !own;
  const why = own ? t('prices.fourEyes') : permission.reason;

  async function decide(path: 'approval' | 'rejection') {
    setBusy(true);
    setRefusal(null);
    try {
      await write('POST', `/prices/publications/${encodeURIComponent(proposal.id)}/${path}`, path === 'rejection' ? { reason } : undefined);
      onDecided();
    } catch (error) {
      setRefusal(asRefusal(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <article className="waiting stack">
      <div className="spread">
        <h3>
          <button className="linkish" onClick={() => change({ publication: proposal.id, product: proposal.products[0] }, 'push')}>
            {proposal.id}
          </button>
        </h3>
        <span className="quiet">{t('prices.proposedBy', { by: proposal.proposedBy, at: minute(proposal.proposedAt), count: proposal.prices })}</span>
      </div>
      {proposal.reason && <p>{proposal.reason}</p>}
      <div className="desk-form">
        <label className="field">
          <span>{t('prices.rejectReason')}</span>
          <input value={reason} onChange={(event) => setReason(event.target.value)} />
        </label>
        <div className="row">
          <button className="button primary" disabled={busy || !allowed} title={why} onClick={() => decide('approval')}>
            {t('prices.approveDo')}
          </button>
          <button className="button danger" disabled={busy || !permission.allowed || reason.trim() === ''} title={reason.trim() === '' ? t('prices.rejectNeeds') : permission.reason} onClick={() => decide('rejection')}>
            {t('prices.rejectDo')}
          </button>
        </div>
      </div>
      {why && <p className="quiet small">{why}</p>}
      {refusal && <Told refusal={refusal} />}
    </article>
  );
}

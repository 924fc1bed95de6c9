import { useEffect, useState, type FormEvent } from 'react';
import type { ChainFacts } from '../../api/documents';
import { Refusal, write } from '../../api/client';
import { asRefusal, useDocument } from '../../api/useDocument';
import { change, useAddress } from '../../app/address';
import { usePermission } from '../../app/session';
import { minute } from '../../format/date';
import { exact, percent, reading, wholePercent } from '../../format/number';
import { Chip } from '../../parts/Chip';
import { Figure } from '../../parts/Figure';
import { Outline } from '../../parts/Outline';
import { SidePanel } from '../../parts/SidePanel';
import { Told, With } from '../../parts/States';
import { Table } from '../../parts/Table';
import { useTexts } from '../../texts';
import type { Edition, EvidenceRow, ExplainedPrice, Market, Verification } from './documents';
import { Confidence } from './Ladder';

type Props = { id: string; facts: ChainFacts; onClose: () => void };

/** A publication: what was used and what was not, why, and the same figure made again before the reader. */
export function PublicationPanel({ id, facts, onClose }: Props) {
  const { t } = useTexts();
  const { query } = useAddress();
  const products = facts.stages.flatMap((stage) => stage.products);
  const product = query.get('product') ?? products[0]?.id ?? '';
  const edition = useDocument<Edition>(`/prices/publications/${encodeURIComponent(id)}`, { product });
  return (
    <SidePanel title={id} onClose={onClose} wide>
      <With of={edition}>{(document) => <Body id={id} edition={document} nameOf={(each) => products.find((one) => one.id === each)?.name ?? each} key={`${id} ${product}`} />}</With>
      <p className="quiet small">{t('prices.synthetic', { synthetic: edition.document?.evidence.synthetic ?? 'n/a', rows: edition.document?.evidence.rows ?? 'n/a' })}</p>
    </SidePanel>
  );
}

function Body({ id, edition, nameOf }: { id: string; edition: Edition; nameOf: (product: string) => string }) {
  const { t } = useTexts();
  const { query } = useAddress();
  const market = (query.get('market') ?? 'zone') as Market;
  const price = edition.prices.find((each) => each.market === market) ?? edition.prices[0];
  if (!price) return <p>{t('table.none')}</p>;
  return (
    <>
      <div className="row">
        <div className="choice" role="group" aria-label={t('prices.market')}>
          {edition.prices.map((each) => (
            <button key={each.market} aria-pressed={each === price} onClick={() => change({ market: each.market })}>
              {t(`side.${each.market}`)}
            </button>
          ))}
        </div>
      </div>
      <Head price={price} name={nameOf(price.product)} />
      <Recompute id={id} price={price} />
      <section>
        <h3>{t('prices.used', { count: price.counted.rows.length + price.counted.notShown })}</h3>
        <Evidence rows={price.counted.rows} notShown={price.counted.notShown} unit={`${price.currency}/${price.unit}`} asOf={price.period} />
      </section>
      <section>
        <h3>{t('prices.excluded', { count: price.excluded.rows.length + price.excluded.notShown })}</h3>
        <Exclusions price={price} />
        {price.excluded.rows.length > 0 && <Evidence rows={price.excluded.rows} notShown={price.excluded.notShown} unit={`${price.currency}/${price.unit}`} asOf={price.period} excluded />}
      </section>
      <Tiers price={price} />
      <Challenge id={id} />
    </>
  );
}

function Head({ price, name }: { price: ExplainedPrice; name: string }) {
  const { t } = useTexts();
  const tally = price.tally;
  return (
    <div className="price-head">
      <p className="price-big">
        <Figure
          value={price.price ?? null}
          label={name}
          unit={`${price.currency}/${price.unit}`}
          basis={`${price.basis}, ${price.delivery}`}
          asOf={price.period}
          status={price.kind}
          source={price.method}
          low={price.dispersion?.lowest}
          high={price.dispersion?.highest}
          note={price.withheld ? `${price.withheld.reason}: ${price.withheld.detail}` : undefined}
        />
      </p>
      <p>
        {name}, {price.period}. {t('prices.method')} <code>{price.method}</code>
      </p>
      <div className="row">
        <Chip kind="zone">{price.tier ?? price.withheld?.reason ?? 'n/a'}</Chip>
        <Confidence of={price.confidence} />
        {price.certificate && (
          <Chip kind={price.certificate.passed ? 'good' : 'bad'}>{t(price.certificate.passed ? 'prices.certified' : 'prices.notCertified', { conditions: price.certificate.conditions })}</Chip>
        )}
      </div>
      {tally && (
        <dl className="facts">
          <dt>{t('prices.figures')}</dt>
          <dd>{t('prices.figuresOf', { used: tally.used, considered: tally.considered, sources: tally.sources, buyers: tally.buyers, sellers: tally.sellers })}</dd>
          <dt>{t('prices.concentration')}</dt>
          <dd>
            <span className="meter" aria-hidden="true">
              <span style={{ width: `${Math.min(100, tally.concentration * 100)}%` }} />
            </span>{' '}
            {reading(tally.concentration)} <span className="quiet">{t('prices.largest', { share: wholePercent(tally.largestShare) })}</span>
          </dd>
        </dl>
      )}
    </div>
  );
}

function Evidence({ rows, notShown, unit, asOf, excluded = false }: { rows: readonly EvidenceRow[]; notShown: number; unit: string; asOf: string; excluded?: boolean }) {
  const { t } = useTexts();
  const whole = rows.reduce((sum, row) => sum + (row.weight ?? 0), 0);
  return (
    <>
      <Table
        caption={excluded ? t('prices.excludedCaption') : t('prices.usedCaption')}
        rows={rows}
        keyOf={(row, index) => `${row.evidence} ${index}`}
        none={t('prices.noEvidence')}
        columns={[
          { id: 'evidence', title: t('prices.evidence'), cell: (row) => <code>{row.evidence}</code> },
          ...(excluded
            ? [{ id: 'reason', title: t('prices.reason'), cell: (row: EvidenceRow) => [row.reason, row.detail].filter(Boolean).join(': ') || 'n/a' }]
            : [
                { id: 'price', title: t('prices.price'), number: true, cell: (row: EvidenceRow) => <Figure value={row.price ?? null} unit={unit} asOf={asOf} source={row.evidence} basis={t('prices.toSpecification')} status="observed" hideUnit /> },
                { id: 'weight', title: t('prices.weight'), number: true, cell: (row: EvidenceRow) => (whole > 0 && row.weight !== undefined ? percent(row.weight / whole, 2) : 'n/a') },
              ]),
        ]}
      />
      {notShown > 0 && <p className="quiet small">{t('prices.notShown', { count: notShown })}</p>}
    </>
  );
}

function Exclusions({ price }: { price: ExplainedPrice }) {
  const { t } = useTexts();
  const reasons = Object.entries(price.exclusions ?? {});
  if (reasons.length === 0) return <p className="quiet">{t('prices.nothingExcluded')}</p>;
  return (
    <p className="row">
      {reasons.map(([reason, count]) => (
        <Chip key={reason} kind="warn">
          {count} × {reason.replaceAll('-', ' ')}
        </Chip>
      ))}
    </p>
  );
}

function Tiers({ price }: { price: ExplainedPrice }) {
  const { t } = useTexts();
  return (
    <section>
      <h3>{t('prices.tiers')}</h3>
      <ol className="tiers">
        {price.tiers.map((tier) => (
          <li key={tier.tier}>
            <Chip kind={tier.lacks ? 'quiet' : 'good'}>{tier.tier}</Chip> <span className="quiet">{tier.lacks ? t('prices.lacks', { lacks: tier.lacks }) : t('prices.gave')}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

type Again = { state: 'idle' } | { state: 'busy' } | { state: 'done'; verification: Verification; shown: number } | { state: 'refused'; refusal: Refusal };

/** Computes the publication again on the server and tells the steps one after the other. */
function Recompute({ id, price }: { id: string; price: ExplainedPrice }) {
  const { t } = useTexts();
  const [again, setAgain] = useState<Again>({ state: 'idle' });
  const steps = price.explanation.parts?.length ?? 0;

  useEffect(() => {
    if (again.state !== 'done' || again.shown >= steps) return;
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const timer = window.setTimeout(() => setAgain({ ...again, shown: still ? steps : again.shown + 1 }), still ? 0 : 260);
    return () => window.clearTimeout(timer);
  }, [again, steps]);

  async function recompute() {
    setAgain({ state: 'busy' });
    try {
      const verification = await write<Verification>('POST', `/prices/publications/${encodeURIComponent(id)}/recompute`);
      setAgain({ state: 'done', verification, shown: 0 });
    } catch (error) {
      setAgain({ state: 'refused', refusal: asRefusal(error) });
    }
  }

  const done = again.state === 'done' && again.shown >= steps;
  return (
    <section className="recompute" aria-live="polite">
      <div className="row">
        <button className="button primary" onClick={recompute} disabled={again.state === 'busy'}>
          {again.state === 'busy' ? t('prices.recomputing') : t('prices.recompute')}
        </button>
        <span className="quiet small">{t('prices.recomputeLead')}</span>
      </div>
      {again.state === 'refused' && <Told refusal={again.refusal} />}
      {again.state === 'done' && <Outline of={price.explanation} shown={again.shown} />}
      {done && <Coherence price={price} />}
      {again.state === 'idle' && (
        <details>
          <summary>{t('prices.steps', { count: steps })}</summary>
          <Outline of={price.explanation} />
          <Coherence price={price} />
        </details>
      )}
      {done && again.verification.same && <Chip kind="good">{t('prices.same')}</Chip>}
      {done && !again.verification.same && (
        <>
          <Chip kind="bad">{t('prices.differs')}</Chip>
          <ul>
            {again.verification.differences.map((difference, index) => (
              <li key={index}>
                {difference.step}: {difference.detail}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** The last step, from what the evidence gave to what was published: the ladder of the chain. */
function Coherence({ price }: { price: ExplainedPrice }) {
  const { t } = useTexts();
  if (price.price === undefined || price.raw === undefined) return null;
  if (price.price === price.raw) return <p className="small">{t('prices.coherentAsItWas')}</p>;
  const unit = `${price.currency}/${price.unit} ${price.basis}`;
  return (
    <>
      <p className="small">{t('prices.coherent', { raw: exact(price.raw), price: exact(price.price), unit })}</p>
      <ul className="small">
        {(price.ladder ?? []).map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </>
  );
}

function Challenge({ id }: { id: string }) {
  const { t } = useTexts();
  const permission = usePermission('reader', 'analyst', 'price-proposer', 'price-approver', 'rule-author', 'rule-approver', 'customs', 'reserve-operator', 'auditor', 'administrator');
  const [text, setText] = useState('');
  const [told, setTold] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function challenge(event: FormEvent) {
    event.preventDefault();
    setRefusal(null);
    try {
      const entry = await write<{ what: string; at: string }>('POST', `/prices/publications/${encodeURIComponent(id)}/challenges`, { text });
      setTold(`${entry.what} (${minute(entry.at)})`);
      setText('');
    } catch (error) {
      setRefusal(asRefusal(error));
    }
  }

  return (
    <form className="stack card" onSubmit={challenge}>
      <h3>{t('prices.challenge')}</h3>
      <label className="field">
        <span>{t('prices.challengeText')}</span>
        <textarea rows={3} value={text} onChange={(event) => setText(event.target.value)} required />
        <span className="hint">{t('prices.challengeHint')}</span>
      </label>
      {told && <p role="status">{told}</p>}
      {refusal && <Told refusal={refusal} />}
      <button className="button" disabled={!permission.allowed || text.trim() === ''} title={permission.reason}>
        {t('prices.challengeDo')}
      </button>
    </form>
  );
}

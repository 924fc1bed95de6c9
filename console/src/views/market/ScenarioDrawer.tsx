import { useState } from 'react';
import type { ChainFacts, Economy } from '../../api/documents';
import { change } from '../../app/address';
import { SidePanel } from '../../parts/SidePanel';
import { useTexts } from '../../texts';
import type { LadderLine, Scenario, Shock } from './documents';
import { FloorSlider } from './FloorSlider';
import { floorsText, shocksText, toldShock, type Changed } from './order';

type Props = {
  scenario: Scenario | undefined;
  changed: Changed;
  facts: ChainFacts;
  ladder: readonly LadderLine[];
  economies: readonly Economy[];
  members: ReadonlySet<string>;
  onMember: (economy: string) => void;
  onRun: () => void;
  mayRun: boolean;
  onClose: () => void;
};

/** The scenario as the reader changes it: who is in the zone, floors, shocks. */
export function ScenarioDrawer({ scenario, changed, facts, ladder, economies, members, onMember, onRun, mayRun, onClose }: Props) {
  const { t } = useTexts();
  const products = facts.stages.flatMap((stage) => stage.products);
  const floored = ladder.filter((line) => (changed.floors.size > 0 ? changed.floors.has(line.product) : line.floor));
  const others = ladder.filter((line) => !floored.includes(line) && line.before.zone);
  const nameOf = (product: string) => products.find((each) => each.id === product)?.name ?? product;

  function setFloor(product: string, price: number | null) {
    // A run takes the floors it is given in the place of all the scenario's own, so all go along once one is changed.
    const floors = changed.floors.size > 0 ? new Map(changed.floors) : new Map(ladder.flatMap((line) => (line.floor ? [[line.product, line.floor] as const] : [])));
    if (price === null) floors.delete(product);
    else floors.set(product, price);
    change({ floors: floorsText(floors) });
  }

  return (
    <SidePanel title={t('market.change')} onClose={onClose}>
      {scenario && <p className="quiet">{scenario.question}</p>}
      <section className="stack">
        <div className="spread">
          <h3>{t('market.floors')}</h3>
          {changed.floors.size > 0 && (
            <button className="linkish small" onClick={() => change({ floors: null })}>
              {t('market.resetFloors')}
            </button>
          )}
        </div>
        {ladder.length === 0 && <p className="quiet">{t('market.floorsAfterRun')}</p>}
        {floored.map((line) => (
          <FloorSlider key={line.product} name={nameOf(line.product)} line={line} value={changed.floors.get(line.product) ?? line.floor ?? null} onChange={(price) => setFloor(line.product, price)} />
        ))}
        {others.length > 0 && (
          <label className="field">
            <span>{t('market.addFloor')}</span>
            <select
              value=""
              onChange={(event) => {
                const line = others.find((each) => each.product === event.target.value);
                if (line?.before.zone) setFloor(line.product, Number((line.before.zone * 1.2).toPrecision(3)));
              }}
            >
              <option value="">{t('market.choose')}</option>
              {others.map((line) => (
                <option key={line.product} value={line.product}>
                  {nameOf(line.product)}
                </option>
              ))}
            </select>
          </label>
        )}
      </section>
      <Members economies={economies} members={members} changed={changed} onMember={onMember} />
      <Shocks shocks={changed.shocks} facts={facts} economies={economies} />
      <button className="button primary drawer-run" onClick={onRun} disabled={!mayRun}>
        {t('market.runChanged')}
      </button>
    </SidePanel>
  );
}

function Members({ economies, members, changed, onMember }: { economies: readonly Economy[]; members: ReadonlySet<string>; changed: Changed; onMember: (economy: string) => void }) {
  const { t } = useTexts();
  const [all, setAll] = useState(false);
  const singles = economies.filter((economy) => economy.kind !== 'group');
  const shown = all ? singles : singles.filter((economy) => members.has(economy.id));
  return (
    <section className="stack">
      <div className="spread">
        <h3>{t('market.members', { count: members.size })}</h3>
        {changed.zone && (
          <button className="linkish small" onClick={() => change({ zone: null })}>
            {t('market.resetZone')}
          </button>
        )}
      </div>
      <p className="quiet small">{t('market.membersLead')}</p>
      <div className="checks">
        {shown.map((economy) => (
          <label key={economy.id}>
            <input type="checkbox" checked={members.has(economy.id)} onChange={() => onMember(economy.id)} />
            {economy.name}
          </label>
        ))}
      </div>
      <button className="linkish small" aria-expanded={all} onClick={() => setAll(!all)}>
        {all ? t('market.membersOnly') : t('market.membersAll', { count: singles.length })}
      </button>
    </section>
  );
}

const KINDS = ['export-ban', 'export-tax', 'duty', 'demand-growth', 'cost-change'] as const;
type Kind = (typeof KINDS)[number];

/** The measure that the form says, as the scenario document writes it. */
export function shockOf(kind: Kind, product: string, economy: string, percentage: number, process: string): Shock {
  const share = percentage / 100;
  switch (kind) {
    case 'export-ban':
      return { 'export-ban': { products: product, from: economy } };
    case 'export-tax':
      return { 'export-tax': { products: product, from: economy, rate: share } };
    case 'duty':
      return { duty: { products: product, to: economy, rate: share } };
    case 'demand-growth':
      return { 'demand-growth': { products: product, where: economy, share } };
    case 'cost-change':
      return { 'cost-change': { processes: process, where: economy, share } };
  }
}

function Shocks({ shocks, facts, economies }: { shocks: readonly Shock[]; facts: ChainFacts; economies: readonly Economy[] }) {
  const { t } = useTexts();
  const products = facts.stages.flatMap((stage) => stage.products);
  const [kind, setKind] = useState<Kind>('export-ban');
  const [product, setProduct] = useState(products[0]?.id ?? '');
  const [economy, setEconomy] = useState(facts.dominant);
  const [percentage, setPercentage] = useState(25);
  const process = products.find((each) => each.id === product)?.processes.find((each) => each.outputs?.[product] === 1)?.id ?? '';
  const set = (next: readonly Shock[]) => change({ shocks: shocksText(next) });
  return (
    <section className="stack">
      <h3>{t('market.shocks')}</h3>
      {shocks.length === 0 && <p className="quiet small">{t('market.noShocks')}</p>}
      <ul>
        {shocks.map((shock, index) => (
          <li key={index} className="spread shock">
            <span>{toldShock(shock)}</span>
            <button className="linkish small" onClick={() => set(shocks.filter((_, at) => at !== index))}>
              {t('market.remove')}
            </button>
          </li>
        ))}
      </ul>
      <div className="shock-form">
        <label className="field">
          <span>{t('market.shockKind')}</span>
          <select value={kind} onChange={(event) => setKind(event.target.value as Kind)}>
            {KINDS.map((each) => (
              <option key={each} value={each}>
                {t(`market.shock.${each}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span>{t('ladder.product')}</span>
          <select value={product} onChange={(event) => setProduct(event.target.value)}>
            {products.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span>{t(kind === 'duty' ? 'market.shockTo' : 'market.shockWhere')}</span>
          <select value={economy} onChange={(event) => setEconomy(event.target.value)}>
            {economies.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </select>
        </label>
        {kind !== 'export-ban' && (
          <label className="field">
            <span>{t('market.percentage')}</span>
            <input type="number" value={percentage} step={5} onChange={(event) => setPercentage(Number(event.target.value))} />
          </label>
        )}
        <button className="button" onClick={() => set([...shocks, shockOf(kind, product, economy, percentage, process)])} disabled={kind === 'cost-change' && !process}>
          {t('market.addShock')}
        </button>
      </div>
    </section>
  );
}

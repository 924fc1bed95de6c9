import type { ActLine, Clock, Lot } from './documents';

/** What the acts of the ledger say of a lot and of the charter, where the lists do not say it. */

/** The facts of a lot as it was received, with what was certified and passed on since; acts are newest first. */
export function lotTold(acts: readonly ActLine[], lot: string): Partial<Lot> | null {
  const received = acts.findLast((act) => (act.act === 'receive' || act.act === 'replenish' || act.act === 'toll') && (act['lot.id'] === lot || act['returning.id'] === lot));
  if (!received) return null;
  const prefix = received['lot.id'] === lot ? 'lot' : 'returning';
  const text = (name: string) => said(received[`${prefix}.${name}`]);
  const certified = acts.find((act) => act.act === 'certify' && act.lot === lot);
  const passed = acts.filter((act) => act.act === 'pass' && act.lot === lot).toReversed();
  const figure = (name: string) => {
    const value = text(name);
    return value === undefined ? undefined : Number(value);
  };
  const stages = Object.fromEntries(under(received, `${prefix}.origin.stages`));
  return {
    specification: text('specification'),
    brand: text('brand'),
    certificate: Object.fromEntries(certified ? under(certified, 'certificate') : under(received, `${prefix}.certificate`)),
    gross_kg: figure('gross'),
    net_kg: figure('net'),
    contained_kg: figure('contained'),
    substance: text('substance'),
    custody: [...custodyOf(received, `${prefix}.custody`), ...passed.flatMap((act) => custodyOf(act, 'custody'))],
    origin: Object.keys(stages).length > 0 || text('origin.eligibility') ? { stages, eligibility: text('origin.eligibility') } : undefined,
    price_per_kg: figure('cost.price'),
    currency: text('cost.currency'),
    acquired: text('cost.acquired'),
  };
}

function under(act: ActLine, prefix: string): [string, string][] {
  return Object.entries(act)
    .filter(([name]) => name.startsWith(`${prefix}.`))
    .map(([name, value]) => [name.slice(prefix.length + 1), String(value)]);
}

/** Keepers in their order, whether numbered or alone. */
function custodyOf(act: ActLine, prefix: string): { keeper: string; site: string; since: string }[] {
  const steps = new Map<string, Record<string, string>>();
  for (const [name, value] of under(act, prefix)) {
    const parts = name.split('.');
    const at = parts.length > 1 ? (parts[0] as string) : '';
    steps.set(at, { ...steps.get(at), [parts.at(-1) as string]: value });
  }
  return [...steps].map(([, step]) => ({ keeper: step.keeper ?? 'n/a', site: step.site ?? 'n/a', since: step.since ?? 'n/a' }));
}

function said(value: unknown): string | undefined {
  return value === undefined || value === null || value === '' ? undefined : String(value);
}

/** A list of the charter, from the act that opened the reserve. */
export function charterTold(acts: readonly ActLine[], name: 'authorities' | 'purposes'): string[] {
  const opened = acts.find((act) => act.act === 'open');
  if (!opened) return [];
  const whole = opened[`charter.releases.${name}`];
  if (Array.isArray(whole)) return whole.map(String);
  if (typeof whole === 'string') return whole.split(/[;,]\s*/).filter(Boolean);
  return under(opened, `charter.releases.${name}`).map(([, value]) => value);
}

/** An order with what its act says: when it was given, how urgent, to whom and upon what, and when it was delivered. */
export function clockTold(acts: readonly ActLine[], clock: Clock): Clock {
  const ordered = acts.find((act) => act.act === 'order' && act.id === clock.order);
  const delivered = acts.find((act) => act.act === 'deliver' && act.order === clock.order);
  return {
    ...clock,
    ordered: clock.ordered ?? said(ordered?.on),
    urgency: clock.urgency ?? said(ordered?.urgency),
    to: clock.to ?? said(ordered?.to),
    trigger: clock.trigger ?? said(ordered?.trigger),
    delivered: clock.delivered ?? said(delivered?.on),
  };
}

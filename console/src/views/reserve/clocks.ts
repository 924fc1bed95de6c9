import { daysBetween } from '../../format/date';
import type { Clock, Lot, StockLine } from './documents';

/** How a release order stands with its clock. */
export type Standing = { readonly state: 'delivered' | 'delivered-late' | 'running' | 'late'; readonly daysLeft: number | null; readonly days: number | null; readonly used: number | null };

const NORMAL = 30;
const EMERGENCY = 8;

/** Days left and days the clock has; a delivered order has no days left to count. */
export function standingOf(clock: Clock, day: string): Standing {
  const days = clock.ordered ? daysBetween(clock.ordered, clock.due) : clock.urgency === 'emergency' ? EMERGENCY : clock.urgency === 'normal' ? NORMAL : null;
  const delivered = clock.delivered === undefined ? clock.state.startsWith('delivered') : clock.delivered <= day;
  if (delivered) return { state: clock.state.includes('late') ? 'delivered-late' : 'delivered', daysLeft: null, days, used: null };
  const daysLeft = daysBetween(day, clock.due);
  const used = days === null ? null : Math.min(1, Math.max(0, (days - daysLeft) / days));
  return { state: daysLeft < 0 ? 'late' : 'running', daysLeft, days, used };
}

const STAGES = ['mine', 'concentrate', 'refined', 'metal', 'component'];

/** Stock by stage in the order of the chain, thinnest cover first; what has no figure comes last. */
export function byStage(stock: readonly StockLine[]): { stage: string; lines: StockLine[] }[] {
  const stages = [...new Set(stock.map((line) => line.stage))].toSorted((one, other) => STAGES.indexOf(one) - STAGES.indexOf(other));
  return stages.map((stage) => ({
    stage,
    lines: stock.filter((line) => line.stage === stage).toSorted((one, other) => (one.cover_days ?? Infinity) - (other.cover_days ?? Infinity)),
  }));
}

export type Cover = { readonly below: number; readonly stated: number; readonly thinnest: StockLine | null };

/** How many products cover fewer days than wanted, and which covers fewest. */
export function coverOf(stock: readonly StockLine[], target: number): Cover {
  const stated = stock.filter((line) => line.cover_days !== null && line.cover_days !== undefined);
  const thinnest = stated.toSorted((one, other) => (one.cover_days ?? 0) - (other.cover_days ?? 0))[0] ?? null;
  return { below: stated.filter((line) => (line.cover_days ?? 0) < target).length, stated: stated.length, thinnest };
}

/** How a lot stands with its next assay on a day; one that has left the reserve has none to come. */
export function assayOf(lot: Lot, day: string): { readonly state: 'overdue' | 'soon' | 'later' | 'unknown' | 'gone'; readonly days: number | null } {
  if (lot.state === 'delivered') return { state: 'gone', days: null };
  const due = lot.reassay_due ?? lot.certificate?.['reassay-due'];
  if (!due) return { state: 'unknown', days: null };
  const days = daysBetween(day, due);
  return { state: days < 0 ? 'overdue' : days <= 90 ? 'soon' : 'later', days };
}

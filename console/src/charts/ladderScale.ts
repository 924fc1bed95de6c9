import { toNumber } from '../format/number';

/** What stands on one rung of a price ladder. All prices are in the rung's unit. */
export type Prices = { readonly zone: number | null; readonly outside: number | null; readonly dominant: number | null };

export type Rung = {
  readonly product: string;
  readonly name: string;
  readonly stage: string;
  readonly unit: string;
  readonly before: Prices;
  readonly after: Prices | null;
  readonly floor?: number | null;
  readonly held?: boolean | null;
  /** How many members hold the floor, of how many that have it. */
  readonly holding?: number | null;
  readonly floored?: number | null;
  readonly maximal?: number | null;
  readonly cascade?: number | null;
  readonly levyHigh?: number | null;
};

export function valuesOf(rung: Rung): number[] {
  const { before, after } = rung;
  const all = [before.zone, before.outside, before.dominant, after?.zone, after?.outside, after?.dominant, rung.floor, rung.maximal, rung.cascade];
  return all.map((value) => toNumber(value)).filter((value): value is number => value !== null && value > 0);
}

export type Scale = { readonly low: number; readonly high: number; readonly y: (price: number) => number };

/**
 * Scales of all rungs, each with a range of its own and all with the same ratio from bottom to top, so that equal
 * heights are equal percentages on every rung.
 */
export function scalesOf(rungs: readonly Rung[], top: number, bottom: number): (Scale | null)[] {
  const ranges = rungs.map((rung) => {
    const values = valuesOf(rung);
    return values.length === 0 ? null : { low: Math.log(Math.min(...values)), high: Math.log(Math.max(...values)) };
  });
  const span = Math.max(Math.log(1.5), ...ranges.map((range) => (range ? range.high - range.low : 0))) * 1.16;
  return ranges.map((range) => {
    if (!range) return null;
    const middle = (range.low + range.high) / 2;
    const low = middle - span / 2;
    return { low: Math.exp(low), high: Math.exp(low + span), y: (price) => bottom - ((Math.log(price) - low) / span) * (bottom - top) };
  });
}

/** Round prices for the ticks of a logarithmic axis: at most as many as asked. */
export function ticksOf(scale: Scale, most = 5): number[] {
  for (const steps of [[1, 1.5, 2, 3, 4, 5, 6, 8], [1, 2, 3, 5], [1, 2, 5], [1, 3], [1]]) {
    const ticks: number[] = [];
    for (let power = Math.floor(Math.log10(scale.low)); power <= Math.ceil(Math.log10(scale.high)); power++) {
      for (const step of steps) {
        const tick = Number((step * 10 ** power).toPrecision(6));
        if (tick >= scale.low && tick <= scale.high) ticks.push(tick);
      }
    }
    if (ticks.length <= most) return ticks;
  }
  return [];
}

/** Moves labels apart that would overlap, keeping their order, and none above the top or below the bottom. */
export function apart(wanted: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = wanted.map((y, index) => ({ y, index })).toSorted((one, other) => one.y - other.y);
  const placed: { y: number; index: number }[] = [];
  let last = top - gap;
  for (const label of order) {
    last = Math.max(label.y, last + gap);
    placed.push({ ...label, y: last });
  }
  let next = bottom + gap;
  for (const label of placed.toReversed()) {
    label.y = Math.min(label.y, next - gap);
    next = label.y;
  }
  const result = [...wanted];
  for (const label of placed) result[label.index] = label.y;
  return result;
}

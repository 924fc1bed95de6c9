import type { ChainFacts } from '../../api/documents';
import type { Side } from '../../charts/colours';
import type { Flow, Solved } from './documents';

/** What goes from an economy to an economy at a stage, in million USD a year at the price of where it comes from. */
export type Stream = { readonly stage: number; readonly from: string; readonly to: string; readonly value: number };

type Made = Map<string, Map<string, number>>;

/** Supply by product and economy: what each process makes, times what it gives of the product. */
export function supplyOf(solved: Solved, facts: ChainFacts): Made {
  const outputs = new Map<string, Readonly<Record<string, number>>>();
  for (const stage of facts.stages) {
    for (const product of stage.products) for (const process of product.processes) outputs.set(process.id, process.outputs ?? { [product.id]: 1 });
  }
  const made: Made = new Map();
  for (const [activity, level] of Object.entries(solved.activities)) {
    const [process = '', economy = ''] = activity.split('@');
    for (const [product, ratio] of Object.entries(outputs.get(process) ?? {})) {
      const by = made.get(product) ?? new Map<string, number>();
      by.set(economy, (by.get(economy) ?? 0) + level * ratio);
      made.set(product, by);
    }
  }
  return made;
}

function priceAt(solved: Solved, economy: string, product: string): number {
  return solved.prices[economy]?.[product] ?? 0;
}

/** All streams of a chain: what is shipped, and what stays at home as supply less exports. kt × USD/kg = million USD. */
export function streamsOf(solved: Solved, facts: ChainFacts): Stream[] {
  const stageOf = new Map(facts.stages.flatMap((stage, index) => stage.products.map((product) => [product.id, index] as const)));
  const sums = new Map<string, Stream>();
  const add = (stage: number, from: string, to: string, value: number) => {
    if (value <= 1e-9) return;
    const key = `${stage} ${from} ${to}`;
    sums.set(key, { stage, from, to, value: (sums.get(key)?.value ?? 0) + value });
  };
  const shipped = new Map<string, number>();
  for (const flow of solved.flows) {
    const stage = stageOf.get(flow.product);
    if (stage === undefined) continue;
    add(stage, flow.from, flow.to, flow.quantity * priceAt(solved, flow.from, flow.product));
    const key = `${flow.product} ${flow.from}`;
    shipped.set(key, (shipped.get(key) ?? 0) + flow.quantity);
  }
  for (const [product, by] of supplyOf(solved, facts)) {
    const stage = stageOf.get(product);
    if (stage === undefined) continue;
    for (const [economy, level] of by) {
      const home = level - (shipped.get(`${product} ${economy}`) ?? 0);
      add(stage, economy, economy, home * priceAt(solved, economy, product));
    }
  }
  return [...sums.values()];
}

export type Node = {
  readonly key: string;
  readonly column: number;
  readonly label: string;
  readonly economies: readonly string[];
  readonly side: Side;
  readonly into: number;
  readonly out: number;
  y: number;
  height: number;
};

export type Band = { readonly from: Node; readonly to: Node; readonly value: number; y0: number; y1: number; readonly h0: number; readonly h1: number };

export type Layout = { readonly nodes: readonly Node[]; readonly bands: readonly Band[]; readonly columns: number; readonly totals: readonly number[] };

type Options = { readonly columns: number; readonly height: number; readonly sideOf: (economy: string) => Side; readonly otherName: (side: Side) => string; readonly least?: number };

const ORDER: readonly Side[] = ['dominant', 'outside', 'zone'];
const GAP = 5;

/**
 * Lays streams out over columns, one a stage and one more for use. Each column has its own scale, on which all that is
 * made at the stage is one whole: units differ from stage to stage, shares do not. Small economies of a side are one node.
 */
export function layoutOf(streams: readonly Stream[], { columns, height, sideOf, otherName, least = 0.035 }: Options): Layout {
  const totals = Array.from({ length: columns }, (_, stage) => streams.filter((stream) => stream.stage === stage).reduce((sum, stream) => sum + stream.value, 0));
  const share = (stream: Stream) => stream.value / (totals[stream.stage] || 1);
  const weight = new Map<string, number>();
  for (const stream of streams) {
    for (const [column, economy] of [
      [stream.stage, stream.from],
      [stream.stage + 1, stream.to],
    ] as const) {
      const key = `${column} ${economy}`;
      weight.set(key, (weight.get(key) ?? 0) + share(stream));
    }
  }
  const nameOf = (column: number, economy: string) => ((weight.get(`${column} ${economy}`) ?? 0) >= least ? economy : `·${sideOf(economy)}`);

  type Sum = { economies: Set<string>; side: Side; into: number; out: number; column: number; name: string };
  const sums = new Map<string, Sum>();
  const sumOf = (column: number, economy: string) => {
    const name = nameOf(column, economy);
    const key = `${column} ${name}`;
    const sum = sums.get(key) ?? { economies: new Set<string>(), side: sideOf(economy), into: 0, out: 0, column, name };
    sum.economies.add(economy);
    sums.set(key, sum);
    return { key, sum };
  };
  const links = new Map<string, { from: string; to: string; value: number; share: number }>();
  for (const stream of streams) {
    const from = sumOf(stream.stage, stream.from);
    const to = sumOf(stream.stage + 1, stream.to);
    from.sum.out += share(stream);
    to.sum.into += share(stream);
    const key = `${from.key}>${to.key}`;
    const link = links.get(key) ?? { from: from.key, to: to.key, value: 0, share: 0 };
    link.value += stream.value;
    link.share += share(stream);
    links.set(key, link);
  }

  const nodes = new Map<string, Node>();
  for (let column = 0; column <= columns; column++) {
    const own = [...sums.entries()].filter(([, sum]) => sum.column === column);
    own.sort(([, one], [, other]) => ORDER.indexOf(one.side) - ORDER.indexOf(other.side) || Number(one.name.startsWith('·')) - Number(other.name.startsWith('·')) || Math.max(other.into, other.out) - Math.max(one.into, one.out));
    const whole = own.reduce((sum, [, each]) => sum + Math.max(each.into, each.out), 0);
    const scale = (height - GAP * Math.max(0, own.length - 1)) / (whole || 1);
    let y = 0;
    for (const [key, sum] of own) {
      const size = Math.max(1, Math.max(sum.into, sum.out) * scale);
      const label = sum.name.startsWith('·') ? otherName(sum.side) : sum.name;
      nodes.set(key, { key, column, label, economies: [...sum.economies], side: sum.side, into: sum.into, out: sum.out, y, height: size });
      y += size + GAP;
    }
  }
  return { nodes: [...nodes.values()], bands: bandsOf([...links.values()], nodes), columns: columns + 1, totals };
}

function bandsOf(links: readonly { from: string; to: string; value: number; share: number }[], nodes: ReadonlyMap<string, Node>): Band[] {
  const bands: Band[] = [];
  for (const link of links) {
    const from = nodes.get(link.from);
    const to = nodes.get(link.to);
    if (!from || !to) continue;
    const h0 = (link.share / Math.max(from.into, from.out)) * from.height;
    const h1 = (link.share / Math.max(to.into, to.out)) * to.height;
    bands.push({ from, to, value: link.value, y0: 0, y1: 0, h0, h1 });
  }
  for (const node of nodes.values()) {
    let y = node.y;
    for (const band of bands.filter((each) => each.from === node).toSorted((one, other) => one.to.y - other.to.y)) {
      band.y0 = y;
      y += band.h0;
    }
    y = node.y;
    for (const band of bands.filter((each) => each.to === node).toSorted((one, other) => one.from.y - other.from.y)) {
      band.y1 = y;
      y += band.h1;
    }
  }
  return bands;
}

/** Flows between economies for the map, of one product or of all, and how they change. */
export type Arc = { readonly from: string; readonly to: string; readonly before: number; readonly after: number };

export function arcsOf(before: Solved, after: Solved, product: string | null): Arc[] {
  const sums = new Map<string, { from: string; to: string; before: number; after: number }>();
  const add = (solved: Solved, flow: Flow, which: 'before' | 'after') => {
    if (product && flow.product !== product) return;
    const key = `${flow.from} ${flow.to}`;
    const sum = sums.get(key) ?? { from: flow.from, to: flow.to, before: 0, after: 0 };
    sum[which] += product ? flow.quantity : flow.quantity * priceAt(solved, flow.from, flow.product);
    sums.set(key, sum);
  };
  before.flows.forEach((flow) => add(before, flow, 'before'));
  after.flows.forEach((flow) => add(after, flow, 'after'));
  return [...sums.values()];
}

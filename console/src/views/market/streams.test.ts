import { describe, expect, it } from 'vitest';
import type { ChainFacts } from '../../api/documents';
import type { Side } from '../../charts/colours';
import type { Solved } from './documents';
import { arcsOf, layoutOf, streamsOf } from './streams';

const facts: ChainFacts = {
  chain: 'c',
  name: 'C',
  dominant: 'CHN',
  base_year: 2024,
  stages: [
    { stage: 'mine', products: [{ id: 'ore', name: 'Ore', unit: 't', basis: 'x', processes: [{ id: 'dig', name: 'Dig', outputs: { ore: 1 }, runs: [] }] }] },
    { stage: 'metal', products: [{ id: 'metal', name: 'Metal', unit: 't', basis: 'x', processes: [{ id: 'smelt', name: 'Smelt', outputs: { metal: 1 }, runs: [] }] }] },
  ],
};

// Australia digs 10 and ships 8 to China, which makes all metal and ships half of it to Japan.
const solved = {
  prices: { AUS: { ore: 2 }, CHN: { ore: 2, metal: 5 }, JPN: { metal: 5 } },
  activities: { 'dig@AUS': 10, 'smelt@CHN': 4 },
  flows: [
    { product: 'ore', from: 'AUS', to: 'CHN', quantity: 8 },
    { product: 'metal', from: 'CHN', to: 'JPN', quantity: 2 },
  ],
} as unknown as Solved;

const sideOf = (economy: string): Side => (economy === 'CHN' ? 'dominant' : 'zone');

describe('the streams of a chain', () => {
  it('are what is shipped and what stays at home, in money', () => {
    expect(streamsOf(solved, facts)).toEqual([
      { stage: 0, from: 'AUS', to: 'CHN', value: 16 },
      { stage: 1, from: 'CHN', to: 'JPN', value: 10 },
      { stage: 0, from: 'AUS', to: 'AUS', value: 4 },
      { stage: 1, from: 'CHN', to: 'CHN', value: 10 },
    ]);
  });

  it('fill every column from top to bottom', () => {
    const layout = layoutOf(streamsOf(solved, facts), { columns: 2, height: 100, sideOf, otherName: (side) => side });
    for (let column = 0; column < layout.columns; column++) {
      const last = layout.nodes.filter((node) => node.column === column).at(-1)!;
      expect(last.y + last.height).toBeCloseTo(100, 6);
    }
  });

  it('leave a node with bands that are together no higher than it', () => {
    const layout = layoutOf(streamsOf(solved, facts), { columns: 2, height: 100, sideOf, otherName: (side) => side });
    for (const node of layout.nodes) {
      const out = layout.bands.filter((band) => band.from === node).reduce((sum, band) => sum + band.h0, 0);
      expect(out).toBeLessThanOrEqual(node.height + 1e-9);
    }
  });
});

describe('the arcs of the map', () => {
  it('stand side by side before and after', () => {
    const after = { ...solved, flows: [{ product: 'ore', from: 'AUS', to: 'JPN', quantity: 3 }] } as unknown as Solved;
    expect(arcsOf(solved, after, 'ore')).toEqual([
      { from: 'AUS', to: 'CHN', before: 8, after: 0 },
      { from: 'AUS', to: 'JPN', before: 0, after: 3 },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { OverviewChain, Stage } from './documents';
import { bandsOf, waistOf, withoutEcho } from './waist';

function stage(name: string, shares: Record<string, number | null>): Stage {
  return {
    stage: name,
    name,
    product: name,
    unit: 't',
    total: 100,
    shares: Object.entries(shares).map(([economy, share]) => ({ economy, name: economy, share })),
  };
}

const sideOf = (economy: string) => (economy === 'CHN' ? 'dominant' : economy === 'ROW' ? 'outside' : 'zone');

describe('the waist of a chain', () => {
  const chain: OverviewChain = {
    chain: 'x',
    name: 'X',
    stages: [stage('mine', { CHN: 0.6, AUS: 0.3, ROW: 0.1 }), stage('metal', { CHN: 0.9, JPN: 0.1 }), stage('magnet', { CHN: 0.85, JPN: 0.15 })],
    floor: null,
    spread: null,
    history: [],
  };

  it('is where one economy has most', () => {
    expect(waistOf(chain)?.stage.stage).toBe('metal');
    expect(waistOf(chain)?.supplier.economy).toBe('CHN');
  });

  it('is not where a concentrate of one deposit comes from one place', () => {
    const stages = [stage('mine', { CHN: 0.6, AUS: 0.4 }), stage('concentrate', { CHN: 1 }), stage('refined', { CHN: 0.9, AUS: 0.1 })];
    expect(withoutEcho({ ...chain, stages }).stages.map((each) => each.stage)).toEqual(['mine', 'refined']);
  });

  it('is nowhere when no output is stated', () => {
    expect(waistOf({ ...chain, stages: [stage('mine', { CHN: null })] })).toBeNull();
  });
});

describe('the bands of a stage', () => {
  it('stand in one order and leave what is missing out', () => {
    const bands = bandsOf(stage('mine', { CHN: 0.5, AUS: 0.2, USA: 0.3, ROW: null }), sideOf);
    expect(bands.map((band) => [band.side, band.share])).toEqual([
      ['zone', 0.5],
      ['outside', 0],
      ['dominant', 0.5],
    ]);
    expect(bands[0]?.parts.map((part) => part.economy)).toEqual(['USA', 'AUS']);
  });
});

import { describe, expect, it } from 'vitest';
import type { ChainFacts, ProductFacts } from '../../api/documents';
import type { Market, Price } from './documents';
import { chiefProducts, over, rowsOf, rungOf } from './rungs';

function product(id: string, output: number): ProductFacts {
  return { id, name: id, unit: 't', basis: 'x', processes: [{ id: 'p', name: 'p', runs: [{ economy: 'USA', output: { value: output } }] }] };
}

function price(id: string, market: Market, value?: number): Price {
  return { product: id, market, period: '2026-05', method: 'm', currency: 'USD', unit: 'kg', basis: 'x', delivery: 'DEL', price: value, raw: value };
}

const chain: ChainFacts = {
  chain: 'c',
  name: 'C',
  dominant: 'CHN',
  base_year: 2024,
  stages: [
    { stage: 'refined', products: [product('cheap', 1000), product('dear', 900)] },
    { stage: 'metal', products: [product('metal', 10)] },
  ],
};

const rows = rowsOf(chain, [price('cheap', 'zone', 1), price('dear', 'zone', 110), price('dear', 'dominant', 55), price('metal', 'zone')]);

describe('the rungs of a ladder of prices', () => {
  it('stand in the order in which products are made', () => {
    expect(rows.map((row) => row.product.id)).toEqual(['cheap', 'dear', 'metal']);
  });
  it('begin with the product of a stage that most is known of', () => {
    expect(chiefProducts(rows)).toEqual(['dear']);
  });
  it('leave a withheld price missing', () => {
    expect(rungOf(rows[2]!, (key) => key).after?.zone).toBeNull();
  });
  it('say how far the zone is above', () => {
    expect(over(rows[1]!, 'dominant')).toBeCloseTo(1);
    expect(over(rows[0]!, 'dominant')).toBeNull();
  });
});

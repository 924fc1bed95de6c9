import { describe, expect, it } from 'vitest';
import { changedOf, floorsOf, floorsText, shocksOf, shocksText, toldShock } from './order';

describe('the changes of a scenario in the address', () => {
  it('come back as they went', () => {
    const floors = new Map([
      ['ndpr-oxide', 110],
      ['ndpr-metal', 140.5],
    ]);
    expect(floorsOf(floorsText(floors))).toEqual(floors);
    const shocks = [{ 'export-ban': { products: 'ga-4n', from: 'CHN' } }];
    expect(shocksOf(shocksText(shocks))).toEqual(shocks);
  });

  it('leave out what is no price and what is no list', () => {
    expect(floorsOf('a:x,b:-1,c:2').size).toBe(1);
    expect(shocksOf('{"a":1}')).toEqual([]);
    expect(shocksOf('not json')).toEqual([]);
  });

  it('say nothing when nothing is changed', () => {
    expect(floorsText(new Map())).toBeNull();
    expect(changedOf(new URLSearchParams('')).zone).toBeNull();
  });
});

describe('a shock in words', () => {
  it('names its kind and its keys', () => {
    expect(toldShock({ 'export-tax': { products: 'ndpr-oxide', from: 'CHN', rate: 0.25 } })).toBe('export tax: products ndpr-oxide, from CHN, rate 0.25');
  });
});

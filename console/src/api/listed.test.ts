import { describe, expect, it } from 'vitest';
import { itemsOf } from './listed';

describe('a document that lists', () => {
  it('has its items under that name, under a name of their own, or is the list', () => {
    expect(itemsOf<number>({ items: [1], total: 1 })).toEqual([1]);
    expect(itemsOf<number>({ asOf: '2026-06-15', economies: [2] })).toEqual([2]);
    expect(itemsOf<number>([3])).toEqual([3]);
  });

  it('that is not here yet, or lists nothing, is empty', () => {
    expect(itemsOf(undefined)).toEqual([]);
    expect(itemsOf({ asOf: '2026-06-15' })).toEqual([]);
  });
});

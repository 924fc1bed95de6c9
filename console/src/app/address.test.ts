// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addressOf, change, go, withChanges } from './address';

beforeEach(() => {
  vi.stubGlobal('scrollTo', () => undefined);
  go('/prices?chain=gallium&as-of=2026-05-01&product=ga-4n');
});

describe('the address', () => {
  it('of another view takes chain, day and language along, and nothing else', () => {
    expect(addressOf('/market')).toBe('/market?chain=gallium&as-of=2026-05-01');
  });

  it('is changed in place by what a view shows', () => {
    change({ product: null, market: 'zone' });
    expect(window.location.search).toBe('?chain=gallium&as-of=2026-05-01&market=zone');
  });

  it('leaves alone what is not spoken of', () => {
    expect(withChanges(new URLSearchParams('a=1&b=2'), { a: undefined, b: '3' }).toString()).toBe('a=1&b=3');
  });
});

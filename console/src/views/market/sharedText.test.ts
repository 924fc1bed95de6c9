import { describe, expect, it } from 'vitest';
import { packed, unpacked } from './sharedText';

describe('a scenario in an address', () => {
  it('comes out as it went in, whatever letters it has', () => {
    const text = 'title: "Über 110 €/kg, 希土類"\nfloors: {nd: 110}\n';
    const inAddress = packed(text);
    expect(inAddress).toMatch(/^[A-Za-z0-9_-]+$/);
    expect(unpacked(inAddress)).toBe(text);
  });

  it('is left out where it is too long, and nothing is read of what is broken', () => {
    expect(packed('x'.repeat(9000))).toBeNull();
    expect(unpacked('%%%')).toBeNull();
    expect(unpacked('_w')).toBeNull();
    expect(unpacked(null)).toBeNull();
  });
});

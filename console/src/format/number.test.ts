import { describe, expect, it } from 'vitest';
import { exact, money, percent, reading, signed, wholePercent } from './number';

describe('a number for reading', () => {
  it.each([
    [56.6789, '56.7'],
    [1100.3, '1\u2009100'],
    [1_234_567, '1\u2009230\u2009000'],
    [0.012345, '0.0123'],
    [-895.8457, '\u2212896'],
    [9.999, '10.0'],
    [0, '0'],
    ['110', '110'],
  ])('writes %s as %s', (value, text) => {
    expect(reading(value)).toBe(text);
  });

  it('says that what is missing is missing, never zero', () => {
    expect(reading(null)).toBe('n/a');
    expect(reading('')).toBe('n/a');
    expect(reading('unknown')).toBe('n/a');
  });

  it('shows the sign of a change', () => {
    expect(signed(12)).toBe('+12.0');
    expect(signed(-12)).toBe('\u221212.0');
    expect(signed(0)).toBe('0');
  });
});

describe('a number with all digits', () => {
  it('keeps the zeros of exact money', () => {
    expect(exact('12345.60')).toBe('12\u2009345.60');
  });
  it('has no exponent', () => {
    expect(exact(1e-9)).toBe('0.000000001');
  });
  it('rounds money to the cent and has no negative zero', () => {
    expect(money(-0.001)).toBe('0.00');
    expect(money('6334.64')).toBe('6\u2009334.64');
  });
});

describe('a share', () => {
  it('is a percentage', () => {
    expect(percent(0.9676)).toBe('97\u2009%');
  });
  it('that is small is not nothing', () => {
    expect(wholePercent(0.002)).toBe('<1\u2009%');
    expect(wholePercent(0)).toBe('0\u2009%');
  });
});

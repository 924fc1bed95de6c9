import { describe, expect, it } from 'vitest';
import { asChanges, documentOf, EXAMPLES, fieldOf, filledFrom, isExact, missing } from './entry';

describe('an entry in the address', () => {
  it('comes back as it went', () => {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(asChanges(EXAMPLES.gallium))) if (value) query.set(name, value);
    expect(filledFrom(query)).toEqual(EXAMPLES.gallium);
  });
});

describe('the document of an entry', () => {
  it('has numbers as numbers and leaves out what is not stated', () => {
    const document = documentOf({ goods: '8112.92.10', value: '10000', freight: '', documents: 'N851; Y951' });
    expect(document).toEqual({ forge: 'entry/1', goods: '8112.92.10', value: 10000, documents: ['N851', 'Y951'] });
  });

  it('keeps what is no plain number as text, so that the server can say what is wrong with it', () => {
    expect(documentOf({ value: '10,000' })).toMatchObject({ value: '10,000' });
    expect(isExact('123456789012345678.25')).toBe(false);
    expect(isExact('99.99')).toBe(true);
  });

  it('says what is still needed', () => {
    expect(missing({ ...EXAMPLES.magnet, value: ' ' })).toEqual(['value']);
  });
});

describe('a problem', () => {
  it('belongs to the field that it names, however it is written', () => {
    expect(fieldOf({ field: '--value-basis' })).toBe('value_basis');
    expect(fieldOf({ field: 'entry.goods' })).toBe('goods');
  });

  it('belongs to the field that its sentence speaks of', () => {
    expect(fieldOf({ field: 'missing-figure', rule: 'the day of export decides the exchange rate, and it is not stated' })).toBe('exported');
    expect(fieldOf({ field: 'other', rule: 'something else' })).toBeNull();
  });
});

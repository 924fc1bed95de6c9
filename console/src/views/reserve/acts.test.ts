import { describe, expect, it } from 'vitest';
import { actDocument, ACTS, lacking } from './acts';

const order = ACTS.find((form) => form.act === 'order');

describe('an act', () => {
  it('says what it lacks before it is sent', () => {
    expect(order && lacking(order, { product: 'ga-4n', quantity: ' ' })).toEqual(['quantity', 'to', 'purpose', 'trigger', 'urgency', 'report-due']);
  });

  it('carries figures as numbers, and what is no figure as it was typed', () => {
    if (!order) throw new Error('there is no order');
    expect(actDocument(order, { product: 'ga-4n', quantity: '1000.5', on: '2026-11-26' }, 'O-9')).toEqual({ act: 'order', id: 'O-9', on: '2026-11-26', product: 'ga-4n', quantity: 1000.5 });
    expect(actDocument(order, { quantity: '1,000' }, 'O-9')).toMatchObject({ quantity: '1,000' });
  });
});

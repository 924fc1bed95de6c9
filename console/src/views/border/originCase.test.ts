import { describe, expect, it } from 'vitest';
import { caseDocument, caseFrom, caseText, MAGNET_CASE, NO_CASE } from './originCase';

type Document = { origin: { materials: Record<string, unknown>[]; terms: Record<string, unknown>; processes?: unknown[]; good: Record<string, unknown> } };

describe('an origin case', () => {
  it('leaves out what stands empty, so that it stays unknown', () => {
    const document = caseDocument(MAGNET_CASE) as Document;
    expect(document.origin.materials[1]?.origin).toBe('unknown');
    expect(document.origin.materials[1]?.stages).toEqual({ metal: { economy: 'JPN', evidence: 'certified' } });
    expect(document.origin.materials[2]).not.toHaveProperty('stages');
    expect(document.origin.good).toMatchObject({ price: { amount: 60, packing: 1.2, freight: 0.8 } });
  });

  it('names partners only under a cumulation that has some', () => {
    expect((caseDocument(NO_CASE) as Document).origin.terms.cumulation).toBe('none');
    expect((caseDocument(MAGNET_CASE) as Document).origin.terms.cumulation).toEqual({ kind: 'full', with: ['AUS', 'USA', 'MYS'] });
  });

  it('comes back from an address as it went, and nothing comes of what is no case', () => {
    expect(caseFrom(caseText(MAGNET_CASE))).toEqual(MAGNET_CASE);
    expect(caseFrom('{')).toBeNull();
  });
});

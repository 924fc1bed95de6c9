import { describe, expect, it } from 'vitest';
import type { Session } from '../../api/documents';
import { partiesOf, usualParty } from './parties';

const session: Session = { user: 'ann', name: 'Ann', roles: ['reserve-operator'], mode: 'users' };

describe('the parties that a user may act for', () => {
  it('are the user alone where nothing was given', () => {
    expect(partiesOf(session, ['minister'], ['motor maker'])).toEqual(['ann']);
  });

  it('are those given that the reserve knows', () => {
    expect(partiesOf({ ...session, actsFor: ['ann', 'minister', 'elsewhere'] }, ['board', 'minister'], ['motor maker'])).toEqual(['ann', 'minister']);
  });

  it('are all of the reserve for whoever acts for any', () => {
    expect(partiesOf({ ...session, actsFor: ['*'] }, ['minister'], ['motor maker', 'minister'])).toEqual(['ann', 'minister', 'motor maker']);
  });

  it('begin with an authority for a release alone', () => {
    expect(usualParty('release', ['ann', 'minister'], ['board', 'minister'])).toBe('minister');
    expect(usualParty('lot', ['ann', 'minister'], ['minister'])).toBe('ann');
    expect(usualParty('release', ['ann'], ['minister'])).toBe('ann');
  });
});

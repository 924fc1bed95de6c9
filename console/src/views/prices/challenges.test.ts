// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { openChallenges } from './challenges';

const entry = (id: string, publication?: string) => ({ id, publication, what: '', at: '', by: '' });

it('a challenge waits until an entry of the same number answers it', () => {
  const entries = [entry('C-1', 'a-2026-05.1'), entry('C-2', 'b-2026-05.1'), entry('C-1')];
  expect(openChallenges(entries).map((each) => each.id)).toEqual(['C-2']);
});

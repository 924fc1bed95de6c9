import { describe, expect, it } from 'vitest';
import { translator } from '.';
import { en } from './en';
import { ja } from './ja';
import { ko } from './ko';

const wordsOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).toSorted();

describe('the texts', () => {
  it.each([
    ['ja', ja],
    ['ko', ko],
  ] as const)('in %s take the same words as in English', (_, catalogue) => {
    for (const [key, text] of Object.entries(catalogue)) {
      expect(wordsOf(text ?? ''), key).toEqual(wordsOf(en[key as keyof typeof en]));
    }
  });

  it('stand in English where a language lacks them', () => {
    expect(translator('ko')('prices.recompute')).toBe(en['prices.recompute']);
    expect(translator('ja')('nav.market')).toBe('市場');
  });

  it('take words in', () => {
    expect(translator('en')('overview.title', { count: 8, of: 9 })).toContain('in 8 of 9');
  });
});

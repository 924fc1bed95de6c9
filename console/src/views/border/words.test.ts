import { describe, expect, it } from 'vitest';
import { translator } from '../../texts';
import { dutyInWords } from './words';

const say = translator('en');

describe('a duty sentence in words', () => {
  it.each([
    ['3 %', '3 % of the customs value'],
    ['NIHIL', 'Nothing'],
    ['0.375 USD / KGM(W)', '0.375 USD per kg of W contained'],
    ['25 % OF CONTENT(Al)', '25 % of the value of the Al in the goods'],
    ['0.3464 % MIN 32.71 USD MAX 634.62 USD', '0.3464 % of the customs value, at least 32.71 USD, at most 634.62 USD'],
  ])('%s reads: %s', (sentence, words) => {
    expect(dutyInWords(sentence, say)).toBe(words);
  });

  it('says what a gap to a reference price is and how it is capped', () => {
    const words = dutyInWords('ROUND(GAP(REFERENCE(ga-4n), PRICE(CIF+DUTY)) MAX 60 %, 2)', say);
    expect(words).toContain('the reference price of ga-4n');
    expect(words).toContain('at most 60 % of the customs value');
    expect(words).toContain('2 decimals');
  });

  it('keeps a sentence that it does not know as it is, whole', () => {
    const sentence = 'REFIX(VALUE, STEP 5 EUR / TNE)';
    expect(dutyInWords(sentence, say)).toBe(sentence);
    expect(dutyInWords('3 % of nothing §', say)).toBe('3 % of nothing §');
  });
});

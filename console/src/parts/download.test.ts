import { describe, expect, it } from 'vitest';
import { csv } from './download';

describe('a table as CSV', () => {
  it('quotes what holds a comma or a quotation mark', () => {
    expect(csv(['a', 'b'], [['x,y', 'say "so"']])).toBe('a,b\r\n"x,y","say ""so"""\r\n');
  });
  it('takes the force from what a spreadsheet would compute, and leaves negative numbers alone', () => {
    expect(csv(['a'], [['=1+1'], ['-3.5'], ['@x'], [-2]])).toBe("a\r\n'=1+1\r\n-3.5\r\n'@x\r\n-2\r\n");
  });
  it('leaves a missing cell empty', () => {
    expect(csv(['a', 'b'], [[null, 0]])).toBe('a,b\r\n,0\r\n');
  });
});

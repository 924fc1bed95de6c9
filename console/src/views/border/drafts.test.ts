import { describe, expect, it } from 'vitest';
import { rangeOf } from '../../parts/lines';
import { comparedWith, foundIn, linesOf, nameOfCopy, pathOf, type VersionLine } from './drafts';

const line = (version: string, state: VersionLine['state'], from = 'demo-zone'): VersionLine => {
  const [set = '', number = '1'] = version.split('.');
  return { version, set, number: Number(number), state, author: 'anna', reviewer: '', on: '', reason: '', from, note: '', hash: '', wrong: 0, begun: '', changed: '', revision: 1, tag: '' };
};

describe('problems of a draft', () => {
  const found = foundIn('my-zone', [
    { file: 'my-zone/measures.yaml', line: 5, field: 'measures[0].type', value: 'mfp', rule: 'no type has this id', advice: 'Did you mean mpf?' },
    { file: 'my-zone', line: 0, rule: 'a rule set has a file of measures' },
  ]);

  it('stand at their file and line, in words', () => {
    expect(found[0]).toEqual({ file: 'measures.yaml', line: 5, text: 'measures[0].type = mfp: no type has this id. Did you mean mpf?' });
    expect([...linesOf(found, 'measures.yaml')]).toEqual([5]);
    expect([...linesOf(found, 'rules.yaml')]).toEqual([]);
  });

  it('lead to the line in the text', () => {
    expect(rangeOf('a\nbc\nd', 2)).toEqual({ from: 2, to: 4 });
    expect(rangeOf('a\nbc\nd', 3)).toEqual({ from: 5, to: 6 });
    expect(rangeOf('a', 9)).toEqual({ from: 0, to: 1 });
  });
});

describe('a version', () => {
  it('has an address only where it is written as one', () => {
    expect(pathOf('my-zone.2')).toBe('/rules/my-zone/versions/2');
    expect(pathOf('../x.1')).toBeNull();
    expect(pathOf(null)).toBeNull();
  });

  it('is compared with what is in force, and before that with what it came from', () => {
    expect(comparedWith(line('my-zone.1', 'pending'), [line('my-zone.1', 'pending')])).toBe('demo-zone');
    const all = [line('my-zone.3', 'pending'), line('my-zone.2', 'published'), line('my-zone.1', 'superseded')];
    expect(comparedWith(all[0]!, all)).toBe('my-zone.2');
    expect(comparedWith(all[1]!, all)).toBe('my-zone.1');
  });

  it('begins under a name that is not taken', () => {
    expect(nameOfCopy('demo-zone', ['demo-zone'])).toBe('my-demo-zone');
    expect(nameOfCopy('demo-zone', ['my-demo-zone'])).toBe('my-demo-zone-2');
    expect(nameOfCopy('my-demo-zone.2', ['my-demo-zone'])).toBe('my-demo-zone-2');
  });
});

import { describe, expect, it } from 'vitest';
import { treeOf } from './nomenclature';

describe('the tree of a nomenclature', () => {
  it('has chapters, headings below them and lines below those, in the order of codes', () => {
    const tree = treeOf([
      { code: '8112.92.10.00', text: 'gallium' },
      { code: '2836.91.00', text: 'lithium carbonate' },
      { code: '8105.20.60', text: 'cobalt' },
    ]);
    expect(tree.map((chapter) => [chapter.code, chapter.lines])).toEqual([
      ['28', 1],
      ['81', 2],
    ]);
    expect(tree[1]?.headings.map((heading) => heading.code)).toEqual(['8105', '8112']);
  });
});

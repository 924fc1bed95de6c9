import type { GoodsLine } from './documents';

/** The lines of a nomenclature by chapter (2 digits) and heading (4 digits). */
export type Heading = { readonly code: string; readonly text: string; readonly lines: readonly GoodsLine[] };
export type Chapter = { readonly code: string; readonly headings: readonly Heading[]; readonly lines: number };

export function treeOf(lines: readonly GoodsLine[]): Chapter[] {
  const chapters = new Map<string, Map<string, GoodsLine[]>>();
  for (const line of lines.toSorted((one, other) => one.code.localeCompare(other.code))) {
    const digits = line.code.replaceAll('.', '');
    if (digits.length < 4) continue;
    const headings = chapters.get(digits.slice(0, 2)) ?? new Map<string, GoodsLine[]>();
    const heading = headings.get(digits.slice(0, 4)) ?? [];
    headings.set(digits.slice(0, 4), [...heading, line]);
    chapters.set(digits.slice(0, 2), headings);
  }
  return [...chapters].map(([code, headings]) => {
    const under = [...headings].map(([heading, its]) => ({ code: heading, text: its.map((line) => line.text).slice(0, 2).join('; '), lines: its }));
    return { code, headings: under, lines: under.reduce((sum, heading) => sum + heading.lines.length, 0) };
  });
}

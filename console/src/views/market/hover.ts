/** What the pointer is on: an economy, or what goes from some economies to others. Map and Sankey share it. */
export type Hover = { readonly kind: 'economy'; readonly economies: readonly string[] } | { readonly kind: 'stream'; readonly from: readonly string[]; readonly to: readonly string[] } | null;

/** Whether what goes from an economy to an economy is lit. */
export function touches(hover: Hover, from: string, to: string): boolean {
  if (!hover) return true;
  if (hover.kind === 'economy') return hover.economies.includes(from) || hover.economies.includes(to);
  return hover.from.includes(from) && hover.to.includes(to);
}

export function touchesAny(hover: Hover, from: readonly string[], to: readonly string[]): boolean {
  return from.some((one) => to.some((other) => touches(hover, one, other)));
}

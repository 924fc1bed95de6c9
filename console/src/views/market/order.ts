import type { Shock } from './documents';

/** What the address says of a scenario's changes. Everything of a view stands in its address, changes too. */
export type Changed = {
  readonly zone: readonly string[] | null;
  readonly floors: ReadonlyMap<string, number>;
  readonly shocks: readonly Shock[];
};

export function changedOf(query: URLSearchParams): Changed {
  const zone = query.get('zone');
  return { zone: zone ? zone.split(',').filter(Boolean) : null, floors: floorsOf(query.get('floors')), shocks: shocksOf(query.get('shocks')) };
}

/** `ndpr-oxide:110,ndpr-metal:140.5`. What does not read as a price is left out. */
export function floorsOf(text: string | null): Map<string, number> {
  const floors = new Map<string, number>();
  for (const part of text?.split(',') ?? []) {
    const [product, price] = part.split(':');
    const value = Number(price);
    if (product && Number.isFinite(value) && value > 0) floors.set(product, value);
  }
  return floors;
}

export function floorsText(floors: ReadonlyMap<string, number>): string | null {
  return floors.size === 0 ? null : [...floors].map(([product, price]) => `${product}:${Number(price.toPrecision(4))}`).join(',');
}

export function shocksOf(text: string | null): Shock[] {
  if (!text) return [];
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.filter((each): each is Shock => typeof each === 'object' && each !== null) : [];
  } catch {
    return [];
  }
}

export function shocksText(shocks: readonly Shock[]): string | null {
  return shocks.length === 0 ? null : JSON.stringify(shocks);
}

/** A shock in words, as a line of the list. */
export function toldShock(shock: Shock): string {
  const [kind = '', keys = {}] = Object.entries(shock)[0] ?? [];
  const parts = Object.entries(keys).map(([key, value]) => `${key} ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`);
  return `${kind.replaceAll('-', ' ')}: ${parts.join(', ')}`;
}

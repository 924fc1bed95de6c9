import { useCallback, useMemo } from 'react';
import type { Side } from '../charts/colours';
import type { Chains, Economy, Page } from './documents';
import { useDocument } from './useDocument';

const IN_ZONE = new Set(['scenario-member', 'member', 'zone-member']);

export type Sides = { readonly ready: boolean; readonly names: ReadonlyMap<string, string>; readonly economies: readonly Economy[]; sideOf: (chain: string, economy: string) => Side };

/** On which side an economy stands in a chain: the dominant supplier of it, the zone, or outside both. */
export function useSides(asOf?: string): Sides {
  const economies = useDocument<Page<Economy> | readonly Economy[]>('/world/economies', { 'as-of': asOf, limit: 1000 });
  const chains = useDocument<Chains>('/world/chains');
  const list = useMemo(() => (economies.document ? ('items' in economies.document ? economies.document.items : economies.document) : []), [economies.document]);
  const zone = useMemo(() => new Set(list.filter((economy) => IN_ZONE.has(economy.zone ?? '')).map((economy) => economy.id)), [list]);
  const names = useMemo(() => new Map(list.map((economy) => [economy.id, economy.name])), [list]);
  const dominant = useMemo(() => new Map((chains.document?.chains ?? []).map((chain) => [chain.id, chain.dominant])), [chains.document]);
  const sideOf = useCallback(
    (chain: string, economy: string): Side => (dominant.get(chain) === economy ? 'dominant' : zone.has(economy) ? 'zone' : 'outside'),
    [dominant, zone],
  );
  return { ready: list.length > 0 && dominant.size > 0, names, economies: list, sideOf };
}

import { useCallback, useMemo } from 'react';
import type { Side } from '../charts/colours';
import type { Chains, Economies, Economy } from './documents';
import { useDocument } from './useDocument';

/** The relation to the register that puts an economy into the zone of scenarios and floors. */
const IN_ZONE = 'scenario-member';

export type Sides = { readonly ready: boolean; readonly names: ReadonlyMap<string, string>; readonly economies: readonly Economy[]; readonly zone: ReadonlySet<string>; sideOf: (chain: string, economy: string) => Side };

/** On which side an economy stands in a chain: the dominant supplier of it, the zone, or outside both. */
export function useSides(asOf?: string): Sides {
  const economies = useDocument<Economies>('/world/economies', { 'as-of': asOf });
  const chains = useDocument<Chains>('/world/chains');
  const list = useMemo(() => economies.document?.economies ?? [], [economies.document]);
  const zone = useMemo(() => new Set(list.filter((economy) => economy.relations.includes(IN_ZONE)).map((economy) => economy.id)), [list]);
  const names = useMemo(() => new Map(list.map((economy) => [economy.id, economy.name])), [list]);
  const dominant = useMemo(() => new Map((chains.document?.chains ?? []).map((chain) => [chain.id, chain.dominant])), [chains.document]);
  const sideOf = useCallback(
    (chain: string, economy: string): Side => (dominant.get(chain) === economy ? 'dominant' : zone.has(economy) ? 'zone' : 'outside'),
    [dominant, zone],
  );
  return { ready: list.length > 0 && dominant.size > 0, names, economies: list, zone, sideOf };
}

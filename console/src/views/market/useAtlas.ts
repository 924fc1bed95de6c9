import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { geoContains } from 'd3-geo';
import { useEffect, useMemo, useState } from 'react';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlasAddress from 'world-atlas/countries-110m.json?url';
import type { Economy } from '../../api/documents';

export type Country = Feature<Geometry, { name: string }>;
export type Atlas = { readonly countries: readonly Country[]; readonly economyOf: ReadonlyMap<Country, Economy> };

type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

let kept: Promise<readonly Country[]> | undefined;

/** The countries of the atlas, a file of the console: nothing is fetched from elsewhere. */
function countries(): Promise<readonly Country[]> {
  kept ??= fetch(atlasAddress)
    .then((response) => response.json() as Promise<World>)
    .then((world) => (feature(world, world.objects.countries) as FeatureCollection<Geometry, { name: string }>).features.filter((each) => each.properties.name !== 'Antarctica'));
  return kept;
}

/** Countries by economy: by name, and else by the country in which the economy's place lies. */
export function matched(all: readonly Country[], economies: readonly Economy[]): Map<Country, Economy> {
  const byName = new Map(all.map((country) => [country.properties.name, country]));
  const found = new Map<Country, Economy>();
  for (const economy of economies) {
    if (!isPlaced(economy)) continue;
    const place: [number, number] = [economy.lon as number, economy.lat as number];
    const country = byName.get(economy.name) ?? all.find((each) => geoContains(each, place));
    if (country && !found.has(country)) found.set(country, economy);
  }
  return found;
}

/** Whether an economy is one place: groups and the rest of the world have none. */
export function isPlaced(economy: Economy): boolean {
  return typeof economy.lat === 'number' && typeof economy.lon === 'number' && economy.kind !== 'group' && !(economy.lat === 0 && economy.lon === 0);
}

export function useAtlas(economies: readonly Economy[]): Atlas | null {
  const [all, setAll] = useState<readonly Country[] | null>(null);
  useEffect(() => {
    countries().then(setAll, () => setAll([]));
  }, []);
  return useMemo(() => (all ? { countries: all, economyOf: matched(all, economies) } : null), [all, economies]);
}

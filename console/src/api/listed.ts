/** A document that lists: the server pages its items, names the list after what it lists, or hands it over bare. */
export type Listed<T> = { readonly items?: readonly T[]; readonly total?: number } | Readonly<Record<string, unknown>> | readonly T[];

export function itemsOf<T>(listed: Listed<T> | undefined): readonly T[] {
  if (!listed) return [];
  if (Array.isArray(listed)) return listed as readonly T[];
  const document = listed as Readonly<Record<string, unknown>>;
  const list = document.items ?? Object.values(document).find(Array.isArray);
  return (Array.isArray(list) ? list : []) as readonly T[];
}

import { useSyncExternalStore } from 'react';

/** The address bar as state: a view is what its path and its query say, and nothing else. */
export type Address = { readonly path: string; readonly query: URLSearchParams };

/** Query parameters that go along from view to view. */
const CARRIED = ['chain', 'as-of', 'lang'];

const listeners = new Set<() => void>();
let current = read();

function read(): Address {
  return { path: window.location.pathname, query: new URLSearchParams(window.location.search) };
}

function changed() {
  current = read();
  listeners.forEach((listener) => listener());
}

window.addEventListener('popstate', changed);

export function useAddress(): Address {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
}

export type Changes = Readonly<Record<string, string | null | undefined>>;

/** The query with changes made to it; null takes a parameter out. The order stays, so addresses compare. */
export function withChanges(query: URLSearchParams, changes: Changes): URLSearchParams {
  const next = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) continue;
    if (value === null || value === '') next.delete(name);
    else next.set(name, value);
  }
  return next;
}

/** The address of a view, with what is carried along and parameters of its own. */
export function addressOf(path: string, changes: Changes = {}): string {
  const carried = new URLSearchParams();
  for (const name of CARRIED) {
    const value = current.query.get(name);
    if (value) carried.set(name, value);
  }
  return format(path, withChanges(carried, changes));
}

export function format(path: string, query: URLSearchParams): string {
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

export function go(address: string) {
  window.history.pushState(null, '', address);
  changed();
  window.scrollTo(0, 0);
}

/** Changes the query of the present view; by default in place, so that Back leaves the view. */
export function change(changes: Changes, how: 'replace' | 'push' = 'replace') {
  const address = format(current.path, withChanges(current.query, changes));
  if (how === 'push') window.history.pushState(null, '', address);
  else window.history.replaceState(null, '', address);
  changed();
}

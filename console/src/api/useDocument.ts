import { useCallback, useEffect, useState } from 'react';
import { addressOfDocument, keptDocument, read, Refusal, type Parameters } from './client';

/** What is known of a document: it is on its way, it is here, or the server refused. */
export type Loaded<T> =
  | { readonly state: 'loading'; readonly document?: T; again: () => void }
  | { readonly state: 'ready'; readonly document: T; again: () => void }
  | { readonly state: 'refused'; readonly refusal: Refusal; readonly document?: undefined; again: () => void };

type Inner<T> = { address: string; document?: T; refusal?: Refusal; done: boolean };

/** Reads a document and keeps it; null as the path reads nothing. A document read before shows at once. */
export function useDocument<T>(path: string | null, parameters: Parameters = {}): Loaded<T> {
  const address = path === null ? '' : addressOfDocument(path, parameters);
  const [turn, setTurn] = useState(0);
  const [inner, setInner] = useState<Inner<T>>({ address, document: keptDocument<T>(address), done: false });
  const again = useCallback(() => setTurn((before) => before + 1), []);

  useEffect(() => {
    if (!address) return;
    const stop = new AbortController();
    setInner((before) =>
      before.address === address ? { ...before, done: false } : { address, document: keptDocument<T>(address), done: false },
    );
    read<T>(address, stop.signal).then(
      (document) => setInner({ address, document, done: true }),
      (error: unknown) => {
        if (stop.signal.aborted) return;
        setInner({ address, refusal: asRefusal(error), done: true });
      },
    );
    return () => stop.abort();
  }, [address, turn]);

  if (inner.address === address && inner.refusal) return { state: 'refused', refusal: inner.refusal, again };
  if (inner.address === address && inner.document !== undefined) return { state: 'ready', document: inner.document, again };
  return { state: 'loading', document: inner.document, again };
}

export function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  return new Refusal({ code: 'internal', status: 0, title: error instanceof Error ? error.message : String(error) });
}

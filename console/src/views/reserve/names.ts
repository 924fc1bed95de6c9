import { useEffect, useState } from 'react';
import { addressOfDocument, read } from '../../api/client';
import type { Chains } from '../../api/documents';
import { useDocument } from '../../api/useDocument';
import { useAddress } from '../../app/address';
import type { StockLine } from './documents';

type ChainFacts = { readonly chain: string; readonly stages?: readonly { readonly products?: readonly { readonly id: string; readonly name: string }[] }[] };

/** Names of products, and whether one belongs to the chain that the address names. */
export type Names = { readonly nameOf: (product: string) => string; readonly inChain: (product: string) => boolean; readonly chain: string | null };

/** Names as the report has them; where it has none, as the documents of the chains have them. */
export function useNames(stock: readonly StockLine[] | undefined): Names {
  const { query } = useAddress();
  const chain = query.get('chain');
  const named = stock?.every((line) => line.name && line.chain) ?? true;
  const chains = useDocument<Chains>(named ? null : '/world/chains').document?.chains;
  const [products, setProducts] = useState<ReadonlyMap<string, { name: string; chain: string }>>(new Map());

  useEffect(() => {
    if (!chains) return;
    const stop = new AbortController();
    void Promise.allSettled(chains.map((one) => read<ChainFacts>(addressOfDocument(`/world/chains/${one.id}`), stop.signal))).then((answers) => {
      if (stop.signal.aborted) return;
      const found = new Map<string, { name: string; chain: string }>();
      for (const answer of answers) {
        if (answer.status !== 'fulfilled') continue;
        for (const stage of answer.value.stages ?? []) {
          for (const product of stage.products ?? []) found.set(product.id, { name: product.name, chain: answer.value.chain });
        }
      }
      setProducts(found);
    });
    return () => stop.abort();
  }, [chains]);

  const lineOf = (product: string) => stock?.find((line) => line.product === product);
  const chainOf = (product: string) => lineOf(product)?.chain ?? products.get(product)?.chain;
  return {
    chain,
    nameOf: (product) => lineOf(product)?.name ?? products.get(product)?.name ?? product,
    inChain: (product) => !chain || chainOf(product) === undefined || chainOf(product) === chain,
  };
}

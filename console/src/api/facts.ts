import type { ProductFacts } from './documents';

/** What is made of a product in the base year by processes that it is the main output of. */
export function mainOutputOf(product: ProductFacts): number {
  let sum = 0;
  for (const process of product.processes) {
    const ratio = process.outputs?.[product.id] ?? 1;
    if (ratio !== 1) continue;
    for (const run of process.runs) sum += run.output?.value ?? 0;
  }
  return sum;
}

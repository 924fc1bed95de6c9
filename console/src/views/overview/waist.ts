import type { Side } from '../../charts/colours';
import type { OverviewChain, Share, Stage } from './documents';

/** The output of a stage by side, with the economies of each side, largest first. */
export type Band = { readonly side: Side; readonly share: number; readonly parts: readonly Share[] };

const ORDER: readonly Side[] = ['zone', 'outside', 'dominant'];

export function bandsOf(stage: Stage, sideOf: (economy: string) => Side): Band[] {
  return ORDER.map((side) => {
    const parts = stage.shares
      .filter((share) => share.share !== null && share.share > 0 && sideOf(share.economy) === side)
      .toSorted((one, other) => (other.share ?? 0) - (one.share ?? 0));
    return { side, parts, share: parts.reduce((sum, part) => sum + (part.share ?? 0), 0) };
  });
}

export type Waist = { readonly stage: Stage; readonly supplier: Share };

/** The stage at which one economy has the largest share of all. */
export function waistOf(chain: OverviewChain): Waist | null {
  let waist: Waist | null = null;
  for (const stage of chain.stages) {
    for (const supplier of stage.shares) {
      if ((supplier.share ?? 0) > (waist?.supplier.share ?? 0)) waist = { stage, supplier };
    }
  }
  return waist;
}

/**
 * A chain without a stage that one economy's own product stands for, where its mines are told already: the concentrate
 * of one deposit comes from one place, which says nothing of how the stage is shared.
 */
export function withoutEcho(chain: OverviewChain): OverviewChain {
  const mined = chain.stages.some((stage) => stage.stage === 'mine');
  const stages = chain.stages.filter((stage) => !(mined && stage.stage === 'concentrate' && stage.shares.length === 1));
  return { ...chain, stages };
}

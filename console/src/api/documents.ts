/** The documents of the server that more than one view reads. What one view reads stands with the view. */

export type Role =
  | 'reader'
  | 'analyst'
  | 'price-proposer'
  | 'price-approver'
  | 'rule-author'
  | 'rule-approver'
  | 'customs'
  | 'reserve-operator'
  | 'auditor'
  | 'administrator';

export type Session = {
  readonly user: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly mode: 'first-try' | 'users';
  readonly csrf?: string;
  readonly permissions?: readonly string[];
  /** The parties that the user acts for on the reserve; `*` stands for all. */
  readonly actsFor?: readonly string[];
};

export type Page<T> = { readonly items: readonly T[]; readonly total: number; readonly offset: number; readonly limit: number };

export type ChainLine = {
  readonly id: string;
  readonly name: string;
  readonly dominant: string;
  readonly products: number;
  readonly processes: number;
  readonly economies: number;
};

export type Chains = { readonly chains: readonly ChainLine[] };

export type Economy = {
  readonly id: string;
  readonly name: string;
  readonly kind?: string;
  readonly lat?: number | null;
  readonly lon?: number | null;
  readonly zone?: string | null;
  readonly relations: readonly string[];
};

export type Economies = { readonly asOf: string; readonly economies: readonly Economy[] };

export type Job = {
  readonly id: string;
  readonly kind: string;
  readonly state: 'queued' | 'running' | 'done' | 'failed' | 'cancelled' | 'interrupted';
  readonly step?: string | null;
  readonly done?: number | null;
  readonly total?: number | null;
  readonly started?: string | null;
  readonly ended?: string | null;
  readonly by?: string;
  readonly problem?: { readonly title?: string; readonly detail?: string; readonly code?: string } | null;
  readonly result?: string | null;
};

export type Status = 'observed' | 'estimated' | 'modelled' | 'illustrative' | 'demonstration';

/** The facts of a chain, as far as views of the console read them. */
export type ChainFacts = {
  readonly chain: string;
  readonly name: string;
  readonly dominant: string;
  readonly base_year: number | string;
  readonly stages: readonly { readonly stage: string; readonly products: readonly ProductFacts[] }[];
};

export type ProductFacts = {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly basis: string;
  readonly processes: readonly ProcessFacts[];
  readonly flows?: readonly FlowFacts[];
};

export type ProcessFacts = {
  readonly id: string;
  readonly name: string;
  readonly stage?: string;
  /** Outputs by product, per unit of what the process makes. */
  readonly outputs?: Readonly<Record<string, number>>;
  readonly runs: readonly { readonly economy: string; readonly output?: { readonly value: number } | null }[];
};

export type FlowFacts = { readonly from: string; readonly to: string; readonly value: number; readonly unit: string; readonly year: number; readonly status: string; readonly source: string };

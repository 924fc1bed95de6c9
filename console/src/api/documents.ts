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

export type Economy = { readonly id: string; readonly name: string; readonly lat?: number; readonly lon?: number; readonly zone?: string | null };

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

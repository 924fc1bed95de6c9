export type Share = { readonly economy: string; readonly name: string; readonly share: number | null; readonly status?: string; readonly source?: string };

export type Stage = {
  readonly stage: string;
  readonly name: string;
  readonly product: string | null;
  /** What is added up at this stage. */
  readonly products?: readonly { readonly product: string; readonly name: string }[];
  readonly unit: string;
  readonly basis?: string;
  readonly total: number | null;
  readonly shares: readonly Share[];
};

export type PricePoint = { readonly period: string; readonly zone: number | null; readonly outside: number | null; readonly dominant: number | null };

export type OverviewChain = {
  readonly chain: string;
  readonly name: string;
  readonly stages: readonly Stage[];
  readonly floor: { readonly held: number | null; readonly of: number | null; readonly status: string; readonly source?: string } | null;
  readonly spread: {
    readonly product?: string;
    readonly unit?: string;
    readonly basis?: string;
    readonly period?: string;
    readonly zone: number | null;
    readonly outside: number | null;
    readonly dominant: number | null;
    readonly productName?: string;
    readonly dominantEconomy?: string;
    readonly dominantName?: string;
    readonly asOf?: string;
    readonly status?: string;
    readonly source?: string;
  } | null;
  readonly history: readonly PricePoint[];
};

export type Alert = {
  readonly id?: string;
  readonly date: string;
  readonly severity: string;
  readonly state?: string;
  readonly chain: string | null;
  readonly title: string;
  readonly text: string;
  readonly source: string;
};

export type Overview = { readonly asOf: string; readonly baseYear?: number | string; readonly chains: readonly OverviewChain[]; readonly alerts: readonly Alert[] };

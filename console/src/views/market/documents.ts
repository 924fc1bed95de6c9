export type Trio = { readonly zone: number | null; readonly dominant: number | null; readonly others: number | null };

export type LadderLine = {
  readonly product: string;
  readonly stage: string;
  readonly unit: string;
  readonly before: Trio;
  readonly after: Trio;
  readonly floor?: number | null;
  readonly held?: boolean;
  readonly membersHolding?: number;
  readonly membersFloored?: number;
  readonly maximalDefensible?: number | null;
  readonly highestCommon?: number | null;
  readonly cascadeMinimum?: number | null;
  readonly levyLow?: number | null;
  readonly levyHigh?: number | null;
};

export type Payer = {
  readonly who: string;
  readonly consumers: number;
  readonly producers: number;
  readonly treasury: number;
  readonly rents: number;
  readonly total: number;
  readonly note?: string;
};

export type Flow = { readonly product: string; readonly from: string; readonly to: string; readonly quantity: number };

export type Certificate = {
  readonly naturalResidual: number;
  readonly worstCondition: string;
  readonly balanceGap: number;
  readonly dualityGap: number | null;
  readonly secondStartDifference: number | null;
  readonly passed: boolean;
};

export type Solved = {
  readonly title: string;
  readonly status: { readonly converged: boolean; readonly stopReason: string; readonly iterations: number; readonly seconds: number };
  readonly prices: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly activities: Readonly<Record<string, number>>;
  readonly consumption: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly flows: readonly Flow[];
  readonly certificate: Certificate;
  readonly warnings: readonly string[];
  readonly units: { readonly products: Readonly<Record<string, string>> };
};

export type MarketRun = {
  readonly chains: readonly string[];
  readonly finding: string;
  readonly certified: boolean;
  readonly groups: { readonly zone: readonly string[]; readonly dominant: readonly string[]; readonly others: readonly string[] };
  readonly ladder: readonly LadderLine[];
  readonly whoPays: readonly Payer[];
  readonly baseline: Solved;
  readonly scenario: Solved;
  readonly assumptions: readonly string[];
  readonly data: { readonly baseYear: string; readonly shareOfEstimates: number; readonly sourcesFile?: string; readonly sources: readonly string[] };
};

export type Run = {
  readonly name: string;
  readonly title: string;
  readonly question: string;
  readonly horizon: string;
  readonly date: string;
  readonly finding: string;
  readonly certified: boolean;
  readonly zone: readonly string[];
  readonly chains: readonly MarketRun[];
};

export type Scenario = { readonly name: string; readonly title: string; readonly question: string; readonly document?: string; readonly chains?: readonly string[] };

export type Scenarios = { readonly scenarios: readonly Scenario[] };

/** What a run is asked: a scenario, and what the reader changed in it. */
export type RunOrder = {
  readonly scenario: string;
  readonly depth: 'full' | 'quick';
  readonly zone?: readonly string[];
  readonly floors?: readonly { readonly product: string; readonly price: number }[];
  readonly shocks?: readonly Shock[];
};

/** A measure as the scenario document has it: one key, its kind. */
export type Shock = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

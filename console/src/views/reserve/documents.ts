/** The documents of the server that the reserve reads. What the charter withholds is not in them. */

export type StockLine = {
  readonly product: string;
  readonly name?: string;
  readonly chain?: string;
  readonly stage: string;
  readonly on_books_kg: number;
  readonly available_kg: number;
  readonly counted_kg: number;
  readonly cost: number;
  readonly cover_days: number | null;
  readonly value: number | null;
};

export type Clock = {
  readonly order: string;
  readonly product: string;
  readonly quantity_kg: number;
  readonly authority: string;
  readonly purpose: string;
  readonly due: string;
  readonly state: string;
  readonly report_due?: string;
  readonly ordered?: string;
  readonly urgency?: string;
  readonly to?: string;
  readonly trigger?: string;
  readonly delivered?: string;
};

export type Entitlement = {
  readonly participant: string;
  readonly product: string;
  readonly entitled_kg: number;
  readonly owed_kg: number;
  readonly price_per_kg: number;
  readonly from?: string;
  readonly until?: string;
};

export type Lot = {
  readonly lot: string;
  readonly product: string;
  readonly stage?: string;
  readonly state: string;
  readonly on_books_kg: number;
  readonly available_kg: number;
  readonly cost: number;
  readonly reassay_due?: string;
  readonly site?: string;
  readonly specification?: string;
  readonly brand?: string;
  readonly certificate?: Readonly<Record<string, string>>;
  readonly gross_kg?: number;
  readonly net_kg?: number;
  readonly contained_kg?: number;
  readonly substance?: string;
  readonly custody?: readonly { readonly keeper: string; readonly site: string; readonly since: string }[];
  readonly origin?: { readonly stages?: Readonly<Record<string, string>>; readonly eligibility?: string };
  readonly price_per_kg?: number;
  readonly currency?: string;
  readonly acquired?: string;
};

export type Charter = {
  readonly name?: string;
  readonly releases?: { readonly authorities?: readonly string[]; readonly purposes?: readonly string[]; readonly 'normal-days'?: number; readonly 'emergency-days'?: number };
};

export type Report = {
  /** The day on which masses and money stand so, whatever day was asked about. */
  readonly balances_on?: string;
  readonly reserve: string;
  readonly label: string;
  readonly currency: string;
  readonly cover_economy: string;
  readonly stock: readonly StockLine[];
  readonly loan?: { readonly facility: number; readonly drawn: number; readonly collateral: number; readonly coverage: number };
  readonly participants?: readonly Entitlement[];
  readonly clocks?: readonly Clock[];
  readonly lots?: readonly Lot[];
  readonly cash?: number;
  readonly withheld: readonly string[];
  readonly charter?: Charter;
};

export type StatementLine = {
  readonly product: string;
  readonly entitled_at_start_kg: number;
  readonly entitled_at_end_kg: number;
  readonly owed_at_end_kg: number;
  readonly price_per_kg: number;
  readonly interest: number;
  readonly storage: number;
  readonly insurance: number;
  readonly loss: number;
  readonly total: number;
};

export type Statement = {
  readonly participant: string;
  readonly label: string;
  readonly from: string;
  readonly until: string;
  readonly lines: readonly StatementLine[];
  readonly defaults: readonly Readonly<Record<string, unknown>>[];
};

export type Verification = {
  readonly reserve: string;
  readonly acts: number;
  readonly records: number;
  readonly lots: number;
  readonly commitments: number;
  readonly last_hash: string;
  readonly holds: boolean;
  readonly breaches: readonly (string | { readonly sentence?: string })[];
  readonly counts_that_differ: readonly string[];
};

export type ActLine = { readonly number?: number; readonly id?: string; readonly act: string; readonly on?: string; readonly by?: string; readonly recorded?: string; readonly text?: string } & Readonly<Record<string, unknown>>;

export { itemsOf, type Listed } from '../../api/listed';

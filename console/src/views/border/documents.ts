/** The documents of the server that the border reads. */

export type Step = { readonly what: string; readonly value: string; readonly source?: string; readonly parts?: readonly Step[] };

export type Charge = {
  readonly type: string;
  readonly title: string;
  readonly effect: string;
  readonly measure: string;
  readonly duty: string;
  readonly quota?: string;
  readonly amount: number | string;
  readonly liability: string;
  readonly act: string;
};

export type SecurityLine = Readonly<Record<string, unknown>>;

export type Assessment = {
  readonly forge: string;
  readonly entry: Readonly<Record<string, unknown>>;
  readonly rules: { readonly id: string; readonly title: string; readonly standing: string; readonly in_force: boolean; readonly hash: string };
  readonly as_of: string;
  readonly publications: readonly string[];
  readonly synthetic: boolean;
  readonly version: number;
  readonly status: string;
  readonly reason: string;
  readonly customs_value: number | string;
  readonly currency: string;
  readonly lines: readonly Charge[];
  readonly debt: number | string;
  readonly secured: number | string;
  readonly outcome: string;
  readonly deltas: readonly Readonly<Record<string, unknown>>[];
  readonly securities: readonly SecurityLine[];
  readonly earlier: readonly Readonly<Record<string, unknown>>[];
  readonly explanation?: Step;
};

export type Sums = { readonly entries: number; readonly customs_value: number; readonly debt: number; readonly secured: number };
export type LineSums = { readonly lines: number; readonly amount: number };

export type BulkTotals = {
  readonly about: Readonly<Record<string, string>>;
  readonly read: number;
  readonly assessed: number;
  readonly refused: number;
  readonly reasons: Readonly<Record<string, number>>;
  readonly all: Sums;
  readonly outcomes: Readonly<Record<string, Sums>>;
  readonly types: Readonly<Record<string, LineSums>>;
  readonly measures: Readonly<Record<string, LineSums>>;
  readonly origins: Readonly<Record<string, Sums>>;
  readonly goods: Readonly<Record<string, Sums>>;
  readonly products: Readonly<Record<string, Sums>>;
};

export type RefusedRow = {
  readonly line?: number;
  readonly entry?: string;
  readonly reason?: string;
  /** What is wrong, in sentences. */
  readonly because?: string;
  readonly row?: Readonly<Record<string, string>>;
  readonly problems?: readonly { readonly field?: string; readonly value?: string; readonly sentence?: string; readonly rule?: string; readonly advice?: string }[];
};

export type Measure = {
  readonly label: string;
  readonly type: string;
  readonly goods: string;
  readonly area: string;
  readonly excluded?: string;
  readonly additional?: string;
  readonly from: string;
  readonly until?: string;
  readonly 'exception-to'?: string;
  readonly when?: string;
  readonly duty: string;
  readonly act: string;
  readonly place?: string;
  readonly 'in-force': boolean;
};

export type RuleSet = {
  readonly id: string;
  readonly title: string;
  readonly standing: string;
  readonly hash?: string;
  readonly version?: string;
  readonly inForce?: boolean;
  readonly objection?: string;
  readonly on?: string;
  readonly review?: { readonly author?: string; readonly reviewer?: string; readonly on?: string } | null;
  readonly types?: readonly { readonly id: string; readonly title: string; readonly effect: string }[];
  readonly acts?: readonly { readonly id: string; readonly title: string; readonly url?: string }[];
  readonly measures?: readonly Measure[];
};

export type RuleDifference = {
  readonly added: readonly { readonly section: string; readonly label: string; readonly fields: Readonly<Record<string, string>> }[];
  readonly removed: readonly { readonly section: string; readonly label: string; readonly fields: Readonly<Record<string, string>> }[];
  readonly changed: readonly { readonly section: string; readonly label: string; readonly field: string; readonly before: string; readonly after: string }[];
};

export type GoodsLine = { readonly code: string; readonly text: string; readonly path?: readonly string[]; readonly act?: string; readonly place?: string };

export type Flag = {
  readonly kind: string;
  readonly exporter?: string;
  readonly economy?: string;
  readonly product: string;
  readonly period: string;
  readonly severity: string;
  readonly question: string;
  readonly threshold: string;
  readonly figures: readonly { readonly name: string; readonly value: number; readonly unit: string; readonly source: string }[];
  readonly may_be_nothing: readonly string[];
};

export type Watched = {
  readonly meaning: string;
  readonly currency: string;
  readonly entries: number;
  readonly left_out: Readonly<Record<string, number>>;
  readonly flags: readonly Flag[];
  readonly not_testable: readonly { readonly kind: string; readonly economy?: string; readonly exporter?: string; readonly product: string; readonly period: string; readonly missing: readonly string[] }[];
  readonly rows: { readonly read: number; readonly offered: number; readonly not_counted: number; readonly reasons: Readonly<Record<string, number>> };
  readonly held_against: Readonly<Record<string, string>>;
};

export { itemsOf, type Listed } from '../../api/listed';

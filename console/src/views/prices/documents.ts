import type { Explained } from '../../parts/Outline';

export type Market = 'zone' | 'outside' | 'dominant';

export type Tally = {
  readonly considered: number;
  readonly used: number;
  readonly buyers: number;
  readonly sellers: number;
  readonly sources: number;
  readonly quantity: number;
  readonly largestShare: number;
  readonly concentration: number;
};

export type Dispersion = { readonly lowest: number; readonly lowerQuartile: number; readonly median: number; readonly upperQuartile: number; readonly highest: number };

/** A price of the book; where it is withheld it has a reason in the place of a price. */
export type Price = {
  readonly product: string;
  readonly market: Market;
  readonly period: string;
  readonly method: string;
  readonly currency: string;
  readonly unit: string;
  readonly basis: string;
  readonly delivery: string;
  readonly price?: number;
  readonly raw?: number;
  readonly tier?: string;
  readonly kind?: string;
  readonly confidence?: string;
  readonly moved?: string;
  readonly carried?: number;
  readonly ladder?: readonly string[];
  readonly dispersion?: Dispersion | null;
  readonly withheld?: { readonly reason: string; readonly detail: string } | null;
  readonly tally?: Tally;
  readonly exclusions?: Readonly<Record<string, number>>;
  readonly certificate?: { readonly passed: boolean; readonly conditions: number; readonly failed: readonly string[] };
  readonly publication?: string;
  readonly standing?: string;
  readonly publishedAt?: string;
  readonly evidence?: string;
};

export type Book = { readonly book: string; readonly validAt: string; readonly knownAt: string; readonly prices: readonly Price[] };

export type EvidenceRow = { readonly evidence: string; readonly price?: number; readonly weight?: number; readonly reason?: string; readonly detail?: string };

export type ExplainedPrice = Price & {
  readonly tiers: readonly { readonly tier: string; readonly lacks: string }[];
  readonly counted: { readonly rows: readonly EvidenceRow[]; readonly notShown: number };
  readonly excluded: { readonly rows: readonly EvidenceRow[]; readonly notShown: number };
  readonly explanation: Explained;
};

export type Edition = {
  readonly evidence: { readonly hash: string; readonly rows: number; readonly synthetic: number };
  readonly methods: readonly { readonly name: string; readonly version: string; readonly status: string; readonly title: string }[];
  readonly prices: readonly ExplainedPrice[];
};

export type PublicationLine = {
  readonly id: string;
  readonly standing: string;
  readonly period: string;
  readonly products: readonly string[];
  readonly prices: number;
  readonly proposedBy: string;
  readonly proposedAt: string;
  readonly reason: string;
  readonly state: 'pending' | 'published' | 'superseded';
  readonly approvedBy?: string;
  readonly publishedAt?: string;
  readonly supersededAt?: string;
};

export type BookEntry = { readonly what: string; readonly at: string; readonly by: string; readonly id?: string; readonly publication?: string };

export type Entries = { readonly entries: readonly BookEntry[] };

export type Verification = {
  readonly same: boolean;
  readonly publications: number;
  readonly lastEntry?: string;
  readonly differences: readonly { readonly publication: string; readonly step: string; readonly detail: string }[];
  readonly journal: readonly unknown[];
};

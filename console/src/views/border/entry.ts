import type { ProblemLine } from '../../api/client';

/** The form of one entry: which fields there are, in which groups, and the document they make. */

export type Group = 'goods' | 'origin' | 'value' | 'mass' | 'circumstances' | 'parties';

export type Kind = 'goods' | 'text' | 'number' | 'day' | 'economy' | 'choice' | 'yes';

export type Field = {
  readonly name: FieldName;
  readonly group: Group;
  readonly kind: Kind;
  readonly needed?: boolean;
  readonly options?: readonly string[];
  /** Shown after one more step: most entries do not have it. */
  readonly rare?: boolean;
};

export const EVIDENCE = ['unknown', 'declared', 'certified', 'verified'] as const;
export const PROCEDURES = ['free-circulation', 'inward-processing', 'drawback', 'warehouse', 'transit', 'returned-goods'] as const;

const FIELD_LIST = [
  { name: 'goods', group: 'goods', kind: 'goods', needed: true },
  { name: 'additional_code', group: 'goods', kind: 'text' },
  { name: 'origin', group: 'origin', kind: 'economy' },
  { name: 'origin_evidence', group: 'origin', kind: 'choice', options: EVIDENCE },
  { name: 'mined_in', group: 'origin', kind: 'economy' },
  { name: 'refined_in', group: 'origin', kind: 'economy' },
  { name: 'metal_made_in', group: 'origin', kind: 'economy' },
  { name: 'component_made_in', group: 'origin', kind: 'economy' },
  { name: 'stage_evidence', group: 'origin', kind: 'choice', options: EVIDENCE },
  { name: 'consigned_from', group: 'origin', kind: 'economy', rare: true },
  { name: 'preference', group: 'origin', kind: 'yes', rare: true },
  { name: 'value', group: 'value', kind: 'number', needed: true },
  { name: 'currency', group: 'value', kind: 'text', needed: true },
  { name: 'value_basis', group: 'value', kind: 'choice', options: ['FOB', 'CIF'], needed: true },
  { name: 'freight', group: 'value', kind: 'number' },
  { name: 'insurance', group: 'value', kind: 'number' },
  { name: 'to_frontier', group: 'value', kind: 'number', rare: true },
  { name: 'net_mass_kg', group: 'mass', kind: 'number' },
  { name: 'content_of', group: 'mass', kind: 'text' },
  { name: 'content_kg', group: 'mass', kind: 'number' },
  { name: 'content_value', group: 'mass', kind: 'number', rare: true },
  { name: 'quantity', group: 'mass', kind: 'number', rare: true },
  { name: 'unit', group: 'mass', kind: 'text', rare: true },
  { name: 'accepted', group: 'circumstances', kind: 'day', needed: true },
  { name: 'exported', group: 'circumstances', kind: 'day' },
  { name: 'destination', group: 'circumstances', kind: 'economy', needed: true },
  { name: 'procedure', group: 'circumstances', kind: 'choice', options: PROCEDURES },
  { name: 'contracted', group: 'circumstances', kind: 'day', rare: true },
  { name: 'quota', group: 'circumstances', kind: 'text', rare: true },
  { name: 'documents', group: 'circumstances', kind: 'text', rare: true },
  { name: 'entry', group: 'parties', kind: 'text', needed: true },
  { name: 'exporter', group: 'parties', kind: 'text', rare: true },
  { name: 'importer', group: 'parties', kind: 'text', rare: true },
  { name: 'producer', group: 'parties', kind: 'text', rare: true },
  { name: 'related', group: 'parties', kind: 'yes', rare: true },
] as const satisfies readonly { name: string; group: Group; kind: Kind; needed?: boolean; options?: readonly string[]; rare?: boolean }[];

export type FieldName = (typeof FIELD_LIST)[number]['name'];
export const FIELDS: readonly Field[] = FIELD_LIST;
export const GROUPS: readonly Group[] = ['goods', 'origin', 'value', 'mass', 'circumstances', 'parties'];

export type Filled = Readonly<Partial<Record<FieldName, string>>>;

/** What the address says of an entry. */
export function filledFrom(query: URLSearchParams): Filled {
  const filled: Partial<Record<FieldName, string>> = {};
  for (const { name } of FIELDS) {
    const value = query.get(name);
    if (value) filled[name] = value;
  }
  return filled;
}

/** The changes of an address that make it say an entry. */
export function asChanges(filled: Filled): Record<string, string | null> {
  return Object.fromEntries(FIELDS.map(({ name }) => [name, filled[name] || null]));
}

export type EntryDocument = { forge: 'entry/1' } & Record<string, unknown>;

/** The document of the entry. A number goes as it was typed, so that no digit is lost on the way. */
export function documentOf(filled: Filled): EntryDocument {
  const document: EntryDocument = { forge: 'entry/1' };
  for (const { name, kind } of FIELDS) {
    const typed = filled[name]?.trim();
    if (!typed) continue;
    if (name === 'documents') document[name] = typed.split(/[;,\s]+/).filter(Boolean);
    else if (kind === 'number' && isExact(typed)) document[name] = Number(typed);
    else document[name] = typed;
  }
  return document;
}

/** Whether a number keeps its digits as a number of JSON; otherwise it goes as the text it is. */
export function isExact(typed: string): boolean {
  return /^(0|[1-9]\d*)(\.\d+)?$/.test(typed) && typed.replace('.', '').replace(/^0+/, '').length <= 15;
}

/** What is missing before the server need be asked. */
export function missing(filled: Filled): FieldName[] {
  return FIELDS.filter((field) => field.needed && !filled[field.name]?.trim()).map((field) => field.name);
}

const NAMED = new Set<string>(FIELDS.map((field) => field.name));

const SAID: readonly (readonly [RegExp, FieldName])[] = [
  [/day of export/i, 'exported'],
  [/day of the contract/i, 'contracted'],
  [/net mass/i, 'net_mass_kg'],
  [/additional code/i, 'additional_code'],
  [/freight/i, 'freight'],
  [/insurance/i, 'insurance'],
  [/content/i, 'content_kg'],
  [/unknown[- ]origin|origin is/i, 'origin'],
  [/no goods|goods code|classif/i, 'goods'],
  [/customs value|currency|exchange rate/i, 'currency'],
];

/** The field that a problem is about: as it names it, or as its sentence speaks of it. */
export function fieldOf(problem: ProblemLine): FieldName | null {
  const named = (problem.field ?? '').replace(/^-+/, '').replace(/^entry\./, '').replaceAll('-', '_');
  if (NAMED.has(named)) return named as FieldName;
  const sentence = `${problem.rule ?? ''} ${problem.sentence ?? ''}`;
  return SAID.find(([words]) => words.test(sentence))?.[1] ?? null;
}

export const EXAMPLES: Readonly<Record<'gallium' | 'magnet' | 'cobalt', Filled>> = {
  gallium: {
    entry: 'E-2026-000001',
    destination: 'USA',
    accepted: '2026-06-15',
    exported: '2026-05-20',
    goods: '8112.92.10',
    additional_code: 'ga-4n',
    origin: 'CHN',
    origin_evidence: 'declared',
    value: '10000',
    value_basis: 'FOB',
    currency: 'USD',
    freight: '100',
    insurance: '10',
    net_mass_kg: '100',
    content_of: 'Ga',
    content_kg: '99.99',
    procedure: 'free-circulation',
  },
  magnet: {
    entry: 'E-2026-000014',
    destination: 'USA',
    accepted: '2026-05-18',
    exported: '2026-04-12',
    goods: '8505.11.00',
    additional_code: 'magnet-ndfeb',
    origin: 'VNM',
    origin_evidence: 'declared',
    metal_made_in: 'CHN',
    component_made_in: 'VNM',
    stage_evidence: 'declared',
    value: '45000',
    value_basis: 'FOB',
    currency: 'USD',
    freight: '620',
    insurance: '90',
    net_mass_kg: '1000',
    procedure: 'free-circulation',
  },
  cobalt: {
    entry: 'E-2026-000027',
    destination: 'USA',
    accepted: '2026-05-20',
    exported: '2026-04-28',
    goods: '8105.20.60',
    additional_code: 'co-metal',
    origin: 'JPN',
    origin_evidence: 'certified',
    mined_in: 'COD',
    value: '250000',
    value_basis: 'CIF',
    currency: 'USD',
    freight: '1800',
    insurance: '400',
    net_mass_kg: '10000',
    content_of: 'Co',
    content_kg: '9980',
    procedure: 'free-circulation',
  },
};

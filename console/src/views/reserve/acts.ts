/** The acts of a reserve that the desk takes: what each needs, and who decides it. */

export type ActField = {
  readonly name: string;
  readonly kind: 'text' | 'kg' | 'day' | 'money' | 'choice';
  readonly needed?: boolean;
  readonly options?: readonly string[];
};

export type ActForm = { readonly act: string; readonly place: 'release' | 'participant' | 'lot'; readonly danger?: boolean; readonly fields: readonly ActField[] };

export const LOT_STATES = ['pledged-in', 'inspected', 'warranted', 'cancelled', 'quarantined', 'in-transit'] as const;

const product: ActField = { name: 'product', kind: 'text', needed: true };
const quantity: ActField = { name: 'quantity', kind: 'kg', needed: true };
const participant: ActField = { name: 'participant', kind: 'text', needed: true };
const lot: ActField = { name: 'lot', kind: 'text', needed: true };
const reason: ActField = { name: 'reason', kind: 'text', needed: true };

export const ACTS: readonly ActForm[] = [
  { act: 'declare', place: 'release', danger: true, fields: [product, { name: 'trigger', kind: 'text', needed: true }, { name: 'until', kind: 'day', needed: true }] },
  {
    act: 'order',
    place: 'release',
    danger: true,
    fields: [
      product,
      quantity,
      { name: 'to', kind: 'text', needed: true },
      { name: 'purpose', kind: 'text', needed: true },
      { name: 'trigger', kind: 'text', needed: true },
      { name: 'urgency', kind: 'choice', options: ['normal', 'emergency'], needed: true },
      { name: 'report-due', kind: 'day', needed: true },
    ],
  },
  { act: 'deliver', place: 'release', danger: true, fields: [{ name: 'order', kind: 'text', needed: true }, { name: 'price', kind: 'money', needed: true }] },
  { act: 'set-aside', place: 'participant', fields: [participant, product, quantity, { name: 'until', kind: 'day', needed: true }] },
  { act: 'free', place: 'participant', fields: [{ name: 'reservation', kind: 'text', needed: true }] },
  { act: 'draw', place: 'participant', danger: true, fields: [participant, product, quantity, { name: 'replenish-by', kind: 'day', needed: true }, { name: 'reservation', kind: 'text' }] },
  { act: 'buy-back', place: 'participant', danger: true, fields: [participant, product, quantity] },
  { act: 'transfer', place: 'participant', danger: true, fields: [participant, product, quantity, { name: 'to', kind: 'text', needed: true }] },
  { act: 'pay', place: 'participant', fields: [participant, { name: 'amount', kind: 'money', needed: true }] },
  { act: 'count', place: 'lot', fields: [lot, { name: 'state', kind: 'choice', options: LOT_STATES, needed: true }, quantity] },
  {
    act: 'move',
    place: 'lot',
    fields: [lot, quantity, { name: 'from', kind: 'choice', options: LOT_STATES, needed: true }, { name: 'to', kind: 'choice', options: LOT_STATES, needed: true }, reason],
  },
  { act: 'weigh', place: 'lot', fields: [lot, quantity] },
  { act: 'write-off', place: 'lot', danger: true, fields: [lot, { name: 'state', kind: 'choice', options: LOT_STATES, needed: true }, quantity, reason] },
];

export type Typed = Readonly<Record<string, string>>;

export function lacking(form: ActForm, typed: Typed): string[] {
  return form.fields.filter((field) => field.needed && !typed[field.name]?.trim()).map((field) => field.name);
}

/** The document of an act. Figures go as numbers where they are plain, else as they were typed, to be refused. */
export function actDocument(form: ActForm, typed: Typed, id: string): Record<string, unknown> {
  const document: Record<string, unknown> = { act: form.act, id };
  if (typed.on) document.on = typed.on;
  for (const field of form.fields) {
    const value = typed[field.name]?.trim();
    if (!value) continue;
    const isFigure = field.kind === 'kg' || field.kind === 'money';
    document[field.name] = isFigure && /^(0|[1-9]\d{0,14})(\.\d+)?$/.test(value) ? Number(value) : value;
  }
  return document;
}

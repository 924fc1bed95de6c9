/** Numbers as people read them: three significant digits, thin spaces, a real minus. */

export const THIN_SPACE = '\u2009';
export const MINUS = '\u2212';
export const MISSING = 'n/a';

export type Quantity = number | string | null | undefined;

export function toNumber(value: Quantity): number | null {
  if (value === null || value === undefined || value === '') return null;
  const number = typeof value === 'number' ? value : Number(value);
  return Number.isFinite(number) ? number : null;
}

/** For reading: three significant digits (or as many as asked), never an exponent. */
export function reading(value: Quantity, digits = 3): string {
  const number = toNumber(value);
  if (number === null) return MISSING;
  if (number === 0) return '0';
  const rounded = Number(number.toPrecision(digits));
  const size = Math.floor(Math.log10(Math.abs(rounded)));
  return grouped(rounded.toFixed(Math.max(0, digits - 1 - size)));
}

/** A change: with its sign, also when it is a gain. */
export function signed(value: Quantity, digits = 3): string {
  const number = toNumber(value);
  if (number === null) return MISSING;
  const text = reading(number, digits);
  return number > 0 && text !== '0' ? `+${text}` : text;
}

/** All digits, grouped. Text stays the text it was, so that exact money keeps its zeros. */
export function exact(value: Quantity): string {
  if (value === null || value === undefined || value === '') return MISSING;
  const text = typeof value === 'number' ? plain(value) : value;
  return /^[-+]?\d+(\.\d+)?$/.test(text) ? grouped(text) : text;
}

/** Money to the cent (or as many places as asked). */
export function money(value: Quantity, places = 2): string {
  const number = toNumber(value);
  if (number === null) return MISSING;
  return grouped(number.toFixed(places));
}

export function percent(share: Quantity, digits = 2): string {
  const number = toNumber(share);
  return number === null ? MISSING : `${reading(number * 100, digits)}${THIN_SPACE}%`;
}

/** A share for labels: whole percents, and "<1 %" for what is there but small. */
export function wholePercent(share: Quantity): string {
  const number = toNumber(share);
  if (number === null) return MISSING;
  const rounded = Math.round(number * 100);
  if (rounded === 0 && number > 0) return `<1${THIN_SPACE}%`;
  return `${rounded}${THIN_SPACE}%`;
}

function plain(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/0+$/, '').replace(/\.$/, '') : text;
}

function grouped(text: string): string {
  const negative = text.startsWith('-');
  const [whole = '', fraction] = text.replace(/^[-+]/, '').split('.');
  const spaced = whole.replace(/\B(?=(\d{3})+(?!\d))/g, THIN_SPACE);
  const number = fraction === undefined ? spaced : `${spaced}.${fraction}`;
  const isZero = /^[0.\u2009]*$/.test(number);
  return negative && !isZero ? MINUS + number : number;
}

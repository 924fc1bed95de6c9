/** One colour for one meaning everywhere, after Okabe and Ito; never colour alone. */
export const COLOUR = {
  zone: '#0072B2',
  outside: '#7F7F7F',
  dominant: '#D55E00',
  floor: '#000000',
  levy: '#E69F00',
  shortage: '#CC79A7',
  gain: '#009E73',
  ink: '#1B2733',
  quiet: '#5B6773',
  line: '#D8DDE2',
  paper: '#FFFFFF',
} as const;

/** The colours of the sides, dark enough for text on white. */
export const TEXT_COLOUR = { zone: '#005A8F', outside: '#5F5F5F', dominant: '#A34700' } as const;

export type Side = 'zone' | 'outside' | 'dominant';

export const SIDES: readonly Side[] = ['zone', 'outside', 'dominant'];

/** Steps of one colour towards white, so that economies of one side can be told apart. */
export function tint(colour: string, towardsWhite: number): string {
  const parts = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const mixed = parts.map((part) => Math.round(part + (255 - part) * towardsWhite));
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

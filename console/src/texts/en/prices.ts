/** Texts of the view: prices. */
export const prices = {
  'prices.title': 'Prices',
} as const;

/** Texts of the view: market. */
export const market = {
  'market.title': 'Market',
} as const;

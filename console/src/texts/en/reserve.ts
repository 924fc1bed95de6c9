/** Texts of the view: reserve. */
export const reserve = {
  'reserve.title': 'Reserve',
} as const;

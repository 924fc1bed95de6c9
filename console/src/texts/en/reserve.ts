/** Texts of the view: reserve. */
export const reserve = {
  'reserve.title': 'Reserve',
  'confirm.back': 'Back, do nothing',
} as const;

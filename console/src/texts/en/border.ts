/** Texts of the view: border. */
export const border = {
  'border.title': 'Border',
} as const;

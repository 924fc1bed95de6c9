/** Texts of the view: admin. */
export const admin = {
  'admin.title': 'Admin',
} as const;

import type { TextKey, Translate } from '.';

/** The text of a code of the server, or the code itself where the catalogue does not know it. */
export function said(t: Translate, prefix: string, code: string | undefined): string {
  if (!code) return 'n/a';
  const key = `${prefix}.${code}`;
  const text = t(key as TextKey);
  return text === key ? code.replaceAll('-', ' ') : text;
}

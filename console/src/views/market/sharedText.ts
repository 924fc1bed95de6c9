/** The text of a scenario in an address, so that a link reproduces what was run. */

const LONGEST = 8000;

/** The text as letters that an address takes; null where it is too long for one. */
export function packed(text: string): string | null {
  const bytes = new TextEncoder().encode(text);
  let letters = '';
  for (const byte of bytes) letters += String.fromCharCode(byte);
  const base = btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  return base.length > LONGEST ? null : base;
}

/** The text of an address; null where there is none or it is broken. */
export function unpacked(base: string | null): string | null {
  if (!base) return null;
  try {
    const letters = atob(base.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

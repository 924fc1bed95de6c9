/** Dates are written as ISO days; instants as ISO minutes in UTC, so that nobody asks which zone. */

export function day(text: string | null | undefined): string {
  return text ? text.slice(0, 10) : 'n/a';
}

export function minute(text: string | null | undefined): string {
  return text ? `${text.slice(0, 10)} ${text.slice(11, 16)} UTC` : 'n/a';
}

export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}

/** Whole days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(day(to)) - Date.parse(day(from))) / 86_400_000);
}

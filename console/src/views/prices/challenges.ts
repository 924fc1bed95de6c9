import type { BookEntry } from './documents';

/** Challenges that nobody has answered yet: an entry that names its publication, without a later one of the same number. */
export function openChallenges(entries: readonly BookEntry[]): BookEntry[] {
  return entries.filter((entry, index) => entry.publication && !entries.slice(index + 1).some((later) => later.id === entry.id && !later.publication));
}

import type { ProblemLine } from '../../api/client';

export type VersionState = 'draft' | 'pending' | 'published' | 'superseded' | 'rejected' | 'withdrawn';

/** A version of a rule set, without its files. */
export type VersionLine = {
  readonly version: string;
  readonly set: string;
  readonly number: number;
  readonly state: VersionState;
  readonly author: string;
  readonly reviewer: string;
  readonly on: string;
  readonly reason: string;
  readonly from: string;
  readonly note: string;
  readonly hash: string;
  readonly wrong: number;
  readonly begun: string;
  readonly changed: string;
  readonly revision: number;
  readonly tag: string;
};

export type Files = Readonly<Record<string, string>>;

export type Version = VersionLine & { readonly files: Files; readonly problems: readonly ProblemLine[] };

export type Found = { readonly file: string; readonly line: number; readonly text: string };

/** Problems by the file as the editor calls it; what is about no file in particular stands with the first. */
export function foundIn(set: string, problems: readonly ProblemLine[]): readonly Found[] {
  return problems.map((problem) => ({
    file: (problem.file ?? '').replace(`${set}/`, ''),
    line: problem.line ?? 0,
    text: [problem.field && `${problem.field}${problem.value ? ` = ${problem.value}` : ''}:`, problem.rule && `${problem.rule}.`, problem.advice].filter(Boolean).join(' '),
  }));
}

export function linesOf(found: readonly Found[], file: string): ReadonlySet<number> {
  return new Set(found.filter((one) => one.file === file && one.line > 0).map((one) => one.line));
}

export function addressOfVersion(version: Pick<VersionLine, 'set' | 'number'>): string {
  return `/rules/${encodeURIComponent(version.set)}/versions/${version.number}`;
}

/** The address of a version as it is written, such as my-zone.2; null where it is none. */
export function pathOf(version: string | null): string | null {
  const parts = /^([a-z][a-z0-9-]*)\.(\d+)$/.exec(version ?? '');
  return parts ? `/rules/${parts[1]}/versions/${parts[2]}` : null;
}

/** A name for a copy that none of some sets has. */
export function nameOfCopy(from: string, taken: readonly string[]): string {
  const base = `my-${from.replace(/\.\d+$/, '').replace(/^my-/, '')}`;
  for (let at = 1; ; at++) {
    const name = at === 1 ? base : `${base}-${at}`;
    if (!taken.includes(name)) return name;
  }
}

/** What a version is compared with: what is in force of its set, or else what it was begun from. */
export function comparedWith(version: VersionLine, all: readonly VersionLine[]): string {
  const published = all.find((one) => one.set === version.set && one.state === 'published');
  if (published && published.version !== version.version) return published.version;
  const before = all.filter((one) => one.set === version.set && one.state === 'superseded' && one.number < version.number)[0];
  return before?.version ?? version.from;
}

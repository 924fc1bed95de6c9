import type { Measure } from './documents';

/** Rules by date: on which days measures begin and end, and how many hold in between. */

export type ChangeDay = { readonly day: string; readonly begin: number; readonly end: number };

export function changeDays(measures: readonly Measure[]): ChangeDay[] {
  const days = new Map<string, { begin: number; end: number }>();
  const at = (day: string) => {
    const found = days.get(day) ?? { begin: 0, end: 0 };
    days.set(day, found);
    return found;
  };
  for (const measure of measures) {
    at(measure.from).begin++;
    if (measure.until) at(measure.until).end++;
  }
  return [...days].map(([day, sums]) => ({ day, ...sums })).toSorted((one, other) => one.day.localeCompare(other.day));
}

/** Whether a measure holds on a day: from its first day on, and until, not on, the day that ends it. */
export function holdsOn(measure: Measure, day: string): boolean {
  return measure.from <= day && (!measure.until || day < measure.until);
}

export type Span = { readonly from: string; readonly until: string; readonly count: number };

/** How many measures of a lane hold between one change and the next. */
export function spansOf(measures: readonly Measure[], last: string): Span[] {
  const days = changeDays(measures).map((change) => change.day).filter((day) => day < last);
  return days
    .map((from, index) => ({ from, until: days[index + 1] ?? last, count: measures.filter((measure) => holdsOn(measure, from)).length }))
    .filter((span) => span.count > 0);
}

export type Between = { readonly begun: readonly Measure[]; readonly ended: readonly Measure[]; readonly kept: number };

/** What holds on one day and not on the other. */
export function between(measures: readonly Measure[], before: string, after: string): Between {
  const begun = measures.filter((measure) => holdsOn(measure, after) && !holdsOn(measure, before));
  const ended = measures.filter((measure) => holdsOn(measure, before) && !holdsOn(measure, after));
  const kept = measures.filter((measure) => holdsOn(measure, before) && holdsOn(measure, after)).length;
  return { begun, ended, kept };
}

/** Measures whose label, goods, act, place or duty has every word; more says what else is known of one in words. */
export function withWords(measures: readonly Measure[], words: string, more: (measure: Measure) => string): Measure[] {
  const asked = words.toLowerCase().split(/\s+/).filter(Boolean);
  if (asked.length === 0) return [...measures];
  return measures.filter((measure) => {
    const text = [measure.label, measure.type, measure.goods, measure.goods.replaceAll('.', ''), measure.additional, measure.area, measure.act, measure.place, measure.duty, measure.when, more(measure)]
      .join(' ')
      .toLowerCase();
    return asked.every((word) => text.includes(word));
  });
}

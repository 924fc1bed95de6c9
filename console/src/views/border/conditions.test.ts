import { describe, expect, it } from 'vitest';
import { translator } from '../../texts';
import { whenInWords } from './conditions';

const say = translator('en');

describe('a condition in words', () => {
  it.each([
    ['preference', 'preference is claimed'],
    ['{presents: Y155}', 'Y155 is presented'],
    ['{all: [preference, {evidenced: verified}]}', 'preference is claimed and origin is verified'],
    ['{all: [{exporter: [Example Cobalt SA]}, {not: related}]}', 'the exporter is Example Cobalt SA and not: seller and buyer are related'],
    ['{all: [{presents: Y155}, {before: {day: export, is: 2026-02-04}}]}', 'Y155 is presented and the day of export is before 2026-02-04'],
    ['{not: {stage-in: {stage: metal, area: zone, evidence: certified, unknown: outside}}}', 'not: metal was made in zone, at least certified; unknown counts as outside'],
    ['{share: {of: Dy, by: mass, at-least: 1, unknown: inside}}', 'Dy is at least 1 % by mass; unknown counts as inside'],
  ])('%s', (condition, words) => {
    expect(whenInWords(condition, say)).toBe(words);
  });

  it.each(['{price: {basis: CIF, below: 0.56 EUR / WTT}}', '{all: [preference', '{}', 'preference}'])('keeps what it does not know: %s', (condition) => {
    expect(whenInWords(condition, say)).toBe(condition);
  });
});

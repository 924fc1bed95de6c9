import { describe, expect, it } from 'vitest';
import { FIELDS, GROUPS, EVIDENCE, PROCEDURES } from '../views/border/entry';
import { ACTS } from '../views/reserve/acts';
import { en } from './en';

const known = new Set<string>(Object.keys(en));

function lackingOf(keys: readonly string[]): string[] {
  return keys.filter((key) => !known.has(key));
}

describe('the catalogue', () => {
  it('names each field of an entry, says what it is, why it matters and its law', () => {
    expect(lackingOf(FIELDS.flatMap(({ name }) => ['field', 'what', 'why', 'law'].map((part) => `border.${part}.${name}`)))).toEqual([]);
    expect(lackingOf(GROUPS.flatMap((group) => [`border.group.${group}`, `border.groupLead.${group}`]))).toEqual([]);
    expect(lackingOf([...EVIDENCE, ...PROCEDURES].map((option) => `border.option.${option}`))).toEqual([]);
  });

  it('names each act of the reserve, says who decides it and what follows', () => {
    expect(lackingOf(ACTS.flatMap(({ act }) => ['act', 'actWhat', 'actWho', 'actThen'].map((part) => `reserve.${part}.${act}`)))).toEqual([]);
    expect(lackingOf(ACTS.flatMap(({ fields }) => fields.map(({ name }) => `reserve.field.${name}`)))).toEqual([]);
    expect(lackingOf(ACTS.flatMap(({ fields }) => fields.flatMap(({ options }) => (options ?? []).map((option) => `reserve.option.${option}`))))).toEqual([]);
  });
});

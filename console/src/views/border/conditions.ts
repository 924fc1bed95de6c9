import type { TextKey, Words } from '../../texts';

/** A condition of a measure in words. What this reader does not know stays in the words of the rules. */

type Say = (key: TextKey, words?: Words) => string;
type Tree = string | Tree[] | { [name: string]: Tree };

export function whenInWords(condition: string, say: Say): string {
  try {
    return inWords(new Flow(condition).whole(), say);
  } catch {
    return condition;
  }
}

/** Reads the flow form in which rules write a condition: words, [lists] and {mappings}. */
class Flow {
  private at = 0;

  constructor(private readonly text: string) {}

  whole(): Tree {
    const tree = this.value();
    this.space();
    if (this.at !== this.text.length) throw new Error('more than one condition');
    return tree;
  }

  private value(): Tree {
    this.space();
    const sign = this.text[this.at];
    if (sign === '[') return this.list();
    if (sign === '{') return this.mapping();
    return this.word(/[^,\]}]/);
  }

  private list(): Tree[] {
    const items: Tree[] = [];
    this.at++;
    while (!this.ends(']')) items.push(this.value());
    return items;
  }

  private mapping(): { [name: string]: Tree } {
    const mapping: { [name: string]: Tree } = {};
    this.at++;
    while (!this.ends('}')) {
      const name = this.word(/[^:]/);
      this.at++;
      mapping[name] = this.value();
    }
    return mapping;
  }

  /** Whether a list or mapping ends here; a comma before the next is stepped over. */
  private ends(sign: string): boolean {
    this.space();
    if (this.text[this.at] === ',') this.at++;
    this.space();
    if (this.at >= this.text.length) throw new Error('ends early');
    if (this.text[this.at] !== sign) return false;
    this.at++;
    return true;
  }

  private word(of: RegExp): string {
    this.space();
    const from = this.at;
    while (this.at < this.text.length && of.test(this.text[this.at] as string)) this.at++;
    if (this.at === from) throw new Error('a word is missing');
    return this.text.slice(from, this.at).trim();
  }

  private space() {
    while (this.text[this.at] === ' ') this.at++;
  }
}

function inWords(tree: Tree, say: Say): string {
  if (tree === 'preference') return say('border.when.preference');
  if (tree === 'related') return say('border.when.related');
  if (typeof tree === 'string' || Array.isArray(tree)) throw new Error('unknown condition');
  const [name, value] = Object.entries(tree)[0] ?? [];
  if (!name || value === undefined) throw new Error('empty condition');
  if (name === 'all' || name === 'any') return list(value).map((one) => inWords(one, say)).join(` ${say(name === 'all' ? 'word.and' : 'word.or')} `);
  if (name === 'not') return say('border.when.not', { what: inWords(value, say) });
  if (name === 'evidenced') return say('border.when.evidenced', { grade: word(value) });
  if (name === 'consigned-from') return say('border.when.consigned', { area: word(value) });
  if (name === 'presents') return say('border.when.presents', { code: word(value) });
  if (name === 'under') return say('border.when.under', { procedures: list(value).map(word).join(', ') });
  if (name === 'exporter' || name === 'importer' || name === 'producer') return say('border.when.party', { role: name, names: list(value).map(word).join(', ') });
  if (name === 'before') return say('border.when.before', { day: word(part(value, 'day')), is: word(part(value, 'is')) });
  if (name === 'stage-in') {
    return say('border.when.stage', { stage: word(part(value, 'stage')), area: word(part(value, 'area')), evidence: word(part(value, 'evidence')), unknown: word(part(value, 'unknown')) });
  }
  if (name === 'share') {
    const bound = (['below', 'at-most', 'above', 'at-least'] as const).find((one) => typeof value === 'object' && one in value);
    if (!bound) throw new Error('no bound');
    return say('border.when.share', { of: word(part(value, 'of')), by: word(part(value, 'by')), bound: bound.replace('-', ' '), number: word(part(value, bound)), unknown: word(part(value, 'unknown')) });
  }
  throw new Error('unknown condition');
}

function part(tree: Tree, name: string): Tree {
  if (typeof tree === 'string' || Array.isArray(tree) || tree[name] === undefined) throw new Error(`no ${name}`);
  return tree[name];
}

function word(tree: Tree): string {
  if (typeof tree !== 'string') throw new Error('no word');
  return tree;
}

function list(tree: Tree): Tree[] {
  return Array.isArray(tree) ? tree : [tree];
}

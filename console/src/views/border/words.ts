import type { TextKey, Words } from '../../texts';

/** A duty sentence in words. What this reader does not know stays in the words of the rules. */

type Say = (key: TextKey, words?: Words) => string;

const TOKEN = /\s*([0-9]+(?:\.[0-9]+)?|[A-Za-z_][\w.-]*|<=|>=|[-+*/%(),:<>])/y;

export function dutyInWords(sentence: string, say: Say): string {
  try {
    const reader = new Reader(tokensOf(sentence), say);
    const words = reader.sentence();
    if (!reader.ended()) return sentence;
    return words.charAt(0).toUpperCase() + words.slice(1);
  } catch {
    return sentence;
  }
}

function tokensOf(sentence: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < sentence.trimEnd().length) {
    const found = TOKEN.exec(sentence);
    if (!found) throw new Error('unknown sign');
    tokens.push(found[1] as string);
  }
  return tokens;
}

const UNITS: Readonly<Record<string, string>> = {
  KGM: 'kg',
  GRM: 'g',
  DTN: '100 kg',
  TNE: 't',
  LBR: 'lb',
  APZ: 'oz t',
  MTU: 'mtu (10 kg)',
  LTR: 'l',
  HLT: '100 l',
  ASV: '% vol',
  LPA: 'l of pure alcohol',
  NAR: 'piece',
  WTT: 'W',
  KWT: 'kW',
};

class Reader {
  private at = 0;

  constructor(
    private readonly tokens: readonly string[],
    private readonly say: Say,
  ) {}

  ended(): boolean {
    return this.at === this.tokens.length;
  }

  sentence(): string {
    let words = this.clause();
    while (this.peek() === 'MIN' || this.peek() === 'MAX') {
      const bound = this.next();
      words = this.say(bound === 'MAX' ? 'border.duty.max' : 'border.duty.min', { what: words, bound: this.clause() });
    }
    return words;
  }

  private clause(): string {
    let words = this.factor();
    while (this.peek() === '+' || this.peek() === '-') {
      const sign = this.next();
      words = this.say(sign === '+' ? 'border.duty.plus' : 'border.duty.minus', { one: words, other: this.factor() });
    }
    return words;
  }

  private factor(): string {
    const token = this.next();
    if (token === '(') {
      const inner = this.sentence();
      this.expect(')');
      return inner;
    }
    if (token === 'NIHIL') return this.say('border.duty.nihil');
    if (token === 'VALUE') return this.say('border.duty.value');
    if (token === 'DUTIES') {
      if (this.peek() === '(') this.skipArguments();
      return this.say('border.duty.duties');
    }
    if (/^[0-9]/.test(token)) return this.number(token);
    return this.call(token);
  }

  private number(digits: string): string {
    const next = this.peek();
    if (next === '*') {
      this.next();
      return this.say('border.duty.times', { number: digits, what: this.factor() });
    }
    if (next === '%') {
      this.next();
      if (this.peek() !== 'OF') return this.say('border.duty.share', { number: digits });
      this.next();
      return this.say('border.duty.shareOf', { number: digits, what: this.factor() });
    }
    return this.rate(digits);
  }

  private rate(digits: string): string {
    let words = `${digits} ${this.next()}`;
    let first = true;
    while (this.peek() === '/') {
      this.next();
      const unit = this.next();
      words += ` ${first ? this.say('border.duty.per') : '×'} ${UNITS[unit] ?? unit}`;
      first = false;
      if (this.peek() === '(') {
        this.next();
        words += ` ${this.say('border.duty.contained', { substance: this.until(')') })}`;
      }
    }
    return words;
  }

  private call(name: string): string {
    this.expect('(');
    switch (name) {
      case 'GAP': {
        const floor = this.sentence();
        this.expect(',');
        const price = this.sentence();
        this.expect(')');
        return this.say('border.duty.gap', { floor, price });
      }
      case 'REFERENCE':
        return this.say('border.duty.reference', { product: this.until(')') });
      case 'SERIES':
        return this.say('border.duty.series', { name: this.until(')') });
      case 'CONTENT':
        return this.say('border.duty.content', { substance: this.until(')') });
      case 'PRICE': {
        const basis = this.until(')');
        const keys: Readonly<Record<string, TextKey>> = {
          FOB: 'border.duty.priceFob',
          CIF: 'border.duty.priceCif',
          FRONTIER: 'border.duty.priceFrontier',
          'CIF+DUTY': 'border.duty.priceCifDuty',
        };
        const key = keys[basis];
        if (!key) throw new Error('unknown basis');
        return this.say(key);
      }
      case 'ROUND': {
        const what = this.sentence();
        this.expect(',');
        const decimals = this.next();
        const way = this.until(')').replace(/^,/, '').trim();
        return this.say('border.duty.round', { what, decimals: way ? `${decimals} (${way.replaceAll('/', ' / ')})` : decimals });
      }
      default:
        throw new Error('unknown function');
    }
  }

  private until(end: string): string {
    let text = '';
    while (this.peek() !== end) text += this.next();
    this.expect(end);
    return text;
  }

  private skipArguments() {
    this.expect('(');
    this.until(')');
  }

  private peek(): string | undefined {
    return this.tokens[this.at];
  }

  private next(): string {
    const token = this.tokens[this.at++];
    if (token === undefined) throw new Error('ends early');
    return token;
  }

  private expect(token: string) {
    if (this.next() !== token) throw new Error(`expects ${token}`);
  }
}

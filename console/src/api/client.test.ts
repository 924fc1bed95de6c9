// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addressOfDocument, read, Refusal, write } from './client';

function answers(status: number, body: unknown, headers: Record<string, string> = {}) {
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  const text = status === 304 ? null : JSON.stringify(body);
  const mock = vi.fn(async (_address: string, _init?: RequestInit) => new Response(text, { status, headers: { 'Content-Type': type, ...headers } }));
  vi.stubGlobal('fetch', mock);
  return mock;
}

function headersOf(mock: ReturnType<typeof answers>): Record<string, string> {
  return mock.mock.calls[0]?.[1]?.headers as Record<string, string>;
}

afterEach(() => vi.unstubAllGlobals());

describe('a write', () => {
  it('carries the token of the cookie and a key of its own', async () => {
    document.cookie = 'XSRF-TOKEN=abc';
    const mock = answers(200, {});
    await write('POST', '/runs', { scenario: 'x' });
    expect(headersOf(mock)['X-XSRF-TOKEN']).toBe('abc');
    expect(headersOf(mock)['Idempotency-Key']).toMatch(/^[0-9a-f]{32}$/);
  });

  it('that is refused says what the server said', async () => {
    answers(400, { code: 'bad-input', title: 'Bad input', problems: [{ field: 'period', sentence: 'period = x: is no period.' }] });
    const refusal = await write('POST', '/prices/proposals', {}).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Refusal);
    expect((refusal as Refusal).problem.problems?.[0]?.sentence).toBe('period = x: is no period.');
  });

  it('that finds no server says so', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed')));
    await expect(write('POST', '/runs')).rejects.toMatchObject({ problem: { code: 'unreachable' } });
  });
});

describe('a read', () => {
  it('asks by its tag the second time, and keeps the document', async () => {
    const address = addressOfDocument('/world');
    answers(200, { baseYear: 2024 }, { ETag: '"one"' });
    await read(address);
    const mock = answers(304, undefined);
    expect(await read(address)).toEqual({ baseYear: 2024 });
    expect(headersOf(mock)['If-None-Match']).toBe('"one"');
  });

  it('leaves empty parameters out of the address', () => {
    expect(addressOfDocument('/prices', { 'as-of': undefined, market: '', product: 'ndpr-oxide' })).toBe('/api/v1/prices?product=ndpr-oxide');
  });
});

/** The one way to the server: the header against forged requests, keys of writes, refusals as sentences. */

export type ProblemLine = {
  readonly file?: string;
  readonly line?: number;
  readonly field?: string;
  readonly value?: string;
  readonly rule?: string;
  readonly advice?: string;
  readonly sentence?: string;
};

export type ProblemDetails = {
  readonly type?: string;
  readonly title?: string;
  readonly status: number;
  readonly detail?: string;
  readonly instance?: string;
  readonly code: string;
  readonly problems?: readonly ProblemLine[];
};

/** A refusal of the server, as it worded it. */
export class Refusal extends Error {
  constructor(readonly problem: ProblemDetails) {
    super(problem.detail ?? problem.title ?? problem.code);
  }
}

const BASE = '/api/v1';

export function addressOfDocument(path: string, parameters: Parameters = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined && value !== null && value !== '') query.set(name, String(value));
  }
  const text = query.toString();
  return `${BASE}${path}${text ? `?${text}` : ''}`;
}

export type Parameters = Readonly<Record<string, string | number | boolean | null | undefined>>;

type Kept = { etag: string; document: unknown };

/** The documents last read, by address. The server says by their tag whether they still hold. */
const kept = new Map<string, Kept>();

export function keptDocument<T>(address: string): T | undefined {
  return kept.get(address)?.document as T | undefined;
}

export async function read<T>(address: string, signal?: AbortSignal): Promise<T> {
  const before = kept.get(address);
  const headers: Record<string, string> = { Accept: 'application/json' };
  if (before?.etag) headers['If-None-Match'] = before.etag;
  const response = await reach(address, { headers, signal });
  if (response.status === 304 && before) return before.document as T;
  const document = (await answer(response)) as T;
  kept.set(address, { etag: response.headers.get('ETag') ?? '', document });
  return document;
}

/** The token of the session's document, for a browser that was not given the cookie. */
let sessionToken = '';

export function keepToken(token: string | undefined) {
  sessionToken = token ?? '';
}

export type Method = 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Writes; a tag names the state of the thing that was seen, and what has changed since is not touched. */
export async function write<T>(method: Method, path: string, body?: unknown, parameters: Parameters = {}, tag?: string): Promise<T> {
  const headers: Record<string, string> = {
    ...(tag ? { 'If-Match': tag } : {}),
    Accept: 'application/json',
    'X-XSRF-TOKEN': cookie('XSRF-TOKEN') ?? sessionToken,
    'Idempotency-Key': key(),
  };
  let payload: BodyInit | undefined;
  if (body instanceof FormData) payload = body;
  else if (body !== undefined) {
    headers['Content-Type'] = 'application/json';
    payload = JSON.stringify(body);
  }
  const response = await reach(addressOfDocument(path, parameters), { method, headers, body: payload });
  return (await answer(response)) as T;
}

async function reach(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, { credentials: 'same-origin', ...init });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Refusal({ code: 'unreachable', status: 0, title: 'The server does not answer' });
  }
}

async function answer(response: Response): Promise<unknown> {
  const text = await response.text();
  const isJson = (response.headers.get('Content-Type') ?? '').includes('json');
  let document: unknown = text;
  if (isJson && text) {
    try {
      document = JSON.parse(text);
    } catch {
      throw new Refusal({ code: 'unreadable', status: response.status, title: 'The answer of the server is not readable' });
    }
  }
  if (response.ok) return text ? document : undefined;
  throw new Refusal(problemOf(response, isJson ? document : undefined));
}

function problemOf(response: Response, document: unknown): ProblemDetails {
  const known = document && typeof document === 'object' ? (document as Partial<ProblemDetails>) : {};
  return {
    ...known,
    status: response.status,
    code: known.code ?? codeOf(response.status),
    title: known.title ?? `The server answered ${response.status}`,
  };
}

function codeOf(status: number): string {
  const codes: Record<number, string> = {
    401: 'unauthenticated',
    403: 'forbidden',
    404: 'not-found',
    409: 'conflict',
    413: 'too-large',
    429: 'too-many-requests',
    503: 'unavailable',
  };
  return codes[status] ?? (status < 500 ? 'bad-input' : 'unavailable');
}

export function cookie(name: string): string | undefined {
  const pair = document.cookie.split('; ').find((entry) => entry.startsWith(`${name}=`));
  return pair ? decodeURIComponent(pair.slice(name.length + 1)) : undefined;
}

/** A key of a write. Browsers give out a UUID in secure contexts alone, so it is drawn by hand. */
function key(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

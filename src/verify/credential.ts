// The only place where a token is taken out of its `Secret`: for the one header that carries it, for digests that cannot be turned back, and
// to notice a server that says it back.
import { createHash } from 'node:crypto';
import type { Secret } from '../core/secret.ts';

/** Who a request comes from: the holder of an Azure DevOps token (`pat`) or of an Entra access token (`bearer`). */
export interface Credential {
  readonly kind: 'pat' | 'bearer';
  readonly secret: Secret;
}

/** The value of the `Authorization` header. To be made when the request is, and kept nowhere. */
export function authorizationOf({ kind, secret }: Credential): string {
  const token = secret.reveal();
  return kind === 'bearer' ? `Bearer ${token}` : `Basic ${Buffer.from(`:${token}`).toString('base64')}`;
}

/** Letters and digits in a row that nobody else's text has by chance. */
const RUN = 12;
/** Fewer different ones, and it may be the filling that all tokens share. */
const VARIETY = 5;

/** The tokens that were sent, so that a server that says one back is noticed: no text of it may get into a report. */
export class SentTokens {
  readonly #runs = new Set<string>();
  readonly #digests = new Set<string>();

  /** Entra's access tokens are not kept: parts of them are names that the service tells, too. */
  add({ kind, secret }: Credential): void {
    const digest = secret.digest('sha256', 'pat-patrol sent');
    if (kind !== 'pat' || this.#digests.has(digest)) return;
    this.#digests.add(digest);
    const token = secret.reveal();
    const inBase64 = ['', ':', '::'].map((before) => Buffer.from(before + token).toString('base64'));
    for (const form of [token, Buffer.from(token).toString('hex'), ...inBase64])
      for (const run of runsOf(form)) if (new Set(run).size >= VARIETY) this.#runs.add(run);
  }

  /** Whether `text` holds a good part of one, however it is broken up by blanks, signs, or the escapes of JSON and URLs. */
  isRepeatedIn(text: string): boolean {
    if (this.#runs.size === 0) return false;
    for (const run of runsOf(unescape(text))) if (this.#runs.has(run)) return true;
    return false;
  }
}

function* runsOf(text: string): Generator<string> {
  const bare = text.replaceAll(/[^A-Za-z0-9]+/g, '').toLowerCase();
  for (let start = 0; start + RUN <= bare.length; start++) yield bare.slice(start, start + RUN);
}

function unescape(text: string): string {
  const character = (hex: string | undefined) =>
    hex === undefined ? '' : String.fromCharCode(Number.parseInt(hex, 16));
  return text
    .replaceAll(/\\(?:u([0-9a-f]{4})|.)/gi, (_, hex?: string) => character(hex))
    .replaceAll(/%([0-9a-f]{2})/gi, (_, hex: string) => character(hex));
}

/** Bytes of a digest that are told. */
const TOLD = 15;

/**
 * The hashes by which Microsoft's systems speak of a token without holding it, both forms in use: that of security-utilities
 * (`RegexPattern.cs`) and that of CASK. Either has 120 bits, so two tokens never share one.
 */
export function correlatingIdsOf(secret: Secret): readonly string[] {
  const token = secret.reveal();
  const sha256 = (text: string) => createHash('sha256').update(text).digest();
  const short = (text: string) => sha256(text).subarray(0, TOLD).toString('base64');
  return [
    short(`CrossMicrosoftCorrelatingId:${sha256(token).toString('hex').toUpperCase()}`),
    `C3ID${short(`CaskComputedCorrelatingId${token}`)}`,
  ];
}

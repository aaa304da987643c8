// The only place where a token is taken out of its `Secret`: for the one header that carries it, and for digests that cannot be turned back.
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

/** Tells tokens apart without holding them: hex SHA-256. */
export function digestOf(secret: Secret): string {
  return createHash('sha256').update(secret.reveal()).digest('hex');
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

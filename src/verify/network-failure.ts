// What can go wrong on the way to a server, in words that name the cure. Messages of Node's own are left out: they may quote what was sent.
import { codeOf } from '../core/errors.ts';
import type { HttpFailure } from './wire.ts';

/** A failure that this program noticed itself. */
export class WireError extends Error {
  override readonly name = 'WireError';
  readonly passing: boolean;

  constructor(message: string, passing = false) {
    super(message);
    this.passing = passing;
  }
}

const UNTRUSTED =
  'its certificate is signed by nobody known here, as by a proxy that reads along; if that is yours: NODE_EXTRA_CA_CERTS=FILE';
const NO_HTTP = 'it does not speak HTTP as it should';

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'it refused the connection',
  ENOTFOUND: 'its name is not known (no network, or behind a proxy: HTTPS_PROXY=URL)',
  EAI_AGAIN: 'its name could not be looked up (no network, or behind a proxy: HTTPS_PROXY=URL)',
  ENETUNREACH: 'there is no way to it from here',
  EHOSTUNREACH: 'there is no way to it from here',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNTRUSTED,
  UNABLE_TO_GET_ISSUER_CERT: UNTRUSTED,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNTRUSTED,
  SELF_SIGNED_CERT_IN_CHAIN: UNTRUSTED,
  DEPTH_ZERO_SELF_SIGNED_CERT: UNTRUSTED,
  CERT_HAS_EXPIRED: 'its certificate has expired',
  CERT_NOT_YET_VALID: 'its certificate is not yet valid: is the clock right?',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name',
  EPROTO: 'it does not speak TLS as it should',
  ERR_SSL_WRONG_VERSION_NUMBER: 'it does not speak TLS as it should',
};

/** They often pass: a network that changes, a server that restarts. */
const PASSING: Readonly<Record<string, string>> = {
  ECONNRESET: 'it cut the connection',
  ECONNABORTED: 'it cut the connection',
  EPIPE: 'it cut the connection',
  ETIMEDOUT: 'it did not answer in time',
};

/** `host` is named in the reason. */
export function describeFailure(error: unknown, host: string): HttpFailure {
  if (error instanceof WireError) return failure(host, error.message, error.passing);
  const code = codeOf(error) ?? '';
  const passing = PASSING[code];
  if (passing !== undefined) return failure(host, passing, true);
  const isNoHttp = code.startsWith('HPE_') || code.startsWith('ERR_HTTP');
  return failure(host, REASONS[code] ?? (isNoHttp ? NO_HTTP : `the connection failed (${code || 'no code'})`), false);
}

function failure(host: string, reason: string, passing: boolean): HttpFailure {
  return { kind: 'failure', reason: `${host} could not be asked: ${reason}`, passing };
}

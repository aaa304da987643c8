// What the parts of an answer say, read with distrust: everything here may come from a captive portal, a proxy or a server that lies.
import type { HttpAnswer } from './wire.ts';

/** A user as Azure DevOps names one. Foreign text. */
export interface Identity {
  /** Account name, as a rule an e-mail address. */
  readonly account?: string;
  /** GUID. */
  readonly id?: string;
  /** What the administrator's APIs call users by. */
  readonly descriptor?: string;
}

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** The user that stands for "nobody". */
const ANONYMOUS = 'aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa';
const NO_GUID = '00000000-0000-0000-0000-000000000000';

type JsonObject = Readonly<Record<string, unknown>>;

/** The body as a JSON object; undefined when it is none. Some answers begin with a byte order mark. */
export function parseObject({ body }: HttpAnswer): JsonObject | undefined {
  try {
    return asObject(JSON.parse(body.replace(/^\ufeff/, '')));
  } catch {
    return undefined;
  }
}

export function asObject(value: unknown): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;
}

/** A text that says something. */
export function asText(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** Letters, digits and what stands in an e-mail address, a guest's UPN (`ada_x.com#EXT#@y.com`), `DOMAIN\\user` and the names of people. */
const ACCOUNT = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .,'’()_@\\+#-]{0,99}$/u;
/** No name has a word as long as a token, and no part of an address either. */
const LONGEST_WORD = 48;

/** Who somebody is, where it looks like an address or a name; anything else does not get into a report. */
export function asAccount(value: unknown): string | undefined {
  const text = asText(value)?.trim();
  if (text === undefined || !ACCOUNT.test(text)) return undefined;
  return text.split(/[^\p{L}\p{N}]+/u).every((word) => word.length <= LONGEST_WORD) ? text : undefined;
}

/** Everything that an answer says about an error, header and body together. */
export function errorText(answer: HttpAnswer): string {
  const header = answer.headers['x-tfs-serviceerror'] ?? '';
  return `${decode(header)}\n${asText(parseObject(answer)?.['message']) ?? ''}`;
}

/** `X-VSS-UserData: <guid>:<account>`, which is there only once the service knows who asks. */
export function findUser({ headers }: HttpAnswer): Identity | undefined {
  const [, id = '', account = ''] = /^([^:]+):(.*)$/.exec(decode(headers['x-vss-userdata'] ?? '')) ?? [];
  if (!isSomebody(id)) return undefined;
  const known = asAccount(account);
  return known === undefined ? { id } : { id, account: known };
}

/** Whether a GUID names a user; the service has two that name nobody. */
export function isSomebody(id: string): boolean {
  return GUID.test(id) && ![ANONYMOUS, NO_GUID].includes(id.toLowerCase());
}

/** The Entra tenant behind an organization; undefined for organizations of Microsoft accounts, which have none. */
export function findTenant({ headers }: HttpAnswer): string | undefined {
  const tenant = headers['x-vss-resourcetenant'] ?? '';
  return GUID.test(tenant) && tenant !== NO_GUID ? tenant : undefined;
}

/** Whether an error is told in the service's own way: in its header, or in JSON that names the kind of error. */
export function isServiceError(answer: HttpAnswer): boolean {
  return isFromService(answer) || asText(parseObject(answer)?.['typeKey']) !== undefined;
}

/** Whether the headers look like those of Azure DevOps: others do not send them, unless they mean to lie. */
export function isFromService({ headers }: HttpAnswer): boolean {
  return Object.keys(headers).some((name) => name.startsWith('x-vss-') || name.startsWith('x-tfs-'));
}

export function isHtml({ headers }: HttpAnswer): boolean {
  return /^text\/html\b/i.test(headers['content-type'] ?? '');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

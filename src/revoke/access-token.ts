// The access token that shows who revokes: what it says about itself, and what is refused before it is sent anywhere.
import { UserError } from '../core/errors.ts';
import { Secret } from '../core/secret.ts';
import type { Credential } from '../verify/credential.ts';

export interface AccessToken {
  readonly credential: Credential;
  /** In words: `AZURE_DEVOPS_ACCESS_TOKEN`, `az login`. */
  readonly from: string;
}

/** Azure DevOps in every Entra tenant: https://learn.microsoft.com/azure/devops/integrate/get-started/authentication */
export const AZURE_DEVOPS = '499b84ac-1321-427f-aa17-267ca6975798';
/** How to get one; the end of messages. */
const GET_ONE = `az account get-access-token --resource ${AZURE_DEVOPS}`;

/** Where one is looked for, in this order. */
export const VARIABLES = ['AZURE_DEVOPS_ACCESS_TOKEN', 'ADO_ACCESS_TOKEN'] as const;

const PAT = /^(?:[A-Za-z0-9]{76}AZDO[A-Za-z0-9+/]{4}|[a-z2-7]{52})$/;
const JWT = /^[A-Za-z0-9_-]+\.([A-Za-z0-9_-]+)\.[A-Za-z0-9_-]*$/;

export interface Acceptance {
  /** A personal access token will do. */
  readonly allowPat: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Throws `UserError` for what cannot be an Entra access token for Azure DevOps, or is none any more. `from` in words. */
export function acceptToken(text: string, from: string, { allowPat, now }: Acceptance): AccessToken {
  const token = text.trim().replace(/^Bearer\s+/i, '');
  if (token === '') throw new UserError(`${from} is empty: it wants what ${GET_ONE} prints`);
  if (PAT.test(token)) {
    if (allowPat) return { credential: { kind: 'pat', secret: new Secret(token) }, from };
    throw new UserError(`${from} holds a personal access token, and one leaked is enough: ${GET_ONE}, or --allow-pat`);
  }
  const payload = JWT.exec(token)?.[1];
  const claims = payload === undefined ? undefined : readClaims(payload);
  if (claims === undefined) throw new UserError(`${from} holds no Entra access token: it wants what ${GET_ONE} prints`);
  if (claims.expires <= now) throw new UserError(`the Entra access token of ${from} has expired: ${GET_ONE}`);
  if (!claims.isForAzureDevOps)
    throw new UserError(`the Entra access token of ${from} is for another service: ${GET_ONE}`);
  return { credential: { kind: 'bearer', secret: new Secret(token) }, from };
}

interface Claims {
  /** Milliseconds since 1970; `Infinity` when it does not say. */
  readonly expires: number;
  readonly isForAzureDevOps: boolean;
}

/** Nothing is proved by them: the service does that. They only make for better messages. */
function readClaims(payload: string): Claims | undefined {
  try {
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Record<string, unknown>;
    const { exp, aud } = claims;
    return {
      expires: typeof exp === 'number' ? exp * 1000 : Infinity,
      isForAzureDevOps: typeof aud !== 'string' || aud.includes(AZURE_DEVOPS) || aud.includes('visualstudio.com'),
    };
  } catch {
    return undefined;
  }
}

// Who revokes, as the organization itself names the holder of the access token.
import { asText, parseObject } from '../verify/answer-text.ts';
import { observe } from '../verify/observe.ts';
import { type Access, granted, type Reply, refuse } from './reply.ts';

export interface Caller {
  /** Foreign text. */
  readonly account: string;
  readonly id: string | undefined;
  readonly descriptor: string | undefined;
  /** GUID of the organization, by which tokens name it. */
  readonly instanceId: string | undefined;
}

/** Rejects as `HttpClient.send` does. */
export async function askCaller(
  organization: string,
  { client, services, credential }: Access,
): Promise<Reply<Caller>> {
  const url = new URL('_apis/connectionData', services.organization(organization));
  const exchange = await client.send({ method: 'GET', url, credential });
  const { meaning, says, identity } = observe(exchange);
  if (meaning === 'live' && identity !== undefined) {
    const body = exchange.kind === 'answer' ? parseObject(exchange) : undefined;
    const { account = identity.id ?? 'somebody', id, descriptor } = identity;
    return granted({ account, id, descriptor, instanceId: asText(body?.['instanceId']) });
  }
  if (meaning === 'unknown') return refuse('broken', says);
  if (meaning === 'elsewhere') return refuse('absent', says);
  return refuse('broken', 'does not accept the access token: expired, or of another tenant; az login');
}

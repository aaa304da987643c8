// One request and its answer, within limits of time and size. Nothing is retried and no redirection is followed here.
import { type Agent, type IncomingMessage, request as plainRequest, type RequestOptions } from 'node:http';
import { request as tlsRequest } from 'node:https';
import type { Socket } from 'node:net';
import { authorizationOf } from './credential.ts';
import { describeFailure, WireError } from './network-failure.ts';
import type { Agents } from './agents.ts';
import type { Exchange, HttpRequest } from './wire.ts';

/** Bounds of one exchange. */
export interface Limits {
  /** Milliseconds until the connection stands, TLS and proxy included. */
  readonly connect: number;
  /** Milliseconds until the whole answer is here. */
  readonly answer: number;
  /** Bytes of an answer's body. */
  readonly body: number;
}

/** What requests have in common. */
export interface Wire {
  readonly agents: Agents;
  readonly limits: Limits;
  readonly userAgent: string;
  readonly signal?: AbortSignal;
}

/** Rejects only when `wire.signal` is aborted, with its reason, and with a `UserError` for a proxy that cannot be used. */
export async function exchange(request: HttpRequest, wire: Wire): Promise<Exchange> {
  const { connect, answer, body: most } = wire.limits;
  const agent = wire.agents.for(request.url);
  const late = new AbortController();
  const giveUp = (message: string) => late.abort(new WireError(message, true));
  const connecting = setTimeout(giveUp, connect, 'no connection in time');
  const answering = setTimeout(giveUp, answer, 'it did not answer in time');
  const signal = wire.signal === undefined ? late.signal : AbortSignal.any([wire.signal, late.signal]);
  try {
    const incoming = await open(request, { wire, agent, signal, onConnect: () => clearTimeout(connecting) });
    const body = await readBody(incoming, most);
    return { kind: 'answer', status: incoming.statusCode ?? 0, headers: headersOf(incoming), body };
  } catch (error) {
    wire.signal?.throwIfAborted();
    return describeFailure(late.signal.aborted ? late.signal.reason : error, request.url.host);
  } finally {
    clearTimeout(connecting);
    clearTimeout(answering);
  }
}

interface Opening {
  readonly wire: Wire;
  readonly agent: Agent;
  readonly signal: AbortSignal;
  readonly onConnect: () => void;
}

function open(request: HttpRequest, { wire, agent, signal, onConnect }: Opening): Promise<IncomingMessage> {
  const { method, url, credential, body } = request;
  const text = body === undefined ? undefined : JSON.stringify(body);
  const isPlain = url.protocol === 'http:';
  const options: RequestOptions & { rejectUnauthorized: true } = {
    method,
    signal,
    agent,
    headers: {
      Accept: 'application/json',
      'Accept-Encoding': 'identity',
      'User-Agent': wire.userAgent,
      // Without it an unaccepted credential is answered by a sign-in page.
      'X-TFS-FedAuthRedirect': 'Suppress',
      ...(text === undefined ? {} : { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text) }),
      ...(credential === undefined ? {} : { Authorization: authorizationOf(credential) }),
    },
    // Said aloud, so that NODE_TLS_REJECT_UNAUTHORIZED=0 does not count.
    rejectUnauthorized: true,
  };
  return new Promise((resolve, reject) => {
    const outgoing = (isPlain ? plainRequest : tlsRequest)(url, options);
    outgoing.on('socket', (socket: Socket) => {
      if (outgoing.reusedSocket) onConnect();
      else socket.once(isPlain ? 'connect' : 'secureConnect', onConnect);
    });
    // Where Node ends a connection without an error, as after `101 Switching Protocols`, nothing but `close` tells.
    outgoing.on('close', () => reject(new WireError('it cut the connection', true)));
    outgoing.on('response', resolve).on('error', reject).end(text);
  });
}

/** Throws `WireError` when it is longer than `most` bytes; leaving the loop early closes the connection. */
async function readBody(incoming: IncomingMessage, most: number): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > most) throw new WireError('its answer is too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function headersOf({ headers }: IncomingMessage): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]));
}

// How connections are made and kept: directly, or through a tunnel that a proxy opens. TLS is always with the server itself, so a proxy
// that is only passed through sees a host name and nothing else.
import { Agent as PlainAgent, type ClientRequest, type RequestOptions, request as plainRequest } from 'node:http';
import { Agent as TlsAgent, request as tlsRequest } from 'node:https';
import type { Duplex } from 'node:stream';
import { connect, type ConnectionOptions } from 'node:tls';
import { WireError } from './network-failure.ts';
import { type Environment, findProxy } from './proxy.ts';

export interface Agents {
  readonly for: (url: URL) => PlainAgent;
  /** Ends idle connections. */
  readonly close: () => void;
}

/** `ca`: authorities to trust instead of Node's, in PEM. */
export function createAgents(env: Environment, ca?: string): Agents {
  const made = new Map<string, PlainAgent>();
  const settings = { keepAlive: true, ...(ca === undefined ? {} : { ca }) };
  return {
    for: (url) => {
      const proxy = url.protocol === 'https:' ? findProxy(url, env) : undefined;
      const key = `${url.protocol} ${proxy?.href ?? ''}`;
      const agent = made.get(key) ?? createAgent(url, proxy, settings);
      made.set(key, agent);
      return agent;
    },
    close: () => {
      for (const agent of made.values()) agent.destroy();
    },
  };
}

function createAgent(url: URL, proxy: URL | undefined, settings: object): PlainAgent {
  if (proxy !== undefined) return new TunnelAgent(proxy, settings);
  return url.protocol === 'http:' ? new PlainAgent(settings) : new TlsAgent(settings);
}

/** Milliseconds after which a silent proxy is left. */
const PROXY_SILENCE = 10_000;

type OnSocket = (error: Error | null, socket?: Duplex) => void;

/** Asks a proxy for a tunnel to each server (RFC 9110, CONNECT). */
class TunnelAgent extends TlsAgent {
  readonly #proxy: URL;

  constructor(proxy: URL, settings: object) {
    super(settings);
    this.#proxy = proxy;
  }

  // Node calls it with all options of the request, and takes the socket from the callback.
  override createConnection(options: RequestOptions & ConnectionOptions, onSocket: OnSocket): undefined {
    const target = `${options.host}:${options.port}`;
    const asking = askForTunnel(this.#proxy, target);
    asking
      .on('connect', ({ statusCode = 0 }, socket) => {
        if (statusCode === 200) {
          onSocket(null, connect({ ...options, servername: options.servername ?? options.host ?? '', socket }));
          return;
        }
        socket.destroy();
        onSocket(new WireError(refusal(statusCode)));
      })
      .on('response', ({ statusCode = 0 }) => onSocket(new WireError(refusal(statusCode))))
      .on('timeout', () => asking.destroy())
      .on('error', () => onSocket(new WireError('the proxy of HTTPS_PROXY could not be reached')))
      .end();
  }
}

function askForTunnel(proxy: URL, target: string): ClientRequest {
  const { hostname, port, protocol, username, password } = proxy;
  const user = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  const options = {
    method: 'CONNECT',
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port || (protocol === 'http:' ? 80 : 443),
    path: target,
    agent: false,
    timeout: PROXY_SILENCE,
    headers: {
      Host: target,
      ...(username === '' ? {} : { 'Proxy-Authorization': `Basic ${Buffer.from(user).toString('base64')}` }),
    },
  } as const;
  return protocol === 'http:' ? plainRequest(options) : tlsRequest({ ...options, rejectUnauthorized: true });
}

function refusal(status: number): string {
  if (status === 407) return 'the proxy wants a user and a password: HTTPS_PROXY=http://user:password@host:port';
  return `the proxy of HTTPS_PROXY refused the way to it (${status})`;
}

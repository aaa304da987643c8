// A server that answers as Azure DevOps does, on real sockets. It lies below one address, as Azure DevOps Server does, and has Microsoft's
// names too, for clients that come through `startProxy`.
import assert from 'node:assert/strict';
import { createServer as createPlainServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { TestContext } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FakeAnswer } from './answers.ts';
import type { Certificate } from './certificate.ts';
import { mistakeInAnswer, violationsOf } from './contract.ts';
import { answer, type FakeRequest } from './routes.ts';
import { FakeState } from './state.ts';

/** Takes over a request: an answer, or anything else that can be done to a connection. */
export type TakeOver = (request: FakeRequest, response: ServerResponse) => FakeAnswer | 'taken' | undefined;

export interface FakeOptions {
  /** Milliseconds before each answer. */
  readonly latency?: number;
  /** Serves TLS. */
  readonly certificate?: Certificate;
}

export interface FakeAzureDevOps {
  /** Without a slash at the end. */
  readonly url: string;
  readonly port: number;
  readonly state: FakeState;
  /** All requests so far. */
  readonly requests: FakeRequest[];
  /** What was wrong with any of them, by the contract. */
  readonly violations: string[];
  /** Most requests that were open at the same time. */
  readonly mostAtOnce: () => number;
  takeOver: TakeOver | undefined;
}

/** Gone after the test, which fails when a request broke the contract. */
export async function startFake(t: TestContext, options: FakeOptions = {}): Promise<FakeAzureDevOps> {
  const { fake, close } = await openFake(options);
  t.after(() => {
    close();
    assert.deepEqual(fake.violations, []);
  });
  return fake;
}

/** The same for programs that are no tests. */
export async function openFake({ latency = 0, certificate }: FakeOptions = {}) {
  const sockets = new Set<Socket>();
  const load = { now: 0, most: 0 };
  const listener = (incoming: IncomingMessage, response: ServerResponse): void => {
    load.most = Math.max(load.most, ++load.now);
    response.on('close', () => load.now--);
    serve(fake, latency, { incoming, response }).catch(() => response.destroy());
  };
  const server = certificate === undefined ? createPlainServer(listener) : createTlsServer(certificate, listener);
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => {});
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const fake: FakeAzureDevOps = {
    url: `${certificate === undefined ? 'http' : 'https'}://127.0.0.1:${port}`,
    port,
    state: new FakeState(),
    requests: [],
    violations: [],
    mostAtOnce: () => load.most,
    takeOver: undefined,
  };
  const close = (): void => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  return { fake, close };
}

interface Turn {
  readonly incoming: IncomingMessage;
  readonly response: ServerResponse;
}

async function serve(fake: FakeAzureDevOps, latency: number, { incoming, response }: Turn): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
  const { method = 'GET', headers } = incoming;
  const host = headers.host ?? '';
  const url = new URL(incoming.url ?? '/', `http://${host}`);
  const request: FakeRequest = { method, host, url, headers, body: Buffer.concat(chunks).toString() };
  fake.requests.push(request);
  fake.violations.push(...violationsOf(request));
  if (latency > 0) await sleep(latency);
  const taken = fake.takeOver?.(request, response);
  if (taken === 'taken') return;
  const given = taken ?? answer(request, fake.state);
  const mistake = taken === undefined ? mistakeInAnswer(request, given) : undefined;
  if (mistake !== undefined) fake.violations.push(`answer to ${method} ${url.pathname}: ${mistake}`);
  const { status, headers: out = {}, body = '' } = given;
  response.writeHead(status, { ...out, 'Content-Length': Buffer.byteLength(body) });
  response.end(method === 'HEAD' ? undefined : body);
}

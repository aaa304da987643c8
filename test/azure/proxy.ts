// A proxy as companies have them: it tunnels every CONNECT, whatever the name, to one server on this machine.
import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { TestContext } from 'node:test';

export interface FakeProxy {
  readonly url: string;
  /** `host:port` of each tunnel that was asked for. */
  readonly tunnels: string[];
  /** The headers that came with the last one. */
  readonly headers: () => IncomingMessage['headers'];
}

/** `refuse`: the status that every request gets. */
export async function startProxy(t: TestContext, port: number, refuse?: number): Promise<FakeProxy> {
  const tunnels: string[] = [];
  const sockets = new Set<Duplex>();
  let headers: IncomingMessage['headers'] = {};
  const server = createServer((_, response) => response.writeHead(400).end());
  server.on('connect', (request: IncomingMessage, client: Socket) => {
    tunnels.push(request.url ?? '');
    ({ headers } = request);
    sockets.add(client.on('error', () => {}));
    if (refuse !== undefined) {
      client.end(`HTTP/1.1 ${refuse} No\r\nContent-Length: 0\r\n\r\n`);
      return;
    }
    const target = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      target.pipe(client).pipe(target);
    });
    sockets.add(target.on('error', () => client.destroy()));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  t.after(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  const { port: own } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${own}`, tunnels, headers: () => headers };
}

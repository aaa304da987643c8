// Clients for tests: to a fake on this machine, and with a clock that only pretends to wait.
import type { TestContext } from 'node:test';
import { type ClientSettings, createHttpClient, type HttpClient } from '../../src/verify/http-client.ts';
import { MICROSOFT, serverAt, type Services } from '../../src/verify/services.ts';

export interface TestClient extends HttpClient {
  /** Milliseconds of each pause so far. */
  readonly pauses: number[];
}

/** Closed after the test. */
export function clientFor(t: TestContext, settings: Partial<ClientSettings> = {}): TestClient {
  const pauses: number[] = [];
  let time = Date.UTC(2026, 10, 22);
  const clock = {
    now: () => time,
    sleep: async (duration: number, signal?: AbortSignal) => {
      signal?.throwIfAborted();
      pauses.push(duration);
      time += duration;
    },
    random: () => 0.5,
  };
  const client = createHttpClient({ allows: () => true, env: {}, userAgent: 'pat-patrol/test', clock, ...settings });
  t.after(client.close);
  return { ...client, pauses };
}

/** Microsoft's service as it would be if all of it lay at `url`. */
export function serviceAt(url: string): Services {
  const { organization, allows } = serverAt(url);
  return { ...MICROSOFT, organization, identity: organization, profile: new URL(`${url}/`), allows };
}

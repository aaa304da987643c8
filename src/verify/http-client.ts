// The client for all that talks to Azure DevOps: only to hosts that are allowed, at the pace that they ask for, and again when a failure may
// pass. Every request that it is given may be sent twice: each is a question, or asks for a state that can be asked for again.
import { setTimeout as sleep } from 'node:timers/promises';
import { createAgents } from './agents.ts';
import { SentTokens } from './credential.ts';
import { exchange, type Limits, type Wire } from './exchange.ts';
import { describeFailure, WireError } from './network-failure.ts';
import type { Environment } from './proxy.ts';
import { parseRetryAfter } from './retry-after.ts';
import type { Exchange, HttpRequest } from './wire.ts';

export interface HttpClient {
  /** Rejects only when the signal is aborted, or a proxy is set that cannot be used (`UserError`). */
  readonly send: (request: HttpRequest) => Promise<Exchange>;
  /** Ends what is kept open for the next request. */
  readonly close: () => void;
}

/** Time as the client knows it. Milliseconds. */
export interface Clock {
  /** Since 1970. */
  readonly now: () => number;
  readonly sleep: (duration: number, signal?: AbortSignal) => Promise<void>;
  /** From 0 up to 1. */
  readonly random: () => number;
}

export interface ClientSettings {
  readonly allows: (url: URL) => boolean;
  /** For proxies. */
  readonly env: Environment;
  readonly userAgent: string;
  readonly signal?: AbortSignal;
  readonly limits?: Limits;
  readonly clock?: Clock;
  /** Authorities to trust instead of Node's, in PEM. */
  readonly ca?: string;
}

const LIMITS: Limits = { connect: 10_000, answer: 30_000, body: 8 << 20 };

const CLOCK: Clock = {
  now: Date.now,
  sleep: async (duration, signal) => sleep(duration, undefined, signal === undefined ? {} : { signal }),
  random: Math.random,
};

/** Times that one request is sent at most. */
const TRIES = 3;
/** Milliseconds before the second time; then twice as long each. */
const BACK_OFF = 500;
/** A server that wants a longer pause is asked no more in this run. Milliseconds. */
const LONGEST_PAUSE = 60_000;
/** Requests in a row that came to nothing, after which a host is asked no more. */
const STRIKES = 3;

const ECHO = 'its answer repeats a token that was sent: is that Azure DevOps?';

interface HostState {
  /** Milliseconds since 1970. */
  pausedUntil: number;
  strikes: number;
  /** The answer to everything that is asked of a host that was given up. */
  givenUp: Exchange | undefined;
}

export function createHttpClient(settings: ClientSettings): HttpClient {
  const { allows, signal, clock = CLOCK } = settings;
  const agents = createAgents(settings.env, settings.ca);
  const { userAgent, limits = LIMITS } = settings;
  const wire: Wire = { agents, limits, userAgent, ...(signal === undefined ? {} : { signal }) };
  const hosts = new Map<string, HostState>();
  const sent = new SentTokens();

  /** Sends until there is an answer, or no hope. */
  async function sendTo(host: HostState, request: HttpRequest): Promise<Exchange> {
    for (let tries = 1; ; tries++) {
      while (host.pausedUntil > clock.now()) await clock.sleep(host.pausedUntil - clock.now(), signal);
      const answer = await ask(request, wire, sent);
      const pause = answer.kind === 'answer' ? parseRetryAfter(answer.headers['retry-after'], clock.now()) : undefined;
      if (pause !== undefined && pause > LONGEST_PAUSE) {
        host.givenUp = describeFailure(new WireError(tooLong(pause)), request.url.host);
        return isPassing(answer) ? host.givenUp : answer;
      }
      // Also after a success: that is how Azure DevOps says that it begins to slow this user down.
      if (pause !== undefined) host.pausedUntil = clock.now() + pause;
      if (!isPassing(answer) || tries === TRIES) return answer;
      if (pause === undefined) await clock.sleep(BACK_OFF * 2 ** (tries - 1) * (0.5 + clock.random()), signal);
    }
  }

  return {
    send: async (request) => {
      if (!allows(request.url)) throw new Error(`${request.url.host} is not a host to send anything to`);
      const host = hosts.get(request.url.host) ?? { pausedUntil: 0, strikes: 0, givenUp: undefined };
      hosts.set(request.url.host, host);
      if (host.givenUp !== undefined) return host.givenUp;
      const answer = await sendTo(host, request);
      const isVain = answer.kind === 'failure' || isPassing(answer);
      host.strikes = isVain ? host.strikes + 1 : 0;
      if (host.strikes >= STRIKES) host.givenUp ??= answer;
      return answer;
    },
    close: agents.close,
  };
}

/** Notices a server that says a token back: that is not Azure DevOps, whatever else it says. */
async function ask(request: HttpRequest, wire: Wire, sent: SentTokens): Promise<Exchange> {
  if (request.credential !== undefined) sent.add(request.credential);
  const answer = await exchange(request, wire);
  if (answer.kind === 'failure') return answer;
  const isEcho = sent.isRepeatedIn([answer.body, ...Object.values(answer.headers)].join('\n'));
  return isEcho ? describeFailure(new WireError(ECHO), request.url.host) : answer;
}

/** Whether the same request may be answered better a moment later. */
function isPassing(answer: Exchange): boolean {
  return answer.kind === 'failure' ? answer.passing : answer.status === 429 || answer.status >= 500;
}

/** `pause` in milliseconds. */
function tooLong(pause: number): string {
  const seconds = Math.ceil(pause / 1000);
  const wait = seconds < 7200 ? `${Math.ceil(seconds / 60)} minutes` : `${Math.ceil(seconds / 3600)} hours`;
  return `it wants to be left alone for ${wait} (Retry-After): try again then`;
}

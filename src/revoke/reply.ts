// What an API answered, sorted: what was asked for, or one line that says why not.
import { errorText, isHtml, isSomebody, parseObject } from '../verify/answer-text.ts';
import type { HttpClient } from '../verify/http-client.ts';
import type { Services } from '../verify/services.ts';
import type { Credential } from '../verify/credential.ts';
import type { Exchange, HttpAnswer } from '../verify/wire.ts';

/** `barred`: the caller may not. `absent`: what was asked about is not there. `broken`: no answer that says anything. */
type Trouble = 'barred' | 'absent' | 'broken';

export interface Refusal {
  readonly ok: false;
  readonly trouble: Trouble;
  /** Goes on after the name of the organization. */
  readonly reason: string;
}

export interface Granted<Value> {
  readonly ok: true;
  readonly value: Value;
}

export type Reply<Value> = Granted<Value> | Refusal;

/** Who asks, and through what. */
export interface Access {
  readonly client: HttpClient;
  readonly services: Services;
  readonly credential: Credential;
}

export function granted<Value>(value: Value): Granted<Value> {
  return { ok: true, value };
}

export function refuse(trouble: Trouble, reason: string): Refusal {
  return { ok: false, trouble, reason };
}

/** The answer when it is one of success; whatever the service sends a browser instead is none. */
export function successOf(exchange: Exchange): Reply<HttpAnswer> {
  if (exchange.kind === 'failure') return refuse('broken', exchange.reason);
  const { status } = exchange;
  const isSuccess = status >= 200 && status < 300 && status !== 203 && !isHtml(exchange);
  return isSuccess ? granted(exchange) : refusalOf(exchange);
}

function refusalOf(answer: HttpAnswer): Refusal {
  const { status } = answer;
  const text = errorText(answer);
  const code = /\b(?:TF|VS)\d{5,6}\b/.exec(text)?.[0];
  const because = code === undefined ? '' : ` (${code})`;
  if (status === 403 || (status === 401 && namesSomebody(text))) {
    return refuse('barred', `answered ${status}${because}: this account may not do that`);
  }
  if (status === 401) {
    return refuse('barred', `answered 401${because}: this account may not do that, or its access token has expired`);
  }
  if (status === 203 || (status >= 300 && status < 400)) {
    return refuse('broken', `answered ${status} with a sign-in page: it does not accept the access token; az login`);
  }
  if (status === 404) return refuse('absent', `answered 404${because}: not there`);
  if (isHtml(answer))
    return refuse('broken', `answered ${status} with a web page: is that Azure DevOps, and no portal?`);
  if (status === 429) return refuse('broken', 'answered 429, too many requests: try again later');
  return refuse(
    'broken',
    `answered ${status}${because}${status >= 500 ? ', an error of its own: try again later' : ''}`,
  );
}

/** TF400813 names the user that was refused. */
function namesSomebody(text: string): boolean {
  return isSomebody(/\bTF400813\b.*\buser '([0-9a-f-]{36})'/is.exec(text)?.[1] ?? '');
}

/** The body of a success as a JSON object. */
export function objectOf(exchange: Exchange): Reply<NonNullable<ReturnType<typeof parseObject>>> {
  const success = successOf(exchange);
  if (!success.ok) return success;
  const value = parseObject(success.value);
  return value === undefined
    ? refuse('broken', `answered ${success.value.status} with something else than was asked for`)
    : granted(value);
}

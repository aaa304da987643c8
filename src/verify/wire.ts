// What goes to a server and what comes back, as plain records.
import type { Credential } from './credential.ts';

export interface HttpRequest {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'DELETE';
  readonly url: URL;
  /** Absent: anonymous. */
  readonly credential?: Credential;
  /** Sent as JSON. */
  readonly body?: unknown;
}

/** Whatever a server said, a redirection or an error included. */
export interface HttpAnswer {
  readonly kind: 'answer';
  readonly status: number;
  /** Names in lower case. Foreign text. */
  readonly headers: Readonly<Record<string, string>>;
  /** Foreign text; may begin with a byte order mark. */
  readonly body: string;
}

/** No whole answer came. */
export interface HttpFailure {
  readonly kind: 'failure';
  /** In words, with the cure where there is one. */
  readonly reason: string;
  /** It may well go better a moment later. */
  readonly passing: boolean;
}

export type Exchange = HttpAnswer | HttpFailure;

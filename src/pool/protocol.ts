/** The whole conversation between the pool and its workers: types, and the two converters that keep an error whole on its way. */

/** The first message says what to start with, all others are items. */
export type Message<S, I> = { readonly start: S } | { readonly item: I };

export type Reply<O> = { readonly ok: true; readonly output: O } | { readonly ok: false; readonly error: WireError };

/** `postMessage` drops an error's class, `name`, `code` and own properties, so plain data is sent instead. */
export interface WireError {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
}

export function toWire(error: unknown): WireError {
  const cause = error instanceof Error ? error : new Error(String(error));
  return { name: cause.name, message: cause.message, stack: cause.stack };
}

export function fromWire(wire: WireError): Error {
  const error = new Error(wire.message);
  error.name = wire.name;
  if (wire.stack !== undefined) error.stack = wire.stack;
  return error;
}

// Looks into a container and into the containers inside of it, as its bytes come. Everything that is found inside is handed to a visitor as a
// content of its own, the insides of containers as well: what lies between their entries is content too.
import { messageOf } from '../core/errors.ts';
import { LimitReached } from './budget.ts';
import { Content } from './content.ts';
import type { UnpackOptions } from './unpack-options.ts';

/** Begins the message of an error that no reader foresaw. */
export const UNFORESEEN = 'not read to its end';

/** The outer file. Its own bytes are not handed to the visitor. */
export class Unpacking {
  readonly #shared: UnpackOptions;
  readonly #content: Content;
  #isOver = false;

  constructor(options: UnpackOptions) {
    this.#shared = options;
    this.#content = new Content(this.#shared, { inner: '', depth: 0 }, { name: options.name, kind: options.kind });
  }

  /** Takes the next bytes of the file. */
  push(bytes: Uint8Array): void {
    this.#shared.budget.give(bytes.length);
    this.#try(() => this.#content.push(bytes));
  }

  end(): void {
    this.#try(() => this.#content.end());
  }

  #try(act: () => void): void {
    if (this.#isOver) return;
    try {
      act();
    } catch (error) {
      this.#isOver = true;
      // A reader that stumbles over bytes that nobody thought of must not take the scan with it.
      const [inner, message] =
        error instanceof LimitReached ? [error.inner, error.message] : ['', `${UNFORESEEN}: ${messageOf(error)}`];
      this.#shared.visitor.problem(inner, message);
    }
  }
}

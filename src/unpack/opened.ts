// Runs a reader, which waits for bytes, as those arrive.
import type { Contents, Reader } from './container.ts';
import { Intake, type Reading } from './intake.ts';

/** A container that is being read. */
export class Opened {
  readonly #input = new Intake();
  readonly #reading: Reading;
  #isDone = false;

  constructor(reader: Reader, entries: Contents) {
    this.#reading = reader(this.#input, entries);
  }

  push(bytes: Uint8Array): void {
    if (this.#isDone) return;
    this.#input.feed(bytes);
    this.#go();
    this.#input.keep();
  }

  end(): void {
    this.#input.end();
    this.#go();
  }

  #go(): void {
    if (!this.#isDone) this.#isDone = this.#reading.next().done === true;
  }
}

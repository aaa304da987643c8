// Bytes from a program's own stream, which may break off: what came before is scanned, and the rest is a problem like everything unread.
import { messageOf } from '../core/errors.ts';
import type { Problem } from '../core/problem.ts';

/** Why `input` ended early is added to `problems`. */
export async function* readInput(input: AsyncIterable<unknown>, problems: Problem[]): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of input) {
      if (!(chunk instanceof Uint8Array)) throw new TypeError(`it gave ${typeof chunk}, not bytes`);
      yield chunk;
    }
  } catch (error) {
    problems.push({ where: '<stdin>', message: `the input broke off: ${messageOf(error)}` });
  }
}

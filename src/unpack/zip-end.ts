// Whether a content ends with a zip, for where that is not to be opened: what is no zip must not be called one.
import type { Reader } from './container.ts';
import { endsLikeZip, TAIL } from './recognise.ts';

/** Calls `onZip` when what it has read ends like a zip. */
export function zipEndReader(onZip: () => void): Reader {
  return function* (input) {
    while (yield* input.wait(TAIL + 1)) input.skip(input.bytes.length - TAIL);
    if (endsLikeZip(input.bytes, 0, input.bytes.length)) onZip();
  };
}

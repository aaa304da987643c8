// What comes to something in a text, found out by decoding it: what the sieve must not leave out.
import type { Decoded } from '../../src/detect/decode/decoded.ts';
import type { DecodableText, OtherDecoder, RunDecoder } from '../../src/detect/decode/decoder.ts';
import { OTHER_DECODERS, RUN_DECODERS, WIDE_DECODER } from '../../src/detect/decode/decoders.ts';
import { encodingAt } from '../../src/detect/decode/packed.ts';
import type { ByteRange, Span } from '../../src/detect/layer.ts';
import { ANY_RUN, endOfRun, findRunOf, NOTHING, type RunShape } from '../../src/detect/runs.ts';

/** Whether anything looks at a decoded text more closely. */
function isOfInterest(decoded: Decoded): boolean {
  const { bytes } = decoded;
  const range = { bytes, start: 0, end: bytes.length, aligned: true, division: 'pieces', outer: undefined } as const;
  if (mayHoldToken(bytes) || WIDE_DECODER.find(range, 0) !== NOTHING || encodingAt(bytes, 0) !== undefined) return true;
  return (
    OTHER_DECODERS.some((decoder) => othersWithSomething(decoder, range).length > 0) ||
    RUN_DECODERS.some((decoder) => runsWithSomething(decoder, range).length > 0)
  );
}

/** The runs of which a decoder makes something of interest. */
export function runsWithSomething(decoder: RunDecoder, range: DecodableText): readonly Span[] {
  let seen = range.start;
  return runsOf(ANY_RUN, range).filter(({ start, end }) => {
    let isFound = false;
    for (let at = Math.max(start, seen); at < end && end - start >= decoder.shortest;) {
      at = decoder.notice(range, at, end);
      if (at === NOTHING) break;
      at = decoder.decode(range, at, (decoded) => {
        isFound ||= isOfInterest(decoded);
      });
      seen = at;
    }
    return isFound;
  });
}

/** Where the runs begin of which a decoder of another alphabet makes something of interest. */
export function othersWithSomething(
  { alphabet, notice, decode }: OtherDecoder,
  range: DecodableText,
): readonly number[] {
  let seen = range.start;
  const runs = runsOf(alphabet.shape, range).filter(({ start, end }) => {
    if (start < seen || !notice(range, start, end)) return false;
    let isFound = false;
    seen = decode(range, start, (decoded) => {
      isFound ||= isOfInterest(decoded);
    });
    return isFound;
  });
  return runs.map(({ start }) => start);
}

export function mayHoldToken(bytes: Uint8Array): boolean {
  return /(?!(.)\1{51})[a-z2-7]{52}|[A-Za-z0-9]{76}AZDO[A-Za-z0-9+/]{4}/.test(Buffer.from(bytes).toString('latin1'));
}

export function runsOf({ table, shortest }: RunShape, { bytes, start, end }: ByteRange): readonly Span[] {
  const runs: Span[] = [];
  for (let at = findRunOf({ table, shortest }, bytes, start, end); at !== NOTHING;) {
    const stop = endOfRun(table, bytes, at, end);
    runs.push({ start: at, end: stop });
    at = findRunOf({ table, shortest }, bytes, stop, end);
  }
  return runs;
}

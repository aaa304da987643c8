// What a decoder is: how text that is written its way is noticed, how it is decoded, and where a part of the decoded text came from.
import type { ByteRange, Layer } from '../layer.ts';
import type { RunShape } from '../runs.ts';
import type { Visit } from './decoded.ts';
import type { Speller } from './speller.ts';

/** A text to decode, and what must be known of it to do so. */
export type DecodableText = ByteRange & Pick<Layer, 'aligned' | 'division' | 'outer'>;

export interface Decoder {
  /** How many levels of `--decode-depth` it takes. */
  readonly levels: 0 | 1;
  /** Decodes what was noticed at `at`; returns where the search goes on, after `at`. `speller`: a quicker one for this text. */
  readonly decode: (text: DecodableText, at: number, visit: Visit, speller?: Speller) => number;
}

/** A decoder of what is written in the alphabet of runs: the skip scan shows it every run. */
export interface RunDecoder extends Decoder {
  /** What a run must hold to be shown. */
  readonly trait: number;
  /** Of the runs it is shown. */
  readonly shortest: number;
  /** Where in the run `[from, to)` something that is worth decoding begins, or `NOTHING`. Allocates nothing. */
  readonly notice: (text: ByteRange, from: number, to: number, speller?: Speller) => number;
}

/** An alphabet other than that of runs, and how many characters of it in a row are worth a look. `index`: its number in sieve-layout.ts. */
export interface Alphabet {
  readonly index: number;
  readonly shape: RunShape;
}

/** A decoder of what is written in an alphabet of its own. */
export interface OtherDecoder extends Decoder {
  readonly alphabet: Alphabet;
  /** Whether the run `[from, to)` of that alphabet is worth decoding. Allocates nothing. */
  readonly notice: (text: ByteRange, from: number, to: number) => boolean;
}

/** A decoder that finds its texts by itself. */
export interface SkipDecoder extends Decoder {
  /** Where at or after `from` something begins that is worth decoding, or `NOTHING`. Allocates nothing, and skips most bytes. */
  readonly find: (text: ByteRange, from: number) => number;
}

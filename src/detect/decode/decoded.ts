// What a decoder makes of a text.
import type { Located, Span } from '../layer.ts';

/** A decoded text, or one piece of a long one. */
export interface Decoded {
  readonly bytes: Uint8Array;
  /** The part that no other piece owns. */
  readonly core: Span;
  /** Where a span of the decoded bytes lies in the text, and the encoding that was undone; none where pieces were joined. */
  readonly locate: (span: Span) => Located;
  /** As in `Layer`. */
  readonly aligned: boolean;
  readonly exact: boolean;
}

export type Visit = (decoded: Decoded) => void;

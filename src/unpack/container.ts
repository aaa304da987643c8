// The words in which readers of containers and the one who drives them speak.
import type { LimitReached } from './budget.ts';
import type { Intake, Reading } from './intake.ts';

/** Takes the bytes of one entry, in order. */
export interface EntrySink {
  /** Valid during the call only. `isAll`: it is known that these are all the bytes there are, and nobody needs to keep them. */
  readonly push: (bytes: Uint8Array, isAll?: boolean) => void;
  readonly end: () => void;
}

/** What a reader of a container tells. Both may throw `LimitReached`, which must go through. */
export interface Contents {
  /** An entry begins; the one before has ended. A name in bytes is foreign text in an unknown encoding. */
  readonly entry: (name: string | Uint8Array) => EntrySink;
  /** An entry of which all bytes are here, from its first to its last. Valid during the call only. */
  readonly whole: (name: string | Uint8Array, bytes: Uint8Array) => void;
  /** Something in the container could not be read: the entry of that name, or, without one, the container itself. */
  readonly problem: (name: string | Uint8Array | undefined, message: string) => void;
  /** All that is there of the entry of that name was read, and nothing can be hidden by what is not. */
  readonly absent: (name: string | Uint8Array, message: string) => void;
  /** Whether to go on behind an entry whose bytes were one too many. If so, that is told. */
  readonly goOn: (reached: LimitReached) => boolean;
  /** Whether one entry may hold so many bytes, as things stand. */
  readonly affords: (bytes: number) => boolean;
  /** Bytes that had to be unpacked on the way to an entry. */
  readonly spend: (bytes: number) => void;
}

/** Reads one kind of container. */
export type Reader = (input: Intake, contents: Contents) => Reading;

/** Gives `content` as an entry, whatever happens while it is read. */
export function* readEntry(
  contents: Contents,
  name: string | Uint8Array,
  content: (sink: EntrySink) => Reading,
): Reading {
  const sink = contents.entry(name);
  try {
    yield* content(sink);
  } finally {
    sink.end();
  }
}

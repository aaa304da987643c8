// Everything that is inside some bytes, as the tests of this room look at it.
import { Budget, UNPACK_LIMITS, type UnpackLimits } from '../../src/unpack/budget.ts';
import type { SharedCounts } from '../../src/core/shared-quota.ts';
import { READERS } from '../../src/unpack/readers.ts';
import { type ContainerKind, recognise, type Unreadable } from '../../src/unpack/recognise.ts';
import { Unpacking } from '../../src/unpack/unpacking.ts';

export interface Contents {
  /** Text by the way to it. */
  readonly texts: Readonly<Record<string, string>>;
  /** `WAY: MESSAGE`, `.` for the outer file. */
  readonly problems: readonly string[];
  /** Bytes of all contents together. */
  readonly size: number;
}

export interface ListOptions {
  /** Bytes that come at a time. */
  readonly piece?: number;
  readonly limits?: UnpackLimits;
  /** Of the scan that it is a part of. */
  readonly counts?: SharedCounts;
  readonly name?: string;
  readonly kind?: ContainerKind | Unreadable;
  /** Takes what is as a problem, but of entries of which all that is there was read. */
  readonly absences?: string[];
  /** Only count: do not keep what is inside. */
  readonly forget?: boolean;
}

export function listContents(bytes: Uint8Array, options: ListOptions = {}): Contents {
  const {
    piece = bytes.length,
    limits = UNPACK_LIMITS,
    counts,
    name,
    kind = recognise(bytes, 0, bytes.length),
    forget = false,
    absences = [],
  } = options;
  const texts: Record<string, string> = {};
  const problems: string[] = [];
  let size = 0;
  const unpacking = new Unpacking({
    readers: READERS,
    visitor: {
      open: (inner) => {
        const pieces: Buffer[] = [];
        return {
          push: (part) => {
            size += part.length;
            if (!forget) pieces.push(Buffer.from(part));
          },
          end: () => void (texts[inner] = Buffer.concat(pieces).toString('latin1')),
        };
      },
      absent: (inner, message) => void absences.push(`${inner}: ${message}`),
      problem: (inner, message) => void problems.push(`${inner === '' ? '.' : inner}: ${message}`),
    },
    name,
    kind,
    budget: new Budget(limits, counts),
  });
  // What was pushed may be overwritten at once: whoever kept a view of it would see that.
  const room = Buffer.alloc(piece);
  for (let at = 0; at < bytes.length; at += piece) {
    const part = bytes.subarray(at, at + piece);
    room.fill(0xaa);
    room.set(part);
    unpacking.push(room.subarray(0, part.length));
  }
  room.fill(0xaa);
  unpacking.end();
  return { texts, problems, size };
}

// Unpacks what detection comes upon inside encodings (base64 of gzip): within the limits of archives, all of it in one text together.
import type { WorkerSettings } from '../core/work-item.ts';
import { IN_RUN, SEXTET } from '../detect/alphabet.ts';
import { HEXADECIMAL } from '../detect/decode/digits.ts';
import type { ContentSettings } from '../detect/detect-all.ts';
import type { UnpackerFor } from '../detect/detect.ts';
import type { Span } from '../detect/layer.ts';
import { LOOKED_AT, LOOKING_STEP, MOST_OTHERS, MOST_STRANGE } from '../detect/sieve-layout.ts';
import { Budget, UNPACK_LIMITS } from '../unpack/budget.ts';
import type { EntrySink } from '../unpack/container.ts';
import { READERS } from '../unpack/readers.ts';
import { Unpacking } from '../unpack/unpacking.ts';

/** Contents are held: of a larger one the rest is a problem. Bytes. */
const MOST_HELD = 32 * 1024 * 1024;

/**
 * What is damaged is as a rule a sample that someone cut, of which all that is there was read. What is longer may have been cut where one window
 * of the text ends: that is a problem. What follows behind the end is the next
 * line of something else. Bytes.
 */
const LONGEST_SAMPLE = 32 * 1024;

/** `settings` for a content in which what is packed within encodings is looked into as well, unless archives are to stay closed. */
export function withUnpacker<Settings extends ContentSettings>(settings: Settings): Settings & ContentSettings {
  if (settings.closedArchives === true) return settings;
  return { ...settings, unpackerFor: unpackerFor(settings, settings.onCut ?? (() => {})) };
}

/** `settings` for a content of which it matters only whether all was seen: `onDoubt` is called where something was left out or would be unpacked. */
export function withDoubt(settings: WorkerSettings, onDoubt: () => void): ContentSettings {
  const doubtful = { ...settings, onCut: onDoubt };
  return settings.closedArchives === true ? doubtful : { ...doubtful, unpackerFor: () => onDoubt };
}

function unpackerFor({ maxSize, unpacked }: WorkerSettings, onCut: (message: string) => void): UnpackerFor {
  return (length) => {
    const budget = new Budget({ ...UNPACK_LIMITS, entry: Math.min(MOST_HELD, maxSize) }, unpacked);
    budget.give(length);
    return (packed, onContent) => {
      const visitor = {
        open: () => hold(onContent),
        absent: () => {},
        problem: (inner: string, message: string) => {
          if (isTold(message, packed.length))
            onCut(`packed within an encoding${inner === '' ? '' : ` as ${inner}`}: ${message}`);
        },
      };
      const unpacking = new Unpacking({ visitor, readers: READERS, budget });
      unpacking.push(packed);
      unpacking.end();
    };
  };
}

const LOOKS = Math.ceil(LOOKED_AT / LOOKING_STEP);
/** Of what is seen there, the fewest that are capitals, small letters and numbers. */
const LEAST_LETTERS = LOOKS / 8;
const LEAST_NUMBERS = LOOKS / 32;
/** The fewest decimal digits where bytes are written as numbers: `(byte)0x1f`. */
const LEAST_DIGITS = LOOKS / 6;
/** The first small letter, the first number and the first sign among the digits of base64. */
const [SMALL, NUMBER, SIGN] = [26, 52, 62] as const;

/** Whether the piece `[start, end)` of a content may begin within something packed in base64 or numbers, which can be unpacked from its beginning only. */
export function mayBeginWithinPacked(bytes: Uint8Array, { start, end }: Span, settings: WorkerSettings): boolean {
  if (settings.closedArchives === true || end - start < LOOKED_AT) return false;
  let others = 0;
  let strange = 0;
  let capitals = 0;
  let small = 0;
  let numbers = 0;
  for (let at = start; at < start + LOOKED_AT; at += LOOKING_STEP) {
    const byte = bytes[at] as number;
    const digit = SEXTET[byte] as number;
    if (HEXADECIMAL.table[byte] === 0) strange++;
    if (IN_RUN[byte] === 0) others++;
    else if (digit < SMALL) capitals++;
    else if (digit < NUMBER) small++;
    else if (digit < SIGN) numbers++;
  }
  if (strange <= MOST_STRANGE && numbers >= LEAST_DIGITS) return true;
  return others <= MOST_OTHERS && capitals >= LEAST_LETTERS && small >= LEAST_LETTERS && numbers >= LEAST_NUMBERS;
}

function isTold(message: string, length: number): boolean {
  return !message.startsWith('trailing data') && (length > LONGEST_SAMPLE || !message.startsWith('damaged'));
}

/** Collects a content and hands it on whole. */
function hold(onContent: (content: Uint8Array) => void): EntrySink {
  const held: Uint8Array[] = [];
  return {
    push: (bytes) => void held.push(Uint8Array.from(bytes)),
    end: () => onContent(Buffer.concat(held)),
  };
}

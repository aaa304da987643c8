// The table of decoders: everything that detection can see through, each in a file of its own.
import { base64 } from './base64.ts';
import { decimal } from './decimal.ts';
import type { OtherDecoder, RunDecoder, SkipDecoder } from './decoder.ts';
import { dressed } from './dressed.ts';
import { escaped } from './escaped.ts';
import { hex } from './hex.ts';
import { hexDump } from './hex-dump.ts';
import { joined } from './joined.ts';
import { narrow } from './narrow.ts';
import { packed } from './packed.ts';
import { wide } from './wide.ts';

export const RUN_DECODERS: readonly RunDecoder[] = [joined, dressed, narrow, base64, escaped];
export const OTHER_DECODERS: readonly OtherDecoder[] = [hex, decimal, hexDump];
export const WIDE_DECODER: SkipDecoder = wide;
/** Of texts that were decoded. */
export const PACKED_DECODER: SkipDecoder = packed;

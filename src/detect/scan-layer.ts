// Finds the tokens of a layer and of everything encoded in it. The skip scan names the runs that are long enough; each is looked at as
// text, as base64 in all four phases, and as a line of a wrapped block; text that alternates with NULs is looked at without them.
import { BASE32_DIGIT } from './alphabet.ts';
import { decodeBase64, decodedLength, mayHoldRun, SHORTEST_BASE64 } from './base64.ts';
import { isBounded } from './boundary.ts';
import { forEachPiece, type Layer, type Outer, type Span } from './layer.ts';
import {
  findValidLegacy,
  checkLegacy,
  isLegacyShaped,
  LEGACY_LENGTH,
  LEGACY_SHAPED,
  validLegacy,
} from './legacy-format.ts';
import type { MatchList } from './match-list.ts';
import {
  findSignature,
  hasStructure,
  isRandomEnough,
  NEW_LENGTH,
  readNewFormat,
  SIGNATURE_OFFSET,
} from './new-format.ts';
import { endOfRun, findRun, findRunOf, interleaved, NOTHING } from './runs.ts';
import { deinterleave, interleavedAround, locateInterleaved } from './utf16.ts';
import { type Block, findBlocks, joinLines, locateJoined } from './wrapped.ts';

/** Base64 text is four digits a group; a word glued in front shifts the groups by one, two or three. */
const PHASES = 4;

export function scanLayer(layer: Layer, found: MatchList): void {
  const { bytes, end } = layer;
  let blockEnd = layer.start;
  for (let from = layer.start; ;) {
    const at = findRun(bytes, from, end);
    if (at === NOTHING) return;
    if (at < 0) {
      from = scanInterleaved(layer, interleaved(at), found);
      continue;
    }
    const stop = endOfRun(bytes, at, end);
    if (at >= blockEnd) blockEnd = scanBlocks(layer, at, stop, found);
    scanRun(layer, at, stop, found);
    // The run's last character may be the first of UTF-16 text.
    from = stop - 1;
  }
}

function scanRun(layer: Layer, from: number, to: number, found: MatchList): void {
  scanNewFormat(layer, from, to, found);
  scanLegacy(layer, from, to, found);
  if (layer.depth === 0 || to - from < SHORTEST_BASE64) return;
  for (let phase = 0; phase < PHASES; phase++) scanBase64(layer, { start: from + phase, end: to }, phase === 0, found);
}

function scanNewFormat(layer: Layer, from: number, to: number, found: MatchList): void {
  const { bytes } = layer;
  const last = to - (NEW_LENGTH - SIGNATURE_OFFSET) + 4;
  for (let at = from + SIGNATURE_OFFSET; ; at++) {
    at = findSignature(bytes, at, last);
    if (at === -1) return;
    const start = at - SIGNATURE_OFFSET;
    // The cheapest question first: without its other signature a token must at least stand alone.
    if (!hasStructure(bytes, start) && !isBounded(layer, start, start + NEW_LENGTH)) continue;
    const facts = readNewFormat(bytes, start);
    if (facts === undefined) continue;
    if (facts.confidence === 'certain' || isPlausible(layer, start)) found.add(layer, start, start + NEW_LENGTH, facts);
  }
}

/** Whether something with the new format's shape but no valid checksum is worth mentioning. */
function isPlausible(layer: Layer, at: number): boolean {
  return !layer.joined && isBounded(layer, at, at + NEW_LENGTH) && isRandomEnough(layer.bytes, at);
}

function scanLegacy(layer: Layer, from: number, to: number, found: MatchList): void {
  const { bytes } = layer;
  for (let at = findRunOf(BASE32_DIGIT, bytes, from, to); at !== NOTHING; at = findRunOf(BASE32_DIGIT, bytes, at, to)) {
    const start = at;
    while (at < to && BASE32_DIGIT[bytes[at] as number] === 1) at++;
    scanBase32(layer, start, at, found);
  }
}

function scanBase32(layer: Layer, from: number, to: number, found: MatchList): void {
  const { bytes } = layer;
  for (let at = findValidLegacy(bytes, from, to, from); at !== -1; at = findValidLegacy(bytes, from, to, at + 1)) {
    const kind = checkLegacy(bytes, at);
    if (kind !== undefined) found.add(layer, at, at + LEGACY_LENGTH, validLegacy(kind));
  }
  // Only the digits of an escape in front may be part of the same run.
  const last = to - LEGACY_LENGTH;
  if (layer.joined || checkLegacy(bytes, last) !== undefined || !isLegacyShaped(bytes, last)) return;
  if (isBounded(layer, last, to)) found.add(layer, last, to, LEGACY_SHAPED);
}

/** `aligned`: the digits begin where their run does. */
function scanBase64(layer: Layer, digits: Span, aligned: boolean, found: MatchList): void {
  const { bytes } = layer;
  const from = digits.start;
  const length = decodedLength(digits.end - from);
  if (!mayHoldRun(bytes, from, 0, length)) return;
  forEachPiece(length, (piece, core) => {
    if (!mayHoldRun(bytes, from, piece.start, piece.end)) return;
    const locate = (span: Span) => ({
      start: from + Math.floor(((piece.start + span.start) * 8) / 6),
      end: from + Math.ceil(((piece.start + span.end) * 8) / 6),
      encoding: 'base64' as const,
    });
    const decoded = decodeBase64(bytes, from, piece.start, piece.end);
    scanLayer({ ...derived(decoded, shift(core, -piece.start), { layer, locate }), aligned }, found);
  });
}

/** Scans the UTF-16 text around the NUL at `nul`; returns where the search goes on. */
function scanInterleaved(layer: Layer, nul: number, found: MatchList): number {
  const text = interleavedAround(layer, nul);
  // The last character may be the first of a run of plain text.
  const next = text.first + 2 * (text.count - 1);
  if (layer.depth === 0) return next;
  forEachPiece(text.count, (piece, core) => {
    const locate = (span: Span) => locateInterleaved(layer, text, shift(span, piece.start));
    const characters = deinterleave(layer.bytes, text, piece.start, piece.end);
    scanLayer(derived(characters, shift(core, -piece.start), { layer, locate }), found);
  });
  return next;
}

/** Scans the blocks whose first long line is the run `[from, to)`; returns where the longest ends. */
function scanBlocks(layer: Layer, from: number, to: number, found: MatchList): number {
  const blocks = findBlocks(layer, from, to);
  for (const block of blocks) scanBlock(layer, block, found);
  return blocks[0]?.end ?? to;
}

function scanBlock(layer: Layer, block: Block, found: MatchList): void {
  forEachPiece(block.joined.at(-1) as number, (piece, core) => {
    const locate = (span: Span) => locateJoined(block, shift(span, piece.start));
    const bytes = joinLines(layer.bytes, block, piece.start, piece.end);
    const joined = {
      ...derived(bytes, shift(core, -piece.start), { layer, locate }),
      depth: layer.depth,
      joined: true,
    };
    scanRun(joined, 0, bytes.length, found);
  });
}

function derived(bytes: Uint8Array, core: Span, outer: Outer): Layer {
  return {
    bytes,
    start: 0,
    end: bytes.length,
    depth: outer.layer.depth - 1,
    aligned: true,
    joined: false,
    core,
    outer,
  };
}

function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

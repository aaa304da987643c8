// Finds the tokens of a layer and of everything encoded in it: every decoder of the table looks at the layer, and what it decodes is a layer
// again. The skip scan names the runs that are long enough for a token.
import { BASE32_DIGIT, IN_RUN } from './alphabet.ts';
import { isBounded } from './boundary.ts';
import type { Budget } from './budget.ts';
import type { Decoded, Visit } from './decode/decoded.ts';
import type { Decoder, RunDecoder, SkipDecoder } from './decode/decoder.ts';
import { OTHER_DECODERS, PACKED_DECODER, RUN_DECODERS, WIDE_DECODER } from './decode/decoders.ts';
import { isNew, type Layer, levelOf, unpackOf } from './layer.ts';
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
import { endOfRun, findRunOf, NOTHING, type RunShape, SHORTEST, TOKEN_RUN } from './runs.ts';
import { PIECE, TOKEN } from './sieve-layout.ts';
import { surveyDecoded } from './survey-text.ts';
import type { Survey } from './survey.ts';

/** Runs that a legacy token fits in. */
const LEGACY_RUN: RunShape = { table: BASE32_DIGIT, shortest: LEGACY_LENGTH };

/** What one search fills and spends. */
export interface Search {
  readonly found: MatchList;
  readonly budget: Budget;
  /** Something packed begins in a piece of a text, and can be unpacked only where that is whole. */
  hasCutPacked?: boolean;
}

/** A layer, a first look at it, and the search that it is part of. */
interface Place {
  readonly layer: Layer;
  readonly view: Survey;
  readonly search: Search;
}

/** Adds all tokens of `layer`, and of everything that can be decoded from it, as deep as it says. `view`: a first look at it. */
export function scanLayer(layer: Layer, view: Survey, search: Search): void {
  const place = { layer, view, search };
  scanRuns(place);
  for (const decoder of OTHER_DECODERS) {
    const { levels, alphabet, notice } = decoder;
    if (levels > layer.depth) continue;
    for (let at = view.nextOther(alphabet, layer, layer.start); at !== NOTHING;) {
      const stop = endOfRun(alphabet.shape.table, layer.bytes, at, layer.end);
      const next = notice(layer, at, stop) ? decodeAt(at, decoder, place) : stop;
      at = view.nextOther(alphabet, layer, next);
    }
  }
  scanSkipping(WIDE_DECODER, (text, at) => view.nextWide(text, at), place);
  scanPacked(place);
}

function scanPacked(place: Place): void {
  const { layer, search } = place;
  if (layer.outer === undefined || unpackOf(layer.outer) === undefined) return;
  if (!layer.isPiece) scanSkipping(PACKED_DECODER, PACKED_DECODER.find, place);
  else if (PACKED_DECODER.find(layer, layer.start) !== NOTHING) search.hasCutPacked = true;
}

function scanSkipping(decoder: SkipDecoder, find: SkipDecoder['find'], place: Place): void {
  const { layer } = place;
  if (decoder.levels > layer.depth) return;
  for (let at = find(layer, layer.start); at !== NOTHING; at = find(layer, at)) at = decodeAt(at, decoder, place);
}

/** Decodes what was noticed at `at`; where something packed is in a piece of a long text, that once more as a whole. Returns where the search goes on. */
function decodeAt(at: number, { levels, decode }: Decoder, { layer, view: { speller }, search }: Place): number {
  if (layer.isPiece) return decode(layer, at, visitor(layer, levels, search), speller);
  const own = { ...search, hasCutPacked: false };
  const next = decode(layer, at, visitor(layer, levels, own), speller);
  if (!own.hasCutPacked) return next;
  // What its pieces cost is not to be missing now.
  search.budget.give(next - at);
  const again = { ...layer, division: 'long' } as const;
  return decode(again, at, visitor(again, levels, search), speller);
}

/** Scans what was decoded with a decoder that takes `levels`. */
function visitor(layer: Layer, levels: number, search: Search): Visit {
  return (decoded) => {
    if (!search.budget.spend(decoded.bytes.length)) return;
    const inner = derived(decoded, layer, layer.depth - levels);
    const view = surveyDecoded(inner, levelOf(inner));
    if (!view.isEmpty || PACKED_DECODER.find(inner, inner.start) !== NOTHING) scanLayer(inner, view, search);
  };
}

/** Looks at every run: as plain text, and through the decoders of runs. */
function scanRuns(place: Place): void {
  const { layer, view, search } = place;
  /** Up to where each decoder has seen everything. */
  let seen: number[] | undefined;
  for (let at = view.nextRun(layer, layer.start); at !== NOTHING;) {
    const stop = view.endOf(layer, at);
    const traits = isNew(layer, at, stop) ? view.traitsOf() : view.traitsOf() & PIECE;
    if ((traits & TOKEN) !== 0 && stop - at >= SHORTEST) scanText(layer, at, stop, search.found);
    for (let index = 0; index < RUN_DECODERS.length; index++) {
      const decoder = RUN_DECODERS[index] as RunDecoder;
      const { levels, trait, shortest, notice } = decoder;
      if (levels > layer.depth || (traits & trait) === 0 || stop - at < shortest) continue;
      for (let next = Math.max(at, seen?.[index] ?? at); next < stop;) {
        next = notice(layer, next, stop, view.speller);
        if (next === NOTHING) break;
        next = decodeAt(next, decoder, place);
        seen ??= RUN_DECODERS.map(() => layer.start);
        seen[index] = next;
      }
    }
    at = view.nextRun(layer, stop);
  }
}

function derived({ bytes, core, locate, aligned, exact }: Decoded, layer: Layer, depth: number): Layer {
  return {
    bytes,
    start: 0,
    end: bytes.length,
    changes: undefined,
    depth,
    aligned,
    exact,
    core,
    isPiece: layer.isPiece || core.start > 0 || core.end < bytes.length,
    division: layer.division === 'pieces' ? 'pieces' : 'whole',
    outer: { layer, locate },
    unpack: undefined,
  };
}

/** The tokens that are written plainly in `[from, to)`. */
function scanText(layer: Layer, from: number, to: number, found: MatchList): void {
  const { bytes } = layer;
  for (let at = findRunOf(TOKEN_RUN, bytes, from, to); at !== NOTHING; at = findRunOf(TOKEN_RUN, bytes, at, to)) {
    const start = at;
    at = endOfRun(IN_RUN, bytes, at, to);
    scanNewFormat(layer, start, at, found);
    scanLegacy(layer, start, at, found);
  }
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
  return !layer.exact && isBounded(layer, at, at + NEW_LENGTH) && isRandomEnough(layer.bytes, at);
}

function scanLegacy(layer: Layer, from: number, to: number, found: MatchList): void {
  const { bytes } = layer;
  for (let at = findRunOf(LEGACY_RUN, bytes, from, to); at !== NOTHING; at = findRunOf(LEGACY_RUN, bytes, at, to)) {
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
  if (layer.exact || checkLegacy(bytes, last) !== undefined || !isLegacyShaped(bytes, last)) return;
  if (isBounded(layer, last, to)) found.add(layer, last, to, LEGACY_SHAPED);
}

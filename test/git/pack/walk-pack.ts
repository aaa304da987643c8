// Walks packs that a test has made up, with a visitor that writes everything down.
import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PackHandle } from '../../../src/core/pack.ts';
import { detect } from '../../../src/detect/detect.ts';
import { DeltaWalker, type ObjectVisitor, type WalkLimits } from '../../../src/git/pack/delta-walker.ts';
import { openPack } from '../../../src/git/pack/pack-handle.ts';
import { buildPackTable } from '../../../src/git/pack/pack-table.ts';
import { listWalks } from '../../../src/git/pack/pack-walks.ts';
import { UnpackCore } from '../../../src/git/pack/unpack-core.ts';
import { Unpacker } from '../../../src/git/pack/unpacker.ts';
import { type PackEntry, savePack, type WrittenPack, writePack } from './write-pack.ts';

const MARGIN = 1024;

/** What a walk told, by entry: the order of entries is that of the pack. */
export interface Walked {
  /** Whole objects, in the order of visits. */
  readonly wholes: { readonly entry: number; readonly bytes: Buffer; readonly found: boolean }[];
  readonly pieces: { readonly from: number; readonly size: number; readonly bytes: Buffer }[];
  readonly oversize: number[];
  readonly unreadable: Map<number, string>;
  visited: number;
  visitedBytes: number;
}

export interface WalkOptions extends Partial<WalkLimits> {
  readonly arena?: number;
  readonly look?: (bytes: Uint8Array, start: number, end: number) => boolean;
  readonly duplicates?: readonly number[];
}

const holdsToken = (bytes: Uint8Array, start: number, end: number): boolean => detect(bytes, start, end, 3).length > 0;

/** Runs `use` with a pack of these entries, which is gone afterwards. */
function withPack<T>(pack: readonly PackEntry[] | Pick<WrittenPack, 'pack' | 'idx'>, use: (stem: string) => T): T {
  const directory = mkdtempSync(join(tmpdir(), 'pat-patrol-pack-'));
  try {
    return use(savePack(directory, 'pack' in pack ? pack : writePack(pack)));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Walks all of a pack. */
export function walkPack(entries: readonly PackEntry[], options: WalkOptions = {}): Walked {
  return withPack(entries, (stem) => walkAll(openPack(stem, 20), options));
}

function walkAll(handle: PackHandle, options: WalkOptions = {}): Walked {
  const { look = holdsToken, arena = 96 << 20, duplicates = [] } = options;
  const limits: WalkLimits = { margin: MARGIN, sparse: true, maxSize: Infinity, weight: 8 << 20, ...options };
  const file = openSync(handle.path, 'r');
  try {
    const size = (handle.table.offsets[handle.table.count] as number) + 20;
    const table = buildPackTable(file, size, handle.index, limits.weight);
    for (const entry of duplicates) table.duplicates[entry] = 1;
    const walked: Walked = { wholes: [], pieces: [], oversize: [], unreadable: new Map(), visited: 0, visitedBytes: 0 };
    const core = new UnpackCore(arena);
    const unpacker = new Unpacker(file, table, core);
    const walker = new DeltaWalker(unpacker, table, recorder(walked, core, look), limits);
    for (const entries of listWalks(table, limits.weight)) for (const entry of entries) walker.walk(entry);
    walked.visited = walker.visited;
    walked.visitedBytes = walker.visitedBytes;
    return walked;
  } finally {
    closeSync(file);
  }
}

function recorder(walked: Walked, core: UnpackCore, look: NonNullable<WalkOptions['look']>): ObjectVisitor {
  return {
    whole: (entry, { start, end }) => {
      const found = look(core.bytes, start, end);
      walked.wholes.push({ entry, bytes: Buffer.from(core.bytes.subarray(start, end)), found });
      return found;
    },
    changed: (pieces, object) => {
      for (let i = 0; i < pieces; i++) {
        const from = core.pieceStart(i);
        const [start, end] = [object.start + from, object.start + core.pieceEnd(i)];
        const bytes = Buffer.from(core.bytes.subarray(start, end));
        walked.pieces.push({ from, size: object.end - object.start, bytes });
        if (look(core.bytes, start, end)) return true;
      }
      return false;
    },
    oversize: (entry) => void walked.oversize.push(entry),
    unreadable: (entry, reason) => {
      if (walked.unreadable.has(entry)) throw new Error(`entry ${entry} is unreadable twice`);
      walked.unreadable.set(entry, reason);
    },
  };
}

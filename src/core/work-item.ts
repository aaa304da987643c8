import type { CustomRule } from './custom-rule.ts';
import type { Hit } from './match.ts';
import type { ObjectType, RawPath } from './origin.ts';
import type { LinkRequest, NotedLinks } from './links.ts';
import type { KnownIds, LooseFile, PackHandle } from './pack.ts';
import type { Problem } from './problem.ts';
import type { SharedCounts } from './shared-quota.ts';

/** One git object inside `ObjectsItem.bytes`. */
export interface ObjectSlice {
  readonly type: ObjectType;
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Files to open and scan. Paths are relative to `root`. */
export interface FilesItem {
  readonly kind: 'files';
  /** Absolute directory. */
  readonly root: string;
  readonly paths: readonly RawPath[];
  /** Top of the repository around the current directory: problems below it are shown relative to the current directory. */
  readonly top?: string;
  /** The user named these files, so that one that is gone is a problem. */
  readonly named?: boolean;
}

/** Whole git objects that git has already unpacked into one block of bytes, which is transferred to the worker. */
export interface ObjectsItem {
  readonly kind: 'objects';
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly objects: readonly ObjectSlice[];
  /** They are read in place of files that are not on the disk. */
  readonly asFiles?: boolean;
}

/** Trees of deltas in a pack, to be unpacked and scanned from their roots down. */
export interface PackItem {
  readonly kind: 'pack';
  readonly pack: PackHandle;
  /** All objects of the repository, to tell whether what these objects name is there. */
  readonly known: KnownIds;
  /** Entries of `pack.table`, all of one object type. */
  readonly entries: Int32Array;
  /** To be noted on the way. */
  readonly links?: LinkRequest | undefined;
}

/** Loose object files to be read and scanned. */
export interface LooseItem {
  readonly kind: 'loose';
  readonly known: KnownIds;
  readonly files: readonly LooseFile[];
}

/** Says where bytes are; only what git streams carries them along. */
export type WorkItem = FilesItem | ObjectsItem | PackItem | LooseItem;

export interface ScanCounts {
  readonly files: number;
  readonly blobs: number;
  readonly bytes: number;
}

/** What came of one work item. Plain data: it crosses threads. */
export interface WorkResult {
  readonly hits: readonly Hit[];
  readonly problems: readonly Problem[];
  readonly counts: ScanCounts;
  /** What would keep the thread that was asked to busy for too long: it is left for another one. */
  readonly deferred?: FilesItem | PackItem | LooseItem;
  /** What a pack's or loose objects' reader learned beside hits. */
  readonly learned?: Learned;
  /** What was to be noted of a pack's commits or trees. */
  readonly links?: NotedLinks;
}

export interface Learned {
  /** Objects that were done, of any type; progress only. */
  readonly done: number;
  /** Ids of objects that could not be unpacked here, and why: another way may still read them. */
  readonly unread: readonly { readonly id: string; readonly reason: string }[];
  /** Ids that are named by what was read, but that the repository does not have. */
  readonly absent: readonly string[];
  /** Ids of loose commits; those in packs are known from the pack's table. */
  readonly commits: readonly string[];
}

/** What a worker needs to know before its first item. Plain data: it crosses threads. */
export interface WorkerSettings {
  /** How many encodings deep to look. */
  readonly decodeDepth: number;
  /** Files and objects larger than this are a problem, not scanned. Bytes. */
  readonly maxSize: number;
  /** Compute `Hit.lineHash`. */
  readonly lineHash: boolean;
  /** Rules of the configuration; absent when there are none. */
  readonly customRules?: readonly CustomRule[];
  /** Do not look into archives. */
  readonly closedArchives?: boolean;
  /** What all threads together have read of archives and unpacked; absent where nothing limits that. */
  readonly unpacked?: SharedCounts;
  /** Look for encrypted credentials, too. */
  readonly remarks?: boolean;
}

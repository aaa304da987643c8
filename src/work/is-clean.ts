// Whether a content holds nothing at all to tell of: the first questions of a scan, without what answers the next ones.
import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import type { WorkerSettings } from '../core/work-item.ts';
import { findSightings } from '../detect/detect.ts';
import { kindOfName, recognise } from '../unpack/recognise.ts';
import { readLoose } from '../git/pack/read-loose.ts';

/** True only where a scan of `bytes` from `start` on would find nothing, have no problem, and look into nothing. */
export function isClean(bytes: Uint8Array, start: number, settings: WorkerSettings): boolean {
  if (recognise(bytes, start, bytes.length) !== undefined) return false;
  let isDoubtful = false;
  const doubt = (): void => void (isDoubtful = true);
  const unpackerFor = settings.closedArchives === true ? undefined : () => doubt;
  const { decodeDepth } = settings;
  const found = findSightings({ bytes, start, end: bytes.length }, { decodeDepth, onCut: doubt, unpackerFor });
  return found.length === 0 && !isDoubtful;
}

/** As `isClean`, of the blob in a loose object's file. What cannot be read there is not clean. */
export function isCleanBlob(path: string, settings: WorkerSettings): boolean {
  const object = readLoose(path, settings.maxSize);
  return typeof object !== 'string' && object.type === 'blob' && isClean(object.bytes, object.start, settings);
}

/** As `isClean`, of a file with an absolute path. Not clean: what a link leads to, what is no file, and more than `largest` bytes. */
export function isCleanFile(path: string, settings: WorkerSettings, largest: number): boolean {
  const facts = lstatSync(path);
  if (!facts.isFile() || facts.size > largest || realpathSync(path) !== path) return false;
  return kindOfName(path) === undefined && isClean(readFileSync(path), 0, settings);
}

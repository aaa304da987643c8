// Which reader reads which kind of container. Those of git's packs come from elsewhere.
import { readAr } from './ar.ts';
import { readGzip, readZstd, streamReader } from './compressed.ts';
import type { Reader } from './container.ts';
import type { ContainerKind } from './recognise.ts';
import { readReftable } from './reftable.ts';
import { readTar } from './tar.ts';
import { zipReader } from './zip.ts';

export const READERS: ReadonlyMap<ContainerKind, Reader> = new Map<ContainerKind, Reader>([
  ['zip', zipReader(true)],
  ['trailing-zip', zipReader(false)],
  ['tar', readTar],
  ['ar', readAr],
  ['reftable', readReftable],
  ['gzip', readGzip],
  ['zlib', streamReader('zlib')],
  ['brotli', streamReader('brotli')],
  ['zstd', readZstd],
]);

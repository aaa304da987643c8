// What a path leads to when that is nothing to read: said the same wherever it is noticed.

/** What Node's `Stats` says of a file's type. */
interface FileType {
  readonly isFile: () => boolean;
  readonly isDirectory: () => boolean;
  readonly isFIFO: () => boolean;
  readonly isSocket: () => boolean;
}

/** Why something that is no regular file was not read; undefined for a regular file. */
export function refuseType(stats: FileType): string | undefined {
  return stats.isFile() ? undefined : `not a regular file (${typeOf(stats)}), so it was not read`;
}

/** Programs write into these, so their bytes can be had another way. */
export function isPipe(stats: FileType): boolean {
  return stats.isFIFO() || stats.isSocket();
}

function typeOf(stats: FileType): string {
  if (stats.isFIFO()) return 'a FIFO';
  if (stats.isSocket()) return 'a socket';
  if (stats.isDirectory()) return 'a directory';
  return 'a device';
}

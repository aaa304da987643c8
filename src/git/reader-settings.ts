// What a reader of all objects is told.

export interface ObjectReaderSettings {
  /** Blobs larger than this are a problem, not scanned. Bytes. */
  readonly maxSize: number;
  /** Seconds of git's silence that are too many; see `SpawnOptions`. */
  readonly silence?: number | undefined;
}

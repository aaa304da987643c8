/** A path as the file system or git gave it: a string where it is valid UTF-8, else the raw bytes. */
export type RawPath = string | Uint8Array;

/** The git object types whose content is scanned. */
export type ObjectType = 'blob' | 'commit' | 'tag' | 'tree';

/** Where scanned bytes came from, as the worker knows it. What it means to people (path, commit, author) is found later, for hits only. */
export type Origin =
  /** `isName`: not the file holds it but the last name of the path, which may be a folder's. */
  (
    | { readonly kind: 'file'; readonly path: RawPath; readonly isName?: true }
    | { readonly kind: 'stdin' }
    /** `name`: not the object holds it but its name in a folder, which is what was scanned. */
    | { readonly kind: 'object'; readonly type: ObjectType; readonly id: string; readonly name?: RawPath }
  ) & {
    /** The way to a content inside an archive: `lib/a.jar!b.txt`; absent for what is no archive, and for the archive itself. Foreign text. */
    readonly inner?: string;
  };

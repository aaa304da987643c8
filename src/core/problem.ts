/** Something that could not be scanned. A scan with problems is incomplete and never looks clean. */
export interface Problem {
  /** What could not be read: a path, `object 251abad6…`, `history`. Foreign text: escape it before showing it. */
  readonly where: string;
  /** Why, and the command that cures it where there is one. */
  readonly message: string;
  /** Id in hex of the git object that it is about or that holds what it is about, where the scanner knows it. For the scan itself, not for reports. */
  readonly object?: string;
}

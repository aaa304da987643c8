/** Lines and columns start at 1; columns count UTF-16 code units of the decoded line; `endColumn` is exclusive. */
export interface Region {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The token's own line, cut around the token and masked, ready to show (but not yet escaped for a terminal). */
export interface Frame {
  /** The masked excerpt; `…` stands where the line was cut. */
  readonly text: string;
  /** Where the masked token lies in `text`, in UTF-16 code units from 0. */
  readonly start: number;
  readonly length: number;
}

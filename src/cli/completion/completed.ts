// The nouns of completion: what a shell has to know of each command. Plain words only: nothing here needs quoting in any shell but by its renderer.

/** What can follow: files, folders, one of some words, or what nobody can guess. */
export type Values = 'file' | 'folder' | 'any' | readonly string[];

export interface CompletedOption {
  /** Without dashes. */
  readonly name: string;
  readonly alias: string | undefined;
  /** Undefined for one that takes no value. */
  readonly values: Values | undefined;
  readonly repeatable: boolean;
  readonly description: string;
}

export interface CompletedCommand {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly CompletedOption[];
  /** What the first word after the command can be, and every further one. */
  readonly first: Values;
  readonly rest: Values;
}

/** A shell's script, from the commands there are. */
export type CompletionRenderer = (commands: readonly CompletedCommand[]) => string;

/** `'it'\''s'`: for sh and its kin. */
export function quoteForSh(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

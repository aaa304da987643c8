// What looking into a file needs to know, and who hears of it.
import type { Budget } from './budget.ts';
import type { EntrySink, Reader } from './container.ts';
import type { ContainerKind, Unreadable } from './recognise.ts';

/** Hears of what is inside, outermost first: a content ends before the one that it lies in. */
export interface UnpackVisitor {
  /** `inner` is the way from the outer file: `lib/a.jar!b.txt`. Foreign text. */
  readonly open: (inner: string) => EntrySink;
  /** Something that could not be read; `inner` is `''` for the outer file itself. */
  readonly problem: (inner: string, message: string) => void;
  /** An entry that ends before its time, of which all that is there was read. */
  readonly absent: (inner: string, message: string) => void;
}

export interface UnpackOptions {
  readonly visitor: UnpackVisitor;
  readonly readers: ReadonlyMap<ContainerKind, Reader>;
  /** What it may cost. Several files may share one. */
  readonly budget: Budget;
  /** What the outer file is, where that is known already. */
  readonly kind?: ContainerKind | Unreadable | undefined;
  /** The outer file's own name, where one is known. */
  readonly name?: string | undefined;
}

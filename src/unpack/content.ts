// A content of which it is still to be seen whether it is a container, and the entries of one: each is a content again. Together in one file because
// they make one another.
import { formatSize } from '../core/size.ts';
import { LimitReached } from './budget.ts';
import type { Contents, EntrySink } from './container.ts';
import { innerName } from './inner-name.ts';
import { Opened } from './opened.ts';
import { type ContainerKind, HEAD, isStream, kindOfName, mayHideZip, recognise, type Unreadable } from './recognise.ts';
import type { UnpackOptions } from './unpack-options.ts';
import { zipEndReader } from './zip-end.ts';

const EMPTY = Buffer.alloc(0);

type Hints = Pick<UnpackOptions, 'kind' | 'name'>;

/** Where a content lies. */
interface Location {
  readonly inner: string;
  /** How many containers it lies in. */
  readonly depth: number;
  /** The container around the compressed stream that this is the content of: the name of a tar in it says nothing. */
  readonly around?: Location;
}

/** Bytes of which it is still to be seen whether they are a container. */
export class Content {
  readonly #shared: UnpackOptions;
  readonly #at: Location;
  readonly #hints: Hints;
  #head: Buffer | undefined = EMPTY;
  #opened: Opened | undefined;

  constructor(shared: UnpackOptions, at: Location, hints: Hints) {
    this.#shared = shared;
    this.#at = at;
    this.#hints = hints;
  }

  push(bytes: Uint8Array, isAll = false): void {
    if (isAll) {
      this.#begin(bytes, true);
    } else if (this.#head === undefined) {
      this.#opened?.push(bytes);
    } else if (this.#head.length + bytes.length < HEAD) {
      this.#head = Buffer.concat([this.#head, bytes]);
    } else {
      this.#begin(this.#head.length === 0 ? bytes : Buffer.concat([this.#head, bytes]), false);
    }
  }

  end(): void {
    if (this.#head !== undefined) this.#begin(this.#head, true);
    this.#opened?.end();
  }

  #begin(head: Uint8Array, isAll: boolean): void {
    this.#head = undefined;
    const { kind: known, name = '' } = this.#hints;
    const kind = known ?? kindOf(head, name, isAll);
    if (kind === undefined) return;
    this.#opened = this.#open(kind);
    this.#opened?.push(head);
  }

  #open(kind: ContainerKind | Unreadable): Opened | undefined {
    const { visitor, readers, budget } = this.#shared;
    const at = kind === 'tar' ? (this.#at.around ?? this.#at) : this.#at;
    const reader = typeof kind === 'string' ? readers.get(kind) : undefined;
    if (reader === undefined) {
      const format = typeof kind === 'string' ? kind : kind.unreadable;
      visitor.problem(this.#at.inner, `packed with ${format}, which cannot be read here: ${CURE}`);
    } else if (at.depth >= budget.limits.depth) {
      const tell = (): void =>
        visitor.problem(this.#at.inner, `over ${budget.limits.depth} archives inside one another: ${CURE}`);
      if (kind === 'trailing-zip') return new Opened(zipEndReader(tell), new Entries(this.#shared, at, false));
      tell();
    } else {
      return new Opened(reader, new Entries(this.#shared, at, isStream(kind as ContainerKind)));
    }
    return undefined;
  }
}

/** What begins with `head`, or is that where `isAll`. */
function kindOf(head: Uint8Array, name: string, isAll: boolean): ContainerKind | Unreadable | undefined {
  const seen = recognise(head, 0, head.length, isAll && head.length < HEAD) ?? kindOfName(name);
  // What a zip was put behind can be anything. Its entries are looked for as they pass.
  return seen ?? (isAll && !mayHideZip(head) ? undefined : 'trailing-zip');
}

const CURE = 'unpack it and scan what it holds';

/** The entries of one container. */
class Entries implements Contents {
  readonly #shared: UnpackOptions;
  readonly #at: Location;
  readonly #isStream: boolean;

  constructor(shared: UnpackOptions, at: Location, stream: boolean) {
    this.#shared = shared;
    this.#at = at;
    this.#isStream = stream;
  }

  entry(name: string | Uint8Array): EntrySink {
    const { visitor, budget } = this.#shared;
    const inner = innerName(this.#at.inner, name);
    budget.addEntry(inner);
    const { depth } = this.#at;
    const location = { inner, depth: depth + 1, ...(this.#isStream ? { around: this.#at } : {}) };
    const content = new Content(this.#shared, location, { name: inner });
    const scanned = visitor.open(inner);
    let size = 0;
    return {
      push: (bytes, isAll) => {
        budget.spend(bytes.length, inner);
        const before = size;
        size += bytes.length;
        if (size <= budget.limits.entry) {
          scanned.push(bytes, isAll);
          this.#guard(() => content.push(bytes, isAll));
        } else if (before <= budget.limits.entry) {
          visitor.problem(inner, `over ${formatSize(budget.limits.entry)}: the rest was not read`);
        }
      },
      end: () => {
        try {
          this.#guard(() => content.end());
        } finally {
          scanned.end();
        }
      },
    };
  }

  whole(name: string | Uint8Array, bytes: Uint8Array): void {
    const { visitor, budget } = this.#shared;
    const inner = innerName(this.#at.inner, name);
    const isPlain = bytes.length <= budget.limits.entry && kindOf(bytes, inner, true) === undefined;
    if (isPlain) budget.addEntry(inner);
    const sink = isPlain ? visitor.open(inner) : this.entry(name);
    try {
      if (isPlain) budget.spend(bytes.length, inner);
      sink.push(bytes, true);
    } finally {
      sink.end();
    }
  }

  problem(name: string | Uint8Array | undefined, message: string): void {
    this.#shared.visitor.problem(name === undefined ? this.#at.inner : innerName(this.#at.inner, name), message);
  }

  absent(name: string | Uint8Array, message: string): void {
    this.#shared.visitor.absent(innerName(this.#at.inner, name), message);
  }

  goOn({ inner, limit }: LimitReached): boolean {
    if (!this.#shared.budget.raise()) return false;
    this.#shared.visitor.problem(inner, `${limit}: the rest of it was not read`);
    return true;
  }

  affords(bytes: number): boolean {
    return this.#shared.budget.affords(bytes);
  }

  /** A container that reaches a limit is left at that, and what it lies in goes on. */
  #guard(act: () => void): void {
    try {
      act();
    } catch (error) {
      if (!(error instanceof LimitReached && this.goOn(error))) throw error;
    }
  }

  spend(bytes: number): void {
    this.#shared.budget.spend(bytes, this.#at.inner);
  }
}

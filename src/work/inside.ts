// Scans what is inside of archives. Each content is scanned as it is, and so is every archive; a token that lies in an entry is told there only.
import type { Hit } from '../core/match.ts';
import type { Origin } from '../core/origin.ts';
import type { Problem } from '../core/problem.ts';
import type { WorkerSettings } from '../core/work-item.ts';
import { nameObject } from '../git/object-id.ts';
import { Budget, UNPACK_LIMITS } from '../unpack/budget.ts';
import type { EntrySink } from '../unpack/container.ts';
import { type ContainerKind, endsLikeZip, kindOfName, recognise, type Unreadable } from '../unpack/recognise.ts';
import { Unpacking } from '../unpack/unpacking.ts';
import type { ContentSettings } from '../detect/detect-all.ts';
import { CutProblem } from './cut-problem.ts';
import { EntryScanner } from './entry-scanner.ts';
import { ALL_READERS } from './pack-reader.ts';
import { withUnpacker } from './unpack-within.ts';

/** What is told of one file; how many more there are is told with the last one. */
const MOST_PROBLEMS = 20;

/** What is in an archive. */
export interface Inside {
  readonly hits: readonly Hit[];
  /** `where` is the way from the archive on: `!lib/a.jar!b.txt`, or `''`. */
  readonly problems: readonly Problem[];
}

export interface InsideOptions {
  readonly origin: Origin;
  readonly settings: WorkerSettings;
  readonly kind?: ContainerKind | Unreadable | undefined;
  readonly name?: string | undefined;
}

/**
 * What `bytes[start, end)` is if it is an archive. `name` is its path, where it has one. `tail`: the last bytes of a content of which the others
 * are only the beginning.
 */
export function findContainer(
  bytes: Uint8Array,
  { start, end }: { readonly start: number; readonly end: number },
  name?: string,
  tail?: Uint8Array,
): ContainerKind | Unreadable | undefined {
  const kind = recognise(bytes, start, end, tail === undefined);
  if (kind === undefined && tail !== undefined && endsLikeZip(tail, 0, tail.length)) return 'trailing-zip';
  return kind ?? (name === undefined ? undefined : kindOfName(name));
}

/** Scans the inside of `bytes`. */
export function scanInside(bytes: Uint8Array, options: InsideOptions): Inside {
  const scanner = new InsideScanner(options);
  scanner.push(bytes);
  return scanner.end();
}

/** `outer` without what was found further in as well. */
export function withoutInner(outer: readonly Hit[], { hits }: Inside): readonly Hit[] {
  if (outer.length === 0 || hits.length === 0) return outer;
  const inside = new Set(hits.map(({ match }) => match.token));
  return outer.filter(({ match }) => !inside.has(match.token));
}

/** The problems of an archive that people know as `where`. */
export function nameProblems(problems: readonly Problem[], where: string): readonly Problem[] {
  return problems.map((problem) => ({ ...problem, where: `${where}${problem.where}` }));
}

/** The problems of the git object with this id, and of what is in it. */
export function nameObjectProblems(problems: readonly Problem[], id: string): readonly Problem[] {
  return nameProblems(problems, nameObject(id)).map((problem) => ({ ...problem, object: id }));
}

/** Scans the inside of an archive that arrives piece by piece. What is no archive has none. */
export class InsideScanner {
  readonly #origin: Origin;
  readonly #cut = new CutProblem();
  /** Of each content. */
  readonly #settings: ContentSettings;
  readonly #unpacking: Unpacking;
  readonly #hits: Hit[] = [];
  readonly #problems: Problem[] = [];
  /** Tokens that lie in the contents that are open, outermost first, or further in. */
  readonly #open: Set<string>[] = [];
  #left = 0;

  constructor(options: InsideOptions) {
    const { origin, kind, name, settings } = options;
    this.#origin = origin;
    this.#settings = withUnpacker({ ...settings, lineHash: false, onCut: this.#cut.note });
    const visitor = {
      open: (inner: string) => this.#scanEntry(inner),
      problem: (inner: string, message: string) => this.#addProblem(inner, message),
      // A file or an object is all that there is. A stream may have ended before its time.
      absent: (inner: string, message: string) => {
        if (origin.kind === 'stdin') this.#addProblem(inner, message);
      },
    };
    const limits = { ...UNPACK_LIMITS, entry: Math.min(UNPACK_LIMITS.entry, settings.maxSize) };
    const budget = new Budget(limits, settings.unpacked);
    this.#unpacking = new Unpacking({ visitor, readers: ALL_READERS, budget, kind, name });
  }

  push(bytes: Uint8Array): void {
    this.#unpacking.push(bytes);
  }

  end(): Inside {
    this.#unpacking.end();
    const last = this.#problems.at(-1);
    if (last !== undefined && this.#left > 0)
      this.#problems.push({ where: '', message: `${this.#left} more could not be read` });
    return { hits: this.#hits, problems: this.#problems };
  }

  #scanEntry(inner: string): EntrySink {
    const scanner = new EntryScanner(() => ({ ...this.#origin, inner }), this.#settings, this.#cut);
    const below = new Set<string>();
    this.#open.push(below);
    return {
      push: (bytes, isAll) => scanner.push(bytes, isAll),
      end: () => {
        const hits = scanner.end().filter(({ match }) => !below.has(match.token));
        for (const { message } of scanner.problems) this.#addProblem(inner, message);
        this.#open.pop();
        for (const hit of hits) {
          this.#hits.push(hit);
          below.add(hit.match.token);
        }
        for (const token of below) this.#open.at(-1)?.add(token);
      },
    };
  }

  #addProblem(inner: string, message: string): void {
    if (this.#problems.length >= MOST_PROBLEMS) this.#left += 1;
    else this.#problems.push({ where: inner === '' ? '' : `!${inner}`, message });
  }
}

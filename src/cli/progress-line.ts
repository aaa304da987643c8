// The one line of progress on a terminal: drawn over itself, and gone before anything else is written.
import { renderProgress } from '../report/progress.ts';
import type { Progress } from '../scan/scan-source.ts';
import type { OutputStream, ProgramIo } from '../edge/program-io.ts';

/** Short scans show nothing. Milliseconds. */
const QUIET_START = 300;
/** Ten times a second. Milliseconds. */
const INTERVAL = 100;

/** Verifying is drawn like a scan of tokens, and the doctor's work like one of hooks. */
type Shown = Omit<Progress, 'label'> & { readonly label: Progress['label'] | 'verify' | 'doctor' };

const UNITS: Readonly<Record<Shown['label'], string | undefined>> = {
  tree: 'files',
  history: 'objects',
  staged: 'files',
  range: 'objects',
  stdin: undefined,
  verify: 'tokens',
  doctor: 'tokens tried on hooks',
};

export interface ProgressLook {
  readonly unicode: boolean;
  /** Milliseconds on a clock that never goes back. */
  readonly now: () => number;
}

/** Where it is drawn: undefined where nobody looks on, or nothing can be drawn over. */
export function watchedStream({ stderr, env }: Pick<ProgramIo, 'stderr' | 'env'>): OutputStream | undefined {
  return stderr.isTTY && !env['CI'] && env['TERM'] !== 'dumb' ? stderr : undefined;
}

/** Does nothing at all without a stream. */
export class ProgressLine {
  readonly #stream: OutputStream | undefined;
  readonly #look: ProgressLook;
  readonly #started: number;
  #drawn = 0;
  /** Columns that the line on the screen takes. */
  #shown = 0;

  constructor(stream: OutputStream | undefined, look: ProgressLook) {
    this.#stream = stream;
    this.#look = look;
    this.#started = look.now();
  }

  /** Draws when it is time to; cheap when it is not. */
  update({ label, done, total, bytes }: Shown): void {
    if (this.#stream === undefined) return;
    const now = this.#look.now();
    const elapsedMs = now - this.#started;
    if (elapsedMs < QUIET_START || (this.#shown > 0 && now - this.#drawn < INTERVAL)) return;
    this.#drawn = now;
    const unit = UNITS[label];
    const width = this.#stream.columns ?? 80;
    this.#draw(
      renderProgress({
        label,
        done,
        bytes,
        elapsedMs,
        width,
        unicode: this.#look.unicode,
        ...(unit === undefined ? {} : { unit }),
        ...(total === undefined ? {} : { total }),
      }),
    );
  }

  /** Leaves the terminal as it was. */
  erase(): void {
    if (this.#shown > 0) this.#write(`\r${' '.repeat(this.#shown)}\r`);
    this.#shown = 0;
  }

  #draw(line: string): void {
    this.#write(`\r${line.padEnd(this.#shown)}`);
    this.#shown = line.length;
  }

  /** A terminal that went away must not end the scan. */
  #write(text: string): void {
    this.#stream?.write(text).catch(() => {});
  }
}

// Threads that are started before it is known what for: they load their code while the program loads its own.
import { Worker } from 'node:worker_threads';

/** Workers reuse their buffers and make little garbage; by default each thread's nursery would grow to 48 MB. */
const LIMITS = { maxYoungGenerationSizeMb: 6 } as const;

interface Standby {
  readonly entry: string;
  readonly worker: Worker;
}

/** One that ended before anybody had anything for it to do is not in it: the next that is started will say why. */
const waiting = new Set<Standby>();

/** Starts `count` threads that run `entry`. Until they are taken the process does not wait for them. */
export function standBy(entry: URL, count: number): void {
  for (let started = 0; started < count; started++) {
    const standby = { entry: entry.href, worker: startThread(entry) };
    const forget = (): void => void waiting.delete(standby);
    standby.worker.on('error', forget).on('exit', forget).unref();
    waiting.add(standby);
  }
}

/** A thread that runs `entry`: one that stands by, or a new one. */
export function takeThread(entry: URL): Worker {
  for (const standby of waiting) {
    if (standby.entry !== entry.href) continue;
    waiting.delete(standby);
    standby.worker.removeAllListeners().ref();
    return standby.worker;
  }
  return startThread(entry);
}

/** `execArgv: []` because threads would inherit preloads, and with them their side effects. */
function startThread(entry: URL): Worker {
  return new Worker(entry, { execArgv: [], resourceLimits: LIMITS });
}

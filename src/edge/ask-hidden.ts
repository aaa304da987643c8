// A line typed at a terminal that does not show it. The terminal's own line editing is off meanwhile, which also lifts its limit of 4,096
// characters; only what people need to mend a typing error is done here.
import { StringDecoder } from 'node:string_decoder';

/** A terminal to read from: what `process.stdin` is when it is one. */
export interface Terminal {
  readonly setRawMode: (raw: boolean) => unknown;
  readonly on: (event: 'data' | 'end', listener: (chunk: Uint8Array) => void) => unknown;
  readonly off: (event: 'data' | 'end', listener: (chunk: Uint8Array) => void) => unknown;
  readonly resume: () => unknown;
  readonly pause: () => unknown;
}

const ENTER = /[\r\n]/;
const CTRL_C = '\u0003';
const CTRL_D = '\u0004';
const ERASE = /^[\b\u007f]$/;
const CTRL_U = '\u0015';

/** Resolves to the line without its end; undefined when it was stopped by Ctrl-C or `signal`. The terminal is as before in any case. */
export async function askHidden(terminal: Terminal, signal: AbortSignal): Promise<string | undefined> {
  terminal.setRawMode(true);
  try {
    return await readLine(terminal, signal);
  } finally {
    terminal.setRawMode(false);
    terminal.pause();
  }
}

function readLine(terminal: Terminal, signal: AbortSignal): Promise<string | undefined> {
  const decoder = new StringDecoder('utf8');
  return new Promise((resolve) => {
    let line = '';
    const finish = (answer: string | undefined): void => {
      terminal.off('data', take);
      terminal.off('end', end);
      signal.removeEventListener('abort', stop);
      resolve(answer);
    };
    const end = (): void => finish(line);
    const stop = (): void => finish(undefined);
    const take = (chunk: Uint8Array): void => {
      for (const character of decoder.write(Buffer.from(chunk))) {
        if (ENTER.test(character) || character === CTRL_D) return finish(line);
        if (character === CTRL_C) return finish(undefined);
        if (character === CTRL_U) line = '';
        else if (ERASE.test(character)) line = Array.from(line).slice(0, -1).join('');
        else line += character;
      }
    };
    terminal.on('data', take);
    terminal.on('end', end);
    signal.addEventListener('abort', stop);
    if (signal.aborted) stop();
    terminal.resume();
  });
}

// The inspect command: reads tokens, says offline what each is. What was typed or piped is never shown whole.
import { UserError } from '../core/errors.ts';
import { stringify } from '../core/escape.ts';
import { inspectText } from '../detect/inspect-text.ts';
import { EXIT_NONE, exitCodeOfSignal, type StopSignal } from '../edge/exit-code.ts';
import type { ProgramIo } from '../edge/program-io.ts';
import { inspectionRecord, renderInspection } from './render-inspection.ts';
import type { InspectInvocation } from './commands/inspect.ts';

/** Bytes that are taken from standard input. */
const MOST = 64 * 1024 * 1024;
const DECODE_DEPTH = 3;

/** 0 when there was something to inspect, whatever it was; throws `UserError` when there was nothing, or too much. */
export async function runInspect({ json }: InspectInvocation, io: ProgramIo): Promise<number> {
  const bytes = await readInput(io);
  if (bytes === undefined) return exitCodeOfSignal((io.signal.reason as StopSignal | undefined) ?? 'SIGINT');
  if (bytes.toString('latin1').trim() === '')
    throw new UserError('nothing to inspect: pipe a token or a text into it, or type one at the prompt');
  const found = inspectText(bytes, DECODE_DEPTH);
  const text = json
    ? `${stringify({ schemaVersion: 1, inspected: found.map(inspectionRecord) }, 2)}\n`
    : renderInspection(found, io.stdout.columns);
  await io.stdout.write(text);
  return EXIT_NONE;
}

/** Undefined when the prompt was left by Ctrl-C. */
async function readInput(io: ProgramIo): Promise<Buffer | undefined> {
  if (io.askHidden === undefined) return readAll(io.stdin());
  await io.stderr.write('Token (not shown): ');
  const answer = await io.askHidden();
  await io.stderr.write('\n');
  return answer === undefined ? undefined : Buffer.from(answer);
}

async function readAll(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const read: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > MOST) throw new UserError('more than 64 MiB on standard input: use scan --stdin for files');
    read.push(chunk);
  }
  return Buffer.concat(read);
}

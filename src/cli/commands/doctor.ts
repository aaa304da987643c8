// pat-patrol doctor
import { quote } from '../../core/quote.ts';
import { UsageError } from '../../edge/usage-error.ts';
import type { Command } from '../command.ts';
import type { CommandLine } from '../command-line.ts';
import { DOCTOR_HELP } from '../help/doctor.ts';
import { HELP } from '../option-tables.ts';

export interface DoctorInvocation {
  /** Nothing is run, and no history read. */
  readonly quick: boolean;
  readonly json: boolean;
  readonly noColor: boolean;
}

export const DOCTOR = {
  help: DOCTOR_HELP,
  options: { quick: { type: 'flag' }, json: { type: 'flag' }, 'no-color': { type: 'flag' }, ...HELP },
  prepare: (line) => {
    const doctor = parseDoctor(line);
    return async (io, dependencies) => (await import('../run-doctor.ts')).runDoctor(doctor, io, dependencies);
  },
} as const satisfies Command;

/** Throws `UsageError`. */
function parseDoctor({ words, flag }: CommandLine): DoctorInvocation {
  const [word] = words;
  if (word !== undefined)
    throw new UsageError(`doctor takes no word ${quote(word)}: it looks at the current directory`, 'doctor');
  return { quick: flag('quick'), json: flag('json'), noColor: flag('no-color') };
}

// The questions of init: what of all that could be set up is wanted here. Each has an answer for whoever only presses Enter.
import type { ProgramIo } from '../edge/program-io.ts';
import { type Part, PARTS, PLACES } from '../setup/plan-files.ts';
import { readLines } from './read-lines.ts';

/** What fits a repository with this remote. `workflows`: how many run pat-patrol already. */
export function suggestParts(remoteUrl: string | undefined, workflows: number): readonly Part[] {
  const host = /^(?:\w+:\/\/)?(?:[^@/]*@)?([^:/]+)/.exec(remoteUrl ?? '')?.[1]?.toLowerCase() ?? '';
  const ci = SERVERS.filter(([, pattern]) => pattern.test(host)).map(([part]) => part);
  return ['config', 'hooks', ...(workflows > 0 ? [] : ci)];
}

/** By the name of a remote's host. Jenkins is no place for repositories. */
const SERVERS: readonly (readonly [Part, RegExp])[] = [
  ['github', /^github\.com$/],
  ['azure', /(?:^|\.)(?:dev\.azure\.com|visualstudio\.com)$/],
  ['gitlab', /^gitlab\./],
];

const QUESTIONS: Readonly<Record<Part, string>> = {
  config: `Write a configuration, ${PLACES.config}?`,
  hooks: 'Install git hooks that refuse a token before it is committed or pushed?',
  github: `Write a workflow for GitHub Actions, ${PLACES.github}?`,
  azure: `Write a pipeline for Azure DevOps, ${PLACES.azure}?`,
  gitlab: `Write a job for GitLab, ${PLACES.gitlab} or a file beside it?`,
  jenkins: `Write a pipeline for Jenkins, ${PLACES.jenkins} or a file beside it?`,
};

/** Undefined when the answers ended before the questions: then nothing is done. */
export async function askParts(suggested: readonly Part[], io: ProgramIo): Promise<readonly Part[] | undefined> {
  const lines = readLines(io.stdin());
  const wanted: Part[] = [];
  try {
    for (const part of PARTS) {
      const isWanted = await ask(QUESTIONS[part], suggested.includes(part), { lines, io });
      if (isWanted === undefined) return undefined;
      if (isWanted) wanted.push(part);
    }
  } finally {
    await lines.return(undefined);
  }
  return wanted;
}

interface Asking {
  readonly lines: AsyncIterator<string>;
  readonly io: ProgramIo;
}

/** Again, until the answer is one. `usual`: of whoever only presses Enter. */
async function ask(question: string, usual: boolean, { lines, io }: Asking): Promise<boolean | undefined> {
  for (;;) {
    await io.stderr.write(`${question} [${usual ? 'Y/n' : 'y/N'}] `);
    const answer = await lines.next();
    if (answer.done === true) return undefined;
    const typed = answer.value.trim().toLowerCase();
    if (typed === '') return usual;
    if (typed === 'y' || typed === 'yes') return true;
    if (typed === 'n' || typed === 'no') return false;
    await io.stderr.write('Type y or n, or press Enter for the one in capitals.\n');
  }
}

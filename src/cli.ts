// The program: hands the process to `runCli` and its result to the shell. Nothing else happens here.
import { isMainThread } from 'node:worker_threads';
import { createProcessIo } from './edge/process-io.ts';
import { runCli } from './cli/run-cli.ts';

// A bundler that points a worker at this file by mistake would start the program over and over.
if (!isMainThread) throw new Error('the command line must not run in a worker thread');

process.exitCode = await runCli(process.argv.slice(2), createProcessIo());

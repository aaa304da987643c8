// The GitHub Action and the task of Azure Pipelines: the same scan as the command line, told to a CI system instead of a terminal.
import { isMainThread } from 'node:worker_threads';
import { runAction } from './action/run-action.ts';
import { createProcessIo } from './edge/process-io.ts';
import { scan } from './scan.ts';

// A bundler that points a worker at this file by mistake would start the action over and over.
if (!isMainThread) throw new Error('the action must not run in a worker thread');

process.exitCode = await runAction(createProcessIo(), { loadScan: async () => scan });

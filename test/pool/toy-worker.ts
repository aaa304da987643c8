import { workerData } from 'node:worker_threads';
import { serve } from '../../src/pool/serve.ts';

/** What the toy worker can be asked for. */
export type ToyTask =
  | { readonly add: number }
  | { readonly fail: string }
  | { readonly exit: number }
  | { readonly length: Uint8Array };

serve<ToyTask, number>((task) => {
  if ('fail' in task) throw new TypeError(task.fail);
  if ('exit' in task) process.exit(task.exit);
  return 'add' in task ? task.add + (workerData as number) : task.length.length;
});

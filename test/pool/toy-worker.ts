import { serve } from '../../src/pool/serve.ts';

/** What the toy worker can be asked for. */
export type ToyTask =
  | { readonly add: number }
  | { readonly fail: string }
  | { readonly exit: number }
  | { readonly length: Uint8Array };

serve<number, ToyTask, number>(async (start) => (task) => {
  if ('fail' in task) throw new TypeError(task.fail);
  // oxlint-disable-next-line unicorn/no-process-exit -- a thread of its own, which is to die
  if ('exit' in task) process.exit(task.exit);
  return 'add' in task ? task.add + start : task.length.length;
});

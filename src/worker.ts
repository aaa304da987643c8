import { workerData } from 'node:worker_threads';
import type { WorkItem, WorkResult } from './core/work-item.ts';
import { serve } from './pool/serve.ts';
import { createItemScanner, type WorkerStart } from './work/scan-item.ts';

serve<WorkItem, WorkResult>(createItemScanner(workerData as WorkerStart));

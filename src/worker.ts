import { workerData } from 'node:worker_threads';
import type { WorkItem, WorkResult } from './core/work-item.ts';
import { loadCustomRules } from './detect/detect-all.ts';
import { serve } from './pool/serve.ts';
import { createItemScanner, type WorkerStart } from './work/scan-item.ts';

const start = workerData as WorkerStart;
await loadCustomRules(start.settings);
serve<WorkItem, WorkResult>(createItemScanner(start));

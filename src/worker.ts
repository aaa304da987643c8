import type { WorkItem, WorkResult } from './core/work-item.ts';
import { loadCustomRules } from './detect/detect-all.ts';
import { serve } from './pool/serve.ts';
import { createItemScanner, type WorkerStart } from './work/scan-item.ts';

serve<WorkerStart, WorkItem, WorkResult>(async (start) => {
  await loadCustomRules(start.settings);
  return createItemScanner(start);
});

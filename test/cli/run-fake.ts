// The command line on a fake terminal, with a fake scan behind it.
import { runCli } from '../../src/cli/run-cli.ts';
import type { ScanReport } from '../../src/core/scan-report.ts';
import type { scan } from '../../src/scan.ts';
import type { ScanRequest } from '../../src/scan/scan-request.ts';
import type { ScanHooks } from '../../src/scan/scan-source.ts';
import { fakeIo, type FakeIoOptions } from './fake-io.ts';
import { sampleFinding, sampleReport } from './sample-report.ts';

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly requests: readonly ScanRequest[];
}

export type FakeScan = (request: ScanRequest, hooks: ScanHooks) => ScanReport | Promise<ScanReport>;

/** One run of the program without a process, with `fakeScan` in the place of the scan. */
export async function run(
  args: readonly string[],
  options: FakeIoOptions = {},
  fakeScan: FakeScan = () => sampleReport(),
): Promise<Run> {
  const io = fakeIo(options);
  const requests: ScanRequest[] = [];
  const stub: typeof scan = async (request, hooks) => {
    requests.push(request);
    return fakeScan(request, hooks ?? {});
  };
  const code = await runCli(args, io, { loadScan: async () => stub });
  return { code, out: io.out(), err: io.err(), requests };
}

export const FOUND = () => sampleReport({ findings: [sampleFinding()] });
export const INCOMPLETE = () =>
  sampleReport({ complete: false, problems: [{ where: 'a\x1b[2J', message: 'permission denied' }] });

/** Runs the whole check on a folder, from the start of the process to its end, as the runner does. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cleanUp, runStep } from '../emulator/github-runner.js';
import { median } from './measure.ts';

/** Has the process print its peak memory, kB, at its end. */
const PRINT_MEMORY = `data:text/javascript,process.on('exit', () => console.log('peak ' + process.resourceUsage().maxRSS))`;

/** What the check of a tree takes. */
export interface CheckRun {
  /** Of the median run. */
  milliseconds: number;
  /** Of the largest run. */
  peakMiB: number;
  errors: number;
}

export async function measureCheck(folder: string, node: string, rounds: number): Promise<CheckRun> {
  const isPython = existsSync(join(folder, 'python'));
  const times: number[] = [];
  const peaks: number[] = [];
  let errors = 0;
  for (let round = 0; round <= rounds; round++) {
    const started = performance.now();
    const step = await runStep({
      main: resolve('dist/check.js'),
      inputs: {
        'layer-name': 'bench',
        path: folder,
        prefix: isPython ? '' : 'nodejs',
        'compatible-runtimes': isPython ? 'python3.12' : 'nodejs22.x',
        'compatible-architectures': 'x86_64',
        'fail-on': 'never',
        comment: 'false',
      },
      workspace: folder,
      env: { NODE_OPTIONS: `--import "${PRINT_MEMORY}"` },
      node,
    });
    if (round > 0) times.push(performance.now() - started);
    cleanUp(step);
    if (step.code !== 0 || step.outputs['unzipped-size'] === '') throw new Error(step.log);
    peaks.push(Number(/^peak (\d+)$/m.exec(step.log)?.[1]) / 1024);
    errors = Number(step.outputs['errors']);
  }
  return { milliseconds: median(times), peakMiB: Math.max(...peaks), errors };
}

/** Runs the whole check on a folder, from the start of the process to its end, as the runner does. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cleanUp, runStep } from '../emulator/github-runner.js';
import { median, time } from './measure.ts';
import type { Command } from './measure.ts';

/** Has the process print its peak memory, kB, at its end. */
const PRINT_MEMORY = `data:text/javascript,process.on('exit', () => console.log('peak ' + process.resourceUsage().maxRSS))`;

/** What the check of a tree takes. */
export interface CheckRun {
  /** Of the median run. */
  milliseconds: number;
  /** Of its time to that of the other command, run in turn: the median of the rounds. */
  ratio: number;
  /** Of the largest run. */
  peakMiB: number;
  errors: number;
}

interface Rounds {
  node: string;
  rounds: number;
  /** Run before each check, so that a machine whose speed drifts treats both alike. */
  against: Command;
}

/** Runs the check and another command in turn, after one round that does not count. */
export async function measureCheck(folder: string, { node, rounds, against }: Rounds): Promise<CheckRun> {
  const isPython = existsSync(join(folder, 'python'));
  const times: number[] = [];
  const ratios: number[] = [];
  const peaks: number[] = [];
  let errors = 0;
  for (let round = 0; round <= rounds; round++) {
    const other = time(against).milliseconds;
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
    const took = performance.now() - started;
    if (round > 0) {
      times.push(took);
      ratios.push(took / other);
    }
    cleanUp(step);
    if (step.code !== 0 || step.outputs['unzipped-size'] === '') throw new Error(step.log);
    peaks.push(Number(/^peak (\d+)$/m.exec(step.log)?.[1]) / 1024);
    errors = Number(step.outputs['errors']);
  }
  return { milliseconds: median(times), ratio: median(ratios), peakMiB: Math.max(...peaks), errors };
}

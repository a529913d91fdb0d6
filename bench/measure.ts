import { spawnSync } from 'node:child_process';

/** A command and where it runs. */
export interface Command {
  argv: [string, ...string[]];
  cwd?: string;
  /** Done before each run, untimed. */
  before?: () => void;
}

/** Wall time of whole processes in milliseconds, and what the last run printed. */
export interface Timing {
  median: number;
  output: string;
}

/**
 * Times commands in turn, A B A B …, after one round that does not count, so that a machine whose speed drifts
 * treats all alike.
 */
export function timeInTurn<K extends string>(
  commands: Record<K, Command>,
  rounds: number,
): Record<K, Timing> {
  const names = Object.keys(commands) as K[];
  const times = new Map<K, number[]>(names.map((name) => [name, []]));
  const outputs = new Map<K, string>();
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const { milliseconds, output } = time(commands[name]);
      outputs.set(name, output);
      if (round > 0) times.get(name)?.push(milliseconds);
    }
  }
  const entries = names.map((name) => [
    name,
    { median: median(times.get(name) ?? []), output: outputs.get(name) ?? '' },
  ]);
  return Object.fromEntries(entries) as Record<K, Timing>;
}

/** Runs a command once: wall time of the whole process in milliseconds, and what it printed. */
export function time({ argv: [command, ...args], cwd, before }: Command): {
  milliseconds: number;
  output: string;
} {
  before?.();
  const started = performance.now();
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} exited with ${status}: ${stderr.slice(0, 400)}`);
  return { milliseconds: performance.now() - started, output: stdout.trim() };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = 0, high = 0] =
    sorted.length % 2 ? [sorted[middle], sorted[middle]] : [sorted[middle - 1], sorted[middle]];
  return (low + high) / 2;
}

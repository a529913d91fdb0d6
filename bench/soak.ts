/** One rollout after the other in one process, in virtual time: what they leave behind in memory. */
import { atARollout } from '../__tests__/rollout/stage.ts';

export interface Soak {
  rollouts: number;
  functions: number;
  /** Functions without the version they should have, over all rollouts. */
  failed: number;
  /** Resident memory, the emulator's included, from the end of the first rollout to the end of the last. */
  grownMiB: number;
}

const ROLLOUTS = 20;
const FUNCTIONS = 1000;

/** Gives a thousand functions twenty versions, one after the other. Needs `--expose-gc` to tell what is left. */
export async function soak(): Promise<Soak> {
  let failed = 0;
  const memory: number[] = [];
  await atARollout({ updateMillis: 1000, throttle: true, discardArchives: true }, async (stage) => {
    const { region, emulator } = stage;
    const seed = (n: number) => region.seedLayer({ name: 'bench', files: { n: String(n) } });
    const first = seed(0);
    const names = Array.from({ length: FUNCTIONS }, (_, n) => `function-${n}`);
    for (const name of names) region.seedFunction({ name, layers: [first] });
    for (let n = 1; n <= ROLLOUTS; n++) {
      const version = seed(n);
      const { problem } = await stage.rollOut(version, {
        functions: [{ kind: 'using-layer', text: 'using-layer' }],
      });
      if (problem) throw problem;
      failed += names.filter((name) => region.layersOf(name)[0] !== version).length;
      emulator.calls.splice(0);
      globalThis.gc?.();
      memory.push(process.memoryUsage().rss / 2 ** 20);
    }
  });
  const [start = 0] = memory;
  return { rollouts: ROLLOUTS, functions: FUNCTIONS, failed, grownMiB: (memory.at(-1) ?? 0) - start };
}

if (process.argv[2] === 'run') console.log(JSON.stringify(await soak()));

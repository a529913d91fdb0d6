import { Problem } from '../../src/shared/problem.ts';

/**
 * The problem that an action raises.
 * @throws whatever else it raises, so that a crash never passes for a refusal
 */
export async function problemOf(action: () => unknown): Promise<Problem> {
  try {
    await action();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new RangeError('nothing was refused');
}

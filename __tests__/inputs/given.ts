// Inputs as the runner gives them: environment variables, which are reset after each test.
import { afterEach, beforeEach } from '@jest/globals';
import { Problem } from '../../src/shared/problem.ts';

const REQUIRED = { 'layer-name': 'models', path: 'layer' };

/** What the code makes of inputs, and how it refuses them; `layer-name` and `path` are required unless told. */
export function given<T>(readInputs: () => T, required: Record<string, string> = REQUIRED) {
  const before = { ...process.env };
  beforeEach(() => {
    for (const name of ['AWS_REGION', 'AWS_DEFAULT_REGION']) Reflect.deleteProperty(process.env, name);
  });
  afterEach(() => {
    process.env = { ...before };
  });

  function read(inputs: Record<string, string> = {}): T {
    for (const [name, value] of Object.entries({ ...required, ...inputs }))
      process.env[`INPUT_${name.toUpperCase()}`] = value;
    return readInputs();
  }

  function refusal(inputs: Record<string, string>): Problem {
    try {
      read(inputs);
    } catch (error) {
      if (error instanceof Problem) return error;
      throw error;
    }
    throw new Error('expected a refusal');
  }

  return { read, refusal };
}

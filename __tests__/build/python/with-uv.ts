import { delimiter, join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import { temporaryFolder } from '../../layer/temp-folder.ts';
import { obtainTools, testWithTools, UV } from '../../tools/tool.ts';

const tools = await obtainTools(UV);

/** Variables of this machine that would lead uv to other indexes. */
const FOREIGN = /^(?:UV|PIP)_/;

/** Puts uv onto PATH, with a cache of its own and no index but those that a test names. */
export function useUv(): void {
  const before = { ...process.env };
  beforeAll(() => {
    for (const name of Object.keys(process.env))
      if (FOREIGN.test(name)) Reflect.deleteProperty(process.env, name);
    const [uv] = tools ?? [];
    if (uv !== undefined) process.env['PATH'] = [join(uv, 'bin'), before['PATH']].join(delimiter);
    Object.assign(process.env, { UV_CACHE_DIR: temporaryFolder(), UV_HTTP_RETRIES: '1' });
  });
  afterAll(() => {
    process.env = before;
  });
}

/** A test that needs uv; skipped with a line where it cannot be had. */
export function testWithUv(name: string, body: () => Promise<void>): void {
  testWithTools(tools, name, body);
}

/** Sets variables while something is done. */
export async function withVariables<T>(
  variables: Readonly<Record<string, string>>,
  work: () => Promise<T>,
): Promise<T> {
  const before = { ...process.env };
  Object.assign(process.env, variables);
  try {
    return await work();
  } finally {
    process.env = before;
  }
}

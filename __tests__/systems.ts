// What not every system has that these tests run on.
import { test } from '@jest/globals';

/** For tests of what Windows does not have, e.g. `permission bits`: there they are skipped, and a line says so. */
export function testOnPosix(what: string): typeof test | typeof test.skip {
  if (process.platform !== 'win32') return test;
  console.warn(`Windows has no ${what}: the tests of them are skipped`);
  return test.skip;
}

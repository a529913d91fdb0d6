/**
 * What all suites share. Node.js keeps the compiled code of the bundle and of other programs that the tests start, so that
 * only the first of hundreds of processes compiles it. The folder is ignored by git and can be deleted at any time.
 */
import { resolve } from 'node:path';
import process from 'node:process';

/** Jest's workers, and through them the programs that tests start, inherit the variable. */
export default function setUp() {
  process.env['NODE_COMPILE_CACHE'] ??= resolve('.cache/compiled');
}

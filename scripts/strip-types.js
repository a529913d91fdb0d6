/**
 * Jest's transform of TypeScript: Node.js itself takes the types out and leaves blanks in their place, so that lines and
 * columns in stack traces are those of the source.
 */
import { stripTypeScriptTypes } from 'node:module';

export default {
  /** @param {string} source */
  process: (source) => ({ code: stripTypeScriptTypes(source) }),
};

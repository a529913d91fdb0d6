import { Problem } from '../problem.js';
import { failureOf } from './failure.js';

/** Tells whether AWS said that there is no such thing, which may have been deleted since it was listed. */
export function isMissing(error: unknown): boolean {
  return error instanceof Problem && failureOf(error.cause ?? {}).code === 'ResourceNotFoundException';
}

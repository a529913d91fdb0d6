import { Problem } from '../shared/problem.ts';
import { failureOf } from './error-kind.ts';

/** Tells whether AWS said that there is no such thing, which may have been deleted since it was listed. */
export function isMissing(error: unknown): boolean {
  return error instanceof Problem && failureOf(error.cause ?? {}).code === 'ResourceNotFoundException';
}

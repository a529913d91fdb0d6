import { Problem } from '../shared/problem.ts';
import { classifyError } from './error-kind.ts';

/** Tells whether a region was not reached, as against AWS refusing something. */
export function isOutOfReach(error: unknown): boolean {
  if (!(error instanceof Problem) || error.cause === undefined) return false;
  return classifyError(error.cause).kind !== 'refused';
}

import { Problem } from '../problem.js';
import { failureOf } from './failure.js';

/** Tells whether a region was not reached, as against AWS refusing something. */
export function isOutOfReach(error: unknown): boolean {
  if (!(error instanceof Problem) || error.cause === undefined) return false;
  return failureOf(error.cause).kind !== 'refused';
}

import { Problem } from '../shared/problem.ts';
import { classifyError } from './error-kind.ts';

/**
 * Tells whether AWS Lambda or CloudWatch Logs said that there is no such thing, which may have been deleted since it was
 * listed. To leave out a thing that cannot be read for another reason would look like success.
 * @param error AWS's own, or the problem that was made of it
 */
export function isMissing(error: unknown): boolean {
  const said = error instanceof Problem ? error.cause : error;
  return classifyError(said ?? {}).code === 'ResourceNotFoundException';
}

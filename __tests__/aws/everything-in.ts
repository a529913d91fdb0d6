import { inspect } from 'node:util';

/** Everything that could be printed of an error, its hidden fields and its causes; or of anything else. */
export function everythingIn(value: unknown): string {
  const parts = [inspect(value, { showHidden: true, depth: 6 }), JSON.stringify(value)];
  if (value instanceof Error) parts.push(value.stack ?? '', everythingIn(value.cause));
  return parts.join('\n');
}

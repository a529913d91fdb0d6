import { Problem } from '../shared/problem.ts';
import { list } from './read.ts';

/**
 * Reads a list of accounts: `allowed-account-ids`, those that may be written to, where none stands for the caller's;
 * `source-account-ids`, those that a version may come from, where none stands for any.
 * @throws Problem naming the input
 */
export function readAccountIds(input: 'allowed-account-ids' | 'source-account-ids'): string[] {
  const values = list(input);
  for (const value of values) {
    if (/^\d{12}$/.test(value)) continue;
    throw new Problem(
      `\`${input}\` holds "${value}".`,
      'An account id has twelve digits; write it in quotes so that YAML keeps a leading zero.',
    );
  }
  return values;
}

import { Problem } from '../problem.js';
import { list } from './read.js';

/** The accounts that may be written to; none for any. */
export function readAccountIds(): string[] {
  const values = list('allowed-account-ids');
  for (const value of values) {
    if (/^\d{12}$/.test(value)) continue;
    throw new Problem(
      `\`allowed-account-ids\` holds "${value}".`,
      'An account id has twelve digits; write it in quotes so that YAML keeps a leading zero.',
    );
  }
  return values;
}

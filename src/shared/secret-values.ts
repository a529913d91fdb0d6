import { existsSync } from 'node:fs';
import { jobSecrets } from './job-secrets.ts';
import type { JobSecret } from './job-secrets.ts';
import { textForms } from './secret-forms.ts';

/** The secrets of the job that this is a step of. */
export function secretsOfJob(): JobSecret[] {
  return jobSecrets(process.env, existsSync);
}

/**
 * Finds what the environment holds as a secret, in every form in which it may be quoted.
 * @returns a pattern for all of them; undefined where there are none
 */
export function secretValues(environment: Readonly<Record<string, string | undefined>>): RegExp | undefined {
  const forms = new Set(jobSecrets(environment, existsSync).flatMap(({ value }) => textForms(value)));
  if (forms.size === 0) return undefined;
  // The longest first: a form may begin with a shorter one.
  const patterns = [...forms].sort((a, b) => b.length - a.length).map(escaped);
  return new RegExp(patterns.join('|'), 'g');
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/**
 * Something the user can put right: what is wrong and where, and what to do about it, each one sentence or more.
 * Every error that the action raises on purpose is one of these; anything else is a fault of ours.
 */
export class Problem extends Error {
  readonly what: string;
  readonly fix: string;

  constructor(what: string, fix: string, options?: ErrorOptions) {
    super(`${what} ${fix}`, options);
    this.what = what;
    this.fix = fix;
    this.name = 'Problem';
  }
}

/** An error as it is; of anything else that was thrown, one that has its text. */
export function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

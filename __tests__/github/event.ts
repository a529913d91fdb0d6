// The environment in which the runner starts a step for an event.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const REPOSITORY = 'octo-org/layers';

/** The payload of `pull_request` for pull request 7, from a branch of the repository or from a fork. */
export function pullRequestEvent(from = REPOSITORY): object {
  return {
    number: 7,
    pull_request: {
      number: 7,
      head: { repo: from === '' ? null : { full_name: from } },
      base: { repo: { full_name: REPOSITORY } },
    },
  };
}

/** Runs some work as in a step for an event, with GitHub's API at an address. */
export async function inStep<T>(apiUrl: string, payload: unknown, work: () => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'event-'));
  const event = join(folder, 'event.json');
  writeFileSync(event, typeof payload === 'string' ? payload : JSON.stringify(payload));
  const environment = { GITHUB_API_URL: apiUrl, GITHUB_EVENT_PATH: event, GITHUB_REPOSITORY: REPOSITORY };
  const before = { ...process.env };
  Object.assign(process.env, environment);
  try {
    return await work();
  } finally {
    process.env = before;
    rmSync(folder, { recursive: true, force: true });
  }
}

// A `gh` that knows the runs of a repository: `gh api repos/OWNER/NAME/actions/runs/ID --jq FILTER`, as the pages call it.
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WORKFLOW_RUN } from '../../emulator/github-runner.js';

/** The part of GitHub's answer that counts; a run of the repository itself unless told. */
export interface RunShown {
  /** That of the address unless told. */
  id?: number;
  /** Null where the fork was deleted. */
  head_repository?: { id: number } | null;
}

/** What it does, in bash; without `gh api` and a number it fails, as for a run that is not there. */
export function ghScript({ id, head_repository: head = { id: OWN } }: RunShown = {}): string {
  const answer = (number: string) => `{"id": ${id ?? number}, "head_repository": ${JSON.stringify(head)}}`;
  return [
    `[[ $1 == api && $2 =~ ^repos/octo-org/layers/actions/runs/([0-9]+) && $3 == --jq ]] || exit 1`,
    `jq --raw-output "$4" <<< "${answer('${BASH_REMATCH[1]}').replaceAll('"', '\\"')}"`,
  ].join('\n');
}

const OWN = Number(WORKFLOW_RUN.GITHUB_REPOSITORY_ID);

/** Puts that `gh` into a folder. @returns the folder, for PATH */
export function ghOfRuns(folder: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'gh'), `#!/usr/bin/env bash\n${ghScript()}\n`);
  chmodSync(join(folder, 'gh'), 0o755);
  return folder;
}

/** The folder of the job's checked-out code; outside of GitHub, the one that the command runs in. */
export function workspaceFolder(): string {
  return process.env['GITHUB_WORKSPACE'] || process.cwd();
}

/**
 * The address of docs/rules.md in the release of this action that is running, on GitHub.
 * Source: GITHUB_ACTION_REPOSITORY and GITHUB_ACTION_REF in "Variables reference", docs.github.com (2026-11).
 * @returns undefined for an action that a workflow has in a folder of its own
 */
export function rulesPage(
  env: Readonly<Record<string, string | undefined>> = process.env,
): string | undefined {
  const { GITHUB_ACTION_REPOSITORY: repository = '', GITHUB_ACTION_REF: ref = '' } = env;
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^[\w./-]+$/.test(ref)) return undefined;
  const server = (env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, '');
  return `${server}/${repository}/blob/${ref}/docs/rules.md`;
}

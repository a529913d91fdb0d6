import type { RegionClient } from '../../aws/region-client.ts';
import { listFunctionVersions, listVersionsOfFunction } from '../../aws/list-functions.ts';
import type { ListedFunctionVersion } from '../../aws/list-functions.ts';

/** Who uses the layer versions in question, as it was when it was last looked at. */
export interface Uses {
  /** The layer versions in question. */
  asked: ReadonlySet<string>;
  /**
   * The function versions that have one, by its ARN: `api` for `$LATEST`, `api:3` for a published version. Who has it no
   * more is still there.
   */
  users: Map<string, Set<string>>;
  /** RevisionId of each function's `$LATEST`, by the function's ARN. */
  revisions: Map<string, string>;
}

/**
 * Looks at every version of every function in a region.
 * @throws Problem when AWS refuses, or does not end a list
 */
export async function readUses(aws: RegionClient, uses: Uses): Promise<void> {
  for await (const listed of listFunctionVersions(aws, 'all')) noteUses(uses, listed);
  // Looking again needs this right, so that it is asked for before anything is deleted.
  const [any] = uses.revisions.keys();
  if (any !== undefined) await listVersionsOfFunction(aws, any).next();
}

/**
 * Looks for uses that came up since the last look, with a call for fifty functions and one for each that changed: whoever
 * attaches a layer version, or publishes a function that has it, changes the RevisionId of `$LATEST`.
 * Source: AWS's answers as LocalStack's tests recorded them, of RevisionId after updates and published versions.
 * @returns how many calls that took, as far as can be told
 * @throws Problem when AWS refuses, or does not end a list
 */
export async function refreshUses(aws: RegionClient, uses: Uses): Promise<number> {
  const changed: string[] = [];
  let functions = 0;
  for await (const { arn, revisionId } of listFunctionVersions(aws, 'latest')) {
    functions += 1;
    if (uses.revisions.get(arn) !== revisionId) changed.push(arn);
  }
  for (const arn of changed)
    for await (const listed of listVersionsOfFunction(aws, arn)) noteUses(uses, listed);
  return Math.ceil(functions / FUNCTIONS_A_CALL) + changed.length;
}

const FUNCTIONS_A_CALL = 50;

function noteUses({ asked, users, revisions }: Uses, listed: ListedFunctionVersion): void {
  const { name, arn, version, revisionId, layers } = listed;
  if (version === '$LATEST') revisions.set(arn, revisionId);
  const user = version === '$LATEST' ? name : `${name}:${version}`;
  for (const layer of layers)
    if (asked.has(layer)) users.set(layer, (users.get(layer) ?? new Set()).add(user));
}

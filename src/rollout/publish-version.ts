import { publishFunctionVersion } from '../aws/function-versions.js';
import type { FunctionState } from '../aws/functions.js';
import { Problem } from '../problem.js';
import { sameLayers } from './layer-list.js';
import { active, isStable, overtaken, stable } from './stable.js';
import { persistence, recorded } from './write.js';
import type { Run } from './write.js';

/**
 * Publishes a function as it stands and waits until the version is Active. It is guarded twice: the RevisionId
 * says that nothing changed since it was read, the CodeSha256 that the code is the one that was planned with. AWS makes
 * no second version of what has not changed since the last one, so a lost reply costs nothing.
 * @param fn as read after its layers were updated
 * @param description of the version; the function's own stays as it is
 * @returns the version's number
 * @throws Problem
 */
export async function publishVersion(run: Run, fn: FunctionState, description: string): Promise<string> {
  const { aws } = run;
  const persist = persistence(run, `Function "${fn.name}"`);
  let read = isStable(fn) ? fn : await stable(aws, fn.arn);
  for (;;) {
    refuseOther(fn, read);
    const intent = { what: 'version' as const, function: fn.arn };
    const written = await recorded(run, intent, () => publishFunctionVersion(aws, read, description));
    if (written.kind === 'made') return checked(fn, await active(aws, fn.arn, written.reply));
    await persist(written);
    read = written.kind === 'conflict' ? await overtaken(aws, read) : await stable(aws, fn.arn);
  }
}

/** A version of what somebody else just deployed would release it through our alias. */
function refuseOther(fn: FunctionState, read: FunctionState): void {
  const what = sameLayers(fn.layers, read.layers) ? 'code' : 'layers';
  if (what === 'code' && fn.codeSha256 === read.codeSha256) return;
  throw new Problem(
    `Somebody changed the ${what} of function "${fn.name}" before a version of it could be published.`,
    'Run the job again: it plans anew with what is there now.',
  );
}

function checked(fn: FunctionState, published: FunctionState): string {
  refuseOther(fn, published);
  return published.version;
}

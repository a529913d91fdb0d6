import { accountOf, parseLayerVersionArn } from '../../../lambda/arn.ts';
import type { LayerVersionArn } from '../../../lambda/arn.ts';
import type { AccountFinding } from './finding.ts';
import type { Survey, SurveyedFunction } from '../survey.ts';

/**
 * Versions of the account's own layers that functions have and that are deleted. `$LATEST` keeps working, and no update
 * of its list of layers that has the version in it is taken any more; a published version never changes anyway.
 */
export function deleted({ functions, layers, isWanted }: Survey): AccountFinding[] {
  const there = new Set(layers.flatMap(({ versions }) => versions.map(({ arn }) => arn)));
  return functions.flatMap((fn) =>
    [...layersOf(fn)].flatMap(([arn, versions]) => {
      const parsed = parseLayerVersionArn(arn);
      const isOwn = parsed?.account === accountOf(fn.arn) && isWanted(parsed.name);
      return parsed && isOwn && !there.has(arn) ? [deletedFinding(fn, parsed, versions)] : [];
    }),
  );
}

function deletedFinding(
  { name }: SurveyedFunction,
  layer: LayerVersionArn,
  versions: readonly string[],
): AccountFinding {
  const about = `version ${layer.version} of layer "${layer.name}", which is deleted`;
  const path = `function/${name}`;
  if (versions.includes('$LATEST')) {
    return {
      rule: 'audit/deleted',
      severity: 'error',
      path,
      message: `Function "${name}" has ${about}: it works on, but AWS takes no list of layers with that version any more.`,
      fix: `Roll a version that exists out to it: \`layer-name: ${layer.name}\` with \`functions: using-layer\`.`,
    };
  }
  return {
    rule: 'audit/deleted',
    severity: 'notice',
    path,
    message: `Published ${versionsOf(versions)} of function "${name}" ${versions.length === 1 ? 'has' : 'have'} ${about}.`,
    fix: 'They work on as they are, and nothing can be rolled back to that version of the layer; delete them when no alias needs them.',
  };
}

/** Versions of other accounts' layers that functions have and that nobody gets any more. */
export function foreignGone({ functions, foreign }: Survey): AccountFinding[] {
  return functions.flatMap((fn) =>
    [...layersOf(fn)].flatMap(([arn, versions]) =>
      foreign.get(arn)?.isGranted === false ? [goneFinding(fn, arn, versions)] : [],
    ),
  );
}

function goneFinding({ name }: SurveyedFunction, arn: string, versions: readonly string[]): AccountFinding {
  const isLatest = versions.includes('$LATEST');
  const which = isLatest
    ? `Function "${name}" has`
    : `Published ${versionsOf(versions)} of function "${name}" ${versions.length === 1 ? 'has' : 'have'}`;
  return {
    rule: 'audit/foreign-gone',
    severity: isLatest ? 'error' : 'notice',
    path: `function/${name}`,
    message: `${which} "${arn}" of another account, which is gone or no longer granted to this one.`,
    fix: isLatest
      ? 'Ask its owner for a version that is granted to this account, and attach that; until then no update that names this one is taken.'
      : 'They work on as they are; delete them when no alias needs them.',
  };
}

/** The layer versions of all versions of a function. */
function layersOf({ versions }: SurveyedFunction): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { version, layers } of versions)
    for (const arn of layers) found.set(arn, [...(found.get(arn) ?? []), version]);
  return found;
}

const MOST_TOLD = 10;

function versionsOf(versions: readonly string[]): string {
  const more = versions.length - MOST_TOLD;
  const shown = versions.slice(0, MOST_TOLD).join(', ');
  return `version${versions.length === 1 ? '' : 's'} ${shown}${more > 0 ? ` and ${more} more` : ''}`;
}

import { LATEST_PUBLISHED } from '../lambda/qualifiers.ts';
import { formatCount } from '../shared/format.ts';
import { sizeFitOf, sizesOf } from './combined-size.ts';
import type { Fleet } from './read-functions.ts';
import { nextLayers } from './layer-list.ts';
import type { PlanInputs } from './plan-types.ts';
import type { PlannedFunction } from './plan-types.ts';

/** What is worth a warning before a plan is carried out. Sentences. */
export function planWarnings(
  planned: readonly PlannedFunction[],
  fleet: Fleet,
  settings: Pick<PlanInputs['settings'], 'onFailure'>,
): string[] {
  return [...planned.flatMap((one) => warningsOf(one, fleet, settings)), ...kindWarnings(planned)];
}

function warningsOf(
  { fn, goal, alias, latestPublished }: PlannedFunction,
  fleet: Fleet,
  { onFailure }: Pick<PlanInputs['settings'], 'onFailure'>,
): string[] {
  if (goal.kind !== 'version') return [];
  const { layer } = goal;
  const warnings: string[] = [];
  const next = nextLayers(fn.layers, layer);
  const fit = sizeFitOf(fn, next, sizesOf(fleet.layers, layer), fleet.codeSizes.get(fn.arn));
  if (fit.kind === 'unknown') {
    warnings.push(
      `Whether ${fn.name} and its layers fit into 262,144,000 bytes is not known: AWS does not show ${fit.of.join(', ')}.`,
    );
  }
  const [old] = fn.layers.filter((arn) => !next.includes(arn));
  if (old && fleet.layers.get(old)?.exists === false && onFailure === 'rollback') {
    warnings.push(`${fn.name} has ${old}, which was deleted: it cannot be rolled back if the rollout fails.`);
  }
  const served = fleet.candidates.find((candidate) => candidate.fn === fn)?.alias?.serves;
  if (alias && served && served.codeSha256 !== fn.codeSha256) {
    warnings.push(
      `${fn.name} has other code on $LATEST than its alias ${alias.name} serves (version ${served.version}): moving the alias releases that code too.`,
    );
  }
  if (latestPublished?.read && latestPublished.read.codeSha256 !== fn.codeSha256) {
    warnings.push(
      `${fn.name} has other code on $LATEST than on ${LATEST_PUBLISHED}: publishing it releases that code too.`,
    );
  }
  return warnings;
}

/**
 * What a change of layers does to functions of some kinds, and what undoes it: a sentence for each kind and each stack,
 * not for each function.
 */
export function kindWarnings(planned: readonly PlannedFunction[]): string[] {
  const changing = planned.filter(({ done }) => !done);
  const unaliased = changing.filter(({ alias, served }) => !alias && !served).map(({ fn }) => fn);
  const durable = unaliased.filter((fn) => fn.durable).map(({ name }) => name);
  const snapStart = unaliased.filter((fn) => fn.snapStart).map(({ name }) => name);
  const isOne = durable.length === 1;
  return [
    ...(durable.length > 0
      ? [
          `${named(durable)} ${isOne ? 'is' : 'are'} durable, and without \`alias\` the changed layers reach executions that are under way: they are replayed on what the function is then. Give ${isOne ? 'it' : 'them'} an alias (\`alias\`) and invoke that, so that each execution keeps the version that it began with.`,
        ]
      : []),
    ...(snapStart.length > 0
      ? [
          `${named(snapStart)} ${snapStart.length === 1 ? 'has' : 'have'} SnapStart, and without \`alias\` only $LATEST gets the layer: published versions keep their snapshot, and the layers in it. Give \`alias\` to publish a version with the layer and to move the alias to it.`,
        ]
      : []),
    ...stackWarnings(changing),
  ];
}

/** Stacks that are told one by one. */
const STACKS_TOLD = 5;

function stackWarnings(changing: readonly PlannedFunction[]): string[] {
  const stacks = new Map<string, string[]>();
  for (const { fn } of changing)
    if (fn.stack !== undefined) stacks.set(fn.stack, [...(stacks.get(fn.stack) ?? []), fn.name]);
  if (stacks.size > STACKS_TOLD) {
    const all = [...stacks.values()].flat();
    const names = [...stacks.keys()].map((stack) => `"${stack}"`);
    return [stackWarning(named(all), `the CloudFormation stacks ${named(names)}`, 'their templates')];
  }
  return [...stacks].map(([stack, names]) =>
    stackWarning(named(names), `the CloudFormation stack "${stack}"`, 'its template'),
  );
}

function stackWarning(functions: string, stacks: string, templates: string): string {
  return `Of ${stacks}: ${functions}. The next deployment that changes such a function puts the layers of ${templates} back. Take the version's ARN into the template, for instance from a parameter that \`ssm-parameter\` writes.`;
}

/** Functions that are told by name. */
const NAMED = 5;

function named(names: readonly string[]): string {
  const more = names.length - NAMED;
  return `${names.slice(0, NAMED).join(', ')}${more > 0 ? ` and ${formatCount(more)} more` : ''}`;
}

/** Of which functions of a plan AWS does not tell the stack. A sentence, or none. */
export function stacksNotKnown(planned: readonly PlannedFunction[]): string[] {
  const names = planned.filter(({ fn, done }) => fn.tagsDenied && !done).map(({ fn }) => fn.name);
  if (names.length === 0) return [];
  return [
    `Whether a CloudFormation stack has ${named(names)}, and would put other layers back, is not known: the role may not do lambda:ListTags.`,
  ];
}

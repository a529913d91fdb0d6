import { normalizedName } from '../../checks/deps/python-requirement.ts';
import { BuildProblem } from '../build-problem.ts';

interface Known {
  known: readonly string[];
  /** Of the manifest. */
  place: string;
}

/** A group, an extra or a member that the lock does not have. */
export function unknownPart(
  part: 'group' | 'extra' | 'member',
  name: string,
  { known, place }: Known,
): BuildProblem {
  const input = part === 'member' ? 'workspace' : `${part}s`;
  return new BuildProblem(
    'build/part',
    `${place} has no ${part} "${name}".`,
    known.length === 0
      ? `It has no ${part}s: take \`${input}\` out.`
      : `Name one that it has, \`${input}: ${known.join(', ')}\`.`,
  );
}

/**
 * The lock's own spelling of each name that the user gave.
 * @throws BuildProblem where the lock has none of that name
 */
export function chosenParts(
  part: 'group' | 'extra',
  names: readonly string[],
  { known, place }: Known,
): string[] {
  return names.map((name) => {
    const own = known.find((one) => normalizedName(one) === normalizedName(name));
    if (own === undefined) throw unknownPart(part, name, { known, place });
    return own;
  });
}

/** `groups: dev, docs; extras: fast`; '' for none. */
export function partsText(parts: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(parts)
    .flatMap(([name, values]) => (values.length > 0 ? [`${name}: ${values.join(', ')}`] : []))
    .join('; ');
}

import { accountOf } from '../lambda/arn.ts';
import { Problem } from '../shared/problem.ts';
import { granteeText, parseGrantee } from '../lambda/principal.ts';
import type { Grantee } from '../lambda/principal.ts';
import { PUBLIC_MEANS, refusePublic } from '../publish/refuse-public.ts';
import { boolean, list } from './read.ts';
import type { SharingInputs } from '../publish/options.ts';

/**
 * Reads who is to have the layer version. `share-with: none` stands for nobody: it adds nothing, and takes everything
 * away with `share-exact: true`, which an empty `share-with` does not, as that is also what a variable without a value
 * gives.
 * @throws Problem naming the input
 */
export function readSharingInputs(): SharingInputs {
  const items = list('share-with');
  const exact = boolean('share-exact');
  const allowPublic = boolean('allow-public');
  refuseOddNobody(items, exact);
  const wanted = items.filter((item) => item !== 'previous' && item !== 'none').map(grantee);
  refusePublic({ wanted, previous: [], allowPublic });
  return { wanted, previous: items.includes('previous'), exact, allowPublic };
}

function refuseOddNobody(items: readonly string[], exact: boolean): void {
  if (items.includes('none') && items.length > 1) {
    throw new Problem(
      `\`share-with\` lists "none" beside others (${items.filter((item) => item !== 'none').join(', ')}).`,
      'Take out "none", which stands for nobody, or the others.',
    );
  }
  if (exact && items.length === 0) {
    throw new Problem(
      '`share-exact: true` with an empty `share-with` would take the layer away from everybody who has it.',
      'Add `share-with: none` if that is meant; else list who keeps it in `share-with`, or take out `share-exact`.',
    );
  }
}

function grantee(item: string): Grantee {
  const parsed = parseGrantee(item);
  if (parsed) return parsed;
  const [why, fix] = meant(item);
  throw new Problem(`\`share-with\` holds "${item}", ${why}.`, fix);
}

const FORMS =
  'Account ids of twelve digits, organisation ids (`o-…`), `public`, or `previous` for those of the version before.';

/** What somebody who wrote this may have meant. */
function meant(item: string): [why: string, fix: string] {
  const digits = item.replaceAll('-', '');
  if (/^\d{1,11}$/.test(item)) return ofFewDigits(item);
  if (/^\d+$/.test(digits)) {
    if (digits.length === 12) return ['which has hyphens in it', `Write \`share-with: '${digits}'\`.`];
    return [`which has ${digits.length} digits`, 'An account id has twelve digits.'];
  }
  if (/^(ou|r)-[a-z0-9-]+$/.test(item) || /:(ou|root)\//.test(item)) {
    return [
      'a part of an organisation, with which AWS Lambda cannot share',
      'Share with the whole organisation (`o-…`), or list the ids of the accounts that are in that part.',
    ];
  }
  if (item === '*' || /^(public|all|everyone|everybody)$/i.test(item)) {
    return [
      'which is not how a public layer is written',
      `Write \`share-with: public\` with \`allow-public: true\` if ${PUBLIC_MEANS.replace('could', 'may')}.`,
    ];
  }
  return ofArn(item) ?? ['which is nobody a layer can be shared with', FORMS];
}

/** YAML takes the zeros off a number that is not in quotes. Source: YAML 1.2, core schema, `tag:yaml.org,2002:int`. */
function ofFewDigits(item: string): [why: string, fix: string] {
  return [
    `which has ${item.length} ${item.length === 1 ? 'digit' : 'digits'}, and an account id has twelve: YAML takes leading zeros off a number`,
    `Write the id in quotes: \`share-with: '${item.padStart(12, '0')}'\`, if that is the account.`,
  ];
}

function ofArn(item: string): [why: string, fix: string] | undefined {
  const root = parseGrantee(/^arn:[^:]+:iam::(\d{12}):root$/.exec(item)?.[1] ?? '');
  const organization = parseGrantee(
    /^arn:[^:]+:organizations::\d{12}:organization\/(.+)$/.exec(item)?.[1] ?? '',
  );
  const named = root ?? organization;
  if (named) return ['an ARN', `Give the id alone: \`share-with: '${granteeText(named)}'\`.`];
  if (!/^arn:[^:]+:(iam|sts)::\d{12}:/.test(item)) return undefined;
  return [
    'a user or a role, with which AWS Lambda cannot share',
    `Share with its account: \`share-with: '${accountOf(item)}'\`.`,
  ];
}

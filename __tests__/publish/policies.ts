// Layer versions that are shared: what their policies have, made by us and by others, and looking at them.
import type { Statement } from '../../emulator/state.js';
import type { Grantee } from '../../src/lambda/principal.ts';
import { parseGrantee, statementIdOf } from '../../src/lambda/principal.ts';
import { ACCOUNT, REGION } from '../aws/at-the-emulator.ts';
import type { Stage } from '../aws/at-the-emulator.ts';

export const LAYER = 'models';
const ARN = `arn:aws:lambda:${REGION}:${ACCOUNT}:layer:${LAYER}`;

/** Grantees as `share-with` has them. */
export function granteesNamed(...texts: string[]): Grantee[] {
  return texts.map((text) => {
    const grantee = parseGrantee(text);
    if (!grantee) throw new Error(`nobody is called ${text}`);
    return grantee;
  });
}

/** A statement as AWS makes it of a grant; under our own id unless told. */
export function statementFor(text: string, more: Partial<Statement> = {}): Statement {
  const [grantee] = granteesNamed(text);
  if (!grantee) throw new Error('no grantee');
  const Principal = grantee.kind === 'account' ? { AWS: `arn:aws:iam::${grantee.id}:root` } : '*';
  return {
    ...{ Sid: statementIdOf(grantee), Effect: 'Allow', Principal, Action: 'lambda:GetLayerVersion' },
    Resource: `${ARN}:1`,
    ...(grantee.kind === 'organization' && {
      Condition: { StringEquals: { 'aws:PrincipalOrgID': grantee.id } },
    }),
    ...more,
  };
}

/** Seeds the layer's next version, shared by these statements. */
export function seedShared({ region }: Stage, statements: Statement[] = []): number {
  const version = Number(region.seedLayer({ name: LAYER }).split(':').at(-1));
  const own = statements.map((one) => ({ ...one, Resource: `${ARN}:${version}` }));
  region.seedPolicy({ name: LAYER, version, statements: own });
  return version;
}

/** The statements of a version, as they are now. */
export function statementsOf({ region }: Pick<Stage, 'region'>, version = 1): Statement[] {
  return region.layers.get(LAYER)?.versions.get(version)?.policy?.statements ?? [];
}

/** The ids of the statements of a version, sorted. */
export function idsOf(stage: Pick<Stage, 'region'>, version = 1): string[] {
  return statementsOf(stage, version)
    .map(({ Sid }) => Sid)
    .sort();
}

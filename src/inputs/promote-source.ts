import { parseLayerVersionArn } from '../lambda/arn.ts';
import { Problem } from '../shared/problem.ts';
import { readAccountIds } from './account-ids.ts';
import { readRequiredAttestation } from './attestation.ts';
import type { PromoteFrom, PromoteSource } from '../publish/promote/options.ts';
import { refuseOddPartition } from './partition.ts';
import { required, text } from './read.ts';

/** @throws Problem naming the input */
export function readPromoteSource(): PromoteSource {
  const from = readFrom(required('source'));
  const [role, zip] = [text('source-role'), text('zip')];
  if (role) refuseOddRole(role, from);
  if (role && zip && from.kind === 'report') {
    throw new Problem(
      '`source-role` is given beside a report as `source` and a `zip`, from which everything is read.',
      'Take out `source-role`; the job that writes the zip is the one that needs it.',
    );
  }
  const attestation = readRequiredAttestation();
  const accountIds = readAccountIds('source-account-ids');
  return {
    from,
    ...(accountIds.length > 0 && { accountIds }),
    ...(role && { role }),
    ...(zip && { zip }),
    ...(attestation && { attestation }),
  };
}

function readFrom(source: string): PromoteFrom {
  if (!source.startsWith('arn:')) return { kind: 'report', path: source };
  const layer = parseLayerVersionArn(source);
  if (layer) {
    refuseOddPartition('source', source, layer);
    return { kind: 'version', layer };
  }
  const hasNoVersion = parseLayerVersionArn(`${source}:1`) !== undefined;
  throw new Problem(
    `\`source\` is "${source}", which is ${hasNoVersion ? "a layer's ARN without a version" : "no layer version's ARN"}.`,
    hasNoVersion
      ? `Add the version, for instance \`source: ${source}:1\`.`
      : 'It is `arn:aws:lambda:REGION:ACCOUNT:layer:NAME:VERSION`, or the path of the report of an earlier job.',
  );
}

/** Source: API reference of CreateRole, the patterns of `Path` and `RoleName`. */
const ROLE =
  /^arn:(?<partition>aws[a-z-]*):iam::(?<account>\d{12}):role\/(?:[\x21-\x7e]+\/)?[\w+=,.@-]{1,64}$/;

function refuseOddRole(role: string, from: PromoteFrom): void {
  const partition = ROLE.exec(role)?.groups?.['partition'];
  if (!partition) {
    throw new Problem(
      `\`source-role\` is "${role}".`,
      'It is the ARN of an IAM role, `arn:aws:iam::ACCOUNT:role/NAME`.',
    );
  }
  if (from.kind === 'report' || from.layer.partition === partition) return;
  throw new Problem(
    `\`source-role\` is in the partition ${partition}, and \`source\` in ${from.layer.partition}.`,
    'Give a role of an account in the partition of the source.',
  );
}

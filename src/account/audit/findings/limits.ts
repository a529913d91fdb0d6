import { parseLayerVersionArn } from '../../../lambda/arn.ts';
import { LIMITS } from '../../../lambda/limits.ts';
import { formatBytes } from '../../../shared/format.ts';
import type { AccountFinding } from './finding.ts';
import type { Survey, SurveyedFunction } from '../survey.ts';

/** Shares of the limits from which on it is told. */
const NEARLY = { unzipped: 0.9, storage: 0.8 };

/** What is near the limits of AWS: five layers, the unzipped size of a function with them, the account's storage. */
export function limits({ functions, storage, region, isWanted }: Survey): AccountFinding[] {
  const having = functions.filter((fn) =>
    latestLayers(fn).some((arn) => isWanted(parseLayerVersionArn(arn)?.name ?? '')),
  );
  return [
    ...(storage.used >= storage.limit * NEARLY.storage ? [storageFinding(storage, region)] : []),
    ...having.flatMap(nearlyFull),
    ...having.flatMap(fiveLayers),
  ];
}

function latestLayers({ versions }: SurveyedFunction): readonly string[] {
  return versions.find(({ version }) => version === '$LATEST')?.layers ?? [];
}

function storageFinding({ used, limit }: Survey['storage'], region: string): AccountFinding {
  return {
    rule: 'audit/storage',
    severity: 'warning',
    path: 'account',
    message: `The account's code storage in ${region} holds ${formatBytes(used)} of ${formatBytes(limit)}, all versions of functions and layers together.`,
    fix: 'Delete what nobody needs: the prune action does so for layers; `aws lambda delete-function --qualifier` takes old versions of functions.',
  };
}

function nearlyFull({ name, unzipped }: SurveyedFunction): AccountFinding[] {
  const bytes = (unzipped?.code ?? 0) + (unzipped?.layers ?? 0);
  if (bytes < LIMITS.unzippedBytes * NEARLY.unzipped) return [];
  const unknown = unzipped?.code === undefined || unzipped.layers === undefined;
  return [
    {
      rule: 'audit/nearly-full',
      severity: 'warning',
      path: `function/${name}`,
      message: `Function "${name}" and its layers have ${unknown ? 'at least ' : ''}${formatBytes(bytes)} unzipped, of ${formatBytes(LIMITS.unzippedBytes)} that AWS Lambda takes.`,
      fix: 'Leave out of its code what its layers bring, and of its layers what it does not need; the check of a layer says what could be left out.',
    },
  ];
}

function fiveLayers(fn: SurveyedFunction): AccountFinding[] {
  if (latestLayers(fn).length < LIMITS.layersPerFunction) return [];
  return [
    {
      rule: 'audit/five-layers',
      severity: 'notice',
      path: `function/${fn.name}`,
      message: `Function "${fn.name}" has five layers, and AWS Lambda takes no sixth.`,
      fix: 'Merge two of its layers into one before another one is to be attached.',
    },
  ];
}

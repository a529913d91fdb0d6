import { isShared } from '../../sharing.ts';
import type { AccountFinding } from './finding.ts';
import type { Survey } from '../survey.ts';

/** Layers that nobody uses: no version of any function here has them, and nobody elsewhere may. */
export function unused({ layers, uses }: Survey): AccountFinding[] {
  return layers.flatMap(({ name, versions }) => {
    const isUsed = versions.some(({ arn, sharing }) => uses.has(arn) || isShared(sharing));
    if (versions.length === 0 || isUsed) return [];
    return [
      {
        rule: 'audit/unused' as const,
        severity: 'notice' as const,
        path: `layer/${name}`,
        message: `No function has layer "${name}", and it is shared with nobody${versions.length === 1 ? '' : `; it has ${versions.length} versions`}.`,
        fix: 'If nobody is to use it, delete it: the prune action keeps the newest versions, `aws lambda delete-layer-version` takes those too.',
      },
    ];
  });
}

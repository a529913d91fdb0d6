import { Problem } from '../shared/problem.ts';
import type { Grantee } from '../lambda/principal.ts';

export const PUBLIC_MEANS = 'every AWS account could read all of its files';

/**
 * Refuses a public layer that nobody has allowed outright: by `share-with: public`, or because the version before is
 * public and `share-with: previous` carries that on.
 * @throws Problem
 */
export function refusePublic(about: {
  wanted: readonly Grantee[];
  previous: readonly Grantee[];
  allowPublic: boolean;
}): void {
  if (about.allowPublic) return;
  if (about.wanted.some(isPublic)) {
    throw new Problem(
      `\`share-with\` makes the layer public, so that ${PUBLIC_MEANS}, and \`allow-public\` is not true.`,
      'Add `allow-public: true` if that is meant; else list the account ids or the organisation id (`o-…`) that are to have it.',
    );
  }
  if (about.previous.some(isPublic)) {
    throw new Problem(
      `The version before is public, and \`share-with: previous\` makes the new one public too, so that ${PUBLIC_MEANS}; \`allow-public\` is not true.`,
      'Add `allow-public: true` if that is meant; else list in `share-with` who is to have the new version, without `previous`.',
    );
  }
}

function isPublic({ kind }: Grantee): boolean {
  return kind === 'public';
}

import type { Package } from '../../packages/package.ts';

/** Whom a binary was installed with: what a finding is about, and what its fix installs. */
export interface InstalledPackage {
  ecosystem: Package['ecosystem'];
  name: string;
  version?: string;
}

/** Tells owners apart. */
export function packageKey({ ecosystem, name }: InstalledPackage): string {
  return `${ecosystem} ${name}`;
}

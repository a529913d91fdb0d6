/**
 * Files in which an installer notes when, where and by which tool something was installed. They differ between two
 * installations of the same packages, and no program reads them at run time.
 * Sources: Python packaging specifications, "Recording installed projects" and "Recording the direct URL origin of
 * installed distributions"; files that uv 0.11, PDM 2, npm 11, pnpm 9 to 12 and Yarn 1 and 4 wrote twice in two folders.
 */
export const INSTALLER_FILES = [
  '**/*.dist-info/INSTALLER',
  '**/*.dist-info/REQUESTED',
  '**/*.dist-info/direct_url.json',
  '**/*.dist-info/uv_cache.json',
  '**/*.dist-info/uv_build.json',
  '**/*.dist-info/REFER_TO',
  '.lock',
  '**/node_modules/.package-lock.json',
  '**/node_modules/.package-map.json',
  '**/node_modules/.modules.yaml',
  '**/node_modules/.pnpm-workspace-state*.json',
  '**/node_modules/.pnpm/lock.yaml',
  '**/node_modules/.yarn-state.yml',
  '**/node_modules/.yarn-integrity',
  '**/.yarn/install-state.gz',
  '**/.yarn/build-state.yml',
] as const;

/** What an installer notes on a Python distribution beside RECORD, which lists the distribution's own files. */
export const DISTRIBUTION_NOTE =
  /\.dist-info\/(?:INSTALLER|REQUESTED|direct_url\.json|uv_cache\.json|uv_build\.json|REFER_TO)$/;

/** Notes that say something of the packages: how they were asked for, and where they come from. */
const EVIDENCE = /\.dist-info\/direct_url\.json$|\/\.package-lock\.json$/;

/** Tells whether a rule of the check can want to read a note that is not part of the layer. */
export function isEvidence(path: string): boolean {
  return EVIDENCE.test(path);
}

import { VULNERABILITY_LIMITS } from '../checks/vulnerabilities.ts';
import type { VulnerabilityLimit } from '../checks/vulnerabilities.ts';
import { Problem } from '../shared/problem.ts';
import { boolean, choice, text } from './read.ts';

/** What is to be found out about the packages in a layer, in every action that looks into one. */
export interface PackageInputs {
  /** Where the bill of materials goes; '' for nowhere. */
  sbom: string;
  /** Undefined where nobody asks for it. */
  vulnerabilities?: VulnerabilityInputs;
}

/** How vulnerabilities are judged. */
export interface VulnerabilityInputs {
  failOnSeverity: VulnerabilityLimit;
  /** A file of those that do not count; '' for none. */
  ignoreFile: string;
}

/** @throws Problem naming the input */
export function readPackageInputs(): PackageInputs {
  const sbom = text('sbom');
  if (sbom !== '' && !/[^/\\]\.json$/i.test(sbom)) {
    throw new Problem(
      `\`sbom\` is "${sbom}", and the bill of materials is CycloneDX in JSON.`,
      'Give it a name that says so, for instance `sbom: layer.cdx.json`.',
    );
  }
  const isAsked = boolean('vulnerabilities');
  const failOnSeverity = choice('fail-on-severity', VULNERABILITY_LIMITS);
  const ignoreFile = text('vulnerability-ignore-file');
  if (isAsked) return { sbom, vulnerabilities: { failOnSeverity, ignoreFile } };
  if (ignoreFile === '') return { sbom };
  throw new Problem(
    '`vulnerability-ignore-file` has no effect without `vulnerabilities: true`.',
    'Add `vulnerabilities: true`, or take it out.',
  );
}

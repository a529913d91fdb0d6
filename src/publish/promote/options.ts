import type { LayerVersionArn } from '../../lambda/arn.ts';
import type { PublishOptions } from '../options.ts';

/** Whose attestation a zip must have. */
export interface RequiredAttestation {
  /** `owner/repo`, which the attested run belonged to. */
  repository: string;
  /** `owner/repo/.github/workflows/file.yml`, which signed; none for any workflow of the repository. */
  workflow?: string;
  /** For GitHub's API. */
  token: string;
}

/** Where the version to promote is named: by its ARN, or in an earlier job's report. */
export type PromoteFrom = { kind: 'version'; layer: LayerVersionArn } | { kind: 'report'; path: string };

/** What is promoted, and how it is read. */
export interface PromoteSource {
  from: PromoteFrom;
  /** The accounts that it may be of; none for any. */
  accountIds?: string[];
  /** The ARN of the role that reads it, where the job's own may not. */
  role?: string;
  /**
   * Beside an ARN: where the zip is put for another job, and nothing is published. Beside a report: the zip that the
   * job before put there, and nothing is read from AWS.
   */
  zip?: string;
  /** The attestation that the zip must have, if it must. */
  attestation?: RequiredAttestation;
}

/** The inputs of the promotion, checked; what the layer declares is its source's. */
export type PromoteInputs = Omit<PublishOptions, 'runtimes' | 'architectures' | 'license'>;

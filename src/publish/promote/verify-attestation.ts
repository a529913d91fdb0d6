import { asRecord } from '../../shared/json.ts';
import { refuseCancelled } from '../../aws/cancellation.ts';
import type { RequiredAttestation } from './options.ts';
import { Problem } from '../../shared/problem.ts';
import { runGh } from './gh.ts';
import type { GhOptions, GhResult } from './gh.ts';

/** Who made a zip, as a signature says that GitHub vouches for. */
export interface Attestation {
  /** `https://github.com/owner/repo`. */
  repository: string;
  /** The workflow that signed, with its ref: `https://github.com/owner/repo/.github/workflows/publish.yml@refs/heads/main`. */
  workflow: string;
  /** Of the repository; '' where the certificate does not say. */
  commit: string;
  ref: string;
}

/** A zip that was proven. */
export interface AttestedZip {
  arn: string;
  /** Where its bytes are. */
  path: string;
  /** Base64 of their SHA-256. */
  sha256: string;
}

const PROVENANCE = 'https://slsa.dev/provenance/v1';

/**
 * Asks for an attestation of a zip's provenance and verifies it by `gh attestation verify`, which GitHub's runners have.
 * A verifier of our own would be 124 kB without the client for the roots of trust, which it needs as well.
 * What the tool verified is read, not only that it ended well: the digest has to be the one of the bytes that were
 * proven, whatever was at the path, and the workflow the very one.
 * Source: cli.github.com/manual/gh_attestation_verify; GHSA-fgw4-v983-mgp8 (a tool before 2.67.0 ends well where it
 * found no attestation of the kind that was asked for).
 * @throws Problem when there is none, or it is somebody else's, or the tool cannot be used
 */
export async function verifyAttestation(
  zip: AttestedZip,
  required: RequiredAttestation,
  options: Omit<GhOptions, 'token'>,
): Promise<Attestation> {
  const server = (process.env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, '');
  const result = await runGh(argumentsFor(zip, required, server), { ...options, token: required.token });
  refuseCancelled(options.interruption);
  if (result.code !== 0) throw refusalOf(result, zip, required);
  const digest = Buffer.from(zip.sha256, 'base64').toString('hex');
  const found = verifiedIn(result.out).filter(({ digests }) => digests.includes(digest));
  const fitting = found.find(({ attestation }) => isOf(attestation, required, server));
  if (fitting) return fitting.attestation;
  throw found[0] ? otherSigner(zip, required, found[0].attestation) : none(zip, required);
}

function argumentsFor(
  { path }: AttestedZip,
  { repository, workflow }: RequiredAttestation,
  server: string,
): string[] {
  return [
    'attestation',
    'verify',
    path,
    '--repo',
    repository,
    '--hostname',
    new URL(server).host,
    ...(workflow === undefined ? [] : ['--signer-workflow', workflow]),
    '--predicate-type',
    PROVENANCE,
    '--format',
    'json',
  ];
}

/** An attestation that was verified, and what it is about. */
interface Verified {
  digests: string[];
  attestation: Attestation;
}

/** Of what the tool prints, the attestations of provenance; of anything else none. */
function verifiedIn(out: string): Verified[] {
  const all = parsed(out);
  if (!Array.isArray(all)) return [];
  return all.flatMap((entry) => {
    const { statement, signature } = asRecord(asRecord(entry)['verificationResult']);
    const { subject, predicateType } = asRecord(statement);
    if (predicateType !== PROVENANCE || !Array.isArray(subject)) return [];
    const certificate = asRecord(asRecord(signature)['certificate']);
    const claim = (name: string) => {
      const value = certificate[name];
      return typeof value === 'string' ? value : '';
    };
    const attestation = {
      repository: claim('sourceRepositoryURI'),
      workflow: claim('buildSignerURI'),
      commit: claim('sourceRepositoryDigest'),
      ref: claim('sourceRepositoryRef'),
    };
    const digests = subject.map((item) => asRecord(asRecord(item)['digest'])['sha256']);
    return [{ attestation, digests: digests.filter((digest) => typeof digest === 'string') }];
  });
}

function parsed(out: string): unknown {
  try {
    return JSON.parse(out);
  } catch {
    return undefined;
  }
}

/** The tool takes a workflow for the beginning of a pattern; here it is the whole path before the ref. */
function isOf({ repository, workflow }: Attestation, required: RequiredAttestation, server: string): boolean {
  const signer = workflow.slice(0, workflow.lastIndexOf('@')).toLowerCase();
  const wanted = `${server}/${required.workflow ?? required.repository}`.toLowerCase();
  if (repository.toLowerCase() !== `${server}/${required.repository}`.toLowerCase()) return false;
  return required.workflow === undefined ? signer.startsWith(`${wanted}/`) : signer === wanted;
}

/** Why the tool did not verify anything, by what it says. */
function refusalOf({ code, errors }: GhResult, zip: AttestedZip, required: RequiredAttestation): Problem {
  if (code === 'ENOENT') {
    return new Problem(
      "`require-attestation` is given, and the runner has no `gh`, GitHub's command line tool, to verify it with.",
      "Run the job on a runner of GitHub's, which has it, or install gh 2.67.0 or newer in a step before.",
    );
  }
  if (/unknown command "attestation"|unknown flag/.test(errors)) {
    return new Problem(
      'The `gh` of the runner is too old to verify an attestation as it has to be.',
      'Install gh 2.67.0 or newer in a step before.',
    );
  }
  if (code === 4 || /HTTP 40[13]\b|Bad credentials|not accessible by integration|GH_TOKEN/.test(errors)) {
    return new Problem(
      `The token may not read the attestations of ${required.repository}.`,
      'Give the job `permissions: { attestations: read, contents: read }`; for a private repository that is not this one, give `github-token` a token that may read it.',
    );
  }
  if (/no attestations found|HTTP 404\b/i.test(errors)) return none(zip, required);
  // It tells no more where the signer is another one (gh 2.83.0, tried).
  if (/verifying with issuer|expected \w+ to be|no attestations were verified/i.test(errors))
    return otherSigner(zip, required);
  return new Problem(
    `The attestation of ${zip.arn} cannot be verified: gh ended with ${code}${lastLine(errors)}.`,
    `Run \`gh attestation verify FILE --repo ${required.repository}\` on the zip to see why; where gh could not reach GitHub or Sigstore, run the job again.`,
  );
}

function none({ arn, sha256 }: AttestedZip, { repository }: RequiredAttestation): Problem {
  return new Problem(
    `There is no attestation of ${repository} for the zip of ${arn} (sha256:${Buffer.from(sha256, 'base64').toString('hex')}); nothing was written.`,
    'Attest it where it is published: `attest: true`, and a step with actions/attest behind it (examples/attest.yml). Do not promote it if it should have one: somebody may have published other bytes.',
  );
}

function otherSigner(
  { arn }: AttestedZip,
  { repository, workflow }: RequiredAttestation,
  found?: Attestation,
): Problem {
  const by = found ? `, but by ${found.workflow} for ${found.repository}` : '';
  return new Problem(
    `The zip of ${arn} is not attested by ${workflow ?? `a workflow of ${repository}`}${workflow ? ` for ${repository}` : ''}${by}; nothing was written.`,
    'Correct `require-attestation` and `attestation-workflow` if they name another one than publishes the layer (a reusable workflow signs as itself); do not promote the version if they are right.',
  );
}

/** What the tool said last, which is why. */
function lastLine(errors: string): string {
  const line = errors.trimEnd().split('\n').at(-1)?.trim() ?? '';
  return line === '' ? '' : `: ${line.replace(/^Error: /, '').slice(0, 300)}`;
}

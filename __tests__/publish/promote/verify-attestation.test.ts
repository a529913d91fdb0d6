// What becomes of what `gh` says, with a stand-in for it.
import { afterEach, describe, expect, test } from '@jest/globals';
import type { RequiredAttestation } from '../../../src/publish/promote/options.ts';
import { verifyAttestation } from '../../../src/publish/promote/verify-attestation.ts';
import type { Attestation } from '../../../src/publish/promote/verify-attestation.ts';
import { temporaryFolder } from '../../layer/temp-folder.ts';
import { ghStandIn, verified } from './gh-stand-in.ts';
import type { Attested, GhStandIn, Says } from './gh-stand-in.ts';

const DIGEST = '5e'.repeat(32);
const ZIP = {
  arn: 'arn:aws:lambda:eu-central-1:123456789012:layer:models:1',
  path: '/tmp/source.zip',
  sha256: Buffer.from(DIGEST, 'hex').toString('base64'),
};
const REQUIRED = { repository: 'acme/layers', token: 'token-of-the-job' };
const WORKFLOW = 'acme/layers/.github/workflows/publish.yml';

const { PATH } = process.env;
afterEach(() => {
  process.env['PATH'] = PATH;
  delete process.env['GITHUB_SERVER_URL'];
});

function verify(
  path: string,
  required: RequiredAttestation = REQUIRED,
  interruption = new AbortController().signal,
): Promise<Attestation> {
  process.env['PATH'] = path;
  return verifyAttestation(ZIP, required, { folder: temporaryFolder(), interruption });
}

async function refusal(path: string, required?: RequiredAttestation): Promise<string> {
  return verify(path, required).then(
    () => 'none',
    (error: unknown) => (error instanceof Error ? error.message : ''),
  );
}

const of = (one: Partial<Attested> = {}) => verified({ digest: DIGEST, ...one });
const standIn = (says: Says): GhStandIn => ghStandIn(says);

describe('an attestation of these bytes', () => {
  test('by any workflow of the repository is taken, whatever the case of its name', async () => {
    const { path } = standIn({ out: of({ repository: 'Acme/Layers' }) });
    expect(await verify(path)).toEqual({
      repository: 'https://github.com/Acme/Layers',
      workflow: `https://github.com/${WORKFLOW}@refs/heads/main`,
      commit: 'c0ffee'.repeat(6) + 'c0ff',
      ref: 'refs/heads/main',
    });
  });

  test('by the workflow that is named is taken, one of another repository too', async () => {
    const workflow = 'acme/shared/.github/workflows/publish.yml';
    const gh = standIn({ out: of({ workflow }) });
    await verify(gh.path, { ...REQUIRED, workflow });
    expect(gh.args()?.join(' ')).toContain(`--signer-workflow ${workflow}`);
  });

  test('among others is found', async () => {
    const { path } = standIn({ out: verified({ digest: 'a'.repeat(64) }, { digest: DIGEST }) });
    expect((await verify(path)).ref).toBe('refs/heads/main');
  });

  test('is asked for on the server that the run is of', async () => {
    process.env['GITHUB_SERVER_URL'] = 'https://acme.ghe.com';
    const gh = standIn({ code: 1 });
    await refusal(gh.path);
    expect(gh.args()?.join(' ')).toContain('--repo acme/layers --hostname acme.ghe.com');
  });
});

describe('what is refused', () => {
  const other = 'a'.repeat(64);
  const none = /There is no attestation of acme\/layers for the zip of arn:/;
  const others = /is not attested by a workflow of acme\/layers/;
  test.each<[string, Says, RegExp]>([
    ['there is no attestation', { code: 1, errors: 'Error: no attestations found\n' }, none],
    ['GitHub knows none', { code: 1, errors: 'HTTP 404: Not Found (https://api.github.com/)' }, none],
    ['the attestation is of other bytes', { out: verified({ digest: other }) }, none],
    ['it is of something else than provenance', { out: of({ predicateType: 'x' }) }, none],
    ['an old gh ends well with nothing', { out: '[]' }, none],
    ['gh says what nobody understands', { out: 'all is well' }, none],
    ['it is of another repository', { out: of({ repository: 'acme/other' }) }, others],
    ['it is signed elsewhere', { out: of({ workflow: 'x/y/.github/workflows/z.yml' }) }, others],
    // In the words of gh 2.83.0.
    [
      'gh finds another signer',
      { code: 1, errors: '\nError: verifying with issuer "sigstore.dev"\n' },
      others,
    ],
    [
      'gh finds another source',
      { code: 1, errors: 'Error: expected SourceRepositoryURI to be a, got b' },
      others,
    ],
    [
      'the token is not good for it',
      { code: 1, errors: 'HTTP 403: Resource not accessible by integration' },
      /`?attestations: read/,
    ],
    ['gh wants a token', { code: 4, errors: 'set the GH_TOKEN environment variable' }, /may not read/],
    ['gh is too old', { code: 1, errors: 'unknown command "attestation" for "gh"' }, /too old/],
    [
      'gh cannot reach Sigstore',
      { code: 1, errors: 'x\nError: no valid Sigstore verifiers\n' },
      /gh ended with 1: no valid Sigstore/,
    ],
  ])('where %s', async (_, says, why) => {
    expect(await refusal(standIn(says).path)).toMatch(why);
  });

  test('where another workflow signed, whose name begins as the required one', async () => {
    const { path } = standIn({ out: of({ workflow: `${WORKFLOW}.bak.yml` }) });
    expect(await refusal(path, { ...REQUIRED, workflow: WORKFLOW })).toContain('publish.yml.bak.yml');
  });

  test('where the runner has no gh', async () => {
    expect(await refusal('/nowhere')).toContain('the runner has no `gh`');
  });

  test('where the job is cancelled meanwhile', async () => {
    const { path } = standIn({ out: of() });
    await expect(verify(path, REQUIRED, AbortSignal.abort())).rejects.toThrow('The job was cancelled.');
  });
});

// A `gh` for the tests: it notes how it was called and says what it was told to. What it says has the form of gh 2.83.
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../layer/temp-folder.ts';

/** What `gh` says, and how it ends. */
export interface Says {
  out?: string;
  errors?: string;
  code?: number;
}

export interface GhStandIn {
  /** For the environment of whoever is to find it. */
  path: string;
  /** The arguments of its only call; undefined where there was none. */
  args(): string[] | undefined;
  /** Names and values of the environment that it was given. */
  environment(): string;
}

export function ghStandIn({ out = '', errors = '', code = 0 }: Says): GhStandIn {
  const folder = temporaryFolder();
  const at = (name: string) => join(folder, name);
  writeFileSync(at('out'), out);
  writeFileSync(at('errors'), errors);
  const script = [
    '#!/bin/sh',
    `/usr/bin/env > '${at('environment')}'`,
    `for one in "$@"; do printf '%s\\n' "$one"; done > '${at('args')}'`,
    `/bin/cat '${at('errors')}' >&2`,
    `/bin/cat '${at('out')}'`,
    `exit ${code}`,
  ];
  writeFileSync(at('gh'), `${script.join('\n')}\n`);
  chmodSync(at('gh'), 0o755);
  return {
    path: `${folder}:${process.env['PATH'] ?? ''}`,
    args: () => (existsSync(at('args')) ? readFileSync(at('args'), 'utf8').trimEnd().split('\n') : undefined),
    environment: () => readFileSync(at('environment'), 'utf8'),
  };
}

/** Whom an attestation is by, and what it is of. */
export interface Attested {
  /** 64 hex digits. */
  digest: string;
  repository?: string;
  workflow?: string;
  predicateType?: string;
}

/** What `gh attestation verify --format json` prints of attestations that it verified. */
export function verified(...all: Attested[]): string {
  return JSON.stringify(
    all.map((one) => {
      const {
        digest,
        repository = 'acme/layers',
        workflow = 'acme/layers/.github/workflows/publish.yml',
      } = one;
      const signer = `https://github.com/${workflow}@refs/heads/main`;
      return {
        attestation: { bundle: {} },
        verificationResult: {
          mediaType: 'application/vnd.dev.sigstore.verificationresult+json;version=0.1',
          signature: {
            certificate: {
              certificateIssuer: 'CN=sigstore-intermediate,O=sigstore.dev',
              subjectAlternativeName: signer,
              issuer: 'https://token.actions.githubusercontent.com',
              buildSignerURI: signer,
              runnerEnvironment: 'github-hosted',
              sourceRepositoryURI: `https://github.com/${repository}`,
              sourceRepositoryDigest: 'c0ffee'.repeat(6) + 'c0ff',
              sourceRepositoryRef: 'refs/heads/main',
            },
          },
          verifiedTimestamps: [{ type: 'Tlog', uri: '', timestamp: '2026-11-26T00:00:00Z' }],
          statement: {
            _type: 'https://in-toto.io/Statement/v1',
            subject: [{ name: 'models.zip', digest: { sha256: digest } }],
            predicateType: one.predicateType ?? 'https://slsa.dev/provenance/v1',
            predicate: {},
          },
        },
      };
    }),
  );
}

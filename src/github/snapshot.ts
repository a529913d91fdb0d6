import type { Component } from '../packages/components.ts';
import { plain } from '../shared/sanitise.ts';
import { VERSION } from '../shared/version.ts';
import { currentEvent } from './event.ts';

/** The packages of a layer, and where the layer is. */
export interface Dependencies {
  layerName: string;
  components: readonly Component[];
  /** The layer's folder or archive in the repository; absent where it is elsewhere. */
  place?: string;
}

/** Where a run is, by the variables that the runner sets; undefined where one is missing or none. */
export interface RunPlace {
  owner: string;
  repo: string;
  sha: string;
  ref: string;
  job: { id: string; correlator: string; html_url: string };
}

/** @param layerName keeps layers of one job apart: a newer snapshot takes the place of one with the same correlator */
export function runPlace(layerName: string, env = process.env): RunPlace | undefined {
  const value = (name: string) => env[name] ?? '';
  const [owner = '', repo = ''] = value('GITHUB_REPOSITORY').split('/');
  // Of a pull request, the merge that is checked out is on no branch.
  const head = currentEvent().payload.pull_request?.head?.sha;
  const sha = typeof head === 'string' ? head : value('GITHUB_SHA');
  const [ref, id] = [value('GITHUB_REF'), value('GITHUB_RUN_ID')];
  if (!owner || !repo || !id || !/^[\da-f]{40}$/.test(sha) || !ref.startsWith('refs/')) return undefined;
  const correlator = [value('GITHUB_WORKFLOW'), value('GITHUB_JOB'), layerName].map(plain).join(' ');
  const server = value('GITHUB_SERVER_URL') || 'https://github.com';
  const address = `${server}/${owner}/${repo}/actions/runs/${id}`;
  return { owner, repo, sha, ref, job: { id, correlator, html_url: address } };
}

/**
 * A snapshot for GitHub's dependency graph: one manifest, of the layer, with each package that has a purl.
 * Source: docs.github.com, REST API endpoints for dependency submission (2026-11).
 */
export function snapshotOf({ layerName, components, place }: Dependencies, at: RunPlace, scanned: Date) {
  const purls = components.flatMap(({ purl }) => purl ?? []);
  const resolved = Object.fromEntries(
    purls.map((purl) => [
      purl,
      { package_url: purl, relationship: 'direct' as const, scope: 'runtime' as const, dependencies: [] },
    ]),
  );
  return {
    version: 0,
    sha: at.sha,
    ref: at.ref,
    job: at.job,
    scanned: scanned.toISOString(),
    detector: { name: 'publish-layer', version: VERSION, url: 'https://github.com/org/publish-layer' },
    manifests: {
      [layerName]: {
        name: layerName,
        ...(place !== undefined && { file: { source_location: place } }),
        resolved,
      },
    },
  };
}

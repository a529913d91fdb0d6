/** Every way in which an installation fails, with its message: real uv, and an index on this machine. */
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { temporaryFolder } from '../../layer/temp-folder.ts';
import type { BuildProblem } from '../../../src/build/build-problem.ts';
import { startIndex } from './package-index.ts';
import type { IndexOptions, PackageIndex } from './package-index.ts';
import { install, prepareBuild, problemOf } from './prepare-build.ts';
import type { BuildOptions } from './prepare-build.ts';
import { makeSdist, makeWheel, sha256 } from './wheel-maker.ts';
import type { IndexFile } from './wheel-maker.ts';
import { testWithUv, useUv, withVariables } from './with-uv.ts';

useUv();

const lib = (version: string, tag?: string) =>
  makeWheel({ name: 'lib', version, ...(tag !== undefined && { tag }) });
const pure = lib('1.0');
let index: PackageIndex;

const PACKAGES: Record<string, readonly IndexFile[]> = {
  lib: [pure],
  sdist: [makeSdist('sdist', '0.6.2')],
  mixed: [
    makeSdist('mixed', '1.0'),
    makeWheel({ name: 'mixed', version: '1.1' }),
    makeWheel({ name: 'mixed', version: '3.0' }),
  ],
  arm: ['cp313-cp313-manylinux_2_28_aarch64', 'cp313-cp313-macosx_11_0_arm64'].map((tag) =>
    makeWheel({ name: 'arm', version: '1.0', tag }),
  ),
  old: [makeWheel({ name: 'old', version: '1.0', tag: 'cp39-cp39-manylinux_2_17_x86_64' })],
  mac: [makeWheel({ name: 'mac', version: '1.0', tag: 'cp313-cp313-macosx_11_0_arm64' })],
  glibc: ['cp311-cp311-manylinux_2_28_x86_64', 'cp312-cp312-manylinux_2_28_x86_64'].map((tag) =>
    makeWheel({ name: 'glibc', version: '2.0', tag }),
  ),
};

beforeAll(async () => {
  index = await startIndex(PACKAGES);
});
afterAll(() => index.close());

/** What an installation from the index, or one of other behaviour, is refused with. */
async function refusal(
  text: string,
  options: BuildOptions & { env?: Record<string, string>; name?: string } = {},
): Promise<BuildProblem> {
  const { env = {}, name = 'requirements.txt', ...rest } = options;
  return withVariables({ UV_DEFAULT_INDEX: index.url, ...env }, async () => {
    const { build } = await prepareBuild({ [name]: text }, rest);
    return problemOf(install(build));
  });
}

async function refusalOf(
  behaviour: IndexOptions,
  text: string,
  url: 'url' | 'urlWithLogin' = 'url',
): Promise<BuildProblem & { host: string }> {
  const other = await startIndex(PACKAGES, behaviour);
  try {
    const problem = await refusal(text, {
      env: { UV_DEFAULT_INDEX: other[url], UV_CACHE_DIR: temporaryFolder() },
    });
    return Object.assign(problem, { host: new URL(other.url).host });
  } finally {
    await other.close();
  }
}

const BUILD = (requirement: string) =>
  `uild its wheel in an earlier step without credentials (\`pip wheel --no-deps -w wheels ${requirement}\`) and add the line \`--find-links wheels/\` to requirements.txt.`;

describe('no wheel', () => {
  testWithUv('as there is a source distribution only', async () => {
    expect(await refusal('sdist==0.6.2')).toMatchObject({
      rule: 'build/no-wheel',
      what: 'sdist 0.6.2 of requirements.txt is a source distribution only, so there is none for python3.13 on x86_64.',
      fix: `B${BUILD('sdist==0.6.2')}`,
    });
  });

  testWithUv('in this release, and the nearest one that has some', async () => {
    expect(await refusal('mixed==1.0')).toMatchObject({
      rule: 'build/no-wheel',
      fix: `Use \`mixed==1.1\`, which has one, or b${BUILD('mixed==1.0')}`,
    });
  });

  testWithUv('for this CPU', async () => {
    expect(await refusal('arm==1.0')).toMatchObject({
      rule: 'build/no-wheel',
      what: 'arm 1.0 of requirements.txt has wheels for other CPUs only (manylinux_2_28_aarch64), so there is none for python3.13 on x86_64.',
    });
  });

  testWithUv('for this Python', async () => {
    expect(await refusal('old==1.0')).toMatchObject({
      rule: 'build/no-wheel',
      what: 'old 1.0 of requirements.txt has wheels for other Pythons only (cp39), so there is none for python3.13 on x86_64.',
    });
  });

  testWithUv('for this system', async () => {
    expect(await refusal('mac==1.0')).toMatchObject({
      rule: 'build/no-wheel',
      what: 'mac 1.0 of requirements.txt has wheels for other systems only (macosx_11_0_arm64), so there is none for python3.13 on x86_64.',
    });
  });

  testWithUv('for this glibc, with the runtime that has a newer one', async () => {
    expect(await refusal('glibc==2.0', { runtimes: ['python3.11'] })).toMatchObject({
      rule: 'build/no-wheel',
      what: 'glibc 2.0 of requirements.txt has only wheels for a newer glibc (manylinux_2_28_x86_64) than Amazon Linux 2 has (2.26), so there is none for python3.11 on x86_64.',
      fix: `Move to \`compatible-runtimes: python3.12\`, which has glibc 2.34, or b${BUILD('glibc==2.0')}`,
    });
  });

  testWithUv('by the files that a lock lists, where the index cannot be asked', async () => {
    const lock = `lock-version = "1.0"\ncreated-by = "x"\n[[packages]]\nname = "arm"\nversion = "1.0"\nwheels = [{ url = "http://127.0.0.1:9/arm-1.0-cp313-cp313-manylinux_2_28_aarch64.whl", hashes = { sha256 = "${'a'.repeat(64)}" } }]\n`;
    expect(
      await refusal(lock, { name: 'pylock.toml', env: { UV_DEFAULT_INDEX: 'http://127.0.0.1:9/simple' } }),
    ).toMatchObject({
      rule: 'build/no-wheel',
      what: 'arm 1.0 of pylock.toml has wheels for other CPUs only (manylinux_2_28_aarch64), so there is none for python3.13 on x86_64.',
    });
  });

  testWithUv('as there is no such release', async () => {
    expect(await refusal('lib==2.0')).toMatchObject({
      rule: 'build/no-wheel',
      what: 'lib 2.0 of requirements.txt is not on the index, whose newest releases are 1.0.',
      fix: 'Ask for a release that is there, e.g. `lib==1.0`, and write the lock anew.',
    });
  });

  testWithUv('as there is no such package', async () => {
    expect(await refusal('nothere==1.0')).toMatchObject({
      rule: 'build/no-wheel',
      what: 'No index has a package "nothere", which requirements.txt asks for or one of its packages needs.',
    });
  });
});

describe('a wrong file', () => {
  testWithUv('is refused with both digests', async () => {
    const wrong = '0'.repeat(64);
    expect(await refusal(`lib==1.0 --hash=sha256:${wrong}`)).toMatchObject({
      rule: 'build/hash',
      what: `The file of lib==1.0 is not the one that requirements.txt names: it has sha256:${sha256(pure)}, and the lock sha256:${wrong}.`,
      fix: 'If the package was uploaded anew, lock it again and read what changed: `uv lock --refresh-package lib`; else its index or a cache gives a wrong file.',
    });
  });

  testWithUv('that is no zip is told from one that is not there', async () => {
    const altered = await refusalOf(
      { fault: (path) => (path.startsWith('/files') ? 'altered' : undefined) },
      'lib==1.0',
    );
    expect(altered).toMatchObject({
      rule: 'build/hash',
      what: 'The wheel of lib==1.0 is damaged: what its index sent is no zip.',
    });
  });
});

describe('an index', () => {
  testWithUv('that wants a login is named, and no credential is', async () => {
    for (const url of ['url', 'urlWithLogin'] as const) {
      const problem = await refusalOf({ login: 'aws:s3cr3t' }, 'lib==1.0', url).catch(
        (error: unknown) => error,
      );
      if (url === 'urlWithLogin') expect(String(problem)).toContain('No BuildProblem');
      else
        expect(problem).toMatchObject({
          rule: 'build/index-auth',
          what: expect.stringMatching(
            /^The package index 127\.0\.0\.1:\d+ refuses to answer \(401 Unauthorized\)\.$/,
          ),
        });
    }
  });

  testWithUv('whose credentials are wrong says nothing of them', async () => {
    const other = await startIndex(PACKAGES, { login: 'aws:right' });
    const problem = await refusal('lib==1.0', {
      env: { UV_DEFAULT_INDEX: other.urlWithLogin.replace('right', 'wr0ngs3cret') },
    });
    await other.close();
    expect(problem.rule).toBe('build/index-auth');
    expect(problem.message).not.toContain('wr0ngs3cret');
  });

  testWithUv('that forbids is the same', async () => {
    const problem = await refusalOf({ fault: () => 403 }, 'lib==1.0');
    expect(problem).toMatchObject({
      rule: 'build/index-auth',
      what: `The package index ${problem.host} refuses to answer (403 Forbidden).`,
    });
  });

  testWithUv('that fails, breaks off or is not there does not answer', async () => {
    const down = await refusalOf({ fault: () => 503 }, 'lib==1.0');
    expect(down).toMatchObject({ rule: 'build/index-unreachable' });
    expect(down.what).toContain(
      `The package index ${down.host} does not answer as it should, after several tries: HTTP status server error (503`,
    );
    const cut = await refusalOf(
      { fault: (path) => (path.startsWith('/files') ? 'truncated' : undefined) },
      'lib==1.0',
    );
    expect(cut.rule).toBe('build/index-unreachable');
    const gone = await refusal('lib==1.0', {
      env: { UV_DEFAULT_INDEX: 'http://127.0.0.1:9/simple', UV_CACHE_DIR: temporaryFolder() },
    });
    expect(gone).toMatchObject({ rule: 'build/index-unreachable' });
    const unknown = await refusal('lib==1.0', {
      env: { UV_DEFAULT_INDEX: 'http://no.such.host.invalid/simple', UV_CACHE_DIR: temporaryFolder() },
    });
    expect(unknown.what).toContain('The package index no.such.host.invalid does not answer');
  });
});

describe('nothing to install', () => {
  testWithUv('in a list of comments', async () => {
    expect(await refusal('# idna==3.10\n')).toMatchObject({
      rule: 'build/empty',
      what: 'requirements.txt has no package for python3.13.',
      fix: 'See that it is the right file, and that the conditions behind `;` do not exclude Linux or this Python.',
    });
  });

  testWithUv('but in groups, which are named', async () => {
    const lock = JSON.stringify({
      _meta: {},
      default: {},
      develop: { lib: { version: '==1.0', hashes: [`sha256:${sha256(pure)}`] } },
    });
    expect(await refusal(lock, { name: 'Pipfile.lock' })).toMatchObject({
      rule: 'build/empty',
      fix: 'Choose what the layer is to have; it has groups: develop.',
    });
  });
});

testWithUv('requirements that exclude each other are told', async () => {
  expect(await refusal('lib==1.0\nlib==2.0')).toMatchObject({ rule: 'build/lock-outdated' });
});

testWithUv('what is too large is refused before it is downloaded', async () => {
  const asked = index.requests.length;
  const wheel = (name: string, size: number) =>
    `[[packages]]\nname = "${name}"\nversion = "1.0"\nmarker = "${name === 'other' ? "sys_platform == 'win32'" : "python_version >= '3.8'"}"\nwheels = [{ url = "${index.url}${name}-1.0-py3-none-any.whl", size = ${size}, hashes = { sha256 = "${'a'.repeat(64)}" } }]\n`;
  const lock = `lock-version = "1.0"\ncreated-by = "x"\n${wheel('torch', 250_000_000)}${wheel('small', 13_000_000)}${wheel('other', 900_000_000)}`;
  expect(await refusal(lock, { name: 'pylock.toml' })).toMatchObject({
    rule: 'build/size',
    what: 'The wheels of pylock.toml for python3.13 have 263 MB as zips, and a layer and its function must be smaller than 262 MB unzipped.',
    fix: 'The largest are torch (250 MB) and small (13.0 MB): take out what the function does not need, or deploy it as a container image, which may have 10 GB.',
  });
  expect(index.requests).toHaveLength(asked);
});

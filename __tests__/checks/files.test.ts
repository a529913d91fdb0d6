import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkLayer } from '../../src/checks/check.ts';
import type { CheckedLayer } from '../../src/checks/checked-layer.ts';
import { files } from '../../src/checks/files.ts';
import { brokenLinks } from '../../src/layer/links.ts';
import { checkedLayer, elf, script } from './checked-layer.ts';
import type { Described, DescribedFiles } from './checked-layer.ts';

const found = (described: DescribedFiles, about: Partial<CheckedLayer> = {}) =>
  files(checkedLayer(described, about)).map(({ rule, severity, path }) => `${severity} ${rule} ${path}`);

const PYTHON = { runtimes: ['python3.12'] };

describe('modes', () => {
  test('of a ready zip must let everybody read', () => {
    expect(found({ 'python/a.py': { mode: 0o644 }, 'bin/a': { mode: 0o755 } })).toEqual([]);
    expect(found({ 'python/a.py': { mode: 0o640 } })).toEqual(['error files/unreadable python/a.py']);
    const many = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [name, { mode: 0o600 }]));
    const [finding, ...others] = files(checkedLayer(many));
    expect(finding?.message).toContain('"a", "b", "c" and 2 more are not readable');
    expect(others).toEqual([]);
  });

  test('of its folders must let everybody read and search', () => {
    const withFolders = (...folders: [path: string, mode: number][]) =>
      found(['python/a.py'], { folders: folders.map(([path, mode]) => ({ path, mode })) });
    expect(withFolders(['python', 0o755], ['data', 0o775], ['x', 0o777])).toEqual([]);
    expect(withFolders(['python', 0o644])).toEqual(['error files/unreadable python']);
    expect(withFolders(['python', 0o600])).toEqual(['error files/unreadable python']);
    expect(withFolders(['python', 0o711])).toEqual(['error files/unreadable python']);
    expect(withFolders(['python', 0o750])).toEqual(['error files/unreadable python']);
    expect(withFolders(['python', 0])).toEqual(['error files/unreadable python']);
    expect(withFolders(['python', 0o555])).toEqual(['warning files/unwritable python']);
  });

  test('that let nobody write are a warning, for files as for folders', () => {
    expect(found({ 'python/a.py': { mode: 0o444 }, 'bin/a': { mode: 0o555, executable: true } })).toEqual([
      'warning files/unwritable bin/a',
    ]);
    expect(found({ 'python/a.py': { mode: 0o400 } })).toEqual(['error files/unreadable python/a.py']);
  });

  test('that a program wrote are not mended by chmod alone', () => {
    const [finding] = files(checkedLayer({ 'python/a.py': { mode: 0o600 } }));
    expect(finding?.fix).toMatch(/`path`.*external_attr.*fflate/);
  });

  test('must let Lambda start extensions, and functions start programs', () => {
    expect(found(['extensions/agent'])).toEqual(['error files/not-executable extensions/agent']);
    expect(found({ 'bin/tool': script('/bin/sh', { executable: false }) })).toEqual([
      'warning files/not-executable bin/tool',
    ]);
    const program = { ...(elf('executable') as object), executable: false };
    expect(found({ 'bin/tool': program })).toEqual(['warning files/not-executable bin/tool']);
  });

  test('do not matter for data, folders of extensions and links', () => {
    expect(found(['bin/data', 'extensions/agent.d/config', 'extensions/.gitkeep', 'python/a.py'])).toEqual(
      [],
    );
    expect(found({ 'extensions/a': { link: '../bin/a' }, 'bin/a': elf('executable') })).toEqual([]);
    expect(found({ 'python/tool.py': script('/bin/sh', { executable: false }) })).toEqual([]);
  });

  test('of a bootstrap matter where it is started', () => {
    expect(found(['bootstrap'], { runtimes: ['provided.al2023'] })).toEqual([
      'error files/not-executable bootstrap',
    ]);
    expect(found(['bootstrap'])).toEqual(['warning files/not-executable bootstrap']);
    expect(found(['bootstrap'], PYTHON)).toEqual([]);
    expect(found(['python/bootstrap'], { runtimes: ['provided.al2023'] })).toEqual([]);
  });
});

describe('an extension that the kernel cannot start', () => {
  const run = (more: object): Described => ({ executable: true, ...more });

  test.each<[string, Described]>([
    ['text without a #! line', run({ size: 20 })],
    ['nothing at all', run({ size: 0 })],
    ['an object file', elf('other')],
  ])('is an error: %s', (_, file) => {
    const started = { ...(file as object), executable: true };
    expect(found({ 'extensions/s': started })).toEqual(['error files/not-startable extensions/s']);
    expect(found({ bootstrap: started }, { runtimes: ['provided.al2023'] })).toEqual([
      'error files/not-startable bootstrap',
    ]);
    expect(found({ bootstrap: started }, PYTHON)).toEqual([]);
    expect(found({ 'bin/s': started, 'extensions/s.d/a': started })).toEqual([]);
  });

  test('is told of another system or CPU by the rules for compiled code', () => {
    const about = { architectures: ['x86_64'] };
    const rules = (file: Described) =>
      checkLayer(checkedLayer({ 'extensions/s': file }, about)).map(
        ({ severity, rule }) => `${severity} ${rule}`,
      );
    expect(rules(elf('executable', 'arm64'))).toEqual(['error native/architecture']);
    expect(rules(run({ contents: { machO: { machines: ['arm64'] } } }))).toEqual(['error native/mach-o']);
    expect(rules(elf('executable'))).toEqual([]);
  });

  test('is not meant where it is a script, a program or a link', () => {
    expect(
      found({
        'extensions/a': script('/bin/sh'),
        'extensions/b': elf('executable'),
        'extensions/c': { link: 'b' },
      }),
    ).toEqual([]);
  });
});

describe('a #! line with a Windows line end', () => {
  const windows = (executable: boolean) => script('/bin/sh', { crlf: true, executable });

  test('is an error where it is started, else a warning if it can be', () => {
    expect(found({ 'extensions/a': windows(true) })).toEqual(['error files/crlf extensions/a']);
    expect(found({ 'bin/a': windows(true) })).toEqual(['error files/crlf bin/a']);
    expect(found({ 'python/a.sh': windows(true) })).toEqual(['warning files/crlf python/a.sh']);
    expect(found({ 'python/a.sh': windows(false) })).toEqual([]);
  });
});

describe('an interpreter', () => {
  test.each([
    ['/bin/sh'],
    ['/bin/bash -e'],
    ['/usr/bin/env bash'],
    ['/usr/bin/env python3'],
    ['/usr/bin/env -S python3.12 -u'],
    ['/var/lang/bin/python3.12'],
    ['/usr/bin/python'],
    ['/usr/bin/env my-tool'],
    ['/opt/bin/ruby'],
  ])('is there: %s', (line) => {
    expect(found({ 'extensions/a': script(line), 'bin/ruby': elf('executable') }, PYTHON)).toEqual([]);
  });

  test.each([
    ['/usr/bin/python3'],
    ['/usr/bin/env node'],
    ['/usr/bin/env -S FOO=1 node'],
    ['/usr/bin/perl'],
    ['/usr/local/bin/python3'],
    ['/opt/hostedtoolcache/Python/3.12.1/x64/bin/python'],
    ['/home/runner/app/venv/bin/python'],
    ['/opt/bin/missing'],
  ])('is lacking: %s', (line) => {
    expect(found({ 'extensions/a': script(line) }, PYTHON)).toEqual(['error files/interpreter extensions/a']);
    expect(found({ bootstrap: script(line) }, PYTHON)).toEqual(['error files/interpreter bootstrap']);
    expect(found({ 'bin/a': script(line) }, PYTHON)).toEqual(['warning files/interpreter bin/a']);
  });

  test('may come with the layer, or with whatever runtime there will be', () => {
    expect(
      found({ 'extensions/a': script('/usr/bin/env node'), 'bin/node': elf('executable') }, PYTHON),
    ).toEqual([]);
    expect(found({ 'extensions/a': script('/usr/bin/env node') })).toEqual([]);
    expect(found({ 'extensions/a': script('/usr/bin/env php') })).toEqual([
      'error files/interpreter extensions/a',
    ]);
    const linked: Record<string, Described> = {
      'extensions/a': script('/opt/jre/bin/java'),
      jre: { link: 'java' },
    };
    expect(found({ ...linked, 'java/bin/java': elf('executable') })).toEqual([]);
  });

  test('of the build machine is told once where nobody starts it', () => {
    const python = script('/opt/hostedtoolcache/Python/3.12.1/x64/bin/python');
    const [finding, ...others] = files(
      checkedLayer({ 'python/bin/a': python, 'python/bin/b': python }, PYTHON),
    );
    expect(finding).toMatchObject({ rule: 'files/interpreter', severity: 'notice', path: 'python/bin/a' });
    expect(finding?.fix).toContain('`exclude: /python/bin/`');
    expect(others).toEqual([]);
    expect(found({ 'python/bin/a': script('/usr/bin/python3') }, PYTHON)).toEqual([]);
  });

  test('is excluded by its path in the folder', () => {
    const source = { path: 'deps', prefix: 'python', kind: 'folder' } as const;
    const [finding] = files(
      checkedLayer({ 'python/bin/a': script('/home/runner/venv/bin/python') }, { source }),
    );
    expect(finding?.fix).toContain('`exclude: /bin/`');
  });
});

describe('a symbolic link', () => {
  test('that is broken is an error, told once for each fault', () => {
    const links: Record<string, Described> = {
      'lib/a.so': { link: '/usr/lib/a.so' },
      'lib/b.so': { link: '/usr/lib/b.so' },
      'lib/c.so': { link: 'd.so' },
      'lib/e.so': { link: 'e.so' },
      up: { link: '../etc' },
      'lib/fine.so': { link: 'real.so' },
      'lib/real.so': 1,
    };
    const findings = files(checkedLayer(links));
    expect(findings.map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
      'error: 2 symbolic links, among them "lib/a.so" -> "/usr/lib/a.so" is absolute.',
      'error: The symbolic link "lib/c.so" -> "d.so" points to nothing in the layer.',
      'error: The symbolic link "lib/e.so" -> "e.so" leads in a circle.',
      'error: The symbolic link "up" -> "../etc" leads out of the layer.',
    ]);
    expect(findings[1]?.fix).toContain('`exclude: /lib/c.so`');
  });

  test('is listed with its fault, in the order of entries', () => {
    expect(brokenLinks([{ path: 'a', target: 'b' }, { path: 'c', target: 'd' }, { path: 'd' }])).toEqual([
      { path: 'a', target: 'b', fault: 'points to nothing in the layer' },
    ]);
    expect(brokenLinks([{ path: 'd' }])).toEqual([]);
  });
});

describe('an absolute link', () => {
  const judged = (target: string, runtimes: string[] = [], more: Record<string, Described> = {}) =>
    files(checkedLayer({ 'lib/a': { link: target }, 'lib/b.txt': 1, ...more }, { runtimes }));
  const severity = (target: string, runtimes: string[] = []) => judged(target, runtimes)[0]?.severity;

  test.each(['/opt/lib/b.txt', '//opt//lib/./b.txt', '/opt/lib', '/opt', '/opt/lib/../lib/b.txt', '/opt/c'])(
    'into the layer is followed there: %s',
    (target) => {
      expect(judged(target, [], { c: { link: '/opt/lib/b.txt' } })).toEqual([]);
    },
  );

  test.each(['/opt/gone', '/opt/lib/b.txt/x', '/opt/optional'])(
    'into the layer that leads nowhere is an error: %s',
    (target) => {
      const [finding] = judged(target);
      expect(finding).toMatchObject({ rule: 'files/broken-link', severity: 'error', path: 'lib/a' });
      expect(finding?.message).toContain(`"lib/a" -> "${target}" points to nothing in the layer`);
      expect(finding?.fix).not.toContain('cp -RL');
    },
  );

  test.each([
    '/etc/ssl/cert.pem',
    '/tmp/cache',
    '/var/task/x',
    '/proc/self/fd',
    '/dev/null',
    '/opt/../etc/x',
    '/var/lang/bin/python3.12',
    '/usr/share/zoneinfo',
    '/bin/sh',
    '/usr/bin/env',
    '/lib64/libz.so.1',
    '/usr/lib64/libcrypto.so.3',
  ])('to what the system has is a notice: %s', (target) => {
    expect(severity(target, ['python3.12'])).toBe('notice');
  });

  test.each([
    ['/usr/lib64/libfoo.so', ['python3.12']],
    ['/usr/lib64/libcrypto.so.10', ['python3.12']],
    ['/usr/lib/x86_64-linux-gnu/libz.so.1', ['python3.12']],
    ['/usr/bin/python3', ['nodejs22.x']],
    ['/usr/bin/python3', []],
    ['/var/lang/bin/python3', ['nodejs22.x']],
    ['/var/lang/bin/python3.12', ['python3.12', 'nodejs22.x']],
    ['/usr/bin/ffmpeg', ['python3.12']],
    ['/usr/local/bin/tool', []],
    ['/home/runner/work/a', []],
    ['C:/a', []],
  ])('to what a runtime lacks is an error: %s for %j', (target, runtimes) => {
    expect(severity(target, runtimes)).toBe('error');
  });

  test('may be reached by another one', () => {
    const links: Record<string, Described> = {
      certs: { link: '/etc/ssl' },
      'lib/ca': { link: '../certs/ca' },
    };
    expect(files(checkedLayer(links)).map(({ severity: one, message }) => `${one} ${message}`)).toEqual([
      'notice 2 symbolic links, among them "certs" -> "/etc/ssl" leads out of the layer, to a place of the system that the function runs on.',
    ]);
  });
});

describe('a package that is linked instead of installed', () => {
  const linked = { 'nodejs/node_modules/mine': { link: '../../../packages/mine' } };

  test('is told with the way to copy it, of the tool that linked it', () => {
    const [ofNpm] = files(checkedLayer(linked));
    expect(ofNpm).toMatchObject({ severity: 'error', rule: 'files/broken-link' });
    expect(ofNpm?.fix).toContain('`npm install --install-links`');
    const [ofPnpm] = files(checkedLayer({ ...linked, 'nodejs/node_modules/.pnpm/lock.yaml': 1 }));
    expect(ofPnpm?.fix).toContain('pnpm --filter');
  });
});

describe('paths', () => {
  test('that differ in case alone are a warning', () => {
    expect(found(['python/A.py', 'python/a.py', 'python/b.py'])).toEqual([
      'warning files/case-clash python/A.py',
    ]);
    expect(found(['caf\u00e9', 'cafe\u0301'])).toHaveLength(1);
  });

  test('that are file and folder at once are an error', () => {
    expect(found(['a', 'a/b'])).toEqual(['error files/folder-clash a']);
    const [finding] = files(checkedLayer({ 'c/a': { link: 'b' }, 'c/a/b': 1, 'c/b': 1 }));
    expect(finding?.message).toContain('"c/a" is a symbolic link');
    expect(found(['a.b', 'a/b', 'ab'])).toEqual([]);
  });
});

const name = fc.constantFrom('a', 'A', 'b', 'bin', 'extensions', 'bootstrap', '..', '__proto__', '');
const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((steps) => steps.join('/'));
const described = fc.oneof<fc.Arbitrary<Described>[]>(
  fc.integer({ min: 0, max: 9 }),
  path.map((link) => ({ link })),
  fc
    .constantFrom('/bin/sh', '/usr/bin/env', '/usr/bin/env -S', '/opt/', '/usr/bin/perl', '')
    .map((line) => script(line)),
  fc.nat({ max: 0o777 }).map((mode) => ({ mode })),
);

test('whatever the files, every finding is complete, and their order does not matter', () => {
  fc.assert(
    fc.property(fc.dictionary(path, described, { maxKeys: 10 }), (tree) => {
      const layer = checkedLayer(tree);
      const findings = files(layer);
      for (const { message, fix } of findings) expect(`${message} ${fix}`).not.toMatch(/undefined|``/);
      const turned = files({ ...layer, files: layer.files.toReversed() });
      const kinds = (list: typeof findings) => list.map(({ rule, severity }) => `${rule} ${severity}`).sort();
      expect(kinds(turned)).toEqual(kinds(findings));
    }),
    { numRuns: 1000 },
  );
});

import { describe, expect, test } from '@jest/globals';
import { readLayerInputs } from '../../src/inputs/layer.ts';
import { given } from './given.ts';

const { read, refusal } = given(readLayerInputs, { 'layer-name': 'models' });

describe('dependencies', () => {
  test('are enough for a layer', () => {
    expect(read({ dependencies: 'requirements.txt' })).toMatchObject({
      path: '',
      build: { dependencies: 'requirements.txt', groups: [], extras: [], slim: false, cache: true },
      bytecode: 'auto',
    });
  });

  test('are taken with their parts', () => {
    const inputs = {
      dependencies: '.',
      groups: 'aws, api',
      extras: 'http2\nzstd',
      workspace: '@acme/api',
      slim: 'True',
    };
    expect(read({ ...inputs, cache: 'false', bytecode: 'FALSE' })).toMatchObject({
      build: {
        groups: ['aws', 'api'],
        extras: ['http2', 'zstd'],
        workspace: '@acme/api',
        slim: true,
        cache: false,
      },
      bytecode: 'false',
    });
  });

  test('and a folder make one layer', () => {
    expect(read({ dependencies: 'uv.lock', path: 'src' })).toMatchObject({
      path: 'src',
      build: { dependencies: 'uv.lock' },
    });
  });

  test('cannot be put into a ready zip', () => {
    expect(refusal({ dependencies: 'uv.lock', path: 'layer.ZIP' }).what).toContain(
      'cannot be used with a ready .zip',
    );
  });

  test('or a path are needed', () => {
    expect(refusal({})).toMatchObject({
      what: 'Neither `path` nor `dependencies` is given, so there is nothing to make a layer of.',
      fix: 'Add one to the step: `dependencies: requirements.txt` for packages to install, or `path: layer` for a folder that is ready.',
    });
  });

  test.each([
    ['groups', 'dev'],
    ['extras', 'http2'],
    ['workspace', 'api'],
    ['slim', 'true'],
  ])('are what %s is about', (input, value) => {
    const { what, fix } = refusal({ path: 'layer', [input]: value });
    expect(what).toBe(`\`${input}\` is given without \`dependencies\`, which it is about.`);
    expect(fix).toBe(`Add the manifest, for instance \`dependencies: uv.lock\`, or take out \`${input}\`.`);
  });

  test.each(['groups', 'extras', 'workspace'])('%s cannot become an option of a tool', (input) => {
    for (const value of ['-e', '--index-url=x', 'a;b', '$(id)', 'a\u0000b', '`x`']) {
      const { what } = refusal({ dependencies: 'uv.lock', [input]: value });
      expect(what).toContain(`\`${input}\` holds "`);
    }
  });
});

describe('bytecode', () => {
  test('is auto for a ready zip, which it is of no matter for', () => {
    expect(read({ path: 'layer.zip' }).bytecode).toBe('auto');
  });

  test('cannot be put into a ready zip', () => {
    const { what } = refusal({ path: 'layer.zip', bytecode: 'true' });
    expect(what).toContain('`bytecode: true` cannot be used with a ready .zip');
  });

  test('is auto, true or false', () => {
    expect(refusal({ path: 'layer', bytecode: 'yes' })).toMatchObject({
      what: '`bytecode` is "yes".',
      fix: 'It is one of auto, true, false.',
    });
  });
});

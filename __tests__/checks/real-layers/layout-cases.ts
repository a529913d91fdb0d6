import { execFileSync } from '../../child-process.ts';
import { resolvedPackages } from '../real-material/material.ts';
import type { Material } from '../real-material/material.ts';
import { imports, named, NODE, PYTHON, python, requires, X, X234, X86 } from './case.ts';
import type { Case, UvWheels } from './case.ts';
import type { LayerFolder } from './layer-folder.ts';
import { CAFFEINE } from './materials.ts';

/** Wheels as the index has them. */
function downloaded(...packages: string[]): Material {
  return {
    title: `the wheels of ${packages.join(', ')}`,
    command: 'python3',
    args: ['-m', 'pip', 'download', '-q', '--no-deps', '--only-binary=:all:', '--dest', 'out', ...packages],
    prefix: PYTHON,
  };
}

/** A tarball as the registry has it. */
function packedByNpm(spec: string): Material {
  return {
    title: `the tarball of ${spec}`,
    command: 'npm',
    args: ['pack', spec, '--pack-destination', 'out'],
    prefix: NODE,
  };
}

/** Puts folders of the layer into an archive, and nothing else stays. */
function archived(layer: LayerFolder, archive: string, folder: RegExp, command: string[]): void {
  const [program = '', ...args] = command;
  layer.write(archive, '').remove(new RegExp(`^${archive.replaceAll('.', '\\.')}$`));
  execFileSync(program, args, { cwd: layer.root });
  layer.remove(folder);
}

/** Archives and lists where their content should be, and layers in which archives are right. */
export function layoutCases(uv: UvWheels): Case[] {
  return [...packedLayers(uv), ...lists(), ...rightLayers(uv)];
}

function packedLayers(uv: UvWheels): Case[] {
  const cause = /^layout\/packed/;
  return [
    {
      ...{
        ...named('l-wheel python3.12 x86_64'),
        cause,
        materials: [[downloaded('pymysql==1.1.1'), PYTHON]],
      },
      truth: imports('pymysql', '3.12'),
    },
    {
      ...named('l-wheels-in-folder python3.13 x86_64'),
      ...{ cause, materials: [[downloaded('requests==2.32.4', 'idna==3.10'), 'python/wheels']] },
      truth: imports('requests', '3.13'),
    },
    {
      ...{ ...named('l-tgz nodejs22.x x86_64'), cause, materials: [[packedByNpm('ms@2.1.3'), NODE]] },
      truth: requires('ms'),
    },
    {
      ...named('l-tgz-modules nodejs22.x x86_64'),
      ...{ cause, materials: [[packedByNpm('semver@7.7.2'), 'nodejs/node_modules']] },
      truth: requires('semver'),
    },
    {
      ...named('l-artifact nodejs22.x x86_64'),
      ...{ cause, materials: [[resolvedPackages(X, 'uuid@9.0.1'), NODE]] },
      edit: (layer) =>
        archived(layer, 'artifact/layer.zip', /^nodejs\/$/, ['zip', '-qr', 'artifact/layer.zip', 'nodejs']),
      truth: requires('uuid'),
    },
    {
      ...named('l-tarball python3.12 x86_64'),
      ...{ cause, materials: [[uv('3.12', X86, 'humanize==4.12.3'), PYTHON]] },
      edit: (layer) =>
        archived(layer, 'layer.tar.gz', /^python\/$/, ['tar', '-czf', 'layer.tar.gz', 'python']),
      truth: imports('humanize', '3.12'),
    },
    {
      ...named('l-site-zip python3.12 x86_64'),
      ...{ cause, materials: [[uv('3.12', X86, 'humanize==4.12.3'), PYTHON]] },
      edit: (layer) => {
        execFileSync('zip', ['-qr', '../packages.zip', '.'], { cwd: layer.at('python') });
        const bytes = layer.read('packages.zip');
        layer.remove(/^(?:python\/|packages\.zip)$/).write('python/packages.zip', bytes);
      },
      truth: imports('humanize', '3.12'),
    },
    {
      ...{ ...named('l-jars-zip java21 x86_64'), cause, materials: [[CAFFEINE, 'jars']] },
      edit: (layer) => {
        layer.write('java/lib/.keep', '');
        execFileSync('zip', ['-qr', '../java/lib/jars.zip', '.'], { cwd: layer.at('jars') });
        layer.remove(/^(?:jars\/|java\/lib\/\.keep)$/);
      },
    },
  ];
}

function lists(): Case[] {
  const cause = /^layout\/packed/;
  return [
    {
      ...{ ...named('l-requirements python3.12 x86_64'), cause, materials: [] },
      edit: (layer) => layer.write('python/requirements.txt', 'requests==2.32.4\n'),
      truth: imports('requests', '3.12'),
    },
    {
      ...{ ...named('l-poetry python3.13 x86_64'), cause, materials: [] },
      edit: (layer) =>
        layer
          .write(
            'pyproject.toml',
            '[tool.poetry]\nname = "layer"\n[tool.poetry.dependencies]\nrequests = "*"\n',
          )
          .write('poetry.lock', '# generated\n'),
      truth: imports('requests', '3.13'),
    },
    {
      ...{ ...named('l-manifest nodejs22.x x86_64'), cause, materials: [] },
      edit: (layer) =>
        layer
          .write('package.json', '{ "dependencies": { "ms": "2.1.3" } }\n')
          .write('package-lock.json', '{ "lockfileVersion": 3, "packages": {} }\n'),
      truth: requires('ms'),
    },
  ];
}

function rightLayers(uv: UvWheels): Case[] {
  const right = (what: string, packages: string, modules: string, more: Partial<Case> = {}): Case => {
    const about = named(what);
    const version = /python(\S+)/.exec(about.declared)?.[1] ?? '';
    return {
      ...{ ...about, materials: [[uv(version, X234, packages), PYTHON]] },
      ...{ truth: imports(modules, version), ...more },
    };
  };
  const rightNode = (what: string, packages: string, names: string): Case => ({
    ...{ ...named(what), materials: [[resolvedPackages(X, packages), NODE]], truth: requires(names) },
  });
  return [
    right('lr-sympy python3.12 x86_64', 'sympy==1.14.0', 'sympy'),
    right('lr-networkx python3.13 x86_64', 'networkx==3.5', 'networkx'),
    right('lr-django python3.12 x86_64', 'django==5.2.4', 'django'),
    right('lr-pip python3.12 x86_64', 'pip==25.1.1 requests==2.32.4', 'requests pip'),
    right('lr-bundled-wheels python3.12 x86_64', 'virtualenv==20.31.2', 'virtualenv'),
    right('lr-boto3 python3.13 x86_64', 'boto3==1.39.4', 'boto3'),
    right('lr-data-zip python3.12 x86_64', 'humanize==4.12.3', 'humanize', {
      edit: (layer) => {
        layer.write('data/cities.csv', 'Rome\n');
        execFileSync('zip', ['-qr', 'data.zip', 'cities.csv'], { cwd: layer.at('data') });
        execFileSync('tar', ['-czf', 'cities.tar.gz', 'cities.csv'], { cwd: layer.at('data') });
      },
    }),
    {
      ...{ ...named('lr-corpus python3.12 x86_64'), materials: [] },
      edit: (layer) => {
        layer.write('nltk_data/corpora/stopwords/english', 'the\n');
        execFileSync('zip', ['-qr', 'stopwords.zip', 'stopwords'], { cwd: layer.at('nltk_data/corpora') });
        layer.remove(/corpora\/stopwords\/$/);
      },
      truth: python(
        'import zipfile; zipfile.ZipFile("nltk_data/corpora/stopwords.zip").read("stopwords/english")',
        '3.12',
      ),
    },
    rightNode('lr-express nodejs22.x x86_64 arm64', 'express@4.21.2 winston@3.17.0', 'express winston'),
    rightNode('lr-date-fns nodejs22.x x86_64 arm64', 'date-fns@4.1.0 rxjs@7.8.2', 'date-fns rxjs'),
    rightNode('lr-mongoose nodejs22.x x86_64 arm64', 'mongoose@8.16.1', 'mongoose'),
  ];
}

import type { LAYOUT_RULES } from '../rules.ts';
import type { RuleDocs } from './rule-doc.ts';

export const LAYOUT_DOCS: RuleDocs<(typeof LAYOUT_RULES)[number]> = {
  'layout/extra-folder': {
    why: 'Lambda unpacks a layer into /opt and looks in /opt/python, /opt/nodejs/node_modules and the like. One folder more, and every import fails.',
    ignoreWhen: 'Your functions set a search path of their own, for instance `PYTHONPATH=/opt/build/python`.',
    example: 'build/python/requests/__init__.py',
  },
  'layout/packed': {
    why: 'Lambda unpacks the zip of the layer and no archive in it, and installs nothing that a list names: functions do not find the packages.',
    ignoreWhen: 'Your functions unpack the archive themselves, or have it on `sys.path`.',
    example: 'python/acme-1.0.0-py3-none-any.whl   (and nothing else in python/)',
  },
  'layout/no-python-folder': {
    why: 'Python finds the packages of a layer in /opt/python and /opt/python/lib/python3.x/site-packages only; elsewhere the import fails with ModuleNotFoundError.',
    ignoreWhen: 'Your functions add the folder to `sys.path` or `PYTHONPATH`.',
    example: 'requests/__init__.py',
  },
  'layout/virtual-environment': {
    why: 'A virtual environment links to the Python of the build machine, which is not on Lambda, and no Python on Lambda looks into it.',
    ignoreWhen: 'A wrapper script starts the interpreter of the environment, and that is in the layer too.',
    example: 'python/.venv/bin/python -> /usr/bin/python3',
  },
  'layout/site-packages': {
    why: 'Python looks into the site-packages of its own version only, and not at any other depth.',
    ignoreWhen: 'Your functions put the folder on `sys.path` themselves.',
    example: 'python/lib/python3.11/site-packages/requests/__init__.py   (declared: python3.13)',
  },
  'layout/no-nodejs-folder': {
    why: 'Node.js finds the packages of a layer in /opt/nodejs/node_modules and /opt/nodejs/nodeN/node_modules; elsewhere `require` fails with MODULE_NOT_FOUND.',
    ignoreWhen: 'Your functions set `NODE_PATH` or load the packages by their full path.',
    example: 'node_modules/express/index.js',
  },
  'layout/node-version-folder': {
    why: 'Only Node.js N looks into nodejs/nodeN/node_modules.',
    ignoreWhen: 'Functions of that version use the layer, although it is not declared for them.',
    example: 'nodejs/node20/node_modules/express/index.js   (declared: nodejs22.x)',
  },
  'layout/empty-node-modules': {
    why: 'Lambda installs nothing: a layer with a package.json and no packages brings none.',
    ignoreWhen: 'The file is data, for instance a package.json that only sets `"type": "module"`.',
    example: 'nodejs/package-lock.json   (and no nodejs/node_modules/)',
  },
  'layout/java': {
    why: 'The class path of the Java runtimes has /opt/java/lib/*, and no other folder of a layer.',
    ignoreWhen: 'The jars are started by full path, such as a Java agent of `JAVA_TOOL_OPTIONS`.',
    example: 'lib/gson-2.11.0.jar',
  },
  'layout/ruby': {
    why: 'Ruby finds gems of a layer in /opt/ruby/gems/X.Y.0, by its own version, and files in /opt/ruby/lib.',
    ignoreWhen: 'Your functions set `GEM_PATH` or `RUBYLIB`.',
    example: 'ruby/gems/3.3.0/gems/rack-3.1.0/lib/rack.rb   (declared: ruby3.4)',
  },
  'layout/bin': {
    why: 'Of a layer, PATH has /opt/bin alone, so that a program elsewhere is "not found" by its name.',
    ignoreWhen: 'Your code starts the programs by their full path.',
    example: 'tools/ffmpeg',
  },
  'layout/extensions': {
    why: 'Lambda starts the executables directly in /opt/extensions, and none in folders below it.',
    ignoreWhen: 'The file is a part of an extension and not one itself.',
    example: 'extensions/agent/agent',
  },
  'layout/lib64': {
    why: 'Of a layer, LD_LIBRARY_PATH has /opt/lib alone, so that the loader does not find the library.',
    ignoreWhen: 'Your functions set `LD_LIBRARY_PATH`, or the library is opened by its full path.',
    example: 'lib64/libxml2.so.2',
  },
};

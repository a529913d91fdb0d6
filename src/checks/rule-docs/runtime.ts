import type { RUNTIME_RULES } from '../rules.ts';
import type { RuleDocs } from './rule-doc.ts';

export const RUNTIME_DOCS: RuleDocs<(typeof RUNTIME_RULES)[number]> = {
  'runtime/deprecated': {
    why: 'AWS patches the runtime no more, and blocks its functions later.',
    ignoreWhen: 'The move to a newer runtime is planned, and the layer serves until then.',
    example: 'compatible-runtimes: python3.9',
  },
  'runtime/blocked': {
    why: 'AWS refuses to create functions of the runtime, and then to update them, which attaching a layer is.',
    ignoreWhen: 'The functions that have the layer keep it, and get no newer version.',
    example: 'compatible-runtimes: nodejs16.x',
  },
  'runtime/unknown': {
    why: 'AWS refuses a name that it does not know; what is only newer than this release is fine.',
    ignoreWhen: 'The runtime is newer than this release.',
    example: 'compatible-runtimes: python3.99',
  },
  'runtime/architecture': {
    why: 'The oldest runtimes run on x86_64 alone, so that no function has both.',
    ignoreWhen: 'The layer serves other runtimes on arm64.',
    example: 'compatible-runtimes: java8, compatible-architectures: arm64',
  },
  'runtime/none': {
    why: 'Without a runtime, nothing tells which ABI, glibc and folders are right, and the console lists the layer for none.',
    ignoreWhen: 'The layer is for every version of its language.',
    example: 'python/requests/__init__.py   (nothing declared)',
  },
  'runtime/too-many': {
    why: 'AWS takes 15 compatible runtimes.',
    ignoreWhen: 'Never: it is a limit of AWS.',
    example: 'compatible-runtimes: python3.8, python3.9, … (16)',
  },
  'runtime/no-architecture': {
    why: 'The code loads on one CPU only, and nothing keeps functions of the other from having the layer.',
    ignoreWhen: 'All functions are of one architecture.',
    example: 'python/numpy/_core.cpython-312-x86_64-linux-gnu.so   (nothing declared)',
  },
};

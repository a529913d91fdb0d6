import type { FILES_RULES } from '../rules.ts';
import type { RuleDocs } from './rule-doc.ts';

const NOT_STARTED = 'Nothing starts the file.';

export const FILES_DOCS: RuleDocs<(typeof FILES_RULES)[number]> = {
  'files/unusable': {
    why: 'There is no layer to publish, or AWS would not take it.',
    ignoreWhen: 'Never: there is nothing to publish.',
    example: 'path: dist/layer   (does not exist)',
  },
  'files/unreadable': {
    why: 'Lambda runs as another user and refuses the layer: "Some files do not have read permissions".',
    ignoreWhen: 'Never: AWS refuses such a layer.',
    example: '-rw------- python/acme/config.json',
  },
  'files/unwritable': {
    why: 'Lambda cannot put another layer over the file and refuses the function.',
    ignoreWhen: 'No other layer brings the same path.',
    example: '-r--r--r-- python/acme/__init__.py',
  },
  'files/not-executable': {
    why: 'Starting the file fails with "permission denied"; for an extension the function does not start.',
    ignoreWhen: 'Nothing starts the file, or its interpreter is started with it as an argument.',
    example: '-rw-r--r-- extensions/agent',
  },
  'files/not-startable': {
    why: 'The kernel starts ELF programs and scripts with a `#!` line only: "exec format error".',
    ignoreWhen: NOT_STARTED,
    example: 'extensions/agent   (begins with `echo hello`)',
  },
  'files/crlf': {
    why: 'The kernel takes the carriage return for a part of the name of the interpreter, which does not exist.',
    ignoreWhen: NOT_STARTED,
    example: '#!/bin/sh\\r',
  },
  'files/interpreter': {
    why: 'The kernel does not find the interpreter: "no such file or directory".',
    ignoreWhen: 'Nothing starts the script, or another layer brings the interpreter.',
    example: '#!/home/runner/venv/bin/python',
  },
  'files/broken-link': {
    why: 'Opening the link fails, on Lambda as anywhere.',
    ignoreWhen: 'The target is in another layer of the same functions.',
    example: 'lib/libacme.so -> libacme.so.1   (which is not there)',
  },
  'files/case-clash': {
    why: 'Lambda tells the two apart, and macOS and Windows do not: what is built there lacks one of them.',
    ignoreWhen: 'The layer is only ever built on Linux.',
    example: 'python/acme/Util.py and python/acme/util.py',
  },
  'files/folder-clash': {
    why: 'Such an archive cannot be unpacked.',
    ignoreWhen: 'Never: the function would not start.',
    example: 'python/acme and python/acme/main.py',
  },
};

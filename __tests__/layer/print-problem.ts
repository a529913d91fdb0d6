// Finds and reads the layer at a path and prints the problem with it as JSON: `node print-problem.js PATH WORKSPACE`.
// Run in a process of its own, as a user who may not read everything.
import { readLayer } from '../../src/layer/layer.ts';
import { findSource } from '../../src/layer/source.ts';
import { startWorkers } from '../../src/layer/workers.ts';
import { problemOf } from './problem-of.ts';

const [path = '', workspace = ''] = process.argv.slice(2);
const workers = startWorkers(1);
const { what, fix } = await problemOf(() =>
  readLayer(findSource(path, workspace), {
    prefix: '',
    exclude: [],
    runtimes: [],
    architectures: [],
    workers,
  }),
);
console.log(JSON.stringify({ what, fix }));
await workers.close();

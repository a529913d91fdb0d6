import { expect, test } from '@jest/globals';
import { filesToCompare } from '../../src/packages/comparable-files.ts';

const at = (...paths: string[]) => paths.map((path) => ({ path }));
const told = (live: string[], current: string[] = []) =>
  filesToCompare(at(...live), at(...current)).map(({ path }) => path);

test('the versions of Node.js packages are in each package.json, those of outer packages first', () => {
  const live = [
    'nodejs/node_modules/send/node_modules/ms/package.json',
    'nodejs/node_modules/send/package.json',
    'nodejs/node_modules/send/dist/esm/package.json',
    'nodejs/node_modules/@aws-sdk/client-s3/package.json',
    'nodejs/node_modules/@aws-sdk/package.json',
    'nodejs/package.json',
  ];
  expect(told(live)).toEqual([live[1], live[3], live[0]]);
});

test("npm's lock file tells all that lies below its node_modules", () => {
  const lock = 'nodejs/node_modules/.package-lock.json';
  const other = 'nodejs/node22/node_modules/b/package.json';
  expect(told(['nodejs/node_modules/a/package.json', other, lock])).toEqual([lock, other]);
});

test('a RECORD is worth reading where the distribution is gone; a new version is told by the one that is here', () => {
  const gone = 'python/pillow-10.0.dist-info/RECORD';
  const live = [gone, 'python/numpy-1.26.4.dist-info/RECORD', 'python/numpy-1.26.4.dist-info/METADATA'];
  expect(told(live, ['python/numpy-2.0.dist-info/RECORD'])).toEqual([gone]);
});

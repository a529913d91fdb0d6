import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { filesOfIndex } from '../../../src/build/python/simple-index.ts';
import { startIndex } from './package-index.ts';
import { makeWheel } from './wheel-maker.ts';

const lib = makeWheel({ name: 'lib', version: '1.0' });

test('the files of a package are those of the first index that has it, with its login', async () => {
  const without = await startIndex({});
  const index = await startIndex({ lib: [lib] }, { login: 'user:p@ss' });
  const url = index.urlWithLogin.replace('p@ss', 'p%40ss');
  expect(await filesOfIndex('lib', ['http://127.0.0.1:9/simple', without.url, url])).toEqual([lib.fileName]);
  expect(await filesOfIndex('other', [without.url, url])).toBeUndefined();
  expect(await filesOfIndex('lib', [index.url])).toBeUndefined();
  await Promise.all([without.close(), index.close()]);
});

test('an index with pages of HTML, elsewhere than it was, is read too', async () => {
  const server = createServer((request, response) => {
    if (request.url === '/old/lib/') return response.writeHead(302, { location: '/new/lib/' }).end();
    return response.end(
      '<html><a href="x/lib-1.0.tar.gz#sha256=0">lib-1.0.tar.gz</a><br>\n<a href="y">lib-1.0-py3-none-any.whl</a>',
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const files = await filesOfIndex('lib', [`http://127.0.0.1:${port}/old/`]);
  server.close();
  expect(files).toEqual(['lib-1.0.tar.gz', 'lib-1.0-py3-none-any.whl']);
});

// A credential in a file is found however it is written, as a public layer must not hold it.
import { describe, expect, test } from '@jest/globals';
import { secrets } from '../../src/checks/secrets.ts';
import { refuseSecretsInPublicLayer } from '../../src/publish/refuse-secrets.ts';
import { ENCODINGS, PLANTED } from '../actions/planted-secrets.ts';
import { checkedLayer } from '../checks/checked-layer.ts';
import { problemOf } from '../layer/problem-of.ts';
import { contentsOf } from './look.ts';

const SHAPED = PLANTED.filter(({ hasShape }) => hasShape);

describe.each(Object.entries(ENCODINGS))(
  'a public layer is refused with a credential that is %s',
  (_, encode) => {
    test.each([
      ['alone in its file', (text: string) => text],
      ['in JSON', (text: string) => `{"data":{"token":"${text}"}}\n`],
      ['in a manifest', (text: string) => `data:\n  token: ${text}\n`],
      ['in a script', (text: string) => `#!/bin/sh\nexport A="${text}" # b\n`],
      ['in the address of a page', (text: string) => `see https://example.test/?a=b&t=${text}&c=d`],
    ])('%s', async (_, around) => {
      expect(SHAPED.length).toBeGreaterThan(30);
      for (const { what, value } of SHAPED) {
        const path = 'python/app/settings.txt';
        const text = around(encode(value));
        const contents = contentsOf(path, text);
        expect({ what, found: contents?.secrets?.length, text }).toEqual({ what, found: 1, text });
        const layer = checkedLayer({ [path]: contents ? { contents } : {} }, { isPublic: true });
        const { what: refusal } = await problemOf(() => refuseSecretsInPublicLayer(secrets(layer)));
        expect(refusal).toContain('what looks like credentials, in python/app/settings.txt');
        expect(refusal).not.toContain(value);
      }
    });
  },
);

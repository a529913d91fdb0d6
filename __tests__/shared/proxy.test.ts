import { describe, expect, test } from '@jest/globals';
import { canUseProxy, proxySettings, unusedProxy } from '../../src/shared/proxy.ts';

const PROXY = 'http://proxy.example.com:3128';

describe('the proxy of the environment', () => {
  test('is read in capitals and in small letters, which come first', () => {
    expect(proxySettings({ HTTPS_PROXY: PROXY })).toEqual({ https_proxy: PROXY });
    expect(proxySettings({ https_proxy: PROXY, HTTPS_PROXY: 'http://other' })).toEqual({
      https_proxy: PROXY,
    });
    expect(proxySettings({ HTTP_PROXY: PROXY, https_proxy: '' })).toEqual({ http_proxy: PROXY });
    expect(proxySettings({ NO_PROXY: '*' })).toBeUndefined();
  });

  test('may lack its scheme', () => {
    expect(proxySettings({ HTTPS_PROXY: 'proxy:3128' })).toEqual({ https_proxy: 'http://proxy:3128' });
  });

  test('leaves out what is below a name of NO_PROXY, as it does with curl', () => {
    const exceptions = (list: string) => proxySettings({ HTTP_PROXY: PROXY, NO_PROXY: list })?.no_proxy;
    expect(exceptions('amazonaws.com, .corp,*.test 10.0.0.1, [::1]:80,*')).toBe(
      'amazonaws.com,.amazonaws.com,.corp,*.test,10.0.0.1,[::1]:80,*',
    );
    expect(exceptions('')).toBeUndefined();
    expect(proxySettings({ HTTP_PROXY: PROXY, no_proxy: 'a', NO_PROXY: 'b' })?.no_proxy).toBe('a,.a');
  });

  test.each(['socks5://user:word@proxy:1080', 'http://', 'http://user:word@[', 'ftp://proxy'])(
    'is refused where it is %s, which is not quoted',
    (value) => {
      const read = () => proxySettings({ https_proxy: value });
      expect(read).toThrow(/https_proxy holds something else than the URL of an HTTP proxy/);
      expect(read).not.toThrow(/word/);
    },
  );

  test('can be used by Node.js from 24.5 and 22.21 on; where it cannot, that is a warning', () => {
    const able = ['24.5.0', '24.21.0', '25.0.0', '22.21.0'];
    expect(able.filter((version) => !canUseProxy(version))).toEqual([]);
    const unable = ['24.4.1', '22.20.0', '23.11.0', '20.20.2'];
    expect(unable.filter((version) => canUseProxy(version))).toEqual([]);
    expect(unusedProxy({ HTTPS_PROXY: PROXY }, '20.20.2')).toMatch(
      /^HTTPS_PROXY names a proxy, but Node.js 20/,
    );
    expect(unusedProxy({ HTTPS_PROXY: PROXY }, '24.5.0')).toBeUndefined();
    expect(unusedProxy({ NO_PROXY: '*' }, '20.20.2')).toBeUndefined();
  });
});

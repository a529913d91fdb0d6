// Text that wants to be more than text.
import fc from 'fast-check';

/** Each does harm where it is taken for what it looks like. */
export const HOSTILE = [
  '::set-output name=layer-arn::evil',
  '  ::error file=a.js,line=1::evil',
  '\u00a0\u3000::warning::evil',
  ':::set-output name=x::y',
  '::stop-commands::token',
  '##[set-output name=layer-arn]evil',
  'a ##[add-mask]b',
  '###[error]evil',
  '##[SET-ENV name=PATH]/evil',
  '%0A::error::evil',
  '%0D%0A##[error]evil',
  'a\n::set-output name=x::y',
  'a\r##[error]b',
  'a\u2028::error::b',
  'a\u0085::error::b',
  '\u001b[31mred\u001b[0m\u001b[2K\u001b[1A',
  '\u202egnp.exe',
  '\u2066a\u2069\u061cb\u200f',
  '\u00adhidden\u{e0041}\u180e',
  '</code><img src=x onerror=alert(1)>',
  '<details open ontoggle=alert(1)>',
  '--><script>alert(1)</script>',
  '| pipes | and | cells |',
  '`code` ``` ~~~',
  '[link](javascript:alert(1))',
  '![image](https://evil.example/x.png)',
  '<https://evil.example>',
  'https://evil.example/?a=b&c=d',
  'http://evil.example',
  'ftp://evil.example',
  'HTTPS://EVIL.EXAMPLE',
  'www.evil.example/path',
  'WWW.evil.example www.evil.example',
  'mailto:someone@evil.example',
  'someone@evil.example',
  '@octocat and @org/team',
  'fixes #1, org/repo#2',
  'GH-1 and gh-23',
  '${{ secrets.TOKEN }}',
  '# heading',
  '- item',
  '+ item',
  '* item',
  '1. item',
  '12) item',
  '> quote',
  '    indented code',
  '--- ===',
  '===',
  '[^1]: note',
  '[a]: https://evil.example',
  '&lt;b&gt; &#60;i&#62; &amp;',
  '\\<b\\> \\`',
  '**bold** __bold__ ~~gone~~ _i_',
  'a "quoted" label; end; %%{init: {}}%% classDef x; A-->B',
  ':::class',
  '$$\\href{javascript:alert(1)}{x}$$',
];

/** Secrets that a message may quote, and what of them must never be seen again. */
export const SECRETS = [
  {
    text: 'https://s3.example/b/k?X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2Feu&X-Amz-Date=1',
    secret: 'AKIAIOSFO',
  },
  { text: 'https://s3.example/b/k?X-Amz-Signature=0123456789abcdef0123', secret: '0123456789abcdef' },
  { text: 'https://s3.example/b/k?x-amz-security-token=FwoGZXIvYXdzEBYaD%2B', secret: 'FwoGZXIvYXdz' },
  {
    text: `Authorization=AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261129/us-east-1/lambda/aws4_request, SignedHeaders=host;x-amz-date, Signature=${'5d672d79'.repeat(8)}`,
    secret: '5d672d79',
  },
  {
    text: 'Authorization: AWS4-HMAC-SHA256 Credential=123456789012/20261129/us-east-1/s3/aws4_request, SignedHeaders=host',
    secret: '123456789012/20261129',
  },
  {
    text: `Credential=AKID%2F20261129%2Fus-east-1&Signature=${'5d672d79'.repeat(8)}&x=1`,
    secret: '5d672d79',
  },
  { text: `{\\"Signature\\":\\"${'5d672d79'.repeat(8)}\\"}`, secret: '5d672d79' },
  { text: `<SignatureProvided>${'5d672d79'.repeat(8)}</SignatureProvided>`, secret: '5d672d79' },
  { text: 'AWSAccessKeyId=AKID&Signature=vjbyPxybdZaNmGa%2ByT272YEAiv4%3D', secret: 'vjbyPxybdZaN' },
  { text: "the header 'x-amz-security-token', 'c29tZSB0b2tlbiBvZiBBV1M'", secret: 'c29tZSB0b2tlbiBv' },
  { text: '{"X-Amz-Security-Token":["c29tZSB0b2tlbiBvZiBBV1M"]}', secret: 'c29tZSB0b2tlbiBv' },
  {
    text: '<X-Amz-Security-Token>c29tZSB0b2tlbiBvZiBBV1M</X-Amz-Security-Token>',
    secret: 'c29tZSB0b2tlbiBv',
  },
  { text: 'a=https%3A%2F%2Fs3%3FX-Amz-Signature%253D5d672d795d672d795d672d79', secret: '5d672d79' },
  { text: '<Token-0>IQoJb3JpZ2luX2VjEBYaCWV1LWNlbnRyYWwtMSJIMEYCIQ</Token-0>', secret: 'X2VjEBYaCWV1' },
  { text: 'key_AKIAIOSFODNN7EXAMPLE_old.txt', secret: 'AKIAIOSFODNN7EXAMPLE' },
  { text: 'ASIAIOSFODNN7EXAMPLE', secret: 'ASIAIOSFODNN7EXAMPLE' },
  { text: 'token_ghp_abcdefghijklmnopqrstuvwxyz0123456789', secret: 'abcdefghijklmnop' },
  { text: 'ghs_abcdefghijklmnopqrstuvwxyz0123456789', secret: 'abcdefghijklmnop' },
  { text: 'github_pat_abcdefghijklmnopqrstuv_wxyz0123456789', secret: 'abcdefghijklmnop' },
  { text: 'error at https://aws:s3cr3t%2Fpart@index.example/simple/: 401', secret: 's3cr3t' },
  { text: '--extra-index-url=http://:pypi-abcd@127.0.0.1:8080/simple', secret: 'pypi-abcd' },
  { text: '{"url":"https:\\/\\/user:s3cr3t@index.example\\/simple"}', secret: 's3cr3t' },
  { text: 'https://eyJ0eXAiOiJKV1QiLCJhbGciOi@index.example/simple', secret: 'eyJ0eXAiOiJKV1' },
];

const PIECES =
  `:: : ##[ ## # [ ] set-output error group name=x %0A %0D www. :// https:// @ a b 1 . - + = | \` < > & " ' ; ( ) ! * _ ~ $ { } \\`
    .split(' ')
    .concat([
      ' ',
      '\t',
      '\n',
      '\r',
      '\u0000',
      '\u001b[1m',
      '\u00a0',
      '\u2028',
      '\u200b',
      '\ufeff',
      '\ud800',
      '\udc00',
      '\u{20bb7}',
    ]);

/** Names made of what harm is made of, of any characters at all, and of halves of characters. */
export const hostileNames = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    ),
    { maxLength: 10 },
  )
  .map((pieces) => pieces.join(''));

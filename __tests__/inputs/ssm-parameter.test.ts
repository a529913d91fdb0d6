import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parameterName } from '../../src/lambda/parameter-name.ts';
import { readParameterInput } from '../../src/inputs/ssm-parameter.ts';
import { Problem } from '../../src/shared/problem.ts';
import { given } from './given.ts';

const { read, refusal } = given(() => readParameterInput('greetings'), {});
const PLACE = { layerName: 'greetings', region: 'eu-central-1' };

test('without the input nobody is told', () => {
  expect(read()).toBeUndefined();
});

test('the layer and the region are put in', () => {
  const template = read({ 'ssm-parameter': '/layers/{region}/{layer-name}' });
  expect(template).toBe('/layers/{region}/greetings');
  expect(parameterName(template ?? '', PLACE)).toBe('/layers/eu-central-1/greetings');
});

test.each([
  'greetings',
  'a.b_c-D',
  '/one',
  `/${Array.from({ length: 15 }, (_, level) => `l${level}`).join('/')}`,
  `/a/${'x'.repeat(1011 - 64)}`,
])('%s is a name', (template) => {
  expect(parameterName(template, PLACE)).toBe(template);
});

test.each([
  ['layers/{layer-name}', 'has levels and so must start with a slash'],
  ['/layers/{name}', 'holds "{"'],
  ['/layers/a b', 'holds " "'],
  ['/layers/ä', 'holds "ä"'],
  ['/layers/😀', 'holds "😀"'],
  ['/layers/a\nb', 'holds "\n"'],
  ['arn:aws:ssm:eu-central-1:123456789012:parameter/x', 'holds ":"'],
  ['/', 'has a level without a name'],
  ['/layers/', 'has a level without a name'],
  ['/layers//x', 'has a level without a name'],
  ['//x', 'has a level without a name'],
  [`/${'x/'.repeat(15)}x`, 'has 16 levels; AWS takes 15'],
  ['/aws/layers/x', 'starts with "aws" or "ssm"'],
  ['AWSlayer', 'starts with "aws" or "ssm"'],
  ['/SSM-x', 'starts with "aws" or "ssm"'],
  [`/${'x'.repeat(1100)}`, 'characters too long; its ARN may have 1011'],
])('%j is refused', (template, what) => {
  const problem = refusal({ 'ssm-parameter': template });
  expect(problem.what).toContain('`ssm-parameter` is ');
  expect(problem.what).toContain(what);
  expect(problem.fix).toContain('/layers/{layer-name}');
});

test('the layer itself may not make it a name that AWS keeps to itself', () => {
  const refused = () => parameterName('/{layer-name}', { ...PLACE, layerName: 'aws-tools' });
  expect(refused).toThrow('"/{layer-name}", here "/aws-tools", which starts with "aws" or "ssm"');
});

test('what is taken is never anything but a name', () => {
  const part = fc.constantFrom(
    '/',
    'a',
    'Z',
    '9',
    '.',
    '-',
    '_',
    ' ',
    '{region}',
    '{layer-name}',
    'aws',
    'é',
  );
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 40 }), (parts) => {
      let name = '';
      try {
        name = parameterName(parts.join(''), PLACE);
      } catch (error) {
        expect(error).toBeInstanceOf(Problem);
        return;
      }
      expect(name).toMatch(/^(?!\/?(?:aws|ssm))(?:[a-zA-Z0-9_.-]+|(?:\/[a-zA-Z0-9_.-]+){1,15})$/i);
    }),
  );
});

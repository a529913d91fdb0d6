// Systems Manager's Parameter Store, as far as it tells others which layer version is the newest.

/** @import { Place } from './arns.js' */
/** @import { Context, Input, Operation } from './context.js' */
/** @import { RegionState } from './state.js' */

import { accessDenied, notEmulated, refused, validationFailed } from './errors.js';
import { withEntry } from './state.js';
import { check, length, oneOf, required } from './validation.js';

/** @typedef {'String' | 'StringList' | 'SecureString'} ParameterType */

/**
 * @typedef {object} Parameter
 * @property {string} name
 * @property {ParameterType} type
 * @property {string} description
 * @property {readonly ParameterVersion[]} versions oldest first
 */

/** @typedef {{ value: string, modified: number }} ParameterVersion modified in milliseconds since the epoch */

const TYPES = new Set(['String', 'StringList', 'SecureString']);
const VALUE_BYTES = 4096;
const ARN_CHARACTERS = 1011;
const LEVELS = 15;

const NAME_RULES =
  'If formed as a path, it can consist of sub-paths divided by slash symbol; each sub-path can be formed as a mix of ' +
  'letters, numbers and the following 3 symbols .-_';

/** @param {Place} place @param {string} name with or without a slash before it */
export const parameterArn = ({ partition, region, account }, name) =>
  `arn:${partition}:ssm:${region}:${account}:parameter${name.startsWith('/') ? '' : '/'}${name}`;

/** @type {Operation} */
export function PutParameter(state, input, context) {
  checkPut(input);
  const { Name: name, Value: value = '', Type, Overwrite = false } = input;
  refuseBadName(name, context);
  refuseBadValue(value);
  const before = state.parameters.get(name);
  if (before !== undefined && !Overwrite)
    throw refused(
      'ParameterAlreadyExists',
      'The parameter already exists. To overwrite this value, set the overwrite option in the request to true.',
    );
  if (before === undefined && Type === undefined)
    throw validationFailed('A parameter type is required when you create a parameter.');
  const type = /** @type {ParameterType} */ (Type ?? before?.type);
  // As the API reference says; whether it is meant for names without a path as well is not known.
  if (before !== undefined && before.type !== type)
    throw refused(
      'HierarchyTypeMismatchException',
      "Parameter Store doesn't support changing a parameter type in a hierarchy. For example, you can't change a " +
        'parameter from a String type to a SecureString type. You must create a new, unique parameter.',
    );
  const description = input.Description ?? before?.description ?? '';
  const versions = [...(before?.versions ?? []), { value, modified: context.now }];
  return {
    state: withParameter(state, { name, type, description, versions }),
    body: { Version: versions.length, Tier: 'Standard' },
  };
}

/** @param {RegionState} state @param {Parameter} parameter @returns {RegionState} */
export const withParameter = (state, parameter) => ({
  ...state,
  parameters: withEntry(state.parameters, parameter.name, parameter),
});

/** @param {Input} input */
function checkPut({ Name, Value, Type, Description, Tier = 'Standard', DataType = 'text' }) {
  check(
    required(Name, 'name'),
    length(Name, 'name', 1, 2048),
    required(Value, 'value'),
    length(Value, 'value', 1, Infinity),
    length(Description, 'description', 0, 1024),
    oneOf(Type, 'type', TYPES, 'Member must satisfy enum value set: [SecureString, StringList, String]'),
  );
  if (Type === 'SecureString') throw notEmulated('writing a SecureString');
  if (Tier !== 'Standard') throw notEmulated(`parameters of tier ${Tier}`);
  if (DataType !== 'text') throw notEmulated(`parameters of data type ${DataType}`);
}

/** @param {string} name @param {Context} context */
function refuseBadName(name, context) {
  const isPath = name.startsWith('/');
  const bare = name.replace(/^\//, '');
  if (isPath && /^aws/i.test(bare)) throw accessDenied(`No access to reserved parameter name: ${bare}.`);
  if (!isPath && /^(aws|ssm)/i.test(name))
    throw validationFailed(`Parameter name: can't be prefixed with "aws" or "ssm" (case-insensitive).`);
  if (!isPath && name.includes('/')) throw validationFailed('Parameter name must be a fully qualified name.');
  const levels = bare.split('/');
  if (/^ssm/i.test(bare) || !levels.every((level) => /^[\w.-]+$/.test(level)))
    throw validationFailed(`Parameter name: can't be prefixed with "ssm" (case-insensitive). ${NAME_RULES}`);
  if (levels.length > LEVELS)
    throw refused(
      'HierarchyLevelLimitExceededException',
      `A hierarchy can have a maximum of ${LEVELS} levels.`,
    );
  // The text is not known; the length is that of the whole ARN.
  if (parameterArn(context, name).length > ARN_CHARACTERS)
    throw validationFailed(`The parameter name, with its ARN, is longer than ${ARN_CHARACTERS} characters.`);
}

/** @param {string} value */
function refuseBadValue(value) {
  if (value.includes('{{'))
    throw validationFailed(`Parameter value can't nest another parameter. Do not use "{{}}" in the value.`);
  if (Buffer.byteLength(value) > VALUE_BYTES)
    throw validationFailed(
      `Standard tier parameters support a maximum parameter value of ${VALUE_BYTES} characters. To create a larger ` +
        'parameter value, upgrade the parameter to use the advanced-parameter tier. For more information, see ' +
        'https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html',
    );
}

/** By name, or `name:3` for a version. @type {Operation} */
export function GetParameter(state, input, context) {
  check(required(input.Name, 'name'), length(input.Name, 'name', 1, 2048));
  if (input.Name.startsWith('arn:')) throw notEmulated('parameters by ARN');
  const [name = '', selector] = input.Name.split(':');
  const parameter = state.parameters.get(name);
  // AWS says no more than the code.
  if (parameter === undefined) throw refused('ParameterNotFound', '');
  const { type, versions } = parameter;
  const number = selector === undefined ? versions.length : Number(selector);
  const version = versions[number - 1];
  if (version === undefined)
    throw refused(
      'ParameterVersionNotFound',
      `Systems Manager could not find version ${selector} of ${name}. Verify the version and try again.`,
    );
  const sealed = type === 'SecureString' && input.WithDecryption !== true;
  return {
    body: {
      Parameter: {
        ...{ Name: name, Type: type, Version: number, DataType: 'text', ARN: parameterArn(context, name) },
        Value: sealed ? Buffer.from(`sealed ${name} ${number}`).toString('base64') : version.value,
        ...(selector !== undefined && { Selector: `:${selector}` }),
        LastModifiedDate: version.modified / 1000,
      },
    },
  };
}

// The Resource Groups Tagging API, as far as it finds functions by their tags.

/** @import { Input, Operation } from './context.js' */
/** @import { LambdaFunction } from './state.js' */

import { functionArn } from './arns.js';
import { notEmulated, refused } from './errors.js';
import { inOrder } from './function-names.js';
import { markedKey, pageAfter } from './pages.js';
import { check, length } from './validation.js';

const TYPES = ['lambda', 'lambda:function'];

/** All filters must match, any value of each. A function without tags is never shown. @type {Operation} */
export function GetResources(state, input, context) {
  checkInput(input);
  const size = Math.min(input.ResourcesPerPage ?? 100, context.options.pageSize);
  const after = markedKey(input.PaginationToken || undefined, invalidToken);
  /** @type {LambdaFunction[]} */
  const found = [];
  for (const lambda of inOrder(state.functions, after)) {
    if (lambda.name !== after && matches(lambda, input)) found.push(lambda);
    if (found.length > size) break;
  }
  const { items, NextMarker = '' } = pageAfter(found, ({ name }) => name, size, after);
  const ResourceTagMappingList = items.map(({ name, tags }) => ({
    ResourceARN: functionArn(context, name),
    Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
  }));
  return { body: { PaginationToken: NextMarker, ResourceTagMappingList } };
}

/** @param {Input} input */
function checkInput({ TagFilters = [], ResourceTypeFilters, ResourcesPerPage, PaginationToken }) {
  check(
    length(PaginationToken, 'paginationToken', 0, 2048),
    length(TagFilters, 'tagFilters', 0, 50),
    ...TagFilters.flatMap(({ Key, Values }) => [
      length(Key, 'tagFilters.member.key', 1, 128),
      length(Values, 'tagFilters.member.values', 0, 20),
      ...(Values ?? []).map((value) => length(value, 'tagFilters.member.values', 0, 256)),
    ]),
  );
  // The texts below are not recorded.
  if (TagFilters.some(({ Key }) => Key === undefined))
    throw refused('InvalidParameterException', 'TagFilter must have a Key');
  if (ResourcesPerPage !== undefined && !(ResourcesPerPage >= 1 && ResourcesPerPage <= 100))
    throw refused('InvalidParameterException', 'ResourcesPerPage must be between 1 and 100');
  const other = (ResourceTypeFilters ?? ['every type']).find((type) => !TYPES.includes(type));
  if (other !== undefined) throw notEmulated(`resources of ${other}; ask for ${TYPES.join(' or ')}`);
}

/** @param {LambdaFunction} lambda @param {Input} input */
const matches = ({ tags }, { TagFilters = [] }) =>
  Object.keys(tags).length > 0 &&
  TagFilters.every(({ Key = '', Values = [] }) => {
    const value = Object.hasOwn(tags, Key) ? tags[Key] : undefined;
    return value !== undefined && (Values.length === 0 || Values.includes(value));
  });

const invalidToken = () => refused('InvalidParameterException', 'Invalid pagination token');

// What the account may use, and what it uses.

/** @import { Operation } from './context.js' */

import { UNZIPPED_LIMIT } from './archive.js';
import { ZIPPED_LIMIT } from './content.js';
import { storedBytes } from './storage.js';

/** @type {Operation} */
export const GetAccountSettings = (state, _input, context) => ({
  body: {
    AccountLimit: {
      TotalCodeSize: context.options.codeStorageBytes,
      CodeSizeUnzipped: UNZIPPED_LIMIT,
      CodeSizeZipped: ZIPPED_LIMIT,
      ConcurrentExecutions: 1000,
      UnreservedConcurrentExecutions: 1000,
    },
    AccountUsage: { TotalCodeSize: storedBytes(state), FunctionCount: state.functions.size },
  },
});

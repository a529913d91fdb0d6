/** Every rule of the audit by its id, with one sentence on what it finds. */
export const AUDIT_RULES = {
  'audit/behind': 'A function has an older version of a layer than the newest there is.',
  'audit/mixed-versions': 'Functions of one environment have different versions of one layer.',
  'audit/durable-without-alias':
    'A durable function with layers has no alias, so that a changed layer reaches executions that are under way.',
  'audit/deleted':
    'A function has a version that is deleted, so that its list of layers can no longer be written as it is.',
  'audit/foreign-gone':
    "A function has a version of another account's layer that is gone or no longer granted.",
  'audit/public-grant': 'Everybody may use a version of a layer.',
  'audit/organization-grant': 'Every account of an organisation may use a version of a layer.',
  'audit/odd-grant': 'The policy of a version has a statement that this release cannot describe.',
  'audit/deprecated-runtime': 'A function with layers runs on a runtime that is past the end of its support.',
  'audit/blocked-runtime':
    'A function with layers runs on a runtime whose functions cannot be updated any more, or soon not.',
  'audit/five-layers': 'A function has as many layers as it can.',
  'audit/nearly-full': 'A function and its layers are near the size that AWS Lambda takes, unzipped.',
  'audit/storage': "The account's code storage in a region is nearly full.",
  'audit/unused': 'A layer that no version of any function has, and that nobody else may use.',
  'audit/unexpected-principal':
    'Somebody who is not on the list published, shared, deleted or attached a layer.',
} as const satisfies Record<string, string>;

export type AuditRule = keyof typeof AUDIT_RULES;

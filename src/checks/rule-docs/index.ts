import { FILES_DOCS } from './files.js';
import { LAYOUT_DOCS } from './layout.js';
import { NATIVE_DOCS } from './native.js';
import { NPM_DOCS } from './npm.js';
import { CONFIG_DOCS, DEPS_DOCS, SHADOW_DOCS, VULNERABILITIES_DOCS } from './packages.js';
import type { RuleDoc } from './rule-doc.js';
import { RUNTIME_DOCS } from './runtime.js';
import { SECRETS_DOCS } from './secrets.js';
import { SIZE_DOCS } from './size.js';
import { WEIGHT_DOCS } from './weight.js';

/** What docs/rules.md says of each rule beside its sentence in RULES. */
export const RULE_DOCS: Readonly<Record<string, RuleDoc | undefined>> = {
  ...LAYOUT_DOCS,
  ...SIZE_DOCS,
  ...NATIVE_DOCS,
  ...FILES_DOCS,
  ...RUNTIME_DOCS,
  ...SHADOW_DOCS,
  ...SECRETS_DOCS,
  ...DEPS_DOCS,
  ...NPM_DOCS,
  ...CONFIG_DOCS,
  ...VULNERABILITIES_DOCS,
  ...WEIGHT_DOCS,
};

import { BUILD_DOCS } from './build.ts';
import { FILES_DOCS } from './files.ts';
import { LAYOUT_DOCS } from './layout.ts';
import { NATIVE_DOCS } from './native.ts';
import { NPM_DOCS } from './npm.ts';
import { CONFIG_DOCS, DEPS_DOCS, SHADOW_DOCS, VULNERABILITIES_DOCS } from './packages.ts';
import type { RuleDoc } from './rule-doc.ts';
import { RUNTIME_DOCS } from './runtime.ts';
import { SECRETS_DOCS } from './secrets.ts';
import { SIZE_DOCS } from './size.ts';
import { WEIGHT_DOCS } from './weight.ts';

/** What docs/rules.md says of each rule beside its sentence in RULE_TEXTS. */
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
  ...BUILD_DOCS,
};

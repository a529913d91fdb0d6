import { grouped } from '../../../shared/grouped.ts';
import type { AccountFinding } from './finding.ts';
import type { Survey, SurveyedLayer } from '../survey.ts';
import { versionsText } from './words.ts';

/** Versions that everybody or a whole organisation may use, and statements that say something else. */
export function grants({ layers }: Survey): AccountFinding[] {
  return layers.flatMap((layer) => [
    ...publicGrants(layer),
    ...organizationGrants(layer),
    ...oddGrants(layer),
  ]);
}

function publicGrants({ name, versions }: SurveyedLayer): AccountFinding[] {
  const shared = versions.filter(({ sharing }) => sharing.grantees.includes('public'));
  if (shared.length === 0) return [];
  return [
    {
      rule: 'audit/public-grant',
      severity: 'warning',
      path: `layer/${name}`,
      message: `Everybody may use ${versionsText(shared.map(({ version }) => version))} of layer "${name}".`,
      fix: 'If it is not published to the world on purpose, revoke it: publish with `share-with` and `share-exact: true`, or `aws lambda remove-layer-version-permission`; where it is, `ignore-rules: audit/public-grant`.',
    },
  ];
}

function organizationGrants({ name, versions }: SurveyedLayer): AccountFinding[] {
  const shared = versions.flatMap(({ version, sharing }) =>
    sharing.grantees
      .filter((grantee) => grantee.startsWith('o-'))
      .map((organization) => ({ version, organization })),
  );
  return [...grouped(shared, ({ organization }) => organization)].map(([organization, of]) => ({
    rule: 'audit/organization-grant',
    severity: 'notice',
    path: `layer/${name}`,
    message: `Every account of the organisation ${organization} may use ${versionsText(of.map(({ version }) => version))} of layer "${name}".`,
    fix: 'Check that all of them shall; `share-with` takes single accounts too.',
  }));
}

function oddGrants({ name, versions }: SurveyedLayer): AccountFinding[] {
  const odd = versions.filter(({ sharing }) => sharing.unknown.length > 0);
  if (odd.length === 0) return [];
  return [
    {
      rule: 'audit/odd-grant',
      severity: 'notice',
      path: `layer/${name}`,
      message: `The policy of ${versionsText(odd.map(({ version }) => version))} of layer "${name}" has statements that cannot be described, and may let anybody use it.`,
      fix: 'Look at it by `aws lambda get-layer-version-policy`; the report names the statements.',
    },
  ];
}

import { asRecord } from '../shared/json.ts';
import type { Vulnerability } from './vulnerability.ts';
import type { VulnerabilitySeverity } from './vulnerability.ts';
import { refOf } from './cyclonedx.ts';
import type { Component } from './components.ts';

/**
 * What Amazon Inspector answers, in CycloneDX 1.5: `vulnerabilities`, each with its `id`, `ratings` of several sources and
 * `affects`, which refers to components by their `bom-ref`; and a property for the version that mends each of those.
 * Sources: CycloneDX 1.5, JSON reference; Amazon Inspector user guide, "Using CycloneDX namespaces with Amazon Inspector";
 * answers that aws-actions/vulnerability-scan-github-action-for-amazon-inspector keeps for its tests.
 */
const FIXED_VERSION = 'amazon:inspector:sbom_scanner:fixed_version:';

/** Whose rating counts where several differ. Source: the same action of AWS's, which renders the first of these. */
const RATERS = ['NVD', 'MITRE', 'GITHUB', 'GITLAB', 'AMAZON_INSPECTOR'];
const SEVERITIES: Readonly<Record<string, VulnerabilitySeverity>> = {
  critical: 'critical',
  high: 'high',
  medium: 'medium',
  low: 'low',
};

/**
 * Reads an answer; a vulnerability counts for every component that it affects, also for one that nobody asked about.
 * @param components that were asked about
 */
export function vulnerabilitiesIn(answer: unknown, components: readonly Component[]): Vulnerability[] {
  const asked = new Map(components.map((component) => [refOf(component), component]));
  const told = new Map(componentsIn(answer).map((one) => [textIn(one, 'bom-ref'), one]));
  return listIn(answer, 'vulnerabilities').flatMap((one) => {
    const refs = listIn(one, 'affects').map((affected) => textIn(affected, 'ref'));
    return (refs.length > 0 ? refs : ['']).map((ref) => {
      const component = asked.get(ref) ?? asked.get(textIn(told.get(ref), 'purl'));
      return vulnerabilityOf(one, ref, component ?? unknownComponent(ref, told.get(ref)));
    });
  });
}

function unknownComponent(ref: string, one: unknown): Component {
  const [name, version] = [textIn(one, 'name') || ref || 'a package', textIn(one, 'version')];
  const purl = textIn(one, 'purl');
  return { name, version, licences: [], paths: [], ...(purl !== '' && { purl }) };
}

function vulnerabilityOf(one: unknown, ref: string, component: Component): Vulnerability {
  const fixedVersion = propertiesOf(one).get(FIXED_VERSION + ref) ?? '';
  const url = textIn(fieldOf(one, 'source'), 'url');
  const name = component.group === undefined ? component.name : `${component.group}/${component.name}`;
  return {
    id: textIn(one, 'id') || 'a vulnerability without a name',
    severity: severityOf(listIn(one, 'ratings')),
    package: component.purl ?? `${component.name}@${component.version}`,
    name,
    version: component.version,
    path: component.paths[0] ?? '',
    ...(fixedVersion !== '' && !/^not ?available$/i.test(fixedVersion) && { fixedVersion }),
    ...(url !== '' && { url }),
  };
}

/** EPSS rates how likely it is that somebody makes use of it, which is another matter. */
function severityOf(ratings: readonly unknown[]): VulnerabilitySeverity {
  const rated = ratings.flatMap((rating) => {
    const severity = SEVERITIES[textIn(rating, 'severity').toLowerCase()];
    return severity ? [{ severity, rater: textIn(fieldOf(rating, 'source'), 'name') }] : [];
  });
  const chosen = RATERS.flatMap((rater) => rated.filter((one) => one.rater === rater));
  return (chosen[0] ?? rated.find(({ rater }) => rater !== 'EPSS'))?.severity ?? 'unrated';
}

function propertiesOf(one: unknown): Map<string, string> {
  return new Map(listIn(one, 'properties').map((each) => [textIn(each, 'name'), textIn(each, 'value')]));
}

/** Components may hold components. */
function componentsIn(holder: unknown): unknown[] {
  return listIn(holder, 'components').flatMap((one) => [one, ...componentsIn(one)]);
}

function fieldOf(value: unknown, name: string): unknown {
  return asRecord(value)[name];
}

function listIn(value: unknown, name: string): unknown[] {
  const list = fieldOf(value, name);
  return Array.isArray(list) ? (list as unknown[]) : [];
}

function textIn(value: unknown, name: string): string {
  const text = fieldOf(value, name);
  return typeof text === 'string' ? text : '';
}

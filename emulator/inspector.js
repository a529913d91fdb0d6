// Amazon Inspector's scan of a bill of materials: it answers with the vulnerabilities that were seeded for the purls in it.
// Source: Amazon Inspector API reference, ScanSbom; answers as AWS's own action for GitHub keeps them for its tests.

/** @import { Operation } from './context.js' */
/** @import { RegionState } from './state.js' */

import { validationFailed } from './errors.js';
import { withEntry } from './state.js';

/**
 * @typedef {object} KnownVulnerability
 * @property {string} purl of the package that has it
 * @property {string} id
 * @property {string} [severity] by NVD; none without it
 * @property {{ source: string, severity: string }[]} [ratings] in place of that one
 * @property {string} [fixedVersion]
 */

/** @typedef {{ 'bom-ref'?: unknown, type?: unknown, name?: unknown, version?: unknown, purl?: unknown }} Component */

/** What the older of AWS's two figures allows. */
const MOST_COMPONENTS = 2000;

/** @param {RegionState} state @param {KnownVulnerability} known @returns {RegionState} */
export const withVulnerability = (state, known) => ({
  ...state,
  vulnerabilities: withEntry(state.vulnerabilities, known.purl, [
    ...(state.vulnerabilities.get(known.purl) ?? []),
    known,
  ]),
});

/** @type {Operation} */
export function ScanSbom(state, { sbom, outputFormat }, { requestId, now }) {
  if (outputFormat !== 'CYCLONE_DX_1_5')
    throw validationFailed('outputFormat: the emulator answers in CYCLONE_DX_1_5');
  const components = componentsOf(sbom);
  const found = components.flatMap((component) =>
    (state.vulnerabilities.get(String(component.purl)) ?? []).map((known) => ({ known, component })),
  );
  const ids = [...new Set(found.map(({ known }) => known.id))];
  const count = (/** @type {string} */ severity) =>
    String(found.filter(({ known }) => known.severity === severity).length);
  const properties = ['critical', 'high', 'medium', 'low'].map((severity) => ({
    name: `amazon:inspector:sbom_scanner:${severity}_vulnerabilities`,
    value: count(severity),
  }));
  return {
    body: {
      sbom: {
        ...{ bomFormat: 'CycloneDX', specVersion: '1.5', version: 1, serialNumber: `urn:uuid:${requestId}` },
        metadata: {
          properties,
          timestamp: new Date(now).toISOString(),
          tools: { services: [{ name: 'Amazon Inspector Scan SBOM API', version: 'emulator' }] },
        },
        components: components.map((component) => ({ ...component, properties: [] })),
        ...(ids.length > 0 && {
          vulnerabilities: ids.map((id, index) => vulnerability(id, index, found)),
        }),
      },
    },
  };
}

/**
 * One vulnerability, and every component that it affects.
 * @param {string} id
 * @param {number} index
 * @param {{ known: KnownVulnerability, component: Component }[]} found
 */
function vulnerability(id, index, found) {
  const its = found.filter(({ known }) => known.id === id);
  const { severity, ratings } = its[0]?.known ?? {};
  const rated = ratings ?? (severity === undefined ? [] : [{ source: 'NVD', severity }]);
  return {
    'bom-ref': `vuln-${index + 1}`,
    id,
    source: { name: 'NVD', url: `https://nvd.nist.gov/vuln/detail/${encodeURIComponent(id)}` },
    ratings: [
      { source: { name: 'EPSS' }, severity: 'none', score: 0.00044, method: 'other' },
      ...rated.map((one) => ({ source: { name: one.source }, severity: one.severity, method: 'CVSSv31' })),
    ],
    description: `What ${id} is about.`,
    affects: its.map(({ component }) => ({ ref: component['bom-ref'] })),
    properties: its.flatMap(({ known, component }) =>
      known.fixedVersion === undefined
        ? []
        : [
            {
              name: `amazon:inspector:sbom_scanner:fixed_version:${String(component['bom-ref'])}`,
              value: known.fixedVersion,
            },
          ],
    ),
  };
}

/** @param {unknown} sbom @returns {Component[]} */
function componentsOf(sbom) {
  if (typeof sbom !== 'object' || sbom === null) throw validationFailed('sbom: a JSON document is required');
  const { bomFormat, specVersion, components } =
    /** @type {{ bomFormat?: unknown, specVersion?: unknown, components?: unknown }} */ (sbom);
  if (bomFormat !== 'CycloneDX' || specVersion !== '1.5')
    throw validationFailed('The SBOM must be in CycloneDX 1.5 format.');
  if (!Array.isArray(components) || components.length === 0)
    throw validationFailed('The SBOM has no components.');
  if (components.length > MOST_COMPONENTS)
    throw validationFailed(`The SBOM has more than ${MOST_COMPONENTS} components.`);
  const list = /** @type {Component[]} */ (components);
  const refs = new Set(list.map((component) => component['bom-ref']));
  if (refs.size < list.length || list.some(isOdd))
    throw validationFailed('The SBOM has a component that is none.');
  return list;
}

/** Stricter than AWS, which skips what it does not know. @param {Component} component */
function isOdd({ 'bom-ref': ref, type, name, version, purl }) {
  const texts = [ref, name, version, purl];
  return (
    !['library', 'application'].includes(String(type)) ||
    texts.some((text) => typeof text !== 'string' || text === '') ||
    !/^pkg:[a-z]+\/[\w.~%:/@+-]+@[\w.~%:+-]+$/.test(String(purl))
  );
}

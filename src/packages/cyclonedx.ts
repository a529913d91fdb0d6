import { createHash } from 'node:crypto';
import type { Component } from './components.ts';

/** The layer that a bill of materials is of. */
export interface SbomSubject {
  layerName: string;
  /** 64 hex digits; the digest of its zip where another tool published it. */
  contentHash: string;
  /** Some of it could not be looked into, so that there may be more packages. */
  isIncomplete?: boolean;
}

/**
 * The bill of materials of a layer, as CycloneDX 1.5, which Amazon Inspector asks for. It says nothing of when or where it
 * was made, so that one content always gives the same.
 *
 * It is written here and not by CycloneDX's own library, which is half a megabyte of a bundle that is fetched at every run
 * (497 kB minified, most of it for XML and for schemas); the tests hold it against the library's schema.
 * Source: CycloneDX 1.5, JSON reference.
 */
export function cyclonedx(billed: SbomSubject, components: readonly Component[]): object {
  const { layerName, contentHash, isIncomplete = false } = billed;
  const own = `layer:${layerName}`;
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    serialNumber: serialNumber([layerName, contentHash, ...(isIncomplete ? [components.map(refOf)] : [])]),
    version: 1,
    metadata: {
      tools: { components: [{ type: 'application', name: 'publish-layer' }] },
      component: { type: 'library', 'bom-ref': own, name: layerName, version: contentHash },
    },
    components: components.map((component) => ({
      ...bare(component),
      ...(component.licences.length > 0 && { licenses: component.licences }),
      evidence: { occurrences: component.paths.map((location) => ({ location })) },
    })),
    dependencies: [{ ref: own, dependsOn: components.map(refOf) }],
    ...(isIncomplete && { compositions: [{ aggregate: 'incomplete', assemblies: [own] }] }),
  };
}

/** The same components with what it takes to look for their vulnerabilities. */
export function scannable(components: readonly Component[]): object {
  return { bomFormat: 'CycloneDX', specVersion: '1.5', version: 1, components: components.map(bare) };
}

function bare(component: Component): object {
  const { group, name, version, purl } = component;
  return {
    type: 'library',
    'bom-ref': refOf(component),
    ...(group !== undefined && { group }),
    name,
    version,
    ...(purl !== undefined && { purl }),
  };
}

/** What other parts of a bill of materials call a component. */
export function refOf({ purl, name, version }: Component): string {
  return purl ?? `jar:${name}@${version}`;
}

/** A UUID of what it is of. Source: RFC 9562, UUID version 8. */
function serialNumber(of: readonly unknown[]): string {
  const hex = createHash('sha256').update(JSON.stringify(of)).digest('hex');
  const variant = ((parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, variant + hex.slice(17, 20)];
  return `urn:uuid:${[...parts, hex.slice(20, 32)].join('-')}`;
}

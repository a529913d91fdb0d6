import type { RegionClient } from '../aws/region-client.ts';
import { MOST_COMPONENTS, scanSbom } from '../aws/inspector.ts';
import type { Vulnerability } from '../packages/vulnerability.ts';
import { scannable } from '../packages/cyclonedx.ts';
import type { Component } from '../packages/components.ts';
import { vulnerabilitiesIn } from '../packages/vulnerabilities.ts';

/**
 * Looks for known vulnerabilities of what a layer holds, as many components at a time as Amazon Inspector takes.
 * @param components those with a purl are looked for
 * @param subject for messages, e.g. `layer "models"`
 * @returns each once, in the order of the answers
 * @throws Problem when AWS refuses
 */
export async function scanComponents(
  aws: RegionClient,
  components: readonly Component[],
  subject: string,
): Promise<Vulnerability[]> {
  const known = components.filter(({ purl }) => purl !== undefined);
  const vulnerabilities = new Map<string, Vulnerability>();
  for (let at = 0; at < known.length; at += MOST_COMPONENTS) {
    const some = known.slice(at, at + MOST_COMPONENTS);
    const answer = await scanSbom(aws, scannable(some), subject);
    for (const vulnerability of vulnerabilitiesIn(answer, some))
      vulnerabilities.set(`${vulnerability.id} ${vulnerability.package}`, vulnerability);
  }
  return [...vulnerabilities.values()];
}

import type { RegionClient } from './region-client.ts';
import { withErrorContext } from './error-messages.ts';
import { MalformedReply } from './error-kind.ts';
import { sigv4Request } from './signed-request.ts';

/** Amazon Inspector takes 5,000 components, and has said 2,000 in earlier models of the API. */
export const MOST_COMPONENTS = 2000;

/** Milliseconds for one call, which looks up thousands of packages. */
const SCAN_TIMEOUT = 120_000;

/**
 * Has Amazon Inspector look for known vulnerabilities of the components of a bill of materials. Nothing of it is stored, and
 * Inspector need not be switched on in the account.
 * Source: Amazon Inspector API reference, ScanSbom.
 * @param sbom CycloneDX 1.5, with at most MOST_COMPONENTS components
 * @param subject for messages, e.g. `layer "models"`
 * @returns the same in CycloneDX 1.5, with `vulnerabilities`
 * @throws Problem when AWS refuses
 */
export async function scanSbom(aws: RegionClient, sbom: object, subject: string): Promise<unknown> {
  const attempt = {
    service: 'Amazon Inspector',
    action: 'inspector-scan:ScanSbom',
    subject: `the scan of ${subject}`,
    // The action knows no resources. Source: service authorization reference of Amazon InspectorScan.
    resource: '*',
    region: aws.region,
  };
  const send = sigv4Request(aws, {
    service: 'inspector-scan',
    operation: 'ScanSbom',
    path: '/scan/sbom',
    input: { sbom, outputFormat: 'CYCLONE_DX_1_5' },
  });
  return withErrorContext(attempt, async () => {
    const reply = await aws.call(
      async (options) => {
        const { sbom: report } = Object(await send(options)) as { sbom?: unknown };
        if (typeof report === 'object' && report !== null) return report;
        throw new MalformedReply('ScanSbom was answered without a report');
      },
      { quota: 'other', repeatable: true, timeout: SCAN_TIMEOUT },
    );
    return reply;
  });
}

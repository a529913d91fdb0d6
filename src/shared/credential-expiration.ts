/**
 * When the credentials end, where the step that got them says so. AWS_CREDENTIAL_EXPIRATION is an ISO date; the output of
 * aws-actions/configure-aws-credentials that it is often taken from has it in quotes.
 */
export function credentialExpiration(): Date | undefined {
  const value = process.env['AWS_CREDENTIAL_EXPIRATION'] ?? '';
  const date = new Date(value.replaceAll('"', ''));
  return Number.isNaN(date.getTime()) ? undefined : date;
}

// STS, at the same endpoint, in its Query protocol.

/** @import { Operation } from './context.js' */

/** @type {Operation} */
export function GetCallerIdentity(_state, _input, { account, partition, requestId }) {
  const xml = `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
  <GetCallerIdentityResult>
    <Arn>arn:${partition}:iam::${account}:user/emulator</Arn>
    <UserId>AIDAEMULATOR</UserId>
    <Account>${account}</Account>
  </GetCallerIdentityResult>
  <ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata>
</GetCallerIdentityResponse>`;
  return { body: Buffer.from(xml), headers: { 'content-type': 'text/xml' } };
}

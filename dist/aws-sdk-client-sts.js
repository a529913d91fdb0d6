export const id=1695;export const ids=[1695];export const modules={71695:(e,t,n)=>{
const{awsEndpointFunctions:o,emitWarningIfUnsupportedVersion:i,createDefaultUserAgentProvider:s,getDefaultSocketTimeout:r,NODE_APP_ID_CONFIG_OPTIONS:a,getAwsRegionExtensionConfiguration:c,resolveAwsRegionExtensionConfiguration:d,resolveUserAgentConfig:p,resolveHostHeaderConfig:u,getUserAgentPlugin:l,getHostHeaderPlugin:m,getLoggerPlugin:g,getRecursionDetectionPlugin:E,setCredentialFeature:h,stsRegionDefaultResolver:S}=n(5152)
;const{NoAuthSigner:x,getHttpAuthSchemeEndpointRuleSetPlugin:f,DefaultIdentityProviderConfig:v,getHttpSigningPlugin:I}=n(90402)
;const{normalizeProvider:P,getSmithyContext:y,ServiceException:A,NoOpLogger:T,emitWarningIfUnsupportedVersion:w,loadConfigsForDefaultMode:C,getDefaultExtensionConfiguration:D,resolveDefaultRuntimeConfig:O,Client:b,makeBuilder:k,createAggregatedClient:R}=n(92658)
;const{Command:N}=n(92658)
;const{resolveDefaultsModeConfig:z,loadConfig:_,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:j,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:F,NODE_REGION_CONFIG_OPTIONS:H,NODE_REGION_CONFIG_FILE_OPTIONS:$,resolveRegionConfig:L}=n(47291)
;const{BinaryDecisionDiagram:M,EndpointCache:U,decideEndpoint:W,customEndpointFunctions:G,resolveParams:V,resolveEndpointConfig:J,getEndpointPlugin:q}=n(62085)
;const{parseUrl:K,getHttpHandlerExtensionConfiguration:B,resolveHttpHandlerRuntimeConfig:Q,getContentLengthPlugin:Y}=n(93422)
;const{DEFAULT_RETRY_MODE:X,NODE_RETRY_MODE_CONFIG_OPTIONS:Z,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:ee,resolveRetryConfig:te,getRetryPlugin:ne}=n(23609)
;const{TypeRegistry:oe,getSchemaSerdePlugin:ie}=n(26890)
;const{resolveAwsSdkSigV4Config:se,resolveAwsSdkSigV4AConfig:re,AwsSdkSigV4Signer:ae,AwsSdkSigV4ASigner:ce,NODE_SIGV4A_CONFIG_OPTIONS:de,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:pe}=n(97523)
;const{SignatureV4MultiRegion:ue}=n(5785);const{defaultProvider:le}=n(5861)
;const{toUtf8:me,fromUtf8:ge,toBase64:Ee,fromBase64:he,calculateBodyLength:Se}=n(92430);const{streamCollector:xe,NodeHttpHandler:fe}=n(61279)
;const{AwsQueryProtocol:ve}=n(37288);const{Sha256:Ie}=n(99542);const Pe="ref"
;const ye=-1,Ae=true,Te="isSet",we="PartitionResult",Ce="booleanEquals",De="stringEquals",Oe="getAttr",be="us-east-1",ke="sigv4",Re="sts",Ne="https://sts.{Region}.{PartitionResult#dnsSuffix}",ze={
[Pe]:"Endpoint"},_e={[Pe]:"Region"},je={[Pe]:we},Fe={},He=[_e];const $e={conditions:[[Te,[ze]],[Te,He],["aws.partition",He,we],[Ce,[{[Pe]:"UseFIPS"},Ae]],[Ce,[{
[Pe]:"UseDualStack"},Ae]],[De,[_e,"aws-global"]],[Ce,[{[Pe]:"UseGlobalEndpoint"},Ae]],[De,[_e,"eu-central-1"]],[Ce,[{fn:Oe,argv:[je,"supportsDualStack"]
},Ae]],[Ce,[{fn:Oe,argv:[je,"supportsFIPS"]
},Ae]],[De,[_e,"ap-south-1"]],[De,[_e,"eu-north-1"]],[De,[_e,"eu-west-1"]],[De,[_e,"eu-west-2"]],[De,[_e,"eu-west-3"]],[De,[_e,"sa-east-1"]],[De,[_e,be]],[De,[_e,"us-east-2"]],[De,[_e,"us-west-2"]],[De,[_e,"us-west-1"]],[De,[_e,"ca-central-1"]],[De,[_e,"ap-southeast-1"]],[De,[_e,"ap-northeast-1"]],[De,[_e,"ap-southeast-2"]],[De,[{
fn:Oe,argv:[je,"name"]},"aws-us-gov"]]],results:[[ye],["https://sts.amazonaws.com",{authSchemes:[{name:ke,signingName:Re,signingRegion:be}]}],[Ne,{
authSchemes:[{name:ke,signingName:Re,signingRegion:"{Region}"}]
}],[ye,"Invalid Configuration: FIPS and custom endpoint are not supported"],[ye,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[ze,Fe],["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Fe],[ye,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://sts.{Region}.amazonaws.com",Fe],["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}",Fe],[ye,"FIPS is enabled but this partition does not support FIPS"],["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}",Fe],[ye,"DualStack is enabled but this partition does not support DualStack"],[Ne,Fe],[ye,"Invalid Configuration: Missing Region"]]
};const Le=2;const Me=1e8
;const Ue=new Int32Array([-1,1,-1,0,30,3,1,4,Me+14,2,5,Me+14,3,25,6,4,24,7,5,Me+1,8,6,9,Me+13,7,Me+1,10,10,Me+1,11,11,Me+1,12,12,Me+1,13,13,Me+1,14,14,Me+1,15,15,Me+1,16,16,Me+1,17,17,Me+1,18,18,Me+1,19,19,Me+1,20,20,Me+1,21,21,Me+1,22,22,Me+1,23,23,Me+1,Me+2,8,Me+11,Me+12,4,28,26,9,27,Me+10,24,Me+8,Me+9,8,29,Me+7,9,Me+6,Me+7,3,Me+3,31,4,Me+4,Me+5])
;const We=M.from(Ue,Le,$e.conditions,$e.results);const Ge=new U({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS","UseGlobalEndpoint"]})
;const defaultEndpointResolver=(e,t={})=>Ge.get(e,()=>W(We,{endpointParams:e,logger:t.logger}));G.aws=o
;const createEndpointRuleSetHttpAuthSchemeParametersProvider=e=>async(t,n,o)=>{
if(!o)throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");const i=await e(t,n,o)
;const s=y(n)?.commandInstance?.constructor?.getEndpointParameterInstructions
;if(!s)throw new Error(`getEndpointParameterInstructions() is not defined on '${n.commandName}'`);const r=await V(o,{getEndpointParameterInstructions:s},t)
;return Object.assign(i,r)};const _defaultSTSHttpAuthSchemeParametersProvider=async(e,t,n)=>({operation:y(t).operation,region:await P(e.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
;const Ve=createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultSTSHttpAuthSchemeParametersProvider);function createAwsAuthSigv4HttpAuthOption(e){
return{schemeId:"aws.auth#sigv4",signingProperties:{name:"sts",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}
function createAwsAuthSigv4aHttpAuthOption(e){return{schemeId:"aws.auth#sigv4a",signingProperties:{name:"sts",region:e.region},propertiesExtractor:(e,t)=>({
signingProperties:{config:e,context:t}})}}function createSmithyApiNoAuthHttpAuthOption(e){return{schemeId:"smithy.api#noAuth"}}
const createEndpointRuleSetHttpAuthSchemeProvider=(e,t,n)=>{const endpointRuleSetHttpAuthSchemeProvider=o=>{const i=e(o);const s=i.properties?.authSchemes
;if(!s)return t(o);const r=[];for(const e of s){const{name:t,properties:i={},...a}=e;const c=t.toLowerCase()
;if(t!==c)console.warn(`HttpAuthScheme has been normalized with lowercasing: '${t}' to '${c}'`);let d;if(c==="sigv4a"){d="aws.auth#sigv4a";const e=s.find(e=>{
const t=e.name.toLowerCase();return t!=="sigv4a"&&t.startsWith("sigv4")});if(ue.sigv4aDependency()==="none"&&e)continue
}else if(c.startsWith("sigv4"))d="aws.auth#sigv4";else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${c}'`);const p=n[d]
;if(!p)throw new Error(`Could not find HttpAuthOption create function for '${d}'`);const u=p(o);u.schemeId=d;u.signingProperties={...u.signingProperties||{},
...a,...i};r.push(u)}return r};return endpointRuleSetHttpAuthSchemeProvider};const _defaultSTSHttpAuthSchemeProvider=e=>{const t=[];switch(e.operation){
case"AssumeRoleWithSAML":t.push(createSmithyApiNoAuthHttpAuthOption());t.push(createAwsAuthSigv4aHttpAuthOption(e));break;case"AssumeRoleWithWebIdentity":
t.push(createSmithyApiNoAuthHttpAuthOption());t.push(createAwsAuthSigv4aHttpAuthOption(e));break;default:t.push(createAwsAuthSigv4HttpAuthOption(e))
;t.push(createAwsAuthSigv4aHttpAuthOption(e))}return t}
;const Je=createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver,_defaultSTSHttpAuthSchemeProvider,{
"aws.auth#sigv4":createAwsAuthSigv4HttpAuthOption,"aws.auth#sigv4a":createAwsAuthSigv4aHttpAuthOption,"smithy.api#noAuth":createSmithyApiNoAuthHttpAuthOption})
;const resolveHttpAuthSchemeConfig=e=>{const t=se(e);const n=re(t);return Object.assign(n,{authSchemePreference:P(e.authSchemePreference??[])})}
;const resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??false,useFipsEndpoint:e.useFipsEndpoint??false,
useGlobalEndpoint:e.useGlobalEndpoint??false,defaultSigningName:"sts"});const qe={UseGlobalEndpoint:{type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{
type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{
type:"builtInParams",name:"useDualstackEndpoint"}};var Ke="3.1172.0";var Be={version:Ke};class STSServiceException extends A{
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";constructor(e){super(e);Object.setPrototypeOf(this,STSServiceException.prototype)
}}class ExpiredTokenException extends STSServiceException{static shapeId="com.amazonaws.sts#ExpiredTokenException";name="ExpiredTokenException";$fault="client"
;constructor(e){super({name:"ExpiredTokenException",$fault:"client",...e});Object.setPrototypeOf(this,ExpiredTokenException.prototype)}}
class InvalidContextAssertionException extends STSServiceException{static shapeId="com.amazonaws.sts#InvalidContextAssertionException"
;name="InvalidContextAssertionException";$fault="client";constructor(e){super({name:"InvalidContextAssertionException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidContextAssertionException.prototype)}}class MalformedPolicyDocumentException extends STSServiceException{
static shapeId="com.amazonaws.sts#MalformedPolicyDocumentException";name="MalformedPolicyDocumentException";$fault="client";constructor(e){super({
name:"MalformedPolicyDocumentException",$fault:"client",...e});Object.setPrototypeOf(this,MalformedPolicyDocumentException.prototype)}}
class PackedPolicyTooLargeException extends STSServiceException{static shapeId="com.amazonaws.sts#PackedPolicyTooLargeException"
;name="PackedPolicyTooLargeException";$fault="client";constructor(e){super({name:"PackedPolicyTooLargeException",$fault:"client",...e})
;Object.setPrototypeOf(this,PackedPolicyTooLargeException.prototype)}}class RegionDisabledException extends STSServiceException{
static shapeId="com.amazonaws.sts#RegionDisabledException";name="RegionDisabledException";$fault="client";constructor(e){super({name:"RegionDisabledException",
$fault:"client",...e});Object.setPrototypeOf(this,RegionDisabledException.prototype)}}class IDPRejectedClaimException extends STSServiceException{
static shapeId="com.amazonaws.sts#IDPRejectedClaimException";name="IDPRejectedClaimException";$fault="client";constructor(e){super({
name:"IDPRejectedClaimException",$fault:"client",...e});Object.setPrototypeOf(this,IDPRejectedClaimException.prototype)}}
class InvalidIdentityTokenException extends STSServiceException{static shapeId="com.amazonaws.sts#InvalidIdentityTokenException"
;name="InvalidIdentityTokenException";$fault="client";constructor(e){super({name:"InvalidIdentityTokenException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidIdentityTokenException.prototype)}}class IDPCommunicationErrorException extends STSServiceException{
static shapeId="com.amazonaws.sts#IDPCommunicationErrorException";name="IDPCommunicationErrorException";$fault="client";$retryable={};constructor(e){super({
name:"IDPCommunicationErrorException",$fault:"client",...e});Object.setPrototypeOf(this,IDPCommunicationErrorException.prototype)}}
class InvalidAuthorizationMessageException extends STSServiceException{static shapeId="com.amazonaws.sts#InvalidAuthorizationMessageException"
;name="InvalidAuthorizationMessageException";$fault="client";constructor(e){super({name:"InvalidAuthorizationMessageException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidAuthorizationMessageException.prototype)}}class ExpiredTradeInTokenException extends STSServiceException{
static shapeId="com.amazonaws.sts#ExpiredTradeInTokenException";name="ExpiredTradeInTokenException";$fault="client";constructor(e){super({
name:"ExpiredTradeInTokenException",$fault:"client",...e});Object.setPrototypeOf(this,ExpiredTradeInTokenException.prototype)}}
class InsufficientSessionLifetimeException extends STSServiceException{static shapeId="com.amazonaws.sts#InsufficientSessionLifetimeException"
;name="InsufficientSessionLifetimeException";$fault="client";constructor(e){super({name:"InsufficientSessionLifetimeException",$fault:"client",...e})
;Object.setPrototypeOf(this,InsufficientSessionLifetimeException.prototype)}}class InvalidSubjectCredentialsException extends STSServiceException{
static shapeId="com.amazonaws.sts#InvalidSubjectCredentialsException";name="InvalidSubjectCredentialsException";$fault="client";constructor(e){super({
name:"InvalidSubjectCredentialsException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidSubjectCredentialsException.prototype)}}
class JWTPayloadSizeExceededException extends STSServiceException{static shapeId="com.amazonaws.sts#JWTPayloadSizeExceededException"
;name="JWTPayloadSizeExceededException";$fault="client";constructor(e){super({name:"JWTPayloadSizeExceededException",$fault:"client",...e})
;Object.setPrototypeOf(this,JWTPayloadSizeExceededException.prototype)}}class OutboundWebIdentityFederationDisabledException extends STSServiceException{
static shapeId="com.amazonaws.sts#OutboundWebIdentityFederationDisabledException";name="OutboundWebIdentityFederationDisabledException";$fault="client"
;constructor(e){super({name:"OutboundWebIdentityFederationDisabledException",$fault:"client",...e})
;Object.setPrototypeOf(this,OutboundWebIdentityFederationDisabledException.prototype)}}class SessionDurationEscalationException extends STSServiceException{
static shapeId="com.amazonaws.sts#SessionDurationEscalationException";name="SessionDurationEscalationException";$fault="client";constructor(e){super({
name:"SessionDurationEscalationException",$fault:"client",...e});Object.setPrototypeOf(this,SessionDurationEscalationException.prototype)}}const Qe="Arn"
;const Ye="AccessKeyId";const Xe="AssumeRole";const Ze="AssumedRoleId";const et="AssumeRoleRequest";const tt="AssumeRoleResponse";const nt="AssumedRoleUser"
;const ot="Account";const it="Credentials";const st="ContextAssertion";const rt="DurationSeconds";const at="Expiration";const ct="ExternalId"
;const dt="ExpiredTokenException";const pt="ExpiredTradeInTokenException";const ut="GetCallerIdentity";const lt="GetCallerIdentityRequest"
;const mt="GetCallerIdentityResponse";const gt="InvalidAuthorizationMessageException";const Et="InvalidContextAssertionException"
;const ht="IDPCommunicationErrorException";const St="IDPRejectedClaimException";const xt="InvalidIdentityTokenException"
;const ft="InvalidSubjectCredentialsException";const vt="InsufficientSessionLifetimeException";const It="JWTPayloadSizeExceededException";const Pt="Key"
;const yt="MalformedPolicyDocumentException";const At="MinimumSessionTokenSize";const Tt="OutboundWebIdentityFederationDisabledException";const wt="Policy"
;const Ct="PolicyArns";const Dt="ProviderArn";const Ot="ProvidedContexts";const bt="ProvidedContextsListType";const kt="ProvidedContext"
;const Rt="PolicyDescriptorType";const Nt="PackedPolicySize";const zt="PackedPolicyTooLargeException";const _t="RoleArn";const jt="RegionDisabledException"
;const Ft="RoleSessionName";const Ht="SecretAccessKey";const $t="SessionDurationEscalationException";const Lt="SourceIdentity";const Mt="SerialNumber"
;const Ut="SessionTokenSize";const Wt="SessionTokenUtilization";const Gt="SessionToken";const Vt="Tags";const Jt="TokenCode";const qt="TransitiveTagKeys"
;const Kt="Tag";const Bt="UserId";const Qt="Value";const Yt="arn";const Xt="accessKeySecretType";const Zt="awsQueryError";const en="client";const tn="error"
;const nn="httpError";const on="message";const sn="policyDescriptorListType";const rn="smithy.ts.sdk.synthetic.com.amazonaws.sts";const an="tagListType"
;const cn="com.amazonaws.sts";const dn=new oe(rn);var pn=[-3,rn,"STSServiceException",0,[],[]];dn.registerError(pn,STSServiceException);const un=new oe(cn)
;var ln=[-3,cn,dt,{[Zt]:[`ExpiredTokenException`,400],[tn]:en,[nn]:400},[on],[0]];un.registerError(ln,ExpiredTokenException);var mn=[-3,cn,pt,{
[Zt]:[`ExpiredTradeInTokenException`,400],[tn]:en,[nn]:400},[on],[0]];un.registerError(mn,ExpiredTradeInTokenException);var gn=[-3,cn,ht,{
[Zt]:[`IDPCommunicationError`,400],[tn]:en,[nn]:400},[on],[0]];un.registerError(gn,IDPCommunicationErrorException);var En=[-3,cn,St,{
[Zt]:[`IDPRejectedClaim`,403],[tn]:en,[nn]:403},[on],[0]];un.registerError(En,IDPRejectedClaimException);var hn=[-3,cn,vt,{
[Zt]:[`InsufficientSessionLifetime`,400],[tn]:en,[nn]:400},[on],[0]];un.registerError(hn,InsufficientSessionLifetimeException);var Sn=[-3,cn,gt,{
[Zt]:[`InvalidAuthorizationMessageException`,400],[tn]:en,[nn]:400},[on],[0]];un.registerError(Sn,InvalidAuthorizationMessageException);var xn=[-3,cn,Et,{
[Zt]:[`InvalidContextAssertion`,400],[tn]:en,[nn]:400},[on],[0]];un.registerError(xn,InvalidContextAssertionException);var fn=[-3,cn,xt,{
[Zt]:[`InvalidIdentityToken`,400],[tn]:en,[nn]:400},[on],[0]];un.registerError(fn,InvalidIdentityTokenException);var vn=[-3,cn,ft,{
[Zt]:[`InvalidSubjectCredentials`,400],[tn]:en,[nn]:400},[on],[0]];un.registerError(vn,InvalidSubjectCredentialsException);var In=[-3,cn,It,{
[Zt]:[`JWTPayloadSizeExceededException`,400],[tn]:en,[nn]:400},[on],[0]];un.registerError(In,JWTPayloadSizeExceededException);var Pn=[-3,cn,yt,{
[Zt]:[`MalformedPolicyDocument`,400],[tn]:en,[nn]:400},[on],[0]];un.registerError(Pn,MalformedPolicyDocumentException);var yn=[-3,cn,Tt,{
[Zt]:[`OutboundWebIdentityFederationDisabledException`,403],[tn]:en,[nn]:403},[on],[0]];un.registerError(yn,OutboundWebIdentityFederationDisabledException)
;var An=[-3,cn,zt,{[Zt]:[`PackedPolicyTooLarge`,400],[tn]:en,[nn]:400},[on],[0]];un.registerError(An,PackedPolicyTooLargeException);var Tn=[-3,cn,jt,{
[Zt]:[`RegionDisabledException`,403],[tn]:en,[nn]:403},[on],[0]];un.registerError(Tn,RegionDisabledException);var wn=[-3,cn,$t,{
[Zt]:[`SessionDurationEscalationException`,403],[tn]:en,[nn]:403},[on],[0]];un.registerError(wn,SessionDurationEscalationException);const Cn=[dn,un]
;var Dn=[0,cn,Xt,8,0];var On=[3,cn,nt,0,[Ze,Qe],[0,0],2]
;var bn=[3,cn,et,0,[_t,Ft,Ct,wt,rt,Vt,qt,ct,Mt,Jt,Lt,Ot,At],[0,0,()=>Hn,0,1,()=>Ln,64|0,0,0,0,0,()=>$n,1],2]
;var kn=[3,cn,tt,0,[it,nt,Nt,Lt,Wt,Ut],[[()=>Rn,0],()=>On,1,0,1,1]];var Rn=[3,cn,it,0,[Ye,Ht,Gt,at],[0,[()=>Dn,0],0,4],4];var Nn=[3,cn,lt,0,[],[]]
;var zn=[3,cn,mt,0,[Bt,ot,Qe],[0,0,0]];var _n=[3,cn,Rt,0,[Yt],[0]];var jn=[3,cn,kt,0,[Dt,st],[0,0]];var Fn=[3,cn,Kt,0,[Pt,Qt],[0,0],2];var Hn=[1,cn,sn,0,()=>_n]
;var $n=[1,cn,bt,0,()=>jn];var Ln=[1,cn,an,0,()=>Fn];var Mn=[9,cn,Xe,0,()=>bn,()=>kn];var Un=[9,cn,ut,0,()=>Nn,()=>zn];const getRuntimeConfig$1=e=>({
apiVersion:"2011-06-15",base64Decoder:e?.base64Decoder??he,base64Encoder:e?.base64Encoder??Ee,disableHostPrefix:e?.disableHostPrefix??false,
endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??Je,
httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new ae},{
schemeId:"aws.auth#sigv4a",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4a"),signer:new ce},{schemeId:"smithy.api#noAuth",
identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new x}],logger:e?.logger??new T,protocol:e?.protocol??ve,
protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.sts",errorTypeRegistries:Cn,xmlNamespace:"https://sts.amazonaws.com/doc/2011-06-15/",
version:"2011-06-15",serviceTarget:"AWSSecurityTokenServiceV20110615"},serviceId:e?.serviceId??"STS",sha256:e?.sha256??Ie,
signerConstructor:e?.signerConstructor??ue,urlParser:e?.urlParser??K,utf8Decoder:e?.utf8Decoder??ge,utf8Encoder:e?.utf8Encoder??me});const getRuntimeConfig=e=>{
w(process.version);const t=z(e);const defaultConfigProvider=()=>t().then(C);const n=getRuntimeConfig$1(e);i(process.version);const o={profile:e?.profile,
logger:n.logger};return{...n,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??_(pe,o),
bodyLengthChecker:e?.bodyLengthChecker??Se,credentialDefaultProvider:e?.credentialDefaultProvider??le,defaultSocketTimeout:r(e?.requestHandler,3e5),
defaultUserAgentProvider:e?.defaultUserAgentProvider??s({serviceId:n.serviceId,clientVersion:Be.version}),httpAuthSchemes:e?.httpAuthSchemes??[{
schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4")||(async e=>await le(e?.__config||{})()),signer:new ae},{
schemeId:"aws.auth#sigv4a",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4a"),signer:new ce},{schemeId:"smithy.api#noAuth",
identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new x}],maxAttempts:e?.maxAttempts??_(ee,e),region:e?.region??_(H,{...$,
...o}),requestHandler:fe.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??_({...Z,
default:async()=>(await defaultConfigProvider()).retryMode||X},e),sigv4aSigningRegionSet:e?.sigv4aSigningRegionSet??_(de,o),
streamCollector:e?.streamCollector??xe,useDualstackEndpoint:e?.useDualstackEndpoint??_(F,o),useFipsEndpoint:e?.useFipsEndpoint??_(j,o),
userAgentAppId:e?.userAgentAppId??_(a,o)}};const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes;let n=e.httpAuthSchemeProvider
;let o=e.credentials;return{setHttpAuthScheme(e){const n=t.findIndex(t=>t.schemeId===e.schemeId);if(n===-1)t.push(e);else t.splice(n,1,e)},httpAuthSchemes(){
return t},setHttpAuthSchemeProvider(e){n=e},httpAuthSchemeProvider(){return n},setCredentials(e){o=e},credentials(){return o}}}
;const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()})
;const resolveRuntimeExtensions=(e,t)=>{const n=Object.assign(c(e),D(e),B(e),getHttpAuthExtensionConfiguration(e));t.forEach(e=>e.configure(n))
;return Object.assign(e,d(n),O(n),Q(n),resolveHttpAuthRuntimeConfig(n))};class STSClient extends b{config;constructor(...[e]){const t=getRuntimeConfig(e||{})
;super(t);this.initConfig=t;const n=resolveClientEndpointParameters(t);const o=p(n);const i=te(o);const s=L(i);const r=u(s);const a=J(r)
;const c=resolveHttpAuthSchemeConfig(a);const d=resolveRuntimeExtensions(c,e?.extensions||[]);this.config=d;this.middlewareStack.use(ie(this.config))
;this.middlewareStack.use(l(this.config));this.middlewareStack.use(ne(this.config));this.middlewareStack.use(Y(this.config))
;this.middlewareStack.use(m(this.config));this.middlewareStack.use(g(this.config));this.middlewareStack.use(E(this.config))
;this.middlewareStack.use(f(this.config,{httpAuthSchemeParametersProvider:Ve,identityProviderConfigProvider:async e=>new v({"aws.auth#sigv4":e.credentials,
"aws.auth#sigv4a":e.credentials})}));this.middlewareStack.use(I(this.config))}destroy(){super.destroy()}}
const Wn=k(qe,"AWSSecurityTokenServiceV20110615","STSClient",q);const Gn={};const _mw0=(e,t,n,o)=>[]
;class AssumeRoleCommand extends(Wn(Gn,_mw0,"AssumeRole",Mn)){}class GetCallerIdentityCommand extends(Wn(Gn,_mw0,"GetCallerIdentity",Un)){}
t.AssumeRoleCommand=AssumeRoleCommand;t.GetCallerIdentityCommand=GetCallerIdentityCommand;t.STSClient=STSClient}};

export const id=695;export const ids=[695];export const modules={1695:(e,t,n)=>{
const{awsEndpointFunctions:o,emitWarningIfUnsupportedVersion:i,createDefaultUserAgentProvider:s,getDefaultSocketTimeout:r,NODE_APP_ID_CONFIG_OPTIONS:a,getAwsRegionExtensionConfiguration:c,resolveAwsRegionExtensionConfiguration:d,resolveUserAgentConfig:p,resolveHostHeaderConfig:u,getUserAgentPlugin:l,getHostHeaderPlugin:g,getLoggerPlugin:E,getRecursionDetectionPlugin:h,setCredentialFeature:m,stsRegionDefaultResolver:S}=n(5152)
;const{NoAuthSigner:x,getHttpAuthSchemeEndpointRuleSetPlugin:f,DefaultIdentityProviderConfig:I,getHttpSigningPlugin:v}=n(402)
;const{normalizeProvider:P,getSmithyContext:y,ServiceException:A,NoOpLogger:w,emitWarningIfUnsupportedVersion:O,loadConfigsForDefaultMode:T,getDefaultExtensionConfiguration:C,resolveDefaultRuntimeConfig:D,Client:b,makeBuilder:k,createAggregatedClient:R}=n(2658)
;const{Command:N}=n(2658)
;const{resolveDefaultsModeConfig:z,loadConfig:_,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:j,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:F,NODE_REGION_CONFIG_OPTIONS:H,NODE_REGION_CONFIG_FILE_OPTIONS:$,resolveRegionConfig:M}=n(7291)
;const{BinaryDecisionDiagram:L,EndpointCache:U,decideEndpoint:W,customEndpointFunctions:G,resolveParams:V,resolveEndpointConfig:J,getEndpointPlugin:q}=n(2085)
;const{parseUrl:B,getHttpHandlerExtensionConfiguration:Q,resolveHttpHandlerRuntimeConfig:Y,getContentLengthPlugin:K}=n(3422)
;const{DEFAULT_RETRY_MODE:X,NODE_RETRY_MODE_CONFIG_OPTIONS:Z,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:ee,resolveRetryConfig:te,getRetryPlugin:ne}=n(3609)
;const{TypeRegistry:oe,getSchemaSerdePlugin:ie}=n(6890)
;const{resolveAwsSdkSigV4Config:se,resolveAwsSdkSigV4AConfig:re,AwsSdkSigV4Signer:ae,AwsSdkSigV4ASigner:ce,NODE_SIGV4A_CONFIG_OPTIONS:de,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:pe}=n(7523)
;const{SignatureV4MultiRegion:ue}=n(5785);const{defaultProvider:le}=n(5861)
;const{toUtf8:ge,fromUtf8:Ee,toBase64:he,fromBase64:me,calculateBodyLength:Se}=n(2430);const{streamCollector:xe,NodeHttpHandler:fe}=n(1279)
;const{AwsQueryProtocol:Ie}=n(7288);const{Sha256:ve}=n(9542);const Pe="ref"
;const ye=-1,Ae=true,we="isSet",Oe="PartitionResult",Te="booleanEquals",Ce="stringEquals",De="getAttr",be="us-east-1",ke="sigv4",Re="sts",Ne="https://sts.{Region}.{PartitionResult#dnsSuffix}",ze={
[Pe]:"Endpoint"},_e={[Pe]:"Region"},je={[Pe]:Oe},Fe={},He=[_e];const $e={conditions:[[we,[ze]],[we,He],["aws.partition",He,Oe],[Te,[{[Pe]:"UseFIPS"},Ae]],[Te,[{
[Pe]:"UseDualStack"},Ae]],[Ce,[_e,"aws-global"]],[Te,[{[Pe]:"UseGlobalEndpoint"},Ae]],[Ce,[_e,"eu-central-1"]],[Te,[{fn:De,argv:[je,"supportsDualStack"]
},Ae]],[Te,[{fn:De,argv:[je,"supportsFIPS"]
},Ae]],[Ce,[_e,"ap-south-1"]],[Ce,[_e,"eu-north-1"]],[Ce,[_e,"eu-west-1"]],[Ce,[_e,"eu-west-2"]],[Ce,[_e,"eu-west-3"]],[Ce,[_e,"sa-east-1"]],[Ce,[_e,be]],[Ce,[_e,"us-east-2"]],[Ce,[_e,"us-west-2"]],[Ce,[_e,"us-west-1"]],[Ce,[_e,"ca-central-1"]],[Ce,[_e,"ap-southeast-1"]],[Ce,[_e,"ap-northeast-1"]],[Ce,[_e,"ap-southeast-2"]],[Ce,[{
fn:De,argv:[je,"name"]},"aws-us-gov"]]],results:[[ye],["https://sts.amazonaws.com",{authSchemes:[{name:ke,signingName:Re,signingRegion:be}]}],[Ne,{
authSchemes:[{name:ke,signingName:Re,signingRegion:"{Region}"}]
}],[ye,"Invalid Configuration: FIPS and custom endpoint are not supported"],[ye,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[ze,Fe],["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Fe],[ye,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://sts.{Region}.amazonaws.com",Fe],["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}",Fe],[ye,"FIPS is enabled but this partition does not support FIPS"],["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}",Fe],[ye,"DualStack is enabled but this partition does not support DualStack"],[Ne,Fe],[ye,"Invalid Configuration: Missing Region"]]
};const Me=2;const Le=1e8
;const Ue=new Int32Array([-1,1,-1,0,30,3,1,4,Le+14,2,5,Le+14,3,25,6,4,24,7,5,Le+1,8,6,9,Le+13,7,Le+1,10,10,Le+1,11,11,Le+1,12,12,Le+1,13,13,Le+1,14,14,Le+1,15,15,Le+1,16,16,Le+1,17,17,Le+1,18,18,Le+1,19,19,Le+1,20,20,Le+1,21,21,Le+1,22,22,Le+1,23,23,Le+1,Le+2,8,Le+11,Le+12,4,28,26,9,27,Le+10,24,Le+8,Le+9,8,29,Le+7,9,Le+6,Le+7,3,Le+3,31,4,Le+4,Le+5])
;const We=L.from(Ue,Me,$e.conditions,$e.results);const Ge=new U({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS","UseGlobalEndpoint"]})
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
type:"builtInParams",name:"useDualstackEndpoint"}};var Be="3.1172.0";var Qe={version:Be};class STSServiceException extends A{
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
name:"SessionDurationEscalationException",$fault:"client",...e});Object.setPrototypeOf(this,SessionDurationEscalationException.prototype)}}const Ye="Arn"
;const Ke="Account";const Xe="ExpiredTokenException";const Ze="ExpiredTradeInTokenException";const et="GetCallerIdentity";const tt="GetCallerIdentityRequest"
;const nt="GetCallerIdentityResponse";const ot="InvalidAuthorizationMessageException";const it="InvalidContextAssertionException"
;const st="IDPCommunicationErrorException";const rt="IDPRejectedClaimException";const at="InvalidIdentityTokenException"
;const ct="InvalidSubjectCredentialsException";const dt="InsufficientSessionLifetimeException";const pt="JWTPayloadSizeExceededException"
;const ut="MalformedPolicyDocumentException";const lt="OutboundWebIdentityFederationDisabledException";const gt="PackedPolicyTooLargeException"
;const Et="RegionDisabledException";const ht="SessionDurationEscalationException";const mt="UserId";const St="awsQueryError";const xt="client";const ft="error"
;const It="httpError";const vt="message";const Pt="smithy.ts.sdk.synthetic.com.amazonaws.sts";const yt="com.amazonaws.sts";const At=new oe(Pt)
;var wt=[-3,Pt,"STSServiceException",0,[],[]];At.registerError(wt,STSServiceException);const Ot=new oe(yt);var Tt=[-3,yt,Xe,{[St]:[`ExpiredTokenException`,400],
[ft]:xt,[It]:400},[vt],[0]];Ot.registerError(Tt,ExpiredTokenException);var Ct=[-3,yt,Ze,{[St]:[`ExpiredTradeInTokenException`,400],[ft]:xt,[It]:400},[vt],[0]]
;Ot.registerError(Ct,ExpiredTradeInTokenException);var Dt=[-3,yt,st,{[St]:[`IDPCommunicationError`,400],[ft]:xt,[It]:400},[vt],[0]]
;Ot.registerError(Dt,IDPCommunicationErrorException);var bt=[-3,yt,rt,{[St]:[`IDPRejectedClaim`,403],[ft]:xt,[It]:403},[vt],[0]]
;Ot.registerError(bt,IDPRejectedClaimException);var kt=[-3,yt,dt,{[St]:[`InsufficientSessionLifetime`,400],[ft]:xt,[It]:400},[vt],[0]]
;Ot.registerError(kt,InsufficientSessionLifetimeException);var Rt=[-3,yt,ot,{[St]:[`InvalidAuthorizationMessageException`,400],[ft]:xt,[It]:400},[vt],[0]]
;Ot.registerError(Rt,InvalidAuthorizationMessageException);var Nt=[-3,yt,it,{[St]:[`InvalidContextAssertion`,400],[ft]:xt,[It]:400},[vt],[0]]
;Ot.registerError(Nt,InvalidContextAssertionException);var zt=[-3,yt,at,{[St]:[`InvalidIdentityToken`,400],[ft]:xt,[It]:400},[vt],[0]]
;Ot.registerError(zt,InvalidIdentityTokenException);var _t=[-3,yt,ct,{[St]:[`InvalidSubjectCredentials`,400],[ft]:xt,[It]:400},[vt],[0]]
;Ot.registerError(_t,InvalidSubjectCredentialsException);var jt=[-3,yt,pt,{[St]:[`JWTPayloadSizeExceededException`,400],[ft]:xt,[It]:400},[vt],[0]]
;Ot.registerError(jt,JWTPayloadSizeExceededException);var Ft=[-3,yt,ut,{[St]:[`MalformedPolicyDocument`,400],[ft]:xt,[It]:400},[vt],[0]]
;Ot.registerError(Ft,MalformedPolicyDocumentException);var Ht=[-3,yt,lt,{[St]:[`OutboundWebIdentityFederationDisabledException`,403],[ft]:xt,[It]:403},[vt],[0]]
;Ot.registerError(Ht,OutboundWebIdentityFederationDisabledException);var $t=[-3,yt,gt,{[St]:[`PackedPolicyTooLarge`,400],[ft]:xt,[It]:400},[vt],[0]]
;Ot.registerError($t,PackedPolicyTooLargeException);var Mt=[-3,yt,Et,{[St]:[`RegionDisabledException`,403],[ft]:xt,[It]:403},[vt],[0]]
;Ot.registerError(Mt,RegionDisabledException);var Lt=[-3,yt,ht,{[St]:[`SessionDurationEscalationException`,403],[ft]:xt,[It]:403},[vt],[0]]
;Ot.registerError(Lt,SessionDurationEscalationException);const Ut=[At,Ot];var Wt=[3,yt,tt,0,[],[]];var Gt=[3,yt,nt,0,[mt,Ke,Ye],[0,0,0]]
;var Vt=[9,yt,et,0,()=>Wt,()=>Gt];const getRuntimeConfig$1=e=>({apiVersion:"2011-06-15",base64Decoder:e?.base64Decoder??me,base64Encoder:e?.base64Encoder??he,
disableHostPrefix:e?.disableHostPrefix??false,endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],
httpAuthSchemeProvider:e?.httpAuthSchemeProvider??Je,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new ae},{schemeId:"aws.auth#sigv4a",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4a"),signer:new ce},{schemeId:"smithy.api#noAuth",
identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new x}],logger:e?.logger??new w,protocol:e?.protocol??Ie,
protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.sts",errorTypeRegistries:Ut,xmlNamespace:"https://sts.amazonaws.com/doc/2011-06-15/",
version:"2011-06-15",serviceTarget:"AWSSecurityTokenServiceV20110615"},serviceId:e?.serviceId??"STS",sha256:e?.sha256??ve,
signerConstructor:e?.signerConstructor??ue,urlParser:e?.urlParser??B,utf8Decoder:e?.utf8Decoder??Ee,utf8Encoder:e?.utf8Encoder??ge});const getRuntimeConfig=e=>{
O(process.version);const t=z(e);const defaultConfigProvider=()=>t().then(T);const n=getRuntimeConfig$1(e);i(process.version);const o={profile:e?.profile,
logger:n.logger};return{...n,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??_(pe,o),
bodyLengthChecker:e?.bodyLengthChecker??Se,credentialDefaultProvider:e?.credentialDefaultProvider??le,defaultSocketTimeout:r(e?.requestHandler,3e5),
defaultUserAgentProvider:e?.defaultUserAgentProvider??s({serviceId:n.serviceId,clientVersion:Qe.version}),httpAuthSchemes:e?.httpAuthSchemes??[{
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
;const resolveRuntimeExtensions=(e,t)=>{const n=Object.assign(c(e),C(e),Q(e),getHttpAuthExtensionConfiguration(e));t.forEach(e=>e.configure(n))
;return Object.assign(e,d(n),D(n),Y(n),resolveHttpAuthRuntimeConfig(n))};class STSClient extends b{config;constructor(...[e]){const t=getRuntimeConfig(e||{})
;super(t);this.initConfig=t;const n=resolveClientEndpointParameters(t);const o=p(n);const i=te(o);const s=M(i);const r=u(s);const a=J(r)
;const c=resolveHttpAuthSchemeConfig(a);const d=resolveRuntimeExtensions(c,e?.extensions||[]);this.config=d;this.middlewareStack.use(ie(this.config))
;this.middlewareStack.use(l(this.config));this.middlewareStack.use(ne(this.config));this.middlewareStack.use(K(this.config))
;this.middlewareStack.use(g(this.config));this.middlewareStack.use(E(this.config));this.middlewareStack.use(h(this.config))
;this.middlewareStack.use(f(this.config,{httpAuthSchemeParametersProvider:Ve,identityProviderConfigProvider:async e=>new I({"aws.auth#sigv4":e.credentials,
"aws.auth#sigv4a":e.credentials})}));this.middlewareStack.use(v(this.config))}destroy(){super.destroy()}}
const Jt=k(qe,"AWSSecurityTokenServiceV20110615","STSClient",q);const qt={};const _mw0=(e,t,n,o)=>[]
;class GetCallerIdentityCommand extends(Jt(qt,_mw0,"GetCallerIdentity",Vt)){}t.GetCallerIdentityCommand=GetCallerIdentityCommand;t.STSClient=STSClient}};

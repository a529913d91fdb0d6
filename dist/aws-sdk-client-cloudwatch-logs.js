export const id=303;export const ids=[303];export const modules={70303:(e,t,o)=>{
const{awsEndpointFunctions:n,emitWarningIfUnsupportedVersion:s,createDefaultUserAgentProvider:c,getDefaultSocketTimeout:r,NODE_APP_ID_CONFIG_OPTIONS:i,getAwsRegionExtensionConfiguration:a,resolveAwsRegionExtensionConfiguration:p,resolveUserAgentConfig:l,resolveHostHeaderConfig:u,getUserAgentPlugin:d,getHostHeaderPlugin:g,getLoggerPlugin:E,getRecursionDetectionPlugin:m}=o(5152)
;const{getHttpAuthSchemeEndpointRuleSetPlugin:x,DefaultIdentityProviderConfig:h,getHttpSigningPlugin:S,createPaginator:v}=o(90402)
;const{normalizeProvider:f,getSmithyContext:y,ServiceException:I,NoOpLogger:C,emitWarningIfUnsupportedVersion:P,loadConfigsForDefaultMode:O,getDefaultExtensionConfiguration:w,resolveDefaultRuntimeConfig:A,Client:T,makeBuilder:R,createAggregatedClient:b}=o(92658)
;const{Command:D}=o(92658)
;const{resolveDefaultsModeConfig:L,loadConfig:k,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:N,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:$,NODE_REGION_CONFIG_OPTIONS:Q,NODE_REGION_CONFIG_FILE_OPTIONS:_,resolveRegionConfig:z}=o(47291)
;const{BinaryDecisionDiagram:F,EndpointCache:U,decideEndpoint:W,customEndpointFunctions:q,resolveEndpointConfig:M,getEndpointPlugin:j}=o(62085)
;const{eventStreamSerdeProvider:H,resolveEventStreamSerdeConfig:G}=o(56579)
;const{parseUrl:V,getHttpHandlerExtensionConfiguration:B,resolveHttpHandlerRuntimeConfig:K,getContentLengthPlugin:Y}=o(93422)
;const{DEFAULT_RETRY_MODE:J,NODE_RETRY_MODE_CONFIG_OPTIONS:X,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:Z,resolveRetryConfig:ee,getRetryPlugin:te}=o(23609)
;const{TypeRegistry:oe,getSchemaSerdePlugin:ne}=o(26890);const{resolveAwsSdkSigV4Config:se,AwsSdkSigV4Signer:ce,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:re}=o(97523)
;const{defaultProvider:ie}=o(5861);const{toUtf8:ae,fromUtf8:pe,toBase64:le,fromBase64:ue,calculateBodyLength:de}=o(92430)
;const{streamCollector:ge,NodeHttpHandler:Ee}=o(61279);const{AwsJson1_1Protocol:me}=o(37288);const{Sha256:xe}=o(99542)
;const defaultCloudWatchLogsHttpAuthSchemeParametersProvider=async(e,t,o)=>({operation:y(t).operation,region:await f(e.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",
signingProperties:{name:"logs",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}
const defaultCloudWatchLogsHttpAuthSchemeProvider=e=>{const t=[];switch(e.operation){default:t.push(createAwsAuthSigv4HttpAuthOption(e))}return t}
;const resolveHttpAuthSchemeConfig=e=>{const t=se(e);return Object.assign(t,{authSchemePreference:f(e.authSchemePreference??[])})}
;const resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??false,useFipsEndpoint:e.useFipsEndpoint??false,
defaultSigningName:"logs"});const he={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{
type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var Se="3.1168.0";var ve={version:Se};const fe="ref"
;const ye=-1,Ie=true,Ce="isSet",Pe="PartitionResult",Oe="booleanEquals",we="getAttr",Ae="stringEquals",Te={[fe]:"Endpoint"},Re={[fe]:Pe},be={[fe]:"Region"
},De={},Le=[be];const ke={conditions:[[Ce,[Te]],[Ce,Le],["aws.partition",Le,Pe],[Oe,[{[fe]:"UseFIPS"},Ie]],[Oe,[{[fe]:"UseDualStack"},Ie]],[Oe,[{fn:we,
argv:[Re,"supportsDualStack"]},Ie]],[Oe,[{fn:we,argv:[Re,"supportsFIPS"]},Ie]],[Ae,[be,"us-gov-east-1"]],[Ae,[be,"us-gov-west-1"]]],
results:[[ye],[ye,"Invalid Configuration: FIPS and custom endpoint are not supported"],[ye,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[Te,De],["https://logs-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",De],[ye,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://logs.us-gov-east-1.amazonaws.com",De],["https://logs.us-gov-west-1.amazonaws.com",De],["https://logs-fips.{Region}.{PartitionResult#dnsSuffix}",De],[ye,"FIPS is enabled but this partition does not support FIPS"],["https://logs.{Region}.{PartitionResult#dualStackDnsSuffix}",De],[ye,"DualStack is enabled but this partition does not support DualStack"],["https://logs.{Region}.{PartitionResult#dnsSuffix}",De],[ye,"Invalid Configuration: Missing Region"]]
};const Ne=2;const $e=1e8
;const Qe=new Int32Array([-1,1,-1,0,14,3,1,4,$e+13,2,5,$e+13,3,8,6,4,7,$e+12,5,$e+10,$e+11,4,12,9,6,10,$e+9,7,$e+6,11,8,$e+7,$e+8,5,13,$e+5,6,$e+4,$e+5,3,$e+1,15,4,$e+2,$e+3])
;const _e=F.from(Qe,Ne,ke.conditions,ke.results);const ze=new U({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]})
;const defaultEndpointResolver=(e,t={})=>ze.get(e,()=>W(_e,{endpointParams:e,logger:t.logger}));q.aws=n;class CloudWatchLogsServiceException extends I{
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatchlogs#CloudWatchLogsServiceException";constructor(e){super(e)
;Object.setPrototypeOf(this,CloudWatchLogsServiceException.prototype)}}class AccessDeniedException extends CloudWatchLogsServiceException{
static shapeId="com.amazonaws.cloudwatchlogs#AccessDeniedException";name="AccessDeniedException";$fault="client";constructor(e){super({
name:"AccessDeniedException",$fault:"client",...e});Object.setPrototypeOf(this,AccessDeniedException.prototype)}}
class InvalidParameterException extends CloudWatchLogsServiceException{static shapeId="com.amazonaws.cloudwatchlogs#InvalidParameterException"
;name="InvalidParameterException";$fault="client";constructor(e){super({name:"InvalidParameterException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidParameterException.prototype)}}class OperationAbortedException extends CloudWatchLogsServiceException{
static shapeId="com.amazonaws.cloudwatchlogs#OperationAbortedException";name="OperationAbortedException";$fault="client";constructor(e){super({
name:"OperationAbortedException",$fault:"client",...e});Object.setPrototypeOf(this,OperationAbortedException.prototype)}}
class ResourceNotFoundException extends CloudWatchLogsServiceException{static shapeId="com.amazonaws.cloudwatchlogs#ResourceNotFoundException"
;name="ResourceNotFoundException";$fault="client";constructor(e){super({name:"ResourceNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,ResourceNotFoundException.prototype)}}class ServiceUnavailableException extends CloudWatchLogsServiceException{
static shapeId="com.amazonaws.cloudwatchlogs#ServiceUnavailableException";name="ServiceUnavailableException";$fault="server";constructor(e){super({
name:"ServiceUnavailableException",$fault:"server",...e});Object.setPrototypeOf(this,ServiceUnavailableException.prototype)}}
class InternalServerException extends CloudWatchLogsServiceException{static shapeId="com.amazonaws.cloudwatchlogs#InternalServerException"
;name="InternalServerException";$fault="server";constructor(e){super({name:"InternalServerException",$fault:"server",...e})
;Object.setPrototypeOf(this,InternalServerException.prototype)}}class ThrottlingException extends CloudWatchLogsServiceException{
static shapeId="com.amazonaws.cloudwatchlogs#ThrottlingException";name="ThrottlingException";$fault="client";constructor(e){super({name:"ThrottlingException",
$fault:"client",...e});Object.setPrototypeOf(this,ThrottlingException.prototype)}}class ValidationException extends CloudWatchLogsServiceException{
static shapeId="com.amazonaws.cloudwatchlogs#ValidationException";name="ValidationException";$fault="client";constructor(e){super({name:"ValidationException",
$fault:"client",...e});Object.setPrototypeOf(this,ValidationException.prototype)}}class InvalidOperationException extends CloudWatchLogsServiceException{
static shapeId="com.amazonaws.cloudwatchlogs#InvalidOperationException";name="InvalidOperationException";$fault="client";constructor(e){super({
name:"InvalidOperationException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidOperationException.prototype)}}
class ConflictException extends CloudWatchLogsServiceException{static shapeId="com.amazonaws.cloudwatchlogs#ConflictException";name="ConflictException"
;$fault="client";constructor(e){super({name:"ConflictException",$fault:"client",...e});Object.setPrototypeOf(this,ConflictException.prototype)}}
class ServiceQuotaExceededException extends CloudWatchLogsServiceException{static shapeId="com.amazonaws.cloudwatchlogs#ServiceQuotaExceededException"
;name="ServiceQuotaExceededException";$fault="client";constructor(e){super({name:"ServiceQuotaExceededException",$fault:"client",...e})
;Object.setPrototypeOf(this,ServiceQuotaExceededException.prototype)}}class LimitExceededException extends CloudWatchLogsServiceException{
static shapeId="com.amazonaws.cloudwatchlogs#LimitExceededException";name="LimitExceededException";$fault="client";constructor(e){super({
name:"LimitExceededException",$fault:"client",...e});Object.setPrototypeOf(this,LimitExceededException.prototype)}}
class ResourceAlreadyExistsException extends CloudWatchLogsServiceException{static shapeId="com.amazonaws.cloudwatchlogs#ResourceAlreadyExistsException"
;name="ResourceAlreadyExistsException";$fault="client";constructor(e){super({name:"ResourceAlreadyExistsException",$fault:"client",...e})
;Object.setPrototypeOf(this,ResourceAlreadyExistsException.prototype)}}class DataAlreadyAcceptedException extends CloudWatchLogsServiceException{
static shapeId="com.amazonaws.cloudwatchlogs#DataAlreadyAcceptedException";name="DataAlreadyAcceptedException";$fault="client";expectedSequenceToken
;constructor(e){super({name:"DataAlreadyAcceptedException",$fault:"client",...e});Object.setPrototypeOf(this,DataAlreadyAcceptedException.prototype)
;this.expectedSequenceToken=e.expectedSequenceToken}}class InternalStreamingException extends CloudWatchLogsServiceException{
static shapeId="com.amazonaws.cloudwatchlogs#InternalStreamingException";name="InternalStreamingException";$fault="client";constructor(e){super({
name:"InternalStreamingException",$fault:"client",...e});Object.setPrototypeOf(this,InternalStreamingException.prototype)}}
class InvalidSequenceTokenException extends CloudWatchLogsServiceException{static shapeId="com.amazonaws.cloudwatchlogs#InvalidSequenceTokenException"
;name="InvalidSequenceTokenException";$fault="client";expectedSequenceToken;constructor(e){super({name:"InvalidSequenceTokenException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidSequenceTokenException.prototype);this.expectedSequenceToken=e.expectedSequenceToken}}
class UnrecognizedClientException extends CloudWatchLogsServiceException{static shapeId="com.amazonaws.cloudwatchlogs#UnrecognizedClientException"
;name="UnrecognizedClientException";$fault="client";constructor(e){super({name:"UnrecognizedClientException",$fault:"client",...e})
;Object.setPrototypeOf(this,UnrecognizedClientException.prototype)}}class SessionStreamingException extends CloudWatchLogsServiceException{
static shapeId="com.amazonaws.cloudwatchlogs#SessionStreamingException";name="SessionStreamingException";$fault="client";constructor(e){super({
name:"SessionStreamingException",$fault:"client",...e});Object.setPrototypeOf(this,SessionStreamingException.prototype)}}
class SessionTimeoutException extends CloudWatchLogsServiceException{static shapeId="com.amazonaws.cloudwatchlogs#SessionTimeoutException"
;name="SessionTimeoutException";$fault="client";constructor(e){super({name:"SessionTimeoutException",$fault:"client",...e})
;Object.setPrototypeOf(this,SessionTimeoutException.prototype)}}class MalformedQueryException extends CloudWatchLogsServiceException{
static shapeId="com.amazonaws.cloudwatchlogs#MalformedQueryException";name="MalformedQueryException";$fault="client";queryCompileError;constructor(e){super({
name:"MalformedQueryException",$fault:"client",...e});Object.setPrototypeOf(this,MalformedQueryException.prototype);this.queryCompileError=e.queryCompileError}}
class TooManyTagsException extends CloudWatchLogsServiceException{static shapeId="com.amazonaws.cloudwatchlogs#TooManyTagsException";name="TooManyTagsException"
;$fault="client";resourceName;constructor(e){super({name:"TooManyTagsException",$fault:"client",...e})
;Object.setPrototypeOf(this,TooManyTagsException.prototype);this.resourceName=e.resourceName}}const Fe="AccessDeniedException";const Ue="ConflictException"
;const We="DataAlreadyAcceptedException";const qe="GetQueryResults";const Me="GetQueryResultsRequest";const je="GetQueryResultsResponse"
;const He="InvalidOperationException";const Ge="InvalidParameterException";const Ve="InternalServerException";const Be="InternalStreamingException"
;const Ke="InvalidSequenceTokenException";const Ye="LimitExceededException";const Je="MalformedQueryException";const Xe="OperationAbortedException"
;const Ze="QueryCompileError";const et="QueryCompileErrorLocation";const tt="QueryResults";const ot="QueryStatistics";const nt="ResourceAlreadyExistsException"
;const st="ResultField";const ct="ResourceNotFoundException";const rt="ResultRows";const it="StartQuery";const at="ServiceQuotaExceededException"
;const pt="StartQueryRequest";const lt="StartQueryResponse";const ut="StopQueryRequest";const dt="StopQueryResponse";const gt="StopQuery"
;const Et="SessionStreamingException";const mt="SessionTimeoutException";const xt="ServiceUnavailableException";const ht="ThrottlingException"
;const St="TooManyTagsException";const vt="UnrecognizedClientException";const ft="ValidationException";const yt="bytesScanned";const It="client"
;const Ct="error";const Pt="estimatedBytesSkipped";const Ot="endCharOffset";const wt="encryptionKey";const At="estimatedRecordsSkipped"
;const Tt="expectedSequenceToken";const Rt="endTime";const bt="field";const Dt="httpError";const Lt="logGroupIdentifiers";const kt="logGroupName"
;const Nt="logGroupNames";const $t="logGroupsScanned";const Qt="limit";const _t="location";const zt="message";const Ft="maxItems";const Ut="nextToken"
;const Wt="queryCompileError";const qt="queryId";const Mt="queryLanguage";const jt="queryString";const Ht="results";const Gt="resultCount"
;const Vt="recordsMatched";const Bt="resourceName";const Kt="recordsScanned";const Yt="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatchlogs"
;const Jt="startCharOffset";const Xt="startTime";const Zt="server";const eo="status";const to="statistics";const oo="success";const no="value"
;const so="com.amazonaws.cloudwatchlogs";const co=new oe(Yt);var ro=[-3,Yt,"CloudWatchLogsServiceException",0,[],[]]
;co.registerError(ro,CloudWatchLogsServiceException);const io=new oe(so);var ao=[-3,so,Fe,{[Ct]:It},[zt],[0]];io.registerError(ao,AccessDeniedException)
;var po=[-3,so,Ue,{[Ct]:It},[zt],[0]];io.registerError(po,ConflictException);var lo=[-3,so,We,{[Ct]:It},[Tt,zt],[0,0]]
;io.registerError(lo,DataAlreadyAcceptedException);var uo=[-3,so,Ve,{[Ct]:Zt,[Dt]:500},[zt],[0]];io.registerError(uo,InternalServerException);var go=[-3,so,Be,{
[Ct]:It},[zt],[0]];io.registerError(go,InternalStreamingException);var Eo=[-3,so,He,{[Ct]:It},[zt],[0]];io.registerError(Eo,InvalidOperationException)
;var mo=[-3,so,Ge,{[Ct]:It},[zt],[0]];io.registerError(mo,InvalidParameterException);var xo=[-3,so,Ke,{[Ct]:It},[Tt,zt],[0,0]]
;io.registerError(xo,InvalidSequenceTokenException);var ho=[-3,so,Ye,{[Ct]:It},[zt],[0]];io.registerError(ho,LimitExceededException);var So=[-3,so,Je,{[Ct]:It
},[Wt,zt],[()=>ko,0]];io.registerError(So,MalformedQueryException);var vo=[-3,so,Xe,{[Ct]:It},[zt],[0]];io.registerError(vo,OperationAbortedException)
;var fo=[-3,so,nt,{[Ct]:It},[zt],[0]];io.registerError(fo,ResourceAlreadyExistsException);var yo=[-3,so,ct,{[Ct]:It},[zt],[0]]
;io.registerError(yo,ResourceNotFoundException);var Io=[-3,so,at,{[Ct]:It},[zt],[0]];io.registerError(Io,ServiceQuotaExceededException);var Co=[-3,so,xt,{
[Ct]:Zt},[zt],[0]];io.registerError(Co,ServiceUnavailableException);var Po=[-3,so,Et,{[Ct]:It},[zt],[0]];io.registerError(Po,SessionStreamingException)
;var Oo=[-3,so,mt,{[Ct]:It},[zt],[0]];io.registerError(Oo,SessionTimeoutException);var wo=[-3,so,ht,{[Ct]:It},[zt],[0]];io.registerError(wo,ThrottlingException)
;var Ao=[-3,so,St,{[Ct]:It,[Dt]:400},[zt,Bt],[0,0]];io.registerError(Ao,TooManyTagsException);var To=[-3,so,vt,{[Ct]:It},[zt],[0]]
;io.registerError(To,UnrecognizedClientException);var Ro=[-3,so,ft,{[Ct]:It},[zt],[0]];io.registerError(Ro,ValidationException);const bo=[co,io]
;var Do=[3,so,Me,0,[qt,Ut,Ft],[0,0,1],1];var Lo=[3,so,je,0,[Mt,Ht,to,eo,wt,Ut],[0,()=>Wo,()=>$o,0,0,0]];var ko=[3,so,Ze,0,[_t,zt],[()=>No,0]]
;var No=[3,so,et,0,[Jt,Ot],[1,1]];var $o=[3,so,ot,0,[Vt,Kt,At,yt,Pt,$t,Gt],[1,1,1,1,1,1,1]];var Qo=[3,so,st,0,[bt,no],[0,0]]
;var _o=[3,so,pt,0,[Xt,Rt,jt,Mt,kt,Nt,Lt,Qt],[1,1,0,0,0,64|0,64|0,1],3];var zo=[3,so,lt,0,[qt],[0]];var Fo=[3,so,ut,0,[qt],[0],1];var Uo=[3,so,dt,0,[oo],[2]]
;var Wo=[1,so,tt,0,()=>qo];var qo=[1,so,rt,0,()=>Qo];var Mo=[9,so,qe,0,()=>Do,()=>Lo];var jo=[9,so,it,0,()=>_o,()=>zo];var Ho=[9,so,gt,0,()=>Fo,()=>Uo]
;const getRuntimeConfig$1=e=>({apiVersion:"2014-03-28",base64Decoder:e?.base64Decoder??ue,base64Encoder:e?.base64Encoder??le,
disableHostPrefix:e?.disableHostPrefix??false,endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],
httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultCloudWatchLogsHttpAuthSchemeProvider,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new ce}],logger:e?.logger??new C,protocol:e?.protocol??me,
protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.cloudwatchlogs",errorTypeRegistries:bo,
xmlNamespace:"http://monitoring.amazonaws.com/doc/2014-03-28/",version:"2014-03-28",serviceTarget:"Logs_20140328"},serviceId:e?.serviceId??"CloudWatch Logs",
sha256:e?.sha256??xe,urlParser:e?.urlParser??V,utf8Decoder:e?.utf8Decoder??pe,utf8Encoder:e?.utf8Encoder??ae});const getRuntimeConfig=e=>{P(process.version)
;const t=L(e);const defaultConfigProvider=()=>t().then(O);const o=getRuntimeConfig$1(e);s(process.version);const n={profile:e?.profile,logger:o.logger};return{
...o,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??k(re,n),bodyLengthChecker:e?.bodyLengthChecker??de,
credentialDefaultProvider:e?.credentialDefaultProvider??ie,defaultSocketTimeout:r(e?.requestHandler,3e5),
defaultUserAgentProvider:e?.defaultUserAgentProvider??c({serviceId:o.serviceId,clientVersion:ve.version}),
eventStreamSerdeProvider:e?.eventStreamSerdeProvider??H,maxAttempts:e?.maxAttempts??k(Z,e),region:e?.region??k(Q,{..._,...n}),
requestHandler:Ee.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??k({...X,default:async()=>(await defaultConfigProvider()).retryMode||J
},e),streamCollector:e?.streamCollector??ge,useDualstackEndpoint:e?.useDualstackEndpoint??k($,n),useFipsEndpoint:e?.useFipsEndpoint??k(N,n),
userAgentAppId:e?.userAgentAppId??k(i,n)}};const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes;let o=e.httpAuthSchemeProvider
;let n=e.credentials;return{setHttpAuthScheme(e){const o=t.findIndex(t=>t.schemeId===e.schemeId);if(o===-1)t.push(e);else t.splice(o,1,e)},httpAuthSchemes(){
return t},setHttpAuthSchemeProvider(e){o=e},httpAuthSchemeProvider(){return o},setCredentials(e){n=e},credentials(){return n}}}
;const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()})
;const resolveRuntimeExtensions=(e,t)=>{const o=Object.assign(a(e),w(e),B(e),getHttpAuthExtensionConfiguration(e));t.forEach(e=>e.configure(o))
;return Object.assign(e,p(o),A(o),K(o),resolveHttpAuthRuntimeConfig(o))};class CloudWatchLogsClient extends T{config;constructor(...[e]){
const t=getRuntimeConfig(e||{});super(t);this.initConfig=t;const o=resolveClientEndpointParameters(t);const n=l(o);const s=ee(n);const c=z(s);const r=u(c)
;const i=M(r);const a=G(i);const p=resolveHttpAuthSchemeConfig(a);const v=resolveRuntimeExtensions(p,e?.extensions||[]);this.config=v
;this.middlewareStack.use(ne(this.config));this.middlewareStack.use(d(this.config));this.middlewareStack.use(te(this.config))
;this.middlewareStack.use(Y(this.config));this.middlewareStack.use(g(this.config));this.middlewareStack.use(E(this.config))
;this.middlewareStack.use(m(this.config));this.middlewareStack.use(x(this.config,{
httpAuthSchemeParametersProvider:defaultCloudWatchLogsHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async e=>new h({
"aws.auth#sigv4":e.credentials})}));this.middlewareStack.use(S(this.config))}destroy(){super.destroy()}}const Go=R(he,"Logs_20140328","CloudWatchLogsClient",j)
;const Vo={};const _mw0=(e,t,o,n)=>[];class GetQueryResultsCommand extends(Go(Vo,_mw0,"GetQueryResults",Mo)){}
class StartQueryCommand extends(Go(Vo,_mw0,"StartQuery",jo)){}class StopQueryCommand extends(Go(Vo,_mw0,"StopQuery",Ho)){}
t.CloudWatchLogsClient=CloudWatchLogsClient;t.GetQueryResultsCommand=GetQueryResultsCommand;t.StartQueryCommand=StartQueryCommand
;t.StopQueryCommand=StopQueryCommand}};

export const id=5059;export const ids=[5059];export const modules={5059:(e,t,n)=>{
const{awsEndpointFunctions:o,emitWarningIfUnsupportedVersion:s,createDefaultUserAgentProvider:i,NODE_APP_ID_CONFIG_OPTIONS:r,getAwsRegionExtensionConfiguration:a,resolveAwsRegionExtensionConfiguration:c,resolveUserAgentConfig:g,resolveHostHeaderConfig:u,getUserAgentPlugin:p,getHostHeaderPlugin:l,getLoggerPlugin:d,getRecursionDetectionPlugin:h}=n(5152)
;const{getHttpAuthSchemeEndpointRuleSetPlugin:E,DefaultIdentityProviderConfig:P,getHttpSigningPlugin:f,createPaginator:m}=n(90402)
;const{normalizeProvider:v,getSmithyContext:S,ServiceException:x,NoOpLogger:I,emitWarningIfUnsupportedVersion:A,loadConfigsForDefaultMode:C,getDefaultExtensionConfiguration:R,resolveDefaultRuntimeConfig:T,Client:O,makeBuilder:y,createAggregatedClient:D}=n(92658)
;const{Command:M}=n(92658)
;const{resolveDefaultsModeConfig:w,loadConfig:N,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:_,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:k,NODE_REGION_CONFIG_OPTIONS:G,NODE_REGION_CONFIG_FILE_OPTIONS:b,resolveRegionConfig:F}=n(47291)
;const{BinaryDecisionDiagram:H,EndpointCache:U,decideEndpoint:V,customEndpointFunctions:L,resolveEndpointConfig:$,getEndpointPlugin:j}=n(62085)
;const{parseUrl:z,getHttpHandlerExtensionConfiguration:B,resolveHttpHandlerRuntimeConfig:K,getContentLengthPlugin:q}=n(93422)
;const{DEFAULT_RETRY_MODE:W,NODE_RETRY_MODE_CONFIG_OPTIONS:Y,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:J,resolveRetryConfig:X,getRetryPlugin:Q}=n(23609)
;const{TypeRegistry:Z,getSchemaSerdePlugin:ee}=n(26890);const{resolveAwsSdkSigV4Config:te,AwsSdkSigV4Signer:ne,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:oe}=n(97523)
;const{defaultProvider:se}=n(5861);const{toUtf8:ie,fromUtf8:re,toBase64:ae,fromBase64:ce,calculateBodyLength:ge}=n(92430)
;const{streamCollector:ue,NodeHttpHandler:pe}=n(61279);const{AwsJson1_1Protocol:le}=n(37288);const{Sha256:de}=n(99542)
;const defaultResourceGroupsTaggingAPIHttpAuthSchemeParametersProvider=async(e,t,n)=>({operation:S(t).operation,region:await v(e.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",
signingProperties:{name:"tagging",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}
const defaultResourceGroupsTaggingAPIHttpAuthSchemeProvider=e=>{const t=[];switch(e.operation){default:t.push(createAwsAuthSigv4HttpAuthOption(e))}return t}
;const resolveHttpAuthSchemeConfig=e=>{const t=te(e);return Object.assign(t,{authSchemePreference:v(e.authSchemePreference??[])})}
;const resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??false,useFipsEndpoint:e.useFipsEndpoint??false,
defaultSigningName:"tagging"});const he={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{
type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var Ee="3.1141.0";var Pe={version:Ee};const fe="ref"
;const me=-1,ve=true,Se="isSet",xe="PartitionResult",Ie="booleanEquals",Ae="getAttr",Ce={[fe]:"Endpoint"},Re={[fe]:xe},Te={},Oe=[{[fe]:"Region"}];const ye={
conditions:[[Se,[Ce]],[Se,Oe],["aws.partition",Oe,xe],[Ie,[{[fe]:"UseFIPS"},ve]],[Ie,[{[fe]:"UseDualStack"},ve]],[Ie,[{fn:Ae,argv:[Re,"supportsDualStack"]
},ve]],[Ie,[{fn:Ae,argv:[Re,"supportsFIPS"]},ve]]],
results:[[me],[me,"Invalid Configuration: FIPS and custom endpoint are not supported"],[me,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[Ce,Te],["https://tagging-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Te],[me,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://tagging-fips.{Region}.{PartitionResult#dnsSuffix}",Te],[me,"FIPS is enabled but this partition does not support FIPS"],["https://tagging.{Region}.{PartitionResult#dualStackDnsSuffix}",Te],[me,"DualStack is enabled but this partition does not support DualStack"],["https://tagging.{Region}.{PartitionResult#dnsSuffix}",Te],[me,"Invalid Configuration: Missing Region"]]
};const De=2;const Me=1e8
;const we=new Int32Array([-1,1,-1,0,12,3,1,4,Me+11,2,5,Me+11,3,8,6,4,7,Me+10,5,Me+8,Me+9,4,10,9,6,Me+6,Me+7,5,11,Me+5,6,Me+4,Me+5,3,Me+1,13,4,Me+2,Me+3])
;const Ne=H.from(we,De,ye.conditions,ye.results);const _e=new U({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]})
;const defaultEndpointResolver=(e,t={})=>_e.get(e,()=>V(Ne,{endpointParams:e,logger:t.logger}));L.aws=o
;class ResourceGroupsTaggingAPIServiceException extends x{constructor(e){super(e);Object.setPrototypeOf(this,ResourceGroupsTaggingAPIServiceException.prototype)
}}class ConcurrentModificationException extends ResourceGroupsTaggingAPIServiceException{name="ConcurrentModificationException";$fault="client";Message
;constructor(e){super({name:"ConcurrentModificationException",$fault:"client",...e});Object.setPrototypeOf(this,ConcurrentModificationException.prototype)
;this.Message=e.Message}}class ConstraintViolationException extends ResourceGroupsTaggingAPIServiceException{name="ConstraintViolationException";$fault="client"
;Message;constructor(e){super({name:"ConstraintViolationException",$fault:"client",...e});Object.setPrototypeOf(this,ConstraintViolationException.prototype)
;this.Message=e.Message}}class InternalServiceException extends ResourceGroupsTaggingAPIServiceException{name="InternalServiceException";$fault="server";Message
;constructor(e){super({name:"InternalServiceException",$fault:"server",...e});Object.setPrototypeOf(this,InternalServiceException.prototype)
;this.Message=e.Message}}class InvalidParameterException extends ResourceGroupsTaggingAPIServiceException{name="InvalidParameterException";$fault="client"
;Message;constructor(e){super({name:"InvalidParameterException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidParameterException.prototype)
;this.Message=e.Message}}class ThrottledException extends ResourceGroupsTaggingAPIServiceException{name="ThrottledException";$fault="client";Message
;constructor(e){super({name:"ThrottledException",$fault:"client",...e});Object.setPrototypeOf(this,ThrottledException.prototype);this.Message=e.Message}}
class PaginationTokenExpiredException extends ResourceGroupsTaggingAPIServiceException{name="PaginationTokenExpiredException";$fault="client";Message
;constructor(e){super({name:"PaginationTokenExpiredException",$fault:"client",...e});Object.setPrototypeOf(this,PaginationTokenExpiredException.prototype)
;this.Message=e.Message}}const ke="ComplianceDetails";const Ge="ConcurrentModificationException";const be="ComplianceStatus"
;const Fe="ConstraintViolationException";const He="ExcludeCompliantResources";const Ue="GetResources";const Ve="GetResourcesInput";const Le="GetResourcesOutput"
;const $e="IncludeComplianceDetails";const je="InvalidParameterException";const ze="InternalServiceException";const Be="Key"
;const Ke="KeysWithNoncompliantValues";const qe="Message";const We="MissingTagKeys";const Ye="NoncompliantKeys";const Je="PaginationToken"
;const Xe="PaginationTokenExpiredException";const Qe="ResourceARN";const Ze="ResourceARNList";const et="ResourcesPerPage";const tt="ResourceTypeFilters"
;const nt="ResourceTagMapping";const ot="ResourceTagMappingList";const st="Tags";const it="ThrottledException";const rt="TagFilters";const at="TagFilterList"
;const ct="TagFilter";const gt="TagList";const ut="TagsPerPage";const pt="Tag";const lt="Value";const dt="Values";const ht="client";const Et="error"
;const Pt="http";const ft="smithy.ts.sdk.synthetic.com.amazonaws.resourcegroupstaggingapi";const mt="server";const vt="com.amazonaws.resourcegroupstaggingapi"
;const St=new Z(ft);var xt=[-3,ft,"ResourceGroupsTaggingAPIServiceException",0,[],[]];St.registerError(xt,ResourceGroupsTaggingAPIServiceException)
;const It=new Z(vt);var At=[-3,vt,Ge,{[Et]:ht},[qe],[0]];It.registerError(At,ConcurrentModificationException);var Ct=[-3,vt,Fe,{[Et]:ht},[qe],[0]]
;It.registerError(Ct,ConstraintViolationException);var Rt=[-3,vt,ze,{[Et]:mt},[qe],[0]];It.registerError(Rt,InternalServiceException);var Tt=[-3,vt,je,{[Et]:ht
},[qe],[0]];It.registerError(Tt,InvalidParameterException);var Ot=[-3,vt,Xe,{[Et]:ht},[qe],[0]];It.registerError(Ot,PaginationTokenExpiredException)
;var yt=[-3,vt,it,{[Et]:ht},[qe],[0]];It.registerError(yt,ThrottledException);const Dt=[St,It];var Mt=[3,vt,ke,0,[Ye,Ke,We,be],[64|0,64|0,64|0,2]]
;var wt=[3,vt,Ve,0,[Je,rt,et,ut,tt,$e,He,Ze],[0,()=>Ft,1,1,64|0,2,2,64|0]];var Nt=[3,vt,Le,0,[Je,ot],[0,()=>bt]];var _t=[3,vt,nt,0,[Qe,st,ke],[0,()=>Ht,()=>Mt]]
;var kt=[3,vt,pt,0,[Be,lt],[0,0],2];var Gt=[3,vt,ct,0,[Be,dt],[0,64|0]];var bt=[1,vt,ot,0,()=>_t];var Ft=[1,vt,at,0,()=>Gt];var Ht=[1,vt,gt,0,()=>kt]
;var Ut=[9,vt,Ue,{[Pt]:["POST","/GetResources",200]},()=>wt,()=>Nt];const getRuntimeConfig$1=e=>({apiVersion:"2017-01-26",base64Decoder:e?.base64Decoder??ce,
base64Encoder:e?.base64Encoder??ae,disableHostPrefix:e?.disableHostPrefix??false,endpointProvider:e?.endpointProvider??defaultEndpointResolver,
extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultResourceGroupsTaggingAPIHttpAuthSchemeProvider,
httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new ne}],
logger:e?.logger??new I,protocol:e?.protocol??le,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.resourcegroupstaggingapi",
errorTypeRegistries:Dt,version:"2017-01-26",serviceTarget:"ResourceGroupsTaggingAPI_20170126"},serviceId:e?.serviceId??"Resource Groups Tagging API",
sha256:e?.sha256??de,urlParser:e?.urlParser??z,utf8Decoder:e?.utf8Decoder??re,utf8Encoder:e?.utf8Encoder??ie});const getRuntimeConfig=e=>{A(process.version)
;const t=w(e);const defaultConfigProvider=()=>t().then(C);const n=getRuntimeConfig$1(e);s(process.version);const o={profile:e?.profile,logger:n.logger};return{
...n,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??N(oe,o),bodyLengthChecker:e?.bodyLengthChecker??ge,
credentialDefaultProvider:e?.credentialDefaultProvider??se,defaultUserAgentProvider:e?.defaultUserAgentProvider??i({serviceId:n.serviceId,
clientVersion:Pe.version}),maxAttempts:e?.maxAttempts??N(J,e),region:e?.region??N(G,{...b,...o}),
requestHandler:pe.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??N({...Y,default:async()=>(await defaultConfigProvider()).retryMode||W
},e),streamCollector:e?.streamCollector??ue,useDualstackEndpoint:e?.useDualstackEndpoint??N(k,o),useFipsEndpoint:e?.useFipsEndpoint??N(_,o),
userAgentAppId:e?.userAgentAppId??N(r,o)}};const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes;let n=e.httpAuthSchemeProvider
;let o=e.credentials;return{setHttpAuthScheme(e){const n=t.findIndex(t=>t.schemeId===e.schemeId);if(n===-1)t.push(e);else t.splice(n,1,e)},httpAuthSchemes(){
return t},setHttpAuthSchemeProvider(e){n=e},httpAuthSchemeProvider(){return n},setCredentials(e){o=e},credentials(){return o}}}
;const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()})
;const resolveRuntimeExtensions=(e,t)=>{const n=Object.assign(a(e),R(e),B(e),getHttpAuthExtensionConfiguration(e));t.forEach(e=>e.configure(n))
;return Object.assign(e,c(n),T(n),K(n),resolveHttpAuthRuntimeConfig(n))};class ResourceGroupsTaggingAPIClient extends O{config;constructor(...[e]){
const t=getRuntimeConfig(e||{});super(t);this.initConfig=t;const n=resolveClientEndpointParameters(t);const o=g(n);const s=X(o);const i=F(s);const r=u(i)
;const a=$(r);const c=resolveHttpAuthSchemeConfig(a);const m=resolveRuntimeExtensions(c,e?.extensions||[]);this.config=m
;this.middlewareStack.use(ee(this.config));this.middlewareStack.use(p(this.config));this.middlewareStack.use(Q(this.config))
;this.middlewareStack.use(q(this.config));this.middlewareStack.use(l(this.config));this.middlewareStack.use(d(this.config))
;this.middlewareStack.use(h(this.config));this.middlewareStack.use(E(this.config,{
httpAuthSchemeParametersProvider:defaultResourceGroupsTaggingAPIHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async e=>new P({
"aws.auth#sigv4":e.credentials})}));this.middlewareStack.use(f(this.config))}destroy(){super.destroy()}}
const Vt=y(he,"ResourceGroupsTaggingAPI_20170126","ResourceGroupsTaggingAPIClient",j);const Lt={};const _mw0=(e,t,n,o)=>[]
;class GetResourcesCommand extends(Vt(Lt,_mw0,"GetResources",Ut)){}t.GetResourcesCommand=GetResourcesCommand
;t.ResourceGroupsTaggingAPIClient=ResourceGroupsTaggingAPIClient}};

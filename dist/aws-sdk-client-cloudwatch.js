export const id=4085;export const ids=[4085];export const modules={44085:(e,t,o)=>{
const{awsEndpointFunctions:n,emitWarningIfUnsupportedVersion:s,createDefaultUserAgentProvider:r,getDefaultSocketTimeout:a,NODE_APP_ID_CONFIG_OPTIONS:i,getAwsRegionExtensionConfiguration:c,resolveAwsRegionExtensionConfiguration:d,resolveUserAgentConfig:u,resolveHostHeaderConfig:l,getUserAgentPlugin:p,getHostHeaderPlugin:m,getLoggerPlugin:E,getRecursionDetectionPlugin:g}=o(5152)
;const{getHttpAuthSchemeEndpointRuleSetPlugin:h,DefaultIdentityProviderConfig:S,getHttpSigningPlugin:f,createPaginator:v}=o(90402)
;const{normalizeProvider:I,getSmithyContext:x,ServiceException:C,NoOpLogger:P,emitWarningIfUnsupportedVersion:O,loadConfigsForDefaultMode:N,getDefaultExtensionConfiguration:y,resolveDefaultRuntimeConfig:D,Client:R,makeBuilder:A,createWaiter:M,checkExceptions:b,WaiterState:_,createAggregatedClient:w}=o(92658)
;const{Command:F}=o(92658)
;const{resolveDefaultsModeConfig:T,loadConfig:L,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:k,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:U,NODE_REGION_CONFIG_OPTIONS:W,NODE_REGION_CONFIG_FILE_OPTIONS:$,resolveRegionConfig:K}=o(47291)
;const{BinaryDecisionDiagram:V,EndpointCache:z,decideEndpoint:q,customEndpointFunctions:G,resolveEndpointConfig:B,getEndpointPlugin:Q}=o(62085)
;const{parseUrl:j,getHttpHandlerExtensionConfiguration:H,resolveHttpHandlerRuntimeConfig:Z,getContentLengthPlugin:Y}=o(93422)
;const{DEFAULT_RETRY_MODE:J,NODE_RETRY_MODE_CONFIG_OPTIONS:X,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:ee,resolveRetryConfig:te,getRetryPlugin:oe}=o(23609)
;const{TypeRegistry:ne,getSchemaSerdePlugin:se}=o(26890)
;const{NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_CONFIG_OPTIONS:re,NODE_DISABLE_REQUEST_COMPRESSION_CONFIG_OPTIONS:ae,resolveCompressionConfig:ie,getCompressionPlugin:ce}=o(190)
;const{resolveAwsSdkSigV4Config:de,AwsSdkSigV4Signer:ue,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:le}=o(97523);const{defaultProvider:pe}=o(5861)
;const{toUtf8:me,fromUtf8:Ee,toBase64:ge,fromBase64:he,calculateBodyLength:Se}=o(92430);const{streamCollector:fe,NodeHttpHandler:ve}=o(61279)
;const{AwsJson1_0Protocol:Ie}=o(37288);const{Sha256:xe}=o(99542);const defaultCloudWatchHttpAuthSchemeParametersProvider=async(e,t,o)=>({
operation:x(t).operation,region:await I(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
;function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"monitoring",region:e.region},
propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}const defaultCloudWatchHttpAuthSchemeProvider=e=>{const t=[];switch(e.operation){default:
t.push(createAwsAuthSigv4HttpAuthOption(e))}return t};const resolveHttpAuthSchemeConfig=e=>{const t=de(e);return Object.assign(t,{
authSchemePreference:I(e.authSchemePreference??[])})};const resolveClientEndpointParameters=e=>Object.assign(e,{
useDualstackEndpoint:e.useDualstackEndpoint??false,useFipsEndpoint:e.useFipsEndpoint??false,defaultSigningName:"monitoring"});const Ce={UseFIPS:{
type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{
type:"builtInParams",name:"useDualstackEndpoint"}};var Pe="3.1163.0";var Oe={version:Pe};const Ne="ref"
;const ye=-1,De=true,Re="isSet",Ae="PartitionResult",Me="booleanEquals",be="getAttr",_e={[Ne]:"Endpoint"},we={[Ne]:Ae},Fe={},Te=[{[Ne]:"Region"}];const Le={
conditions:[[Re,[_e]],[Re,Te],["aws.partition",Te,Ae],[Me,[{[Ne]:"UseFIPS"},De]],[Me,[{[Ne]:"UseDualStack"},De]],["stringEquals",[{fn:be,argv:[we,"name"]
},"aws-us-gov"]],[Me,[{fn:be,argv:[we,"supportsFIPS"]},De]],[Me,[{fn:be,argv:[we,"supportsDualStack"]},De]]],
results:[[ye],[ye,"Invalid Configuration: FIPS and custom endpoint are not supported"],[ye,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[_e,Fe],["https://monitoring.{Region}.{PartitionResult#dnsSuffix}",Fe],["https://monitoring.{Region}.{PartitionResult#dualStackDnsSuffix}",Fe],["https://monitoring-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Fe],[ye,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://monitoring-fips.{Region}.{PartitionResult#dnsSuffix}",Fe],[ye,"FIPS is enabled but this partition does not support FIPS"],[ye,"DualStack is enabled but this partition does not support DualStack"],[ye,"Invalid Configuration: Missing Region"]]
};const ke=2;const Ue=1e8
;const We=new Int32Array([-1,1,-1,0,14,3,1,4,Ue+11,2,5,Ue+11,3,8,6,4,7,Ue+4,7,Ue+5,Ue+10,4,11,9,5,Ue+4,10,6,Ue+8,Ue+9,5,Ue+5,12,6,13,Ue+7,7,Ue+6,Ue+7,3,Ue+1,15,4,Ue+2,Ue+3])
;const $e=V.from(We,ke,Le.conditions,Le.results);const Ke=new z({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]})
;const defaultEndpointResolver=(e,t={})=>Ke.get(e,()=>q($e,{endpointParams:e,logger:t.logger}));G.aws=n;class CloudWatchServiceException extends C{
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch#CloudWatchServiceException";constructor(e){super(e)
;Object.setPrototypeOf(this,CloudWatchServiceException.prototype)}}class ConflictException extends CloudWatchServiceException{
static shapeId="com.amazonaws.cloudwatch#ConflictException";name="ConflictException";$fault="client";Message;constructor(e){super({name:"ConflictException",
$fault:"client",...e});Object.setPrototypeOf(this,ConflictException.prototype);this.Message=e.Message}}
class KmsAccessDeniedException extends CloudWatchServiceException{static shapeId="com.amazonaws.cloudwatch#KmsAccessDeniedException"
;name="KmsAccessDeniedException";$fault="client";Message;constructor(e){super({name:"KmsAccessDeniedException",$fault:"client",...e})
;Object.setPrototypeOf(this,KmsAccessDeniedException.prototype);this.Message=e.Message}}class KmsKeyDisabledException extends CloudWatchServiceException{
static shapeId="com.amazonaws.cloudwatch#KmsKeyDisabledException";name="KmsKeyDisabledException";$fault="client";Message;constructor(e){super({
name:"KmsKeyDisabledException",$fault:"client",...e});Object.setPrototypeOf(this,KmsKeyDisabledException.prototype);this.Message=e.Message}}
class KmsKeyNotFoundException extends CloudWatchServiceException{static shapeId="com.amazonaws.cloudwatch#KmsKeyNotFoundException"
;name="KmsKeyNotFoundException";$fault="client";Message;constructor(e){super({name:"KmsKeyNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,KmsKeyNotFoundException.prototype);this.Message=e.Message}}class ResourceNotFoundException extends CloudWatchServiceException{
static shapeId="com.amazonaws.cloudwatch#ResourceNotFoundException";name="ResourceNotFoundException";$fault="client";ResourceType;ResourceId;Message
;constructor(e){super({name:"ResourceNotFoundException",$fault:"client",...e});Object.setPrototypeOf(this,ResourceNotFoundException.prototype)
;this.ResourceType=e.ResourceType;this.ResourceId=e.ResourceId;this.Message=e.Message}}class ConcurrentModificationException extends CloudWatchServiceException{
static shapeId="com.amazonaws.cloudwatch#ConcurrentModificationException";name="ConcurrentModificationException";$fault="client";Message;constructor(e){super({
name:"ConcurrentModificationException",$fault:"client",...e});Object.setPrototypeOf(this,ConcurrentModificationException.prototype);this.Message=e.Message}}
class DashboardInvalidInputError extends CloudWatchServiceException{static shapeId="com.amazonaws.cloudwatch#DashboardInvalidInputError"
;name="DashboardInvalidInputError";$fault="client";dashboardValidationMessages;constructor(e){super({name:"DashboardInvalidInputError",$fault:"client",...e})
;Object.setPrototypeOf(this,DashboardInvalidInputError.prototype);this.dashboardValidationMessages=e.dashboardValidationMessages}}
class DashboardNotFoundError extends CloudWatchServiceException{static shapeId="com.amazonaws.cloudwatch#DashboardNotFoundError";name="DashboardNotFoundError"
;$fault="client";constructor(e){super({name:"DashboardNotFoundError",$fault:"client",...e});Object.setPrototypeOf(this,DashboardNotFoundError.prototype)}}
class ResourceConflict extends CloudWatchServiceException{static shapeId="com.amazonaws.cloudwatch#ResourceConflict";name="ResourceConflict";$fault="client"
;constructor(e){super({name:"ResourceConflict",$fault:"client",...e});Object.setPrototypeOf(this,ResourceConflict.prototype)}}
class ResourceNotFound extends CloudWatchServiceException{static shapeId="com.amazonaws.cloudwatch#ResourceNotFound";name="ResourceNotFound";$fault="client"
;constructor(e){super({name:"ResourceNotFound",$fault:"client",...e});Object.setPrototypeOf(this,ResourceNotFound.prototype)}}
class InternalServiceFault extends CloudWatchServiceException{static shapeId="com.amazonaws.cloudwatch#InternalServiceFault";name="InternalServiceFault"
;$fault="server";Message;constructor(e){super({name:"InternalServiceFault",$fault:"server",...e});Object.setPrototypeOf(this,InternalServiceFault.prototype)
;this.Message=e.Message}}class InvalidParameterCombinationException extends CloudWatchServiceException{
static shapeId="com.amazonaws.cloudwatch#InvalidParameterCombinationException";name="InvalidParameterCombinationException";$fault="client";constructor(e){
super({name:"InvalidParameterCombinationException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidParameterCombinationException.prototype)}}
class InvalidParameterValueException extends CloudWatchServiceException{static shapeId="com.amazonaws.cloudwatch#InvalidParameterValueException"
;name="InvalidParameterValueException";$fault="client";constructor(e){super({name:"InvalidParameterValueException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidParameterValueException.prototype)}}class MissingRequiredParameterException extends CloudWatchServiceException{
static shapeId="com.amazonaws.cloudwatch#MissingRequiredParameterException";name="MissingRequiredParameterException";$fault="client";constructor(e){super({
name:"MissingRequiredParameterException",$fault:"client",...e});Object.setPrototypeOf(this,MissingRequiredParameterException.prototype)}}
class InvalidNextToken extends CloudWatchServiceException{static shapeId="com.amazonaws.cloudwatch#InvalidNextToken";name="InvalidNextToken";$fault="client"
;constructor(e){super({name:"InvalidNextToken",$fault:"client",...e});Object.setPrototypeOf(this,InvalidNextToken.prototype)}}
class LimitExceededException extends CloudWatchServiceException{static shapeId="com.amazonaws.cloudwatch#LimitExceededException";name="LimitExceededException"
;$fault="client";Message;constructor(e){super({name:"LimitExceededException",$fault:"client",...e});Object.setPrototypeOf(this,LimitExceededException.prototype)
;this.Message=e.Message}}class LimitExceededFault extends CloudWatchServiceException{static shapeId="com.amazonaws.cloudwatch#LimitExceededFault"
;name="LimitExceededFault";$fault="client";constructor(e){super({name:"LimitExceededFault",$fault:"client",...e})
;Object.setPrototypeOf(this,LimitExceededFault.prototype)}}class InvalidFormatFault extends CloudWatchServiceException{
static shapeId="com.amazonaws.cloudwatch#InvalidFormatFault";name="InvalidFormatFault";$fault="client";constructor(e){super({name:"InvalidFormatFault",
$fault:"client",...e});Object.setPrototypeOf(this,InvalidFormatFault.prototype)}}class ValidationException extends CloudWatchServiceException{
static shapeId="com.amazonaws.cloudwatch#ValidationException";name="ValidationException";$fault="client";constructor(e){super({name:"ValidationException",
$fault:"client",...e});Object.setPrototypeOf(this,ValidationException.prototype)}}const Ve="AlarmActions";const ze="AlarmArn";const qe="ActionConfiguration"
;const Ge="AlarmConfigurationUpdatedTimestamp";const Be="AlarmDescription";const Qe="ActionsEnabled";const je="AggregationExpression";const He="AccountId"
;const Ze="ActionLogLineCount";const Ye="ActionLogLineRoleArn";const Je="AlarmName";const Xe="AlarmNamePrefix";const et="AlarmNames";const tt="ActionPrefix"
;const ot="AlarmPromQLCriteria";const nt="AlarmRule";const st="ActionsSuppressedBy";const rt="ActionsSuppressorExtensionPeriod"
;const at="ActionsSuppressedReason";const it="ActionsSuppressorWaitPeriod";const ct="ActionsSuppressor";const dt="AlarmTagsPropagation";const ut="AlarmTypes"
;const lt="CompositeAlarm";const pt="CompositeAlarms";const mt="ConflictException";const Et="ConcurrentModificationException";const gt="ComparisonOperator"
;const ht="ChildrenOfAlarmName";const St="Code";const ft="Dimensions";const vt="DescribeAlarmsInput";const It="DescribeAlarmsOutput";const xt="DescribeAlarms"
;const Ct="DashboardInvalidInputError";const Pt="DashboardNotFoundError";const Ot="DataPath";const Nt="DatapointsToAlarm";const yt="DashboardValidationMessage"
;const Dt="DashboardValidationMessages";const Rt="Dimension";const At="Enabled";const Mt="EvaluationCriteria";const bt="EvaluationInterval"
;const _t="EvaluateLowSampleCountPercentile";const wt="EvaluationPeriods";const Ft="EvaluationState";const Tt="ExtendedStatistic";const Lt="EndTime"
;const kt="ExcludedTagKeys";const Ut="EndTimeOffset";const Wt="EvaluationWindow";const $t="Expression";const Kt="GetMetricData";const Vt="GetMetricDataInput"
;const zt="GetMetricDataOutput";const qt="Id";const Gt="InsufficientDataActions";const Bt="InvalidFormatFault";const Qt="InvalidNextToken"
;const jt="InvalidParameterCombinationException";const Ht="InvalidParameterValueException";const Zt="InternalServiceFault";const Yt="IncludedTagKeys"
;const Jt="KmsAccessDeniedException";const Xt="KmsKeyDisabledException";const eo="KmsKeyNotFoundException";const to="Key";const oo="Label";const no="LogAlarms"
;const so="LogAlarm";const ro="LimitExceededException";const ao="LimitExceededFault";const io="LogGroupIdentifiers";const co="LabelOptions";const uo="Message"
;const lo="MetricAlarms";const po="MetricAlarm";const mo="MetricDataQueries";const Eo="MetricDataQuery";const go="MetricDataResults"
;const ho="MetricDataResultMessages";const So="MetricDataResult";const fo="MaxDatapoints";const vo="MessageData";const Io="MetricName";const xo="MaxRecords"
;const Co="MissingRequiredParameterException";const Po="MetricStat";const Oo="Metrics";const No="Messages";const yo="Metric";const Do="Namespace"
;const Ro="NextToken";const Ao="Name";const Mo="OKActions";const bo="OnlyStartEvaluatingAfterWarmUpPeriodEnds";const _o="Period";const wo="ParentsOfAlarmName"
;const Fo="PendingPeriod";const To="PromQLCriteria";const Lo="Query";const ko="QueryARN";const Uo="QueryResultsToAlarm";const Wo="QueryResultsToEvaluate"
;const $o="QueryString";const Ko="ResourceConflict";const Vo="ReturnData";const zo="ResourceId";const qo="ResourceNotFound";const Go="ResourceNotFoundException"
;const Bo="RecoveryPeriod";const Qo="ResourceType";const jo="ScanBy";const Ho="ScheduleConfiguration";const Zo="StatusCode";const Yo="ScheduleExpression"
;const Jo="ScheduledQueryConfiguration";const Xo="ScheduledQueryRoleARN";const en="StateReason";const tn="StateReasonData";const on="StartTime"
;const nn="StartTimeOffset";const sn="StateTransitionedTimestamp";const rn="StateUpdatedTimestamp";const an="StateValue";const cn="SlidingWindow"
;const dn="Stat";const un="Statistic";const ln="TagList";const pn="TreatMissingData";const mn="ThresholdMetricId";const En="Tags";const gn="Tag"
;const hn="Threshold";const Sn="Timezone";const fn="Timestamps";const vn="Unit";const In="Value";const xn="ValidationException";const Cn="Values"
;const Pn="WallClockWindow";const On="WarmUpConfiguration";const Nn="WarmUpPeriodDurationInMinutes";const yn="awsQueryError";const Dn="client"
;const Rn="dashboardValidationMessages";const An="error";const Mn="httpError";const bn="message";const _n="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch"
;const wn="server";const Fn="com.amazonaws.cloudwatch";const Tn=new ne(_n);var Ln=[-3,_n,"CloudWatchServiceException",0,[],[]]
;Tn.registerError(Ln,CloudWatchServiceException);const kn=new ne(Fn);var Un=[-3,Fn,Et,{[yn]:[`ConcurrentModificationException`,429],[An]:Dn,[Mn]:429},[uo],[0]]
;kn.registerError(Un,ConcurrentModificationException);var Wn=[-3,Fn,mt,{[An]:Dn,[Mn]:409},[uo],[0]];kn.registerError(Wn,ConflictException);var $n=[-3,Fn,Ct,{
[yn]:[`InvalidParameterInput`,400],[An]:Dn,[Mn]:400},[bn,Rn],[0,()=>As]];kn.registerError($n,DashboardInvalidInputError);var Kn=[-3,Fn,Pt,{
[yn]:[`ResourceNotFound`,404],[An]:Dn,[Mn]:404},[bn],[0]];kn.registerError(Kn,DashboardNotFoundError);var Vn=[-3,Fn,Zt,{[yn]:[`InternalServiceError`,500],
[An]:wn,[Mn]:500},[uo],[0]];kn.registerError(Vn,InternalServiceFault);var zn=[-3,Fn,Bt,{[yn]:[`InvalidFormat`,400],[An]:Dn,[Mn]:400},[bn],[0]]
;kn.registerError(zn,InvalidFormatFault);var qn=[-3,Fn,Qt,{[yn]:[`InvalidNextToken`,400],[An]:Dn,[Mn]:400},[bn],[0]];kn.registerError(qn,InvalidNextToken)
;var Gn=[-3,Fn,jt,{[yn]:[`InvalidParameterCombination`,400],[An]:Dn,[Mn]:400},[bn],[0]];kn.registerError(Gn,InvalidParameterCombinationException)
;var Bn=[-3,Fn,Ht,{[yn]:[`InvalidParameterValue`,400],[An]:Dn,[Mn]:400},[bn],[0]];kn.registerError(Bn,InvalidParameterValueException);var Qn=[-3,Fn,Jt,{[An]:Dn
},[uo],[0],1];kn.registerError(Qn,KmsAccessDeniedException);var jn=[-3,Fn,Xt,{[An]:Dn},[uo],[0],1];kn.registerError(jn,KmsKeyDisabledException)
;var Hn=[-3,Fn,eo,{[An]:Dn},[uo],[0],1];kn.registerError(Hn,KmsKeyNotFoundException);var Zn=[-3,Fn,ro,{[yn]:[`LimitExceededException`,400],[An]:Dn,[Mn]:400
},[uo],[0]];kn.registerError(Zn,LimitExceededException);var Yn=[-3,Fn,ao,{[yn]:[`LimitExceeded`,400],[An]:Dn,[Mn]:400},[bn],[0]]
;kn.registerError(Yn,LimitExceededFault);var Jn=[-3,Fn,Co,{[yn]:[`MissingParameter`,400],[An]:Dn,[Mn]:400},[bn],[0]]
;kn.registerError(Jn,MissingRequiredParameterException);var Xn=[-3,Fn,Ko,{[yn]:[`ResourceConflict`,409],[An]:Dn,[Mn]:409},[bn],[0]]
;kn.registerError(Xn,ResourceConflict);var es=[-3,Fn,qo,{[yn]:[`ResourceNotFound`,404],[An]:Dn,[Mn]:404},[bn],[0]];kn.registerError(es,ResourceNotFound)
;var ts=[-3,Fn,Go,{[yn]:[`ResourceNotFoundException`,404],[An]:Dn,[Mn]:404},[Qo,zo,uo],[0,0,0]];kn.registerError(ts,ResourceNotFoundException)
;var os=[-3,Fn,xn,{[yn]:[`ValidationError`,400],[An]:Dn,[Mn]:400},[bn],[0]];kn.registerError(os,ValidationException);const ns=[Tn,kn]
;var ss=[3,Fn,qe,0,[dt],[()=>as]];var rs=[3,Fn,ot,0,[Lo,Fo,Bo],[0,1,1],1];var as=[3,Fn,dt,0,[At,Yt,kt],[2,64|0,64|0],1]
;var is=[3,Fn,lt,0,[Qe,Ve,ze,Ge,Be,Je,nt,Gt,Mo,en,tn,rn,an,sn,st,at,ct,it,rt,qe],[2,64|0,0,4,0,0,0,64|0,64|0,0,0,4,0,4,0,0,0,1,1,()=>ss]]
;var cs=[3,Fn,yt,0,[Ot,uo],[0,0]];var ds=[3,Fn,vt,0,[et,Xe,ut,ht,wo,an,tt,xo,Ro],[64|0,0,64|0,0,0,0,0,1,0]]
;var us=[3,Fn,It,0,[pt,lo,no,Ro],[()=>Rs,()=>_s,()=>bs,0]];var ls=[3,Fn,Rt,0,[Ao,In],[0,0],2]
;var ps=[3,Fn,Vt,0,[mo,on,Lt,Ro,jo,fo,co],[()=>ws,4,4,0,0,1,()=>Es],3];var ms=[3,Fn,zt,0,[go,Ro,No],[()=>Ts,0,()=>Fs]];var Es=[3,Fn,co,0,[Sn],[0]]
;var gs=[3,Fn,so,0,[Je,ze,Be,Ge,Qe,Mo,Ve,Gt,an,en,tn,rn,Jo,Wo,Uo,hn,gt,pn,sn,Ft,Ze,Ye,On,qe],[0,0,0,4,2,64|0,64|0,64|0,0,0,0,4,()=>Ps,1,1,1,0,0,4,0,1,0,()=>Ds,()=>ss]]
;var hs=[3,Fn,vo,0,[St,In],[0,0]];var Ss=[3,Fn,yo,0,[Do,Io,ft],[0,0,()=>Ms]]
;var fs=[3,Fn,po,0,[Je,ze,Be,Ge,Qe,Mo,Ve,Gt,an,en,tn,rn,Io,Do,un,Tt,ft,_o,vn,wt,Nt,hn,gt,pn,_t,Oo,mn,Ft,sn,Wt,On,Mt,bt,qe],[0,0,0,4,2,64|0,64|0,64|0,0,0,0,4,0,0,0,0,()=>Ms,1,0,1,1,1,0,0,0,()=>ws,0,0,4,()=>Us,()=>Ds,()=>ks,1,()=>ss]]
;var vs=[3,Fn,Eo,0,[qt,Po,$t,oo,Vo,_o,He],[0,()=>xs,0,0,2,1,0],1];var Is=[3,Fn,So,0,[qt,oo,fn,Cn,Zo,No],[0,0,64|4,64|1,0,()=>Fs]]
;var xs=[3,Fn,Po,0,[yo,_o,dn,vn],[()=>Ss,1,0,0],3];var Cs=[3,Fn,Ho,0,[Yo,nn,Ut],[0,1,1],2]
;var Ps=[3,Fn,Jo,0,[$o,Xo,Ho,je,io,ko,En],[0,0,()=>Cs,0,64|0,0,()=>Ls],4];var Os=[3,Fn,cn,0,[],[]];var Ns=[3,Fn,gn,0,[to,In],[0,0],2]
;var ys=[3,Fn,Pn,0,[Sn],[0]];var Ds=[3,Fn,On,0,[Nn,bo],[1,2],1];var Rs=[1,Fn,pt,0,()=>is];var As=[1,Fn,Dt,0,()=>cs];var Ms=[1,Fn,ft,0,()=>ls]
;var bs=[1,Fn,no,0,()=>gs];var _s=[1,Fn,lo,0,()=>fs];var ws=[1,Fn,mo,0,()=>vs];var Fs=[1,Fn,ho,0,()=>hs];var Ts=[1,Fn,go,0,()=>Is];var Ls=[1,Fn,ln,0,()=>Ns]
;var ks=[4,Fn,Mt,0,[To],[()=>rs]];var Us=[4,Fn,Wt,0,[Pn,cn],[()=>ys,()=>Os]];var Ws=[9,Fn,xt,0,()=>ds,()=>us];var $s=[9,Fn,Kt,0,()=>ps,()=>ms]
;const getRuntimeConfig$1=e=>({apiVersion:"2010-08-01",base64Decoder:e?.base64Decoder??he,base64Encoder:e?.base64Encoder??ge,
disableHostPrefix:e?.disableHostPrefix??false,endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],
httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultCloudWatchHttpAuthSchemeProvider,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new ue}],logger:e?.logger??new P,protocol:e?.protocol??Ie,
protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.cloudwatch",errorTypeRegistries:ns,
xmlNamespace:"http://monitoring.amazonaws.com/doc/2010-08-01/",version:"2010-08-01",serviceTarget:"GraniteServiceVersion20100801",awsQueryCompatible:true},
serviceId:e?.serviceId??"CloudWatch",sha256:e?.sha256??xe,urlParser:e?.urlParser??j,utf8Decoder:e?.utf8Decoder??Ee,utf8Encoder:e?.utf8Encoder??me})
;const getRuntimeConfig=e=>{O(process.version);const t=T(e);const defaultConfigProvider=()=>t().then(N);const o=getRuntimeConfig$1(e);s(process.version)
;const n={profile:e?.profile,logger:o.logger};return{...o,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??L(le,n),
bodyLengthChecker:e?.bodyLengthChecker??Se,credentialDefaultProvider:e?.credentialDefaultProvider??pe,defaultSocketTimeout:a(e?.requestHandler,9e5),
defaultUserAgentProvider:e?.defaultUserAgentProvider??r({serviceId:o.serviceId,clientVersion:Oe.version}),
disableRequestCompression:e?.disableRequestCompression??L(ae,e),maxAttempts:e?.maxAttempts??L(ee,e),region:e?.region??L(W,{...$,...n}),
requestHandler:ve.create(e?.requestHandler??defaultConfigProvider),requestMinCompressionSizeBytes:e?.requestMinCompressionSizeBytes??L(re,e),
retryMode:e?.retryMode??L({...X,default:async()=>(await defaultConfigProvider()).retryMode||J},e),streamCollector:e?.streamCollector??fe,
useDualstackEndpoint:e?.useDualstackEndpoint??L(U,n),useFipsEndpoint:e?.useFipsEndpoint??L(k,n),userAgentAppId:e?.userAgentAppId??L(i,n)}}
;const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes;let o=e.httpAuthSchemeProvider;let n=e.credentials;return{setHttpAuthScheme(e){
const o=t.findIndex(t=>t.schemeId===e.schemeId);if(o===-1)t.push(e);else t.splice(o,1,e)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(e){o=e},
httpAuthSchemeProvider(){return o},setCredentials(e){n=e},credentials(){return n}}};const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),
httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()});const resolveRuntimeExtensions=(e,t)=>{
const o=Object.assign(c(e),y(e),H(e),getHttpAuthExtensionConfiguration(e));t.forEach(e=>e.configure(o))
;return Object.assign(e,d(o),D(o),Z(o),resolveHttpAuthRuntimeConfig(o))};class CloudWatchClient extends R{config;constructor(...[e]){
const t=getRuntimeConfig(e||{});super(t);this.initConfig=t;const o=resolveClientEndpointParameters(t);const n=u(o);const s=te(n);const r=K(s);const a=l(r)
;const i=B(a);const c=resolveHttpAuthSchemeConfig(i);const d=ie(c);const v=resolveRuntimeExtensions(d,e?.extensions||[]);this.config=v
;this.middlewareStack.use(se(this.config));this.middlewareStack.use(p(this.config));this.middlewareStack.use(oe(this.config))
;this.middlewareStack.use(Y(this.config));this.middlewareStack.use(m(this.config));this.middlewareStack.use(E(this.config))
;this.middlewareStack.use(g(this.config));this.middlewareStack.use(h(this.config,{
httpAuthSchemeParametersProvider:defaultCloudWatchHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async e=>new S({"aws.auth#sigv4":e.credentials
})}));this.middlewareStack.use(f(this.config))}destroy(){super.destroy()}}const Ks=A(Ce,"GraniteServiceVersion20100801","CloudWatchClient",Q);const Vs={}
;const _mw0=(e,t,o,n)=>[];class DescribeAlarmsCommand extends(Ks(Vs,_mw0,"DescribeAlarms",Ws)){}
class GetMetricDataCommand extends(Ks(Vs,_mw0,"GetMetricData",$s)){}t.CloudWatchClient=CloudWatchClient;t.DescribeAlarmsCommand=DescribeAlarmsCommand
;t.GetMetricDataCommand=GetMetricDataCommand},59456:(e,t,o)=>{const{createGzip:n}=o(38522);t.compressStream=async e=>e.pipe(n())},16097:(e,t,o)=>{
const{promisify:n}=o(57975);const{gzip:s}=o(38522);const{toUint8Array:r}=o(92430);const a=n(s);t.compressString=async e=>{try{const t=await a(r(e||""))
;return r(t)}catch(e){throw new Error("Failure during compression: "+e.message)}}},190:(e,t,o)=>{
const{booleanSelector:n,SelectorType:s,numberSelector:r}=o(47291);const{setFeature:a}=o(90402);const{HttpRequest:i}=o(93422);const{compressStream:c}=o(59456)
;const{compressString:d}=o(16097);const{isArrayBuffer:u}=o(92430);const{normalizeProvider:l}=o(92658);const p="AWS_DISABLE_REQUEST_COMPRESSION"
;const m="disable_request_compression";const E=false;const g={environmentVariableSelector:e=>n(e,p,s.ENV),configFileSelector:e=>n(e,m,s.CONFIG),default:E}
;const h="AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES";const S="request_min_compression_size_bytes";const f=10240;const v={
environmentVariableSelector:e=>r(e,h,s.ENV),configFileSelector:e=>r(e,S,s.CONFIG),default:f};var I;(function(e){e["GZIP"]="gzip"})(I||(I={}));const x=[I.GZIP]
;const isStreaming=e=>e!==void 0&&typeof e!=="string"&&!ArrayBuffer.isView(e)&&!u(e);const compressionMiddleware=(e,t)=>(o,n)=>async s=>{
if(!i.isInstance(s.request))return o(s);const r=await e.disableRequestCompression();if(r)return o(s);const{request:u}=s;const{body:l,headers:p}=u
;const{encodings:m,streamRequiresLength:E}=t;let g=l;let h=p;for(const t of m)if(x.includes(t)){let o=false;if(isStreaming(l))if(!E){g=await c(l);o=true
}else throw new Error("Compression is not supported for streaming blobs that require a length.");else{const t=e.bodyLengthChecker(l)
;const n=await e.requestMinCompressionSizeBytes();if(t&&t>=n){g=await d(l);o=true}}if(o){if(p["content-encoding"])h={...p,
"content-encoding":`${p["content-encoding"]}, ${t}`};else h={...p,"content-encoding":t}
;if(h["content-encoding"].includes("gzip"))a(n,"GZIP_REQUEST_COMPRESSION","L");break}}return o({...s,request:{...u,body:g,headers:h}})};const C={
name:"compressionMiddleware",step:"build",tags:["REQUEST_BODY_COMPRESSION","GZIP"],override:true,priority:"high"};const getCompressionPlugin=(e,t)=>({
applyToStack:o=>{o.add(compressionMiddleware(e,t),C)}});const resolveCompressionConfig=e=>{const{disableRequestCompression:t,requestMinCompressionSizeBytes:o}=e
;return Object.assign(e,{disableRequestCompression:l(t),requestMinCompressionSizeBytes:async()=>{const e=await l(o)()
;if(e<0||e>10485760)throw new RangeError("The value for requestMinCompressionSizeBytes must be between 0 and 10485760 inclusive. "+`The provided value ${e} is outside this range."`)
;return e}})};t.DEFAULT_DISABLE_REQUEST_COMPRESSION=E;t.DEFAULT_NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES=f;t.NODE_DISABLE_REQUEST_COMPRESSION_CONFIG_OPTIONS=g
;t.NODE_DISABLE_REQUEST_COMPRESSION_ENV_NAME=p;t.NODE_DISABLE_REQUEST_COMPRESSION_INI_NAME=m;t.NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_CONFIG_OPTIONS=v
;t.NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_ENV_NAME=h;t.NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_INI_NAME=S;t.compressionMiddleware=compressionMiddleware
;t.compressionMiddlewareOptions=C;t.getCompressionPlugin=getCompressionPlugin;t.resolveCompressionConfig=resolveCompressionConfig}};

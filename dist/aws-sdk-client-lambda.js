export const id=1696;export const ids=[1696];export const modules={71696:(t,n,s)=>{
const{awsEndpointFunctions:o,emitWarningIfUnsupportedVersion:i,createDefaultUserAgentProvider:c,NODE_APP_ID_CONFIG_OPTIONS:u,getAwsRegionExtensionConfiguration:l,resolveAwsRegionExtensionConfiguration:d,resolveUserAgentConfig:f,resolveHostHeaderConfig:p,getUserAgentPlugin:h,getHostHeaderPlugin:g,getLoggerPlugin:m,getRecursionDetectionPlugin:y}=s(5152)
;const{getHttpAuthSchemeEndpointRuleSetPlugin:S,DefaultIdentityProviderConfig:E,getHttpSigningPlugin:w,createPaginator:v}=s(90402)
;const{normalizeProvider:x,getSmithyContext:C,ServiceException:A,NoOpLogger:T,emitWarningIfUnsupportedVersion:I,loadConfigsForDefaultMode:R,getDefaultExtensionConfiguration:P,resolveDefaultRuntimeConfig:O,Client:_,makeBuilder:N,createWaiter:k,checkExceptions:M,WaiterState:D,createAggregatedClient:L}=s(92658)
;const{Command:F}=s(92658)
;const{resolveDefaultsModeConfig:$,loadConfig:U,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:B,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:z,NODE_REGION_CONFIG_OPTIONS:H,NODE_REGION_CONFIG_FILE_OPTIONS:V,resolveRegionConfig:j}=s(47291)
;const{BinaryDecisionDiagram:q,EndpointCache:W,decideEndpoint:G,customEndpointFunctions:K,resolveEndpointConfig:J,getEndpointPlugin:Q}=s(62085)
;const{eventStreamSerdeProvider:X,resolveEventStreamSerdeConfig:Y}=s(56579)
;const{parseUrl:Z,getHttpHandlerExtensionConfiguration:ee,resolveHttpHandlerRuntimeConfig:te,getContentLengthPlugin:ne}=s(93422)
;const{DEFAULT_RETRY_MODE:re,NODE_RETRY_MODE_CONFIG_OPTIONS:se,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:oe,resolveRetryConfig:ie,getRetryPlugin:ae}=s(23609)
;const{TypeRegistry:ce,getSchemaSerdePlugin:ue}=s(26890);const{resolveAwsSdkSigV4Config:le,AwsSdkSigV4Signer:de,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:fe}=s(97523)
;const{defaultProvider:pe}=s(5861);const{toUtf8:he,fromUtf8:ge,toBase64:me,fromBase64:ye,calculateBodyLength:Se}=s(92430)
;const{streamCollector:Ee,NodeHttpHandler:we}=s(61279);const{AwsRestJsonProtocol:be}=s(37288);const{Sha256:ve}=s(99542)
;const defaultLambdaHttpAuthSchemeParametersProvider=async(t,n,s)=>({operation:C(n).operation,region:await x(t.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption(t){return{schemeId:"aws.auth#sigv4",
signingProperties:{name:"lambda",region:t.region},propertiesExtractor:(t,n)=>({signingProperties:{config:t,context:n}})}}
const defaultLambdaHttpAuthSchemeProvider=t=>{const n=[];switch(t.operation){default:n.push(createAwsAuthSigv4HttpAuthOption(t))}return n}
;const resolveHttpAuthSchemeConfig=t=>{const n=le(t);return Object.assign(n,{authSchemePreference:x(t.authSchemePreference??[])})}
;const resolveClientEndpointParameters=t=>Object.assign(t,{useDualstackEndpoint:t.useDualstackEndpoint??false,useFipsEndpoint:t.useFipsEndpoint??false,
defaultSigningName:"lambda"});const xe={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{
type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var Ce="3.1163.0";var Ae={version:Ce};const Te="ref"
;const Ie=-1,Re=true,Pe="isSet",Oe="PartitionResult",_e="booleanEquals",Ne="getAttr",ke={[Te]:"Endpoint"},Me={[Te]:Oe},De={},Le=[{[Te]:"Region"}];const Fe={
conditions:[[Pe,[ke]],[Pe,Le],["aws.partition",Le,Oe],[_e,[{[Te]:"UseFIPS"},Re]],[_e,[{[Te]:"UseDualStack"},Re]],[_e,[{fn:Ne,argv:[Me,"supportsDualStack"]
},Re]],[_e,[{fn:Ne,argv:[Me,"supportsFIPS"]},Re]]],
results:[[Ie],[Ie,"Invalid Configuration: FIPS and custom endpoint are not supported"],[Ie,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[ke,De],["https://lambda-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",De],[Ie,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://lambda-fips.{Region}.{PartitionResult#dnsSuffix}",De],[Ie,"FIPS is enabled but this partition does not support FIPS"],["https://lambda.{Region}.{PartitionResult#dualStackDnsSuffix}",De],[Ie,"DualStack is enabled but this partition does not support DualStack"],["https://lambda.{Region}.{PartitionResult#dnsSuffix}",De],[Ie,"Invalid Configuration: Missing Region"]]
};const $e=2;const Ue=1e8
;const Be=new Int32Array([-1,1,-1,0,12,3,1,4,Ue+11,2,5,Ue+11,3,8,6,4,7,Ue+10,5,Ue+8,Ue+9,4,10,9,6,Ue+6,Ue+7,5,11,Ue+5,6,Ue+4,Ue+5,3,Ue+1,13,4,Ue+2,Ue+3])
;const ze=q.from(Be,$e,Fe.conditions,Fe.results);const He=new W({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]})
;const defaultEndpointResolver=(t,n={})=>He.get(t,()=>G(ze,{endpointParams:t,logger:n.logger}));K.aws=o;class LambdaServiceException extends A{
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.lambda#LambdaServiceException";constructor(t){super(t)
;Object.setPrototypeOf(this,LambdaServiceException.prototype)}}class InvalidParameterValueException extends LambdaServiceException{
static shapeId="com.amazonaws.lambda#InvalidParameterValueException";name="InvalidParameterValueException";$fault="client";Type;constructor(t){super({
name:"InvalidParameterValueException",$fault:"client",...t});Object.setPrototypeOf(this,InvalidParameterValueException.prototype);this.Type=t.Type}}
class PolicyLengthExceededException extends LambdaServiceException{static shapeId="com.amazonaws.lambda#PolicyLengthExceededException"
;name="PolicyLengthExceededException";$fault="client";Type;constructor(t){super({name:"PolicyLengthExceededException",$fault:"client",...t})
;Object.setPrototypeOf(this,PolicyLengthExceededException.prototype);this.Type=t.Type}}class PreconditionFailedException extends LambdaServiceException{
static shapeId="com.amazonaws.lambda#PreconditionFailedException";name="PreconditionFailedException";$fault="client";Type;constructor(t){super({
name:"PreconditionFailedException",$fault:"client",...t});Object.setPrototypeOf(this,PreconditionFailedException.prototype);this.Type=t.Type}}
class ResourceConflictException extends LambdaServiceException{static shapeId="com.amazonaws.lambda#ResourceConflictException";name="ResourceConflictException"
;$fault="client";Type;constructor(t){super({name:"ResourceConflictException",$fault:"client",...t})
;Object.setPrototypeOf(this,ResourceConflictException.prototype);this.Type=t.Type}}class ResourceNotFoundException extends LambdaServiceException{
static shapeId="com.amazonaws.lambda#ResourceNotFoundException";name="ResourceNotFoundException";$fault="client";Type;Message;constructor(t){super({
name:"ResourceNotFoundException",$fault:"client",...t});Object.setPrototypeOf(this,ResourceNotFoundException.prototype);this.Type=t.Type;this.Message=t.Message}
}class ServiceException extends LambdaServiceException{static shapeId="com.amazonaws.lambda#ServiceException";name="ServiceException";$fault="server";Type
;Message;constructor(t){super({name:"ServiceException",$fault:"server",...t});Object.setPrototypeOf(this,ServiceException.prototype);this.Type=t.Type
;this.Message=t.Message}}class TooManyRequestsException extends LambdaServiceException{static shapeId="com.amazonaws.lambda#TooManyRequestsException"
;name="TooManyRequestsException";$fault="client";retryAfterSeconds;Type;Reason;constructor(t){super({name:"TooManyRequestsException",$fault:"client",...t})
;Object.setPrototypeOf(this,TooManyRequestsException.prototype);this.retryAfterSeconds=t.retryAfterSeconds;this.Type=t.Type;this.Reason=t.Reason}}
class PublicPolicyException extends LambdaServiceException{static shapeId="com.amazonaws.lambda#PublicPolicyException";name="PublicPolicyException"
;$fault="client";Type;Message;constructor(t){super({name:"PublicPolicyException",$fault:"client",...t})
;Object.setPrototypeOf(this,PublicPolicyException.prototype);this.Type=t.Type;this.Message=t.Message}}
class AliasLimitExceededException extends LambdaServiceException{static shapeId="com.amazonaws.lambda#AliasLimitExceededException"
;name="AliasLimitExceededException";$fault="client";Type;constructor(t){super({name:"AliasLimitExceededException",$fault:"client",...t})
;Object.setPrototypeOf(this,AliasLimitExceededException.prototype);this.Type=t.Type}}
class CapacityProviderLimitExceededException extends LambdaServiceException{static shapeId="com.amazonaws.lambda#CapacityProviderLimitExceededException"
;name="CapacityProviderLimitExceededException";$fault="client";Type;constructor(t){super({name:"CapacityProviderLimitExceededException",$fault:"client",...t})
;Object.setPrototypeOf(this,CapacityProviderLimitExceededException.prototype);this.Type=t.Type}}class KMSAccessDeniedException extends LambdaServiceException{
static shapeId="com.amazonaws.lambda#KMSAccessDeniedException";name="KMSAccessDeniedException";$fault="server";Type;Message;constructor(t){super({
name:"KMSAccessDeniedException",$fault:"server",...t});Object.setPrototypeOf(this,KMSAccessDeniedException.prototype);this.Type=t.Type;this.Message=t.Message}}
class KMSDisabledException extends LambdaServiceException{static shapeId="com.amazonaws.lambda#KMSDisabledException";name="KMSDisabledException";$fault="server"
;Type;Message;constructor(t){super({name:"KMSDisabledException",$fault:"server",...t});Object.setPrototypeOf(this,KMSDisabledException.prototype)
;this.Type=t.Type;this.Message=t.Message}}class KMSInvalidStateException extends LambdaServiceException{
static shapeId="com.amazonaws.lambda#KMSInvalidStateException";name="KMSInvalidStateException";$fault="server";Type;Message;constructor(t){super({
name:"KMSInvalidStateException",$fault:"server",...t});Object.setPrototypeOf(this,KMSInvalidStateException.prototype);this.Type=t.Type;this.Message=t.Message}}
class KMSNotFoundException extends LambdaServiceException{static shapeId="com.amazonaws.lambda#KMSNotFoundException";name="KMSNotFoundException";$fault="server"
;Type;Message;constructor(t){super({name:"KMSNotFoundException",$fault:"server",...t});Object.setPrototypeOf(this,KMSNotFoundException.prototype)
;this.Type=t.Type;this.Message=t.Message}}class ResourceInUseException extends LambdaServiceException{
static shapeId="com.amazonaws.lambda#ResourceInUseException";name="ResourceInUseException";$fault="client";Type;Message;constructor(t){super({
name:"ResourceInUseException",$fault:"client",...t});Object.setPrototypeOf(this,ResourceInUseException.prototype);this.Type=t.Type;this.Message=t.Message}}
class CodeSigningConfigNotFoundException extends LambdaServiceException{static shapeId="com.amazonaws.lambda#CodeSigningConfigNotFoundException"
;name="CodeSigningConfigNotFoundException";$fault="client";Type;Message;constructor(t){super({name:"CodeSigningConfigNotFoundException",$fault:"client",...t})
;Object.setPrototypeOf(this,CodeSigningConfigNotFoundException.prototype);this.Type=t.Type;this.Message=t.Message}}
class CodeStorageExceededException extends LambdaServiceException{static shapeId="com.amazonaws.lambda#CodeStorageExceededException"
;name="CodeStorageExceededException";$fault="client";Type;constructor(t){super({name:"CodeStorageExceededException",$fault:"client",...t})
;Object.setPrototypeOf(this,CodeStorageExceededException.prototype);this.Type=t.Type}}class CodeVerificationFailedException extends LambdaServiceException{
static shapeId="com.amazonaws.lambda#CodeVerificationFailedException";name="CodeVerificationFailedException";$fault="client";Type;Message;constructor(t){super({
name:"CodeVerificationFailedException",$fault:"client",...t});Object.setPrototypeOf(this,CodeVerificationFailedException.prototype);this.Type=t.Type
;this.Message=t.Message}}class FunctionVersionsPerCapacityProviderLimitExceededException extends LambdaServiceException{
static shapeId="com.amazonaws.lambda#FunctionVersionsPerCapacityProviderLimitExceededException";name="FunctionVersionsPerCapacityProviderLimitExceededException"
;$fault="client";Type;constructor(t){super({name:"FunctionVersionsPerCapacityProviderLimitExceededException",$fault:"client",...t})
;Object.setPrototypeOf(this,FunctionVersionsPerCapacityProviderLimitExceededException.prototype);this.Type=t.Type}}
class InvalidCodeSignatureException extends LambdaServiceException{static shapeId="com.amazonaws.lambda#InvalidCodeSignatureException"
;name="InvalidCodeSignatureException";$fault="client";Type;Message;constructor(t){super({name:"InvalidCodeSignatureException",$fault:"client",...t})
;Object.setPrototypeOf(this,InvalidCodeSignatureException.prototype);this.Type=t.Type;this.Message=t.Message}}
class CodeArtifactUserDeletedException extends LambdaServiceException{static shapeId="com.amazonaws.lambda#CodeArtifactUserDeletedException"
;name="CodeArtifactUserDeletedException";$fault="client";Type;constructor(t){super({name:"CodeArtifactUserDeletedException",$fault:"client",...t})
;Object.setPrototypeOf(this,CodeArtifactUserDeletedException.prototype);this.Type=t.Type}}class CodeArtifactUserFailedException extends LambdaServiceException{
static shapeId="com.amazonaws.lambda#CodeArtifactUserFailedException";name="CodeArtifactUserFailedException";$fault="client";Type;constructor(t){super({
name:"CodeArtifactUserFailedException",$fault:"client",...t});Object.setPrototypeOf(this,CodeArtifactUserFailedException.prototype);this.Type=t.Type}}
class CodeArtifactUserPendingException extends LambdaServiceException{static shapeId="com.amazonaws.lambda#CodeArtifactUserPendingException"
;name="CodeArtifactUserPendingException";$fault="client";Type;constructor(t){super({name:"CodeArtifactUserPendingException",$fault:"client",...t})
;Object.setPrototypeOf(this,CodeArtifactUserPendingException.prototype);this.Type=t.Type}}
class DurableExecutionAlreadyStartedException extends LambdaServiceException{static shapeId="com.amazonaws.lambda#DurableExecutionAlreadyStartedException"
;name="DurableExecutionAlreadyStartedException";$fault="client";Type;Message;constructor(t){super({name:"DurableExecutionAlreadyStartedException",
$fault:"client",...t});Object.setPrototypeOf(this,DurableExecutionAlreadyStartedException.prototype);this.Type=t.Type;this.Message=t.Message}}
class EC2AccessDeniedException extends LambdaServiceException{static shapeId="com.amazonaws.lambda#EC2AccessDeniedException";name="EC2AccessDeniedException"
;$fault="server";Type;Message;constructor(t){super({name:"EC2AccessDeniedException",$fault:"server",...t})
;Object.setPrototypeOf(this,EC2AccessDeniedException.prototype);this.Type=t.Type;this.Message=t.Message}}
class EC2ThrottledException extends LambdaServiceException{static shapeId="com.amazonaws.lambda#EC2ThrottledException";name="EC2ThrottledException"
;$fault="server";Type;Message;constructor(t){super({name:"EC2ThrottledException",$fault:"server",...t})
;Object.setPrototypeOf(this,EC2ThrottledException.prototype);this.Type=t.Type;this.Message=t.Message}}
class EC2UnexpectedException extends LambdaServiceException{static shapeId="com.amazonaws.lambda#EC2UnexpectedException";name="EC2UnexpectedException"
;$fault="server";Type;Message;EC2ErrorCode;constructor(t){super({name:"EC2UnexpectedException",$fault:"server",...t})
;Object.setPrototypeOf(this,EC2UnexpectedException.prototype);this.Type=t.Type;this.Message=t.Message;this.EC2ErrorCode=t.EC2ErrorCode}}
class EFSIOException extends LambdaServiceException{static shapeId="com.amazonaws.lambda#EFSIOException";name="EFSIOException";$fault="client";Type;Message
;constructor(t){super({name:"EFSIOException",$fault:"client",...t});Object.setPrototypeOf(this,EFSIOException.prototype);this.Type=t.Type;this.Message=t.Message
}}class EFSMountConnectivityException extends LambdaServiceException{static shapeId="com.amazonaws.lambda#EFSMountConnectivityException"
;name="EFSMountConnectivityException";$fault="client";Type;Message;constructor(t){super({name:"EFSMountConnectivityException",$fault:"client",...t})
;Object.setPrototypeOf(this,EFSMountConnectivityException.prototype);this.Type=t.Type;this.Message=t.Message}}
class EFSMountFailureException extends LambdaServiceException{static shapeId="com.amazonaws.lambda#EFSMountFailureException";name="EFSMountFailureException"
;$fault="client";Type;Message;constructor(t){super({name:"EFSMountFailureException",$fault:"client",...t})
;Object.setPrototypeOf(this,EFSMountFailureException.prototype);this.Type=t.Type;this.Message=t.Message}}
class EFSMountTimeoutException extends LambdaServiceException{static shapeId="com.amazonaws.lambda#EFSMountTimeoutException";name="EFSMountTimeoutException"
;$fault="client";Type;Message;constructor(t){super({name:"EFSMountTimeoutException",$fault:"client",...t})
;Object.setPrototypeOf(this,EFSMountTimeoutException.prototype);this.Type=t.Type;this.Message=t.Message}}
class ENILimitReachedException extends LambdaServiceException{static shapeId="com.amazonaws.lambda#ENILimitReachedException";name="ENILimitReachedException"
;$fault="server";Type;Message;constructor(t){super({name:"ENILimitReachedException",$fault:"server",...t})
;Object.setPrototypeOf(this,ENILimitReachedException.prototype);this.Type=t.Type;this.Message=t.Message}}
class ENINotReadyException extends LambdaServiceException{static shapeId="com.amazonaws.lambda#ENINotReadyException";name="ENINotReadyException";$fault="server"
;Type;Message;constructor(t){super({name:"ENINotReadyException",$fault:"server",...t});Object.setPrototypeOf(this,ENINotReadyException.prototype)
;this.Type=t.Type;this.Message=t.Message}}class InvalidRequestContentException extends LambdaServiceException{
static shapeId="com.amazonaws.lambda#InvalidRequestContentException";name="InvalidRequestContentException";$fault="client";Type;constructor(t){super({
name:"InvalidRequestContentException",$fault:"client",...t});Object.setPrototypeOf(this,InvalidRequestContentException.prototype);this.Type=t.Type}}
class InvalidRuntimeException extends LambdaServiceException{static shapeId="com.amazonaws.lambda#InvalidRuntimeException";name="InvalidRuntimeException"
;$fault="server";Type;Message;constructor(t){super({name:"InvalidRuntimeException",$fault:"server",...t})
;Object.setPrototypeOf(this,InvalidRuntimeException.prototype);this.Type=t.Type;this.Message=t.Message}}
class InvalidSecurityGroupIDException extends LambdaServiceException{static shapeId="com.amazonaws.lambda#InvalidSecurityGroupIDException"
;name="InvalidSecurityGroupIDException";$fault="server";Type;Message;constructor(t){super({name:"InvalidSecurityGroupIDException",$fault:"server",...t})
;Object.setPrototypeOf(this,InvalidSecurityGroupIDException.prototype);this.Type=t.Type;this.Message=t.Message}}
class InvalidSubnetIDException extends LambdaServiceException{static shapeId="com.amazonaws.lambda#InvalidSubnetIDException";name="InvalidSubnetIDException"
;$fault="server";Type;Message;constructor(t){super({name:"InvalidSubnetIDException",$fault:"server",...t})
;Object.setPrototypeOf(this,InvalidSubnetIDException.prototype);this.Type=t.Type;this.Message=t.Message}}
class InvalidZipFileException extends LambdaServiceException{static shapeId="com.amazonaws.lambda#InvalidZipFileException";name="InvalidZipFileException"
;$fault="server";Type;Message;constructor(t){super({name:"InvalidZipFileException",$fault:"server",...t})
;Object.setPrototypeOf(this,InvalidZipFileException.prototype);this.Type=t.Type;this.Message=t.Message}}
class ModeNotSupportedException extends LambdaServiceException{static shapeId="com.amazonaws.lambda#ModeNotSupportedException";name="ModeNotSupportedException"
;$fault="client";Type;constructor(t){super({name:"ModeNotSupportedException",$fault:"client",...t})
;Object.setPrototypeOf(this,ModeNotSupportedException.prototype);this.Type=t.Type}}class NoPublishedVersionException extends LambdaServiceException{
static shapeId="com.amazonaws.lambda#NoPublishedVersionException";name="NoPublishedVersionException";$fault="client";Type;Message;constructor(t){super({
name:"NoPublishedVersionException",$fault:"client",...t});Object.setPrototypeOf(this,NoPublishedVersionException.prototype);this.Type=t.Type
;this.Message=t.Message}}class RecursiveInvocationException extends LambdaServiceException{static shapeId="com.amazonaws.lambda#RecursiveInvocationException"
;name="RecursiveInvocationException";$fault="client";Type;Message;constructor(t){super({name:"RecursiveInvocationException",$fault:"client",...t})
;Object.setPrototypeOf(this,RecursiveInvocationException.prototype);this.Type=t.Type;this.Message=t.Message}}
class RequestTooLargeException extends LambdaServiceException{static shapeId="com.amazonaws.lambda#RequestTooLargeException";name="RequestTooLargeException"
;$fault="client";Type;constructor(t){super({name:"RequestTooLargeException",$fault:"client",...t})
;Object.setPrototypeOf(this,RequestTooLargeException.prototype);this.Type=t.Type}}class ResourceNotReadyException extends LambdaServiceException{
static shapeId="com.amazonaws.lambda#ResourceNotReadyException";name="ResourceNotReadyException";$fault="server";Type;constructor(t){super({
name:"ResourceNotReadyException",$fault:"server",...t});Object.setPrototypeOf(this,ResourceNotReadyException.prototype);this.Type=t.Type}}
class S3FilesMountConnectivityException extends LambdaServiceException{static shapeId="com.amazonaws.lambda#S3FilesMountConnectivityException"
;name="S3FilesMountConnectivityException";$fault="client";Type;Message;constructor(t){super({name:"S3FilesMountConnectivityException",$fault:"client",...t})
;Object.setPrototypeOf(this,S3FilesMountConnectivityException.prototype);this.Type=t.Type;this.Message=t.Message}}
class S3FilesMountFailureException extends LambdaServiceException{static shapeId="com.amazonaws.lambda#S3FilesMountFailureException"
;name="S3FilesMountFailureException";$fault="client";Type;Message;constructor(t){super({name:"S3FilesMountFailureException",$fault:"client",...t})
;Object.setPrototypeOf(this,S3FilesMountFailureException.prototype);this.Type=t.Type;this.Message=t.Message}}
class S3FilesMountTimeoutException extends LambdaServiceException{static shapeId="com.amazonaws.lambda#S3FilesMountTimeoutException"
;name="S3FilesMountTimeoutException";$fault="client";Type;Message;constructor(t){super({name:"S3FilesMountTimeoutException",$fault:"client",...t})
;Object.setPrototypeOf(this,S3FilesMountTimeoutException.prototype);this.Type=t.Type;this.Message=t.Message}}
class SerializedRequestEntityTooLargeException extends LambdaServiceException{static shapeId="com.amazonaws.lambda#SerializedRequestEntityTooLargeException"
;name="SerializedRequestEntityTooLargeException";$fault="client";Type;constructor(t){super({name:"SerializedRequestEntityTooLargeException",$fault:"client",...t
});Object.setPrototypeOf(this,SerializedRequestEntityTooLargeException.prototype);this.Type=t.Type}}
class ServiceQuotaExceededException extends LambdaServiceException{static shapeId="com.amazonaws.lambda#ServiceQuotaExceededException"
;name="ServiceQuotaExceededException";$fault="client";Type;Message;constructor(t){super({name:"ServiceQuotaExceededException",$fault:"client",...t})
;Object.setPrototypeOf(this,ServiceQuotaExceededException.prototype);this.Type=t.Type;this.Message=t.Message}}
class SnapStartException extends LambdaServiceException{static shapeId="com.amazonaws.lambda#SnapStartException";name="SnapStartException";$fault="client";Type
;Message;constructor(t){super({name:"SnapStartException",$fault:"client",...t});Object.setPrototypeOf(this,SnapStartException.prototype);this.Type=t.Type
;this.Message=t.Message}}class SnapStartNotReadyException extends LambdaServiceException{static shapeId="com.amazonaws.lambda#SnapStartNotReadyException"
;name="SnapStartNotReadyException";$fault="client";Type;Message;constructor(t){super({name:"SnapStartNotReadyException",$fault:"client",...t})
;Object.setPrototypeOf(this,SnapStartNotReadyException.prototype);this.Type=t.Type;this.Message=t.Message}}
class SnapStartRegenerationFailureException extends LambdaServiceException{static shapeId="com.amazonaws.lambda#SnapStartRegenerationFailureException"
;name="SnapStartRegenerationFailureException";$fault="client";Type;Message;constructor(t){super({name:"SnapStartRegenerationFailureException",$fault:"client",
...t});Object.setPrototypeOf(this,SnapStartRegenerationFailureException.prototype);this.Type=t.Type;this.Message=t.Message}}
class SnapStartTimeoutException extends LambdaServiceException{static shapeId="com.amazonaws.lambda#SnapStartTimeoutException";name="SnapStartTimeoutException"
;$fault="client";Type;Message;constructor(t){super({name:"SnapStartTimeoutException",$fault:"client",...t})
;Object.setPrototypeOf(this,SnapStartTimeoutException.prototype);this.Type=t.Type;this.Message=t.Message}}
class SubnetIPAddressLimitReachedException extends LambdaServiceException{static shapeId="com.amazonaws.lambda#SubnetIPAddressLimitReachedException"
;name="SubnetIPAddressLimitReachedException";$fault="server";Type;Message;constructor(t){super({name:"SubnetIPAddressLimitReachedException",$fault:"server",...t
});Object.setPrototypeOf(this,SubnetIPAddressLimitReachedException.prototype);this.Type=t.Type;this.Message=t.Message}}
class UnsupportedMediaTypeException extends LambdaServiceException{static shapeId="com.amazonaws.lambda#UnsupportedMediaTypeException"
;name="UnsupportedMediaTypeException";$fault="client";Type;constructor(t){super({name:"UnsupportedMediaTypeException",$fault:"client",...t})
;Object.setPrototypeOf(this,UnsupportedMediaTypeException.prototype);this.Type=t.Type}}
class ProvisionedConcurrencyConfigNotFoundException extends LambdaServiceException{
static shapeId="com.amazonaws.lambda#ProvisionedConcurrencyConfigNotFoundException";name="ProvisionedConcurrencyConfigNotFoundException";$fault="client";Type
;constructor(t){super({name:"ProvisionedConcurrencyConfigNotFoundException",$fault:"client",...t})
;Object.setPrototypeOf(this,ProvisionedConcurrencyConfigNotFoundException.prototype);this.Type=t.Type}}
class CallbackTimeoutException extends LambdaServiceException{static shapeId="com.amazonaws.lambda#CallbackTimeoutException";name="CallbackTimeoutException"
;$fault="client";Type;Message;constructor(t){super({name:"CallbackTimeoutException",$fault:"client",...t})
;Object.setPrototypeOf(this,CallbackTimeoutException.prototype);this.Type=t.Type;this.Message=t.Message}}const Ve="Action";const je="AliasArn"
;const qe="AliasConfiguration";const We="AccountLimit";const Ge="AliasLimitExceededException";const Ke="ApplicationLogLevel"
;const Je="AddLayerVersionPermission";const Qe="AddLayerVersionPermissionRequest";const Xe="AddLayerVersionPermissionResponse";const Ye="AliasList"
;const Ze="ApplyOn";const et="AvailableProvisionedConcurrentExecutions";const tt="AllocatedProvisionedConcurrentExecutions";const nt="AliasRoutingConfiguration"
;const rt="AccountUsage";const st="AdditionalVersionWeights";const ot="Aliases";const it="Architectures";const at="Arn";const ct="Blob";const ut="Concurrency"
;const lt="CompatibleArchitectures";const dt="CodeArtifactUserDeletedException";const ft="CodeArtifactUserFailedException"
;const pt="CodeArtifactUserPendingException";const ht="CompatibleArchitecture";const gt="ClientContext";const mt="CreatedDate";const yt="ConcurrentExecutions"
;const St="CapacityProviderArn";const Et="CapacityProviderConfig";const wt="CapacityProviderLimitExceededException";const bt="CompatibleRuntimes"
;const vt="CompatibleRuntime";const xt="CodeSize";const Ct="CodeSigningConfigNotFoundException";const At="CodeStorageExceededException"
;const Tt="CodeSizeUnzipped";const It="CodeSizeZipped";const Rt="CodeSha256";const Pt="ConfigSha256";const Ot="CallbackTimeoutException"
;const _t="CodeVerificationFailedException";const Nt="Code";const kt="Command";const Mt="Configuration";const Dt="Content";const Lt="Description"
;const Ft="DurableConfig";const $t="DurableExecutionArn";const Ut="DurableExecutionAlreadyStartedException";const Bt="DurableExecutionName"
;const zt="DeadLetterConfig";const Ht="DeleteLayerVersion";const Vt="DeleteLayerVersionRequest";const jt="DirectS3Read";const qt="Error";const Wt="ErrorCode"
;const Gt="EC2AccessDeniedException";const Kt="EC2ErrorCode";const Jt="EC2ThrottledException";const Qt="EC2UnexpectedException";const Xt="EnvironmentError"
;const Yt="ExecutionEnvironmentMemoryGiBPerVCpu";const Zt="EFSIOException";const en="EFSMountConnectivityException";const tn="EFSMountFailureException"
;const nn="EFSMountTimeoutException";const rn="ENILimitReachedException";const sn="ENINotReadyException";const on="EntryPoint";const an="EnvironmentResponse"
;const cn="EphemeralStorage";const un="ExecutionTimeout";const ln="ExecutedVersion";const dn="EnvironmentVariableName";const pn="EnvironmentVariableValue"
;const hn="EnvironmentVariables";const gn="Environment";const mn="FunctionArn";const yn="FunctionCount";const Sn="FunctionCodeLocation"
;const En="FunctionCodeLocationError";const wn="FunctionConfiguration";const bn="FunctionError";const vn="FunctionList";const xn="FunctionName"
;const Cn="FileSystemConfigs";const An="FileSystemConfigList";const Tn="FileSystemConfig";const In="FunctionVersion"
;const Rn="FunctionVersionsPerCapacityProviderLimitExceededException";const Pn="Functions";const On="GetAlias";const _n="GetAliasRequest"
;const Nn="GetAccountSettings";const kn="GetAccountSettingsRequest";const Mn="GetAccountSettingsResponse";const Dn="GetFunction";const Ln="GetFunctionRequest"
;const Fn="GetFunctionResponse";const $n="GetLayerVersion";const Un="GetLayerVersionByArn";const Bn="GetLayerVersionByArnRequest"
;const zn="GetLayerVersionPolicy";const Hn="GetLayerVersionPolicyRequest";const Vn="GetLayerVersionPolicyResponse";const jn="GetLayerVersionRequest"
;const qn="GetLayerVersionResponse";const Wn="GetProvisionedConcurrencyConfig";const Gn="GetProvisionedConcurrencyConfigRequest"
;const Kn="GetProvisionedConcurrencyConfigResponse";const Jn="Handler";const Qn="Ipv6AllowedForDualStack";const Xn="ImageConfig";const Yn="ImageConfigError"
;const Zn="ImageConfigResponse";const er="InvalidCodeSignatureException";const tr="InvalidParameterValueException";const nr="InvalidRequestContentException"
;const rr="InvalidRuntimeException";const sr="InvocationRequest";const or="InvocationResponse";const ir="InvalidSecurityGroupIDException"
;const ar="InvalidSubnetIDException";const cr="InvocationType";const ur="ImageUri";const lr="InvalidZipFileException";const dr="Invoke"
;const fr="KMSAccessDeniedException";const pr="KMSDisabledException";const hr="KMSInvalidStateException";const gr="KMSKeyArn";const mr="KMSNotFoundException"
;const yr="Layers";const Sr="LayerArn";const Er="ListAliasesRequest";const wr="ListAliasesResponse";const br="ListAliases";const vr="LoggingConfig"
;const xr="LogFormat";const Cr="ListFunctionsRequest";const Ar="ListFunctionsResponse";const Tr="ListFunctions";const Ir="LogGroup";const Rr="LicenseInfo"
;const Pr="LayersList";const Or="LayersListItem";const _r="ListLayersRequest";const Nr="ListLayersResponse";const kr="ListLayerVersions"
;const Mr="ListLayerVersionsRequest";const Dr="ListLayerVersionsResponse";const Lr="ListLayers";const Fr="LastModified"
;const $r="LambdaManagedInstancesCapacityProviderConfig";const Ur="LocalMountPath";const Br="LatestMatchingVersion";const zr="LayerName";const Hr="LogResult"
;const Vr="LayersReferenceList";const jr="LogType";const qr="LastUpdateStatus";const Wr="LastUpdateStatusReason";const Gr="LastUpdateStatusReasonCode"
;const Kr="LayerVersions";const Jr="LayerVersionArn";const Qr="ListVersionsByFunction";const Xr="ListVersionsByFunctionRequest"
;const Yr="ListVersionsByFunctionResponse";const Zr="LayerVersionContentInput";const es="LayerVersionContentOutput";const ts="LayerVersionsList"
;const ns="LayerVersionsListItem";const rs="Layer";const ss="Location";const os="Message";const is="MasterArn";const as="MaxItems"
;const cs="ModeNotSupportedException";const us="MasterRegion";const ls="MemorySize";const ds="Marker";const fs="Mode";const ps="Name";const hs="NextMarker"
;const gs="NoPublishedVersionException";const ms="OrganizationId";const ys="OptimizationStatus";const Ss="Principal"
;const Es="ProvisionedConcurrencyConfigNotFoundException";const ws="PerExecutionEnvironmentMaxConcurrency";const bs="PreconditionFailedException"
;const vs="PolicyLengthExceededException";const xs="PublishLayerVersion";const Cs="PublishLayerVersionRequest";const As="PublishLayerVersionResponse"
;const Ts="PublicPolicyException";const Is="PackageType";const Rs="PublishTo";const Ps="PublishVersion";const Os="PublishVersionRequest";const _s="Payload"
;const Ns="Policy";const ks="Qualifier";const Ms="Reason";const Ds="Retry-After";const Ls="RoutingConfig";const Fs="ResourceConflictException"
;const $s="ReservedConcurrentExecutions";const Us="RevisionId";const Bs="RecursiveInvocationException";const zs="ResolvedImageUri"
;const Hs="ResourceInUseException";const Vs="RemoveLayerVersionPermission";const js="RemoveLayerVersionPermissionRequest";const qs="ResourceNotFoundException"
;const Ws="ResourceNotReadyException";const Gs="RequestedProvisionedConcurrentExecutions";const Ks="RetentionPeriodInDays";const Js="ResolvedS3Object"
;const Qs="RepositoryType";const Xs="RequestTooLargeException";const Ys="RuntimeVersionArn";const Zs="RuntimeVersionConfig";const eo="RuntimeVersionError"
;const to="Role";const no="Runtime";const ro="Statement";const so="S3Bucket";const oo="StatusCode";const io="ServiceException";const ao="S3FilesConfig"
;const co="S3FilesMountConnectivityException";const uo="S3FilesMountFailureException";const lo="S3FilesMountTimeoutException";const fo="SecurityGroupIds"
;const po="StatementId";const ho="SubnetIPAddressLimitReachedException";const go="SubnetIds";const mo="SigningJobArn";const yo="S3Key"
;const So="SourceKMSKeyArn";const Eo="SystemLogLevel";const wo="S3ObjectStorageMode";const bo="S3ObjectVersion";const vo="SigningProfileVersionArn"
;const xo="ServiceQuotaExceededException";const Co="StateReason";const Ao="StateReasonCode";const To="SerializedRequestEntityTooLargeException"
;const Io="StatusReason";const Ro="SensitiveString";const Po="SnapStartException";const Oo="SnapStartNotReadyException";const _o="SnapStartResponse"
;const No="SnapStartRegenerationFailureException";const ko="SnapStartTimeoutException";const Mo="SnapStart";const Do="Size";const Lo="State";const Fo="Status"
;const $o="Type";const Uo="TargetArn";const Bo="TracingConfigResponse";const zo="TotalCodeSize";const Ho="TenancyConfig";const Vo="TracingConfig"
;const jo="TagsError";const qo="TenantId";const Wo="TenantIsolationMode";const Go="TooManyRequestsException";const Ko="Tags";const Jo="Timeout"
;const Qo="UpdateAlias";const Xo="UpdateAliasRequest";const Yo="UnreservedConcurrentExecutions";const Zo="UpdateFunctionConfigurationRequest"
;const ei="UpdateFunctionConfiguration";const ti="UnsupportedMediaTypeException";const ni="Variables";const ri="VpcConfig";const si="VpcConfigResponse"
;const oi="VpcId";const ii="VersionNumber";const ai="Version";const ci="Versions";const ui="WorkingDirectory";const li="X-Amz-Client-Context"
;const di="X-Amz-Durable-Execution-Arn";const fi="X-Amz-Durable-Execution-Name";const pi="X-Amz-Executed-Version";const hi="X-Amz-Function-Error"
;const gi="X-Amz-Invocation-Type";const mi="X-Amz-Log-Result";const yi="X-Amz-Log-Type";const Si="X-Amz-Tenant-Id";const Ei="ZipFile";const wi="client"
;const bi="error";const vi="http";const xi="httpError";const Ci="httpHeader";const Ai="httpQuery";const Ti="message";const Ii="retryAfterSeconds"
;const Ri="smithy.ts.sdk.synthetic.com.amazonaws.lambda";const Pi="server";const Oi="com.amazonaws.lambda";const _i=new ce(Ri)
;var Ni=[-3,Ri,"LambdaServiceException",0,[],[]];_i.registerError(Ni,LambdaServiceException);const ki=new ce(Oi);var Mi=[-3,Oi,Ge,{[bi]:wi,[xi]:400
},[$o,Ti],[0,0]];ki.registerError(Mi,AliasLimitExceededException);var Di=[-3,Oi,Ot,{[bi]:wi,[xi]:400},[$o,os],[0,0]]
;ki.registerError(Di,CallbackTimeoutException);var Li=[-3,Oi,wt,{[bi]:wi,[xi]:400},[$o,Ti],[0,0]];ki.registerError(Li,CapacityProviderLimitExceededException)
;var Fi=[-3,Oi,dt,{[bi]:wi,[xi]:409},[$o,Ti],[0,0]];ki.registerError(Fi,CodeArtifactUserDeletedException);var $i=[-3,Oi,ft,{[bi]:wi,[xi]:409},[$o,Ti],[0,0]]
;ki.registerError($i,CodeArtifactUserFailedException);var Ui=[-3,Oi,pt,{[bi]:wi,[xi]:409},[$o,Ti],[0,0]];ki.registerError(Ui,CodeArtifactUserPendingException)
;var Bi=[-3,Oi,Ct,{[bi]:wi,[xi]:404},[$o,os],[0,0]];ki.registerError(Bi,CodeSigningConfigNotFoundException);var zi=[-3,Oi,At,{[bi]:wi,[xi]:400},[$o,Ti],[0,0]]
;ki.registerError(zi,CodeStorageExceededException);var Hi=[-3,Oi,_t,{[bi]:wi,[xi]:400},[$o,os],[0,0]];ki.registerError(Hi,CodeVerificationFailedException)
;var Vi=[-3,Oi,Ut,{[bi]:wi,[xi]:409},[$o,os],[0,0]];ki.registerError(Vi,DurableExecutionAlreadyStartedException);var ji=[-3,Oi,Gt,{[bi]:Pi,[xi]:502
},[$o,os],[0,0]];ki.registerError(ji,EC2AccessDeniedException);var qi=[-3,Oi,Jt,{[bi]:Pi,[xi]:502},[$o,os],[0,0]];ki.registerError(qi,EC2ThrottledException)
;var Wi=[-3,Oi,Qt,{[bi]:Pi,[xi]:502},[$o,os,Kt],[0,0,0]];ki.registerError(Wi,EC2UnexpectedException);var Gi=[-3,Oi,Zt,{[bi]:wi,[xi]:410},[$o,os],[0,0]]
;ki.registerError(Gi,EFSIOException);var Ki=[-3,Oi,en,{[bi]:wi,[xi]:408},[$o,os],[0,0]];ki.registerError(Ki,EFSMountConnectivityException);var Ji=[-3,Oi,tn,{
[bi]:wi,[xi]:403},[$o,os],[0,0]];ki.registerError(Ji,EFSMountFailureException);var Qi=[-3,Oi,nn,{[bi]:wi,[xi]:408},[$o,os],[0,0]]
;ki.registerError(Qi,EFSMountTimeoutException);var Xi=[-3,Oi,rn,{[bi]:Pi,[xi]:502},[$o,os],[0,0]];ki.registerError(Xi,ENILimitReachedException)
;var Yi=[-3,Oi,sn,{[bi]:Pi,[xi]:502},[$o,os],[0,0]];ki.registerError(Yi,ENINotReadyException);var Zi=[-3,Oi,Rn,{[bi]:wi,[xi]:400},[$o,Ti],[0,0]]
;ki.registerError(Zi,FunctionVersionsPerCapacityProviderLimitExceededException);var ea=[-3,Oi,er,{[bi]:wi,[xi]:400},[$o,os],[0,0]]
;ki.registerError(ea,InvalidCodeSignatureException);var ta=[-3,Oi,tr,{[bi]:wi,[xi]:400},[$o,Ti],[0,0]];ki.registerError(ta,InvalidParameterValueException)
;var na=[-3,Oi,nr,{[bi]:wi,[xi]:400},[$o,Ti],[0,0]];ki.registerError(na,InvalidRequestContentException);var ra=[-3,Oi,rr,{[bi]:Pi,[xi]:502},[$o,os],[0,0]]
;ki.registerError(ra,InvalidRuntimeException);var sa=[-3,Oi,ir,{[bi]:Pi,[xi]:502},[$o,os],[0,0]];ki.registerError(sa,InvalidSecurityGroupIDException)
;var oa=[-3,Oi,ar,{[bi]:Pi,[xi]:502},[$o,os],[0,0]];ki.registerError(oa,InvalidSubnetIDException);var ia=[-3,Oi,lr,{[bi]:Pi,[xi]:502},[$o,os],[0,0]]
;ki.registerError(ia,InvalidZipFileException);var aa=[-3,Oi,fr,{[bi]:Pi,[xi]:502},[$o,os],[0,0]];ki.registerError(aa,KMSAccessDeniedException)
;var ca=[-3,Oi,pr,{[bi]:Pi,[xi]:502},[$o,os],[0,0]];ki.registerError(ca,KMSDisabledException);var ua=[-3,Oi,hr,{[bi]:Pi,[xi]:502},[$o,os],[0,0]]
;ki.registerError(ua,KMSInvalidStateException);var la=[-3,Oi,mr,{[bi]:Pi,[xi]:502},[$o,os],[0,0]];ki.registerError(la,KMSNotFoundException);var da=[-3,Oi,cs,{
[bi]:wi,[xi]:400},[$o,Ti],[0,0]];ki.registerError(da,ModeNotSupportedException);var fa=[-3,Oi,gs,{[bi]:wi,[xi]:400},[$o,os],[0,0]]
;ki.registerError(fa,NoPublishedVersionException);var pa=[-3,Oi,vs,{[bi]:wi,[xi]:400},[$o,Ti],[0,0]];ki.registerError(pa,PolicyLengthExceededException)
;var ha=[-3,Oi,bs,{[bi]:wi,[xi]:412},[$o,Ti],[0,0]];ki.registerError(ha,PreconditionFailedException);var ga=[-3,Oi,Es,{[bi]:wi,[xi]:404},[$o,Ti],[0,0]]
;ki.registerError(ga,ProvisionedConcurrencyConfigNotFoundException);var ma=[-3,Oi,Ts,{[bi]:wi,[xi]:400},[$o,os],[0,0]]
;ki.registerError(ma,PublicPolicyException);var ya=[-3,Oi,Bs,{[bi]:wi,[xi]:400},[$o,os],[0,0]];ki.registerError(ya,RecursiveInvocationException)
;var Sa=[-3,Oi,Xs,{[bi]:wi,[xi]:413},[$o,Ti],[0,0]];ki.registerError(Sa,RequestTooLargeException);var Ea=[-3,Oi,Fs,{[bi]:wi,[xi]:409},[$o,Ti],[0,0]]
;ki.registerError(Ea,ResourceConflictException);var wa=[-3,Oi,Hs,{[bi]:wi,[xi]:400},[$o,os],[0,0]];ki.registerError(wa,ResourceInUseException)
;var ba=[-3,Oi,qs,{[bi]:wi,[xi]:404},[$o,os],[0,0]];ki.registerError(ba,ResourceNotFoundException);var va=[-3,Oi,Ws,{[bi]:Pi,[xi]:502},[$o,Ti],[0,0]]
;ki.registerError(va,ResourceNotReadyException);var xa=[-3,Oi,co,{[bi]:wi,[xi]:408},[$o,os],[0,0]];ki.registerError(xa,S3FilesMountConnectivityException)
;var Ca=[-3,Oi,uo,{[bi]:wi,[xi]:403},[$o,os],[0,0]];ki.registerError(Ca,S3FilesMountFailureException);var Aa=[-3,Oi,lo,{[bi]:wi,[xi]:408},[$o,os],[0,0]]
;ki.registerError(Aa,S3FilesMountTimeoutException);var Ta=[-3,Oi,To,{[bi]:wi,[xi]:413},[$o,Ti],[0,0]]
;ki.registerError(Ta,SerializedRequestEntityTooLargeException);var Ia=[-3,Oi,io,{[bi]:Pi,[xi]:500},[$o,os],[0,0]];ki.registerError(Ia,ServiceException)
;var Ra=[-3,Oi,xo,{[bi]:wi,[xi]:402},[$o,os],[0,0]];ki.registerError(Ra,ServiceQuotaExceededException);var Pa=[-3,Oi,Po,{[bi]:wi,[xi]:400},[$o,os],[0,0]]
;ki.registerError(Pa,SnapStartException);var Oa=[-3,Oi,Oo,{[bi]:wi,[xi]:409},[$o,os],[0,0]];ki.registerError(Oa,SnapStartNotReadyException);var _a=[-3,Oi,No,{
[bi]:wi,[xi]:409},[$o,os],[0,0]];ki.registerError(_a,SnapStartRegenerationFailureException);var Na=[-3,Oi,ko,{[bi]:wi,[xi]:408},[$o,os],[0,0]]
;ki.registerError(Na,SnapStartTimeoutException);var ka=[-3,Oi,ho,{[bi]:Pi,[xi]:502},[$o,os],[0,0]];ki.registerError(ka,SubnetIPAddressLimitReachedException)
;var Ma=[-3,Oi,Go,{[bi]:wi,[xi]:429},[Ii,$o,Ti,Ms],[[0,{[Ci]:Ds}],0,0,0]];ki.registerError(Ma,TooManyRequestsException);var Da=[-3,Oi,ti,{[bi]:wi,[xi]:415
},[$o,Ti],[0,0]];ki.registerError(Da,UnsupportedMediaTypeException);const La=[_i,ki];var Fa=[0,Oi,ct,8,21];var $a=[0,Oi,dn,8,0];var Ua=[0,Oi,pn,8,0]
;var Ba=[0,Oi,Ro,8,0];var za=[3,Oi,We,0,[zo,Tt,It,yt,Yo],[1,1,1,1,1]];var Ha=[3,Oi,rt,0,[zo,yn],[1,1]]
;var Va=[3,Oi,Qe,0,[zr,ii,po,Ve,Ss,ms,Us],[[0,1],[1,1],0,0,0,0,[0,{[Ai]:Us}]],5];var ja=[3,Oi,Xe,0,[ro,Us],[0,0]]
;var qa=[3,Oi,qe,0,[je,ps,In,Lt,Ls,Us],[0,0,0,0,()=>Wa,0]];var Wa=[3,Oi,nt,0,[st],[128|1]];var Ga=[3,Oi,Et,0,[$r],[()=>xc],1];var Ka=[3,Oi,ut,0,[$s],[1]]
;var Ja=[3,Oi,zt,0,[Uo],[0]];var Qa=[3,Oi,Vt,0,[zr,ii],[[0,1],[1,1]],2];var Xa=[3,Oi,Ft,0,[gr,Ks,un],[0,1,1]];var Ya=[3,Oi,gn,0,[ni],[[()=>du,0]]]
;var Za=[3,Oi,Xt,0,[Wt,os],[0,[()=>Ba,0]]];var ec=[3,Oi,an,0,[ni,qt],[[()=>du,0],[()=>Za,0]]];var tc=[3,Oi,cn,0,[Do],[1],1]
;var nc=[3,Oi,Tn,0,[at,Ur,ao],[0,0,()=>Gc],2];var rc=[3,Oi,Sn,0,[Qs,ss,ur,zs,Js,So,qt],[0,0,0,0,()=>jc,0,[()=>sc,0]]];var sc=[3,Oi,En,0,[Wt,os],[0,[()=>Ba,0]]]
;var oc=[3,Oi,wn,0,[xn,mn,no,to,Jn,xt,Lt,Jo,ls,Fr,Rt,ai,ri,zt,gn,gr,Vo,is,Us,yr,Lo,Co,Ao,qr,Wr,Gr,Cn,vo,mo,Is,Zn,it,cn,Mo,Zs,vr,Ho,Et,Pt,Ft],[0,0,0,0,0,1,0,1,1,0,0,0,()=>ru,()=>Ja,[()=>ec,0],0,()=>Zc,0,0,()=>uu,0,0,0,0,0,0,()=>iu,0,0,0,[()=>wc,0],64|0,()=>tc,()=>Jc,[()=>qc,0],()=>Uc,()=>Xc,()=>Ga,0,()=>Xa]]
;var ic=[3,Oi,kn,0,[],[]];var ac=[3,Oi,Mn,0,[We,rt],[()=>za,()=>Ha]];var cc=[3,Oi,_n,0,[xn,ps],[[0,1],[0,1]],2];var uc=[3,Oi,Ln,0,[xn,ks],[[0,1],[0,{[Ai]:ks
}]],1];var lc=[3,Oi,Fn,0,[Mt,Nt,Ko,jo,ut],[[()=>oc,0],[()=>rc,0],128|0,()=>Qc,()=>Ka]];var dc=[3,Oi,Bn,0,[at],[[0,{[Ai]:at}]],1]
;var fc=[3,Oi,Hn,0,[zr,ii],[[0,1],[1,1]],2];var pc=[3,Oi,Vn,0,[Ns,Us],[0,0]];var hc=[3,Oi,jn,0,[zr,ii],[[0,1],[1,1]],2]
;var gc=[3,Oi,qn,0,[Dt,Sr,Jr,Lt,mt,ai,lt,bt,Rr],[()=>Ic,0,0,0,0,1,64|0,64|0,0]];var mc=[3,Oi,Gn,0,[xn,ks],[[0,1],[0,{[Ai]:ks}]],2]
;var yc=[3,Oi,Kn,0,[Gs,et,tt,Fo,Io,Fr],[1,1,1,0,0,0]];var Sc=[3,Oi,Xn,0,[on,kt,ui],[64|0,64|0,0]];var Ec=[3,Oi,Yn,0,[Wt,os],[0,[()=>Ba,0]]]
;var wc=[3,Oi,Zn,0,[Xn,qt],[()=>Sc,[()=>Ec,0]]];var bc=[3,Oi,sr,0,[xn,cr,jr,gt,Bt,_s,ks,qo],[[0,1],[0,{[Ci]:gi}],[0,{[Ci]:yi}],[0,{[Ci]:li}],[0,{[Ci]:fi
}],[()=>Fa,16],[0,{[Ai]:ks}],[0,{[Ci]:Si}]],1];var vc=[3,Oi,or,0,[oo,bn,Hr,_s,ln,$t],[[1,32],[0,{[Ci]:hi}],[0,{[Ci]:mi}],[()=>Fa,16],[0,{[Ci]:pi}],[0,{[Ci]:di
}]]];var xc=[3,Oi,$r,0,[St,ws,Yt],[0,1,1],1];var Cc=[3,Oi,rs,0,[at,xt,vo,mo],[0,1,0,0]];var Ac=[3,Oi,Or,0,[zr,Sr,Br],[0,0,()=>Rc]]
;var Tc=[3,Oi,Zr,0,[so,yo,bo,wo,Ei],[0,0,0,0,[()=>Fa,0]]];var Ic=[3,Oi,es,0,[ss,Rt,xt,vo,mo,Js],[0,0,1,0,0,()=>jc]]
;var Rc=[3,Oi,ns,0,[Jr,ai,Lt,mt,lt,bt,Rr],[0,1,0,0,64|0,64|0,0]];var Pc=[3,Oi,Er,0,[xn,In,ds,as],[[0,1],[0,{[Ai]:In}],[0,{[Ai]:ds}],[1,{[Ai]:as}]],1]
;var Oc=[3,Oi,wr,0,[hs,ot],[0,()=>ou]];var _c=[3,Oi,Cr,0,[us,In,ds,as],[[0,{[Ai]:us}],[0,{[Ai]:In}],[0,{[Ai]:ds}],[1,{[Ai]:as}]]]
;var Nc=[3,Oi,Ar,0,[hs,Pn],[0,[()=>au,0]]];var kc=[3,Oi,_r,0,[ht,vt,ds,as],[[0,{[Ai]:ht}],[0,{[Ai]:vt}],[0,{[Ai]:ds}],[1,{[Ai]:as}]]]
;var Mc=[3,Oi,Nr,0,[hs,yr],[0,()=>cu]];var Dc=[3,Oi,Mr,0,[zr,ht,vt,ds,as],[[0,1],[0,{[Ai]:ht}],[0,{[Ai]:vt}],[0,{[Ai]:ds}],[1,{[Ai]:as}]],1]
;var Lc=[3,Oi,Dr,0,[hs,Kr],[0,()=>lu]];var Fc=[3,Oi,Xr,0,[xn,ds,as],[[0,1],[0,{[Ai]:ds}],[1,{[Ai]:as}]],1];var $c=[3,Oi,Yr,0,[hs,ci],[0,[()=>au,0]]]
;var Uc=[3,Oi,vr,0,[xr,Ke,Eo,Ir],[0,0,0,0]];var Bc=[3,Oi,Cs,0,[zr,Dt,Lt,lt,bt,Rr],[[0,1],[()=>Tc,0],0,64|0,64|0,0],2]
;var zc=[3,Oi,As,0,[Dt,Sr,Jr,Lt,mt,ai,lt,bt,Rr],[()=>Ic,0,0,0,0,1,64|0,64|0,0]];var Hc=[3,Oi,Os,0,[xn,Rt,Lt,Us,Rs],[[0,1],0,0,0,0],1]
;var Vc=[3,Oi,js,0,[zr,ii,po,Us],[[0,1],[1,1],[0,1],[0,{[Ai]:Us}]],3];var jc=[3,Oi,Js,0,[so,yo,bo],[0,0,0]];var qc=[3,Oi,Zs,0,[Ys,qt],[0,[()=>Wc,0]]]
;var Wc=[3,Oi,eo,0,[Wt,os],[0,[()=>Ba,0]]];var Gc=[3,Oi,ao,0,[jt],[0]];var Kc=[3,Oi,Mo,0,[Ze],[0]];var Jc=[3,Oi,_o,0,[Ze,ys],[0,0]]
;var Qc=[3,Oi,jo,0,[Wt,os],[0,0],2];var Xc=[3,Oi,Ho,0,[Wo],[0],1];var Yc=[3,Oi,Vo,0,[fs],[0]];var Zc=[3,Oi,Bo,0,[fs],[0]]
;var eu=[3,Oi,Xo,0,[xn,ps,In,Lt,Ls,Us],[[0,1],[0,1],0,0,()=>Wa,0],2]
;var tu=[3,Oi,Zo,0,[xn,to,Jn,Lt,Jo,ls,ri,gn,no,zt,gr,Vo,Us,yr,Cn,Xn,cn,Mo,vr,Et,Ft],[[0,1],0,0,0,1,1,()=>nu,[()=>Ya,0],0,()=>Ja,0,()=>Yc,0,64|0,()=>iu,()=>Sc,()=>tc,()=>Kc,()=>Uc,()=>Ga,()=>Xa],1]
;var nu=[3,Oi,ri,0,[go,fo,Qn],[64|0,64|0,2]];var ru=[3,Oi,si,0,[go,fo,oi,Qn],[64|0,64|0,0,2]];var su="unit";var ou=[1,Oi,Ye,0,()=>qa];var iu=[1,Oi,An,0,()=>nc]
;var au=[1,Oi,vn,0,[()=>oc,0]];var cu=[1,Oi,Pr,0,()=>Ac];var uu=[1,Oi,Vr,0,()=>Cc];var lu=[1,Oi,ts,0,()=>Rc];var du=[2,Oi,hn,8,[()=>$a,0],[()=>Ua,0]]
;var fu=[9,Oi,Je,{[vi]:["POST","/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy",201]},()=>Va,()=>ja];var pu=[9,Oi,Ht,{
[vi]:["DELETE","/2018-10-31/layers/{LayerName}/versions/{VersionNumber}",204]},()=>Qa,()=>su];var hu=[9,Oi,Nn,{[vi]:["GET","/2016-08-19/account-settings",200]
},()=>ic,()=>ac];var gu=[9,Oi,On,{[vi]:["GET","/2015-03-31/functions/{FunctionName}/aliases/{Name}",200]},()=>cc,()=>qa];var mu=[9,Oi,Dn,{
[vi]:["GET","/2015-03-31/functions/{FunctionName}",200]},()=>uc,()=>lc];var yu=[9,Oi,$n,{
[vi]:["GET","/2018-10-31/layers/{LayerName}/versions/{VersionNumber}",200]},()=>hc,()=>gc];var Su=[9,Oi,Un,{
[vi]:["GET","/2018-10-31/layers?find=LayerVersion",200]},()=>dc,()=>gc];var Eu=[9,Oi,zn,{
[vi]:["GET","/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy",200]},()=>fc,()=>pc];var wu=[9,Oi,Wn,{
[vi]:["GET","/2019-09-30/functions/{FunctionName}/provisioned-concurrency",200]},()=>mc,()=>yc];var bu=[9,Oi,dr,{
[vi]:["POST","/2015-03-31/functions/{FunctionName}/invocations",200]},()=>bc,()=>vc];var vu=[9,Oi,br,{
[vi]:["GET","/2015-03-31/functions/{FunctionName}/aliases",200]},()=>Pc,()=>Oc];var xu=[9,Oi,Tr,{[vi]:["GET","/2015-03-31/functions",200]},()=>_c,()=>Nc]
;var Cu=[9,Oi,Lr,{[vi]:["GET","/2018-10-31/layers",200]},()=>kc,()=>Mc];var Au=[9,Oi,kr,{[vi]:["GET","/2018-10-31/layers/{LayerName}/versions",200]
},()=>Dc,()=>Lc];var Tu=[9,Oi,Qr,{[vi]:["GET","/2015-03-31/functions/{FunctionName}/versions",200]},()=>Fc,()=>$c];var Iu=[9,Oi,xs,{
[vi]:["POST","/2018-10-31/layers/{LayerName}/versions",201]},()=>Bc,()=>zc];var Ru=[9,Oi,Ps,{[vi]:["POST","/2015-03-31/functions/{FunctionName}/versions",201]
},()=>Hc,()=>oc];var Pu=[9,Oi,Vs,{[vi]:["DELETE","/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy/{StatementId}",204]},()=>Vc,()=>su]
;var Ou=[9,Oi,Qo,{[vi]:["PUT","/2015-03-31/functions/{FunctionName}/aliases/{Name}",200]},()=>eu,()=>qa];var _u=[9,Oi,ei,{
[vi]:["PUT","/2015-03-31/functions/{FunctionName}/configuration",200]},()=>tu,()=>oc];const getRuntimeConfig$1=t=>({apiVersion:"2015-03-31",
base64Decoder:t?.base64Decoder??ye,base64Encoder:t?.base64Encoder??me,disableHostPrefix:t?.disableHostPrefix??false,
endpointProvider:t?.endpointProvider??defaultEndpointResolver,extensions:t?.extensions??[],
httpAuthSchemeProvider:t?.httpAuthSchemeProvider??defaultLambdaHttpAuthSchemeProvider,httpAuthSchemes:t?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:t=>t.getIdentityProvider("aws.auth#sigv4"),signer:new de}],logger:t?.logger??new T,protocol:t?.protocol??be,
protocolSettings:t?.protocolSettings??{defaultNamespace:"com.amazonaws.lambda",errorTypeRegistries:La,version:"2015-03-31",serviceTarget:"AWSGirApiService"},
serviceId:t?.serviceId??"Lambda",sha256:t?.sha256??ve,urlParser:t?.urlParser??Z,utf8Decoder:t?.utf8Decoder??ge,utf8Encoder:t?.utf8Encoder??he})
;const getRuntimeConfig=t=>{I(process.version);const n=$(t);const defaultConfigProvider=()=>n().then(R);const s=getRuntimeConfig$1(t);i(process.version)
;const o={profile:t?.profile,logger:s.logger};return{...s,...t,runtime:"node",defaultsMode:n,authSchemePreference:t?.authSchemePreference??U(fe,o),
bodyLengthChecker:t?.bodyLengthChecker??Se,credentialDefaultProvider:t?.credentialDefaultProvider??pe,defaultUserAgentProvider:t?.defaultUserAgentProvider??c({
serviceId:s.serviceId,clientVersion:Ae.version}),eventStreamSerdeProvider:t?.eventStreamSerdeProvider??X,maxAttempts:t?.maxAttempts??U(oe,t),
region:t?.region??U(H,{...V,...o}),requestHandler:we.create(t?.requestHandler??defaultConfigProvider),retryMode:t?.retryMode??U({...se,
default:async()=>(await defaultConfigProvider()).retryMode||re},t),streamCollector:t?.streamCollector??Ee,useDualstackEndpoint:t?.useDualstackEndpoint??U(z,o),
useFipsEndpoint:t?.useFipsEndpoint??U(B,o),userAgentAppId:t?.userAgentAppId??U(u,o)}};const getHttpAuthExtensionConfiguration=t=>{const n=t.httpAuthSchemes
;let s=t.httpAuthSchemeProvider;let o=t.credentials;return{setHttpAuthScheme(t){const s=n.findIndex(n=>n.schemeId===t.schemeId)
;if(s===-1)n.push(t);else n.splice(s,1,t)},httpAuthSchemes(){return n},setHttpAuthSchemeProvider(t){s=t},httpAuthSchemeProvider(){return s},setCredentials(t){
o=t},credentials(){return o}}};const resolveHttpAuthRuntimeConfig=t=>({httpAuthSchemes:t.httpAuthSchemes(),httpAuthSchemeProvider:t.httpAuthSchemeProvider(),
credentials:t.credentials()});const resolveRuntimeExtensions=(t,n)=>{const s=Object.assign(l(t),P(t),ee(t),getHttpAuthExtensionConfiguration(t))
;n.forEach(t=>t.configure(s));return Object.assign(t,d(s),O(s),te(s),resolveHttpAuthRuntimeConfig(s))};class LambdaClient extends _{config;constructor(...[t]){
const n=getRuntimeConfig(t||{});super(n);this.initConfig=n;const s=resolveClientEndpointParameters(n);const o=f(s);const i=ie(o);const c=j(i);const u=p(c)
;const l=J(u);const d=Y(l);const v=resolveHttpAuthSchemeConfig(d);const x=resolveRuntimeExtensions(v,t?.extensions||[]);this.config=x
;this.middlewareStack.use(ue(this.config));this.middlewareStack.use(h(this.config));this.middlewareStack.use(ae(this.config))
;this.middlewareStack.use(ne(this.config));this.middlewareStack.use(g(this.config));this.middlewareStack.use(m(this.config))
;this.middlewareStack.use(y(this.config));this.middlewareStack.use(S(this.config,{
httpAuthSchemeParametersProvider:defaultLambdaHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async t=>new E({"aws.auth#sigv4":t.credentials})
}));this.middlewareStack.use(w(this.config))}destroy(){super.destroy()}}const Nu=N(xe,"AWSGirApiService","LambdaClient",Q);const ku={};const _mw0=(t,n,s,o)=>[]
;class AddLayerVersionPermissionCommand extends(Nu(ku,_mw0,"AddLayerVersionPermission",fu)){}
class DeleteLayerVersionCommand extends(Nu(ku,_mw0,"DeleteLayerVersion",pu)){}class GetAccountSettingsCommand extends(Nu(ku,_mw0,"GetAccountSettings",hu)){}
class GetAliasCommand extends(Nu(ku,_mw0,"GetAlias",gu)){}class GetFunctionCommand extends(Nu(ku,_mw0,"GetFunction",mu)){}
class GetLayerVersionByArnCommand extends(Nu(ku,_mw0,"GetLayerVersionByArn",Su)){}class GetLayerVersionCommand extends(Nu(ku,_mw0,"GetLayerVersion",yu)){}
class GetLayerVersionPolicyCommand extends(Nu(ku,_mw0,"GetLayerVersionPolicy",Eu)){}
class GetProvisionedConcurrencyConfigCommand extends(Nu(ku,_mw0,"GetProvisionedConcurrencyConfig",wu)){}class InvokeCommand extends(Nu(ku,_mw0,"Invoke",bu)){}
class ListAliasesCommand extends(Nu(ku,_mw0,"ListAliases",vu)){}class ListFunctionsCommand extends(Nu(ku,_mw0,"ListFunctions",xu)){}
class ListLayersCommand extends(Nu(ku,_mw0,"ListLayers",Cu)){}class ListLayerVersionsCommand extends(Nu(ku,_mw0,"ListLayerVersions",Au)){}
class ListVersionsByFunctionCommand extends(Nu(ku,_mw0,"ListVersionsByFunction",Tu)){}
class PublishLayerVersionCommand extends(Nu(ku,_mw0,"PublishLayerVersion",Iu)){}class PublishVersionCommand extends(Nu(ku,_mw0,"PublishVersion",Ru)){}
class RemoveLayerVersionPermissionCommand extends(Nu(ku,_mw0,"RemoveLayerVersionPermission",Pu)){}
class UpdateAliasCommand extends(Nu(ku,_mw0,"UpdateAlias",Ou)){}class UpdateFunctionConfigurationCommand extends(Nu(ku,_mw0,"UpdateFunctionConfiguration",_u)){}
n.zjw=AddLayerVersionPermissionCommand;n.KnR=DeleteLayerVersionCommand;n._8I=GetAccountSettingsCommand;n.MES=GetAliasCommand;n.YF5=GetFunctionCommand
;n.tGD=GetLayerVersionByArnCommand;n.VK5=GetLayerVersionCommand;n.fCq=GetLayerVersionPolicyCommand;n.D96=GetProvisionedConcurrencyConfigCommand
;n.mdN=InvokeCommand;n.Nox=LambdaClient;n.UZx=ListAliasesCommand;n.xRr=ListFunctionsCommand;n.icq=ListLayerVersionsCommand;n.aSr=ListLayersCommand
;n.Ox4=ListVersionsByFunctionCommand;n.cl_=PublishLayerVersionCommand;n.D3m=PublishVersionCommand;n.E06=RemoveLayerVersionPermissionCommand
;n.lqC=UpdateAliasCommand;n.Zlw=UpdateFunctionConfigurationCommand},5152:(t,n,s)=>{const{HttpRequest:o,parseUrl:i}=s(93422);const{NoOpLogger:c}=s(92658)
;const{InvokeStore:u}=s(29320);const{normalizeProvider:l}=s(90402);const{RETRY_MODES:d}=s(23609);const{platform:f,release:p}=s(48161)
;const{versions:h,env:g}=s(1708);const{isValidHostLabel:m,isIpAddress:y,customEndpointFunctions:S}=s(62085);const{EndpointError:E,resolveEndpoint:w}=s(62085)
;n.EndpointError=E;n.isIpAddress=y;n.resolveEndpoint=w;const{loadConfig:v,NODE_REGION_CONFIG_OPTIONS:x,NODE_REGION_CONFIG_FILE_OPTIONS:C}=s(47291)
;const{REGION_ENV_NAME:A,REGION_INI_NAME:T,resolveRegionConfig:I}=s(47291);n.NODE_REGION_CONFIG_FILE_OPTIONS=C;n.NODE_REGION_CONFIG_OPTIONS=x
;n.REGION_ENV_NAME=A;n.REGION_INI_NAME=T;n.resolveRegionConfig=I;const R={warningEmitted:false};const emitWarningIfUnsupportedVersion=t=>{
if(t&&!R.warningEmitted){if(process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED==="true"){R.warningEmitted=true;return}
const n=parseInt(t.substring(1,t.indexOf(".")));const s=22;if(n<s){R.warningEmitted=true
;process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)\nversions published after the first week of January 2027\nwill require node >=${s}. You are running node ${t}.\n\nTo continue receiving updates to AWS services, bug fixes,\nand security updates please upgrade to node >=${s}.\n\nMore information can be found at: https://a.co/c895JFp`)
}}};const longPollMiddleware=()=>(t,n)=>async s=>{n.__retryLongPoll=true;return t(s)};const P={name:"longPollMiddleware",tags:["RETRY"],step:"initialize",
override:true};const getLongPollPlugin=t=>({applyToStack:t=>{t.add(longPollMiddleware(),P)}});function setCredentialFeature(t,n,s){if(!t.$source)t.$source={}
;t.$source[n]=s;return t}function setFeature(t,n,s){if(!t.__aws_sdk_context)t.__aws_sdk_context={features:{}
};else if(!t.__aws_sdk_context.features)t.__aws_sdk_context.features={};t.__aws_sdk_context.features[n]=s}function setTokenFeature(t,n,s){
if(!t.$source)t.$source={};t.$source[n]=s;return t}
const isDefaultSocketTimeoutEnabled=()=>typeof process==="object"&&process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026==="true"
;const getDefaultSocketTimeout=(t,n)=>{if(!isDefaultSocketTimeoutEnabled())return;if(typeof t?.handle==="function")return;return n}
;function resolveHostHeaderConfig(t){return t}const hostHeaderMiddleware=t=>n=>async s=>{if(!o.isInstance(s.request))return n(s);const{request:i}=s
;const{handlerProtocol:c=""}=t.requestHandler.metadata||{};if(c.indexOf("h2")>=0&&!i.headers[":authority"]){delete i.headers["host"]
;i.headers[":authority"]=i.hostname+(i.port?":"+i.port:"")}else if(!i.headers["host"]){let t=i.hostname;if(i.port!=null)t+=`:${i.port}`;i.headers["host"]=t}
return n(s)};const O={name:"hostHeaderMiddleware",step:"build",priority:"low",tags:["HOST"],override:true};const getHostHeaderPlugin=t=>({applyToStack:n=>{
n.add(hostHeaderMiddleware(t),O)}});const loggerMiddleware=()=>(t,n)=>async s=>{try{const o=await t(s);const{logger:i}=n;const u=i instanceof c;if(i&&!u){
const{clientName:t,commandName:c,dynamoDbDocumentClientOptions:u={}}=n;const{overrideInputFilterSensitiveLog:l,overrideOutputFilterSensitiveLog:d}=u
;const f=l??n.inputFilterSensitiveLog;const p=d??n.outputFilterSensitiveLog;const{$metadata:h,...g}=o.output;i.info?.({clientName:t,commandName:c,
input:f(s.input),output:p(g),metadata:h})}return o}catch(t){const{clientName:o,commandName:i,logger:c,dynamoDbDocumentClientOptions:u={}}=n
;const{overrideInputFilterSensitiveLog:l}=u;const d=l??n.inputFilterSensitiveLog;c?.error?.({clientName:o,commandName:i,input:d(s.input),error:t,
metadata:t.$metadata});throw t}};const _={name:"loggerMiddleware",tags:["LOGGER"],step:"initialize",override:true};const getLoggerPlugin=t=>({applyToStack:t=>{
t.add(loggerMiddleware(),_)}});const N={step:"build",tags:["RECURSION_DETECTION","TRACE_CONTEXT_PROPAGATION"],name:"recursionDetectionMiddleware",override:true,
priority:"low"};const k="AWS_LAMBDA_FUNCTION_NAME";const M="_X_AMZN_TRACE_ID";const D="X-Amzn-Trace-Id";const L="traceparent";const F="tracestate"
;const $="baggage";const recursionDetectionMiddleware=()=>t=>async n=>{const{request:s}=n;if(!o.isInstance(s))return t(n);let i;{
const t=Object.keys(s.headers??{}).find(t=>t.toLowerCase()===D.toLowerCase())??D;if(!s.headers.hasOwnProperty(t)){const t=process.env[k];const n=process.env[M]
;i??=await u.getInstanceAsync();const o=i?.getXRayTraceId();const c=o??n;const nonEmptyString=t=>typeof t==="string"&&t.length>0
;if(nonEmptyString(t)&&nonEmptyString(c))s.headers[D]=c}}{sanitizeTraceHeaders(s.headers);const t=s.headers[L];if(!t){
const t=(i??=await u.getInstanceAsync())?.getTraceparent?.();if(t){s.headers[L]=t;const n=i?.getTracestate?.();if(n)s.headers[F]=n;const o=i?.getBaggage?.()
;if(o)s.headers[$]=o}}}return t(n)};function sanitizeTraceHeaders(t){for(const n of Object.keys(t)){const s=n.toLowerCase();if(n!==s&&(s===L||s===F||s===$)){
t[s]=t[n];delete t[n]}}}const getRecursionDetectionPlugin=t=>({applyToStack:t=>{t.add(recursionDetectionMiddleware(),N)}});const U=void 0
;function isValidUserAgentAppId(t){if(t===void 0)return true;return typeof t==="string"&&t.length<=50}function resolveUserAgentConfig(t){
const n=l(t.userAgentAppId??U);const{customUserAgent:s}=t;return Object.assign(t,{customUserAgent:typeof s==="string"?[[s]]:s,userAgentAppId:async()=>{
const s=await n();if(!isValidUserAgentAppId(s)){const n=t.logger?.constructor?.name==="NoOpLogger"||!t.logger?console:t.logger
;if(typeof s!=="string")n?.warn("userAgentAppId must be a string or undefined.");else if(s.length>50)n?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.")
}return s}})}const B={partitions:[{id:"aws",outputs:{dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aws",implicitGlobalRegion:"us-east-1",name:"aws",
supportsDualStack:true,supportsFIPS:true},regionRegex:"^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",regions:{"af-south-1":{description:"Africa (Cape Town)"},
"ap-east-1":{description:"Asia Pacific (Hong Kong)"},"ap-east-2":{description:"Asia Pacific (Taipei)"},"ap-northeast-1":{description:"Asia Pacific (Tokyo)"},
"ap-northeast-2":{description:"Asia Pacific (Seoul)"},"ap-northeast-3":{description:"Asia Pacific (Osaka)"},"ap-south-1":{description:"Asia Pacific (Mumbai)"},
"ap-south-2":{description:"Asia Pacific (Hyderabad)"},"ap-southeast-1":{description:"Asia Pacific (Singapore)"},"ap-southeast-2":{
description:"Asia Pacific (Sydney)"},"ap-southeast-3":{description:"Asia Pacific (Jakarta)"},"ap-southeast-4":{description:"Asia Pacific (Melbourne)"},
"ap-southeast-5":{description:"Asia Pacific (Malaysia)"},"ap-southeast-6":{description:"Asia Pacific (New Zealand)"},"ap-southeast-7":{
description:"Asia Pacific (Thailand)"},"aws-global":{description:"aws global region"},"ca-central-1":{description:"Canada (Central)"},"ca-west-1":{
description:"Canada West (Calgary)"},"eu-central-1":{description:"Europe (Frankfurt)"},"eu-central-2":{description:"Europe (Zurich)"},"eu-north-1":{
description:"Europe (Stockholm)"},"eu-south-1":{description:"Europe (Milan)"},"eu-south-2":{description:"Europe (Spain)"},"eu-west-1":{
description:"Europe (Ireland)"},"eu-west-2":{description:"Europe (London)"},"eu-west-3":{description:"Europe (Paris)"},"il-central-1":{
description:"Israel (Tel Aviv)"},"me-central-1":{description:"Middle East (UAE)"},"me-south-1":{description:"Middle East (Bahrain)"},"me-west-1":{
description:"Middle East (Saudi Arabia)"},"mx-central-1":{description:"Mexico (Central)"},"sa-east-1":{description:"South America (Sao Paulo)"},"sa-west-1":{
description:"South America (Chile)"},"us-east-1":{description:"US East (N. Virginia)"},"us-east-2":{description:"US East (Ohio)"},"us-west-1":{
description:"US West (N. California)"},"us-west-2":{description:"US West (Oregon)"}}},{id:"aws-cn",outputs:{dnsSuffix:"amazonaws.com.cn",
dualStackDnsSuffix:"api.amazonwebservices.com.cn",implicitGlobalRegion:"cn-northwest-1",name:"aws-cn",supportsDualStack:true,supportsFIPS:true},
regionRegex:"^cn\\-\\w+\\-\\d+$",regions:{"aws-cn-global":{description:"aws-cn global region"},"cn-north-1":{description:"China (Beijing)"},"cn-northwest-1":{
description:"China (Ningxia)"}}},{id:"aws-eusc",outputs:{dnsSuffix:"amazonaws.eu",dualStackDnsSuffix:"api.amazonwebservices.eu",
implicitGlobalRegion:"eusc-de-east-1",name:"aws-eusc",supportsDualStack:true,supportsFIPS:true},regionRegex:"^eusc\\-(de)\\-\\w+\\-\\d+$",regions:{
"eusc-de-east-1":{description:"AWS European Sovereign Cloud (Germany)"}}},{id:"aws-iso",outputs:{dnsSuffix:"c2s.ic.gov",dualStackDnsSuffix:"api.aws.ic.gov",
implicitGlobalRegion:"us-iso-east-1",name:"aws-iso",supportsDualStack:true,supportsFIPS:true},regionRegex:"^us\\-iso\\-\\w+\\-\\d+$",regions:{"aws-iso-global":{
description:"aws-iso global region"},"us-iso-east-1":{description:"US ISO East"},"us-iso-west-1":{description:"US ISO WEST"}}},{id:"aws-iso-b",outputs:{
dnsSuffix:"sc2s.sgov.gov",dualStackDnsSuffix:"api.aws.scloud",implicitGlobalRegion:"us-isob-east-1",name:"aws-iso-b",supportsDualStack:true,supportsFIPS:true},
regionRegex:"^us\\-isob\\-\\w+\\-\\d+$",regions:{"aws-iso-b-global":{description:"aws-iso-b global region"},"us-isob-east-1":{description:"US ISOB East (Ohio)"
},"us-isob-west-1":{description:"US ISOB West"}}},{id:"aws-iso-e",outputs:{dnsSuffix:"cloud.adc-e.uk",dualStackDnsSuffix:"api.cloud-aws.adc-e.uk",
implicitGlobalRegion:"eu-isoe-west-1",name:"aws-iso-e",supportsDualStack:true,supportsFIPS:true},regionRegex:"^eu\\-isoe\\-\\w+\\-\\d+$",regions:{
"aws-iso-e-global":{description:"aws-iso-e global region"},"eu-isoe-west-1":{description:"EU ISOE West"}}},{id:"aws-iso-f",outputs:{dnsSuffix:"csp.hci.ic.gov",
dualStackDnsSuffix:"api.aws.hci.ic.gov",implicitGlobalRegion:"us-isof-south-1",name:"aws-iso-f",supportsDualStack:true,supportsFIPS:true},
regionRegex:"^us\\-isof\\-\\w+\\-\\d+$",regions:{"aws-iso-f-global":{description:"aws-iso-f global region"},"us-isof-east-1":{description:"US ISOF EAST"},
"us-isof-south-1":{description:"US ISOF SOUTH"}}},{id:"aws-us-gov",outputs:{dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aws",
implicitGlobalRegion:"us-gov-west-1",name:"aws-us-gov",supportsDualStack:true,supportsFIPS:true},regionRegex:"^us\\-gov\\-\\w+\\-\\d+$",regions:{
"aws-us-gov-global":{description:"aws-us-gov global region"},"us-gov-east-1":{description:"AWS GovCloud (US-East)"},"us-gov-west-1":{
description:"AWS GovCloud (US-West)"}}}],version:"1.1"};let z=B;let H="";const partition=t=>{const{partitions:n}=z;for(const s of n){
const{regions:n,outputs:o}=s;for(const[s,i]of Object.entries(n))if(s===t)return{...o,...i}}for(const s of n){const{regionRegex:n,outputs:o}=s
;if(new RegExp(n).test(t))return{...o}}const s=n.find(t=>t.id==="aws")
;if(!s)throw new Error("Provided region was not found in the partition array or regex,"+" and default partition with id 'aws' doesn't exist.");return{
...s.outputs}};const setPartitionInfo=(t,n="")=>{z=t;H=n};const useDefaultPartitionInfo=()=>{setPartitionInfo(B,"")};const getUserAgentPrefix=()=>H
;const V=/\d{12}\.ddb/;async function checkFeatures(t,n,s){const o=s.request
;if(o?.headers?.["smithy-protocol"]==="rpc-v2-cbor")setFeature(t,"PROTOCOL_RPC_V2_CBOR","M");if(typeof n.retryStrategy==="function"){
const s=await n.retryStrategy();if(typeof s.mode==="string")switch(s.mode){case d.ADAPTIVE:setFeature(t,"RETRY_MODE_ADAPTIVE","F");break;case d.STANDARD:
setFeature(t,"RETRY_MODE_STANDARD","E");break}}if(typeof n.accountIdEndpointMode==="function"){const s=t.endpointV2
;if(String(s?.url?.hostname).match(V))setFeature(t,"ACCOUNT_ID_ENDPOINT","O");switch(await(n.accountIdEndpointMode?.())){case"disabled":
setFeature(t,"ACCOUNT_ID_MODE_DISABLED","Q");break;case"preferred":setFeature(t,"ACCOUNT_ID_MODE_PREFERRED","P");break;case"required":
setFeature(t,"ACCOUNT_ID_MODE_REQUIRED","R");break}}const i=t.__smithy_context?.selectedHttpAuthScheme?.identity;if(i?.$source){const n=i
;if(n.accountId)setFeature(t,"RESOLVED_ACCOUNT_ID","T");for(const[s,o]of Object.entries(n.$source??{}))setFeature(t,s,o)}}const j="user-agent"
;const q="x-amz-user-agent";const W=" ";const G="/";const K=/[^!$%&'*+\-.^_`|~\w]/g;const J=/[^!$%&'*+\-.^_`|~\w#]/g;const Q="-";const X=1024
;function encodeFeatures(t){let n="";for(const s in t){const o=t[s];if(n.length+o.length+1<=X){if(n.length)n+=","+o;else n+=o;continue}break}return n}
const userAgentMiddleware=t=>(n,s)=>async i=>{const{request:c}=i;if(!o.isInstance(c))return n(i);const{headers:u}=c
;const l=s?.userAgent?.map(escapeUserAgent)||[];const d=(await t.defaultUserAgentProvider()).map(escapeUserAgent);await checkFeatures(s,t,i);const f=s
;d.push(`m/${encodeFeatures(Object.assign({},s.__smithy_context?.features,f.__aws_sdk_context?.features))}`)
;const p=t?.customUserAgent?.map(escapeUserAgent)||[];const h=await t.userAgentAppId();if(h)d.push(escapeUserAgent([`app`,`${h}`]));const g=getUserAgentPrefix()
;const m=(g?[g]:[]).concat([...d,...l,...p]).join(W);const y=[...d.filter(t=>t.startsWith("aws-sdk-")),...p].join(W);if(t.runtime!=="browser"){
if(y)u[q]=u[q]?`${u[j]} ${y}`:y;u[j]=m}else u[q]=m;return n({...i,request:c})};const escapeUserAgent=t=>{const n=t[0].split(G).map(t=>t.replace(K,Q)).join(G)
;const s=t[1]?.replace(J,Q);const o=n.indexOf(G);const i=n.substring(0,o);let c=n.substring(o+1);if(i==="api")c=c.toLowerCase()
;return[i,c,s].filter(t=>t&&t.length>0).reduce((t,n,s)=>{switch(s){case 0:return n;case 1:return`${t}/${n}`;default:return`${t}#${n}`}},"")};const Y={
name:"getUserAgentMiddleware",step:"build",priority:"low",tags:["SET_USER_AGENT","USER_AGENT"],override:true};const getUserAgentPlugin=t=>({applyToStack:n=>{
n.add(userAgentMiddleware(t),Y)}});const getRuntimeUserAgentPair=()=>{const t=["deno","bun","llrt"];for(const n of t)if(h[n])return[`md/${n}`,h[n]]
;return["md/nodejs",h.node]};const Z={isCrtAvailable:false};const isCrtAvailable=()=>{if(Z.isCrtAvailable)return["md/crt-avail"];return null}
;const createDefaultUserAgentProvider=({serviceId:t,clientVersion:n})=>{const s=getRuntimeUserAgentPair();return async o=>{
const i=[["aws-sdk-js",n],["ua","2.1"],[`os/${f()}`,p()],["lang/js"],s];const c=isCrtAvailable();if(c)i.push(c);if(t)i.push([`api/${t}`,n])
;if(g.AWS_EXECUTION_ENV)i.push([`exec-env/${g.AWS_EXECUTION_ENV}`]);const u=await(o?.userAgentAppId?.());const l=u?[...i,[`app/${u}`]]:[...i];return l}}
;const ee=createDefaultUserAgentProvider;const te="AWS_SDK_UA_APP_ID";const ne="sdk_ua_app_id";const re="sdk-ua-app-id";const se={
environmentVariableSelector:t=>t[te],configFileSelector:t=>t[ne]??t[re],default:U}
;const createUserAgentStringParsingProvider=({serviceId:t,clientVersion:n})=>async o=>{const i=s(9449);const c=i.parse??i.default.parse??(()=>"")
;const u=typeof window!=="undefined"&&window?.navigator?.userAgent?c(window.navigator.userAgent):void 0
;const l=[["aws-sdk-js",n],["ua","2.1"],[`os/${u?.os?.name||"other"}`,u?.os?.version],["lang/js"],["md/browser",`${u?.browser?.name??"unknown"}_${u?.browser?.version??"unknown"}`]]
;if(t)l.push([`api/${t}`,n]);const d=await(o?.userAgentAppId?.());if(d)l.push([`app/${d}`]);return l};const oe={os(t){if(/iPhone|iPad|iPod/.test(t))return"iOS"
;if(/Macintosh|Mac OS X/.test(t))return"macOS";if(/Windows NT/.test(t))return"Windows";if(/Android/.test(t))return"Android";if(/Linux/.test(t))return"Linux"
;return},browser(t){if(/EdgiOS|EdgA|Edg\//.test(t))return"Microsoft Edge";if(/Firefox\//.test(t))return"Firefox";if(/Chrome\//.test(t))return"Chrome"
;if(/Safari\//.test(t))return"Safari";return}};const isVirtualHostableS3Bucket=(t,n=false)=>{if(n){
for(const n of t.split("."))if(!isVirtualHostableS3Bucket(n))return false;return true}if(!m(t))return false;if(t.length<3||t.length>63)return false
;if(t!==t.toLowerCase())return false;if(y(t))return false;return true};const ie=":";const ae="/";const parseArn=t=>{const n=t.split(ie)
;if(n.length<6)return null;const[s,o,i,c,u,...l]=n;if(s!=="arn"||o===""||i===""||l.join(ie)==="")return null;const d=l.map(t=>t.split(ae)).flat();return{
partition:o,service:i,region:c,accountId:u,resourceId:d}};const ce={isVirtualHostableS3Bucket:isVirtualHostableS3Bucket,parseArn:parseArn,partition:partition}
;S.aws=ce;const resolveDefaultAwsRegionalEndpointsConfig=t=>{
if(typeof t.endpointProvider!=="function")throw new Error("@aws-sdk/util-endpoint - endpointProvider and endpoint missing in config for this client.")
;const{endpoint:n}=t;if(n===void 0)t.endpoint=async()=>toEndpointV1(t.endpointProvider({Region:typeof t.region==="function"?await t.region():t.region,
UseDualStack:typeof t.useDualstackEndpoint==="function"?await t.useDualstackEndpoint():t.useDualstackEndpoint,
UseFIPS:typeof t.useFipsEndpoint==="function"?await t.useFipsEndpoint():t.useFipsEndpoint,Endpoint:void 0},{logger:t.logger}));return t}
;const toEndpointV1=t=>i(t.url);function stsRegionDefaultResolver(t={}){return v({...x,async default(){
if(!ue.silence)console.warn("@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly.")
;return"us-east-1"}},{...C,...t})}const ue={silence:false};const getAwsRegionExtensionConfiguration=t=>({setRegion(n){t.region=n},region(){return t.region}})
;const resolveAwsRegionExtensionConfiguration=t=>({region:t.region()});n.DEFAULT_UA_APP_ID=U;n.NODE_APP_ID_CONFIG_OPTIONS=se;n.UA_APP_ID_ENV_NAME=te
;n.UA_APP_ID_INI_NAME=ne;n.awsEndpointFunctions=ce;n.createDefaultUserAgentProvider=createDefaultUserAgentProvider
;n.createUserAgentStringParsingProvider=createUserAgentStringParsingProvider;n.crtAvailability=Z;n.defaultUserAgent=ee
;n.emitWarningIfUnsupportedVersion=emitWarningIfUnsupportedVersion;n.fallback=oe;n.getAwsRegionExtensionConfiguration=getAwsRegionExtensionConfiguration
;n.getDefaultSocketTimeout=getDefaultSocketTimeout;n.getHostHeaderPlugin=getHostHeaderPlugin;n.getLoggerPlugin=getLoggerPlugin
;n.getLongPollPlugin=getLongPollPlugin;n.getRecursionDetectionPlugin=getRecursionDetectionPlugin;n.getUserAgentMiddlewareOptions=Y
;n.getUserAgentPlugin=getUserAgentPlugin;n.getUserAgentPrefix=getUserAgentPrefix;n.hostHeaderMiddleware=hostHeaderMiddleware;n.hostHeaderMiddlewareOptions=O
;n.isVirtualHostableS3Bucket=isVirtualHostableS3Bucket;n.loggerMiddleware=loggerMiddleware;n.loggerMiddlewareOptions=_;n.parseArn=parseArn;n.partition=partition
;n.recursionDetectionMiddleware=recursionDetectionMiddleware;n.recursionDetectionMiddlewareOptions=N
;n.resolveAwsRegionExtensionConfiguration=resolveAwsRegionExtensionConfiguration
;n.resolveDefaultAwsRegionalEndpointsConfig=resolveDefaultAwsRegionalEndpointsConfig;n.resolveHostHeaderConfig=resolveHostHeaderConfig
;n.resolveUserAgentConfig=resolveUserAgentConfig;n.setCredentialFeature=setCredentialFeature;n.setFeature=setFeature;n.setPartitionInfo=setPartitionInfo
;n.setTokenFeature=setTokenFeature;n.state=R;n.stsRegionDefaultResolver=stsRegionDefaultResolver;n.stsRegionWarning=ue;n.toEndpointV1=toEndpointV1
;n.useDefaultPartitionInfo=useDefaultPartitionInfo;n.userAgentMiddleware=userAgentMiddleware},97523:(t,n,s)=>{
const{ProviderError:o,booleanSelector:i,SelectorType:c,loadConfig:u}=s(47291);const{setCredentialFeature:l}=s(5152)
;const{normalizeProvider:d,memoizeIdentityProvider:f,isIdentityExpired:p,doesIdentityRequireRefresh:h}=s(90402);const{SignatureV4:g}=s(75118)
;const{HttpResponse:m,HttpRequest:y}=s(93422);const{SMITHY_CONTEXT_KEY:S}=s(90690)
;const getDateHeader=t=>m.isInstance(t)?t.headers?.date??t.headers?.Date:void 0;const getAgeHeader=t=>m.isInstance(t)?t.headers?.age??t.headers?.Age:void 0
;const getSkewCorrectedDate=t=>new Date(Date.now()+t);const getUpdatedSystemClockOffset=(t,n,s,o)=>{if(o!==void 0)return n;const i=Date.parse(t)
;if(Number.isNaN(i))return n;const c=Date.now();if(s!==void 0&&c-s>9e5)return n;return i-c};const throwSigningPropertyError=(t,n)=>{
if(!n)throw new Error(`Property \`${t}\` is not resolved for AWS SDK SigV4Auth`);return n};const hasEventStreamOutput=t=>{const n=t.context
;const s=n?.[S]?.eventStream;return s?.output===true};const validateSigningProperties=async t=>{const n=throwSigningPropertyError("context",t.context)
;const s=throwSigningPropertyError("config",t.config);const o=n.endpointV2?.properties?.authSchemes?.[0];const i=throwSigningPropertyError("signer",s.signer)
;const c=await i(o);const u=t?.signingRegion;const l=t?.signingRegionSet;const d=t?.signingName;return{config:s,signer:c,signingRegion:u,signingRegionSet:l,
signingName:d}};class AwsSdkSigV4Signer{async sign(t,n,s){
if(!y.isInstance(t))throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");const o=await validateSigningProperties(s)
;const{config:i,signer:c}=o;let{signingRegion:u,signingName:l}=o;const d=s.context;if(d?.authSchemes?.length??0>1){const[t,n]=d.authSchemes
;if(t?.name==="sigv4a"&&n?.name==="sigv4"){u=n?.signingRegion??u;l=n?.signingName??l}}const f=await(i.disableClockSkewCorrection?.())===true
;s._disableClockSkewCorrection=f;const p=f||hasEventStreamOutput(s);s._skipClockSkewSampling=p;if(!p){s._preRequestSystemClockOffset=i.systemClockOffset
;s._requestSentAt=Date.now()}const h=await c.sign(t,{signingDate:f?new Date:getSkewCorrectedDate(i.systemClockOffset),signingRegion:u,signingService:l})
;return h}errorHandler(t){return n=>{const s=n;if(!t._skipClockSkewSampling&&!t._disableClockSkewCorrection){const n=s.ServerTime??getDateHeader(s.$response)
;if(n){const o=throwSigningPropertyError("config",t.config);const i=t._preRequestSystemClockOffset;const c=t._requestSentAt;const u=getAgeHeader(s.$response)
;const l=getUpdatedSystemClockOffset(n,o.systemClockOffset,c,u);o.systemClockOffset=l;const d=Math.abs(l)>=24e4;const f=l!==i;const p=i!==void 0&&i!==l
;if(d&&(f||p)&&s.$metadata)s.$metadata.clockSkewCorrected=true}}throw n}}successHandler(t,n){if(n._skipClockSkewSampling||n._disableClockSkewCorrection)return
;const s=getDateHeader(t);if(s){const o=throwSigningPropertyError("config",n.config);const i=n._requestSentAt;const c=getAgeHeader(t)
;o.systemClockOffset=getUpdatedSystemClockOffset(s,o.systemClockOffset,i,c)}}}const E=AwsSdkSigV4Signer;class AwsSdkSigV4ASigner extends AwsSdkSigV4Signer{
async sign(t,n,s){if(!y.isInstance(t))throw new Error("The request is not an instance of `HttpRequest` and cannot be signed")
;const{config:o,signer:i,signingRegion:c,signingRegionSet:u,signingName:l}=await validateSigningProperties(s);const d=await(o.sigv4aSigningRegionSet?.())
;const f=(d??u??[c]).join(",");const p=await(o.disableClockSkewCorrection?.())===true;s._disableClockSkewCorrection=p;if(!p){
s._preRequestSystemClockOffset=o.systemClockOffset;s._requestSentAt=Date.now()}const h=await i.sign(t,{
signingDate:p?new Date:getSkewCorrectedDate(o.systemClockOffset),signingRegion:f,signingService:l});return h}}
const getArrayForCommaSeparatedString=t=>typeof t==="string"&&t.length>0?t.split(",").map(t=>t.trim()):[]
;const getBearerTokenEnvKey=t=>`AWS_BEARER_TOKEN_${t.replace(/[\s-]/g,"_").toUpperCase()}`;const w="AWS_AUTH_SCHEME_PREFERENCE";const v="auth_scheme_preference"
;const x={environmentVariableSelector:(t,n)=>{if(n?.signingName){const s=getBearerTokenEnvKey(n.signingName);if(s in t)return["httpBearerAuth"]}
if(!(w in t))return;return getArrayForCommaSeparatedString(t[w])},configFileSelector:t=>{if(!(v in t))return;return getArrayForCommaSeparatedString(t[v])},
default:[]};const resolveAwsSdkSigV4AConfig=t=>{t.sigv4aSigningRegionSet=d(t.sigv4aSigningRegionSet);return t};const C={environmentVariableSelector(t){
if(t.AWS_SIGV4A_SIGNING_REGION_SET)return t.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map(t=>t.trim())
;throw new o("AWS_SIGV4A_SIGNING_REGION_SET not set in env.",{tryNextLink:true})},configFileSelector(t){
if(t.sigv4a_signing_region_set)return(t.sigv4a_signing_region_set??"").split(",").map(t=>t.trim());throw new o("sigv4a_signing_region_set not set in profile.",{
tryNextLink:true})},default:void 0};const bindResolveAwsSdkSigV4Config=t=>n=>{let s=n.credentials;let o=!!n.credentials;let i
;Object.defineProperty(n,"credentials",{set(t){if(t&&t!==s&&t!==i)o=true;s=t;const c=normalizeCredentialProvider(n,{credentials:s,
credentialDefaultProvider:n.credentialDefaultProvider});const u=bindCallerConfig(n,c);if(o&&!u.attributed){const t=typeof s==="object"&&s!==null;i=async n=>{
const s=await u(n);const o=s;if(t&&(!o.$source||Object.keys(o.$source).length===0))return l(o,"CREDENTIALS_CODE","e");return o};i.memoized=u.memoized
;i.configBound=u.configBound;i.attributed=true}else i=u},get(){return i},enumerable:true,configurable:true});n.credentials=s
;const{signingEscapePath:c=true,systemClockOffset:u=n.systemClockOffset||0,sha256:f}=n;let p
;if(n.signer)p=d(n.signer);else if(n.regionInfoProvider)p=()=>d(n.region)().then(async t=>[await n.regionInfoProvider(t,{
useFipsEndpoint:await n.useFipsEndpoint(),useDualstackEndpoint:await n.useDualstackEndpoint()})||{},t]).then(([t,s])=>{const{signingRegion:o,signingService:i}=t
;n.signingRegion=n.signingRegion||o||s;n.signingName=n.signingName||i||n.serviceId;const u={...n,credentials:n.credentials,region:n.signingRegion,
service:n.signingName,sha256:f,uriEscapePath:c};const l=n.signerConstructor||g;return new l(u)});else p=async t=>{t=Object.assign({},{name:"sigv4",
signingName:n.signingName||n.defaultSigningName,signingRegion:await d(n.region)(),properties:{}},t);const s=t.signingRegion;const o=t.signingName
;n.signingRegion=n.signingRegion||s;n.signingName=n.signingName||o||n.serviceId;const i={...n,credentials:n.credentials,region:n.signingRegion,
service:n.signingName,sha256:f,uriEscapePath:c};const u=n.signerConstructor||g;return new u(i)};const h=Object.assign(n,{systemClockOffset:u,
signingEscapePath:c,signer:p,disableClockSkewCorrection:d(n.disableClockSkewCorrection??t)});return h}
;function normalizeCredentialProvider(t,{credentials:n,credentialDefaultProvider:s}){let o
;if(n)if(!n?.memoized)o=f(n,p,h);else o=n;else if(s)o=d(s(Object.assign({},t,{parentClientConfig:t})));else o=async()=>{
throw new Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.")};o.memoized=true
;return o}function bindCallerConfig(t,n){if(n.configBound)return n;const fn=async s=>n({...s,callerClientConfig:t});fn.memoized=n.memoized;fn.configBound=true
;return fn}const A="AWS_DISABLE_CLOCK_SKEW_CORRECTION";const T="disable_clock_skew_correction";const I={environmentVariableSelector:t=>i(t,A,c.ENV),
configFileSelector:t=>i(t,T,c.CONFIG),default:false};const R=u(I);const P=bindResolveAwsSdkSigV4Config(R);const O=P;n.AWSSDKSigV4Signer=E
;n.AwsSdkSigV4ASigner=AwsSdkSigV4ASigner;n.AwsSdkSigV4Signer=AwsSdkSigV4Signer;n.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS=x;n.NODE_SIGV4A_CONFIG_OPTIONS=C
;n.getBearerTokenEnvKey=getBearerTokenEnvKey;n.resolveAWSSDKSigV4Config=O;n.resolveAwsSdkSigV4AConfig=resolveAwsSdkSigV4AConfig;n.resolveAwsSdkSigV4Config=P
;n.validateSigningProperties=validateSigningProperties},37288:(t,n,s)=>{const{SmithyRpcV2CborProtocol:o,loadSmithyRpcV2CborErrorCode:i}=s(64645)
;const{TypeRegistry:c,NormalizedSchema:u,deref:l}=s(26890);const{decorateServiceException:d,getValueFromTextNode:f}=s(92658)
;const{RpcProtocol:p,JsonCodec2:h,loadJsonRpcErrorCode:g,HttpBindingProtocol:m,HttpInterceptingShapeSerializer:y,HttpInterceptingShapeDeserializer:S,loadRestJsonErrorCode:E,SmithyRpcV2JsonProtocol:w,loadSmithyRpcV2JsonErrorCode:v,FromStringShapeDeserializer:x,determineTimestampFormat:C,extendedEncodeURIComponent:A,collectBody:T}=s(93422)
;const{JsonCodec:I,JsonShapeDeserializer:R,JsonShapeDeserializer2:P,JsonShapeSerializer:O,JsonShapeSerializer2:_,parseJsonBody:N,parseJsonErrorBody:k}=s(93422)
;n.JsonCodec=I;n.JsonCodec2=h;n.JsonShapeDeserializer=R;n.JsonShapeDeserializer2=P;n.JsonShapeSerializer=O;n.JsonShapeSerializer2=_;n.loadJsonRpcErrorCode=g
;n.loadRestJsonErrorCode=E;n.parseJsonBody=N;n.parseJsonErrorBody=k;const{parseXML:M,XmlNode:D,XmlText:L}=s(94274)
;const{toUtf8:F,toBase64:$,generateIdempotencyToken:U,NumericValue:B,dateToUtcString:z,fromBase64:H,expectUnion:V}=s(92430);class ProtocolLib{queryCompat
;errorRegistry;constructor(t=false){this.queryCompat=t}resolveRestContentType(t,n){const s=n.getMemberSchemas()
;const o=Object.values(s).find(t=>!!t.getMergedTraits().httpPayload);if(o){const n=o.getMergedTraits().mediaType
;if(n)return n;else if(o.isStringSchema())return"text/plain";else if(o.isBlobSchema())return"application/octet-stream";else return t}else if(!n.isUnitSchema()){
const n=Object.values(s).find(t=>{const{httpQuery:n,httpQueryParams:s,httpHeader:o,httpLabel:i,httpPrefixHeaders:c}=t.getMergedTraits();const u=c===void 0
;return!n&&!s&&!o&&!i&&u});if(n)return t}}async getErrorSchemaOrThrowBaseException(t,n,s,o,i,c){let u=t;if(t.includes("#"))[,u]=t.split("#");const l={
$metadata:i,$fault:s.statusCode<500?"client":"server"};if(!this.errorRegistry)throw new Error("@aws-sdk/core/protocols - error handler not initialized.");try{
const n=c?.(this.errorRegistry,u)??this.errorRegistry.getSchema(t);return{errorSchema:n,errorMetadata:l}}catch(t){o.message=o.message??o.Message??"UnknownError"
;const n=this.errorRegistry;const s=n.getBaseException();if(s){const t=n.getErrorCtor(s)??Error;throw this.decorateServiceException(Object.assign(new t({name:u
}),l),o)}const i=o;const c=i?.message??i?.Message??i?.Error?.Message??i?.Error?.message;throw this.decorateServiceException(Object.assign(new Error(c),{name:u
},l),o)}}compose(t,n,s){let o=s;if(n.includes("#"))[o]=n.split("#");const i=c.for(o);const u=c.for("smithy.ts.sdk.synthetic."+s);t.copyFrom(i);t.copyFrom(u)
;this.errorRegistry=t}decorateServiceException(t,n={}){if(this.queryCompat){const s=t.Message??n.Message;const o=d(t,n);if(s)o.message=s;const i=o.Error??{}
;i.Type=o.Error?.Type;i.Code=o.Error?.Code;i.Message=o.Error?.message??o.Error?.Message??s;o.Error=i;const c=o.$metadata.requestId;if(c)o.RequestId=c;return o}
return d(t,n)}setQueryCompatError(t,n){const s=n.headers?.["x-amzn-query-error"];if(t!==void 0&&s!=null){const[n,o]=s.split(";");const i=Object.keys(t)
;const c={Code:n,Type:o};t.Code=n;t.Type=o;for(let n=0;n<i.length;n++){const s=i[n];c[s==="message"?"Message":s]=t[s]}delete c.__type;t.Error=c}}
queryCompatOutput(t,n){if(t.Error)n.Error=t.Error;if(t.Type)n.Type=t.Type;if(t.Code)n.Code=t.Code}findQueryCompatibleError(t,n){try{return t.getSchema(n)
}catch(s){return t.find(t=>u.of(t).getMergedTraits().awsQueryError?.[0]===n)}}}class AwsSmithyRpcV2CborProtocol extends o{awsQueryCompatible;mixin
;constructor({defaultNamespace:t,errorTypeRegistries:n,awsQueryCompatible:s}){super({defaultNamespace:t,errorTypeRegistries:n});this.awsQueryCompatible=!!s
;this.mixin=new ProtocolLib(this.awsQueryCompatible)}async serializeRequest(t,n,s){const o=await super.serializeRequest(t,n,s)
;if(this.awsQueryCompatible)o.headers["x-amzn-query-mode"]="true";return o}async handleError(t,n,s,o,c){
if(this.awsQueryCompatible)this.mixin.setQueryCompatError(o,s);const l=(()=>{const t=s.headers["x-amzn-query-error"]
;if(t&&this.awsQueryCompatible)return t.split(";")[0];return i(s,o)??"Unknown"})()
;this.mixin.compose(this.compositeErrorRegistry,l,this.options.defaultNamespace)
;const{errorSchema:d,errorMetadata:f}=await this.mixin.getErrorSchemaOrThrowBaseException(l,this.options.defaultNamespace,s,o,c,this.awsQueryCompatible?this.mixin.findQueryCompatibleError:void 0)
;const p=u.of(d);const h=o.message??o.Message??"UnknownError";const g=this.compositeErrorRegistry.getErrorCtor(d)??Error;const m=new g({});const y={}
;for(const[t,n]of p.structIterator())if(o[t]!=null)y[t]=this.deserializer.readValue(n,o[t]);if(this.awsQueryCompatible)this.mixin.queryCompatOutput(o,y)
;throw this.mixin.decorateServiceException(Object.assign(m,f,{$fault:p.getMergedTraits().error,message:h},y),o)}}class AwsJsonRpcProtocol extends p{serializer
;deserializer;serviceTarget;codec;mixin;awsQueryCompatible
;constructor({defaultNamespace:t,errorTypeRegistries:n,serviceTarget:s,awsQueryCompatible:o,jsonCodec:i}){super({defaultNamespace:t,errorTypeRegistries:n})
;this.serviceTarget=s;this.codec=i??new h({timestampFormat:{useTrait:true,default:7},jsonName:false});this.serializer=this.codec.createSerializer()
;this.deserializer=this.codec.createDeserializer();this.awsQueryCompatible=!!o;this.mixin=new ProtocolLib(this.awsQueryCompatible)}
async serializeRequest(t,n,s){const o=await super.serializeRequest(t,n,s);if(!o.path.endsWith("/"))o.path+="/"
;o.headers["content-type"]=`application/x-amz-json-${this.getJsonRpcVersion()}`;o.headers["x-amz-target"]=`${this.serviceTarget}.${t.name}`
;if(this.awsQueryCompatible)o.headers["x-amzn-query-mode"]="true";if(l(t.input)==="unit"||!o.body)o.body="{}";return o}getPayloadCodec(){return this.codec}
async handleError(t,n,s,o,i){const{awsQueryCompatible:c}=this;if(c)this.mixin.setQueryCompatError(o,s);const l=g(s,o,c)??"Unknown"
;this.mixin.compose(this.compositeErrorRegistry,l,this.options.defaultNamespace)
;const{errorSchema:d,errorMetadata:f}=await this.mixin.getErrorSchemaOrThrowBaseException(l,this.options.defaultNamespace,s,o,i,c?this.mixin.findQueryCompatibleError:void 0)
;const p=u.of(d);const h=o.message??o.Message??"UnknownError";const m=this.compositeErrorRegistry.getErrorCtor(d)??Error;const y=new m({});const S={}
;const E=this.codec.createDeserializer();for(const[t,n]of p.structIterator())if(o[t]!=null)S[t]=E.readObject(n,o[t]);if(c)this.mixin.queryCompatOutput(o,S)
;throw this.mixin.decorateServiceException(Object.assign(y,f,{$fault:p.getMergedTraits().error,message:h},S),o)}}
class AwsJson1_0Protocol extends AwsJsonRpcProtocol{constructor({defaultNamespace:t,errorTypeRegistries:n,serviceTarget:s,awsQueryCompatible:o,jsonCodec:i}){
super({defaultNamespace:t,errorTypeRegistries:n,serviceTarget:s,awsQueryCompatible:o,jsonCodec:i})}getShapeId(){return"aws.protocols#awsJson1_0"}
getJsonRpcVersion(){return"1.0"}getDefaultContentType(){return"application/x-amz-json-1.0"}}class AwsJson1_1Protocol extends AwsJsonRpcProtocol{
constructor({defaultNamespace:t,errorTypeRegistries:n,serviceTarget:s,awsQueryCompatible:o,jsonCodec:i}){super({defaultNamespace:t,errorTypeRegistries:n,
serviceTarget:s,awsQueryCompatible:o,jsonCodec:i})}getShapeId(){return"aws.protocols#awsJson1_1"}getJsonRpcVersion(){return"1.1"}getDefaultContentType(){
return"application/x-amz-json-1.1"}}class AwsRestJsonProtocol extends m{serializer;deserializer;codec;mixin=new ProtocolLib
;constructor({defaultNamespace:t,errorTypeRegistries:n,jsonCodec:s}){super({defaultNamespace:t,errorTypeRegistries:n});const o={timestampFormat:{useTrait:true,
default:7},httpBindings:true,jsonName:true};this.codec=s??new h(o);this.serializer=new y(this.codec.createSerializer(),o)
;this.deserializer=new S(this.codec.createDeserializer(),o)}getShapeId(){return"aws.protocols#restJson1"}getPayloadCodec(){return this.codec}setSerdeContext(t){
this.codec.setSerdeContext(t);super.setSerdeContext(t)}async serializeRequest(t,n,s){const o=await super.serializeRequest(t,n,s);const i=u.of(t.input)
;if(!o.headers["content-type"]){const t=this.mixin.resolveRestContentType(this.getDefaultContentType(),i);if(t)o.headers["content-type"]=t}
if(o.body==null&&o.headers["content-type"]===this.getDefaultContentType())o.body="{}";return o}async deserializeResponse(t,n,s){
const o=await super.deserializeResponse(t,n,s);const i=u.of(t.output)
;for(const[t,n]of i.structIterator())if(n.getMemberTraits().httpPayload&&!(t in o))o[t]=null;return o}async handleError(t,n,s,o,i){const c=E(s,o)??"Unknown"
;this.mixin.compose(this.compositeErrorRegistry,c,this.options.defaultNamespace)
;const{errorSchema:l,errorMetadata:d}=await this.mixin.getErrorSchemaOrThrowBaseException(c,this.options.defaultNamespace,s,o,i);const f=u.of(l)
;const p=o.message??o.Message??"UnknownError";const h=this.compositeErrorRegistry.getErrorCtor(l)??Error;const g=new h({})
;await this.deserializeHttpMessage(l,n,s,o);const m={};const y=this.codec.createDeserializer();for(const[t,n]of f.structIterator()){
const s=n.getMergedTraits().jsonName??t;m[t]=y.readObject(n,o[s])}throw this.mixin.decorateServiceException(Object.assign(g,d,{$fault:f.getMergedTraits().error,
message:p},m),o)}getDefaultContentType(){return"application/json"}}class AwsSmithyRpcV2JsonProtocol extends w{awsQueryCompatible;mixin
;constructor({defaultNamespace:t,errorTypeRegistries:n,awsQueryCompatible:s}){super({defaultNamespace:t,errorTypeRegistries:n});this.awsQueryCompatible=!!s
;this.mixin=new ProtocolLib(this.awsQueryCompatible)}async serializeRequest(t,n,s){const o=await super.serializeRequest(t,n,s)
;if(this.awsQueryCompatible)o.headers["x-amzn-query-mode"]="true";return o}async handleError(t,n,s,o,i){
if(this.awsQueryCompatible)this.mixin.setQueryCompatError(o,s);const c=(()=>{const t=s.headers["x-amzn-query-error"]
;if(t&&this.awsQueryCompatible)return t.split(";")[0];return v(s,o)??"Unknown"})()
;this.mixin.compose(this.compositeErrorRegistry,c,this.options.defaultNamespace)
;const{errorSchema:l,errorMetadata:d}=await this.mixin.getErrorSchemaOrThrowBaseException(c,this.options.defaultNamespace,s,o,i,this.awsQueryCompatible?this.mixin.findQueryCompatibleError:void 0)
;const f=u.of(l);const p=o.message??o.Message??"UnknownError";const h=this.compositeErrorRegistry.getErrorCtor(l)??Error;const g=new h({});const m={}
;const y=this.getPayloadCodec().createDeserializer();for(const[t,n]of f.structIterator())if(o[t]!=null)m[t]=y.readObject(n,o[t])
;if(this.awsQueryCompatible)this.mixin.queryCompatOutput(o,m);throw this.mixin.decorateServiceException(Object.assign(g,d,{$fault:f.getMergedTraits().error,
message:p},m),o)}}class SerdeContextConfig{serdeContext;setSerdeContext(t){this.serdeContext=t}}class UnionSerde{from;to;keys;constructor(t,n){this.from=t
;this.to=n;const s=Object.keys(this.from);const o=new Set(s);o.delete("__type");this.keys=o}mark(t){this.keys.delete(t)}hasUnknown(){
return this.keys.size===1&&Object.keys(this.to).length===0}writeUnknown(){if(this.hasUnknown()){const t=this.keys.values().next().value;const n=this.from[t]
;this.to.$unknown=[t,n]}}}function writeKey(t){Object.defineProperty(t,"__proto__",{value:void 0,writable:true,enumerable:true,configurable:true})}
class XmlShapeDeserializer extends SerdeContextConfig{settings;stringDeserializer;constructor(t){super();this.settings=t;this.stringDeserializer=new x(t)}
setSerdeContext(t){this.serdeContext=t;this.stringDeserializer.setSerdeContext(t)}read(t,n,s){const o=u.of(t);const i=o.getMemberSchemas()
;const c=o.isStructSchema()&&o.isMemberSchema()&&!!Object.values(i).find(t=>!!t.getMemberTraits().eventPayload);if(c){const t={};const s=Object.keys(i)[0]
;const o=i[s];if(o.isBlobSchema())t[s]=n;else t[s]=this.read(i[s],n);return t}const l=(this.serdeContext?.utf8Encoder??F)(n);const d=this.parseXml(l)
;return this.readSchema(t,s?d[s]:d)}readSchema(t,n){const s=u.of(t);if(s.isUnitSchema())return;const o=s.getMergedTraits()
;if(s.isListSchema()&&!Array.isArray(n))return this.readSchema(s,[n]);if(n==null)return n;if(typeof n==="object"){const t=!!o.xmlFlattened;if(s.isListSchema()){
const o=s.getValueSchema();const i=[];const c=o.getMergedTraits().xmlName??"member";const u=t?n:(n[0]??n)[c];if(u==null)return i;const l=Array.isArray(u)?u:[u]
;for(const t of l)i.push(this.readSchema(o,t));return i}const i={};if(s.isMapSchema()){const o=s.getKeySchema();const c=s.getValueSchema();let u
;if(t)u=Array.isArray(n)?n:[n];else u=Array.isArray(n.entry)?n.entry:[n.entry];const l=o.getMergedTraits().xmlName??"key"
;const d=c.getMergedTraits().xmlName??"value";for(const t of u){const n=t[l];const s=t[d];if(n==="__proto__")writeKey(i);i[n]=this.readSchema(c,s)}return i}
if(s.isStructSchema()){const t=s.isUnionSchema();let o;if(t)o=new UnionSerde(n,i);for(const[c,u]of s.structIterator()){const s=u.getMergedTraits()
;const l=!s.httpPayload?u.getMemberTraits().xmlName??c:s.xmlName??u.getName();if(t)o.mark(l);if(n[l]!=null)i[c]=this.readSchema(u,n[l])}if(t)o.writeUnknown()
;return i}if(s.isDocumentSchema())return n;throw new Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${s.getName(true)}`)}
if(s.isListSchema())return[];if(s.isMapSchema()||s.isStructSchema())return{};return this.stringDeserializer.read(s,n)}parseXml(t){if(t.length){let n;try{n=M(t)
}catch(n){if(n&&typeof n==="object")Object.defineProperty(n,"$responseBodyText",{value:t});throw n}const s="#text";const o=Object.keys(n)[0];const i=n[o]
;if(i[s]){i[o]=i[s];delete i[s]}return f(i)}return{}}}class QueryShapeSerializer extends SerdeContextConfig{settings;buffer;constructor(t){super()
;this.settings=t}write(t,n,s=""){if(this.buffer===void 0)this.buffer="";const o=u.of(t);if(s&&!s.endsWith("."))s+=".";if(o.isBlobSchema()){
if(typeof n==="string"||n instanceof Uint8Array){this.writeKey(s);this.writeValue((this.serdeContext?.base64Encoder??$)(n))}
}else if(o.isBooleanSchema()||o.isNumericSchema()||o.isStringSchema()){if(n!=null){this.writeKey(s);this.writeValue(String(n))}else if(o.isIdempotencyToken()){
this.writeKey(s);this.writeValue(U())}}else if(o.isBigIntegerSchema()){if(n!=null){this.writeKey(s);this.writeValue(String(n))}}else if(o.isBigDecimalSchema()){
if(n!=null){this.writeKey(s);this.writeValue(n instanceof B?n.string:String(n))}}else if(o.isTimestampSchema()){if(n instanceof Date){this.writeKey(s)
;const t=C(o,this.settings);switch(t){case 5:this.writeValue(n.toISOString().replace(".000Z","Z"));break;case 6:this.writeValue(z(n));break;case 7:
this.writeValue(String(n.getTime()/1e3));break}}
}else if(o.isDocumentSchema())if(Array.isArray(n))this.write(64|15,n,s);else if(n instanceof Date)this.write(4,n,s);else if(n instanceof Uint8Array)this.write(21,n,s);else if(n&&typeof n==="object")this.write(128|15,n,s);else{
this.writeKey(s);this.writeValue(String(n))}else if(o.isListSchema()){if(Array.isArray(n))if(n.length===0){if(this.settings.serializeEmptyLists){
this.writeKey(s);this.writeValue("")}}else{const t=o.getValueSchema();const i=this.settings.flattenLists||o.getMergedTraits().xmlFlattened;let c=1
;for(const o of n){if(o==null)continue;const n=t.getMergedTraits();const u=this.getKey("member",n.xmlName,n.ec2QueryName);const l=i?`${s}${c}`:`${s}${u}.${c}`
;this.write(t,o,l);++c}}}else if(o.isMapSchema()){if(n&&typeof n==="object"){const t=o.getKeySchema();const i=o.getValueSchema()
;const c=o.getMergedTraits().xmlFlattened;let u=1;for(const o in n){const l=n[o];if(l==null)continue;const d=t.getMergedTraits()
;const f=this.getKey("key",d.xmlName,d.ec2QueryName);const p=c?`${s}${u}.${f}`:`${s}entry.${u}.${f}`;const h=i.getMergedTraits()
;const g=this.getKey("value",h.xmlName,h.ec2QueryName);const m=c?`${s}${u}.${g}`:`${s}entry.${u}.${g}`;this.write(t,o,p);this.write(i,l,m);++u}}
}else if(o.isStructSchema()){if(n&&typeof n==="object"){let t=false;for(const[i,c]of o.structIterator()){if(n[i]==null&&!c.isIdempotencyToken())continue
;const o=c.getMergedTraits();const u=this.getKey(i,o.xmlName,o.ec2QueryName,"struct");const l=`${s}${u}`;this.write(c,n[i],l);t=true}if(!t&&o.isUnionSchema()){
const{$unknown:t}=n;if(Array.isArray(t)){const[n,o]=t;const i=`${s}${n}`;this.write(15,o,i)}}}
}else if(o.isUnitSchema());else throw new Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${o.getName(true)}`)}flush(){
if(this.buffer===void 0)throw new Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");const t=this.buffer
;delete this.buffer;return t}getKey(t,n,s,o){const{ec2:i,capitalizeKeys:c}=this.settings;if(i&&s)return s;const u=n??t
;if(c&&o==="struct")return u[0].toUpperCase()+u.slice(1);return u}writeKey(t){if(t.endsWith("."))t=t.slice(0,t.length-1);this.buffer+=`&${A(t)}=`}writeValue(t){
this.buffer+=A(t)}}class AwsQueryProtocol extends p{options;serializer;deserializer;mixin=new ProtocolLib;constructor(t){super({
defaultNamespace:t.defaultNamespace,errorTypeRegistries:t.errorTypeRegistries});this.options=t;const n={timestampFormat:{useTrait:true,default:5},
httpBindings:false,xmlNamespace:t.xmlNamespace,serviceNamespace:t.defaultNamespace,serializeEmptyLists:true};this.serializer=new QueryShapeSerializer(n)
;this.deserializer=new XmlShapeDeserializer(n)}getShapeId(){return"aws.protocols#awsQuery"}setSerdeContext(t){this.serializer.setSerdeContext(t)
;this.deserializer.setSerdeContext(t)}getPayloadCodec(){throw new Error("AWSQuery protocol has no payload codec.")}async serializeRequest(t,n,s){
const o=await super.serializeRequest(t,n,s);if(!o.path.endsWith("/"))o.path+="/";o.headers["content-type"]="application/x-www-form-urlencoded"
;if(l(t.input)==="unit"||!o.body)o.body="";const i=t.name.split("#")[1]??t.name;o.body=`Action=${i}&Version=${this.options.version}`+o.body
;if(o.body.endsWith("&"))o.body=o.body.slice(-1);return o}async deserializeResponse(t,n,s){const o=this.deserializer;const i=u.of(t.output);const c={}
;if(s.statusCode>=300){const i=await T(s.body,n);if(i.byteLength>0)Object.assign(c,await o.read(15,i))
;await this.handleError(t,n,s,c,this.deserializeMetadata(s))}for(const t in s.headers){const n=s.headers[t];delete s.headers[t];s.headers[t.toLowerCase()]=n}
const l=t.name.split("#")[1]??t.name;const d=i.isStructSchema()&&this.useNestedResult()?l+"Result":void 0;const f=await T(s.body,n)
;if(f.byteLength>0)Object.assign(c,await o.read(i,f,d));c.$metadata=this.deserializeMetadata(s);return c}useNestedResult(){return true}
async handleError(t,n,s,o,i){const c=this.loadQueryErrorCode(s,o)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,c,this.options.defaultNamespace)
;const l=this.loadQueryError(o)??{};const d=this.loadQueryErrorMessage(o);l.message=d;l.Error={Type:l.Type,Code:l.Code,Message:d}
;const{errorSchema:f,errorMetadata:p}=await this.mixin.getErrorSchemaOrThrowBaseException(c,this.options.defaultNamespace,s,l,i,this.mixin.findQueryCompatibleError)
;const h=u.of(f);const g=this.compositeErrorRegistry.getErrorCtor(f)??Error;const m=new g({});const y={Type:l.Error.Type,Code:l.Error.Code,Error:l.Error}
;for(const[t,n]of h.structIterator()){const s=n.getMergedTraits().xmlName??t;const i=l[s]??o[s];y[t]=this.deserializer.readSchema(n,i)}
throw this.mixin.decorateServiceException(Object.assign(m,p,{$fault:h.getMergedTraits().error,message:d},y),o)}loadQueryErrorCode(t,n){
const s=(n.Errors?.[0]?.Error??n.Errors?.Error??n.Error)?.Code;if(s!==void 0)return s;if(t.statusCode==404)return"NotFound"}loadQueryError(t){
return t.Errors?.[0]?.Error??t.Errors?.Error??t.Error}loadQueryErrorMessage(t){const n=this.loadQueryError(t)
;return n?.message??n?.Message??t.message??t.Message??"Unknown"}getDefaultContentType(){return"application/x-www-form-urlencoded"}}
class AwsEc2QueryProtocol extends AwsQueryProtocol{options;constructor(t){super(t);this.options=t;const n={capitalizeKeys:true,flattenLists:true,
serializeEmptyLists:false,ec2:true};Object.assign(this.serializer.settings,n)}getShapeId(){return"aws.protocols#ec2Query"}useNestedResult(){return false}}
const collectBodyString=(t,n)=>T(t,n).then(t=>(n?.utf8Encoder??F)(t));const parseXmlBody=(t,n)=>collectBodyString(t,n).then(t=>{if(t.length){let n;try{n=M(t)
}catch(n){if(n&&typeof n==="object")Object.defineProperty(n,"$responseBodyText",{value:t});throw n}const s="#text";const o=Object.keys(n)[0];const i=n[o]
;if(i[s]){i[o]=i[s];delete i[s]}return f(i)}return{}});const parseXmlErrorBody=async(t,n)=>{const s=await parseXmlBody(t,n)
;if(s.Error)s.Error.message=s.Error.message??s.Error.Message;return s};const loadRestXmlErrorCode=(t,n)=>{if(n?.Error?.Code!==void 0)return n.Error.Code
;if(n?.Code!==void 0)return n.Code;if(t.statusCode==404)return"NotFound"};class XmlShapeSerializer extends SerdeContextConfig{settings;stringBuffer;byteBuffer
;buffer;constructor(t){super();this.settings=t}write(t,n){const s=u.of(t)
;if(s.isStringSchema()&&typeof n==="string")this.stringBuffer=n;else if(s.isBlobSchema())this.byteBuffer="byteLength"in n?n:(this.serdeContext?.base64Decoder??H)(n);else{
this.buffer=this.writeStruct(s,n,void 0);const t=s.getMergedTraits();if(t.httpPayload&&!t.xmlName)this.buffer.withName(s.getName())}}flush(){
if(this.byteBuffer!==void 0){const t=this.byteBuffer;delete this.byteBuffer;return t}if(this.stringBuffer!==void 0){const t=this.stringBuffer
;delete this.stringBuffer;return t}const t=this.buffer
;if(this.settings.xmlNamespace)if(!t?.attributes?.["xmlns"])t.addAttribute("xmlns",this.settings.xmlNamespace);delete this.buffer;return t.toString()}
writeStruct(t,n,s){const o=t.getMergedTraits();const i=t.isMemberSchema()&&!o.httpPayload?t.getMemberTraits().xmlName??t.getMemberName():o.xmlName??t.getName()
;if(!i||!t.isStructSchema())throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write struct with empty name or non-struct, schema=${t.getName(true)}.`)
;const c=D.of(i);const[u,l]=this.getXmlnsAttribute(t,s);for(const[s,o]of t.structIterator()){const t=n[s];if(t!=null||o.isIdempotencyToken()){
if(o.getMergedTraits().xmlAttribute){c.addAttribute(o.getMergedTraits().xmlName??s,this.writeSimple(o,t));continue}
if(o.isListSchema())this.writeList(o,t,c,l);else if(o.isMapSchema())this.writeMap(o,t,c,l);else if(o.isStructSchema())c.addChildNode(this.writeStruct(o,t,l));else{
const n=D.of(o.getMergedTraits().xmlName??o.getMemberName());this.writeSimpleInto(o,t,n,l);c.addChildNode(n)}}}const{$unknown:d}=n
;if(d&&t.isUnionSchema()&&Array.isArray(d)&&Object.keys(n).length===1){const[t,s]=d;const o=D.of(t)
;if(typeof s!=="string")if(n instanceof D||n instanceof L)c.addChildNode(n);else throw new Error(`@aws-sdk - $unknown union member in XML requires `+`value of type string, @aws-sdk/xml-builder::XmlNode or XmlText.`)
;this.writeSimpleInto(0,s,o,l);c.addChildNode(o)}if(l)c.addAttribute(u,l);return c}writeList(t,n,s,o){
if(!t.isMemberSchema())throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member list: ${t.getName(true)}`);const i=t.getMergedTraits()
;const c=t.getValueSchema();const u=c.getMergedTraits();const l=!!u.sparse;const d=!!i.xmlFlattened;const[f,p]=this.getXmlnsAttribute(t,o)
;const writeItem=(n,s)=>{
if(c.isListSchema())this.writeList(c,Array.isArray(s)?s:[s],n,p);else if(c.isMapSchema())this.writeMap(c,s,n,p);else if(c.isStructSchema()){
const o=this.writeStruct(c,s,p);n.addChildNode(o.withName(d?i.xmlName??t.getMemberName():u.xmlName??"member"))}else{
const o=D.of(d?i.xmlName??t.getMemberName():u.xmlName??"member");this.writeSimpleInto(c,s,o,p);n.addChildNode(o)}};if(d){
for(const t of n)if(l||t!=null)writeItem(s,t)}else{const o=D.of(i.xmlName??t.getMemberName());if(p)o.addAttribute(f,p)
;for(const t of n)if(l||t!=null)writeItem(o,t);s.addChildNode(o)}}writeMap(t,n,s,o,i=false){
if(!t.isMemberSchema())throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member map: ${t.getName(true)}`);const c=t.getMergedTraits()
;const u=t.getKeySchema();const l=u.getMergedTraits();const d=l.xmlName??"key";const f=t.getValueSchema();const p=f.getMergedTraits();const h=p.xmlName??"value"
;const g=!!p.sparse;const m=!!c.xmlFlattened;const[y,S]=this.getXmlnsAttribute(t,o);const addKeyValue=(t,n,s)=>{const o=D.of(d,n)
;const[i,c]=this.getXmlnsAttribute(u,S);if(c)o.addAttribute(i,c);t.addChildNode(o);let l=D.of(h)
;if(f.isListSchema())this.writeList(f,s,l,S);else if(f.isMapSchema())this.writeMap(f,s,l,S,true);else if(f.isStructSchema())l=this.writeStruct(f,s,S);else this.writeSimpleInto(f,s,l,S)
;t.addChildNode(l)};if(m)for(const o in n){const i=n[o];if(g||i!=null){const n=D.of(c.xmlName??t.getMemberName());addKeyValue(n,o,i);s.addChildNode(n)}}else{
let o;if(!i){o=D.of(c.xmlName??t.getMemberName());if(S)o.addAttribute(y,S);s.addChildNode(o)}for(const t in n){const c=n[t];if(g||c!=null){const n=D.of("entry")
;addKeyValue(n,t,c);(i?s:o).addChildNode(n)}}}}writeSimple(t,n){
if(null===n)throw new Error("@aws-sdk/core/protocols - (XML serializer) cannot write null value.");const s=u.of(t);let o=null
;if(n&&typeof n==="object")if(s.isBlobSchema())o=(this.serdeContext?.base64Encoder??$)(n);else if(s.isTimestampSchema()&&n instanceof Date){
const t=C(s,this.settings);switch(t){case 5:o=n.toISOString().replace(".000Z","Z");break;case 6:o=z(n);break;case 7:o=String(n.getTime()/1e3);break;default:
console.warn("Missing timestamp format, using http date",n);o=z(n);break}}else if(s.isBigDecimalSchema()&&n){if(n instanceof B)return n.string;return String(n)
}else if(s.isMapSchema()||s.isListSchema())throw new Error("@aws-sdk/core/protocols - xml serializer, cannot call _write() on List/Map schema, call writeList or writeMap() instead.");else throw new Error(`@aws-sdk/core/protocols - xml serializer, unhandled schema type for object value and schema: ${s.getName(true)}`)
;if(s.isBooleanSchema()||s.isNumericSchema()||s.isBigIntegerSchema()||s.isBigDecimalSchema())o=String(n)
;if(s.isStringSchema())if(n===void 0&&s.isIdempotencyToken())o=U();else o=String(n)
;if(o===null)throw new Error(`Unhandled schema-value pair ${s.getName(true)}=${n}`);return o}writeSimpleInto(t,n,s,o){const i=this.writeSimple(t,n)
;const c=u.of(t);const l=new L(i);const[d,f]=this.getXmlnsAttribute(c,o);if(f)s.addAttribute(d,f);s.addChildNode(l)}getXmlnsAttribute(t,n){
const s=t.getMergedTraits();const[o,i]=s.xmlNamespace??[];if(i&&i!==n)return[o?`xmlns:${o}`:"xmlns",i];return[void 0,void 0]}}
class XmlCodec extends SerdeContextConfig{settings;constructor(t){super();this.settings=t}createSerializer(){const t=new XmlShapeSerializer(this.settings)
;t.setSerdeContext(this.serdeContext);return t}createDeserializer(){const t=new XmlShapeDeserializer(this.settings);t.setSerdeContext(this.serdeContext)
;return t}}class AwsRestXmlProtocol extends m{codec;serializer;deserializer;mixin=new ProtocolLib;constructor(t){super(t);const n={timestampFormat:{
useTrait:true,default:5},httpBindings:true,xmlNamespace:t.xmlNamespace,serviceNamespace:t.defaultNamespace};this.codec=new XmlCodec(n)
;this.serializer=new y(this.codec.createSerializer(),n);this.deserializer=new S(this.codec.createDeserializer(),n)}getPayloadCodec(){return this.codec}
getShapeId(){return"aws.protocols#restXml"}async serializeRequest(t,n,s){const o=await super.serializeRequest(t,n,s);const i=u.of(t.input)
;if(!o.headers["content-type"]){const t=this.mixin.resolveRestContentType(this.getDefaultContentType(),i);if(t)o.headers["content-type"]=t}
if(typeof o.body==="string"&&o.headers["content-type"]===this.getDefaultContentType()&&!o.body.startsWith("<?xml ")&&!this.hasUnstructuredPayloadBinding(i))o.body='<?xml version="1.0" encoding="UTF-8"?>'+o.body
;return o}async deserializeResponse(t,n,s){return super.deserializeResponse(t,n,s)}async handleError(t,n,s,o,i){const c=loadRestXmlErrorCode(s,o)??"Unknown"
;this.mixin.compose(this.compositeErrorRegistry,c,this.options.defaultNamespace);if(o.Error&&typeof o.Error==="object")for(const t of Object.keys(o.Error)){
o[t]=o.Error[t];if(t.toLowerCase()==="message")o.message=o.Error[t]}if(o.RequestId&&!i.requestId)i.requestId=o.RequestId
;const{errorSchema:l,errorMetadata:d}=await this.mixin.getErrorSchemaOrThrowBaseException(c,this.options.defaultNamespace,s,o,i);const f=u.of(l)
;const p=o.Error?.message??o.Error?.Message??o.message??o.Message??"UnknownError";const h=this.compositeErrorRegistry.getErrorCtor(l)??Error;const g=new h({})
;await this.deserializeHttpMessage(l,n,s,o);const m={};const y=this.codec.createDeserializer();for(const[t,n]of f.structIterator()){
const s=n.getMergedTraits().xmlName??t;const i=o.Error?.[s]??o[s];m[t]=y.readSchema(n,i)}throw this.mixin.decorateServiceException(Object.assign(g,d,{
$fault:f.getMergedTraits().error,message:p},m),o)}getDefaultContentType(){return"application/xml"}hasUnstructuredPayloadBinding(t){
for(const[,n]of t.structIterator())if(n.getMergedTraits().httpPayload)return!(n.isStructSchema()||n.isMapSchema()||n.isListSchema());return false}}
const awsExpectUnion=t=>{if(t==null)return;if(typeof t==="object"&&"__type"in t)delete t.__type;return V(t)};const _toStr=t=>{if(t==null)return t
;if(typeof t==="number"||typeof t==="bigint"){const n=new Error(`Received number ${t} where a string was expected.`);n.name="Warning";console.warn(n)
;return String(t)}if(typeof t==="boolean"){const n=new Error(`Received boolean ${t} where a string was expected.`);n.name="Warning";console.warn(n)
;return String(t)}return t};const _toBool=t=>{if(t==null)return t;if(typeof t==="string"){const n=t.toLowerCase();if(t!==""&&n!=="false"&&n!=="true"){
const n=new Error(`Received string "${t}" where a boolean was expected.`);n.name="Warning";console.warn(n)}return t!==""&&n!=="false"}return t}
;const _toNum=t=>{if(t==null)return t;if(typeof t==="string"){const n=Number(t);if(n.toString()!==t){
const n=new Error(`Received string "${t}" where a number was expected.`);n.name="Warning";console.warn(n);return t}return n}return t}
;n.AwsEc2QueryProtocol=AwsEc2QueryProtocol;n.AwsJson1_0Protocol=AwsJson1_0Protocol;n.AwsJson1_1Protocol=AwsJson1_1Protocol
;n.AwsJsonRpcProtocol=AwsJsonRpcProtocol;n.AwsQueryProtocol=AwsQueryProtocol;n.AwsRestJsonProtocol=AwsRestJsonProtocol;n.AwsRestXmlProtocol=AwsRestXmlProtocol
;n.AwsSmithyRpcV2CborProtocol=AwsSmithyRpcV2CborProtocol;n.AwsSmithyRpcV2JsonProtocol=AwsSmithyRpcV2JsonProtocol;n.QueryShapeSerializer=QueryShapeSerializer
;n.XmlCodec=XmlCodec;n.XmlShapeDeserializer=XmlShapeDeserializer;n.XmlShapeSerializer=XmlShapeSerializer;n._toBool=_toBool;n._toNum=_toNum;n._toStr=_toStr
;n.awsExpectUnion=awsExpectUnion;n.loadRestXmlErrorCode=loadRestXmlErrorCode;n.parseXmlBody=parseXmlBody;n.parseXmlErrorBody=parseXmlErrorBody},55606:(t,n,s)=>{
const{setCredentialFeature:o}=s(5152);const{CredentialsProviderError:i}=s(47291);const c="AWS_ACCESS_KEY_ID";const u="AWS_SECRET_ACCESS_KEY"
;const l="AWS_SESSION_TOKEN";const d="AWS_CREDENTIAL_EXPIRATION";const f="AWS_CREDENTIAL_SCOPE";const p="AWS_ACCOUNT_ID";const fromEnv=t=>async()=>{
t?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");const n=process.env[c];const s=process.env[u];const h=process.env[l];const g=process.env[d]
;const m=process.env[f];const y=process.env[p];if(n&&s){const t={accessKeyId:n,secretAccessKey:s,...h&&{sessionToken:h},...g&&{expiration:new Date(g)},...m&&{
credentialScope:m},...y&&{accountId:y}};o(t,"CREDENTIALS_ENV_VARS","g");return t}throw new i("Unable to find environment variable credentials.",{
logger:t?.logger})};n.ENV_ACCOUNT_ID=p;n.ENV_CREDENTIAL_SCOPE=f;n.ENV_EXPIRATION=d;n.ENV_KEY=c;n.ENV_SECRET=u;n.ENV_SESSION=l;n.fromEnv=fromEnv},
98605:(t,n,s)=>{const{setCredentialFeature:o}=s(5152);const{CredentialsProviderError:i}=s(47291);const{NodeHttpHandler:c}=s(61279);const u=s(51455)
;const{HttpRequest:l}=s(93422);const{sdkStreamMixin:d,parseRfc3339DateTime:f}=s(92430);const p="169.254.170.2";const h="169.254.170.23";const g="[fd00:ec2::23]"
;const checkUrl=(t,n)=>{if(t.protocol==="https:")return;if(t.hostname===p||t.hostname===h||t.hostname===g)return;if(t.hostname.includes("[")){
if(t.hostname==="[::1]"||t.hostname==="[0000:0000:0000:0000:0000:0000:0000:0001]")return}else{if(t.hostname==="localhost")return;const n=t.hostname.split(".")
;const inRange=t=>{const n=parseInt(t,10);return 0<=n&&n<=255};if(n[0]==="127"&&inRange(n[1])&&inRange(n[2])&&inRange(n[3])&&n.length===4)return}
throw new i(`URL not accepted. It must either be HTTPS or match one of the following:\n  - loopback CIDR 127.0.0.0/8 or [::1/128]\n  - ECS container host 169.254.170.2\n  - EKS container host 169.254.170.23 or [fd00:ec2::23]`,{
logger:n})};function createGetRequest(t){return new l({protocol:t.protocol,hostname:t.hostname,port:Number(t.port),path:t.pathname,
query:Array.from(t.searchParams.entries()).reduce((t,[n,s])=>{t[n]=s;return t},{}),fragment:t.hash})}async function getCredentials(t,n){const s=d(t.body)
;const o=await s.transformToString();if(t.statusCode===200){const t=JSON.parse(o)
;if(typeof t.AccessKeyId!=="string"||typeof t.SecretAccessKey!=="string"||typeof t.Token!=="string"||typeof t.Expiration!=="string")throw new i("HTTP credential provider response not of the required format, an object matching: "+"{ AccessKeyId: string, SecretAccessKey: string, Token: string, Expiration: string(rfc3339) }",{
logger:n});return{accessKeyId:t.AccessKeyId,secretAccessKey:t.SecretAccessKey,sessionToken:t.Token,expiration:f(t.Expiration)}}
if(t.statusCode>=400&&t.statusCode<500){let s={};try{s=JSON.parse(o)}catch(t){}throw Object.assign(new i(`Server responded with status: ${t.statusCode}`,{
logger:n}),{Code:s.Code,Message:s.Message})}throw new i(`Server responded with status: ${t.statusCode}`,{logger:n})}const retryWrapper=(t,n,s)=>async()=>{
for(let o=0;o<n;++o)try{return await t()}catch(t){await new Promise(t=>setTimeout(t,s))}return await t()};const m="AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"
;const y="http://169.254.170.2";const S="AWS_CONTAINER_CREDENTIALS_FULL_URI";const E="AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"
;const w="AWS_CONTAINER_AUTHORIZATION_TOKEN";const fromHttp=(t={})=>{t.logger?.debug("@aws-sdk/credential-provider-http - fromHttp");let n
;const s=t.awsContainerCredentialsRelativeUri??process.env[m];const l=t.awsContainerCredentialsFullUri??process.env[S]
;const d=t.awsContainerAuthorizationToken??process.env[w];const f=t.awsContainerAuthorizationTokenFile??process.env[E]
;const p=t.logger?.constructor?.name==="NoOpLogger"||!t.logger?.warn?console.warn:t.logger.warn.bind(t.logger);if(s&&l){
p("@aws-sdk/credential-provider-http: "+"you have set both awsContainerCredentialsRelativeUri and awsContainerCredentialsFullUri.")
;p("awsContainerCredentialsRelativeUri will take precedence.")}if(d&&f){
p("@aws-sdk/credential-provider-http: "+"you have set both awsContainerAuthorizationToken and awsContainerAuthorizationTokenFile.")
;p("awsContainerAuthorizationTokenFile will take precedence.")}
if(s)n=`${y}${s}`;else if(l)n=l;else throw new i(`No HTTP credential provider host provided.\nSet AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI.`,{
logger:t.logger});const h=new URL(n);checkUrl(h,t.logger);const g=c.create({connectionTimeout:t.timeout??1e3});const v=t.timeout??1e3
;const x=retryWrapper(async()=>{const n=createGetRequest(h)
;if(f)n.headers.Authorization=validateToken((await u.readFile(f)).toString());else if(d)n.headers.Authorization=validateToken(d);try{const t=await g.handle(n,{
requestTimeout:v});return getCredentials(t.response).then(t=>o(t,"CREDENTIALS_HTTP","z"))}catch(n){throw new i(String(n),{logger:t.logger})}
},t.maxRetries??3,t.timeout??1e3);return async()=>{try{return await x()}finally{g.destroy?.()}}};const validateToken=t=>{
if(t.includes("\r\n"))throw new i("Authorization token contains invalid \\r\\n sequence.");return t};n.fromHttp=fromHttp},75869:(t,n,s)=>{
const{CredentialsProviderError:o,chain:i,getProfileName:c,parseKnownFiles:u}=s(47291);const{setCredentialFeature:l}=s(5152)
;const resolveCredentialSource=(t,n,c)=>{const u={EcsContainer:async t=>{const{fromHttp:n}=s(98605);const{fromContainerMetadata:o}=s(40566)
;c?.debug("@aws-sdk/credential-provider-ini - credential_source is EcsContainer");return async()=>i(n(t??{}),o(t))().then(setNamedProvider)},
Ec2InstanceMetadata:async t=>{c?.debug("@aws-sdk/credential-provider-ini - credential_source is Ec2InstanceMetadata");const{fromInstanceMetadata:n}=s(40566)
;return async()=>n(t)().then(setNamedProvider)},Environment:async t=>{c?.debug("@aws-sdk/credential-provider-ini - credential_source is Environment")
;const{fromEnv:n}=s(55606);return async()=>n(t)().then(setNamedProvider)}}
;if(t in u)return u[t];else throw new o(`Unsupported credential source in profile ${n}. Got ${t}, `+`expected EcsContainer or Ec2InstanceMetadata or Environment.`,{
logger:c})};const setNamedProvider=t=>l(t,"CREDENTIALS_PROFILE_NAMED_PROVIDER","p")
;const isAssumeRoleProfile=(t,{profile:n="default",logger:s}={})=>Boolean(t)&&typeof t==="object"&&typeof t.role_arn==="string"&&["undefined","string"].indexOf(typeof t.role_session_name)>-1&&["undefined","string"].indexOf(typeof t.external_id)>-1&&["undefined","string"].indexOf(typeof t.mfa_serial)>-1&&(isAssumeRoleWithSourceProfile(t,{
profile:n,logger:s})||isCredentialSourceProfile(t,{profile:n,logger:s}));const isAssumeRoleWithSourceProfile=(t,{profile:n,logger:s})=>{
const o=typeof t.source_profile==="string"&&typeof t.credential_source==="undefined"
;if(o)s?.debug?.(`    ${n} isAssumeRoleWithSourceProfile source_profile=${t.source_profile}`);return o}
;const isCredentialSourceProfile=(t,{profile:n,logger:s})=>{const o=typeof t.credential_source==="string"&&typeof t.source_profile==="undefined"
;if(o)s?.debug?.(`    ${n} isCredentialSourceProfile credential_source=${t.credential_source}`);return o}
;const resolveAssumeRoleCredentials=async(t,n,i,u,d={},f)=>{i.logger?.debug("@aws-sdk/credential-provider-ini - resolveAssumeRoleCredentials (STS)")
;const p=n[t];const{source_profile:h,region:g}=p;if(!i.roleAssumer){const{getDefaultRoleAssumer:t}=s(1136);i.roleAssumer=t({...i.clientConfig,
credentialProviderLogger:i.logger,parentClientConfig:{...u,...i?.parentClientConfig,region:g??i?.parentClientConfig?.region??u?.region}},i.clientPlugins)}
if(h&&h in d)throw new o(`Detected a cycle attempting to resolve credentials for profile`+` ${c(i)}. Profiles visited: `+Object.keys(d).join(", "),{
logger:i.logger});i.logger?.debug(`@aws-sdk/credential-provider-ini - finding credential resolver using ${h?`source_profile=[${h}]`:`profile=[${t}]`}`)
;const m=h?f(h,n,i,u,{...d,[h]:true},isCredentialSourceWithoutRoleArn(n[h]??{})):(await resolveCredentialSource(p.credential_source,t,i.logger)(i))()
;if(isCredentialSourceWithoutRoleArn(p))return m.then(t=>l(t,"CREDENTIALS_PROFILE_SOURCE_PROFILE","o"));else{const n={RoleArn:p.role_arn,
RoleSessionName:p.role_session_name||`aws-sdk-js-${Date.now()}`,ExternalId:p.external_id,DurationSeconds:parseInt(p.duration_seconds||"3600",10)}
;const{mfa_serial:s}=p;if(s){if(!i.mfaCodeProvider)throw new o(`Profile ${t} requires multi-factor authentication, but no MFA code callback was provided.`,{
logger:i.logger,tryNextLink:false});n.SerialNumber=s;n.TokenCode=await i.mfaCodeProvider(s)}const c=await m
;return i.roleAssumer(c,n).then(t=>l(t,"CREDENTIALS_PROFILE_SOURCE_PROFILE","o"))}};const isCredentialSourceWithoutRoleArn=t=>!t.role_arn&&!!t.credential_source
;const isLoginProfile=t=>Boolean(t&&t.login_session);const resolveLoginCredentials=async(t,n,o)=>{const{fromLoginCredentials:i}=s(84072);const c=await i({...n,
profile:t})({callerClientConfig:o});return l(c,"CREDENTIALS_PROFILE_LOGIN","AC")}
;const isProcessProfile=t=>Boolean(t)&&typeof t==="object"&&typeof t.credential_process==="string";const resolveProcessCredentials=async(t,n)=>{
const{fromProcess:o}=s(75360);const i=await o({...t,profile:n})();return l(i,"CREDENTIALS_PROFILE_PROCESS","v")}
;const resolveSsoCredentials=async(t,n,o={},i)=>{const{fromSSO:c}=s(60998);return c({profile:t,logger:o.logger,parentClientConfig:o.parentClientConfig,
clientConfig:o.clientConfig})({callerClientConfig:i}).then(t=>{
if(n.sso_session)return l(t,"CREDENTIALS_PROFILE_SSO","r");else return l(t,"CREDENTIALS_PROFILE_SSO_LEGACY","t")})}
;const isSsoProfile=t=>t&&(typeof t.sso_start_url==="string"||typeof t.sso_account_id==="string"||typeof t.sso_session==="string"||typeof t.sso_region==="string"||typeof t.sso_role_name==="string")
;const isStaticCredsProfile=t=>Boolean(t)&&typeof t==="object"&&typeof t.aws_access_key_id==="string"&&typeof t.aws_secret_access_key==="string"&&["undefined","string"].indexOf(typeof t.aws_session_token)>-1&&["undefined","string"].indexOf(typeof t.aws_account_id)>-1
;const resolveStaticCredentials=async(t,n)=>{n?.logger?.debug("@aws-sdk/credential-provider-ini - resolveStaticCredentials");const s={
accessKeyId:t.aws_access_key_id,secretAccessKey:t.aws_secret_access_key,sessionToken:t.aws_session_token,...t.aws_credential_scope&&{
credentialScope:t.aws_credential_scope},...t.aws_account_id&&{accountId:t.aws_account_id}};return l(s,"CREDENTIALS_PROFILE","n")}
;const isWebIdentityProfile=t=>Boolean(t)&&typeof t==="object"&&typeof t.web_identity_token_file==="string"&&typeof t.role_arn==="string"&&["undefined","string"].indexOf(typeof t.role_session_name)>-1
;const resolveWebIdentityCredentials=async(t,n,o)=>{const{fromTokenFile:i}=s(29956);const c=await i({webIdentityTokenFile:t.web_identity_token_file,
roleArn:t.role_arn,roleSessionName:t.role_session_name,roleAssumerWithWebIdentity:n.roleAssumerWithWebIdentity,logger:n.logger,
parentClientConfig:n.parentClientConfig})({callerClientConfig:o});return l(c,"CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN","q")}
;const resolveProfileData=async(t,n,s,i,c={},u=false)=>{const l=n[t];if(Object.keys(c).length>0&&isStaticCredsProfile(l))return resolveStaticCredentials(l,s)
;if(u||isAssumeRoleProfile(l,{profile:t,logger:s.logger}))return resolveAssumeRoleCredentials(t,n,s,i,c,resolveProfileData)
;if(isStaticCredsProfile(l))return resolveStaticCredentials(l,s);if(isWebIdentityProfile(l))return resolveWebIdentityCredentials(l,s,i)
;if(isProcessProfile(l))return resolveProcessCredentials(s,t);if(isSsoProfile(l))return await resolveSsoCredentials(t,l,s,i)
;if(isLoginProfile(l))return resolveLoginCredentials(t,s,i)
;throw new o(`Could not resolve credentials using profile: [${t}] in configuration/credentials file(s).`,{logger:s.logger})}
;const fromIni=(t={})=>async({callerClientConfig:n}={})=>{t.logger?.debug("@aws-sdk/credential-provider-ini - fromIni");const s=await u(t)
;return resolveProfileData(c({profile:t.profile??n?.profile}),s,t,n)};n.fromIni=fromIni},84072:(t,n,s)=>{const{setCredentialFeature:o}=s(5152)
;const{CredentialsProviderError:i,parseKnownFiles:c,getProfileName:u}=s(47291);const{HttpRequest:l}=s(93422)
;const{createHash:d,createPrivateKey:f,createPublicKey:p,sign:h}=s(77598);const{promises:g}=s(73024);const{homedir:m}=s(48161);const{dirname:y,join:S}=s(76760)
;class LoginCredentialsFetcher{profileData;init;callerClientConfig;static REFRESH_THRESHOLD=5*60*1e3;constructor(t,n,s){this.profileData=t;this.init=n
;this.callerClientConfig=s}async loadCredentials(){const t=await this.loadToken()
;if(!t)throw new i(`Failed to load a token for session ${this.loginSession}, please re-authenticate using aws login`,{tryNextLink:false,logger:this.logger})
;const n=t.accessToken;const s=Date.now();const o=new Date(n.expiresAt).getTime();const c=o-s
;if(c<=LoginCredentialsFetcher.REFRESH_THRESHOLD)return this.refresh(t);return this.toCredentials(t.accessToken)}get logger(){return this.init?.logger}
get loginSession(){return this.profileData.login_session}toCredentials(t){return{accessKeyId:t.accessKeyId,secretAccessKey:t.secretAccessKey,
sessionToken:t.sessionToken,accountId:t.accountId,expiration:new Date(t.expiresAt)}}async refresh(t){const n=await this.loadToken().catch(()=>t)
;const o=Date.now();const c=new Date(n.accessToken.expiresAt).getTime();const u=new Date(t.accessToken.expiresAt).getTime();const l=c<=o&&u>o?t:n
;const d=new Date(l.accessToken.expiresAt).getTime();if(d-Date.now()>LoginCredentialsFetcher.REFRESH_THRESHOLD)return this.toCredentials(l.accessToken)
;const{SigninClient:f,CreateOAuth2TokenCommand:p}=s(99762);const{logger:h,userAgentAppId:g}=this.callerClientConfig??{}
;const isH2=t=>t?.metadata?.handlerProtocol==="h2";const m=isH2(this.callerClientConfig?.requestHandler)?void 0:this.callerClientConfig?.requestHandler
;const y=typeof l.signInRegion==="string"&&l.signInRegion.length>0?l.signInRegion:void 0
;const S=y??this.profileData.region??await(this.callerClientConfig?.region?.())??process.env.AWS_REGION;const E=new f({credentials:{accessKeyId:"",
secretAccessKey:""},region:S,requestHandler:m,logger:h,userAgentAppId:g,...this.init?.clientConfig,...y&&{region:y}})
;this.createDPoPInterceptor(E.middlewareStack);const w={tokenInput:{clientId:l.clientId,refreshToken:l.refreshToken,grantType:"refresh_token"}};try{
const t=await E.send(new p(w));const{accessKeyId:n,secretAccessKey:s,sessionToken:o}=t.tokenOutput?.accessToken??{}
;const{refreshToken:c,expiresIn:u}=t.tokenOutput??{};if(!n||!s||!o||!c)throw new i("Token refresh response missing required fields",{logger:this.logger,
tryNextLink:false});const d=(u??900)*1e3;const f=new Date(Date.now()+d);const h={...l,accessToken:{...l.accessToken,accessKeyId:n,secretAccessKey:s,
sessionToken:o,expiresAt:f.toISOString()},refreshToken:c};await this.saveToken(h);return this.toCredentials(h.accessToken)}catch(t){
if(t.name==="AccessDeniedException"){const n=t.error;let s;switch(n){case"TOKEN_EXPIRED":s="Your session has expired. Please reauthenticate.";break
;case"USER_CREDENTIALS_CHANGED":s="Unable to refresh credentials because of a change in your password. Please reauthenticate with your new password.";break
;case"INSUFFICIENT_PERMISSIONS":
s="Unable to refresh credentials due to insufficient permissions. You may be missing permission for the 'CreateOAuth2Token' action.";break;default:
s=`Failed to refresh token: ${String(t)}. Please re-authenticate using \`aws login\``}throw new i(s,{logger:this.logger,tryNextLink:false})}
const n=new Date(l.accessToken.expiresAt).getTime();if(n>Date.now()){
this.logger?.warn?.(`Failed to refresh token: ${String(t)}. Using existing token until expiry.`);return this.toCredentials(l.accessToken)}
throw new i(`Failed to refresh token: ${String(t)}. Please re-authenticate using aws login`,{logger:this.logger})}}async loadToken(){
const t=this.getTokenFilePath();try{const n=await g.readFile(t,"utf8");const s=JSON.parse(n)
;const o=["accessToken","clientId","refreshToken","dpopKey"].filter(t=>!s[t]);if(!s.accessToken?.accountId)o.push("accountId")
;if(o.length>0)throw new i(`Token validation failed, missing fields: ${o.join(", ")}`,{logger:this.logger,tryNextLink:false});return s}catch(n){
throw new i(`Failed to load token from ${t}: ${String(n)}`,{logger:this.logger,tryNextLink:false})}}async saveToken(t){const n=this.getTokenFilePath()
;const s=y(n);try{await g.mkdir(s,{recursive:true})}catch(t){}await g.writeFile(n,JSON.stringify(t,null,2),"utf8")}getTokenFilePath(){
const t=process.env.AWS_LOGIN_CACHE_DIRECTORY??S(m(),".aws","login","cache");const n=Buffer.from(this.loginSession,"utf8")
;const s=d("sha256").update(n).digest("hex");return S(t,`${s}.json`)}derToRawSignature(t){let n=2;if(t[n]!==2)throw new Error("Invalid DER signature");n++
;const s=t[n++];let o=t.subarray(n,n+s);n+=s;if(t[n]!==2)throw new Error("Invalid DER signature");n++;const i=t[n++];let c=t.subarray(n,n+i)
;o=o[0]===0?o.subarray(1):o;c=c[0]===0?c.subarray(1):c;const u=Buffer.concat([Buffer.alloc(32-o.length),o]);const l=Buffer.concat([Buffer.alloc(32-c.length),c])
;return Buffer.concat([u,l])}createDPoPInterceptor(t){t.add(t=>async n=>{if(l.isInstance(n.request)){const t=n.request
;const s=`${t.protocol}//${t.hostname}${t.port?`:${t.port}`:""}${t.path}`;const o=await this.generateDpop(t.method,s);t.headers={...t.headers,DPoP:o}}
return t(n)},{step:"finalizeRequest",name:"dpopInterceptor",override:true})}async generateDpop(t="POST",n){const s=await this.loadToken();try{const o=f({
key:s.dpopKey,format:"pem",type:"sec1"});const i=p(o);const c=i.export({format:"der",type:"spki"});let u=-1;for(let t=0;t<c.length;t++)if(c[t]===4){u=t;break}
const l=c.slice(u+1,u+33);const d=c.slice(u+33,u+65);const g={alg:"ES256",typ:"dpop+jwt",jwk:{kty:"EC",crv:"P-256",x:l.toString("base64url"),
y:d.toString("base64url")}};const m={jti:crypto.randomUUID(),htm:t,htu:n,iat:Math.floor(Date.now()/1e3)}
;const y=Buffer.from(JSON.stringify(g)).toString("base64url");const S=Buffer.from(JSON.stringify(m)).toString("base64url");const E=`${y}.${S}`
;const w=h("sha256",Buffer.from(E),o);const v=this.derToRawSignature(w);const x=v.toString("base64url");return`${E}.${x}`}catch(t){
throw new i(`Failed to generate Dpop proof: ${t instanceof Error?t.message:String(t)}`,{logger:this.logger,tryNextLink:false})}}}
const fromLoginCredentials=t=>async({callerClientConfig:n}={})=>{t?.logger?.debug?.("@aws-sdk/credential-providers - fromLoginCredentials")
;const s=await c(t||{});const l=u({profile:t?.profile??n?.profile});const d=s[l]
;if(!d?.login_session)throw new i(`Profile ${l} does not contain login_session.`,{tryNextLink:true,logger:t?.logger});const f=new LoginCredentialsFetcher(d,t,n)
;const p=await f.loadCredentials();return o(p,"CREDENTIALS_LOGIN","AD")};n.fromLoginCredentials=fromLoginCredentials},5861:(t,n,s)=>{
const{ENV_KEY:o,ENV_SECRET:i,fromEnv:c}=s(55606);const{chain:u,CredentialsProviderError:l,ENV_PROFILE:d}=s(47291);const f="AWS_EC2_METADATA_DISABLED"
;const remoteProvider=async t=>{const{ENV_CMDS_FULL_URI:n,ENV_CMDS_RELATIVE_URI:o,fromContainerMetadata:i,fromInstanceMetadata:c}=s(40566)
;if(process.env[o]||process.env[n]){t.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata")
;const{fromHttp:n}=s(98605);return u(n(t),i(t))}if(process.env[f]&&process.env[f]!=="false")return async()=>{
throw new l("EC2 Instance Metadata Service access disabled",{logger:t.logger})}
;t.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata");return c(t)};function memoizeChain(t,n){
const s=internalCreateChain(t);let o;let i;let c;let u;const provider=async t=>{if(t?.forceRefresh){if(!u)u=s(t).then(t=>{c=t}).finally(()=>{u=void 0});await u
;return c}if(c?.expiration)if(c?.expiration?.getTime()<Date.now())c=void 0;if(o)await o;else if(!c||n?.(c))if(c){if(!i)i=s(t).then(t=>{c=t
}).catch(()=>{}).finally(()=>{i=void 0})}else{o=s(t).then(t=>{c=t}).finally(()=>{o=void 0});return provider(t)}return c};return provider}
const internalCreateChain=t=>async n=>{let s;for(const o of t)try{return await o(n)}catch(t){s=t;if(t?.tryNextLink)continue;throw t}throw s};let p=false
;const defaultProvider=(t={})=>memoizeChain([async()=>{const n=t.profile??process.env[d];if(n){const n=process.env[o]&&process.env[i];if(n)if(!p){
const n=t.logger?.warn&&t.logger?.constructor?.name!=="NoOpLogger"?t.logger.warn.bind(t.logger):console.warn
;n(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:\n    Multiple credential sources detected: \n    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.\n    This SDK will proceed with the AWS_PROFILE value.\n    \n    However, a future version may change this behavior to prefer the ENV static credentials.\n    Please ensure that your environment only sets either the AWS_PROFILE or the\n    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.\n`)
;p=true}throw new l("AWS_PROFILE is set, skipping fromEnv provider.",{logger:t.logger,tryNextLink:true})}
t.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv");return c(t)()},async n=>{
t.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");const{ssoStartUrl:o,ssoAccountId:i,ssoRegion:c,ssoRoleName:u,ssoSession:d}=t
;if(!o&&!i&&!c&&!u&&!d)throw new l("Skipping SSO provider in default chain (inputs do not include SSO fields).",{logger:t.logger});const{fromSSO:f}=s(60998)
;return f(t)(n)},async n=>{t.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");const{fromIni:o}=s(75869);return o(t)(n)},async n=>{
t.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");const{fromProcess:o}=s(75360);return o(t)(n)},async n=>{
t.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");const{fromTokenFile:o}=s(29956);return o(t)(n)},async()=>{
t.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider");return(await remoteProvider(t))()},async()=>{
throw new l("Could not load credentials from any providers",{tryNextLink:false,logger:t.logger})}],credentialsTreatedAsExpired)
;const credentialsWillNeedRefresh=t=>t?.expiration!==void 0;const credentialsTreatedAsExpired=t=>t?.expiration!==void 0&&t.expiration.getTime()-Date.now()<3e5
;n.credentialsTreatedAsExpired=credentialsTreatedAsExpired;n.credentialsWillNeedRefresh=credentialsWillNeedRefresh;n.defaultProvider=defaultProvider},
75360:(t,n,s)=>{const{externalDataInterceptor:o,CredentialsProviderError:i,parseKnownFiles:c,getProfileName:u}=s(47291);const{exec:l}=s(31421)
;const{promisify:d}=s(57975);const{setCredentialFeature:f}=s(5152);const getValidatedProcessCredentials=(t,n,s)=>{
if(n.Version!==1)throw Error(`Profile ${t} credential_process did not return Version 1.`)
;if(n.AccessKeyId===void 0||n.SecretAccessKey===void 0)throw Error(`Profile ${t} credential_process returned invalid credentials.`);if(n.Expiration){
const s=new Date;const o=new Date(n.Expiration);if(o<s)throw Error(`Profile ${t} credential_process returned expired credentials.`)}let o=n.AccountId
;if(!o&&s?.[t]?.aws_account_id)o=s[t].aws_account_id;const i={accessKeyId:n.AccessKeyId,secretAccessKey:n.SecretAccessKey,...n.SessionToken&&{
sessionToken:n.SessionToken},...n.Expiration&&{expiration:new Date(n.Expiration)},...n.CredentialScope&&{credentialScope:n.CredentialScope},...o&&{accountId:o}}
;f(i,"CREDENTIALS_PROCESS","w");return i};const resolveProcessCredentials=async(t,n,s)=>{const c=n[t];if(n[t]){const u=c["credential_process"];if(u!==void 0){
const c=d(o?.getTokenRecord?.().exec??l);try{const{stdout:s}=await c(u);let o;try{o=JSON.parse(s.trim())}catch{
throw Error(`Profile ${t} credential_process returned invalid JSON.`)}return getValidatedProcessCredentials(t,o,n)}catch(t){throw new i(t.message,{logger:s})}
}else throw new i(`Profile ${t} did not contain credential_process.`,{logger:s})
}else throw new i(`Profile ${t} could not be found in shared credentials file.`,{logger:s})};const fromProcess=(t={})=>async({callerClientConfig:n}={})=>{
t.logger?.debug("@aws-sdk/credential-provider-process - fromProcess");const s=await c(t);return resolveProcessCredentials(u({profile:t.profile??n?.profile
}),s,t.logger)};n.fromProcess=fromProcess},60998:(t,n,s)=>{
const{CredentialsProviderError:o,getSSOTokenFromFile:i,getProfileName:c,parseKnownFiles:u,loadSsoSessionData:l}=s(47291);const{setCredentialFeature:d}=s(5152)
;const{fromSso:f}=s(75433)
;const isSsoProfile=t=>t&&(typeof t.sso_start_url==="string"||typeof t.sso_account_id==="string"||typeof t.sso_session==="string"||typeof t.sso_region==="string"||typeof t.sso_role_name==="string")
;const p=false
;const resolveSSOCredentials=async({ssoStartUrl:t,ssoSession:n,ssoAccountId:c,ssoRegion:u,ssoRoleName:l,ssoClient:h,clientConfig:g,parentClientConfig:m,callerClientConfig:y,profile:S,filepath:E,configFilepath:w,ignoreCache:v,logger:x})=>{
let C;const A=`To refresh this SSO session run aws sso login with the corresponding profile.`;if(n)try{const t=await f({profile:S,filepath:E,configFilepath:w,
ignoreCache:v,clientConfig:g,parentClientConfig:m,logger:x})({callerClientConfig:y});C={accessToken:t.token,expiresAt:new Date(t.expiration).toISOString()}
}catch(t){throw new o(t.message,{tryNextLink:p,logger:x})}else try{C=await i(t)}catch(t){
throw new o(`The SSO session associated with this profile is invalid. ${A}`,{tryNextLink:p,logger:x})}
if(new Date(C.expiresAt).getTime()-Date.now()<=0)throw new o(`The SSO session associated with this profile has expired. ${A}`,{tryNextLink:p,logger:x})
;const{accessToken:T}=C;const{SSOClient:I,GetRoleCredentialsCommand:R}=s(23707);const P=h||new I(Object.assign({},g??{},{logger:g?.logger??y?.logger??m?.logger,
region:g?.region??u,userAgentAppId:g?.userAgentAppId??y?.userAgentAppId??m?.userAgentAppId}));let O;try{O=await P.send(new R({accountId:c,roleName:l,
accessToken:T}))}catch(t){throw new o(t,{tryNextLink:p,logger:x})}
const{roleCredentials:{accessKeyId:_,secretAccessKey:N,sessionToken:k,expiration:M,credentialScope:D,accountId:L}={}}=O
;if(!_||!N||!k||!M)throw new o("SSO returns an invalid temporary credential.",{tryNextLink:p,logger:x});const F={accessKeyId:_,secretAccessKey:N,sessionToken:k,
expiration:new Date(M),...D&&{credentialScope:D},...L&&{accountId:L}};if(n)d(F,"CREDENTIALS_SSO","s");else d(F,"CREDENTIALS_SSO_LEGACY","u");return F}
;const validateSsoProfile=(t,n)=>{const{sso_start_url:s,sso_account_id:i,sso_region:c,sso_role_name:u}=t
;if(!s||!i||!c||!u)throw new o(`Profile is configured with invalid SSO credentials. Required parameters "sso_account_id", `+`"sso_region", "sso_role_name", "sso_start_url". Got ${Object.keys(t).join(", ")}\nReference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html`,{
tryNextLink:false,logger:n});return t};const fromSSO=(t={})=>async({callerClientConfig:n}={})=>{t.logger?.debug("@aws-sdk/credential-provider-sso - fromSSO")
;const{ssoStartUrl:s,ssoAccountId:i,ssoRegion:d,ssoRoleName:f,ssoSession:p}=t;const{ssoClient:h}=t;const g=c({profile:t.profile??n?.profile})
;if(!s&&!i&&!d&&!f&&!p){const n=await u(t);const i=n[g];if(!i)throw new o(`Profile ${g} was not found.`,{logger:t.logger})
;if(!isSsoProfile(i))throw new o(`Profile ${g} is not configured with SSO credentials.`,{logger:t.logger});if(i?.sso_session){const n=await l(t)
;const c=n[i.sso_session];const u=` configurations in profile ${g} and sso-session ${i.sso_session}`
;if(d&&d!==c.sso_region)throw new o(`Conflicting SSO region`+u,{tryNextLink:false,logger:t.logger})
;if(s&&s!==c.sso_start_url)throw new o(`Conflicting SSO start_url`+u,{tryNextLink:false,logger:t.logger});i.sso_region=c.sso_region
;i.sso_start_url=c.sso_start_url}const{sso_start_url:c,sso_account_id:f,sso_region:p,sso_role_name:m,sso_session:y}=validateSsoProfile(i,t.logger)
;return resolveSSOCredentials({ssoStartUrl:c,ssoSession:y,ssoAccountId:f,ssoRegion:p,ssoRoleName:m,ssoClient:h,clientConfig:t.clientConfig,
parentClientConfig:t.parentClientConfig,callerClientConfig:t.callerClientConfig,profile:g,filepath:t.filepath,configFilepath:t.configFilepath,
ignoreCache:t.ignoreCache,logger:t.logger})
}else if(!s||!i||!d||!f)throw new o("Incomplete configuration. The fromSSO() argument hash must include "+'"ssoStartUrl", "ssoAccountId", "ssoRegion", "ssoRoleName"',{
tryNextLink:false,logger:t.logger});else return resolveSSOCredentials({ssoStartUrl:s,ssoSession:p,ssoAccountId:i,ssoRegion:d,ssoRoleName:f,ssoClient:h,
clientConfig:t.clientConfig,parentClientConfig:t.parentClientConfig,callerClientConfig:t.callerClientConfig,profile:g,filepath:t.filepath,
configFilepath:t.configFilepath,ignoreCache:t.ignoreCache,logger:t.logger})};n.fromSSO=fromSSO;n.isSsoProfile=isSsoProfile
;n.validateSsoProfile=validateSsoProfile},23707:(t,n,s)=>{const{GetRoleCredentialsCommand:o,SSOClient:i}=s(32579);n.GetRoleCredentialsCommand=o;n.SSOClient=i},
29956:(t,n,s)=>{const{setCredentialFeature:o}=s(5152);const{CredentialsProviderError:i,externalDataInterceptor:c}=s(47291);const{readFileSync:u}=s(73024)
;const fromWebToken=t=>async n=>{t.logger?.debug("@aws-sdk/credential-provider-web-identity - fromWebToken")
;const{roleArn:o,roleSessionName:i,webIdentityToken:c,providerId:u,policyArns:l,policy:d,durationSeconds:f}=t;let{roleAssumerWithWebIdentity:p}=t;if(!p){
const{getDefaultRoleAssumerWithWebIdentity:o}=s(1136);p=o({...t.clientConfig,credentialProviderLogger:t.logger,parentClientConfig:{...n?.callerClientConfig,
...t.parentClientConfig}},t.clientPlugins)}return p({RoleArn:o,RoleSessionName:i??`aws-sdk-js-session-${Date.now()}`,WebIdentityToken:c,ProviderId:u,
PolicyArns:l,Policy:d,DurationSeconds:f})};const l="AWS_WEB_IDENTITY_TOKEN_FILE";const d="AWS_ROLE_ARN";const f="AWS_ROLE_SESSION_NAME"
;const fromTokenFile=(t={})=>async n=>{t.logger?.debug("@aws-sdk/credential-provider-web-identity - fromTokenFile")
;const s=t?.webIdentityTokenFile??process.env[l];const p=t?.roleArn??process.env[d];const h=t?.roleSessionName??process.env[f]
;if(!s||!p)throw new i("Web identity configuration not specified",{logger:t.logger});const g=await fromWebToken({...t,
webIdentityToken:c?.getTokenRecord?.()[s]??u(s,{encoding:"ascii"}),roleArn:p,roleSessionName:h})(n)
;if(s===process.env[l])o(g,"CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN","h");return g};n.fromTokenFile=fromTokenFile;n.fromWebToken=fromWebToken},99762:(t,n,s)=>{
const{awsEndpointFunctions:o,emitWarningIfUnsupportedVersion:i,createDefaultUserAgentProvider:c,getDefaultSocketTimeout:u,NODE_APP_ID_CONFIG_OPTIONS:l,getAwsRegionExtensionConfiguration:d,resolveAwsRegionExtensionConfiguration:f,resolveUserAgentConfig:p,resolveHostHeaderConfig:h,getUserAgentPlugin:g,getHostHeaderPlugin:m,getLoggerPlugin:y,getRecursionDetectionPlugin:S}=s(5152)
;const{NoAuthSigner:E,getHttpAuthSchemeEndpointRuleSetPlugin:w,DefaultIdentityProviderConfig:v,getHttpSigningPlugin:x}=s(90402)
;const{normalizeProvider:C,getSmithyContext:A,ServiceException:T,NoOpLogger:I,emitWarningIfUnsupportedVersion:R,loadConfigsForDefaultMode:P,getDefaultExtensionConfiguration:O,resolveDefaultRuntimeConfig:_,Client:N,makeBuilder:k,createAggregatedClient:M}=s(92658)
;const{Command:D}=s(92658);n.$Command=D;n.__Client=N
;const{resolveDefaultsModeConfig:L,loadConfig:F,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:$,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:U,NODE_REGION_CONFIG_OPTIONS:B,NODE_REGION_CONFIG_FILE_OPTIONS:z,resolveRegionConfig:H}=s(47291)
;const{BinaryDecisionDiagram:V,EndpointCache:j,decideEndpoint:q,customEndpointFunctions:W,resolveEndpointConfig:G,getEndpointPlugin:K}=s(62085)
;const{parseUrl:J,getHttpHandlerExtensionConfiguration:Q,resolveHttpHandlerRuntimeConfig:X,getContentLengthPlugin:Y}=s(93422)
;const{DEFAULT_RETRY_MODE:Z,NODE_RETRY_MODE_CONFIG_OPTIONS:ee,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:te,resolveRetryConfig:ne,getRetryPlugin:re}=s(23609)
;const{TypeRegistry:se,getSchemaSerdePlugin:oe}=s(26890);const{resolveAwsSdkSigV4Config:ie,AwsSdkSigV4Signer:ae,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:ce}=s(97523)
;const{toUtf8:ue,fromUtf8:le,toBase64:de,fromBase64:fe,calculateBodyLength:pe}=s(92430);const{streamCollector:he,NodeHttpHandler:ge}=s(61279)
;const{AwsRestJsonProtocol:me}=s(37288);const{Sha256:ye}=s(99542);const defaultSigninHttpAuthSchemeParametersProvider=async(t,n,s)=>({operation:A(n).operation,
region:await C(t.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption(t){
return{schemeId:"aws.auth#sigv4",signingProperties:{name:"signin",region:t.region},propertiesExtractor:(t,n)=>({signingProperties:{config:t,context:n}})}}
function createSmithyApiNoAuthHttpAuthOption(t){return{schemeId:"smithy.api#noAuth"}}const defaultSigninHttpAuthSchemeProvider=t=>{const n=[]
;switch(t.operation){case"CreateOAuth2Token":n.push(createSmithyApiNoAuthHttpAuthOption());break;default:n.push(createAwsAuthSigv4HttpAuthOption(t))}return n}
;const resolveHttpAuthSchemeConfig=t=>{const n=ie(t);return Object.assign(n,{authSchemePreference:C(t.authSchemePreference??[])})}
;const resolveClientEndpointParameters=t=>Object.assign(t,{useDualstackEndpoint:t.useDualstackEndpoint??false,useFipsEndpoint:t.useFipsEndpoint??false,
defaultSigningName:"signin"});const Se={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{
type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var Ee="3.998.3";var we={version:Ee};const be="ref"
;const ve=-1,xe=false,Ce=true,Ae="isSet",Te="booleanEquals",Ie="coalesce",Re="PartitionResult",Pe="stringEquals",Oe="getAttr",_e="https://signin.{Region}.{PartitionResult#dualStackDnsSuffix}",Ne={
[be]:"Endpoint"},ke={fn:Oe,argv:[{[be]:Re},"name"]},Me={[be]:"Region"},De={[be]:Re},Le={authSchemes:[{name:"sigv4",signingName:"signin",signingRegion:"{Region}"
}]},Fe={},$e=[Me];const Ue={conditions:[[Ae,$e],[Te,[{fn:Ie,argv:[{[be]:"IsControlPlane"},xe]},Ce]],[Ae,[Ne]],["aws.partition",$e,Re],[Te,[{[be]:"UseFIPS"
},Ce]],[Pe,[ke,"aws"]],[Te,[{fn:Ie,argv:[{[be]:"IsOAuthEndpoint"},xe]},Ce]],[Te,[{[be]:"UseDualStack"
},Ce]],[Pe,[ke,"aws-cn"]],[Pe,[Me,"us-gov-west-1"]],[Pe,[ke,"aws-us-gov"]],[Te,[{fn:Oe,argv:[De,"supportsFIPS"]
},Ce]],[Pe,[ke,"aws-iso"]],[Pe,[ke,"aws-iso-b"]],[Pe,[ke,"aws-iso-f"]],[Pe,[ke,"aws-iso-e"]],[Pe,[ke,"aws-eusc"]],[Te,[{fn:Oe,argv:[De,"supportsDualStack"]
},Ce]]],
results:[[ve],["https://signin.{Region}.api.aws",Le],["https://signin.{Region}.api.amazonwebservices.com.cn",Le],[_e,Le],[ve,"FIPS endpoints are not supported for OAuth operations. Disable FIPS or use a non-OAuth operation."],["https://{Region}.oauth.signin.aws",Le],["https://{Region}.signin.aws.amazon.com",Fe],["https://{Region}.signin.amazonaws.cn",Fe],["https://{Region}.signin.amazonaws-us-gov.com",Fe],["https://{Region}.signin.c2shome.ic.gov",Fe],["https://{Region}.signin.sc2shome.sgov.gov",Fe],["https://{Region}.signin.csphome.hci.ic.gov",Fe],["https://{Region}.signin.csphome.adc-e.uk",Fe],["https://{Region}.signin.amazonaws-eusc.eu",Fe],["https://signin-fips.amazonaws-us-gov.com",Fe],["https://{Region}.signin-fips.amazonaws-us-gov.com",Fe],["https://{Region}.signin.{PartitionResult#dnsSuffix}",Fe],[ve,"Invalid Configuration: FIPS and custom endpoint are not supported"],[ve,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[Ne,Fe],["https://signin-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Fe],[ve,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://signin-fips.{Region}.{PartitionResult#dnsSuffix}",Fe],[ve,"FIPS is enabled but this partition does not support FIPS"],[_e,Fe],[ve,"DualStack is enabled but this partition does not support DualStack"],["https://signin.{Region}.{PartitionResult#dnsSuffix}",Fe],[ve,"Invalid Configuration: Missing Region"]]
};const Be=2;const ze=1e8
;const He=new Int32Array([-1,1,-1,0,6,3,2,36,4,4,5,ze+27,6,ze+4,ze+27,1,29,7,2,36,8,3,9,31,4,22,10,5,19,11,7,21,12,8,ze+7,13,10,ze+8,14,12,ze+9,15,13,ze+10,16,14,ze+11,17,15,ze+12,18,16,ze+13,ze+16,6,ze+5,20,7,21,ze+6,17,ze+24,ze+25,6,ze+4,23,7,27,24,9,ze+14,25,10,ze+15,26,11,ze+22,ze+23,11,28,ze+21,17,ze+20,ze+21,2,35,30,3,39,31,4,32,ze+27,6,ze+4,33,7,ze+27,34,9,ze+14,ze+27,3,39,36,4,38,37,7,ze+18,ze+19,6,ze+4,ze+17,5,ze+1,40,8,ze+2,ze+3])
;const Ve=V.from(He,Be,Ue.conditions,Ue.results);const je=new j({size:50,
params:["Endpoint","IsControlPlane","IsOAuthEndpoint","Region","UseDualStack","UseFIPS"]});const defaultEndpointResolver=(t,n={})=>je.get(t,()=>q(Ve,{
endpointParams:t,logger:n.logger}));W.aws=o;class SigninServiceException extends T{
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.signin#SigninServiceException";constructor(t){super(t)
;Object.setPrototypeOf(this,SigninServiceException.prototype)}}class AccessDeniedException extends SigninServiceException{
static shapeId="com.amazonaws.signin#AccessDeniedException";name="AccessDeniedException";$fault="client";error;constructor(t){super({
name:"AccessDeniedException",$fault:"client",...t});Object.setPrototypeOf(this,AccessDeniedException.prototype);this.error=t.error}}
class InternalServerException extends SigninServiceException{static shapeId="com.amazonaws.signin#InternalServerException";name="InternalServerException"
;$fault="server";error;constructor(t){super({name:"InternalServerException",$fault:"server",...t});Object.setPrototypeOf(this,InternalServerException.prototype)
;this.error=t.error}}class TooManyRequestsError extends SigninServiceException{static shapeId="com.amazonaws.signin#TooManyRequestsError"
;name="TooManyRequestsError";$fault="client";error;constructor(t){super({name:"TooManyRequestsError",$fault:"client",...t})
;Object.setPrototypeOf(this,TooManyRequestsError.prototype);this.error=t.error}}class ValidationException extends SigninServiceException{
static shapeId="com.amazonaws.signin#ValidationException";name="ValidationException";$fault="client";error;constructor(t){super({name:"ValidationException",
$fault:"client",...t});Object.setPrototypeOf(this,ValidationException.prototype);this.error=t.error}}const qe="AccessDeniedException";const We="AccessToken"
;const Ge="CreateOAuth2Token";const Ke="CreateOAuth2TokenRequest";const Je="CreateOAuth2TokenRequestBody";const Qe="CreateOAuth2TokenResponseBody"
;const Xe="CreateOAuth2TokenResponse";const Ye="CreateOAuth2TokenWithIAM";const Ze="CreateOAuth2TokenWithIAMRequest";const et="CreateOAuth2TokenWithIAMResponse"
;const tt="InternalServerException";const nt="OAuthAccessToken";const rt="RefreshToken";const st="TooManyRequestsError";const ot="ValidationException"
;const it="accessKeyId";const at="accessToken";const ct="access_token";const ut="client";const lt="clientId";const dt="codeVerifier";const ft="code"
;const pt="error";const ht="expiresIn";const gt="expires_in";const mt="grantType";const yt="grant_type";const St="http";const Et="httpError";const wt="idToken"
;const bt="jsonName";const vt="message";const xt="resource";const Ct="refreshToken";const At="redirectUri"
;const Tt="smithy.ts.sdk.synthetic.com.amazonaws.signin";const It="secretAccessKey";const Rt="sessionToken";const Pt="server";const Ot="tokenInput"
;const _t="tokenOutput";const Nt="tokenType";const kt="token_type";const Mt="com.amazonaws.signin";const Dt=new se(Tt)
;var Lt=[-3,Tt,"SigninServiceException",0,[],[]];Dt.registerError(Lt,SigninServiceException);const Ft=new se(Mt);var $t=[-3,Mt,qe,{[pt]:ut},[pt,vt],[0,0],2]
;Ft.registerError($t,AccessDeniedException);var Ut=[-3,Mt,tt,{[pt]:Pt,[Et]:500},[pt,vt],[0,0],2];Ft.registerError(Ut,InternalServerException);var Bt=[-3,Mt,st,{
[pt]:ut,[Et]:429},[pt,vt],[0,0],2];Ft.registerError(Bt,TooManyRequestsError);var zt=[-3,Mt,ot,{[pt]:ut,[Et]:400},[pt,vt],[0,0],2]
;Ft.registerError(zt,ValidationException);const Ht=[Dt,Ft];var Vt=[0,Mt,nt,8,0];var jt=[0,Mt,rt,8,0];var qt=[3,Mt,We,8,[it,It,Rt],[[0,{[bt]:it}],[0,{[bt]:It
}],[0,{[bt]:Rt}]],3];var Wt=[3,Mt,Ke,0,[Ot],[[()=>Gt,16]],1];var Gt=[3,Mt,Je,0,[lt,mt,ft,At,dt,Ct],[[0,{[bt]:lt}],[0,{[bt]:mt}],0,[0,{[bt]:At}],[0,{[bt]:dt
}],[()=>jt,{[bt]:Ct}]],2];var Kt=[3,Mt,Xe,0,[_t],[[()=>Jt,16]],1];var Jt=[3,Mt,Qe,0,[at,Nt,ht,Ct,wt],[[()=>qt,{[bt]:at}],[0,{[bt]:Nt}],[1,{[bt]:ht}],[()=>jt,{
[bt]:Ct}],[0,{[bt]:wt}]],4];var Qt=[3,Mt,Ze,0,[mt,xt],[[0,{[bt]:yt}],0],2];var Xt=[3,Mt,et,0,[at,Nt,ht],[[()=>Vt,{[bt]:ct}],[0,{[bt]:kt}],[1,{[bt]:gt}]],3]
;var Yt=[9,Mt,Ge,{[St]:["POST","/v1/token",200]},()=>Wt,()=>Kt];var Zt=[9,Mt,Ye,{[St]:["POST","/v1/token?x-amz-client-auth-method=iam",200]},()=>Qt,()=>Xt]
;const getRuntimeConfig$1=t=>({apiVersion:"2023-01-01",base64Decoder:t?.base64Decoder??fe,base64Encoder:t?.base64Encoder??de,
disableHostPrefix:t?.disableHostPrefix??false,endpointProvider:t?.endpointProvider??defaultEndpointResolver,extensions:t?.extensions??[],
httpAuthSchemeProvider:t?.httpAuthSchemeProvider??defaultSigninHttpAuthSchemeProvider,httpAuthSchemes:t?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:t=>t.getIdentityProvider("aws.auth#sigv4"),signer:new ae},{schemeId:"smithy.api#noAuth",
identityProvider:t=>t.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new E}],logger:t?.logger??new I,protocol:t?.protocol??me,
protocolSettings:t?.protocolSettings??{defaultNamespace:"com.amazonaws.signin",errorTypeRegistries:Ht,version:"2023-01-01",serviceTarget:"Signin"},
serviceId:t?.serviceId??"Signin",sha256:t?.sha256??ye,urlParser:t?.urlParser??J,utf8Decoder:t?.utf8Decoder??le,utf8Encoder:t?.utf8Encoder??ue})
;const getRuntimeConfig=t=>{R(process.version);const n=L(t);const defaultConfigProvider=()=>n().then(P);const s=getRuntimeConfig$1(t);i(process.version)
;const o={profile:t?.profile,logger:s.logger};return{...s,...t,runtime:"node",defaultsMode:n,authSchemePreference:t?.authSchemePreference??F(ce,o),
bodyLengthChecker:t?.bodyLengthChecker??pe,defaultSocketTimeout:u(t?.requestHandler,3e5),defaultUserAgentProvider:t?.defaultUserAgentProvider??c({
serviceId:s.serviceId,clientVersion:we.version}),maxAttempts:t?.maxAttempts??F(te,t),region:t?.region??F(B,{...z,...o}),
requestHandler:ge.create(t?.requestHandler??defaultConfigProvider),retryMode:t?.retryMode??F({...ee,
default:async()=>(await defaultConfigProvider()).retryMode||Z},t),streamCollector:t?.streamCollector??he,useDualstackEndpoint:t?.useDualstackEndpoint??F(U,o),
useFipsEndpoint:t?.useFipsEndpoint??F($,o),userAgentAppId:t?.userAgentAppId??F(l,o)}};const getHttpAuthExtensionConfiguration=t=>{const n=t.httpAuthSchemes
;let s=t.httpAuthSchemeProvider;let o=t.credentials;return{setHttpAuthScheme(t){const s=n.findIndex(n=>n.schemeId===t.schemeId)
;if(s===-1)n.push(t);else n.splice(s,1,t)},httpAuthSchemes(){return n},setHttpAuthSchemeProvider(t){s=t},httpAuthSchemeProvider(){return s},setCredentials(t){
o=t},credentials(){return o}}};const resolveHttpAuthRuntimeConfig=t=>({httpAuthSchemes:t.httpAuthSchemes(),httpAuthSchemeProvider:t.httpAuthSchemeProvider(),
credentials:t.credentials()});const resolveRuntimeExtensions=(t,n)=>{const s=Object.assign(d(t),O(t),Q(t),getHttpAuthExtensionConfiguration(t))
;n.forEach(t=>t.configure(s));return Object.assign(t,f(s),_(s),X(s),resolveHttpAuthRuntimeConfig(s))};class SigninClient extends N{config;constructor(...[t]){
const n=getRuntimeConfig(t||{});super(n);this.initConfig=n;const s=resolveClientEndpointParameters(n);const o=p(s);const i=ne(o);const c=H(i);const u=h(c)
;const l=G(u);const d=resolveHttpAuthSchemeConfig(l);const f=resolveRuntimeExtensions(d,t?.extensions||[]);this.config=f
;this.middlewareStack.use(oe(this.config));this.middlewareStack.use(g(this.config));this.middlewareStack.use(re(this.config))
;this.middlewareStack.use(Y(this.config));this.middlewareStack.use(m(this.config));this.middlewareStack.use(y(this.config))
;this.middlewareStack.use(S(this.config));this.middlewareStack.use(w(this.config,{
httpAuthSchemeParametersProvider:defaultSigninHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async t=>new v({"aws.auth#sigv4":t.credentials})
}));this.middlewareStack.use(x(this.config))}destroy(){super.destroy()}}const en=k(Se,"Signin","SigninClient",K);const tn={IsControlPlane:{
type:"staticContextParams",value:false}};const nn={IsOAuthEndpoint:{type:"staticContextParams",value:true}};const _mw0=(t,n,s,o)=>[]
;class CreateOAuth2TokenCommand extends(en(tn,_mw0,"CreateOAuth2Token",Yt)){}
class CreateOAuth2TokenWithIAMCommand extends(en(nn,_mw0,"CreateOAuth2TokenWithIAM",Zt)){}class Signin extends SigninClient{}const rn={
AUTHCODE_EXPIRED:"AUTHCODE_EXPIRED",CONFLICT:"CONFLICT",INSUFFICIENT_PERMISSIONS:"INSUFFICIENT_PERMISSIONS",INVALID_REQUEST:"INVALID_REQUEST",
OAUTH_INVALID_GRANT:"invalid_grant",OAUTH_INVALID_REQUEST:"invalid_request",OAUTH_INVALID_SCOPE:"invalid_scope",OAUTH_INVALID_TARGET:"invalid_target",
OAUTH_RATE_EXCEEDED:"rate_exceeded",OAUTH_SERVICE_UNAVAILABLE:"service_unavailable",OAUTH_UNSUPPORTED_GRANT_TYPE:"unsupported_grant_type",
RESOURCE_NOT_FOUND:"RESOURCE_NOT_FOUND",SERVER_ERROR:"server_error",SERVICE_QUOTA_EXCEEDED:"SERVICE_QUOTA_EXCEEDED",TOKEN_EXPIRED:"TOKEN_EXPIRED",
USER_CREDENTIALS_CHANGED:"USER_CREDENTIALS_CHANGED"};n.AccessDeniedException=AccessDeniedException;n.AccessDeniedException$=$t;n.AccessToken$=qt
;n.CreateOAuth2Token$=Yt;n.CreateOAuth2TokenCommand=CreateOAuth2TokenCommand;n.CreateOAuth2TokenRequest$=Wt;n.CreateOAuth2TokenRequestBody$=Gt
;n.CreateOAuth2TokenResponse$=Kt;n.CreateOAuth2TokenResponseBody$=Jt;n.CreateOAuth2TokenWithIAM$=Zt
;n.CreateOAuth2TokenWithIAMCommand=CreateOAuth2TokenWithIAMCommand;n.CreateOAuth2TokenWithIAMRequest$=Qt;n.CreateOAuth2TokenWithIAMResponse$=Xt
;n.InternalServerException=InternalServerException;n.InternalServerException$=Ut;n.OAuth2ErrorCode=rn;n.Signin=Signin;n.SigninClient=SigninClient
;n.SigninServiceException=SigninServiceException;n.SigninServiceException$=Lt;n.TooManyRequestsError=TooManyRequestsError;n.TooManyRequestsError$=Bt
;n.ValidationException=ValidationException;n.ValidationException$=zt;n.errorTypeRegistries=Ht},89443:(t,n,s)=>{
const{awsEndpointFunctions:o,emitWarningIfUnsupportedVersion:i,createDefaultUserAgentProvider:c,getDefaultSocketTimeout:u,NODE_APP_ID_CONFIG_OPTIONS:l,getAwsRegionExtensionConfiguration:d,resolveAwsRegionExtensionConfiguration:f,resolveUserAgentConfig:p,resolveHostHeaderConfig:h,getUserAgentPlugin:g,getHostHeaderPlugin:m,getLoggerPlugin:y,getRecursionDetectionPlugin:S}=s(5152)
;const{NoAuthSigner:E,getHttpAuthSchemeEndpointRuleSetPlugin:w,DefaultIdentityProviderConfig:v,getHttpSigningPlugin:x}=s(90402)
;const{normalizeProvider:C,getSmithyContext:A,ServiceException:T,NoOpLogger:I,emitWarningIfUnsupportedVersion:R,loadConfigsForDefaultMode:P,getDefaultExtensionConfiguration:O,resolveDefaultRuntimeConfig:_,Client:N,makeBuilder:k,createAggregatedClient:M}=s(92658)
;const{Command:D}=s(92658);n.$Command=D;n.__Client=N
;const{resolveDefaultsModeConfig:L,loadConfig:F,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:$,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:U,NODE_REGION_CONFIG_OPTIONS:B,NODE_REGION_CONFIG_FILE_OPTIONS:z,resolveRegionConfig:H}=s(47291)
;const{BinaryDecisionDiagram:V,EndpointCache:j,decideEndpoint:q,customEndpointFunctions:W,resolveEndpointConfig:G,getEndpointPlugin:K}=s(62085)
;const{parseUrl:J,getHttpHandlerExtensionConfiguration:Q,resolveHttpHandlerRuntimeConfig:X,getContentLengthPlugin:Y}=s(93422)
;const{DEFAULT_RETRY_MODE:Z,NODE_RETRY_MODE_CONFIG_OPTIONS:ee,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:te,resolveRetryConfig:ne,getRetryPlugin:re}=s(23609)
;const{TypeRegistry:se,getSchemaSerdePlugin:oe}=s(26890);const{resolveAwsSdkSigV4Config:ie,AwsSdkSigV4Signer:ae,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:ce}=s(97523)
;const{toUtf8:ue,fromUtf8:le,toBase64:de,fromBase64:fe,calculateBodyLength:pe}=s(92430);const{streamCollector:he,NodeHttpHandler:ge}=s(61279)
;const{AwsRestJsonProtocol:me}=s(37288);const{Sha256:ye}=s(99542);const defaultSSOOIDCHttpAuthSchemeParametersProvider=async(t,n,s)=>({operation:A(n).operation,
region:await C(t.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption(t){
return{schemeId:"aws.auth#sigv4",signingProperties:{name:"sso-oauth",region:t.region},propertiesExtractor:(t,n)=>({signingProperties:{config:t,context:n}})}}
function createSmithyApiNoAuthHttpAuthOption(t){return{schemeId:"smithy.api#noAuth"}}const defaultSSOOIDCHttpAuthSchemeProvider=t=>{const n=[]
;switch(t.operation){case"CreateToken":n.push(createSmithyApiNoAuthHttpAuthOption());break;default:n.push(createAwsAuthSigv4HttpAuthOption(t))}return n}
;const resolveHttpAuthSchemeConfig=t=>{const n=ie(t);return Object.assign(n,{authSchemePreference:C(t.authSchemePreference??[])})}
;const resolveClientEndpointParameters=t=>Object.assign(t,{useDualstackEndpoint:t.useDualstackEndpoint??false,useFipsEndpoint:t.useFipsEndpoint??false,
defaultSigningName:"sso-oauth"});const Se={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{
type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var Ee="3.998.3";var we={version:Ee};const be="ref"
;const ve=-1,xe=true,Ce="isSet",Ae="PartitionResult",Te="booleanEquals",Ie="getAttr",Re={[be]:"Endpoint"},Pe={[be]:Ae},Oe={},_e=[{[be]:"Region"}];const Ne={
conditions:[[Ce,[Re]],[Ce,_e],["aws.partition",_e,Ae],[Te,[{[be]:"UseFIPS"},xe]],[Te,[{[be]:"UseDualStack"},xe]],[Te,[{fn:Ie,argv:[Pe,"supportsDualStack"]
},xe]],[Te,[{fn:Ie,argv:[Pe,"supportsFIPS"]},xe]],["stringEquals",[{fn:Ie,argv:[Pe,"name"]},"aws-us-gov"]]],
results:[[ve],[ve,"Invalid Configuration: FIPS and custom endpoint are not supported"],[ve,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[Re,Oe],["https://oidc-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Oe],[ve,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://oidc.{Region}.amazonaws.com",Oe],["https://oidc-fips.{Region}.{PartitionResult#dnsSuffix}",Oe],[ve,"FIPS is enabled but this partition does not support FIPS"],["https://oidc.{Region}.{PartitionResult#dualStackDnsSuffix}",Oe],[ve,"DualStack is enabled but this partition does not support DualStack"],["https://oidc.{Region}.{PartitionResult#dnsSuffix}",Oe],[ve,"Invalid Configuration: Missing Region"]]
};const ke=2;const Me=1e8
;const De=new Int32Array([-1,1,-1,0,13,3,1,4,Me+12,2,5,Me+12,3,8,6,4,7,Me+11,5,Me+9,Me+10,4,11,9,6,10,Me+8,7,Me+6,Me+7,5,12,Me+5,6,Me+4,Me+5,3,Me+1,14,4,Me+2,Me+3])
;const Le=V.from(De,ke,Ne.conditions,Ne.results);const Fe=new j({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]})
;const defaultEndpointResolver=(t,n={})=>Fe.get(t,()=>q(Le,{endpointParams:t,logger:n.logger}));W.aws=o;class SSOOIDCServiceException extends T{
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ssooidc#SSOOIDCServiceException";constructor(t){super(t)
;Object.setPrototypeOf(this,SSOOIDCServiceException.prototype)}}class AccessDeniedException extends SSOOIDCServiceException{
static shapeId="com.amazonaws.ssooidc#AccessDeniedException";name="AccessDeniedException";$fault="client";error;reason;error_description;constructor(t){super({
name:"AccessDeniedException",$fault:"client",...t});Object.setPrototypeOf(this,AccessDeniedException.prototype);this.error=t.error;this.reason=t.reason
;this.error_description=t.error_description}}class AuthorizationPendingException extends SSOOIDCServiceException{
static shapeId="com.amazonaws.ssooidc#AuthorizationPendingException";name="AuthorizationPendingException";$fault="client";error;error_description
;constructor(t){super({name:"AuthorizationPendingException",$fault:"client",...t});Object.setPrototypeOf(this,AuthorizationPendingException.prototype)
;this.error=t.error;this.error_description=t.error_description}}class ExpiredTokenException extends SSOOIDCServiceException{
static shapeId="com.amazonaws.ssooidc#ExpiredTokenException";name="ExpiredTokenException";$fault="client";error;error_description;constructor(t){super({
name:"ExpiredTokenException",$fault:"client",...t});Object.setPrototypeOf(this,ExpiredTokenException.prototype);this.error=t.error
;this.error_description=t.error_description}}class InternalServerException extends SSOOIDCServiceException{
static shapeId="com.amazonaws.ssooidc#InternalServerException";name="InternalServerException";$fault="server";error;error_description;constructor(t){super({
name:"InternalServerException",$fault:"server",...t});Object.setPrototypeOf(this,InternalServerException.prototype);this.error=t.error
;this.error_description=t.error_description}}class InvalidClientException extends SSOOIDCServiceException{
static shapeId="com.amazonaws.ssooidc#InvalidClientException";name="InvalidClientException";$fault="client";error;error_description;constructor(t){super({
name:"InvalidClientException",$fault:"client",...t});Object.setPrototypeOf(this,InvalidClientException.prototype);this.error=t.error
;this.error_description=t.error_description}}class InvalidGrantException extends SSOOIDCServiceException{
static shapeId="com.amazonaws.ssooidc#InvalidGrantException";name="InvalidGrantException";$fault="client";error;error_description;constructor(t){super({
name:"InvalidGrantException",$fault:"client",...t});Object.setPrototypeOf(this,InvalidGrantException.prototype);this.error=t.error
;this.error_description=t.error_description}}class InvalidRequestException extends SSOOIDCServiceException{
static shapeId="com.amazonaws.ssooidc#InvalidRequestException";name="InvalidRequestException";$fault="client";error;reason;error_description;constructor(t){
super({name:"InvalidRequestException",$fault:"client",...t});Object.setPrototypeOf(this,InvalidRequestException.prototype);this.error=t.error
;this.reason=t.reason;this.error_description=t.error_description}}class InvalidScopeException extends SSOOIDCServiceException{
static shapeId="com.amazonaws.ssooidc#InvalidScopeException";name="InvalidScopeException";$fault="client";error;error_description;constructor(t){super({
name:"InvalidScopeException",$fault:"client",...t});Object.setPrototypeOf(this,InvalidScopeException.prototype);this.error=t.error
;this.error_description=t.error_description}}class SlowDownException extends SSOOIDCServiceException{static shapeId="com.amazonaws.ssooidc#SlowDownException"
;name="SlowDownException";$fault="client";error;error_description;constructor(t){super({name:"SlowDownException",$fault:"client",...t})
;Object.setPrototypeOf(this,SlowDownException.prototype);this.error=t.error;this.error_description=t.error_description}}
class UnauthorizedClientException extends SSOOIDCServiceException{static shapeId="com.amazonaws.ssooidc#UnauthorizedClientException"
;name="UnauthorizedClientException";$fault="client";error;error_description;constructor(t){super({name:"UnauthorizedClientException",$fault:"client",...t})
;Object.setPrototypeOf(this,UnauthorizedClientException.prototype);this.error=t.error;this.error_description=t.error_description}}
class UnsupportedGrantTypeException extends SSOOIDCServiceException{static shapeId="com.amazonaws.ssooidc#UnsupportedGrantTypeException"
;name="UnsupportedGrantTypeException";$fault="client";error;error_description;constructor(t){super({name:"UnsupportedGrantTypeException",$fault:"client",...t})
;Object.setPrototypeOf(this,UnsupportedGrantTypeException.prototype);this.error=t.error;this.error_description=t.error_description}}
const $e="AccessDeniedException";const Ue="AuthorizationPendingException";const Be="AccessToken";const ze="ClientSecret";const He="CreateToken"
;const Ve="CreateTokenRequest";const je="CreateTokenResponse";const qe="CodeVerifier";const We="ExpiredTokenException";const Ge="InvalidClientException"
;const Ke="InvalidGrantException";const Je="InvalidRequestException";const Qe="InternalServerException";const Xe="InvalidScopeException";const Ye="IdToken"
;const Ze="RefreshToken";const et="SlowDownException";const tt="UnauthorizedClientException";const nt="UnsupportedGrantTypeException";const rt="accessToken"
;const st="client";const ot="clientId";const it="clientSecret";const at="codeVerifier";const ct="code";const ut="deviceCode";const lt="error"
;const dt="expiresIn";const ft="error_description";const pt="grantType";const ht="http";const gt="httpError";const mt="idToken";const yt="reason"
;const St="refreshToken";const Et="redirectUri";const wt="smithy.ts.sdk.synthetic.com.amazonaws.ssooidc";const bt="scope";const vt="server";const xt="tokenType"
;const Ct="com.amazonaws.ssooidc";const At=new se(wt);var Tt=[-3,wt,"SSOOIDCServiceException",0,[],[]];At.registerError(Tt,SSOOIDCServiceException)
;const It=new se(Ct);var Rt=[-3,Ct,$e,{[lt]:st,[gt]:400},[lt,yt,ft],[0,0,0]];It.registerError(Rt,AccessDeniedException);var Pt=[-3,Ct,Ue,{[lt]:st,[gt]:400
},[lt,ft],[0,0]];It.registerError(Pt,AuthorizationPendingException);var Ot=[-3,Ct,We,{[lt]:st,[gt]:400},[lt,ft],[0,0]]
;It.registerError(Ot,ExpiredTokenException);var _t=[-3,Ct,Qe,{[lt]:vt,[gt]:500},[lt,ft],[0,0]];It.registerError(_t,InternalServerException);var Nt=[-3,Ct,Ge,{
[lt]:st,[gt]:401},[lt,ft],[0,0]];It.registerError(Nt,InvalidClientException);var kt=[-3,Ct,Ke,{[lt]:st,[gt]:400},[lt,ft],[0,0]]
;It.registerError(kt,InvalidGrantException);var Mt=[-3,Ct,Je,{[lt]:st,[gt]:400},[lt,yt,ft],[0,0,0]];It.registerError(Mt,InvalidRequestException)
;var Dt=[-3,Ct,Xe,{[lt]:st,[gt]:400},[lt,ft],[0,0]];It.registerError(Dt,InvalidScopeException);var Lt=[-3,Ct,et,{[lt]:st,[gt]:400},[lt,ft],[0,0]]
;It.registerError(Lt,SlowDownException);var Ft=[-3,Ct,tt,{[lt]:st,[gt]:400},[lt,ft],[0,0]];It.registerError(Ft,UnauthorizedClientException);var $t=[-3,Ct,nt,{
[lt]:st,[gt]:400},[lt,ft],[0,0]];It.registerError($t,UnsupportedGrantTypeException);const Ut=[At,It];var Bt=[0,Ct,Be,8,0];var zt=[0,Ct,ze,8,0]
;var Ht=[0,Ct,qe,8,0];var Vt=[0,Ct,Ye,8,0];var jt=[0,Ct,Ze,8,0]
;var qt=[3,Ct,Ve,0,[ot,it,pt,ut,ct,St,bt,Et,at],[0,[()=>zt,0],0,0,0,[()=>jt,0],64|0,0,[()=>Ht,0]],3]
;var Wt=[3,Ct,je,0,[rt,xt,dt,St,mt],[[()=>Bt,0],0,1,[()=>jt,0],[()=>Vt,0]]];var Gt=[9,Ct,He,{[ht]:["POST","/token",200]},()=>qt,()=>Wt]
;const getRuntimeConfig$1=t=>({apiVersion:"2019-06-10",base64Decoder:t?.base64Decoder??fe,base64Encoder:t?.base64Encoder??de,
disableHostPrefix:t?.disableHostPrefix??false,endpointProvider:t?.endpointProvider??defaultEndpointResolver,extensions:t?.extensions??[],
httpAuthSchemeProvider:t?.httpAuthSchemeProvider??defaultSSOOIDCHttpAuthSchemeProvider,httpAuthSchemes:t?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:t=>t.getIdentityProvider("aws.auth#sigv4"),signer:new ae},{schemeId:"smithy.api#noAuth",
identityProvider:t=>t.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new E}],logger:t?.logger??new I,protocol:t?.protocol??me,
protocolSettings:t?.protocolSettings??{defaultNamespace:"com.amazonaws.ssooidc",errorTypeRegistries:Ut,version:"2019-06-10",serviceTarget:"AWSSSOOIDCService"},
serviceId:t?.serviceId??"SSO OIDC",sha256:t?.sha256??ye,urlParser:t?.urlParser??J,utf8Decoder:t?.utf8Decoder??le,utf8Encoder:t?.utf8Encoder??ue})
;const getRuntimeConfig=t=>{R(process.version);const n=L(t);const defaultConfigProvider=()=>n().then(P);const s=getRuntimeConfig$1(t);i(process.version)
;const o={profile:t?.profile,logger:s.logger};return{...s,...t,runtime:"node",defaultsMode:n,authSchemePreference:t?.authSchemePreference??F(ce,o),
bodyLengthChecker:t?.bodyLengthChecker??pe,defaultSocketTimeout:u(t?.requestHandler,3e5),defaultUserAgentProvider:t?.defaultUserAgentProvider??c({
serviceId:s.serviceId,clientVersion:we.version}),maxAttempts:t?.maxAttempts??F(te,t),region:t?.region??F(B,{...z,...o}),
requestHandler:ge.create(t?.requestHandler??defaultConfigProvider),retryMode:t?.retryMode??F({...ee,
default:async()=>(await defaultConfigProvider()).retryMode||Z},t),streamCollector:t?.streamCollector??he,useDualstackEndpoint:t?.useDualstackEndpoint??F(U,o),
useFipsEndpoint:t?.useFipsEndpoint??F($,o),userAgentAppId:t?.userAgentAppId??F(l,o)}};const getHttpAuthExtensionConfiguration=t=>{const n=t.httpAuthSchemes
;let s=t.httpAuthSchemeProvider;let o=t.credentials;return{setHttpAuthScheme(t){const s=n.findIndex(n=>n.schemeId===t.schemeId)
;if(s===-1)n.push(t);else n.splice(s,1,t)},httpAuthSchemes(){return n},setHttpAuthSchemeProvider(t){s=t},httpAuthSchemeProvider(){return s},setCredentials(t){
o=t},credentials(){return o}}};const resolveHttpAuthRuntimeConfig=t=>({httpAuthSchemes:t.httpAuthSchemes(),httpAuthSchemeProvider:t.httpAuthSchemeProvider(),
credentials:t.credentials()});const resolveRuntimeExtensions=(t,n)=>{const s=Object.assign(d(t),O(t),Q(t),getHttpAuthExtensionConfiguration(t))
;n.forEach(t=>t.configure(s));return Object.assign(t,f(s),_(s),X(s),resolveHttpAuthRuntimeConfig(s))};class SSOOIDCClient extends N{config;constructor(...[t]){
const n=getRuntimeConfig(t||{});super(n);this.initConfig=n;const s=resolveClientEndpointParameters(n);const o=p(s);const i=ne(o);const c=H(i);const u=h(c)
;const l=G(u);const d=resolveHttpAuthSchemeConfig(l);const f=resolveRuntimeExtensions(d,t?.extensions||[]);this.config=f
;this.middlewareStack.use(oe(this.config));this.middlewareStack.use(g(this.config));this.middlewareStack.use(re(this.config))
;this.middlewareStack.use(Y(this.config));this.middlewareStack.use(m(this.config));this.middlewareStack.use(y(this.config))
;this.middlewareStack.use(S(this.config));this.middlewareStack.use(w(this.config,{
httpAuthSchemeParametersProvider:defaultSSOOIDCHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async t=>new v({"aws.auth#sigv4":t.credentials})
}));this.middlewareStack.use(x(this.config))}destroy(){super.destroy()}}const Kt=k(Se,"AWSSSOOIDCService","SSOOIDCClient",K);const Jt={}
;const _mw0=(t,n,s,o)=>[];class CreateTokenCommand extends(Kt(Jt,_mw0,"CreateToken",Gt)){}class SSOOIDC extends SSOOIDCClient{}const Qt={
KMS_ACCESS_DENIED:"KMS_AccessDeniedException"};const Xt={KMS_DISABLED_KEY:"KMS_DisabledException",KMS_INVALID_KEY_USAGE:"KMS_InvalidKeyUsageException",
KMS_INVALID_STATE:"KMS_InvalidStateException",KMS_KEY_NOT_FOUND:"KMS_NotFoundException"};n.AccessDeniedException=AccessDeniedException
;n.AccessDeniedException$=Rt;n.AccessDeniedExceptionReason=Qt;n.AuthorizationPendingException=AuthorizationPendingException;n.AuthorizationPendingException$=Pt
;n.CreateToken$=Gt;n.CreateTokenCommand=CreateTokenCommand;n.CreateTokenRequest$=qt;n.CreateTokenResponse$=Wt;n.ExpiredTokenException=ExpiredTokenException
;n.ExpiredTokenException$=Ot;n.InternalServerException=InternalServerException;n.InternalServerException$=_t;n.InvalidClientException=InvalidClientException
;n.InvalidClientException$=Nt;n.InvalidGrantException=InvalidGrantException;n.InvalidGrantException$=kt;n.InvalidRequestException=InvalidRequestException
;n.InvalidRequestException$=Mt;n.InvalidRequestExceptionReason=Xt;n.InvalidScopeException=InvalidScopeException;n.InvalidScopeException$=Dt;n.SSOOIDC=SSOOIDC
;n.SSOOIDCClient=SSOOIDCClient;n.SSOOIDCServiceException=SSOOIDCServiceException;n.SSOOIDCServiceException$=Tt;n.SlowDownException=SlowDownException
;n.SlowDownException$=Lt;n.UnauthorizedClientException=UnauthorizedClientException;n.UnauthorizedClientException$=Ft
;n.UnsupportedGrantTypeException=UnsupportedGrantTypeException;n.UnsupportedGrantTypeException$=$t;n.errorTypeRegistries=Ut},32579:(t,n,s)=>{
const{awsEndpointFunctions:o,emitWarningIfUnsupportedVersion:i,createDefaultUserAgentProvider:c,getDefaultSocketTimeout:u,NODE_APP_ID_CONFIG_OPTIONS:l,getAwsRegionExtensionConfiguration:d,resolveAwsRegionExtensionConfiguration:f,resolveUserAgentConfig:p,resolveHostHeaderConfig:h,getUserAgentPlugin:g,getHostHeaderPlugin:m,getLoggerPlugin:y,getRecursionDetectionPlugin:S}=s(5152)
;const{NoAuthSigner:E,getHttpAuthSchemeEndpointRuleSetPlugin:w,DefaultIdentityProviderConfig:v,getHttpSigningPlugin:x}=s(90402)
;const{normalizeProvider:C,getSmithyContext:A,ServiceException:T,NoOpLogger:I,emitWarningIfUnsupportedVersion:R,loadConfigsForDefaultMode:P,getDefaultExtensionConfiguration:O,resolveDefaultRuntimeConfig:_,Client:N,makeBuilder:k,createAggregatedClient:M}=s(92658)
;const{Command:D}=s(92658);n.$Command=D;n.__Client=N
;const{resolveDefaultsModeConfig:L,loadConfig:F,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:$,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:U,NODE_REGION_CONFIG_OPTIONS:B,NODE_REGION_CONFIG_FILE_OPTIONS:z,resolveRegionConfig:H}=s(47291)
;const{BinaryDecisionDiagram:V,EndpointCache:j,decideEndpoint:q,customEndpointFunctions:W,resolveEndpointConfig:G,getEndpointPlugin:K}=s(62085)
;const{parseUrl:J,getHttpHandlerExtensionConfiguration:Q,resolveHttpHandlerRuntimeConfig:X,getContentLengthPlugin:Y}=s(93422)
;const{DEFAULT_RETRY_MODE:Z,NODE_RETRY_MODE_CONFIG_OPTIONS:ee,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:te,resolveRetryConfig:ne,getRetryPlugin:re}=s(23609)
;const{TypeRegistry:se,getSchemaSerdePlugin:oe}=s(26890);const{resolveAwsSdkSigV4Config:ie,AwsSdkSigV4Signer:ae,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:ce}=s(97523)
;const{toUtf8:ue,fromUtf8:le,toBase64:de,fromBase64:fe,calculateBodyLength:pe}=s(92430);const{streamCollector:he,NodeHttpHandler:ge}=s(61279)
;const{AwsRestJsonProtocol:me}=s(37288);const{Sha256:ye}=s(99542);const defaultSSOHttpAuthSchemeParametersProvider=async(t,n,s)=>({operation:A(n).operation,
region:await C(t.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption(t){
return{schemeId:"aws.auth#sigv4",signingProperties:{name:"awsssoportal",region:t.region},propertiesExtractor:(t,n)=>({signingProperties:{config:t,context:n}})}}
function createSmithyApiNoAuthHttpAuthOption(t){return{schemeId:"smithy.api#noAuth"}}const defaultSSOHttpAuthSchemeProvider=t=>{const n=[];switch(t.operation){
case"GetRoleCredentials":n.push(createSmithyApiNoAuthHttpAuthOption());break;default:n.push(createAwsAuthSigv4HttpAuthOption(t))}return n}
;const resolveHttpAuthSchemeConfig=t=>{const n=ie(t);return Object.assign(n,{authSchemePreference:C(t.authSchemePreference??[])})}
;const resolveClientEndpointParameters=t=>Object.assign(t,{useDualstackEndpoint:t.useDualstackEndpoint??false,useFipsEndpoint:t.useFipsEndpoint??false,
defaultSigningName:"awsssoportal"});const Se={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{
type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var Ee="3.998.3";var we={version:Ee};const be="ref"
;const ve=-1,xe=true,Ce="isSet",Ae="PartitionResult",Te="booleanEquals",Ie="getAttr",Re={[be]:"Endpoint"},Pe={[be]:Ae},Oe={},_e=[{[be]:"Region"}];const Ne={
conditions:[[Ce,[Re]],[Ce,_e],["aws.partition",_e,Ae],[Te,[{[be]:"UseFIPS"},xe]],[Te,[{[be]:"UseDualStack"},xe]],[Te,[{fn:Ie,argv:[Pe,"supportsDualStack"]
},xe]],[Te,[{fn:Ie,argv:[Pe,"supportsFIPS"]},xe]],["stringEquals",[{fn:Ie,argv:[Pe,"name"]},"aws-us-gov"]]],
results:[[ve],[ve,"Invalid Configuration: FIPS and custom endpoint are not supported"],[ve,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[Re,Oe],["https://portal.sso-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Oe],[ve,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://portal.sso.{Region}.amazonaws.com",Oe],["https://portal.sso-fips.{Region}.{PartitionResult#dnsSuffix}",Oe],[ve,"FIPS is enabled but this partition does not support FIPS"],["https://portal.sso.{Region}.{PartitionResult#dualStackDnsSuffix}",Oe],[ve,"DualStack is enabled but this partition does not support DualStack"],["https://portal.sso.{Region}.{PartitionResult#dnsSuffix}",Oe],[ve,"Invalid Configuration: Missing Region"]]
};const ke=2;const Me=1e8
;const De=new Int32Array([-1,1,-1,0,13,3,1,4,Me+12,2,5,Me+12,3,8,6,4,7,Me+11,5,Me+9,Me+10,4,11,9,6,10,Me+8,7,Me+6,Me+7,5,12,Me+5,6,Me+4,Me+5,3,Me+1,14,4,Me+2,Me+3])
;const Le=V.from(De,ke,Ne.conditions,Ne.results);const Fe=new j({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]})
;const defaultEndpointResolver=(t,n={})=>Fe.get(t,()=>q(Le,{endpointParams:t,logger:n.logger}));W.aws=o;class SSOServiceException extends T{
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sso#SSOServiceException";constructor(t){super(t);Object.setPrototypeOf(this,SSOServiceException.prototype)
}}class InvalidRequestException extends SSOServiceException{static shapeId="com.amazonaws.sso#InvalidRequestException";name="InvalidRequestException"
;$fault="client";constructor(t){super({name:"InvalidRequestException",$fault:"client",...t});Object.setPrototypeOf(this,InvalidRequestException.prototype)}}
class ResourceNotFoundException extends SSOServiceException{static shapeId="com.amazonaws.sso#ResourceNotFoundException";name="ResourceNotFoundException"
;$fault="client";constructor(t){super({name:"ResourceNotFoundException",$fault:"client",...t});Object.setPrototypeOf(this,ResourceNotFoundException.prototype)}}
class TooManyRequestsException extends SSOServiceException{static shapeId="com.amazonaws.sso#TooManyRequestsException";name="TooManyRequestsException"
;$fault="client";constructor(t){super({name:"TooManyRequestsException",$fault:"client",...t});Object.setPrototypeOf(this,TooManyRequestsException.prototype)}}
class UnauthorizedException extends SSOServiceException{static shapeId="com.amazonaws.sso#UnauthorizedException";name="UnauthorizedException";$fault="client"
;constructor(t){super({name:"UnauthorizedException",$fault:"client",...t});Object.setPrototypeOf(this,UnauthorizedException.prototype)}}
const $e="AccessTokenType";const Ue="GetRoleCredentials";const Be="GetRoleCredentialsRequest";const ze="GetRoleCredentialsResponse"
;const He="InvalidRequestException";const Ve="RoleCredentials";const je="ResourceNotFoundException";const qe="SecretAccessKeyType";const We="SessionTokenType"
;const Ge="TooManyRequestsException";const Ke="UnauthorizedException";const Je="accountId";const Qe="accessKeyId";const Xe="accessToken";const Ye="account_id"
;const Ze="client";const et="error";const tt="expiration";const nt="http";const rt="httpError";const st="httpHeader";const ot="httpQuery";const it="message"
;const at="roleCredentials";const ct="roleName";const ut="role_name";const lt="smithy.ts.sdk.synthetic.com.amazonaws.sso";const dt="secretAccessKey"
;const ft="sessionToken";const pt="x-amz-sso_bearer_token";const ht="com.amazonaws.sso";const gt=new se(lt);var mt=[-3,lt,"SSOServiceException",0,[],[]]
;gt.registerError(mt,SSOServiceException);const yt=new se(ht);var St=[-3,ht,He,{[et]:Ze,[rt]:400},[it],[0]];yt.registerError(St,InvalidRequestException)
;var Et=[-3,ht,je,{[et]:Ze,[rt]:404},[it],[0]];yt.registerError(Et,ResourceNotFoundException);var wt=[-3,ht,Ge,{[et]:Ze,[rt]:429},[it],[0]]
;yt.registerError(wt,TooManyRequestsException);var bt=[-3,ht,Ke,{[et]:Ze,[rt]:401},[it],[0]];yt.registerError(bt,UnauthorizedException);const vt=[gt,yt]
;var xt=[0,ht,$e,8,0];var Ct=[0,ht,qe,8,0];var At=[0,ht,We,8,0];var Tt=[3,ht,Be,0,[ct,Je,Xe],[[0,{[ot]:ut}],[0,{[ot]:Ye}],[()=>xt,{[st]:pt}]],3]
;var It=[3,ht,ze,0,[at],[[()=>Rt,0]]];var Rt=[3,ht,Ve,0,[Qe,dt,ft,tt],[0,[()=>Ct,0],[()=>At,0],1]];var Pt=[9,ht,Ue,{[nt]:["GET","/federation/credentials",200]
},()=>Tt,()=>It];const getRuntimeConfig$1=t=>({apiVersion:"2019-06-10",base64Decoder:t?.base64Decoder??fe,base64Encoder:t?.base64Encoder??de,
disableHostPrefix:t?.disableHostPrefix??false,endpointProvider:t?.endpointProvider??defaultEndpointResolver,extensions:t?.extensions??[],
httpAuthSchemeProvider:t?.httpAuthSchemeProvider??defaultSSOHttpAuthSchemeProvider,httpAuthSchemes:t?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:t=>t.getIdentityProvider("aws.auth#sigv4"),signer:new ae},{schemeId:"smithy.api#noAuth",
identityProvider:t=>t.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new E}],logger:t?.logger??new I,protocol:t?.protocol??me,
protocolSettings:t?.protocolSettings??{defaultNamespace:"com.amazonaws.sso",errorTypeRegistries:vt,version:"2019-06-10",serviceTarget:"SWBPortalService"},
serviceId:t?.serviceId??"SSO",sha256:t?.sha256??ye,urlParser:t?.urlParser??J,utf8Decoder:t?.utf8Decoder??le,utf8Encoder:t?.utf8Encoder??ue})
;const getRuntimeConfig=t=>{R(process.version);const n=L(t);const defaultConfigProvider=()=>n().then(P);const s=getRuntimeConfig$1(t);i(process.version)
;const o={profile:t?.profile,logger:s.logger};return{...s,...t,runtime:"node",defaultsMode:n,authSchemePreference:t?.authSchemePreference??F(ce,o),
bodyLengthChecker:t?.bodyLengthChecker??pe,defaultSocketTimeout:u(t?.requestHandler,3e5),defaultUserAgentProvider:t?.defaultUserAgentProvider??c({
serviceId:s.serviceId,clientVersion:we.version}),maxAttempts:t?.maxAttempts??F(te,t),region:t?.region??F(B,{...z,...o}),
requestHandler:ge.create(t?.requestHandler??defaultConfigProvider),retryMode:t?.retryMode??F({...ee,
default:async()=>(await defaultConfigProvider()).retryMode||Z},t),streamCollector:t?.streamCollector??he,useDualstackEndpoint:t?.useDualstackEndpoint??F(U,o),
useFipsEndpoint:t?.useFipsEndpoint??F($,o),userAgentAppId:t?.userAgentAppId??F(l,o)}};const getHttpAuthExtensionConfiguration=t=>{const n=t.httpAuthSchemes
;let s=t.httpAuthSchemeProvider;let o=t.credentials;return{setHttpAuthScheme(t){const s=n.findIndex(n=>n.schemeId===t.schemeId)
;if(s===-1)n.push(t);else n.splice(s,1,t)},httpAuthSchemes(){return n},setHttpAuthSchemeProvider(t){s=t},httpAuthSchemeProvider(){return s},setCredentials(t){
o=t},credentials(){return o}}};const resolveHttpAuthRuntimeConfig=t=>({httpAuthSchemes:t.httpAuthSchemes(),httpAuthSchemeProvider:t.httpAuthSchemeProvider(),
credentials:t.credentials()});const resolveRuntimeExtensions=(t,n)=>{const s=Object.assign(d(t),O(t),Q(t),getHttpAuthExtensionConfiguration(t))
;n.forEach(t=>t.configure(s));return Object.assign(t,f(s),_(s),X(s),resolveHttpAuthRuntimeConfig(s))};class SSOClient extends N{config;constructor(...[t]){
const n=getRuntimeConfig(t||{});super(n);this.initConfig=n;const s=resolveClientEndpointParameters(n);const o=p(s);const i=ne(o);const c=H(i);const u=h(c)
;const l=G(u);const d=resolveHttpAuthSchemeConfig(l);const f=resolveRuntimeExtensions(d,t?.extensions||[]);this.config=f
;this.middlewareStack.use(oe(this.config));this.middlewareStack.use(g(this.config));this.middlewareStack.use(re(this.config))
;this.middlewareStack.use(Y(this.config));this.middlewareStack.use(m(this.config));this.middlewareStack.use(y(this.config))
;this.middlewareStack.use(S(this.config));this.middlewareStack.use(w(this.config,{httpAuthSchemeParametersProvider:defaultSSOHttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async t=>new v({"aws.auth#sigv4":t.credentials})}));this.middlewareStack.use(x(this.config))}destroy(){super.destroy()}}
const Ot=k(Se,"SWBPortalService","SSOClient",K);const _t={};const _mw0=(t,n,s,o)=>[]
;class GetRoleCredentialsCommand extends(Ot(_t,_mw0,"GetRoleCredentials",Pt)){}class SSO extends SSOClient{}n.GetRoleCredentials$=Pt
;n.GetRoleCredentialsCommand=GetRoleCredentialsCommand;n.GetRoleCredentialsRequest$=Tt;n.GetRoleCredentialsResponse$=It
;n.InvalidRequestException=InvalidRequestException;n.InvalidRequestException$=St;n.ResourceNotFoundException=ResourceNotFoundException
;n.ResourceNotFoundException$=Et;n.RoleCredentials$=Rt;n.SSO=SSO;n.SSOClient=SSOClient;n.SSOServiceException=SSOServiceException;n.SSOServiceException$=mt
;n.TooManyRequestsException=TooManyRequestsException;n.TooManyRequestsException$=wt;n.UnauthorizedException=UnauthorizedException;n.UnauthorizedException$=bt
;n.errorTypeRegistries=vt},1136:(t,n,s)=>{
const{awsEndpointFunctions:o,emitWarningIfUnsupportedVersion:i,createDefaultUserAgentProvider:c,getDefaultSocketTimeout:u,NODE_APP_ID_CONFIG_OPTIONS:l,getAwsRegionExtensionConfiguration:d,resolveAwsRegionExtensionConfiguration:f,resolveUserAgentConfig:p,resolveHostHeaderConfig:h,getUserAgentPlugin:g,getHostHeaderPlugin:m,getLoggerPlugin:y,getRecursionDetectionPlugin:S,setCredentialFeature:E,stsRegionDefaultResolver:w}=s(5152)
;const{NoAuthSigner:v,getHttpAuthSchemeEndpointRuleSetPlugin:x,DefaultIdentityProviderConfig:C,getHttpSigningPlugin:A}=s(90402)
;const{normalizeProvider:T,getSmithyContext:I,ServiceException:R,NoOpLogger:P,emitWarningIfUnsupportedVersion:O,loadConfigsForDefaultMode:_,getDefaultExtensionConfiguration:N,resolveDefaultRuntimeConfig:k,Client:M,makeBuilder:D,createAggregatedClient:L}=s(92658)
;const{Command:F}=s(92658);n.$Command=F;n.__Client=M
;const{resolveDefaultsModeConfig:$,loadConfig:U,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:B,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:z,NODE_REGION_CONFIG_OPTIONS:H,NODE_REGION_CONFIG_FILE_OPTIONS:V,resolveRegionConfig:j}=s(47291)
;const{BinaryDecisionDiagram:q,EndpointCache:W,decideEndpoint:G,customEndpointFunctions:K,resolveParams:J,resolveEndpointConfig:Q,getEndpointPlugin:X}=s(62085)
;const{parseUrl:Y,getHttpHandlerExtensionConfiguration:Z,resolveHttpHandlerRuntimeConfig:ee,getContentLengthPlugin:te}=s(93422)
;const{DEFAULT_RETRY_MODE:ne,NODE_RETRY_MODE_CONFIG_OPTIONS:re,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:se,resolveRetryConfig:oe,getRetryPlugin:ie}=s(23609)
;const{TypeRegistry:ae,getSchemaSerdePlugin:ce}=s(26890)
;const{resolveAwsSdkSigV4Config:ue,resolveAwsSdkSigV4AConfig:le,AwsSdkSigV4Signer:de,AwsSdkSigV4ASigner:fe,NODE_SIGV4A_CONFIG_OPTIONS:pe,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:he}=s(97523)
;const{SignatureV4MultiRegion:ge}=s(5785);const{toUtf8:me,fromUtf8:ye,toBase64:Se,fromBase64:Ee,calculateBodyLength:we}=s(92430)
;const{streamCollector:be,NodeHttpHandler:ve}=s(61279);const{AwsQueryProtocol:xe}=s(37288);const{Sha256:Ce}=s(99542);const Ae="ref"
;const Te=-1,Ie=true,Re="isSet",Pe="PartitionResult",Oe="booleanEquals",_e="stringEquals",Ne="getAttr",ke="us-east-1",Me="sigv4",De="sts",Le="https://sts.{Region}.{PartitionResult#dnsSuffix}",Fe={
[Ae]:"Endpoint"},$e={[Ae]:"Region"},Ue={[Ae]:Pe},Be={},ze=[$e];const He={conditions:[[Re,[Fe]],[Re,ze],["aws.partition",ze,Pe],[Oe,[{[Ae]:"UseFIPS"},Ie]],[Oe,[{
[Ae]:"UseDualStack"},Ie]],[_e,[$e,"aws-global"]],[Oe,[{[Ae]:"UseGlobalEndpoint"},Ie]],[_e,[$e,"eu-central-1"]],[Oe,[{fn:Ne,argv:[Ue,"supportsDualStack"]
},Ie]],[Oe,[{fn:Ne,argv:[Ue,"supportsFIPS"]
},Ie]],[_e,[$e,"ap-south-1"]],[_e,[$e,"eu-north-1"]],[_e,[$e,"eu-west-1"]],[_e,[$e,"eu-west-2"]],[_e,[$e,"eu-west-3"]],[_e,[$e,"sa-east-1"]],[_e,[$e,ke]],[_e,[$e,"us-east-2"]],[_e,[$e,"us-west-2"]],[_e,[$e,"us-west-1"]],[_e,[$e,"ca-central-1"]],[_e,[$e,"ap-southeast-1"]],[_e,[$e,"ap-northeast-1"]],[_e,[$e,"ap-southeast-2"]],[_e,[{
fn:Ne,argv:[Ue,"name"]},"aws-us-gov"]]],results:[[Te],["https://sts.amazonaws.com",{authSchemes:[{name:Me,signingName:De,signingRegion:ke}]}],[Le,{
authSchemes:[{name:Me,signingName:De,signingRegion:"{Region}"}]
}],[Te,"Invalid Configuration: FIPS and custom endpoint are not supported"],[Te,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[Fe,Be],["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Be],[Te,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://sts.{Region}.amazonaws.com",Be],["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}",Be],[Te,"FIPS is enabled but this partition does not support FIPS"],["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}",Be],[Te,"DualStack is enabled but this partition does not support DualStack"],[Le,Be],[Te,"Invalid Configuration: Missing Region"]]
};const Ve=2;const je=1e8
;const qe=new Int32Array([-1,1,-1,0,30,3,1,4,je+14,2,5,je+14,3,25,6,4,24,7,5,je+1,8,6,9,je+13,7,je+1,10,10,je+1,11,11,je+1,12,12,je+1,13,13,je+1,14,14,je+1,15,15,je+1,16,16,je+1,17,17,je+1,18,18,je+1,19,19,je+1,20,20,je+1,21,21,je+1,22,22,je+1,23,23,je+1,je+2,8,je+11,je+12,4,28,26,9,27,je+10,24,je+8,je+9,8,29,je+7,9,je+6,je+7,3,je+3,31,4,je+4,je+5])
;const We=q.from(qe,Ve,He.conditions,He.results);const Ge=new W({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS","UseGlobalEndpoint"]})
;const defaultEndpointResolver=(t,n={})=>Ge.get(t,()=>G(We,{endpointParams:t,logger:n.logger}));K.aws=o
;const createEndpointRuleSetHttpAuthSchemeParametersProvider=t=>async(n,s,o)=>{
if(!o)throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");const i=await t(n,s,o)
;const c=I(s)?.commandInstance?.constructor?.getEndpointParameterInstructions
;if(!c)throw new Error(`getEndpointParameterInstructions() is not defined on '${s.commandName}'`);const u=await J(o,{getEndpointParameterInstructions:c},n)
;return Object.assign(i,u)};const _defaultSTSHttpAuthSchemeParametersProvider=async(t,n,s)=>({operation:I(n).operation,region:await T(t.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
;const Ke=createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultSTSHttpAuthSchemeParametersProvider);function createAwsAuthSigv4HttpAuthOption(t){
return{schemeId:"aws.auth#sigv4",signingProperties:{name:"sts",region:t.region},propertiesExtractor:(t,n)=>({signingProperties:{config:t,context:n}})}}
function createAwsAuthSigv4aHttpAuthOption(t){return{schemeId:"aws.auth#sigv4a",signingProperties:{name:"sts",region:t.region},propertiesExtractor:(t,n)=>({
signingProperties:{config:t,context:n}})}}function createSmithyApiNoAuthHttpAuthOption(t){return{schemeId:"smithy.api#noAuth"}}
const createEndpointRuleSetHttpAuthSchemeProvider=(t,n,s)=>{const endpointRuleSetHttpAuthSchemeProvider=o=>{const i=t(o);const c=i.properties?.authSchemes
;if(!c)return n(o);const u=[];for(const t of c){const{name:n,properties:i={},...l}=t;const d=n.toLowerCase()
;if(n!==d)console.warn(`HttpAuthScheme has been normalized with lowercasing: '${n}' to '${d}'`);let f;if(d==="sigv4a"){f="aws.auth#sigv4a";const t=c.find(t=>{
const n=t.name.toLowerCase();return n!=="sigv4a"&&n.startsWith("sigv4")});if(ge.sigv4aDependency()==="none"&&t)continue
}else if(d.startsWith("sigv4"))f="aws.auth#sigv4";else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${d}'`);const p=s[f]
;if(!p)throw new Error(`Could not find HttpAuthOption create function for '${f}'`);const h=p(o);h.schemeId=f;h.signingProperties={...h.signingProperties||{},
...l,...i};u.push(h)}return u};return endpointRuleSetHttpAuthSchemeProvider};const _defaultSTSHttpAuthSchemeProvider=t=>{const n=[];switch(t.operation){
case"AssumeRoleWithWebIdentity":n.push(createSmithyApiNoAuthHttpAuthOption());n.push(createAwsAuthSigv4aHttpAuthOption(t));break;default:
n.push(createAwsAuthSigv4HttpAuthOption(t));n.push(createAwsAuthSigv4aHttpAuthOption(t))}return n}
;const Je=createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver,_defaultSTSHttpAuthSchemeProvider,{
"aws.auth#sigv4":createAwsAuthSigv4HttpAuthOption,"aws.auth#sigv4a":createAwsAuthSigv4aHttpAuthOption,"smithy.api#noAuth":createSmithyApiNoAuthHttpAuthOption})
;const resolveHttpAuthSchemeConfig=t=>{const n=ue(t);const s=le(n);return Object.assign(s,{authSchemePreference:T(t.authSchemePreference??[])})}
;const resolveClientEndpointParameters=t=>Object.assign(t,{useDualstackEndpoint:t.useDualstackEndpoint??false,useFipsEndpoint:t.useFipsEndpoint??false,
useGlobalEndpoint:t.useGlobalEndpoint??false,defaultSigningName:"sts"});const Qe={UseGlobalEndpoint:{type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{
type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{
type:"builtInParams",name:"useDualstackEndpoint"}};var Xe="3.998.3";var Ye={version:Xe};class STSServiceException extends R{
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";constructor(t){super(t);Object.setPrototypeOf(this,STSServiceException.prototype)
}}class ExpiredTokenException extends STSServiceException{static shapeId="com.amazonaws.sts#ExpiredTokenException";name="ExpiredTokenException";$fault="client"
;constructor(t){super({name:"ExpiredTokenException",$fault:"client",...t});Object.setPrototypeOf(this,ExpiredTokenException.prototype)}}
class MalformedPolicyDocumentException extends STSServiceException{static shapeId="com.amazonaws.sts#MalformedPolicyDocumentException"
;name="MalformedPolicyDocumentException";$fault="client";constructor(t){super({name:"MalformedPolicyDocumentException",$fault:"client",...t})
;Object.setPrototypeOf(this,MalformedPolicyDocumentException.prototype)}}class PackedPolicyTooLargeException extends STSServiceException{
static shapeId="com.amazonaws.sts#PackedPolicyTooLargeException";name="PackedPolicyTooLargeException";$fault="client";constructor(t){super({
name:"PackedPolicyTooLargeException",$fault:"client",...t});Object.setPrototypeOf(this,PackedPolicyTooLargeException.prototype)}}
class RegionDisabledException extends STSServiceException{static shapeId="com.amazonaws.sts#RegionDisabledException";name="RegionDisabledException"
;$fault="client";constructor(t){super({name:"RegionDisabledException",$fault:"client",...t});Object.setPrototypeOf(this,RegionDisabledException.prototype)}}
class IDPRejectedClaimException extends STSServiceException{static shapeId="com.amazonaws.sts#IDPRejectedClaimException";name="IDPRejectedClaimException"
;$fault="client";constructor(t){super({name:"IDPRejectedClaimException",$fault:"client",...t});Object.setPrototypeOf(this,IDPRejectedClaimException.prototype)}}
class InvalidIdentityTokenException extends STSServiceException{static shapeId="com.amazonaws.sts#InvalidIdentityTokenException"
;name="InvalidIdentityTokenException";$fault="client";constructor(t){super({name:"InvalidIdentityTokenException",$fault:"client",...t})
;Object.setPrototypeOf(this,InvalidIdentityTokenException.prototype)}}class IDPCommunicationErrorException extends STSServiceException{
static shapeId="com.amazonaws.sts#IDPCommunicationErrorException";name="IDPCommunicationErrorException";$fault="client";$retryable={};constructor(t){super({
name:"IDPCommunicationErrorException",$fault:"client",...t});Object.setPrototypeOf(this,IDPCommunicationErrorException.prototype)}}const Ze="Arn"
;const et="AccessKeyId";const tt="AssumeRole";const nt="AssumedRoleId";const rt="AssumeRoleRequest";const st="AssumeRoleResponse";const ot="AssumedRoleUser"
;const it="AssumeRoleWithWebIdentity";const at="AssumeRoleWithWebIdentityRequest";const ct="AssumeRoleWithWebIdentityResponse";const ut="Audience"
;const lt="Credentials";const dt="ContextAssertion";const ft="DurationSeconds";const pt="Expiration";const ht="ExternalId";const gt="ExpiredTokenException"
;const mt="IDPCommunicationErrorException";const yt="IDPRejectedClaimException";const St="InvalidIdentityTokenException";const Et="Key"
;const wt="MalformedPolicyDocumentException";const bt="MinimumSessionTokenSize";const vt="Policy";const xt="PolicyArns";const Ct="ProviderArn"
;const At="ProvidedContexts";const Tt="ProvidedContextsListType";const It="ProvidedContext";const Rt="PolicyDescriptorType";const Pt="ProviderId"
;const Ot="PackedPolicySize";const _t="PackedPolicyTooLargeException";const Nt="Provider";const kt="RoleArn";const Mt="RegionDisabledException"
;const Dt="RoleSessionName";const Lt="SecretAccessKey";const Ft="SubjectFromWebIdentityToken";const $t="SourceIdentity";const Ut="SerialNumber"
;const Bt="SessionToken";const zt="SessionTokenSize";const Ht="SessionTokenUtilization";const Vt="Tags";const jt="TokenCode";const qt="TransitiveTagKeys"
;const Wt="Tag";const Gt="Value";const Kt="WebIdentityToken";const Jt="arn";const Qt="accessKeySecretType";const Xt="awsQueryError";const Yt="client"
;const Zt="clientTokenType";const en="error";const tn="httpError";const nn="message";const rn="policyDescriptorListType"
;const sn="smithy.ts.sdk.synthetic.com.amazonaws.sts";const on="tagListType";const an="com.amazonaws.sts";const cn=new ae(sn)
;var un=[-3,sn,"STSServiceException",0,[],[]];cn.registerError(un,STSServiceException);const ln=new ae(an);var dn=[-3,an,gt,{[Xt]:[`ExpiredTokenException`,400],
[en]:Yt,[tn]:400},[nn],[0]];ln.registerError(dn,ExpiredTokenException);var pn=[-3,an,mt,{[Xt]:[`IDPCommunicationError`,400],[en]:Yt,[tn]:400},[nn],[0]]
;ln.registerError(pn,IDPCommunicationErrorException);var hn=[-3,an,yt,{[Xt]:[`IDPRejectedClaim`,403],[en]:Yt,[tn]:403},[nn],[0]]
;ln.registerError(hn,IDPRejectedClaimException);var gn=[-3,an,St,{[Xt]:[`InvalidIdentityToken`,400],[en]:Yt,[tn]:400},[nn],[0]]
;ln.registerError(gn,InvalidIdentityTokenException);var mn=[-3,an,wt,{[Xt]:[`MalformedPolicyDocument`,400],[en]:Yt,[tn]:400},[nn],[0]]
;ln.registerError(mn,MalformedPolicyDocumentException);var yn=[-3,an,_t,{[Xt]:[`PackedPolicyTooLarge`,400],[en]:Yt,[tn]:400},[nn],[0]]
;ln.registerError(yn,PackedPolicyTooLargeException);var Sn=[-3,an,Mt,{[Xt]:[`RegionDisabledException`,403],[en]:Yt,[tn]:403},[nn],[0]]
;ln.registerError(Sn,RegionDisabledException);const En=[cn,ln];var wn=[0,an,Qt,8,0];var bn=[0,an,Zt,8,0];var vn=[3,an,ot,0,[nt,Ze],[0,0],2]
;var xn=[3,an,rt,0,[kt,Dt,xt,vt,ft,Vt,qt,ht,Ut,jt,$t,At,bt],[0,0,()=>_n,0,1,()=>kn,64|0,0,0,0,0,()=>Nn,1],2]
;var Cn=[3,an,st,0,[lt,ot,Ot,$t,Ht,zt],[[()=>In,0],()=>vn,1,0,1,1]];var An=[3,an,at,0,[kt,Dt,Kt,Pt,xt,vt,ft,bt],[0,0,[()=>bn,0],0,()=>_n,0,1,1],3]
;var Tn=[3,an,ct,0,[lt,Ft,ot,Ot,Nt,ut,$t,Ht,zt],[[()=>In,0],0,()=>vn,1,0,0,0,1,1]];var In=[3,an,lt,0,[et,Lt,Bt,pt],[0,[()=>wn,0],0,4],4]
;var Rn=[3,an,Rt,0,[Jt],[0]];var Pn=[3,an,It,0,[Ct,dt],[0,0]];var On=[3,an,Wt,0,[Et,Gt],[0,0],2];var _n=[1,an,rn,0,()=>Rn];var Nn=[1,an,Tt,0,()=>Pn]
;var kn=[1,an,on,0,()=>On];var Mn=[9,an,tt,0,()=>xn,()=>Cn];var Dn=[9,an,it,0,()=>An,()=>Tn];const getRuntimeConfig$1=t=>({apiVersion:"2011-06-15",
base64Decoder:t?.base64Decoder??Ee,base64Encoder:t?.base64Encoder??Se,disableHostPrefix:t?.disableHostPrefix??false,
endpointProvider:t?.endpointProvider??defaultEndpointResolver,extensions:t?.extensions??[],httpAuthSchemeProvider:t?.httpAuthSchemeProvider??Je,
httpAuthSchemes:t?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:t=>t.getIdentityProvider("aws.auth#sigv4"),signer:new de},{
schemeId:"aws.auth#sigv4a",identityProvider:t=>t.getIdentityProvider("aws.auth#sigv4a"),signer:new fe},{schemeId:"smithy.api#noAuth",
identityProvider:t=>t.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new v}],logger:t?.logger??new P,protocol:t?.protocol??xe,
protocolSettings:t?.protocolSettings??{defaultNamespace:"com.amazonaws.sts",errorTypeRegistries:En,xmlNamespace:"https://sts.amazonaws.com/doc/2011-06-15/",
version:"2011-06-15",serviceTarget:"AWSSecurityTokenServiceV20110615"},serviceId:t?.serviceId??"STS",sha256:t?.sha256??Ce,
signerConstructor:t?.signerConstructor??ge,urlParser:t?.urlParser??Y,utf8Decoder:t?.utf8Decoder??ye,utf8Encoder:t?.utf8Encoder??me});const getRuntimeConfig=t=>{
O(process.version);const n=$(t);const defaultConfigProvider=()=>n().then(_);const s=getRuntimeConfig$1(t);i(process.version);const o={profile:t?.profile,
logger:s.logger};return{...s,...t,runtime:"node",defaultsMode:n,authSchemePreference:t?.authSchemePreference??U(he,o),
bodyLengthChecker:t?.bodyLengthChecker??we,defaultSocketTimeout:u(t?.requestHandler,3e5),defaultUserAgentProvider:t?.defaultUserAgentProvider??c({
serviceId:s.serviceId,clientVersion:Ye.version}),httpAuthSchemes:t?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:n=>n.getIdentityProvider("aws.auth#sigv4")||(async n=>await t.credentialDefaultProvider(n?.__config||{})()),signer:new de},{
schemeId:"aws.auth#sigv4a",identityProvider:t=>t.getIdentityProvider("aws.auth#sigv4a"),signer:new fe},{schemeId:"smithy.api#noAuth",
identityProvider:t=>t.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new v}],maxAttempts:t?.maxAttempts??U(se,t),region:t?.region??U(H,{...V,
...o}),requestHandler:ve.create(t?.requestHandler??defaultConfigProvider),retryMode:t?.retryMode??U({...re,
default:async()=>(await defaultConfigProvider()).retryMode||ne},t),sigv4aSigningRegionSet:t?.sigv4aSigningRegionSet??U(pe,o),
streamCollector:t?.streamCollector??be,useDualstackEndpoint:t?.useDualstackEndpoint??U(z,o),useFipsEndpoint:t?.useFipsEndpoint??U(B,o),
userAgentAppId:t?.userAgentAppId??U(l,o)}};const getHttpAuthExtensionConfiguration=t=>{const n=t.httpAuthSchemes;let s=t.httpAuthSchemeProvider
;let o=t.credentials;return{setHttpAuthScheme(t){const s=n.findIndex(n=>n.schemeId===t.schemeId);if(s===-1)n.push(t);else n.splice(s,1,t)},httpAuthSchemes(){
return n},setHttpAuthSchemeProvider(t){s=t},httpAuthSchemeProvider(){return s},setCredentials(t){o=t},credentials(){return o}}}
;const resolveHttpAuthRuntimeConfig=t=>({httpAuthSchemes:t.httpAuthSchemes(),httpAuthSchemeProvider:t.httpAuthSchemeProvider(),credentials:t.credentials()})
;const resolveRuntimeExtensions=(t,n)=>{const s=Object.assign(d(t),N(t),Z(t),getHttpAuthExtensionConfiguration(t));n.forEach(t=>t.configure(s))
;return Object.assign(t,f(s),k(s),ee(s),resolveHttpAuthRuntimeConfig(s))};class STSClient extends M{config;constructor(...[t]){const n=getRuntimeConfig(t||{})
;super(n);this.initConfig=n;const s=resolveClientEndpointParameters(n);const o=p(s);const i=oe(o);const c=j(i);const u=h(c);const l=Q(u)
;const d=resolveHttpAuthSchemeConfig(l);const f=resolveRuntimeExtensions(d,t?.extensions||[]);this.config=f;this.middlewareStack.use(ce(this.config))
;this.middlewareStack.use(g(this.config));this.middlewareStack.use(ie(this.config));this.middlewareStack.use(te(this.config))
;this.middlewareStack.use(m(this.config));this.middlewareStack.use(y(this.config));this.middlewareStack.use(S(this.config))
;this.middlewareStack.use(x(this.config,{httpAuthSchemeParametersProvider:Ke,identityProviderConfigProvider:async t=>new C({"aws.auth#sigv4":t.credentials,
"aws.auth#sigv4a":t.credentials})}));this.middlewareStack.use(A(this.config))}destroy(){super.destroy()}}
const Ln=D(Qe,"AWSSecurityTokenServiceV20110615","STSClient",X);const Fn={};const _mw0=(t,n,s,o)=>[]
;class AssumeRoleCommand extends(Ln(Fn,_mw0,"AssumeRole",Mn)){}class AssumeRoleWithWebIdentityCommand extends(Ln(Fn,_mw0,"AssumeRoleWithWebIdentity",Dn)){}
class STS extends STSClient{}const getAccountIdFromAssumedRoleUser=t=>{if(typeof t?.Arn==="string"){const n=t.Arn.split(":")
;if(n.length>4&&n[4]!=="")return n[4]}return};const resolveRegion=async(t,n,s,o={})=>{const i=typeof t==="function"?await t():t
;const c=typeof n==="function"?await n():n;let u="";const l=i??c??(u=await w(o)())
;s?.debug?.("@aws-sdk/client-sts::resolveRegion","accepting first of:",`${i} (credential provider clientConfig)`,`${c} (contextual client)`,`${u} (STS default: AWS_REGION, profile region, or us-east-1)`)
;return l};const getDefaultRoleAssumer$1=(t,n)=>{let s;let o;return async(i,c)=>{o=i;if(!s){
const{logger:i=t?.parentClientConfig?.logger,profile:c=t?.parentClientConfig?.profile,region:u,requestHandler:l=t?.parentClientConfig?.requestHandler,credentialProviderLogger:d,userAgentAppId:f=t?.parentClientConfig?.userAgentAppId}=t
;const p=await resolveRegion(u,t?.parentClientConfig?.region,d,{logger:i,profile:c});const h=!isH2(l);s=new n({...t,userAgentAppId:f,profile:c,
credentialDefaultProvider:()=>async()=>o,region:p,requestHandler:h?l:void 0,logger:i})}
const{Credentials:u,AssumedRoleUser:l}=await s.send(new AssumeRoleCommand(c))
;if(!u||!u.AccessKeyId||!u.SecretAccessKey)throw new Error(`Invalid response from STS.assumeRole call with role ${c.RoleArn}`)
;const d=getAccountIdFromAssumedRoleUser(l);const f={accessKeyId:u.AccessKeyId,secretAccessKey:u.SecretAccessKey,sessionToken:u.SessionToken,
expiration:u.Expiration,...u.CredentialScope&&{credentialScope:u.CredentialScope},...d&&{accountId:d}};E(f,"CREDENTIALS_STS_ASSUME_ROLE","i");return f}}
;const getDefaultRoleAssumerWithWebIdentity$1=(t,n)=>{let s;return async o=>{if(!s){
const{logger:o=t?.parentClientConfig?.logger,profile:i=t?.parentClientConfig?.profile,region:c,requestHandler:u=t?.parentClientConfig?.requestHandler,credentialProviderLogger:l,userAgentAppId:d=t?.parentClientConfig?.userAgentAppId}=t
;const f=await resolveRegion(c,t?.parentClientConfig?.region,l,{logger:o,profile:i});const p=!isH2(u);s=new n({...t,userAgentAppId:d,profile:i,region:f,
requestHandler:p?u:void 0,logger:o})}const{Credentials:i,AssumedRoleUser:c}=await s.send(new AssumeRoleWithWebIdentityCommand(o))
;if(!i||!i.AccessKeyId||!i.SecretAccessKey)throw new Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${o.RoleArn}`)
;const u=getAccountIdFromAssumedRoleUser(c);const l={accessKeyId:i.AccessKeyId,secretAccessKey:i.SecretAccessKey,sessionToken:i.SessionToken,
expiration:i.Expiration,...i.CredentialScope&&{credentialScope:i.CredentialScope},...u&&{accountId:u}};if(u)E(l,"RESOLVED_ACCOUNT_ID","T")
;E(l,"CREDENTIALS_STS_ASSUME_ROLE_WEB_ID","k");return l}};const isH2=t=>t?.metadata?.handlerProtocol==="h2";const getCustomizableStsClientCtor=(t,n)=>{
if(!n)return t;else return class CustomizableSTSClient extends t{constructor(t){super(t);for(const t of n)this.middlewareStack.use(t)}}}
;const getDefaultRoleAssumer=(t={},n)=>getDefaultRoleAssumer$1(t,getCustomizableStsClientCtor(STSClient,n))
;const getDefaultRoleAssumerWithWebIdentity=(t={},n)=>getDefaultRoleAssumerWithWebIdentity$1(t,getCustomizableStsClientCtor(STSClient,n))
;const decorateDefaultCredentialProvider=t=>n=>t({roleAssumer:getDefaultRoleAssumer(n),roleAssumerWithWebIdentity:getDefaultRoleAssumerWithWebIdentity(n),...n})
;n.AssumeRole$=Mn;n.AssumeRoleCommand=AssumeRoleCommand;n.AssumeRoleRequest$=xn;n.AssumeRoleResponse$=Cn;n.AssumeRoleWithWebIdentity$=Dn
;n.AssumeRoleWithWebIdentityCommand=AssumeRoleWithWebIdentityCommand;n.AssumeRoleWithWebIdentityRequest$=An;n.AssumeRoleWithWebIdentityResponse$=Tn
;n.AssumedRoleUser$=vn;n.Credentials$=In;n.ExpiredTokenException=ExpiredTokenException;n.ExpiredTokenException$=dn
;n.IDPCommunicationErrorException=IDPCommunicationErrorException;n.IDPCommunicationErrorException$=pn;n.IDPRejectedClaimException=IDPRejectedClaimException
;n.IDPRejectedClaimException$=hn;n.InvalidIdentityTokenException=InvalidIdentityTokenException;n.InvalidIdentityTokenException$=gn
;n.MalformedPolicyDocumentException=MalformedPolicyDocumentException;n.MalformedPolicyDocumentException$=mn
;n.PackedPolicyTooLargeException=PackedPolicyTooLargeException;n.PackedPolicyTooLargeException$=yn;n.PolicyDescriptorType$=Rn;n.ProvidedContext$=Pn
;n.RegionDisabledException=RegionDisabledException;n.RegionDisabledException$=Sn;n.STS=STS;n.STSClient=STSClient;n.STSServiceException=STSServiceException
;n.STSServiceException$=un;n.Tag$=On;n.decorateDefaultCredentialProvider=decorateDefaultCredentialProvider;n.errorTypeRegistries=En
;n.getDefaultRoleAssumer=getDefaultRoleAssumer;n.getDefaultRoleAssumerWithWebIdentity=getDefaultRoleAssumerWithWebIdentity},5785:(t,n,s)=>{
const{SignatureV4:o,signatureV4aContainer:i}=s(75118);const c={CrtSignerV4:null};const u="X-Amz-S3session-Token";const l=u.toLowerCase()
;class SignatureV4SignWithCredentials extends o{async signWithCredentials(t,n,s){const o=getCredentialsWithoutSessionToken(n);t.headers[l]=n.sessionToken
;const i=this;setSingleOverride(i,o);return i.signRequest(t,s??{})}async presignWithCredentials(t,n,s){const o=getCredentialsWithoutSessionToken(n)
;delete t.headers[l];t.headers[u]=n.sessionToken;t.query=t.query??{};t.query[u]=n.sessionToken;const i=this;setSingleOverride(i,o);return this.presign(t,s)}}
function getCredentialsWithoutSessionToken(t){return{accessKeyId:t.accessKeyId,secretAccessKey:t.secretAccessKey,expiration:t.expiration}}
function setSingleOverride(t,n){const s=t.credentialProvider;t.credentialProvider=()=>{t.credentialProvider=s;return Promise.resolve(n)}}
class SignatureV4MultiRegion{sigv4aSigner;sigv4Signer;signerOptions;static sigv4aDependency(){
if(typeof c.CrtSignerV4==="function")return"crt";else if(typeof i.SignatureV4a==="function")return"js";return"none"}constructor(t){
this.sigv4Signer=new SignatureV4SignWithCredentials(t);this.signerOptions=t}async sign(t,n={}){if(n.signingRegion==="*")return this.getSigv4aSigner().sign(t,n)
;return this.sigv4Signer.sign(t,n)}async signWithCredentials(t,n,s={}){if(s.signingRegion==="*"){const o=this.getSigv4aSigner();const i=c.CrtSignerV4
;if(i&&o instanceof i)return o.signWithCredentials(t,n,s);else throw new Error(`signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. `+`Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. `+`You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] `+`or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. `+`For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)
}return this.sigv4Signer.signWithCredentials(t,n,s)}async presign(t,n={}){if(n.signingRegion==="*"){const s=this.getSigv4aSigner();const o=c.CrtSignerV4
;if(o&&s instanceof o)return s.presign(t,n);else throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. `+`Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. `+`You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] `+`or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. `+`For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)
}return this.sigv4Signer.presign(t,n)}async presignWithCredentials(t,n,s={}){
if(s.signingRegion==="*")throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].")
;return this.sigv4Signer.presignWithCredentials(t,n,s)}getSigv4aSigner(){if(!this.sigv4aSigner){const t=c.CrtSignerV4;const n=i.SignatureV4a
;if(this.signerOptions.runtime==="node"){
if(!t&&!n)throw new Error("Neither CRT nor JS SigV4a implementation is available. "+"Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. "+"For more information please go to "+"https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt")
;if(t&&typeof t==="function")this.sigv4aSigner=new t({...this.signerOptions,signingAlgorithm:1});else if(n&&typeof n==="function")this.sigv4aSigner=new n({
...this.signerOptions
});else throw new Error("Available SigV4a implementation is not a valid constructor. "+"Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a."+"For more information please go to "+"https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt")
}else{
if(!n||typeof n!=="function")throw new Error("JS SigV4a implementation is not available or not a valid constructor. "+"Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. "+"You must also register the package by calling [require('@aws-sdk/signature-v4a');] "+"or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. "+"For more information please go to "+"https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a")
;this.sigv4aSigner=new n({...this.signerOptions})}}return this.sigv4aSigner}}n.SignatureV4MultiRegion=SignatureV4MultiRegion
;n.SignatureV4SignWithCredentials=SignatureV4SignWithCredentials;n.signatureV4CrtContainer=c},75433:(t,n,s)=>{const{setTokenFeature:o}=s(5152)
;const{getBearerTokenEnvKey:i}=s(97523)
;const{TokenProviderError:c,getSSOTokenFilepath:u,parseKnownFiles:l,getProfileName:d,loadSsoSessionData:f,getSSOTokenFromFile:p,memoize:h,chain:g}=s(47291)
;const{promises:m}=s(73024);const fromEnvSigningName=({logger:t,signingName:n}={})=>async()=>{t?.debug?.("@aws-sdk/token-providers - fromEnvSigningName")
;if(!n)throw new c("Please pass 'signingName' to compute environment variable key",{logger:t});const s=i(n)
;if(!(s in process.env))throw new c(`Token not present in '${s}' environment variable`,{logger:t});const u={token:process.env[s]}
;o(u,"BEARER_SERVICE_ENV_VARS","3");return u};const y=5*60*1e3;const S=`To refresh this SSO session run 'aws sso login' with the corresponding profile.`
;const getSsoOidcClient=async(t,n={},o)=>{const{SSOOIDCClient:i}=s(89443);const coalesce=t=>n.clientConfig?.[t]??n.parentClientConfig?.[t]??o?.[t]
;const c=new i(Object.assign({},n.clientConfig??{},{region:t??n.clientConfig?.region,logger:coalesce("logger"),userAgentAppId:coalesce("userAgentAppId")}))
;return c};const getNewSsoOidcToken=async(t,n,o={},i)=>{const{CreateTokenCommand:c}=s(89443);const u=await getSsoOidcClient(n,o,i);return u.send(new c({
clientId:t.clientId,clientSecret:t.clientSecret,refreshToken:t.refreshToken,grantType:"refresh_token"}))};const validateTokenExpiry=t=>{
if(t.expiration&&t.expiration.getTime()<Date.now())throw new c(`Token is expired. ${S}`,false)};const validateTokenKey=(t,n,s=false)=>{
if(typeof n==="undefined")throw new c(`Value not present for '${t}' in SSO Token${s?". Cannot refresh":""}. ${S}`,false)};const{writeFile:E}=m
;const writeSSOTokenToFile=(t,n)=>{const s=u(t);const o=JSON.stringify(n,null,2);return E(s,o)};const w=new Map;const v=new Map
;const fromSso=(t={})=>async({callerClientConfig:n}={})=>{t.logger?.debug("@aws-sdk/token-providers - fromSso");const s=await l(t);const o=d({
profile:t.profile??n?.profile});const i=s[o]
;if(!i)throw new c(`Profile '${o}' could not be found in shared credentials file.`,false);else if(!i["sso_session"])throw new c(`Profile '${o}' is missing required property 'sso_session'.`)
;const u=i["sso_session"];const h=v.get(u);if(h)return await h;const g=await f(t);const m=g[u]
;if(!m)throw new c(`Sso session '${u}' could not be found in shared credentials file.`,false)
;for(const t of["sso_start_url","sso_region"])if(!m[t])throw new c(`Sso session '${u}' is missing required property '${t}'.`,false);m["sso_start_url"]
;const E=m["sso_region"];let x;try{x=await p(u)}catch(t){
throw new c(`The SSO session token associated with profile=${o} was not found or is invalid. ${S}`,false)}validateTokenKey("accessToken",x.accessToken)
;validateTokenKey("expiresAt",x.expiresAt);const{accessToken:C,expiresAt:A}=x;const T={token:C,expiration:new Date(A)}
;if(T.expiration.getTime()-Date.now()>y)return T;const I=v.get(u);if(I)return await I;const R=w.get(u)??0;if(Date.now()-R<30*1e3){validateTokenExpiry(T)
;return T}validateTokenKey("clientId",x.clientId,true);validateTokenKey("clientSecret",x.clientSecret,true);validateTokenKey("refreshToken",x.refreshToken,true)
;const P=(async()=>{try{w.set(u,Date.now());const s=await getNewSsoOidcToken(x,E,t,n);validateTokenKey("accessToken",s.accessToken)
;validateTokenKey("expiresIn",s.expiresIn);const o=new Date(Date.now()+s.expiresIn*1e3);try{await writeSSOTokenToFile(u,{...x,accessToken:s.accessToken,
expiresAt:o.toISOString(),refreshToken:s.refreshToken})}catch(t){}return{token:s.accessToken,expiration:o}}catch(t){validateTokenExpiry(T);return T}})()
;v.set(u,P);try{return await P}finally{v.delete(u)}};const fromStatic=({token:t,logger:n})=>async()=>{n?.debug("@aws-sdk/token-providers - fromStatic")
;if(!t||!t.token)throw new c(`Please pass a valid token to fromStatic`,false);return t};const nodeProvider=(t={})=>h(g(fromSso(t),async()=>{
throw new c("Could not load token from any providers",false)}),t=>t.expiration!==void 0&&t.expiration.getTime()-Date.now()<3e5,t=>t.expiration!==void 0)
;n.fromEnvSigningName=fromEnvSigningName;n.fromSso=fromSso;n.fromStatic=fromStatic;n.nodeProvider=nodeProvider},94274:(t,n)=>{const s=/[&<>"]/g;const o={
"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function escapeAttribute(t){return t.replace(s,t=>o[t])}const i=/[&"'<>\r\n\u0085\u2028]/g;const c={"&":"&amp;",
'"':"&quot;","'":"&apos;","<":"&lt;",">":"&gt;","\r":"&#x0D;","\n":"&#x0A;","":"&#x85;","\u2028":"&#x2028;"};function escapeElement(t){
return t.replace(i,t=>c[t])}class XmlText{value;constructor(t){this.value=t}toString(){return escapeElement(""+this.value)}}class XmlNode{name;children
;attributes={};static of(t,n,s){const o=new XmlNode(t);if(n!==void 0)o.addChildNode(new XmlText(n));if(s!==void 0)o.withName(s);return o}constructor(t,n=[]){
this.name=t;this.children=n}withName(t){this.name=t;return this}addAttribute(t,n){this.attributes[t]=n;return this}addChildNode(t){this.children.push(t)
;return this}removeAttribute(t){delete this.attributes[t];return this}n(t){this.name=t;return this}c(t){this.children.push(t);return this}a(t,n){
if(n!=null)this.attributes[t]=n;return this}cc(t,n,s=n){if(t[n]!=null){const o=XmlNode.of(n,t[n]).withName(s);this.c(o)}}l(t,n,s,o){if(t[n]!=null){const t=o()
;t.map(t=>{t.withName(s);this.c(t)})}}lc(t,n,s,o){if(t[n]!=null){const t=o();const n=new XmlNode(s);t.map(t=>{n.c(t)});this.c(n)}}toString(){
const t=Boolean(this.children.length);let n=`<${this.name}`;const s=this.attributes;for(const t of Object.keys(s)){const o=s[t]
;if(o!=null)n+=` ${t}="${escapeAttribute(""+o)}"`}return n+(!t?"/>":`>${this.children.map(t=>t.toString()).join("")}</${this.name}>`)}}function writeKey(t){
Object.defineProperty(t,"__proto__",{value:void 0,writable:true,enumerable:true,configurable:true})}function parseXML(t){const n=new AwsXmlParser(t)
;return n.parse()}class AwsXmlParser{x;i=0;z;constructor(t){this.x=t;this.x=t.replace(/\r\n?/g,"\n");this.z=this.x.length}parse(){const t=this;const{z:n}=t
;while(t.i<n){t.trim();if(t.i>=n)break;if(t.isNext("<?")){t.readTo("?>");t.trim()}else if(t.isNext("\x3c!--")){t.readTo("--\x3e");t.trim()
}else if(t.isNext("<!DOCTYPE",false)){t.skipDoctype();t.trim()}else if(t.x[t.i]==="<"){const n=t.parseTag();return{[n.tag]:n.value}
}else throw new Error("@aws-sdk XML parse error: unexpected content.")}throw new Error("@aws-sdk XML parse error: no root element.")}isNext(t,n=true){
const s=this;if(n)return s.x.startsWith(t,s.i);return s.x.toLowerCase().startsWith(t.toLowerCase(),s.i)}readTo(t){const n=this;const s=n.x.indexOf(t,n.i)
;if(s===-1)throw new Error(`@aws-sdk XML parse error: expected "${t}" not found.`);const o=n.x.slice(n.i,s);n.i=s+t.length;return o}trim(){const t=this
;while(t.i<t.z&&" \t\r\n".includes(t.x[t.i]))++t.i}readAttrValue(){const t=this;const n=t.x[t.i];++t.i;let s="";while(t.i<t.z&&t.x[t.i]!==n)s+=t.x[t.i++];++t.i
;return t.decodeEntities(s)}parseTag(){const t=this;++t.i;let n="";while(t.i<t.z&&!" \t\r\n>/".includes(t.x[t.i]))n+=t.x[t.i++];let s=false;const o={}
;while(t.i<t.z){t.trim();if(">/".includes(t.x[t.i]))break;let n="";while(t.i<t.z&&!"= \t\r\n>/?".includes(t.x[t.i]))n+=t.x[t.i++];t.trim()
;if(t.x[t.i]!=="=")break;++t.i;t.trim();if(n==="__proto__")writeKey(o);o[n]=t.readAttrValue();s=true}
if(t.i>=t.z)throw new Error("@aws-sdk XML parse error: unexpected end of input.");if(t.x[t.i]==="/"){++t.i
;if(t.i>=t.z||t.x[t.i]!==">")throw new Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.");++t.i;return{tag:n,value:s?o:""}}
if(t.x[t.i]!==">")throw new Error("@aws-sdk XML parse error: expected > at the end of opening tag.");++t.i;const i=[];const c=[];let u=false;while(t.i<t.z){
if(t.isNext("</"))break;if(t.x[t.i]==="<")if(t.isNext("\x3c!--"))t.readTo("--\x3e");else if(t.isNext("<![CDATA[")){t.i+=9;i.push(t.readTo("]]>"))
}else if(t.isNext("<?"))t.readTo("?>");else{u=true;c.push(t.parseTag())}else{let n="";while(t.i<t.z&&t.x[t.i]!=="<")n+=t.x[t.i++];i.push(t.decodeEntities(n))}}
if(!t.isNext("</"))throw new Error(`@aws-sdk XML parse error: missing closing tag </${n}>.`);t.i+=2;const l=t.readTo(">").trim()
;if(l!==n)throw new Error(`@aws-sdk XML parse error: mismatched tags <${n}> and </${l}>.`);if(!s&&i.length===0&&!u)return{tag:n,value:""};if(!s&&!u){
const t=i.length===1?i[0]:i.join("");if(t.trim()===""&&t.includes("\n"))return{tag:n,value:""};return{tag:n,value:t}}const d={};for(const t of i){
if(t.trim()===""&&t.includes("\n"))continue;d["#text"]="#text"in d?d["#text"]+t:t}for(const t of c){if(t.tag==="__proto__")writeKey(d)
;if(t.tag in d)if(Array.isArray(d[t.tag]))d[t.tag].push(t.value);else d[t.tag]=[d[t.tag],t.value];else d[t.tag]=t.value}for(const[t,n]of Object.entries(o)){
if(t==="__proto__")writeKey(d);d[t]=n}return{tag:n,value:d}}static ENTITIES={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"};skipDoctype(){const t=this;t.i+=9;let n=0
;while(t.i<t.z){const s=t.x[t.i];if(s==="[")++n;else if(s==="]")--n;else if(s===">"&&n===0){++t.i;return}++t.i}
throw new Error("@aws-sdk XML parse error: unclosed DOCTYPE.")}decodeEntities(t){
return t.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g,(t,n,s,o)=>{if(n)return String.fromCharCode(parseInt(n,16))
;if(s)return String.fromCharCode(parseInt(s,10));return AwsXmlParser.ENTITIES[o]??""})}}n.XmlNode=XmlNode;n.XmlText=XmlText;n.parseXML=parseXML},
29320:(t,n,s)=>{const o={REQUEST_ID:Symbol.for("_AWS_LAMBDA_REQUEST_ID"),X_RAY_TRACE_ID:Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),
TENANT_ID:Symbol.for("_AWS_LAMBDA_TENANT_ID"),TRACEPARENT:Symbol.for("_AWS_LAMBDA_TRACEPARENT"),TRACESTATE:Symbol.for("_AWS_LAMBDA_TRACESTATE"),
BAGGAGE:Symbol.for("_AWS_LAMBDA_BAGGAGE")};const i=["true","1"].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA??"")
;if(!i)globalThis.awslambda=globalThis.awslambda||{};class InvokeStoreBase{static PROTECTED_KEYS=o;isProtectedKey(t){return Object.values(o).includes(t)}
getRequestId(){return this.get(o.REQUEST_ID)??"-"}getXRayTraceId(){return this.get(o.X_RAY_TRACE_ID)}getTenantId(){return this.get(o.TENANT_ID)}
getTraceparent(){return this.get(o.TRACEPARENT)}getTracestate(){return this.get(o.TRACESTATE)}getBaggage(){return this.get(o.BAGGAGE)}}
class InvokeStoreSingle extends InvokeStoreBase{currentContext;getContext(){return this.currentContext}hasContext(){return this.currentContext!==void 0}get(t){
return this.currentContext?.[t]}set(t,n){if(this.isProtectedKey(t))throw new Error(`Cannot modify protected Lambda context field: ${String(t)}`)
;this.currentContext=this.currentContext||{};this.currentContext[t]=n}run(t,n){this.currentContext=t;return n()}}class InvokeStoreMulti extends InvokeStoreBase{
als;static async create(){const t=new InvokeStoreMulti;const n=await Promise.resolve().then(s.t.bind(s,16698,23));t.als=new n.AsyncLocalStorage;return t}
getContext(){return this.als.getStore()}hasContext(){return this.als.getStore()!==void 0}get(t){return this.als.getStore()?.[t]}set(t,n){
if(this.isProtectedKey(t))throw new Error(`Cannot modify protected Lambda context field: ${String(t)}`);const s=this.als.getStore()
;if(!s)throw new Error("No context available");s[t]=n}run(t,n){return this.als.run(t,n)}}n.InvokeStore=void 0;(function(t){let n=null
;async function getInstanceAsync(t){if(!n)n=(async()=>{const n=t===true||"AWS_LAMBDA_MAX_CONCURRENCY"in process.env
;const s=n?await InvokeStoreMulti.create():new InvokeStoreSingle
;if(!i&&globalThis.awslambda?.InvokeStore)return globalThis.awslambda.InvokeStore;else if(!i&&globalThis.awslambda){globalThis.awslambda.InvokeStore=s;return s
}else return s})();return n}t.getInstanceAsync=getInstanceAsync;t._testing=process.env.AWS_LAMBDA_BENCHMARK_MODE==="1"?{reset:()=>{n=null
;if(globalThis.awslambda?.InvokeStore)delete globalThis.awslambda.InvokeStore;globalThis.awslambda={InvokeStore:void 0}}}:void 0
})(n.InvokeStore||(n.InvokeStore={}));n.InvokeStoreBase=InvokeStoreBase},90402:(t,n,s)=>{const{getSmithyContext:o,hasOwn:i}=s(34534);n.getSmithyContext=o
;const{HttpRequest:c}=s(93422);const{requestBuilder:u}=s(93422);n.requestBuilder=u;const{HttpApiKeyAuthLocation:l}=s(90690);const resolveAuthOptions=(t,n)=>{
if(!n||n.length===0)return t;const s=[];for(const o of n)for(const n of t){const t=n.schemeId.split("#")[1];if(t===o)s.push(n)}
for(const n of t)if(!s.find(({schemeId:t})=>t===n.schemeId))s.push(n);return s};function convertHttpAuthSchemesToMap(t){const n=new Map
;for(const s of t)n.set(s.schemeId,s);return n}const httpAuthSchemeMiddleware=(t,n)=>(s,i)=>async c=>{
const u=t.httpAuthSchemeProvider(await n.httpAuthSchemeParametersProvider(t,i,c.input));const l=t.authSchemePreference?await t.authSchemePreference():[]
;const d=resolveAuthOptions(u,l);const f=convertHttpAuthSchemesToMap(t.httpAuthSchemes);const p=o(i);const h=[];for(const s of d){const o=f.get(s.schemeId)
;if(!o){h.push(`HttpAuthScheme \`${s.schemeId}\` was not enabled for this service.`);continue}
const c=o.identityProvider(await n.identityProviderConfigProvider(t));if(!c){
h.push(`HttpAuthScheme \`${s.schemeId}\` did not have an IdentityProvider configured.`);continue}
const{identityProperties:u={},signingProperties:l={}}=s.propertiesExtractor?.(t,i)||{};s.identityProperties=Object.assign(s.identityProperties||{},u)
;s.signingProperties=Object.assign(s.signingProperties||{},l);p.selectedHttpAuthScheme={httpAuthOption:s,identity:await c(s.identityProperties),signer:o.signer}
;break}if(!p.selectedHttpAuthScheme)throw new Error(h.join("\n"));return s(c)};const d={step:"serialize",tags:["HTTP_AUTH_SCHEME"],
name:"httpAuthSchemeMiddleware",override:true,relation:"before",toMiddleware:"endpointV2Middleware"}
;const getHttpAuthSchemeEndpointRuleSetPlugin=(t,{httpAuthSchemeParametersProvider:n,identityProviderConfigProvider:s})=>({applyToStack:o=>{
o.addRelativeTo(httpAuthSchemeMiddleware(t,{httpAuthSchemeParametersProvider:n,identityProviderConfigProvider:s}),d)}});const f={step:"serialize",
tags:["HTTP_AUTH_SCHEME"],name:"httpAuthSchemeMiddleware",override:true,relation:"before",toMiddleware:"serializerMiddleware"}
;const getHttpAuthSchemePlugin=(t,{httpAuthSchemeParametersProvider:n,identityProviderConfigProvider:s})=>({applyToStack:o=>{
o.addRelativeTo(httpAuthSchemeMiddleware(t,{httpAuthSchemeParametersProvider:n,identityProviderConfigProvider:s}),f)}});const defaultErrorHandler=t=>t=>{throw t
};const defaultSuccessHandler=(t,n)=>{};const httpSigningMiddleware=t=>(t,n)=>async s=>{if(!c.isInstance(s.request))return t(s);const i=o(n)
;const u=i.selectedHttpAuthScheme;if(!u)throw new Error(`No HttpAuthScheme was selected: unable to sign request`)
;const{httpAuthOption:{signingProperties:l={}},identity:d,signer:f}=u;const p=await t({...s,request:await f.sign(s.request,d,l)
}).catch((f.errorHandler||defaultErrorHandler)(l));(f.successHandler||defaultSuccessHandler)(p.response,l);return p};const p={step:"finalizeRequest",
tags:["HTTP_SIGNING"],name:"httpSigningMiddleware",aliases:["apiKeyMiddleware","tokenMiddleware","awsAuthMiddleware"],override:true,relation:"after",
toMiddleware:"retryMiddleware"};const getHttpSigningPlugin=t=>({applyToStack:t=>{t.addRelativeTo(httpSigningMiddleware(),p)}});const normalizeProvider=t=>{
if(typeof t==="function")return t;const n=Promise.resolve(t);return()=>n};const makePagedClientRequest=async(t,n,s,o=t=>t,...i)=>{let c=new t(s);c=o(c)??c
;return await n.send(c,...i)};function createPaginator(t,n,s,o,i){return async function*paginateOperation(c,u,...l){const d=u;let f=c.startingToken??d[s]
;let p=true;let h;while(p){d[s]=f;if(i)d[i]=d[i]??c.pageSize
;if(c.client instanceof t)h=await makePagedClientRequest(n,c.client,u,c.withCommand,...l);else throw new Error(`Invalid client, expected instance of ${t.name}`)
;yield h;const g=f;f=get(h,o);p=!!(f&&(!c.stopOnSameToken||f!==g))}return}}const get=(t,n)=>{let s=t;const o=n.split(".");for(const t of o){
if(!s||typeof s!=="object")return;s=s[t]}return s};function setFeature(t,n,s){if(!t.__smithy_context)t.__smithy_context={features:{}
};else if(!t.__smithy_context.features)t.__smithy_context.features={};t.__smithy_context.features[n]=s}class DefaultIdentityProviderConfig{authSchemes=new Map
;constructor(t){for(const n in t){if(!i(t,n))continue;const s=t[n];if(s!==void 0)this.authSchemes.set(n,s)}}getIdentityProvider(t){
return this.authSchemes.get(t)}}class HttpApiKeyAuthSigner{async sign(t,n,s){
if(!s)throw new Error("request could not be signed with `apiKey` since the `name` and `in` signer properties are missing")
;if(!s.name)throw new Error("request could not be signed with `apiKey` since the `name` signer property is missing")
;if(!s.in)throw new Error("request could not be signed with `apiKey` since the `in` signer property is missing")
;if(!n.apiKey)throw new Error("request could not be signed with `apiKey` since the `apiKey` is not defined");const o=c.clone(t)
;if(s.in===l.QUERY)o.query[s.name]=n.apiKey;else if(s.in===l.HEADER)o.headers[s.name]=s.scheme?`${s.scheme} ${n.apiKey}`:n.apiKey;else throw new Error("request can only be signed with `apiKey` locations `query` or `header`, "+"but found: `"+s.in+"`")
;return o}}class HttpBearerAuthSigner{async sign(t,n,s){const o=c.clone(t)
;if(!n.token)throw new Error("request could not be signed with `token` since the `token` is not defined");o.headers["Authorization"]=`Bearer ${n.token}`
;return o}}class NoAuthSigner{async sign(t,n,s){return t}}const createIsIdentityExpiredFunction=t=>function isIdentityExpired(n){
return doesIdentityRequireRefresh(n)&&n.expiration.getTime()-Date.now()<t};const h=3e5;const g=createIsIdentityExpiredFunction(h)
;const doesIdentityRequireRefresh=t=>t.expiration!==void 0;const memoizeIdentityProvider=(t,n,s)=>{if(t===void 0)return
;const o=typeof t!=="function"?async()=>Promise.resolve(t):t;let i;let c;let u;let l=false;const coalesceProvider=async t=>{if(!c)c=o(t);try{i=await c;u=true
;l=false}finally{c=void 0}return i};if(n===void 0)return async t=>{if(!u||t?.forceRefresh)i=await coalesceProvider(t);return i};return async t=>{
if(!u||t?.forceRefresh)i=await coalesceProvider(t);if(l)return i;if(!s(i)){l=true;return i}if(n(i)){await coalesceProvider(t);return i}return i}}
;n.DefaultIdentityProviderConfig=DefaultIdentityProviderConfig;n.EXPIRATION_MS=h;n.HttpApiKeyAuthSigner=HttpApiKeyAuthSigner
;n.HttpBearerAuthSigner=HttpBearerAuthSigner;n.NoAuthSigner=NoAuthSigner;n.createIsIdentityExpiredFunction=createIsIdentityExpiredFunction
;n.createPaginator=createPaginator;n.doesIdentityRequireRefresh=doesIdentityRequireRefresh
;n.getHttpAuthSchemeEndpointRuleSetPlugin=getHttpAuthSchemeEndpointRuleSetPlugin;n.getHttpAuthSchemePlugin=getHttpAuthSchemePlugin
;n.getHttpSigningPlugin=getHttpSigningPlugin;n.httpAuthSchemeEndpointRuleSetMiddlewareOptions=d;n.httpAuthSchemeMiddleware=httpAuthSchemeMiddleware
;n.httpAuthSchemeMiddlewareOptions=f;n.httpSigningMiddleware=httpSigningMiddleware;n.httpSigningMiddlewareOptions=p;n.isIdentityExpired=g
;n.memoizeIdentityProvider=memoizeIdentityProvider;n.normalizeProvider=normalizeProvider;n.setFeature=setFeature},64645:(t,n,s)=>{
const{nv:o,NumericValue:i,calculateBodyLength:c,generateIdempotencyToken:u,fromBase64:l,_parseEpochTimestamp:d}=s(92430);const{hasOwn:f}=s(34534)
;const{HttpRequest:p,collectBody:h,SerdeContext:g,AbstractRpcV2Protocol:m}=s(93422);const{NormalizedSchema:y,TypeRegistry:S}=s(26890);const E=0;const w=1
;const v=2;const x=3;const C=4;const A=5;const T=6;const I=7;const R=20;const P=21;const O=22;const _=23;const N=24;const k=25;const M=26;const D=27;const L=31
;function alloc(t){return typeof Buffer!=="undefined"?Buffer.alloc(t):new Uint8Array(t)}const F=Symbol("@smithy/core/cbor::tagSymbol");function tag(t){t[F]=true
;return t}const $=typeof Buffer!=="undefined";const U=new TextDecoder;let B=alloc(0);let z=false;let H=new DataView(B.buffer,B.byteOffset,B.byteLength);let V=0
;function setPayload(t){B=t;z=$&&B instanceof Buffer;H=new DataView(B.buffer,B.byteOffset,B.byteLength)}function decode(t,n){
if(t>=n)throw new Error("unexpected end of (decode) payload.");const s=(B[t]&224)>>5;const o=B[t]&31;if(o===L&&2<=s&&s<=5)return decodeIndefinite(t,n)
;switch(s){case E:case w:case T:{let i;let c;if(o<24){i=o;c=1}else switch(o){case N:if(n-t<2)overflow$1(1);i=B[t+1];c=2;break;case k:if(n-t<3)overflow$1(2)
;i=H.getUint16(t+1);c=3;break;case M:if(n-t<5)overflow$1(4);i=H.getUint32(t+1);c=5;break;case D:if(n-t<9)overflow$1(8);{const n=H.getUint32(t+1)
;if(n<2097152)i=n*4294967296+H.getUint32(t+5);else i=H.getBigUint64(t+1)}c=9;break;default:unexpectedMinor(o)}if(s===E){V=c;return castBigInt$1(i)
}else if(s===w){let t;if(typeof i==="bigint")t=BigInt(-1)-i;else t=-1-i;V=c;return castBigInt$1(t)}else return decodeTagValue(t,n,o,i,c)}case x:
return decodeUtf8String(t,n);case A:return decodeMap(t,n);case C:return decodeList(t,n);case v:return decodeUnstructuredByteString(t,n);default:
return decodeSpecial(t,n)}}function decodeIndefinite(t,n){const s=(B[t]&224)>>5;const o=B[t]&31;if(o===L)switch(s){case x:return decodeUtf8StringIndefinite(t,n)
;case A:return decodeMapIndefinite(t,n);case C:return decodeListIndefinite(t,n);case v:return decodeUnstructuredByteStringIndefinite(t,n)}}
function bytesToFloat16$1(t,n){const s=t>>7;const o=(t&124)>>2;const i=(t&3)<<8|n;const c=s===0?1:-1;if(o===0){if(i===0)return 0
;return c*(Math.pow(2,1-15)*(i/1024))}else if(o===31){if(i===0)return c*(1/0);return NaN}return c*(Math.pow(2,o-15)*(1+i/1024))}function decodeMap(t,n){
const s=decodeCount$1(t,n);if(s<25)return decodeMapSmall(t,n,s);return decodeMapLarge(t,n,s)}function decodeMapLarge(t,n,s){const o=V;t+=o;const i=t
;const c=Object.create(null);for(let o=0;o<s;++o){const s=decodeUtf8String(t,n);t+=V;const o=(B[t]&224)>>5
;if(o===x)c[s]=decodeUtf8String(t,n);else c[s]=decode(t,n);t+=V}V=o+(t-i);Object.setPrototypeOf(c,Object.prototype);return c}function decodeMapSmall(t,n,s){
const o=V;t+=o;const i=t;const c={};for(let o=0;o<s;++o){const s=decodeUtf8String(t,n);t+=V;c[s]=decode(t,n);t+=V}V=o+(t-i);return c}function decodeList(t,n){
const s=decodeCount$1(t,n);const o=V;t+=o;const i=t;const c=Array(s);for(let o=0;o<s;++o){c[o]=decode(t,n);t+=V}V=o+(t-i);return c}
function decodeUtf8String(t,n){const s=decodeCount$1(t,n);const o=V;t+=o;if(n-t<s)overflow$1(s);V=o+s;if(s<24)return decodeUtf8StringCached(t,s)
;if(z)return B.toString("utf-8",t,t+s);return U.decode(B.subarray(t,t+s))}const j=new Array(2048);const q=new Uint16Array(2048);let W=0
;function advanceDecodingEpoch(){W=W+1&65535}function decodeUtf8StringCached(t,n){let s=n;for(let o=0;o<n;++o)s=s*31+B[t+o]|0;const o=s>>>0&2047;const i=j[o]
;if(i!==void 0)if(i.length===n){let s=true;for(let o=0;o<n;++o)if(i.charCodeAt(o)!==B[t+o]){s=false;break}if(s){q[o]=W;return i}}
const c=z?B.toString("utf-8",t,t+n):U.decode(B.subarray(t,t+n));if(q[o]!==W){j[o]=c;q[o]=W}return c}function decodeUnstructuredByteString(t,n){
const s=decodeCount$1(t,n);const o=V;t+=o;if(n-t<s)overflow$1(s);const i=B.subarray(t,t+s);V=o+s;return i}function decodeTagValue(t,n,s,i,c){if(s===2||s===3){
const o=decodeCount$1(t+c,n);let i=BigInt(0);const u=t+c+V;for(let t=u;t<u+o;++t)i=i<<BigInt(8)|BigInt(B[t]);V=c+V+o;return s===3?-i-BigInt(1):i}else if(s===4){
const s=decode(t+c,n);const[i,u]=s;const l=u<0?-1:1;const d=BigInt(l)*BigInt(u);const f=String(d);const p=u<0?"-":"";let h
;const g=typeof i==="number"&&Math.abs(i)<=2**28;if(g){const t=i;const n="0".repeat(Math.abs(t)+1)+f;h=t===0?n:n.slice(0,n.length+t)+"."+n.slice(t)
;h=h.replace(/^0+/g,"");if(h==="")h="0";if(h[0]===".")h="0"+h;h=p+h}else{const t=BigInt(i);if(f.length===1)h=p+f+"e"+String(t);else{const n=t+BigInt(f.length-1)
;h=p+f[0]+"."+f.slice(1)+"e"+String(n)}}V=c+V;return o(h)}else{const s=decode(t+c,n);const o=V;V=c+o;return tag({tag:castBigInt$1(i),value:s})}}
function decodeSpecial(t,n){const s=B[t]&31;switch(s){case P:case R:V=1;return s===P;case O:V=1;return null;case _:V=1;return null;case k:
if(n-t<3)throw new Error("incomplete float16 at end of buf.");V=3;return bytesToFloat16$1(B[t+1],B[t+2]);case M:
if(n-t<5)throw new Error("incomplete float32 at end of buf.");V=5;return H.getFloat32(t+1);case D:if(n-t<9)throw new Error("incomplete float64 at end of buf.")
;V=9;return H.getFloat64(t+1);default:unexpectedMinor(s)}}function decodeCount$1(t,n){const s=B[t]&31;if(s<24){V=1;return s}switch(s){case N:
if(n-t<2)overflow$1(1);V=2;return B[t+1];case k:if(n-t<3)overflow$1(2);V=3;return H.getUint16(t+1);case M:if(n-t<5)overflow$1(4);V=5;return H.getUint32(t+1)
;case D:if(n-t<9)overflow$1(8);V=9;return demote(H.getBigUint64(t+1));default:unexpectedMinor(s)}}function decodeMapIndefinite(t,n){t+=1;const s=t;const o={}
;for(;t<n;){if(B[t]===255){V=t-s+2;return o}const i=decodeUtf8String(t,n);t+=V;o[i]=decode(t,n);t+=V}throw new Error("expected break marker.")}
function decodeListIndefinite(t,n){t+=1;const s=[];for(const o=t;t<n;){if(B[t]===255){V=t-o+2;return s}s.push(decode(t,n));t+=V}
throw new Error("expected break marker.")}function decodeUtf8StringIndefinite(t,n){t+=1;const s=[];for(const o=t;t<n;){if(B[t]===255){const n=alloc(s.length)
;n.set(s,0);V=t-o+2;if($)return n.toString("utf-8",0,n.length);return U.decode(n)}const i=(B[t]&224)>>5;const c=B[t]&31
;if(i!==x)unexpectedMajorInIndefiniteString(i);if(c===L)throw new Error("nested indefinite string.");const u=decodeUnstructuredByteString(t,n);const l=V;t+=l
;for(let t=0;t<u.length;++t)s.push(u[t])}throw new Error("expected break marker.")}function decodeUnstructuredByteStringIndefinite(t,n){t+=1;const s=[]
;for(const o=t;t<n;){if(B[t]===255){const n=alloc(s.length);n.set(s,0);V=t-o+2;return n}const i=(B[t]&224)>>5;const c=B[t]&31
;if(i!==v)unexpectedMajorInIndefiniteString(i);if(c===L)throw new Error("nested indefinite string.");const u=decodeUnstructuredByteString(t,n);const l=V;t+=l
;for(let t=0;t<u.length;++t)s.push(u[t])}throw new Error("expected break marker.")}function castBigInt$1(t){if(typeof t==="number")return t;const n=Number(t)
;if(Number.MIN_SAFE_INTEGER<=n&&n<=Number.MAX_SAFE_INTEGER)return n;return t}function demote(t){const n=Number(t)
;if(n<Number.MIN_SAFE_INTEGER||Number.MAX_SAFE_INTEGER<n)console.warn(new Error(`@smithy/core/cbor - truncating BigInt(${t}) to ${n} with loss of precision.`))
;return n}function overflow$1(t){throw new Error(`length ${t} greater than remaining buf len.`)}function unexpectedMinor(t){
throw new Error(`unexpected minor value ${t}.`)}function unexpectedMajorInIndefiniteString(t){
throw new Error(`unexpected major type ${t} in indefinite string.`)}const G=typeof Buffer!=="undefined";const K=new Map;let J=0;let Q=false;const X=2048
;let Y=alloc(X);let Z=new DataView(Y.buffer,Y.byteOffset,Y.byteLength);let ee=0;function encode(t){const n=[t];while(n.length){const t=n.pop()
;if(typeof t==="string"){const n=t.length;if(G){ensureSpace(n*3+9);if(n>23){encodeHeader$1(x,Buffer.byteLength(t));ee+=Y.write(t,ee)}else encodeStringCached(t)
}else{const s=n*3;ensureSpace(s+9);const o=ee;const i=(new TextEncoder).encodeInto(t,Y.subarray(ee+9));const c=i.written;let u
;if(c<24)u=1;else if(c<256)u=2;else if(c<65536)u=3;else if(c<4294967296)u=5;else u=9;if(u<9)Y.copyWithin(o+u,o+9,o+9+c);ee=o;encodeInteger(x,c);ee+=c}continue}
if(Y.byteLength-ee<9)ensureSpace(64);if(typeof t==="number"){if(Number.isInteger(t)&&t>=-9007199254740992&&t<=9007199254740991){const n=t>=0;const s=n?E:w
;const o=n?t:-t-1;if(o<24)Y[ee++]=s<<5|o;else if(o<256){Y[ee++]=s<<5|24;Y[ee++]=o}else if(o<65536){Y[ee++]=s<<5|k;Y[ee++]=o>>8;Y[ee++]=o&255
}else if(o<4294967296){Y[ee++]=s<<5|M;Z.setUint32(ee,o);ee+=4}else{Y[ee++]=s<<5|D;const t=o/4294967296|0;const n=o-t*4294967296|0;Z.setUint32(ee,t)
;Z.setUint32(ee+4,n);ee+=8}continue}Y[ee++]=I<<5|D;Z.setFloat64(ee,t);ee+=8;continue}else if(typeof t==="bigint"){const n=t>=0;const s=n?E:w
;const o=n?t:-t-BigInt(1);if(o<BigInt("18446744073709551616")){const t=Number(o);if(t<4294967296)encodeInteger(s,t);else{Y[ee++]=s<<5|D;Z.setBigUint64(ee,o)
;ee+=8}}else{const t=o.toString(2);const s=new Uint8Array(Math.ceil(t.length/8));let i=o;let c=0;while(s.byteLength-++c>=0){
s[s.byteLength-c]=Number(i&BigInt(255));i>>=BigInt(8)}ensureSpace(s.byteLength*2+16);Y[ee++]=n?194:195;encodeHeader$1(v,s.byteLength);Y.set(s,ee)
;ee+=s.byteLength}continue}else if(t===null){Y[ee++]=I<<5|O;continue}else if(typeof t==="boolean"){Y[ee++]=I<<5|(t?P:R);continue
}else if(typeof t==="undefined")throw new Error("@smithy/core/cbor: client may not serialize undefined value.");else if(Array.isArray(t)){
encodeInteger(C,t.length);ensureSpace(t.length*9+64);for(let s=t.length-1;s>=0;--s)n.push(t[s]);continue}else if(typeof t.byteLength==="number"){
ensureSpace(t.length*2+9);encodeInteger(v,t.length);Y.set(t,ee);ee+=t.byteLength;continue}else if(typeof t==="object"){if(t instanceof i){let s=t.string
;let o=BigInt(0);const i=s.search(/[eE]/);if(i!==-1){o=BigInt(s.slice(i+1));s=s.slice(0,i)}const c=s.indexOf(".");const u=c===-1?0:s.length-c-1
;const l=o-BigInt(u);const d=BigInt(s.replace(".",""));Y[ee++]=196;encodeInteger(C,2);n.push(d);n.push(l>=-0x20000000000000n&&l<=0x1fffffffffffffn?Number(l):l)
;continue}if(t[F])if("tag"in t&&"value"in t){n.push(t.value);encodeHeader$1(T,t.tag);continue
}else throw new Error("tag encountered with missing fields, need 'tag' and 'value', found: "+JSON.stringify(t));const s=Object.keys(t);const o=s.length
;encodeInteger(A,o);for(let i=o-1;i>=0;--i){n.push(t[s[i]]);n.push(s[i])}continue}
throw new Error(`data type ${t?.constructor?.name??typeof t} not compatible for encoding.`)}}function advanceEncodingEpoch(){J=J+1&65535;Q=false}
function toUint8Array(){const t=alloc(ee);t.set(Y.subarray(0,ee),0);ee=0;return t}function resize(t){const n=Y;Y=alloc(t)
;if(n)if(n.copy)n.copy(Y,0,0,n.byteLength);else Y.set(n,0);Z=new DataView(Y.buffer,Y.byteOffset,Y.byteLength)}function encodeStringCached(t){const n=K.get(t)
;if(n!==void 0){Y.set(n.bytes,ee);ee+=n.bytes.length;n.epoch=J;return}const s=ee;const o=Buffer.byteLength(t);encodeInteger(x,o);ee+=Y.write(t,ee)
;const i=Uint8Array.prototype.slice.call(Y,s,ee);if(K.size>=2048){if(Q)return;let t=0;for(const[n,s]of K){if(t>=1024)break;if(s.epoch!==J){K.delete(n);t++}}
if(t===0){Q=true;return}}if(K.size<2048)K.set(t,{epoch:J,bytes:i})}function ensureSpace(t){const n=Y.byteLength-ee
;if(n<t)if(ee<16e6)resize(Math.max(Y.byteLength*4,Y.byteLength+t));else resize(Y.byteLength+t+16e6)}function encodeHeader$1(t,n){
if(n<24)Y[ee++]=t<<5|n;else if(n<256){Y[ee++]=t<<5|24;Y[ee++]=n}else if(n<65536){Y[ee++]=t<<5|k;Z.setUint16(ee,n);ee+=2}else if(n<4294967296){Y[ee++]=t<<5|M
;Z.setUint32(ee,n);ee+=4}else{Y[ee++]=t<<5|D;Z.setBigUint64(ee,typeof n==="bigint"?n:BigInt(n));ee+=8}}function encodeInteger(t,n){
if(n<24)Y[ee++]=t<<5|n;else if(n<256){Y[ee++]=t<<5|24;Y[ee++]=n}else if(n<65536){Y[ee++]=t<<5|k;Y[ee++]=n>>8;Y[ee++]=n&255}else if(n<4294967296){Y[ee++]=t<<5|M
;Z.setUint32(ee,n);ee+=4}else{Y[ee++]=t<<5|D;const s=n/4294967296|0;const o=n-s*4294967296|0;Z.setUint32(ee,s);Z.setUint32(ee+4,o);ee+=8}}const te={
deserialize(t){advanceDecodingEpoch();setPayload(t);return decode(0,t.length)},serialize(t){advanceEncodingEpoch();try{encode(t);return toUint8Array()}catch(t){
toUint8Array();throw t}},resizeEncodingBuffer(t){resize(t)}};const parseCborBody=(t,n)=>h(t,n).then(async t=>{if(t.length)try{return te.deserialize(t)}catch(s){
Object.defineProperty(s,"$responseBodyText",{value:n.utf8Encoder(t)});throw s}return{}});const dateToTag=t=>tag({tag:1,value:t.getTime()/1e3})
;const parseCborErrorBody=async(t,n)=>{const s=await parseCborBody(t,n);s.message=s.message??s.Message;return s};const loadSmithyRpcV2CborErrorCode=(t,n)=>{
const sanitizeErrorCode=t=>{let n=t;if(typeof n==="number")n=n.toString();if(n.indexOf(",")>=0)n=n.split(",")[0];if(n.indexOf(":")>=0)n=n.split(":")[0];return n
};if(n["__type"]!==void 0)return sanitizeErrorCode(n["__type"])};const checkCborResponse=t=>{
if(String(t.headers["smithy-protocol"]).toLowerCase()!=="rpc-v2-cbor")throw new Error("Malformed RPCv2 CBOR response, status: "+t.statusCode)}
;const buildHttpRpcRequest=async(t,n,s,o,i)=>{const u=await t.endpoint();const{hostname:l,protocol:d="https",port:h,path:g}=u;const m={protocol:d,hostname:l,
port:h,method:"POST",path:g.endsWith("/")?g.slice(0,-1)+s:g+s,headers:{...n}};if(o!==void 0)m.hostname=o;if(u.headers)for(const t in u.headers){
if(!f(u.headers,t))continue;m.headers[t]=u.headers[t]}if(i!==void 0){m.body=i;try{m.headers["content-length"]=String(c(i))}catch(t){}}return new p(m)}
;class CborShapeSerializer2 extends g{write(t,n){ce=0;const s=y.of(t);writeValue(s,n,void 0,this.serdeContext)}flush(){const t=ie.subarray(0,ce);ce=0
;ie=allocUnsafe(oe);ae=new DataView(ie.buffer,ie.byteOffset,ie.byteLength);return t}}const ne=Symbol.for("@smithy/cbor-struct-cache")
;function loadCborStructIterator(t){const n=t.getSchema();const s=n[ne];if(s)return s;const o=[];const i=[];for(const[n,s]of t.structIterator()){o.push(n)
;i.push(s)}const c=new Array(o.length);for(let t=0;t<o.length;++t)c[t]=encodeCborStringKey(o[t]);const u={memberNames:o,memberSchemas:i,encodedKeys:c};n[ne]=u
;return u}function encodeCborStringKey(t){let n;if(re)n=Buffer.from(t,"utf-8");else n=(new TextEncoder).encode(t);const s=n.length;let o
;if(s<24)o=1;else if(s<256)o=2;else o=3;const i=new Uint8Array(o+s);if(o===1)i[0]=x<<5|s;else if(o===2){i[0]=x<<5|24;i[1]=s}else{i[0]=x<<5|k;i[1]=s>>8
;i[2]=s&255}i.set(n,o);return i}const re=typeof Buffer!=="undefined";const se=new TextEncoder;const oe=2048;let ie=re?Buffer.allocUnsafe(oe):new Uint8Array(oe)
;let ae=new DataView(ie.buffer,ie.byteOffset,ie.byteLength);let ce=0;const ue=2048;const le=new Map;let de=0;let fe=false;function allocUnsafe(t){
return re?Buffer.allocUnsafe(t):new Uint8Array(t)}function writeValue(t,n,s,o){if(n==null){if(n===void 0&&t.isIdempotencyToken()){writeString(u());return}
ensure(1);ie[ce++]=I<<5|O;return}if(t.isUnitSchema()){ensure(1);encodeHeader(A,0);return}const c=typeof n==="object";if(c){
if(t.isBlobSchema())if(n instanceof Uint8Array){writeBytes(n);return}if(t.isTimestampSchema())if(n instanceof Date){writeTimestamp(n);return}
if(t.isStructSchema()){writeStruct(t,n,o);return}if(Array.isArray(n)&&(t.isListSchema()||t.isDocumentSchema())){writeList(t,n,t.isDocumentSchema(),o);return}
if(t.isMapSchema()){writeMap(t,n,false,o);return}if(n instanceof Date){writeTimestamp(n);return}if(n instanceof Uint8Array){writeBytes(n);return}
if(n instanceof i){writeNumericValue(n);return}if(n[F]){const t=n;writeTag(t.tag,t.value);return}if(t.isDocumentSchema()){
if(Array.isArray(n))writeList(t,n,true,o);else writeMap(t,n,true,o);return}if(t.isBigDecimalSchema()){writeUntypedValue(n);return}writeMap(t,n,true,o);return}
if(typeof n==="string"){if(t.isBlobSchema()){const t=(o?.base64Decoder??l)(n);writeBytes(t);return}writeString(n);return}if(typeof n==="number"){ensure(9)
;if(Number.isInteger(n)&&n>=-9007199254740992&&n<=9007199254740991)writeInteger(n);else writeFloat64(n);return}if(typeof n==="boolean"){ensure(1)
;ie[ce++]=I<<5|(n?P:R);return}if(typeof n==="bigint"){writeBigInt(n);return}writeString(String(n))}function writeStruct(t,n,s){if(t.isUnionSchema()){let o=false
;for(const[i,c]of t.structIterator()){const u=n[i];if(u!=null){ensure(9);encodeHeader(A,1);writeString(i);writeValue(c,u,t,s);o=true;break}}if(!o){
const{$unknown:t}=n;if(Array.isArray(t)){ensure(9);encodeHeader(A,1);writeString(t[0]);writeUntypedValue(t[1])}else{ensure(9);encodeHeader(A,0)}}return}
const o=loadCborStructIterator(t);const{memberNames:i,memberSchemas:c,encodedKeys:u}=o;const l=i.length;let d;if(l<24)d=1;else if(l<256)d=2;else d=3;ensure(d)
;const p=ce;ce+=d;let h=0;for(let o=0;o<l;++o){const l=n[i[o]];if(l==null&&!c[o].isIdempotencyToken())continue;const d=u[o];ensure(d.length);ie.set(d,ce)
;ce+=d.length;writeValue(c[o],l,t,s);++h}if(typeof n.__type==="string")for(const t in n){if(!f(n,t))continue;if(!i.includes(t)){writeString(t)
;writeUntypedValue(n[t]);++h}}if(d===1)ie[p]=A<<5|h;else if(d===2){ie[p]=A<<5|24;ie[p+1]=h}else{ie[p]=A<<5|k;ie[p+1]=h>>8;ie[p+2]=h&255}}
function writeList(t,n,s,o){const i=!!t.getMergedTraits().sparse;const c=t.getValueSchema();if(s||i){const t=[];for(let o=0;o<n.length;++o){const c=n[o];if(s){
if(c!==void 0)t.push(c)}else if(c!=null||i)t.push(c)}ensure(9);encodeHeader(C,t.length);for(let n=0;n<t.length;++n)writeValue(c,t[n],void 0,o)}else{let t=0
;for(let s=0;s<n.length;++s)if(n[s]!=null)++t;ensure(9);encodeHeader(C,t);for(let t=0;t<n.length;++t)if(n[t]!=null)writeValue(c,n[t],void 0,o)}}
function writeMap(t,n,s,o){const i=!!t.getMergedTraits().sparse;const c=t.getValueSchema();const u=[];for(const t in n){if(!f(n,t))continue;const o=n[t]
;if(s?o!==void 0:o!=null||i)u.push(t)}ensure(9);encodeHeader(A,u.length);for(let t=0;t<u.length;++t){const s=u[t];writeString(s);writeValue(c,n[s],void 0,o)}}
function writeUntypedValue(t){if(t==null){ensure(1);ie[ce++]=I<<5|O;return}if(typeof t==="string"){writeString(t);return}if(typeof t==="number"){ensure(9)
;if(Number.isInteger(t)&&t>=-9007199254740992&&t<=9007199254740991)writeInteger(t);else writeFloat64(t);return}if(typeof t==="boolean"){ensure(1)
;ie[ce++]=I<<5|(t?P:R);return}if(typeof t==="bigint"){writeBigInt(t);return}if(t instanceof Uint8Array){writeBytes(t);return}if(t instanceof Date){
writeTimestamp(t);return}if(t instanceof i){writeNumericValue(t);return}if(t[F]){const n=t;writeTag(n.tag,n.value);return}if(Array.isArray(t)){ensure(9)
;encodeHeader(C,t.length);for(let n=0;n<t.length;++n)writeUntypedValue(t[n]);return}if(typeof t==="object"){const n=Object.keys(t);ensure(9)
;encodeHeader(A,n.length);for(let s=0;s<n.length;++s){writeString(n[s]);writeUntypedValue(t[n[s]])}return}writeString(String(t))}function ensure(t){
if(ce+t>ie.length){let n=ie.length*2;while(n<ce+t)n*=2;const s=allocUnsafe(n);s.set(ie.subarray(0,ce));ie=s;ae=new DataView(s.buffer,s.byteOffset,s.byteLength)}
}function encodeHeader(t,n){if(n<24)ie[ce++]=t<<5|n;else if(n<256){ie[ce++]=t<<5|24;ie[ce++]=n}else if(n<65536){ie[ce++]=t<<5|k;ie[ce++]=n>>8;ie[ce++]=n&255
}else if(n<4294967296){ie[ce++]=t<<5|M;ae.setUint32(ce,n);ce+=4}else{ie[ce++]=t<<5|D;const s=n/4294967296|0;const o=n-s*4294967296|0;ae.setUint32(ce,s)
;ae.setUint32(ce+4,o);ce+=8}}function encodeBigHeader(t,n){const s=Number(n);if(s<4294967296){encodeHeader(t,s);return}ie[ce++]=t<<5|D;ae.setBigUint64(ce,n)
;ce+=8}function writeString(t){const n=t.length;if(n<=23){const s=le.get(t);if(s){ensure(s.bytes.length);ie.set(s.bytes,ce);ce+=s.bytes.length;s.epoch=de;return
}const o=ce;writeStringUncached(t,n);const i=ce;const c=Uint8Array.prototype.slice.call(ie,o,i);if(le.size>=ue){if(fe)return;let t=0;for(const[n,s]of le){
if(t>=1024)break;if(s.epoch!==de){le.delete(n);++t}}if(t===0){fe=true;return}}if(le.size<ue)le.set(t,{epoch:de,bytes:c});return}writeStringUncached(t,n)}
function writeStringUncached(t,n){if(re){const s=n*3;ensure(s+9);const o=Buffer.byteLength(t);encodeHeader(x,o);ce+=ie.write(t,ce)}else{const s=n*3;ensure(s+9)
;const o=ce;const i=se.encodeInto(t,ie.subarray(o+9));const c=i.written;let u
;if(c<24)u=1;else if(c<256)u=2;else if(c<65536)u=3;else if(c<4294967296)u=5;else u=9;if(u<9)ie.copyWithin(o+u,o+9,o+9+c);ce=o;encodeHeader(x,c);ce+=c}}
function writeFloat64(t){ensure(9);ie[ce++]=I<<5|D;ae.setFloat64(ce,t);ce+=8}function writeInteger(t){ensure(9);const n=t>=0;const s=n?E:w;const o=n?t:-t-1
;encodeHeader(s,o)}function writeBigInt(t){const n=t>=0;const s=n?E:w;const o=n?t:-t-BigInt(1);if(o<BigInt("18446744073709551616")){ensure(9)
;encodeBigHeader(s,o)}else{const t=o.toString(2);const s=Math.ceil(t.length/8);const i=new Uint8Array(s);let c=o;for(let t=s-1;t>=0;--t){
i[t]=Number(c&BigInt(255));c>>=BigInt(8)}ensure(s+16);ie[ce++]=n?194:195;encodeHeader(v,s);ie.set(i,ce);ce+=s}}function writeBytes(t){ensure(t.length+9)
;encodeHeader(v,t.length);ie.set(t,ce);ce+=t.length}function writeTag(t,n){ensure(9);if(typeof t==="bigint")encodeBigHeader(T,t);else encodeHeader(T,t)
;writeUntypedValue(n)}function writeNumericValue(t){let n=t.string;let s=BigInt(0);const o=n.search(/[eE]/);if(o!==-1){s=BigInt(n.slice(o+1));n=n.slice(0,o)}
const i=n.indexOf(".");const c=i===-1?0:n.length-i-1;const u=s-BigInt(c);const l=BigInt(n.replace(".",""));ensure(9);ie[ce++]=196;encodeHeader(C,2);ensure(9)
;if(u>=-0x20000000000000n&&u<=0x1fffffffffffffn)writeInteger(Number(u));else writeBigInt(u);writeBigInt(l)}function writeTimestamp(t){ensure(18)
;encodeHeader(T,1);const n=t.getTime()/1e3;if(Number.isInteger(n))writeInteger(n);else writeFloat64(n)}class CborShapeDeserializer2 extends g{read(t,n){ge=n
;me=pe&&n instanceof Buffer;ye=new DataView(n.buffer,n.byteOffset,n.byteLength);Se=0;Ee=n.length;xe=xe+1&65535;return readValue(y.of(t))}readValue(t,n){
return transformObject(y.of(t),n)}}const pe=typeof Buffer!=="undefined";const he=new TextDecoder;let ge=new Uint8Array(0);let me=false
;let ye=new DataView(new ArrayBuffer(0));let Se=0;let Ee=0;const we=2048;const be=new Array(we);const ve=new Uint16Array(we);let xe=0;function readValue(t){
if(Se>=Ee)throw new Error("unexpected end of CBOR payload.");const n=(ge[Se]&224)>>5;const s=ge[Se]&31;if(s===L&&n>=2&&n<=5)return readIndefinite(t,n)
;switch(n){case E:return readUnsignedInt();case w:return readNegativeInt();case v:return readByteString();case x:return readUtf8String();case C:
return readList(t);case A:return readMap(t);case T:return readTag();case I:return readSpecial();default:throw new Error(`unexpected CBOR major type ${n}.`)}}
function readList(t){const n=decodeCount();const s=t.isListSchema()?t.getValueSchema():t;const o=Array(n);for(let t=0;t<n;++t)o[t]=readValue(s);return o}
function readMap(t){const n=decodeCount();if(t.isStructSchema()){const s=Se;return readStruct(t,n,s)}const s=t.isMapSchema()?t.getValueSchema():t;const o={}
;for(let t=0;t<n;++t){const t=readUtf8String();o[t]=readValue(s)}return o}function readStruct(t,n,s){const o=t.isUnionSchema();const i=loadCborStructIterator(t)
;const{memberSchemas:c,encodedKeys:u,memberNames:l}=i;const d=u.length;const p={};let h;let g;let m=0;let S=false;let E=0;for(let t=0;t<n;++t){
const t=matchStructKey(u,d,E);if(t>=0){E=t+1;if(E>=d)E=0;const n=readValue(c[t]);if(n!=null)p[l[t]]=n}else{const t=readUtf8String();const n=readValue(y.of(15))
;if(t==="__type"&&typeof n==="string")S=true;else{h=t;g=n;++m}}}if(o){let t=true;for(const n in p){if(!f(p,n))continue;t=false;break}
if(t&&m===1)p.$unknown=[h,g]}else if(S){Se=s;const t=y.of(15);for(let s=0;s<n;++s){const n=readUtf8String();const s=readValue(t);if(!(n in p))p[n]=s}}return p}
function readTag(t){const n=decodeArgument();const s=typeof n==="bigint"?Number(n):n;if(s===1){const t=y.of(15);const n=readValue(t);return d(n)}
if(s===2||s===3){const t=readByteString();let n=BigInt(0);for(let s=0;s<t.length;++s)n=n<<BigInt(8)|BigInt(t[s]);return s===3?-n-BigInt(1):n}if(s===4){
const t=y.of(15);const n=readValue(t);const[s,i]=n;const c=i<0?-1:1;const u=BigInt(c)*BigInt(i);const l=String(u);const d=i<0?"-":"";let f
;const p=typeof s==="number"&&Math.abs(s)<=2**28;if(p){const t=s;const n="0".repeat(Math.abs(t)+1)+l;f=t===0?n:n.slice(0,n.length+t)+"."+n.slice(t)
;f=f.replace(/^0+/g,"");if(f==="")f="0";if(f[0]===".")f="0"+f;f=d+f}else{const t=BigInt(s);if(l.length===1)f=d+l+"e"+String(t);else{const n=t+BigInt(l.length-1)
;f=d+l[0]+"."+l.slice(1)+"e"+String(n)}}return o(f)}const i=y.of(15);const c=readValue(i);return{tag:castBigInt(n),value:c}}function readIndefinite(t,n){
switch(n){case x:return readUtf8StringIndefinite();case v:return readByteStringIndefinite();case C:return readListIndefinite(t);case A:
return readMapIndefinite(t);default:throw new Error(`unexpected indefinite length for major ${n}.`)}}function readUtf8StringIndefinite(){Se+=1;const t=[]
;let n=0;while(Se<Ee){if(ge[Se]===255){Se+=1;const s=new Uint8Array(n);let o=0;for(let n=0;n<t.length;++n){s.set(t[n],o);o+=t[n].length}
if(pe)return Buffer.from(s.buffer,s.byteOffset,s.byteLength).toString("utf-8");return he.decode(s)}const s=readByteString();t.push(s);n+=s.length}
throw new Error("expected break marker.")}function readByteStringIndefinite(){Se+=1;const t=[];let n=0;while(Se<Ee){if(ge[Se]===255){Se+=1
;const s=new Uint8Array(n);let o=0;for(let n=0;n<t.length;++n){s.set(t[n],o);o+=t[n].length}return s}const s=readByteString();t.push(s);n+=s.length}
throw new Error("expected break marker.")}function readListIndefinite(t){Se+=1;const n=t.isListSchema()?t.getValueSchema():t;const s=[];while(Se<Ee){
if(ge[Se]===255){Se+=1;return s}s.push(readValue(n))}throw new Error("expected break marker.")}function readMapIndefinite(t){Se+=1;if(t.isStructSchema()){
const n=loadCborStructIterator(t);const{memberSchemas:s,encodedKeys:o,memberNames:i}=n;const c=o.length;const u=t.isUnionSchema();const l={};let d;let p;let h=0
;let g=0;while(Se<Ee){if(ge[Se]===255){Se+=1;if(u){let t=true;for(const n in l){if(!f(l,n))continue;t=false;break}if(t&&h===1)l.$unknown=[d,p]}return l}
const t=matchStructKey(o,c,g);if(t>=0){g=t+1;if(g>=c)g=0;const n=readValue(s[t]);if(n!=null)l[i[t]]=n}else{const t=readUtf8String();const n=readValue(y.of(15))
;if(t!=="__type"){d=t;p=n;++h}}}throw new Error("expected break marker.")}const n=t.isMapSchema()?t.getValueSchema():t;const s={};while(Se<Ee){if(ge[Se]===255){
Se+=1;return s}const t=readUtf8String();s[t]=readValue(n)}throw new Error("expected break marker.")}function matchStructKey(t,n,s){const o=t[s]
;if(Se+o.length<=Ee&&bytesMatch(Se,o)){Se+=o.length;return s}for(let o=0;o<n;++o){if(o===s)continue;const n=t[o];if(Se+n.length<=Ee&&bytesMatch(Se,n)){
Se+=n.length;return o}}return-1}function bytesMatch(t,n){const s=n.length;if(ge[t]!==n[0])return false;for(let o=1;o<s;++o)if(ge[t+o]!==n[o])return false
;return true}function decodeArgument(){const t=ge[Se]&31;if(t<24){Se+=1;return t}switch(t){case N:if(Ee-Se<2)overflow(1);Se+=2;return ge[Se-1];case k:
if(Ee-Se<3)overflow(2);Se+=3;return ye.getUint16(Se-2);case M:if(Ee-Se<5)overflow(4);Se+=5;return ye.getUint32(Se-4);case D:{if(Ee-Se<9)overflow(8);Se+=9
;const t=ye.getUint32(Se-8);if(t<2097152)return t*4294967296+ye.getUint32(Se-4);return ye.getBigUint64(Se-8)}default:
throw new Error(`unexpected minor value ${t}.`)}}function decodeCount(){const t=decodeArgument();return typeof t==="bigint"?Number(t):t}
function readUnsignedInt(){const t=decodeArgument();return castBigInt(t)}function readNegativeInt(){const t=decodeArgument()
;if(typeof t==="bigint")return BigInt(-1)-t;return-1-t}function readByteString(){const t=decodeCount();if(Ee-Se<t)overflow(t);const n=Se;Se+=t
;return ge.subarray(n,n+t)}function readUtf8String(){const t=decodeCount();if(Ee-Se<t)overflow(t);const n=Se;Se+=t;if(t<24)return decodeUtf8Cached(n,t)
;if(me)return ge.toString("utf-8",n,n+t);return he.decode(ge.subarray(n,n+t))}function decodeUtf8Cached(t,n){let s=n;for(let o=0;o<n;++o)s=s*31+ge[t+o]|0
;const o=s>>>0&we-1;const i=be[o];if(i!==void 0&&i.length===n){let s=true;for(let o=0;o<n;++o)if(i.charCodeAt(o)!==ge[t+o]){s=false;break}if(s){ve[o]=xe
;return i}}const c=me?ge.toString("utf-8",t,t+n):he.decode(ge.subarray(t,t+n));if(ve[o]!==xe){be[o]=c;ve[o]=xe}return c}function readSpecial(){const t=Se
;const n=ge[t]&31;switch(n){case P:Se=t+1;return true;case R:Se=t+1;return false;case O:Se=t+1;return null;case _:Se=t+1;return null;case k:
if(Ee-t<3)overflow(2);Se=t+3;return bytesToFloat16(ge[t+1],ge[t+2]);case M:if(Ee-t<5)overflow(4);Se=t+5;return ye.getFloat32(t+1);case D:if(Ee-t<9)overflow(8)
;Se=t+9;return ye.getFloat64(t+1);default:throw new Error(`unexpected minor value ${n} for major 7.`)}}function bytesToFloat16(t,n){const s=t>>7
;const o=(t&124)>>2;const i=(t&3)<<8|n;const c=s===0?1:-1;if(o===0){if(i===0)return 0;return c*(Math.pow(2,1-15)*(i/1024))}else if(o===31){
if(i===0)return c*(1/0);return NaN}return c*(Math.pow(2,o-15)*(1+i/1024))}function castBigInt(t){if(typeof t==="number")return t;const n=Number(t)
;if(Number.MIN_SAFE_INTEGER<=n&&n<=Number.MAX_SAFE_INTEGER)return n;return t}function overflow(t){
throw new Error(`CBOR: length ${t} greater than remaining buffer length.`)}function transformObject(t,n){if(t.isTimestampSchema()){
if(typeof n==="number")return d(n);if(typeof n==="object"&&n!==null)if(n.tag===1&&"value"in n)return d(n.value)}if(t.isBlobSchema())return n
;if(typeof n==="undefined"||typeof n==="boolean"||typeof n==="number"||typeof n==="string"||typeof n==="bigint"||typeof n==="symbol")return n
;if(typeof n!=="object"||n===null)return n;if("byteLength"in n)return n;if(n instanceof Date)return n;if(n instanceof i)return n
;if(t.isDocumentSchema())return n;if(t.isListSchema()){const s=t.getValueSchema();const o=[];for(const t of n)o.push(transformObject(s,t));return o}const s={}
;if(t.isMapSchema()){const o=t.getValueSchema();for(const t in n){if(!f(n,t))continue;s[t]=transformObject(o,n[t])}}else if(t.isStructSchema()){
const o=t.isUnionSchema();let i;if(o){i=new Set;for(const t in n){if(!f(n,t))continue;if(t!=="__type")i.add(t)}}for(const[c,u]of t.structIterator()){
if(o)i.delete(c);if(n[c]!=null)s[c]=transformObject(u,n[c])}if(o&&i?.size===1){let t=true;for(const n in s){if(!f(s,n))continue;t=false;break}if(t){
const t=i.values().next().value;s.$unknown=[t,n[t]]}}else if(typeof n.__type==="string")for(const t in n){if(!f(n,t))continue;if(!(t in s))s[t]=n[t]}}return s}
class CborCodec extends g{createSerializer(){const t=new CborShapeSerializer2;t.setSerdeContext(this.serdeContext);return t}createDeserializer(){
const t=new CborShapeDeserializer2;t.setSerdeContext(this.serdeContext);return t}}class SmithyRpcV2CborProtocol extends m{codec=new CborCodec
;serializer=this.codec.createSerializer();deserializer=this.codec.createDeserializer();getShapeId(){return"smithy.protocols#rpcv2Cbor"}getPayloadCodec(){
return this.codec}getSmithyProtocolHeaderValue(){return"rpc-v2-cbor"}applyEmptyBody(t){if(!t.body){this.serializer.write(15,{});t.body=this.serializer.flush()}
if(t.body instanceof Uint8Array)t.headers["content-length"]=String(t.body.byteLength)}async handleError(t,n,s,o,i){
const c=loadSmithyRpcV2CborErrorCode(s,o)??"Unknown";const u=["*"];const{defaultNamespace:l}=this.options;u.unshift(l);const[d,f]=(()=>{
if(c.includes("#"))return c.split("#");return[void 0,c]})();if(d)u.unshift(d);const p={$metadata:i,$fault:s.statusCode<500?"client":"server"}
;const h=[this.compositeErrorRegistry];if(d)h.push(S.for(d));h.push(S.for(l));const[g,m,E]=this.resolveError(f,u,h);if(E==="native"||E==="synthetic"){
if(o.Message)o.message=o.Message;const t=E==="synthetic"?new m({name:f}):new Error(f);throw Object.assign(t,p,o)}const w=y.of(g)
;const v=o.message??o.Message??"Unknown";const x=new m({});const C={};for(const[t,n]of w.structIterator())C[t]=this.deserializer.readValue(n,o[t])
;throw Object.assign(x,p,{$fault:w.getMergedTraits().error,message:v},C)}getDefaultContentType(){return"application/cbor"}}class CborShapeSerializer extends g{
value;write(t,n){this.value=this.serialize(t,n)}serialize(t,n){const s=y.of(t);if(n==null){if(s.isIdempotencyToken())return u();return n}if(s.isBlobSchema()){
if(typeof n==="string")return(this.serdeContext?.base64Decoder??l)(n);return n}if(s.isTimestampSchema()){
if(typeof n==="number"||typeof n==="bigint")return dateToTag(new Date(Number(n)/1e3|0));return dateToTag(n)}if(typeof n==="function"||typeof n==="object"){
const t=n;if(s.isListSchema()&&Array.isArray(t)){const n=!!s.getMergedTraits().sparse;const o=[];let i=0;for(const c of t){
const t=this.serialize(s.getValueSchema(),c);if(t!=null||n)o[i++]=t}return o}if(t instanceof Date)return dateToTag(t);const o={};if(s.isMapSchema()){
const n=!!s.getMergedTraits().sparse;for(const i in t){if(!f(t,i))continue;const c=this.serialize(s.getValueSchema(),t[i]);if(c!=null||n)o[i]=c}
}else if(s.isStructSchema()){for(const[n,i]of s.structIterator()){const s=this.serialize(i,t[n]);if(s!=null)o[n]=s}const n=s.isUnionSchema()
;if(n&&Array.isArray(t.$unknown)){const[n,s]=t.$unknown;o[n]=s}else if(typeof t.__type==="string")for(const n in t){if(!f(t,n))continue
;if(!(n in o))o[n]=this.serialize(15,t[n])}}else if(s.isDocumentSchema()){if(Array.isArray(t)){const n=[];let o=0
;for(const i of t)n[o++]=this.serialize(s.getValueSchema(),i);return n}for(const n in t){if(!f(t,n))continue;o[n]=this.serialize(s.getValueSchema(),t[n])}
}else if(s.isBigDecimalSchema())return t;return o}return n}flush(){const t=te.serialize(this.value);this.value=void 0;return t}}
class CborShapeDeserializer extends g{read(t,n){const s=te.deserialize(n);return this.readValue(t,s)}readValue(t,n){const s=y.of(t);if(s.isTimestampSchema()){
if(typeof n==="number")return d(n);if(typeof n==="object")if(n.tag===1&&"value"in n)return d(n.value)}if(s.isBlobSchema()){
if(typeof n==="string")return(this.serdeContext?.base64Decoder??l)(n);return n}
if(typeof n==="undefined"||typeof n==="boolean"||typeof n==="number"||typeof n==="string"||typeof n==="bigint"||typeof n==="symbol")return n;else if(typeof n==="object"){
if(n===null)return null;if("byteLength"in n)return n;if(n instanceof Date)return n;if(s.isDocumentSchema())return n;if(s.isListSchema()){const t=[]
;const o=s.getValueSchema();for(const s of n){const n=this.readValue(o,s);t.push(n)}return t}const t={};if(s.isMapSchema()){const o=s.getValueSchema()
;for(const s in n){if(!f(n,s))continue;const i=this.readValue(o,n[s]);t[s]=i}}else if(s.isStructSchema()){const o=s.isUnionSchema();let i;if(o){i=new Set
;for(const t in n){if(!f(n,t))continue;if(t!=="__type")i.add(t)}}for(const[c,u]of s.structIterator()){if(o)i.delete(c);if(n[c]!=null)t[c]=this.readValue(u,n[c])
}if(o&&i?.size===1){let s=true;for(const n in t){if(!f(t,n))continue;s=false;break}if(s){const s=i.values().next().value;t.$unknown=[s,n[s]]}
}else if(typeof n.__type==="string")for(const s in n){if(!f(n,s))continue;if(!(s in t))t[s]=n[s]}}else if(n instanceof i)return n;return t}else return n}}
n.CborCodec=CborCodec;n.CborShapeDeserializer=CborShapeDeserializer;n.CborShapeDeserializer2=CborShapeDeserializer2;n.CborShapeSerializer=CborShapeSerializer
;n.CborShapeSerializer2=CborShapeSerializer2;n.SmithyRpcV2CborProtocol=SmithyRpcV2CborProtocol;n.buildHttpRpcRequest=buildHttpRpcRequest;n.cbor=te
;n.checkCborResponse=checkCborResponse;n.dateToTag=dateToTag;n.loadSmithyRpcV2CborErrorCode=loadSmithyRpcV2CborErrorCode;n.parseCborBody=parseCborBody
;n.parseCborErrorBody=parseCborErrorBody;n.tag=tag;n.tagSymbol=F},99542:(t,n,s)=>{const{createReadStream:o}=s(73024);const{Writable:i}=s(57075)
;const{toUint8Array:c,concatBytes:u}=s(92430);const{createHash:l,createHmac:d}=s(77598);const f=s(38522);async function blobReader(t,n,s=1024*1024){
const o=t.size;let i=0;while(i<o){const c=t.slice(i,Math.min(o,i+s));n(new Uint8Array(await c.arrayBuffer()));i+=c.size}}const p=async function blobHasher(t,n){
const s=new t;await blobReader(n,t=>{s.update(t)});return s.digest()};class HashCalculator extends i{hash;constructor(t,n){super(n);this.hash=t}_write(t,n,s){
try{this.hash.update(c(t))}catch(t){return s(t)}s()}}const fileStreamHasher=(t,n)=>new Promise((s,i)=>{if(!isReadStream(n)){
i(new Error("Unable to calculate hash for non-file streams."));return}const c=o(n.path,{start:n.start,end:n.end});const u=new t;const l=new HashCalculator(u)
;c.pipe(l);c.on("error",t=>{l.end();i(t)});l.on("error",i);l.on("finish",function(){u.digest().then(s).catch(i)})})
;const isReadStream=t=>typeof t.path==="string";const readableStreamHasher=(t,n)=>{
if(n.readableFlowing!==null)throw new Error("Unable to calculate hash for flowing readable stream");const s=new t;const o=new HashCalculator(s);n.pipe(o)
;return new Promise((t,i)=>{n.on("error",t=>{o.end();i(t)});o.on("error",i);o.on("finish",()=>{s.digest().then(t).catch(i)})})};class Md5Js{digestLength=16
;state=Uint32Array.from(h);writeBuffer=new DataView(new ArrayBuffer(64));bufferLength=0;bytesHashed=0;update(t){const n=c(t);let s=0;let o=n.byteLength
;this.bytesHashed+=o;while(o>0){this.writeBuffer.setUint8(this.bufferLength++,n[s++]);--o;if(this.bufferLength===64){compress(this.state,this.writeBuffer)
;this.bufferLength=0}}}async digest(){const t=Uint32Array.from(this.state);const n=new DataView(this.writeBuffer.buffer.slice(0));let s=this.bufferLength
;const o=this.bytesHashed*8;n.setUint8(s++,128);if(this.bufferLength%64>=56){for(let t=s;t<64;++t)n.setUint8(t,0);compress(t,n);s=0}
for(let t=s;t<56;++t)n.setUint8(t,0);n.setUint32(56,o>>>0,true);n.setUint32(60,Math.floor(o/2**32),true);compress(t,n);const i=new Uint8Array(16)
;const c=new DataView(i.buffer);for(let n=0;n<4;++n)c.setUint32(n*4,t[n],true);return i}reset(){this.state.set(h)
;this.writeBuffer=new DataView(new ArrayBuffer(64));this.bufferLength=0;this.bytesHashed=0}}const h=[1732584193,4023233417,2562383102,271733878]
;const g=4294967295;const m=Uint8Array.of(7,12,17,22,5,9,14,20,4,11,16,23,6,10,15,21);const y=Array.from({length:64},(t,n)=>Math.abs(Math.sin(n+1))*2**32>>>0)
;function compress(t,n){let s=t[0],o=t[1],i=t[2],c=t[3];for(let t=0;t<64;++t){let u,l;if(t<16){u=o&i|~o&c;l=t}else if(t<32){u=c&o|i&~c;l=(5*t+1)%16
}else if(t<48){u=o^i^c;l=(3*t+5)%16}else{u=i^(o|~c);l=7*t%16}const d=n.getUint32(l*4,true);const f=c;c=i;i=o;const p=m[(t>>4)*4+(t&3)]
;const h=(s+u&g)+(d+y[t]&g)&g;o=o+((h<<p|h>>>32-p)>>>0)&g;s=f}t[0]=t[0]+s&g;t[1]=t[1]+o&g;t[2]=t[2]+i&g;t[3]=t[3]+c&g}const S=(()=>{try{l("md5");return true
}catch{return false}})();const E=S?buildNativeClass$2():Md5Js;function buildNativeClass$2(){return class Md5Node{digestLength=16;hash=l("md5");update(t){
this.hash.update(c(t))}async digest(){const t=this.hash.copy().digest();return new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}reset(){this.hash=l("md5")}}}
const w=new Uint32Array(256);for(let t=0;t<256;++t){let n=t;for(let t=0;t<8;++t)n=n&1?3988292384^n>>>1:n>>>1;w[t]=n>>>0}const v=4294967295;class Crc32Js{
digestLength=4;checksum=v;update(t){for(let n=0;n<t.length;++n)this.checksum=this.checksum>>>8^w[(this.checksum^t[n])&255]}digestSync(){
return(this.checksum^v)>>>0}async digest(){const t=this.digestSync();const n=new Uint8Array(4);new DataView(n.buffer).setUint32(0,t,false);return n}reset(){
this.checksum=v}}const x=typeof f.crc32==="function"?f.crc32:void 0;const C=x?buildNativeClass$1(x):Crc32Js;function buildNativeClass$1(t){
return class Crc32Node{digestLength=4;value=0;update(n){this.value=t(n,this.value)}digestSync(){return this.value>>>0}async digest(){const t=new Uint8Array(4)
;new DataView(t.buffer).setUint32(0,this.digestSync(),false);return t}reset(){this.value=0}}}const A=64;const T=32;const I=2**53-1;class Sha256Js{digestLength=T
;state=Int32Array.from(R);w;buffer=new Uint8Array(64);bufferLength=0;bytesHashed=0;finished=false;inner;outer;constructor(t){if(t){
const n=Sha256Js.normalizeKey(t);this.inner=new Sha256Js;this.outer=new Sha256Js;const{inner:s,outer:o}=this;const i=new Uint8Array(A*2);for(let t=0;t<A;++t){
i[t]=54^n[t];i[t+A]=92^n[t]}s.update(i.subarray(0,A));o.update(i.subarray(A))}}update(t){
if(this.finished)throw new Error("Attempted to update an already finished HMAC.");if(this.inner){this.inner.update(t);return}const n=c(t);let s=0
;let{byteLength:o}=n;this.bytesHashed+=o;if(this.bytesHashed*8>I)throw new Error("Cannot hash more than 2^53 - 1 bits");while(o>0){
this.buffer[this.bufferLength++]=n[s++];o--;if(this.bufferLength===A){this.hashBuffer();this.bufferLength=0}}}async digest(){const{inner:t,outer:n}=this
;if(t&&n){if(this.finished)throw new Error("Attempted to digest an already finished HMAC.");this.finished=true;const s=t.digestSync();n.update(s)
;return n.digestSync()}return this.digestSync()}reset(){this.state=Int32Array.from(R);this.buffer=new Uint8Array(64);this.bufferLength=0;this.bytesHashed=0}
digestSync(){const t=this.state.slice();const n=this.buffer.slice();let s=this.bufferLength;const o=this.bytesHashed*8
;const i=new DataView(n.buffer,n.byteOffset,n.byteLength);i.setUint8(s++,128);if((s-1)%A>=A-8){for(let t=s;t<A;++t)i.setUint8(t,0);this.hashBufferWith(t,n);s=0}
for(let t=s;t<A-8;++t)i.setUint8(t,0);i.setUint32(A-8,Math.floor(o/4294967296),false);i.setUint32(A-4,o,false);this.hashBufferWith(t,n)
;const c=new Uint8Array(T);for(let n=0;n<8;++n){c[n*4]=t[n]>>>24&255;c[n*4+1]=t[n]>>>16&255;c[n*4+2]=t[n]>>>8&255;c[n*4+3]=t[n]>>>0&255}return c}
static normalizeKey(t){const n=c(t);if(n.byteLength>A){const t=new Sha256Js;t.update(n);const s=t.digestSync();const o=new Uint8Array(A);o.set(s);return o}
if(n.byteLength<A){const t=new Uint8Array(A);t.set(n);return t}return n}hashBuffer(){this.hashBufferWith(this.state,this.buffer)}hashBufferWith(t,n){
const s=this.w??=new Int32Array(64);let o=t[0],i=t[1],c=t[2],u=t[3],l=t[4],d=t[5],f=t[6],p=t[7];for(let t=0;t<A;++t){
if(t<16)s[t]=(n[t*4]&255)<<24|(n[t*4+1]&255)<<16|(n[t*4+2]&255)<<8|n[t*4+3]&255;else{let n=s[t-2];const o=(n>>>17|n<<15)^(n>>>19|n<<13)^n>>>10;n=s[t-15]
;const i=(n>>>7|n<<25)^(n>>>18|n<<14)^n>>>3;s[t]=(o+s[t-7]|0)+(i+s[t-16]|0)}
const h=(((l>>>6|l<<26)^(l>>>11|l<<21)^(l>>>25|l<<7))+(l&d^~l&f)|0)+(p+(P[t]+s[t]|0)|0)|0;const g=((o>>>2|o<<30)^(o>>>13|o<<19)^(o>>>22|o<<10))+(o&i^o&c^i&c)|0
;p=f;f=d;d=l;l=u+h|0;u=c;c=i;i=o;o=h+g|0}t[0]+=o;t[1]+=i;t[2]+=c;t[3]+=u;t[4]+=l;t[5]+=d;t[6]+=f;t[7]+=p}}
const R=new Int32Array([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225])
;const P=new Int32Array([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298])
;const O=(()=>{try{l("sha256");return true}catch{return false}})();const _=O?buildNativeClass():Sha256Js;function buildNativeClass(){return class Sha256Node{
digestLength=32;secret;hash;isHmac;finished=false;constructor(t){this.secret=t;this.isHmac=!!t;this.hash=this.createHash()}update(t){
if(this.finished)throw new Error("Attempted to update an already finished hash.");this.hash.update(t)}async digest(){let t;if(this.isHmac){this.finished=true
;t=this.hash.digest()}else t=this.hash.copy().digest();return new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}reset(){this.hash=this.createHash()
;this.finished=false}createHash(){return this.secret?d("sha256",toBuffer(this.secret)):l("sha256")}}}function toBuffer(t){if(typeof t==="string")return t
;if(ArrayBuffer.isView(t))return Buffer.from(t.buffer,t.byteOffset,t.byteLength);return Buffer.from(t)}
const{digest:N,sign:k,importKey:M}=globalThis?.crypto?.subtle??{}
;const D=typeof N==="function"&&typeof k==="function"&&typeof M==="function"?globalThis.crypto.subtle:void 0;const L=8*1024*1024;class Sha256WebCrypto{
digestLength=32;secret;pending=[];pendingBytes=0;fallback;finished=false;constructor(t){if(t)this.secret=c(t)}update(t){
if(this.finished)throw new Error("Attempted to update an already finished HMAC.");if(this.fallback){this.fallback.update(t);return}this.pending.push(t.slice())
;this.pendingBytes+=t.byteLength;if(this.pendingBytes>=L)this.switchToFallback()}async digest(){if(this.fallback)return this.fallback.digest()
;if(this.secret&&this.finished)throw new Error("Attempted to digest an already finished HMAC.");const t=u(this.pending);if(D){if(this.secret){this.finished=true
;const n=await D.importKey("raw",this.secret,{name:"HMAC",hash:"SHA-256"},false,["sign"]);const s=await D.sign("HMAC",n,t);return new Uint8Array(s)}
const n=await D.digest("SHA-256",t);return new Uint8Array(n)}const n=new Sha256Js(this.secret);n.update(t);return n.digest()}reset(){this.pending=[]
;this.pendingBytes=0;this.fallback=void 0;this.finished=false}switchToFallback(){const t=new Sha256Js(this.secret);for(const n of this.pending)t.update(n)
;this.fallback=t;this.pending=[];this.pendingBytes=0}}n.Crc32=C;n.Crc32Js=Crc32Js;n.Crc32Node=C;n.Md5=E;n.Md5Js=Md5Js;n.Md5Node=E;n.Sha256=_;n.Sha256Js=Sha256Js
;n.Sha256Node=_;n.Sha256WebCrypto=Sha256WebCrypto;n.blobHasher=p;n.blobReader=blobReader;n.fileStreamHasher=fileStreamHasher
;n.readableStreamHasher=readableStreamHasher},92658:(t,n,s)=>{const{hasOwn:o}=s(34534);const{getSmithyContext:i,normalizeProvider:c}=s(34534)
;n.getSmithyContext=i;n.normalizeProvider=c;const{SMITHY_CONTEXT_KEY:u,AlgorithmId:l}=s(90690);n.AlgorithmId=l;const{NormalizedSchema:d}=s(26890)
;const getAllAliases=(t,n)=>{const s=[];if(t)s.push(t);if(n)for(const t of n)s.push(t);return s}
;const getMiddlewareNameWithAliases=(t,n)=>`${t||"anonymous"}${n&&n.length>0?` (a.k.a. ${n.join(",")})`:""}`;const constructStack=()=>{let t=[];let n=[]
;let s=false;const o=new Set;const sort=t=>t.sort((t,n)=>f[n.step]-f[t.step]||p[n.priority||"normal"]-p[t.priority||"normal"]);const removeByName=s=>{
let i=false;const filterCb=t=>{const n=getAllAliases(t.name,t.aliases);if(n.includes(s)){i=true;for(const t of n)o.delete(t);return false}return true}
;t=t.filter(filterCb);n=n.filter(filterCb);return i};const removeByReference=s=>{let i=false;const filterCb=t=>{if(t.middleware===s){i=true
;for(const n of getAllAliases(t.name,t.aliases))o.delete(n);return false}return true};t=t.filter(filterCb);n=n.filter(filterCb);return i};const cloneTo=s=>{
t.forEach(t=>{s.add(t.middleware,{...t})});n.forEach(t=>{s.addRelativeTo(t.middleware,{...t})});s.identifyOnResolve?.(i.identifyOnResolve());return s}
;const expandRelativeMiddlewareList=t=>{const n=[];t.before.forEach(t=>{
if(t.before.length===0&&t.after.length===0)n.push(t);else n.push(...expandRelativeMiddlewareList(t))});n.push(t);t.after.reverse().forEach(t=>{
if(t.before.length===0&&t.after.length===0)n.push(t);else n.push(...expandRelativeMiddlewareList(t))});return n};const getMiddlewareList=(s=false)=>{const o=[]
;const i=[];const c={};t.forEach(t=>{const n={...t,before:[],after:[]};for(const t of getAllAliases(n.name,n.aliases))c[t]=n;o.push(n)});n.forEach(t=>{const n={
...t,before:[],after:[]};for(const t of getAllAliases(n.name,n.aliases))c[t]=n;i.push(n)});i.forEach(t=>{if(t.toMiddleware){const n=c[t.toMiddleware]
;if(n===void 0){if(s)return
;throw new Error(`${t.toMiddleware} is not found when adding `+`${getMiddlewareNameWithAliases(t.name,t.aliases)} `+`middleware ${t.relation} ${t.toMiddleware}`)
}if(t.relation==="after")n.after.push(t);if(t.relation==="before")n.before.push(t)}});const u=sort(o).map(expandRelativeMiddlewareList).reduce((t,n)=>{
t.push(...n);return t},[]);return u};const i={add:(n,s={})=>{const{name:i,override:c,aliases:u}=s;const l={step:"initialize",priority:"normal",middleware:n,...s
};const d=getAllAliases(i,u);if(d.length>0){if(d.some(t=>o.has(t))){if(!c)throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(i,u)}'`)
;for(const n of d){const s=t.findIndex(t=>t.name===n||t.aliases?.some(t=>t===n));if(s===-1)continue;const o=t[s]
;if(o.step!==l.step||l.priority!==o.priority)throw new Error(`"${getMiddlewareNameWithAliases(o.name,o.aliases)}" middleware with `+`${o.priority} priority in ${o.step} step cannot `+`be overridden by "${getMiddlewareNameWithAliases(i,u)}" middleware with `+`${l.priority} priority in ${l.step} step.`)
;t.splice(s,1)}}for(const t of d)o.add(t)}t.push(l)},addRelativeTo:(t,s)=>{const{name:i,override:c,aliases:u}=s;const l={middleware:t,...s}
;const d=getAllAliases(i,u);if(d.length>0){if(d.some(t=>o.has(t))){if(!c)throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(i,u)}'`)
;for(const t of d){const s=n.findIndex(n=>n.name===t||n.aliases?.some(n=>n===t));if(s===-1)continue;const o=n[s]
;if(o.toMiddleware!==l.toMiddleware||o.relation!==l.relation)throw new Error(`"${getMiddlewareNameWithAliases(o.name,o.aliases)}" middleware `+`${o.relation} "${o.toMiddleware}" middleware cannot be overridden `+`by "${getMiddlewareNameWithAliases(i,u)}" middleware ${l.relation} `+`"${l.toMiddleware}" middleware.`)
;n.splice(s,1)}}for(const t of d)o.add(t)}n.push(l)},clone:()=>cloneTo(constructStack()),use:t=>{t.applyToStack(i)},remove:t=>{
if(typeof t==="string")return removeByName(t);else return removeByReference(t)},removeByTag:s=>{let i=false;const filterCb=t=>{const{tags:n,name:c,aliases:u}=t
;if(n&&n.includes(s)){const t=getAllAliases(c,u);for(const n of t)o.delete(n);i=true;return false}return true};t=t.filter(filterCb);n=n.filter(filterCb)
;return i},concat:t=>{const n=cloneTo(constructStack());n.use(t);n.identifyOnResolve(s||n.identifyOnResolve()||(t.identifyOnResolve?.()??false));return n},
applyToStack:cloneTo,identify:()=>getMiddlewareList(true).map(t=>{const n=t.step??t.relation+" "+t.toMiddleware
;return getMiddlewareNameWithAliases(t.name,t.aliases)+" - "+n}),identifyOnResolve(t){if(typeof t==="boolean")s=t;return s},resolve:(t,n)=>{
for(const s of getMiddlewareList().map(t=>t.middleware).reverse())t=s(t,n);if(s)console.log(i.identify());return t}};return i};const f={initialize:5,
serialize:4,build:3,finalizeRequest:2,deserialize:1};const p={high:3,normal:2,low:1};const invalidFunction=t=>()=>{throw new Error(t)}
;const invalidProvider=t=>()=>Promise.reject(t);const getCircularReplacer=()=>{const t=new WeakSet;return(n,s)=>{if(typeof s==="object"&&s!==null){
if(t.has(s))return"[Circular]";t.add(s)}return s}};const sleep=t=>new Promise(n=>setTimeout(n,t*1e3));const h={minDelay:2,maxDelay:120};var g;(function(t){
t["ABORTED"]="ABORTED";t["FAILURE"]="FAILURE";t["SUCCESS"]="SUCCESS";t["RETRY"]="RETRY";t["TIMEOUT"]="TIMEOUT"})(g||(g={}));const checkExceptions=t=>{
if(t.state===g.ABORTED){const n=new Error(`${JSON.stringify({...t,reason:"Request was aborted"},getCircularReplacer())}`);n.name="AbortError";throw n
}else if(t.state===g.TIMEOUT){const n=new Error(`${JSON.stringify({...t,reason:"Waiter has timed out"},getCircularReplacer())}`);n.name="TimeoutError";throw n
}else if(t.state!==g.SUCCESS)throw new Error(`${JSON.stringify(t,getCircularReplacer())}`);return t}
;const runPolling=async({minDelay:t,maxDelay:n,maxWaitTime:s,abortController:o,client:i,abortSignal:c},u,l)=>{const d={};const[f,p]=[t*1e3,n*1e3];let h=0
;const m=Date.now()+s*1e3;const y=Date.now()+6e4;let S=false;while(true){if(h>0){const t=exponentialBackoffWithJitter(f,p,h,m)
;if(o?.signal?.aborted||c?.aborted){const t="AbortController signal aborted.";d[t]|=0;d[t]+=1;return{state:g.ABORTED,observedResponses:d}}
if(Date.now()+t>m)return{state:g.TIMEOUT,observedResponses:d};await sleep(t/1e3)}const{state:t,reason:n}=await l(i,u);if(n){const t=createMessageFromResponse(n)
;d[t]|=0;d[t]+=1}if(t!==g.RETRY)return{state:t,reason:n,final:n,observedResponses:d};h+=1;if(!S&&Date.now()>=y){checkWarn403(d,i);S=true}}}
;const checkWarn403=(t={},n)=>{const s=Object.keys(t);let o=0;for(const n of s){const s=t[n]|0;if(n.startsWith("403:"))o+=s}const i=n?.config?.logger
;const c=typeof i?.warn==="function"&&!i.constructor?.name?.includes?.("NoOpLogger")?i:console
;if(o>=3||s[s.length-1]?.startsWith("403:"))c.warn(`@smithy/util-waiter WARN - 403 status code encountered during waiter polling.`)}
;const createMessageFromResponse=t=>{const n=t?.$response?.statusCode??t?.$metadata?.httpStatusCode
;if(t?.$responseBodyText)return`${n?n+": ":""}Deserialization error for body: ${t.$responseBodyText}`;if(n){
if(t?.$response||t?.message)return`${n??"Unknown"}: ${t?.message}`;return`${n}: OK`}
return String(t?.message??JSON.stringify(t,getCircularReplacer())??"Unknown")};const exponentialBackoffWithJitter=(t,n,s,o)=>{
const i=Math.log(n/t)/Math.log(2)+1;if(s>i)return n;const c=t*2**(s-1);const u=Math.min(c,n);const l=randomInRange(t,u);if(Date.now()+l>o){const t=o-Date.now()
;return Math.max(0,t-500)}return l};const randomInRange=(t,n)=>t+Math.random()*(n-t);const validateWaiterOptions=t=>{
if(t.maxWaitTime<=0)throw new Error(`WaiterConfiguration.maxWaitTime must be greater than 0`);else if(t.minDelay<=0)throw new Error(`WaiterConfiguration.minDelay must be greater than 0`);else if(t.maxDelay<=0)throw new Error(`WaiterConfiguration.maxDelay must be greater than 0`);else if(t.maxWaitTime<=t.minDelay)throw new Error(`WaiterConfiguration.maxWaitTime [${t.maxWaitTime}] must be greater than WaiterConfiguration.minDelay [${t.minDelay}] for this waiter`);else if(t.maxDelay<t.minDelay)throw new Error(`WaiterConfiguration.maxDelay [${t.maxDelay}] must be greater than WaiterConfiguration.minDelay [${t.minDelay}] for this waiter`)
};const abortTimeout=t=>{let n;const s=new Promise(s=>{n=()=>s({state:g.ABORTED})
;if(typeof t.addEventListener==="function")t.addEventListener("abort",n);else t.onabort=n});return{clearListener(){
if(typeof t.removeEventListener==="function")t.removeEventListener("abort",n)},aborted:s}};const createWaiter=async(t,n,s)=>{const o={...h,...t}
;validateWaiterOptions(o);const i=[runPolling(o,n,s)];const c=[];if(t.abortSignal){const{aborted:n,clearListener:s}=abortTimeout(t.abortSignal);c.push(s)
;i.push(n)}if(t.abortController?.signal){const{aborted:n,clearListener:s}=abortTimeout(t.abortController.signal);c.push(s);i.push(n)}
return Promise.race(i).then(t=>{for(const t of c)t();return t})};class Client{config;middlewareStack=constructStack();initConfig;handlers;constructor(t){
this.config=t;const{protocol:n,protocolSettings:s}=t;if(s)if(typeof n==="function")t.protocol=new n(s)}send(t,n,s){const o=typeof n!=="function"?n:void 0
;const i=typeof n==="function"?n:s;const c=o===void 0&&this.config.cacheMiddleware===true;let u;if(c){if(!this.handlers)this.handlers=new WeakMap
;const n=this.handlers;if(n.has(t.constructor))u=n.get(t.constructor);else{u=t.resolveMiddleware(this.middlewareStack,this.config,o);n.set(t.constructor,u)}
}else{delete this.handlers;u=t.resolveMiddleware(this.middlewareStack,this.config,o)}
if(i)u(t).then(t=>i(null,t.output),t=>i(t)).catch(()=>{});else return u(t).then(t=>t.output)}destroy(){this.config?.requestHandler?.destroy?.()
;delete this.handlers}}const m="***SensitiveInformation***";function schemaLogFilter(t,n){if(n==null)return n;const s=d.of(t)
;if(s.getMergedTraits().sensitive)return m;if(s.isListSchema()){const t=s.getValueSchema();if(t.getMergedTraits().sensitive)return m
;if(Array.isArray(n))return n.map(n=>schemaLogFilter(t,n))}else if(s.isMapSchema()){const t=s.getValueSchema()
;if(s.getKeySchema().getMergedTraits().sensitive||t.getMergedTraits().sensitive)return m
;if(typeof n==="object")return Object.fromEntries(Object.entries(n).map(([n,s])=>[n,schemaLogFilter(t,s)]))}else if(s.isStructSchema()&&typeof n==="object"){
const t=n;const o={};for(const[n,i]of s.structIterator())if(t[n]!=null)o[n]=schemaLogFilter(i,t[n]);return o}return n}
const y=Symbol.for("@smithy/op-event-stream");class Command{middlewareStack=constructStack();schema;static classBuilder(){return new ClassBuilder}
resolveMiddlewareWithContext(t,n,s,{middlewareFn:o,clientName:i,commandName:c,inputFilterSensitiveLog:l,outputFilterSensitiveLog:f,smithyContext:p,additionalContext:h,CommandCtor:g}){
for(const i of o.bind(this)(g,t,n,s))this.middlewareStack.use(i);const m=t.concat(this.middlewareStack);const{logger:S}=n;const E=h[u];const w={logger:S,
clientName:i,commandName:c,inputFilterSensitiveLog:l,outputFilterSensitiveLog:f,...h,[u]:{...E,commandInstance:this,...p,...s?.metricsRecorder===void 0?{}:{
metricsRecorder:s.metricsRecorder},...s?.abortSignal===void 0?{}:{abortSignal:s.abortSignal}}};const{requestHandler:v}=n;let x=s??{};if(x.metricsRecorder){x={
...x};delete x.metricsRecorder}let C;const A=this.schema;const T=A?.[y];if(T!==void 0)C=T;else if(A)if(Array.isArray(A)&&A[0]===9){const[,,,,t,n]=A
;C=A[y]=Boolean(d.of(t).getEventStreamMember()||d.of(n).getEventStreamMember())}if(C)x={isEventStream:C,...x};return m.resolve(t=>v.handle(t.request,x),w)}}
class ClassBuilder{_init=()=>{};_ep={};_middlewareFn=()=>[];_commandName="";_clientName="";_additionalContext={};_smithyContext={}
;_inputFilterSensitiveLog=void 0;_outputFilterSensitiveLog=void 0;_serializer=null;_deserializer=null;_operationSchema;init(t){this._init=t}ep(t){this._ep=t
;return this}m(t){this._middlewareFn=t;return this}s(t,n,s={}){this._smithyContext={service:t,operation:n,...s};return this}c(t={}){this._additionalContext=t
;return this}n(t,n){this._clientName=t;this._commandName=n;return this}f(t=t=>t,n=t=>t){this._inputFilterSensitiveLog=t;this._outputFilterSensitiveLog=n
;return this}ser(t){this._serializer=t;return this}de(t){this._deserializer=t;return this}sc(t){this._operationSchema=t;this._smithyContext.operationSchema=t
;return this}build(){const t=this;let n;return n=class extends Command{input;static getEndpointParameterInstructions(){return t._ep}constructor(...[n]){super()
;this.input=n??{};t._init(this);this.schema=t._operationSchema}resolveMiddleware(s,o,i){const c=t._operationSchema;const u=c?.[4]??c?.input
;const l=c?.[5]??c?.output;return this.resolveMiddlewareWithContext(s,o,i,{CommandCtor:n,middlewareFn:t._middlewareFn,clientName:t._clientName,
commandName:t._commandName,inputFilterSensitiveLog:t._inputFilterSensitiveLog??(c?schemaLogFilter.bind(null,u):t=>t),
outputFilterSensitiveLog:t._outputFilterSensitiveLog??(c?schemaLogFilter.bind(null,l):t=>t),smithyContext:t._smithyContext,
additionalContext:t._additionalContext})}serialize=t._serializer;deserialize=t._deserializer}}}const S="***SensitiveInformation***"
;const createAggregatedClient=(t,n,s)=>{for(const[s,o]of Object.entries(t)){const methodImpl=async function(t,n,s){const i=new o(t)
;if(typeof n==="function")this.send(i,n);else if(typeof s==="function"){if(typeof n!=="object")throw new Error(`Expected http options but got ${typeof n}`)
;this.send(i,n||{},s)}else return this.send(i,n)};const t=(s[0].toLowerCase()+s.slice(1)).replace(/Command$/,"");n.prototype[t]=methodImpl}
const{paginators:o={},waiters:i={}}=s??{};for(const[t,s]of Object.entries(o))if(n.prototype[t]===void 0)n.prototype[t]=function(t={},n,...o){return s({...n,
client:this},t,...o)};for(const[t,s]of Object.entries(i))if(n.prototype[t]===void 0)n.prototype[t]=async function(t={},n,...o){let i=n
;if(typeof n==="number")i={maxWaitTime:n};return s({...i,client:this},t,...o)}};class ServiceException extends Error{
static shapeId="smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";$fault;$response;$retryable;$metadata;constructor(t){super(t.message)
;Object.setPrototypeOf(this,Object.getPrototypeOf(this).constructor.prototype);this.name=t.name;this.$fault=t.$fault;this.$metadata=t.$metadata}
static isInstance(t){if(!t)return false;const n=t
;return ServiceException.prototype.isPrototypeOf(n)||Boolean(n.$fault)&&Boolean(n.$metadata)&&(n.$fault==="client"||n.$fault==="server")}
static[Symbol.hasInstance](t){if(!t)return false;const n=t;if(this===ServiceException)return ServiceException.isInstance(t);if(ServiceException.isInstance(t)){
if(this.prototype.isPrototypeOf(t))return true;const s=Object.prototype.hasOwnProperty.call(this,"shapeId")?this.shapeId:void 0;let o=false;if(s){
let t=Object.getPrototypeOf(n);while(t&&t!==Object.prototype){const n=t.constructor
;const i=n!==ServiceException&&Object.prototype.hasOwnProperty.call(n,"shapeId")?n?.shapeId:void 0;if(i){o=true;if(i===s)return true}t=Object.getPrototypeOf(t)}
}if(s&&o)return false;const i=this.name;if(i&&i.length>=6){if(n.name===i)return true;let t=Object.getPrototypeOf(n);while(t&&t!==Object.prototype){
const n=t.constructor?.name;if(n&&n!=="Error"&&n===i)return true;t=Object.getPrototypeOf(t)}}}return false}}const decorateServiceException=(t,n={})=>{
Object.entries(n).filter(([,t])=>t!==void 0).forEach(([n,s])=>{if(t[n]==void 0||t[n]==="")t[n]=s});const s=t.message||t.Message||"UnknownError";t.message=s
;delete t.Message;return t};const throwDefaultError=({output:t,parsedBody:n,exceptionCtor:s,errorCode:o})=>{const i=deserializeMetadata(t)
;const c=i.httpStatusCode?i.httpStatusCode+"":void 0;const u=new s({name:n?.code||n?.Code||o||c||"UnknownError",$fault:"client",$metadata:i})
;throw decorateServiceException(u,n)};const withBaseException=t=>({output:n,parsedBody:s,errorCode:o})=>{throwDefaultError({output:n,parsedBody:s,
exceptionCtor:t,errorCode:o})};const deserializeMetadata=t=>({httpStatusCode:t.statusCode,
requestId:t.headers["x-amzn-requestid"]??t.headers["x-amzn-request-id"]??t.headers["x-amz-request-id"],extendedRequestId:t.headers["x-amz-id-2"],
cfId:t.headers["x-amz-cf-id"]});const loadConfigsForDefaultMode=t=>{switch(t){case"standard":return{retryMode:"standard",connectionTimeout:3100}
;case"in-region":return{retryMode:"standard",connectionTimeout:1100};case"cross-region":return{retryMode:"standard",connectionTimeout:3100};case"mobile":return{
retryMode:"standard",connectionTimeout:3e4};default:return{}}};let E=false;const emitWarningIfUnsupportedVersion=t=>{
if(t&&!E&&parseInt(t.substring(1,t.indexOf(".")))<16)E=true};const w=Object.values(l);const getChecksumConfiguration=t=>{const n=[];for(const s in l){
if(!o(l,s))continue;const i=l[s];if(t[i]===void 0)continue;n.push({algorithmId:()=>i,checksumConstructor:()=>t[i]})}
for(const[s,o]of Object.entries(t.checksumAlgorithms??{}))n.push({algorithmId:()=>s,checksumConstructor:()=>o});return{addChecksumAlgorithm(s){
t.checksumAlgorithms=t.checksumAlgorithms??{};const o=s.algorithmId();const i=s.checksumConstructor()
;if(w.includes(o))t.checksumAlgorithms[o.toUpperCase()]=i;else t.checksumAlgorithms[o]=i;n.push(s)},checksumAlgorithms(){return n}}}
;const resolveChecksumRuntimeConfig=t=>{const n={};t.checksumAlgorithms().forEach(t=>{const s=t.algorithmId();if(w.includes(s))n[s]=t.checksumConstructor()})
;return n};const getRetryConfiguration=t=>({setRetryStrategy(n){t.retryStrategy=n},retryStrategy(){return t.retryStrategy}})
;const resolveRetryRuntimeConfig=t=>{const n={};n.retryStrategy=t.retryStrategy();return n}
;const getDefaultExtensionConfiguration=t=>Object.assign(getChecksumConfiguration(t),getRetryConfiguration(t));const v=getDefaultExtensionConfiguration
;const resolveDefaultRuntimeConfig=t=>Object.assign(resolveChecksumRuntimeConfig(t),resolveRetryRuntimeConfig(t))
;const getArrayIfSingleItem=t=>Array.isArray(t)?t:[t];const getValueFromTextNode=t=>{const n="#text";for(const s in t){if(!o(t,s))continue
;if(t[s][n]!==void 0)t[s]=t[s][n];else if(typeof t[s]==="object"&&t[s]!==null)t[s]=getValueFromTextNode(t[s])}return t}
;const isSerializableHeaderValue=t=>t!=null;class NoOpLogger{trace(){}debug(){}info(){}warn(){}error(){}}function map(t,n,s){let i;let c;let u
;if(typeof n==="undefined"&&typeof s==="undefined"){i={};u=t}else{i=t;if(typeof n==="function"){c=n;u=s;return mapWithFilter(i,c,u)}else u=n}for(const t in u){
if(!o(u,t))continue;if(!Array.isArray(u[t])){i[t]=u[t];continue}applyInstruction(i,null,u,t)}return i}const convertMap=t=>{const n={}
;for(const[s,o]of Object.entries(t||{}))n[s]=[,o];return n};const take=(t,n)=>{const s={};for(const i in n){if(!o(n,i))continue;applyInstruction(s,t,n,i)}
return s};const mapWithFilter=(t,n,s)=>map(t,Object.entries(s).reduce((t,[s,o])=>{
if(Array.isArray(o))t[s]=o;else if(typeof o==="function")t[s]=[n,o()];else t[s]=[n,o];return t},{}));const applyInstruction=(t,n,s,o)=>{if(n!==null){let i=s[o]
;if(typeof i==="function")i=[,i];const[c=nonNullish,u=pass,l=o]=i;if(typeof c==="function"&&c(n[l])||typeof c!=="function"&&!!c)t[o]=u(n[l]);return}
let[i,c]=s[o];if(typeof c==="function"){let n;const s=i===void 0&&(n=c())!=null;const u=typeof i==="function"&&!!i(void 0)||typeof i!=="function"&&!!i
;if(s)t[o]=n;else if(u)t[o]=c()}else{const n=i===void 0&&c!=null;const s=typeof i==="function"&&!!i(c)||typeof i!=="function"&&!!i;if(n||s)t[o]=c}}
;const nonNullish=t=>t!=null;const pass=t=>t;const serializeFloat=t=>{if(t!==t)return"NaN";switch(t){case 1/0:return"Infinity";case-1/0:return"-Infinity"
;default:return t}};const serializeDateTime=t=>t.toISOString().replace(".000Z","Z");const _json=t=>{if(t==null)return{}
;if(Array.isArray(t))return t.filter(t=>t!=null).map(_json);if(typeof t==="object"){const n={};for(const s in t){if(!o(t,s))continue;if(t[s]==null)continue
;n[s]=_json(t[s])}return n}return t};function makeBuilder(t,n,s,o){return function makeCommand(i,c,u,l,d={}){const f=Object.assign({},t,i)
;return Command.classBuilder().ep(f).m(function(t,n,s,i){const u=c.call(this,t,n,s,i);u.unshift(o(s,t.getEndpointParameterInstructions()));return u
}).s(n,u,d).n(s,u.charAt(0).toUpperCase()+u.slice(1)+"Command").sc(l).build()}}n.Client=Client;n.Command=Command;n.NoOpLogger=NoOpLogger;n.SENSITIVE_STRING=S
;n.ServiceException=ServiceException;n.WaiterState=g;n._json=_json;n.checkExceptions=checkExceptions;n.constructStack=constructStack;n.convertMap=convertMap
;n.createAggregatedClient=createAggregatedClient;n.createWaiter=createWaiter;n.decorateServiceException=decorateServiceException
;n.emitWarningIfUnsupportedVersion=emitWarningIfUnsupportedVersion;n.getArrayIfSingleItem=getArrayIfSingleItem
;n.getChecksumConfiguration=getChecksumConfiguration;n.getDefaultClientConfiguration=v;n.getDefaultExtensionConfiguration=getDefaultExtensionConfiguration
;n.getRetryConfiguration=getRetryConfiguration;n.getValueFromTextNode=getValueFromTextNode;n.invalidFunction=invalidFunction;n.invalidProvider=invalidProvider
;n.isSerializableHeaderValue=isSerializableHeaderValue;n.loadConfigsForDefaultMode=loadConfigsForDefaultMode;n.makeBuilder=makeBuilder;n.map=map
;n.resolveChecksumRuntimeConfig=resolveChecksumRuntimeConfig;n.resolveDefaultRuntimeConfig=resolveDefaultRuntimeConfig
;n.resolveRetryRuntimeConfig=resolveRetryRuntimeConfig;n.schemaLogFilter=schemaLogFilter;n.serializeDateTime=serializeDateTime;n.serializeFloat=serializeFloat
;n.take=take;n.throwDefaultError=throwDefaultError;n.waiterServiceDefaults=h;n.withBaseException=withBaseException},47291:(t,n,s)=>{const{homedir:o}=s(48161)
;const{sep:i,join:c}=s(76760);const{createHash:u}=s(77598);const{readFile:l}=s(51455);const{IniSectionType:d}=s(90690);const{normalizeProvider:f}=s(92658)
;const{isValidHostLabel:p}=s(34534);class ProviderError extends Error{name="ProviderError";tryNextLink;constructor(t,n=true){let s;let o=true
;if(typeof n==="boolean"){s=void 0;o=n}else if(n!=null&&typeof n==="object"){s=n.logger;o=n.tryNextLink??true}super(t);this.tryNextLink=o
;Object.setPrototypeOf(this,ProviderError.prototype);s?.debug?.(`@smithy/property-provider ${o?"->":"(!)"} ${t}`)}static from(t,n=true){
return Object.assign(new this(t.message,n),t)}}class CredentialsProviderError extends ProviderError{name="CredentialsProviderError";constructor(t,n=true){
super(t,n);Object.setPrototypeOf(this,CredentialsProviderError.prototype)}}class TokenProviderError extends ProviderError{name="TokenProviderError"
;constructor(t,n=true){super(t,n);Object.setPrototypeOf(this,TokenProviderError.prototype)}}const chain=(...t)=>async()=>{
if(t.length===0)throw new ProviderError("No providers in chain");let n;for(const s of t)try{const t=await s();return t}catch(t){n=t;if(t?.tryNextLink)continue
;throw t}throw n};const fromValue=t=>()=>Promise.resolve(t);const memoize=(t,n,s)=>{let o;let i;let c;let u=false;const coalesceProvider=async()=>{if(!i)i=t()
;try{o=await i;c=true;u=false}finally{i=void 0}return o};if(n===void 0)return async t=>{if(!c||t?.forceRefresh)o=await coalesceProvider();return o}
;return async t=>{if(!c||t?.forceRefresh)o=await coalesceProvider();if(u)return o;if(s&&!s(o)){u=true;return o}if(n(o)){await coalesceProvider();return o}
return o}};const booleanSelector=(t,n,s)=>{if(!(n in t))return;if(t[n]==="true")return true;if(t[n]==="false")return false
;throw new Error(`Cannot load ${s} "${n}". Expected "true" or "false", got ${t[n]}.`)};const numberSelector=(t,n,s)=>{if(!(n in t))return
;const o=parseInt(t[n],10);if(Number.isNaN(o))throw new TypeError(`Cannot load ${s} '${n}'. Expected number, got '${t[n]}'.`);return o};var h;(function(t){
t["ENV"]="env";t["CONFIG"]="shared config entry"})(h||(h={}));const g={};const getHomeDirCacheKey=()=>{if(process&&process.geteuid)return`${process.geteuid()}`
;return"DEFAULT"};const getHomeDir=()=>{const{HOME:t,USERPROFILE:n,HOMEPATH:s,HOMEDRIVE:c=`C:${i}`}=process.env;if(t)return t;if(n)return n
;if(s)return`${c}${s}`;const u=getHomeDirCacheKey();if(!g[u])g[u]=o();return g[u]};const m="AWS_PROFILE";const y="default"
;const getProfileName=t=>t.profile||process.env[m]||y;const getSSOTokenFilepath=t=>{const n=u("sha1");const s=n.update(t).digest("hex")
;return c(getHomeDir(),".aws","sso","cache",`${s}.json`)};const S={};const getSSOTokenFromFile=async t=>{if(S[t])return S[t];const n=getSSOTokenFilepath(t)
;const s=await l(n,"utf8");return JSON.parse(s)};const E=".";const getConfigData=t=>Object.entries(t).filter(([t])=>{const n=t.indexOf(E);if(n===-1)return false
;return Object.values(d).includes(t.substring(0,n))}).reduce((t,[n,s])=>{const o=n.indexOf(E);const i=n.substring(0,o)===d.PROFILE?n.substring(o+1):n;t[i]=s
;return t},{...t.default&&{default:t.default}});const w="AWS_CONFIG_FILE";const getConfigFilepath=()=>process.env[w]||c(getHomeDir(),".aws","config")
;const v="AWS_SHARED_CREDENTIALS_FILE";const getCredentialsFilepath=()=>process.env[v]||c(getHomeDir(),".aws","credentials")
;const x=/^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/;const C=["__proto__","profile __proto__"];const parseIni=t=>{const n={};let s;let o
;for(const i of t.split(/\r?\n/)){const t=i.split(/(^|\s)[;#]/)[0].trim();const c=t[0]==="["&&t[t.length-1]==="]";if(c){s=void 0;o=void 0
;const n=t.substring(1,t.length-1);const i=x.exec(n);if(i){const[,t,,n]=i;if(Object.values(d).includes(t))s=[t,n].join(E)}else s=n
;if(C.includes(n))throw new Error(`Found invalid profile name "${n}"`)}else if(s){const c=t.indexOf("=");if(![0,-1].includes(c)){
const[u,l]=[t.substring(0,c).trim(),t.substring(c+1).trim()];if(l==="")o=u;else{if(o&&i.trimStart()===i)o=void 0;n[s]=n[s]||{};const t=o?[o,u].join(E):u
;n[s][t]=l}}}}return n};const A={};const T={};const readFile=(t,n)=>{if(T[t]!==void 0)return T[t];if(!A[t]||n?.ignoreCache)A[t]=l(t,"utf8");return A[t]}
;const swallowError$1=()=>({});const loadSharedConfigFiles=async(t={})=>{const{filepath:n=getCredentialsFilepath(),configFilepath:s=getConfigFilepath()}=t
;const o=getHomeDir();const i="~/";let u=n;if(n.startsWith(i))u=c(o,n.slice(2));let l=s;if(s.startsWith(i))l=c(o,s.slice(2))
;const d=await Promise.all([readFile(l,{ignoreCache:t.ignoreCache}).then(parseIni).then(getConfigData).catch(swallowError$1),readFile(u,{
ignoreCache:t.ignoreCache}).then(parseIni).catch(swallowError$1)]);return{configFile:d[0],credentialsFile:d[1]}}
;const getSsoSessionData=t=>Object.entries(t).filter(([t])=>t.startsWith(d.SSO_SESSION+E)).reduce((t,[n,s])=>({...t,[n.substring(n.indexOf(E)+1)]:s}),{})
;const swallowError=()=>({})
;const loadSsoSessionData=async(t={})=>readFile(t.configFilepath??getConfigFilepath()).then(parseIni).then(getSsoSessionData).catch(swallowError)
;const mergeConfigFiles=(...t)=>{const n={};for(const s of t)for(const[t,o]of Object.entries(s))if(n[t]!==void 0)Object.assign(n[t],o);else n[t]=o;return n}
;const parseKnownFiles=async t=>{const n=await loadSharedConfigFiles(t);return mergeConfigFiles(n.configFile,n.credentialsFile)};const I={getFileRecord(){
return T},interceptFile(t,n){T[t]=Promise.resolve(n)},getTokenRecord(){return S},interceptToken(t,n){S[t]=n}};function getSelectorName(t){try{
const n=new Set(Array.from(t.match(/([A-Z_]){3,}/g)??[]));n.delete("CONFIG");n.delete("CONFIG_PREFIX_SEPARATOR");n.delete("ENV");return[...n].join(", ")
}catch(n){return t}}const fromEnv=(t,n)=>async()=>{try{const s=t(process.env,n);if(s===void 0)throw new Error;return s}catch(s){
throw new CredentialsProviderError(s.message||`Not found in ENV: ${getSelectorName(t.toString())}`,{logger:n?.logger})}}
;const fromSharedConfigFiles=(t,{preferredFile:n="config",...s}={})=>async()=>{const o=getProfileName(s)
;const{configFile:i,credentialsFile:c}=await loadSharedConfigFiles(s);const u=c[o]||{};const l=i[o]||{};const d=n==="config"?{...u,...l}:{...l,...u};try{
const s=n==="config"?i:c;const o=t(d,s);if(o===void 0)throw new Error;return o}catch(n){
throw new CredentialsProviderError(n.message||`Not found in config files w/ profile [${o}]: ${getSelectorName(t.toString())}`,{logger:s.logger})}}
;const isFunction=t=>typeof t==="function";const fromStatic=t=>isFunction(t)?async()=>await t():fromValue(t)
;const loadConfig=({environmentVariableSelector:t,configFileSelector:n,default:s},o={})=>{const{signingName:i,logger:c}=o;const u={signingName:i,logger:c}
;return memoize(chain(fromEnv(t,u),fromSharedConfigFiles(n,o),fromStatic(s)))};const R="AWS_USE_DUALSTACK_ENDPOINT";const P="use_dualstack_endpoint"
;const O=false;const _={environmentVariableSelector:t=>booleanSelector(t,R,h.ENV),configFileSelector:t=>booleanSelector(t,P,h.CONFIG),default:false};const N={
environmentVariableSelector:t=>booleanSelector(t,R,h.ENV),configFileSelector:t=>booleanSelector(t,P,h.CONFIG),default:void 0};const k="AWS_USE_FIPS_ENDPOINT"
;const M="use_fips_endpoint";const D=false;const L={environmentVariableSelector:t=>booleanSelector(t,k,h.ENV),
configFileSelector:t=>booleanSelector(t,M,h.CONFIG),default:false};const F={environmentVariableSelector:t=>booleanSelector(t,k,h.ENV),
configFileSelector:t=>booleanSelector(t,M,h.CONFIG),default:void 0};const resolveCustomEndpointsConfig=t=>{
const{tls:n,endpoint:s,urlParser:o,useDualstackEndpoint:i}=t;return Object.assign(t,{tls:n??true,endpoint:f(typeof s==="string"?o(s):s),isCustomEndpoint:true,
useDualstackEndpoint:f(i??false)})};const getEndpointFromRegion=async t=>{const{tls:n=true}=t;const s=await t.region()
;const o=new RegExp(/^([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]{0,61}[a-zA-Z0-9])$/);if(!o.test(s))throw new Error("Invalid region in client config")
;const i=await t.useDualstackEndpoint();const c=await t.useFipsEndpoint();const{hostname:u}=await t.regionInfoProvider(s,{useDualstackEndpoint:i,
useFipsEndpoint:c})??{};if(!u)throw new Error("Cannot resolve hostname from client config");return t.urlParser(`${n?"https:":"http:"}//${u}`)}
;const resolveEndpointsConfig=t=>{const n=f(t.useDualstackEndpoint??false);const{endpoint:s,useFipsEndpoint:o,urlParser:i,tls:c}=t;return Object.assign(t,{
tls:c??true,endpoint:s?f(typeof s==="string"?i(s):s):()=>getEndpointFromRegion({...t,useDualstackEndpoint:n,useFipsEndpoint:o}),isCustomEndpoint:!!s,
useDualstackEndpoint:n})};const $="AWS_EXECUTION_ENV";const U="AWS_REGION";const B="AWS_DEFAULT_REGION";const z="AWS_EC2_METADATA_DISABLED"
;const H=["in-region","cross-region","mobile","standard","legacy"];const V="/latest/meta-data/placement/region";const j="/latest/api/token"
;const q="x-aws-ec2-metadata-token";const W="x-aws-ec2-metadata-token-ttl-seconds";const G=1e3;const K=6e4;let J=0;const getInstanceMetadataRegion=async()=>{
if(process.env[z])return;if(Date.now()<J)return;try{const t=resolveImdsEndpoint();const n=(await imdsRequest({...t,path:j,method:"PUT",headers:{[W]:"21600"}
})).toString();const s=(await imdsRequest({...t,path:V,method:"GET",headers:{[q]:n}})).toString().trim();return s||cacheNegativeAndReturnUndefined()}catch{
return cacheNegativeAndReturnUndefined()}};const cacheNegativeAndReturnUndefined=()=>{J=Date.now()+K;return};const resolveImdsEndpoint=()=>{
const t=process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;if(t){const n=new URL(t);return{hostname:n.hostname.replace(/^\[(.+)]$/,"$1"),
port:n.port?Number(n.port):void 0}}if(process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE==="IPv6")return{hostname:"fd00:ec2::254"};return{
hostname:"169.254.169.254"}};const imdsRequest=async t=>{const{request:n}=s(37067);return new Promise((s,o)=>{const i=n({hostname:t.hostname,port:t.port,
path:t.path,method:t.method,headers:t.headers,timeout:G,signal:AbortSignal.timeout(G)});i.on("error",t=>{o(t);i.destroy()});i.on("timeout",()=>{
o(new Error("TimeoutError from instance metadata service"));i.destroy()});i.on("response",t=>{const{statusCode:n=400}=t;if(n<200||n>=300){
o(Object.assign(new Error("Error response received from instance metadata service"),{statusCode:n}));i.destroy();return}const c=[];t.on("data",t=>c.push(t))
;t.on("end",()=>{s(Buffer.concat(c));i.destroy()})});i.end()})};const Q="AWS_REGION";const X="region";const Y={environmentVariableSelector:t=>t[Q],
configFileSelector:t=>t[X],default:async()=>{const t=await getInstanceMetadataRegion();if(t)return t;throw new Error("Region is missing")}};const Z={
preferredFile:"credentials"};const ee=new Set;const checkRegion=(t,n=p)=>{
if(!ee.has(t)&&!n(t))if(t==="*")console.warn(`@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.`);else throw new Error(`Region not accepted: region="${t}" is not a valid hostname component.`);else ee.add(t)
};const isFipsRegion=t=>typeof t==="string"&&(t.startsWith("fips-")||t.endsWith("-fips"))
;const getRealRegion=t=>isFipsRegion(t)?["fips-aws-global","aws-fips"].includes(t)?"us-east-1":t.replace(/fips-(dkr-|prod-)?|-fips/,""):t
;const resolveRegionConfig=t=>{const{region:n,useFipsEndpoint:s}=t;if(!n)throw new Error("Region is missing");return Object.assign(t,{region:async()=>{
const t=typeof n==="function"?await n():n;const s=getRealRegion(t);checkRegion(s);return s},useFipsEndpoint:async()=>{const t=typeof n==="string"?n:await n()
;if(isFipsRegion(t))return true;return typeof s!=="function"?Promise.resolve(!!s):s()}})}
;const getHostnameFromVariants=(t=[],{useFipsEndpoint:n,useDualstackEndpoint:s})=>t.find(({tags:t})=>n===t.includes("fips")&&s===t.includes("dualstack"))?.hostname
;const getResolvedHostname=(t,{regionHostname:n,partitionHostname:s})=>n?n:s?s.replace("{region}",t):void 0
;const getResolvedPartition=(t,{partitionHash:n})=>Object.keys(n||{}).find(s=>n[s].regions.includes(t))??"aws"
;const getResolvedSigningRegion=(t,{signingRegion:n,regionRegex:s,useFipsEndpoint:o})=>{if(n)return n;else if(o){
const n=s.replace("\\\\","\\").replace(/^\^/g,"\\.").replace(/\$$/g,"\\.");const o=t.match(n);if(o)return o[0].slice(1,-1)}}
;const getRegionInfo=(t,{useFipsEndpoint:n=false,useDualstackEndpoint:s=false,signingService:o,regionHash:i,partitionHash:c})=>{const u=getResolvedPartition(t,{
partitionHash:c});const l=t in i?t:c[u]?.endpoint??t;const d={useFipsEndpoint:n,useDualstackEndpoint:s};const f=getHostnameFromVariants(i[l]?.variants,d)
;const p=getHostnameFromVariants(c[u]?.variants,d);const h=getResolvedHostname(l,{regionHostname:f,partitionHostname:p})
;if(h===void 0)throw new Error(`Endpoint resolution failed for: ${{resolvedRegion:l,useFipsEndpoint:n,useDualstackEndpoint:s}}`)
;const g=getResolvedSigningRegion(h,{signingRegion:i[l]?.signingRegion,regionRegex:c[u].regionRegex,useFipsEndpoint:n});return{partition:u,signingService:o,
hostname:h,...g&&{signingRegion:g},...i[l]?.signingService&&{signingService:i[l].signingService}}};const te="AWS_DEFAULTS_MODE";const ne="defaults_mode"
;const re={environmentVariableSelector:t=>t[te],configFileSelector:t=>t[ne],default:"legacy"}
;const resolveDefaultsModeConfig=({region:t=loadConfig(Y),defaultsMode:n=loadConfig(re)}={})=>memoize(async()=>{const s=typeof n==="function"?await n():n
;switch(s?.toLowerCase()){case"auto":return resolveNodeDefaultsModeAuto(t);case"in-region":case"cross-region":case"mobile":case"standard":case"legacy":
return Promise.resolve(s?.toLocaleLowerCase());case void 0:return Promise.resolve("legacy");default:
throw new Error(`Invalid parameter for "defaultsMode", expect ${H.join(", ")}, got ${s}`)}});const resolveNodeDefaultsModeAuto=async t=>{if(t){
const n=typeof t==="function"?await t():t;const s=await inferPhysicalRegion();if(!s)return"standard";if(n===s)return"in-region";else return"cross-region"}
return"standard"};const inferPhysicalRegion=async()=>{if(process.env[$]&&(process.env[U]||process.env[B]))return process.env[U]??process.env[B]
;return getInstanceMetadataRegion()};n.CONFIG_PREFIX_SEPARATOR=E;n.CONFIG_USE_DUALSTACK_ENDPOINT=P;n.CONFIG_USE_FIPS_ENDPOINT=M
;n.CredentialsProviderError=CredentialsProviderError;n.DEFAULT_PROFILE=y;n.DEFAULT_USE_DUALSTACK_ENDPOINT=O;n.DEFAULT_USE_FIPS_ENDPOINT=D;n.ENV_PROFILE=m
;n.ENV_USE_DUALSTACK_ENDPOINT=R;n.ENV_USE_FIPS_ENDPOINT=k;n.NODE_REGION_CONFIG_FILE_OPTIONS=Z;n.NODE_REGION_CONFIG_OPTIONS=Y
;n.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS=_;n.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS=L;n.ProviderError=ProviderError;n.REGION_ENV_NAME=Q;n.REGION_INI_NAME=X
;n.SelectorType=h;n.TokenProviderError=TokenProviderError;n.booleanSelector=booleanSelector;n.chain=chain;n.externalDataInterceptor=I;n.fromStatic=fromStatic
;n.fromValue=fromValue;n.getHomeDir=getHomeDir;n.getProfileName=getProfileName;n.getRegionInfo=getRegionInfo;n.getSSOTokenFilepath=getSSOTokenFilepath
;n.getSSOTokenFromFile=getSSOTokenFromFile;n.loadConfig=loadConfig;n.loadSharedConfigFiles=loadSharedConfigFiles;n.loadSsoSessionData=loadSsoSessionData
;n.memoize=memoize;n.nodeDualstackConfigSelectors=N;n.nodeFipsConfigSelectors=F;n.numberSelector=numberSelector;n.parseKnownFiles=parseKnownFiles
;n.readFile=readFile;n.resolveCustomEndpointsConfig=resolveCustomEndpointsConfig;n.resolveDefaultsModeConfig=resolveDefaultsModeConfig
;n.resolveEndpointsConfig=resolveEndpointsConfig;n.resolveRegionConfig=resolveRegionConfig},62085:(t,n,s)=>{
const{CONFIG_PREFIX_SEPARATOR:o,booleanSelector:i,SelectorType:c,loadConfig:u}=s(47291)
;const{toEndpointV1:l,getSmithyContext:d,normalizeProvider:f,isValidHostLabel:p,hasOwn:h}=s(34534);n.isValidHostLabel=p;n.middlewareEndpointToEndpointV1=l
;n.toEndpointV1=l;const{EndpointURLScheme:g}=s(90690);const m="AWS_ENDPOINT_URL";const y="endpoint_url";const getEndpointUrlConfig=t=>({
environmentVariableSelector:n=>{const s=t.split(" ").map(t=>t.toUpperCase());const o=n[[m,...s].join("_")];if(o)return o;const i=n[m];if(i)return i;return},
configFileSelector:(n,s)=>{if(n.services){const i=["services",n.services].join(o)
;if(!s||!s[i])throw new Error(`The services section "${n.services}" specified in the profile is not present in the shared configuration file.`);const c=s[i]
;const u=t.split(" ").map(t=>t.toLowerCase());const l=c[[u.join("_"),y].join(o)];if(l)return l}const i=n[y];if(i)return i;return},default:void 0})
;const S="AWS_IGNORE_CONFIGURED_ENDPOINT_URLS";const E="ignore_configured_endpoint_urls";const w={environmentVariableSelector:t=>i(t,S,c.ENV),
configFileSelector:t=>i(t,E,c.CONFIG),default:false};const getEndpointFromConfig=async t=>{const n=await u(w)();if(n)return
;return u(getEndpointUrlConfig(t??""))()};const resolveParamsForS3=async t=>{const n=t?.Bucket||""
;if(typeof t.Bucket==="string")t.Bucket=n.replace(/#/g,encodeURIComponent("#")).replace(/\?/g,encodeURIComponent("?"));if(isArnBucketName(n)){
if(t.ForcePathStyle===true)throw new Error("Path-style addressing cannot be used with ARN buckets")
}else if(!isDnsCompatibleBucketName(n)||n.indexOf(".")!==-1&&!String(t.Endpoint).startsWith("http:")||n.toLowerCase()!==n||n.length<3)t.ForcePathStyle=true
;if(t.DisableMultiRegionAccessPoints){t.disableMultiRegionAccessPoints=true;t.DisableMRAP=true}return t};const v=/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/
;const x=/(\d+\.){3}\d+/;const C=/\.\./;const isDnsCompatibleBucketName=t=>v.test(t)&&!x.test(t)&&!C.test(t);const isArnBucketName=t=>{
const[n,s,o,,,i]=t.split(":");const c=n==="arn"&&t.split(":").length>=6;const u=Boolean(c&&s&&o&&i)
;if(c&&!u)throw new Error(`Invalid ARN: ${t} was an invalid ARN.`);return u};const createConfigValueProvider=(t,n,s,o=false)=>{const configProvider=async()=>{
let i;if(o){const o=s.clientContextParams;const c=o?.[t];i=c??s[t]??s[n]}else i=s[t]??s[n];if(typeof i==="function")return i();return i}
;if(t==="credentialScope"||n==="CredentialScope")return async()=>{const t=typeof s.credentials==="function"?await s.credentials():s.credentials
;const n=t?.credentialScope??t?.CredentialScope;return n};if(t==="accountId"||n==="AccountId")return async()=>{
const t=typeof s.credentials==="function"?await s.credentials():s.credentials;const n=t?.accountId??t?.AccountId;return n}
;if(t==="endpoint"||n==="endpoint")return async()=>{if(s.isCustomEndpoint===false)return;const t=await configProvider();if(t&&typeof t==="object"){
if("url"in t)return t.url.href;if("hostname"in t){const{protocol:n,hostname:s,port:o,path:i}=t;return`${n}//${s}${o?":"+o:""}${i}`}}return t}
;return configProvider};function bindGetEndpointFromInstructions(t){return async(n,s,o,i)=>{if(!o.isCustomEndpoint&&!o.ignoreConfiguredEndpointUrls){let n
;if(o.serviceConfiguredEndpoint)n=await o.serviceConfiguredEndpoint();else n=await t(o.serviceId);if(n){o.endpoint=()=>Promise.resolve(l(n))
;o.isCustomEndpoint=true;i?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${n}`)}}const c=await resolveParams(n,s,o)
;if(typeof o.endpointProvider!=="function")throw new Error("config.endpointProvider is not set.");const u=o.endpointProvider(c,i)
;if(o.isCustomEndpoint&&o.endpoint){const t=await o.endpoint();if(t?.headers){u.headers??={}
;for(const[n,s]of Object.entries(t.headers))u.headers[n]=Array.isArray(s)?s:[s]}}return u}}const resolveParams=async(t,n,s)=>{const o={}
;const i=n?.getEndpointParameterInstructions?.()||{};for(const[n,c]of Object.entries(i))switch(c.type){case"staticContextParams":o[n]=c.value;break
;case"contextParams":o[n]=t[c.name];break;case"clientContextParams":case"builtInParams":
o[n]=await createConfigValueProvider(c.name,n,s,c.type!=="builtInParams")();break;case"operationContextParams":o[n]=c.get(t);break;default:
throw new Error("Unrecognized endpoint parameter instruction: "+JSON.stringify(c))}if(Object.keys(i).length===0)Object.assign(o,s)
;if(String(s.serviceId).toLowerCase()==="s3")await resolveParamsForS3(o);return o};function setFeature(t,n,s){if(!t.__smithy_context)t.__smithy_context={
features:{}};else if(!t.__smithy_context.features)t.__smithy_context.features={};t.__smithy_context.features[n]=s}function bindEndpointMiddleware(t){
const n=bindGetEndpointFromInstructions(t);return({config:t,instructions:s})=>(o,i)=>async c=>{if(t.isCustomEndpoint)setFeature(i,"ENDPOINT_OVERRIDE","N")
;const u=await n(c.input,{getEndpointParameterInstructions(){return s}},{...t},i);i.endpointV2=u;i.authSchemes=u.properties?.authSchemes
;const l=i.authSchemes?.[0];if(l){i["signing_region"]=l.signingRegion;i["signing_service"]=l.signingName;const t=d(i)
;const n=t?.selectedHttpAuthScheme?.httpAuthOption;if(n)n.signingProperties=Object.assign(n.signingProperties||{},{signing_region:l.signingRegion,
signingRegion:l.signingRegion,signing_service:l.signingName,signingName:l.signingName,signingRegionSet:l.signingRegionSet},l.properties)}return o({...c})}}
const A={name:"serializerMiddleware"};const T={step:"serialize",tags:["ENDPOINT_PARAMETERS","ENDPOINT_V2","ENDPOINT"],name:"endpointV2Middleware",override:true,
relation:"before",toMiddleware:A.name};function bindGetEndpointPlugin(t){const n=bindEndpointMiddleware(t);return(t,s)=>({applyToStack:o=>{o.addRelativeTo(n({
config:t,instructions:s}),T)}})}function bindResolveEndpointConfig(t){return n=>{const s=n.tls??true
;const{endpoint:o,useDualstackEndpoint:i,useFipsEndpoint:c}=n;const u=o!=null?async()=>l(await f(o)()):void 0;const d=!!o;const p=Object.assign(n,{endpoint:u,
tls:s,isCustomEndpoint:d,useDualstackEndpoint:f(i??false),useFipsEndpoint:f(c??false),ignoreConfiguredEndpointUrls:!!n.ignoreConfiguredEndpointUrls});let h
;p.serviceConfiguredEndpoint=async()=>{if(n.serviceId&&!h)h=t(n.serviceId);return h};return p}}class BinaryDecisionDiagram{nodes;root;conditions;results
;constructor(t,n,s,o){this.nodes=t;this.root=n;this.conditions=s;this.results=o}static from(t,n,s,o){return new BinaryDecisionDiagram(t,n,s,o)}}
class EndpointCache{capacity;data=new Map;parameters=[];constructor({size:t,params:n}){this.capacity=t??50;if(n)this.parameters=n}get(t,n){const s=this.hash(t)
;if(s===false)return n();if(!this.data.has(s)){if(this.data.size>this.capacity+10){const t=this.data.keys();let n=0;while(true){const{value:s,done:o}=t.next()
;this.data.delete(s);if(o||++n>10)break}}this.data.set(s,n())}return this.data.get(s)}size(){return this.data.size}hash(t){let n="";const{parameters:s}=this
;if(s.length===0)return false;for(const o of s){const s=t[o];const i=s==null?"\0":String(s);if(i.includes("|;"))return false;n+=i+"|;"}return n}}
class EndpointError extends Error{constructor(t){super(t);this.name="EndpointError"}}const I="endpoints";function toDebugString(t){
if(typeof t!=="object"||t==null)return t;if("ref"in t)return`$${toDebugString(t.ref)}`
;if("fn"in t)return`${t.fn}(${(t.argv||[]).map(toDebugString).join(", ")})`;return JSON.stringify(t,null,2)}const R={};const booleanEquals=(t,n)=>t===n
;function coalesce(...t){for(const n of t)if(n!=null)return n;return}const getAttrPathList=t=>{const n=t.split(".");const s=[];for(const o of n){
const n=o.indexOf("[");if(n!==-1){if(o.indexOf("]")!==o.length-1)throw new EndpointError(`Path: '${t}' does not end with ']'`);const i=o.slice(n+1,-1)
;if(Number.isNaN(parseInt(i)))throw new EndpointError(`Invalid array index: '${i}' in path: '${t}'`);if(n!==0)s.push(o.slice(0,n));s.push(i)}else s.push(o)}
return s};const getAttr=(t,n)=>getAttrPathList(n).reduce((s,o)=>{
if(typeof s!=="object")throw new EndpointError(`Index '${o}' in '${n}' not found in '${JSON.stringify(t)}'`);else if(Array.isArray(s)){const t=parseInt(o)
;return s[t<0?s.length+t:t]}return s[o]},t);const isSet=t=>t!=null;function ite(t,n,s){return t?n:s}const not=t=>!t
;const P=new RegExp(`^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$`)
;const isIpAddress=t=>P.test(t)||t.startsWith("[")&&t.endsWith("]");const O={[g.HTTP]:80,[g.HTTPS]:443};const parseURL=t=>{const n=(()=>{try{
if(t instanceof URL)return t;if(typeof t==="object"&&"hostname"in t){const{hostname:n,port:s,protocol:o="",path:i="",query:c={}}=t
;const u=new URL(`${o}//${n}${s?`:${s}`:""}${i}`);u.search=Object.entries(c).map(([t,n])=>`${t}=${n}`).join("&");return u}return new URL(t)}catch(t){return null
}})();if(!n){console.error(`Unable to parse ${JSON.stringify(t)} as a whatwg URL.`);return null}const s=n.href
;const{host:o,hostname:i,pathname:c,protocol:u,search:l}=n;if(l)return null;const d=u.slice(0,-1);if(!Object.values(g).includes(d))return null
;const f=isIpAddress(i);const p=s.includes(`${o}:${O[d]}`)||typeof t==="string"&&t.includes(`${o}:${O[d]}`);const h=`${o}${p?`:${O[d]}`:``}`;return{scheme:d,
authority:h,path:c,normalizedPath:c.endsWith("/")?c:`${c}/`,isIp:f}};function split(t,n,s){if(s===1)return[t];if(t==="")return[""];const o=t.split(n)
;if(s===0)return o;return o.slice(0,s-1).concat(o.slice(1).join(n))}const stringEquals=(t,n)=>t===n;const substring=(t,n,s,o)=>{
if(t==null||n>=s||t.length<s||/[^\u0000-\u007f]/.test(t))return null;if(!o)return t.substring(n,s);return t.substring(t.length-s,t.length-n)}
;const uriEncode=t=>encodeURIComponent(t).replace(/[!*'()]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`);const _={booleanEquals:booleanEquals,
coalesce:coalesce,getAttr:getAttr,isSet:isSet,isValidHostLabel:p,ite:ite,not:not,parseURL:parseURL,split:split,stringEquals:stringEquals,substring:substring,
uriEncode:uriEncode};const evaluateTemplate=(t,n)=>{const s=[];const{referenceRecord:o,endpointParams:i}=n;let c=0;while(c<t.length){const n=t.indexOf("{",c)
;if(n===-1){s.push(t.slice(c));break}s.push(t.slice(c,n));const u=t.indexOf("}",n);if(u===-1){s.push(t.slice(n));break}if(t[n+1]==="{"&&t[u+1]==="}"){
s.push(t.slice(n+1,u));c=u+2}const l=t.substring(n+1,u);if(l.includes("#")){const[t,n]=l.split("#");s.push(getAttr(o[t]??i[t],n))}else s.push(o[l]??i[l]);c=u+1}
return s.join("")};const getReferenceValue=({ref:t},n)=>n.referenceRecord[t]??n.endpointParams[t];const evaluateExpression=(t,n,s)=>{
if(typeof t==="string")return evaluateTemplate(t,s);else if(t["fn"])return N.callFunction(t,s);else if(t["ref"])return getReferenceValue(t,s)
;throw new EndpointError(`'${n}': ${String(t)} is not a string, function or reference.`)};const callFunction=({fn:t,argv:n},s)=>{const o=Array(n.length)
;for(let t=0;t<o.length;++t){const i=n[t];if(typeof i==="boolean"||typeof i==="number")o[t]=i;else o[t]=N.evaluateExpression(i,"arg",s)}const i=t.indexOf(".")
;if(i!==-1){const n=R[t.slice(0,i)];const s=n?.[t.slice(i+1)];if(typeof s==="function")return s(...o)}const c=_[t];if(typeof c==="function")return c(...o)
;throw new Error(`function ${t} not loaded in endpointFunctions.`)};const N={evaluateExpression:evaluateExpression,callFunction:callFunction}
;const evaluateCondition=(t,n)=>{const{assign:s}=t;if(s&&s in n.referenceRecord)throw new EndpointError(`'${s}' is already defined in Reference Record.`)
;const o=callFunction(t,n);n.logger?.debug?.(`${I} evaluateCondition: ${toDebugString(t)} = ${toDebugString(o)}`);const i=o===""?true:!!o;if(s!=null)return{
result:i,toAssign:{name:s,value:o}};return{result:i}};const getEndpointHeaders=(t,n)=>Object.entries(t??{}).reduce((t,[s,o])=>{t[s]=o.map(t=>{
const o=evaluateExpression(t,"Header value entry",n);if(typeof o!=="string")throw new EndpointError(`Header '${s}' value '${o}' is not a string`);return o})
;return t},{});const getEndpointProperties=(t,n)=>Object.entries(t).reduce((t,[s,o])=>{t[s]=k.getEndpointProperty(o,n);return t},{})
;const getEndpointProperty=(t,n)=>{if(Array.isArray(t))return t.map(t=>getEndpointProperty(t,n));switch(typeof t){case"string":return evaluateTemplate(t,n)
;case"object":if(t===null)throw new EndpointError(`Unexpected endpoint property: ${t}`);return k.getEndpointProperties(t,n);case"boolean":return t;default:
throw new EndpointError(`Unexpected endpoint property type: ${typeof t}`)}};const k={getEndpointProperty:getEndpointProperty,
getEndpointProperties:getEndpointProperties};const getEndpointUrl=(t,n)=>{const s=evaluateExpression(t,"Endpoint URL",n);if(typeof s==="string")try{
return new URL(s)}catch(t){console.error(`Failed to construct URL with ${s}`,t);throw t}
throw new EndpointError(`Endpoint URL must be a string, got ${typeof s}`)};const M=1e8;const decideEndpoint=(t,n)=>{
const{nodes:s,root:o,results:i,conditions:c}=t;let u=o;const l={};const d={referenceRecord:l,endpointParams:n.endpointParams,logger:n.logger}
;while(u!==1&&u!==-1&&u<M){const t=3*(Math.abs(u)-1);const[n,o,i]=[s[t],s[t+1],s[t+2]];const[f,p,h]=c[n];const g=evaluateCondition({fn:f,assign:h,argv:p},d)
;if(g.toAssign){const{name:t,value:n}=g.toAssign;l[t]=n}u=u>=0===g.result?o:i}if(u>=M){const t=i[u-M];if(t[0]===-1){const[,n]=t
;throw new EndpointError(evaluateExpression(n,"Error",d))}const[n,s,o]=t;return{url:getEndpointUrl(n,d),properties:getEndpointProperties(s,d),
headers:getEndpointHeaders(o??{},d)}}throw new EndpointError(`No matching endpoint.`)};const evaluateConditions=(t=[],n)=>{const s={};const o={...n,
referenceRecord:{...n.referenceRecord}};let i=false;for(const c of t){const{result:t,toAssign:u}=evaluateCondition(c,o);if(!t)return{result:t};if(u){i=true
;s[u.name]=u.value;o.referenceRecord[u.name]=u.value;n.logger?.debug?.(`${I} assign: ${u.name} := ${toDebugString(u.value)}`)}}if(i)return{result:true,
referenceRecord:s};return{result:true}};const evaluateEndpointRule=(t,n)=>{const{conditions:s,endpoint:o}=t
;const{result:i,referenceRecord:c}=evaluateConditions(s,n);if(!i)return;const u=c?{...n,referenceRecord:{...n.referenceRecord,...c}}:n
;const{url:l,properties:d,headers:f}=o;n.logger?.debug?.(`${I} Resolving endpoint from template: ${toDebugString(o)}`);const p={url:getEndpointUrl(l,u)}
;if(f!=null)p.headers=getEndpointHeaders(f,u);if(d!=null)p.properties=getEndpointProperties(d,u);return p};const evaluateErrorRule=(t,n)=>{
const{conditions:s,error:o}=t;const{result:i,referenceRecord:c}=evaluateConditions(s,n);if(!i)return;const u=c?{...n,referenceRecord:{...n.referenceRecord,...c}
}:n;throw new EndpointError(evaluateExpression(o,"Error",u))};const evaluateRules=(t,n)=>{for(const s of t)if(s.type==="endpoint"){
const t=evaluateEndpointRule(s,n);if(t)return t}else if(s.type==="error")evaluateErrorRule(s,n);else if(s.type==="tree"){const t=D.evaluateTreeRule(s,n)
;if(t)return t}else throw new EndpointError(`Unknown endpoint rule: ${s}`);throw new EndpointError(`Rules evaluation failed`)};const evaluateTreeRule=(t,n)=>{
const{conditions:s,rules:o}=t;const{result:i,referenceRecord:c}=evaluateConditions(s,n);if(!i)return;const u=c?{...n,referenceRecord:{...n.referenceRecord,...c}
}:n;return D.evaluateRules(o,u)};const D={evaluateRules:evaluateRules,evaluateTreeRule:evaluateTreeRule};const resolveEndpoint=(t,n)=>{
const{endpointParams:s,logger:o}=n;const{parameters:i,rules:c}=t;n.logger?.debug?.(`${I} Initial EndpointParams: ${toDebugString(s)}`);for(const t in i){
if(!h(i,t))continue;const n=i[t];const o=s[t];if(o==null&&n.default!=null){s[t]=n.default;continue}
if(n.required&&o==null)throw new EndpointError(`Missing required parameter: '${t}'`)}const u=evaluateRules(c,{endpointParams:s,logger:o,referenceRecord:{}})
;n.logger?.debug?.(`${I} Resolved endpoint: ${toDebugString(u)}`);return u};const resolveEndpointRequiredConfig=t=>{const{endpoint:n}=t
;if(n===void 0)t.endpoint=async()=>{
throw new Error("@smithy/middleware-endpoint: (default endpointRuleSet) endpoint is not set - you must configure an endpoint.")};return t}
;const L=bindGetEndpointFromInstructions(getEndpointFromConfig);const F=bindResolveEndpointConfig(getEndpointFromConfig)
;const $=bindEndpointMiddleware(getEndpointFromConfig);const U=bindGetEndpointPlugin(getEndpointFromConfig);n.BinaryDecisionDiagram=BinaryDecisionDiagram
;n.EndpointCache=EndpointCache;n.EndpointError=EndpointError;n.customEndpointFunctions=R;n.decideEndpoint=decideEndpoint;n.endpointMiddleware=$
;n.endpointMiddlewareOptions=T;n.getEndpointFromInstructions=L;n.getEndpointPlugin=U;n.isIpAddress=isIpAddress;n.resolveEndpoint=resolveEndpoint
;n.resolveEndpointConfig=F;n.resolveEndpointRequiredConfig=resolveEndpointRequiredConfig;n.resolveParams=resolveParams},56579:(t,n,s)=>{const{Crc32:o}=s(99542)
;const{hasOwn:i}=s(34534);const{toHex:c,fromHex:u,toUtf8:l,fromUtf8:d}=s(92430);const{Readable:f}=s(57075);const{TypeRegistry:p}=s(26890);class Int64{bytes
;constructor(t){this.bytes=t;if(t.byteLength!==8)throw new Error("Int64 buffers must be exactly 8 bytes")}static fromNumber(t){
if(t>0x8000000000000000||t<-0x8000000000000000)throw new Error(`${t} is too large (or, if negative, too small) to represent as an Int64`)
;const n=new Uint8Array(8);for(let s=7,o=Math.abs(Math.round(t));s>-1&&o>0;s--,o/=256)n[s]=o;if(t<0)negate(n);return new Int64(n)}valueOf(){
const t=this.bytes.slice(0);const n=t[0]&128;if(n)negate(t);return parseInt(c(t),16)*(n?-1:1)}toString(){return String(this.valueOf())}}function negate(t){
for(let n=0;n<8;n++)t[n]^=255;for(let n=7;n>-1;n--){t[n]++;if(t[n]!==0)break}}class HeaderMarshaller{toUtf8;fromUtf8;constructor(t,n){this.toUtf8=t
;this.fromUtf8=n}format(t){const n=[];for(const s in t){if(!i(t,s))continue;const o=this.fromUtf8(s)
;if(o.byteLength>255)throw new Error(`@smithy/core/event-streams - header name exceeds 255 bytes: ${o.byteLength}`)
;n.push(Uint8Array.from([o.byteLength]),o,this.formatHeaderValue(t[s]))}const s=new Uint8Array(n.reduce((t,n)=>t+n.byteLength,0));let o=0;for(const t of n){
s.set(t,o);o+=t.byteLength}return s}formatHeaderValue(t){switch(t.type){case"boolean":return Uint8Array.from([t.value?0:1]);case"byte":
return Uint8Array.from([2,t.value]);case"short":const n=new DataView(new ArrayBuffer(3));n.setUint8(0,3);n.setInt16(1,t.value,false)
;return new Uint8Array(n.buffer);case"integer":const s=new DataView(new ArrayBuffer(5));s.setUint8(0,4);s.setInt32(1,t.value,false)
;return new Uint8Array(s.buffer);case"long":const o=new Uint8Array(9);o[0]=5;o.set(t.value.bytes,1);return o;case"binary":
if(t.value.byteLength>T)throw new Error(`@smithy/core/event-streams - header value (binary) exceeds ${T} bytes: ${t.value.byteLength}`)
;const i=new DataView(new ArrayBuffer(3+t.value.byteLength));i.setUint8(0,6);i.setUint16(1,t.value.byteLength,false);const c=new Uint8Array(i.buffer)
;c.set(t.value,3);return c;case"string":const l=this.fromUtf8(t.value)
;if(l.byteLength>T)throw new Error(`@smithy/core/event-streams - header value (string) exceeds ${T} bytes: ${l.byteLength}`)
;const d=new DataView(new ArrayBuffer(3+l.byteLength));d.setUint8(0,7);d.setUint16(1,l.byteLength,false);const f=new Uint8Array(d.buffer);f.set(l,3);return f
;case"timestamp":const p=new Uint8Array(9);p[0]=8;p.set(Int64.fromNumber(t.value.valueOf()).bytes,1);return p;case"uuid":
if(!A.test(t.value))throw new Error(`Invalid UUID received: ${t.value}`);const h=new Uint8Array(17);h[0]=9;h.set(u(t.value.replace(/-/g,"")),1);return h}}
parse(t){const n={};let s=0;while(s<t.byteLength){const o=t.getUint8(s++);const i=this.toUtf8(new Uint8Array(t.buffer,t.byteOffset+s,o));s+=o
;switch(t.getUint8(s++)){case 0:n[i]={type:g,value:true};break;case 1:n[i]={type:g,value:false};break;case 2:n[i]={type:m,value:t.getInt8(s++)};break;case 3:
n[i]={type:y,value:t.getInt16(s,false)};s+=2;break;case 4:n[i]={type:S,value:t.getInt32(s,false)};s+=4;break;case 5:n[i]={type:E,
value:new Int64(new Uint8Array(t.buffer,t.byteOffset+s,8))};s+=8;break;case 6:const o=t.getUint16(s,false);s+=2;n[i]={type:w,
value:new Uint8Array(t.buffer,t.byteOffset+s,o)};s+=o;break;case 7:const u=t.getUint16(s,false);s+=2;n[i]={type:v,
value:this.toUtf8(new Uint8Array(t.buffer,t.byteOffset+s,u))};s+=u;break;case 8:n[i]={type:x,
value:new Date(new Int64(new Uint8Array(t.buffer,t.byteOffset+s,8)).valueOf())};s+=8;break;case 9:const l=new Uint8Array(t.buffer,t.byteOffset+s,16);s+=16
;n[i]={type:C,value:`${c(l.subarray(0,4))}-${c(l.subarray(4,6))}-${c(l.subarray(6,8))}-${c(l.subarray(8,10))}-${c(l.subarray(10))}`};break;default:
throw new Error(`Unrecognized header type tag`)}}return n}}var h;(function(t){t[t["boolTrue"]=0]="boolTrue";t[t["boolFalse"]=1]="boolFalse"
;t[t["byte"]=2]="byte";t[t["short"]=3]="short";t[t["integer"]=4]="integer";t[t["long"]=5]="long";t[t["byteArray"]=6]="byteArray";t[t["string"]=7]="string"
;t[t["timestamp"]=8]="timestamp";t[t["uuid"]=9]="uuid"})(h||(h={}));const g="boolean";const m="byte";const y="short";const S="integer";const E="long"
;const w="binary";const v="string";const x="timestamp";const C="uuid";const A=/^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;const T=32767
;const I=4;const R=I*2;const P=4;const O=R+P*2;function splitMessage({byteLength:t,byteOffset:n,buffer:s}){
if(t<O)throw new Error("Provided message too short to accommodate event stream message overhead");const i=new DataView(s,n,t);const c=i.getUint32(0,false)
;if(t!==c)throw new Error("Reported message length does not match received message length");const u=i.getUint32(I,false);const l=i.getUint32(R,false)
;const d=i.getUint32(t-P,false);const f=new o;f.update(new Uint8Array(s,n,R))
;if(l!==f.digestSync())throw new Error(`The prelude checksum specified in the message (${l}) does not match the calculated CRC32 checksum (${f.digestSync()})`)
;f.update(new Uint8Array(s,n+R,t-(R+P)))
;if(d!==f.digestSync())throw new Error(`The message checksum (${f.digestSync()}) did not match the expected value of ${d}`);return{
headers:new DataView(s,n+R+P,u),body:new Uint8Array(s,n+R+P+u,c-u-(R+P+P))}}class EventStreamCodec{headerMarshaller;messageBuffer;isEndOfStream
;constructor(t,n){this.headerMarshaller=new HeaderMarshaller(t,n);this.messageBuffer=[];this.isEndOfStream=false}feed(t){this.messageBuffer.push(this.decode(t))
}endOfStream(){this.isEndOfStream=true}getMessage(){const t=this.messageBuffer.pop();const n=this.isEndOfStream;return{getMessage(){return t},isEndOfStream(){
return n}}}getAvailableMessages(){const t=this.messageBuffer;this.messageBuffer=[];const n=this.isEndOfStream;return{getMessages(){return t},isEndOfStream(){
return n}}}encode({headers:t,body:n}){const s=this.headerMarshaller.format(t);const i=s.byteLength+n.byteLength+16;const c=new Uint8Array(i)
;const u=new DataView(c.buffer,c.byteOffset,c.byteLength);const l=new o;u.setUint32(0,i,false);u.setUint32(4,s.byteLength,false);l.update(c.subarray(0,8))
;u.setUint32(8,l.digestSync(),false);c.set(s,12);c.set(n,s.byteLength+12);l.update(c.subarray(8,i-4));u.setUint32(i-4,l.digestSync(),false);return c}decode(t){
const{headers:n,body:s}=splitMessage(t);return{headers:this.headerMarshaller.parse(n),body:s}}formatHeaders(t){return this.headerMarshaller.format(t)}}
class MessageDecoderStream{options;constructor(t){this.options=t}[Symbol.asyncIterator](){return this.asyncIterator()}async*asyncIterator(){
for await(const t of this.options.inputStream){const n=this.options.decoder.decode(t);yield n}}}class MessageEncoderStream{options;constructor(t){this.options=t
}[Symbol.asyncIterator](){return this.asyncIterator()}async*asyncIterator(){for await(const t of this.options.messageStream){
const n=this.options.encoder.encode(t);yield n}if(this.options.includeEndFrame)yield new Uint8Array(0)}}class SmithyMessageDecoderStream{options;constructor(t){
this.options=t}[Symbol.asyncIterator](){return this.asyncIterator()}async*asyncIterator(){for await(const t of this.options.messageStream){
const n=await this.options.deserializer(t);if(n===void 0)continue;yield n}}}class SmithyMessageEncoderStream{options;constructor(t){this.options=t}
[Symbol.asyncIterator](){return this.asyncIterator()}async*asyncIterator(){for await(const t of this.options.inputStream){const n=this.options.serializer(t)
;yield n}}}function getChunkedStream(t){let n=0;let s=0;let o=null;let i=null;const allocateMessage=t=>{
if(typeof t!=="number")throw new Error("Attempted to allocate an event message where size was not a number: "+t);n=t;s=4;o=new Uint8Array(t)
;const i=new DataView(o.buffer);i.setUint32(0,t,false)};const iterator=async function*(){const c=t[Symbol.asyncIterator]();while(true){
const{value:t,done:u}=await c.next();if(u){if(!n)return;else if(n===s)yield o;else throw new Error("Truncated event message received.");return}const l=t.length
;let d=0;while(d<l){if(!o){const n=l-d;if(!i)i=new Uint8Array(4);const o=Math.min(4-s,n);i.set(t.slice(d,d+o),s);s+=o;d+=o;if(s<4)break
;allocateMessage(new DataView(i.buffer).getUint32(0,false));i=null}const c=Math.min(n-s,l-d);o.set(t.slice(d,d+c),s);s+=c;d+=c;if(n&&n===s){yield o;o=null;n=0
;s=0}}}};return{[Symbol.asyncIterator]:iterator}}function getUnmarshalledStream(t,n){const s=getMessageUnmarshaller(n.deserializer,n.toUtf8);return{
[Symbol.asyncIterator]:async function*(){for await(const o of t){const t=n.eventStreamCodec.decode(o);const i=await s(t);if(i===void 0)continue;yield i}}}}
function getMessageUnmarshaller(t,n){return async function(s){const{value:o}=s.headers[":message-type"];if(o==="error"){
const t=new Error(s.headers[":error-message"].value||"UnknownError");t.name=s.headers[":error-code"].value;throw t}else if(o==="exception"){
const o=s.headers[":exception-type"].value;const i={[o]:s};const c=await t(i);if(c.$unknown){const t=new Error(n(s.body));t.name=o;throw t}throw c[o]
}else if(o==="event"){const n={[s.headers[":event-type"].value]:s};const o=await t(n);if(o.$unknown)return;return o
}else throw Error(`Unrecognizable event type: ${s.headers[":event-type"].value}`)}}let _=class EventStreamMarshaller{eventStreamCodec;utfEncoder
;constructor({utf8Encoder:t,utf8Decoder:n}){this.eventStreamCodec=new EventStreamCodec(t,n);this.utfEncoder=t}deserialize(t,n){const s=getChunkedStream(t)
;return new SmithyMessageDecoderStream({messageStream:new MessageDecoderStream({inputStream:s,decoder:this.eventStreamCodec}),
deserializer:getMessageUnmarshaller(n,this.utfEncoder)})}serialize(t,n){return new MessageEncoderStream({messageStream:new SmithyMessageEncoderStream({
inputStream:t,serializer:n}),encoder:this.eventStreamCodec,includeEndFrame:true})}};const eventStreamSerdeProvider$1=t=>new _(t);class EventStreamMarshaller{
universalMarshaller;constructor({utf8Encoder:t,utf8Decoder:n}){this.universalMarshaller=new _({utf8Decoder:n,utf8Encoder:t})}deserialize(t,n){
const s=typeof t[Symbol.asyncIterator]==="function"?t:readableToIterable(t);return this.universalMarshaller.deserialize(s,n)}serialize(t,n){
return f.from(this.universalMarshaller.serialize(t,n))}}const eventStreamSerdeProvider=t=>new EventStreamMarshaller(t);async function*readableToIterable(t){
let n=false;let s=false;const o=new Array;t.on("error",t=>{if(!n)n=true;if(t)throw t});t.on("data",t=>{o.push(t)});t.on("end",()=>{n=true});while(!s){
const t=await new Promise(t=>setTimeout(()=>t(o.shift()),0));if(t)yield t;s=n&&o.length===0}}const readableStreamToIterable=t=>({
[Symbol.asyncIterator]:async function*(){const n=t.getReader();try{while(true){const{done:t,value:s}=await n.read();if(t)return;yield s}}finally{n.releaseLock()
}}});const iterableToReadableStream=t=>{const n=t[Symbol.asyncIterator]();return new ReadableStream({async pull(t){const{done:s,value:o}=await n.next()
;if(s)return t.close();t.enqueue(o)}})};const resolveEventStreamSerdeConfig=t=>Object.assign(t,{eventStreamMarshaller:t.eventStreamSerdeProvider(t)})
;class EventStreamSerde{marshaller;serializer;deserializer;serdeContext;defaultContentType;compositeErrorRegistry
;constructor({marshaller:t,serializer:n,deserializer:s,serdeContext:o,defaultContentType:i,compositeErrorRegistry:c}){this.marshaller=t;this.serializer=n
;this.deserializer=s;this.serdeContext=o;this.defaultContentType=i;this.compositeErrorRegistry=c}
async serializeEventStream({eventStream:t,requestSchema:n,initialRequest:s,initialMessageType:o}){const c=this.marshaller;const u=n.getEventStreamMember()
;const l=n.getMemberSchema(u);const d=this.serializer;const f=this.defaultContentType;const p=Symbol("initialRequestMarker");const h={
async*[Symbol.asyncIterator](){if(s){const t={":event-type":{type:"string",value:o??"initial-request"},":message-type":{type:"string",value:"event"},
":content-type":{type:"string",value:f}};d.write(n,s);const i=d.flush();yield{[p]:true,headers:t,body:i}}for await(const n of t)yield n}}
;return c.serialize(h,t=>{if(t[p])return{headers:t.headers,body:t.body};let n="";for(const s in t){if(!i(t,s))continue;if(s!=="__type"){n=s;break}}
const{additionalHeaders:s,body:o,eventType:c,explicitPayloadContentType:u}=this.writeEventBody(n,l,t);const d={":event-type":{type:"string",value:c},
":message-type":{type:"string",value:"event"},":content-type":{type:"string",value:u??f},...s};return{headers:d,body:o}})}
async deserializeEventStream({response:t,responseSchema:n,initialResponseContainer:s,initialMessageType:o}){const c=this.marshaller
;const u=n.getEventStreamMember();const d=n.getMemberSchema(u);const f=d.getMemberSchemas();const p=Symbol("initialResponseMarker")
;const h=c.deserialize(t.body,async t=>{let s="";for(const n in t){if(!i(t,n))continue;if(n!=="__type"){s=n;break}}const c=t[s].body
;if(s===(o??"initial-response")){const t=await this.deserializer.read(n,c);delete t[u];return{[p]:true,...t}}else if(s in f){const n=f[s]
;if(n.isStructSchema()){const o={};let i=false;for(const[u,d]of n.structIterator()){const{eventHeader:n,eventPayload:f}=d.getMergedTraits();i=i||Boolean(n||f)
;if(f){
if(d.isBlobSchema())o[u]=c;else if(d.isStringSchema())o[u]=(this.serdeContext?.utf8Encoder??l)(c);else if(d.isStructSchema())o[u]=await this.deserializer.read(d,c)
}else if(n){const n=t[s].headers[u]?.value
;if(n!=null)if(d.isNumericSchema())if(n&&typeof n==="object"&&"bytes"in n)o[u]=BigInt(n.toString());else o[u]=Number(n);else o[u]=n}}return{
[s]:await this.readEventMember(n,c,i,o)}}return{[s]:await this.deserializer.read(n,c)}}else return{$unknown:t}});const g=h[Symbol.asyncIterator]()
;const m=await g.next();if(m.done)return h;if(m.value?.[p]){
if(!n)throw new Error("@smithy::core/protocols - initial-response event encountered in event stream but no response schema given.");for(const t in m.value){
if(!i(m.value,t))continue;s[t]=m.value[t]}}return{async*[Symbol.asyncIterator](){if(!m?.value?.[p])yield m.value;while(true){
const{done:t,value:n}=await g.next();if(t)break;yield n}}}}async readEventMember(t,n,s,o){let i;const c=t.getSchema();if(Array.isArray(c)&&c[0]===-3){
const t=c[1];const n=p.for(t);this.compositeErrorRegistry?.copyFrom(n);i=(this.compositeErrorRegistry??n)?.getErrorCtor(c)}
const u=s?o:n.byteLength===0?{}:await this.deserializer.read(t,n);if(i){const n=u.message??u.Message??"Unknown";const s={};const o=t.getMergedTraits().error
;if(o)s.$fault=o;return Object.assign(new i({}),s,{message:n},u)}return u}writeEventBody(t,n,s){const o=this.serializer;let i=t;let c=null;let u;const l=(()=>{
const s=n.getSchema();return s[4].includes(t)})();const f={};if(!l){const[n,c]=s[t];i=n;o.write(15,c)}else{const i=n.getMemberSchema(t);if(i.isStructSchema()){
for(const[n,o]of i.structIterator()){const{eventHeader:i,eventPayload:u}=o.getMergedTraits();if(u)c=n;else if(i){const i=s[t][n];let c="binary"
;if(o.isNumericSchema())if((-2)**31<=i&&i<=2**31-1)c="integer";else c="long";else if(o.isTimestampSchema())c="timestamp";else if(o.isStringSchema())c="string";else if(o.isBooleanSchema())c="boolean"
;if(i!=null){f[n]={type:c,value:i};delete s[t][n]}}}if(c!==null){const n=i.getMemberSchema(c)
;if(n.isBlobSchema())u="application/octet-stream";else if(n.isStringSchema())u="text/plain";o.write(n,s[t][c])}else o.write(i,s[t])
}else if(i.isUnitSchema())o.write(i,{});else throw new Error("@smithy/core/event-streams - non-struct member not supported in event stream union.")}
const p=o.flush()??new Uint8Array;const h=typeof p==="string"?(this.serdeContext?.utf8Decoder??d)(p):p;return{body:h,eventType:i,explicitPayloadContentType:u,
additionalHeaders:f}}}n.EventStreamCodec=EventStreamCodec;n.EventStreamMarshaller=EventStreamMarshaller;n.EventStreamSerde=EventStreamSerde
;n.HeaderMarshaller=HeaderMarshaller;n.Int64=Int64;n.MessageDecoderStream=MessageDecoderStream;n.MessageEncoderStream=MessageEncoderStream
;n.SmithyMessageDecoderStream=SmithyMessageDecoderStream;n.SmithyMessageEncoderStream=SmithyMessageEncoderStream;n.UniversalEventStreamMarshaller=_
;n.eventStreamSerdeProvider=eventStreamSerdeProvider;n.getChunkedStream=getChunkedStream;n.getMessageUnmarshaller=getMessageUnmarshaller
;n.getUnmarshalledStream=getUnmarshalledStream;n.iterableToReadableStream=iterableToReadableStream;n.readableStreamToIterable=readableStreamToIterable
;n.resolveEventStreamSerdeConfig=resolveEventStreamSerdeConfig;n.universalEventStreamSerdeProvider=eventStreamSerdeProvider$1},93422:(t,n,s)=>{
const{Uint8ArrayBlobAdapter:o,writeKey:i,sdkStreamMixin:c,splitEvery:u,splitHeader:l,NumericValue:d,toUtf8:f,fromBase64:p,LazyJsonString:h,_parseEpochTimestamp:g,_parseRfc7231DateTime:m,_parseRfc3339DateTimeWithOffset:y,fromUtf8:S,generateIdempotencyToken:E,toBase64:w,dateToUtcString:v,quoteHeader:x,parseEpochTimestamp:C,parseRfc7231DateTime:A,parseRfc3339DateTimeWithOffset:T}=s(92430)
;const{HttpRequest:I,HttpResponse:R,hasOwn:P,isValidHostname:O,getSmithyContext:_}=s(34534);const{parseQueryString:N,parseUrl:k}=s(34534);n.HttpRequest=I
;n.HttpResponse=R;n.isValidHostname=O;n.parseQueryString=N;n.parseUrl=k;const{NormalizedSchema:M,translateTraits:D,TypeRegistry:L,deref:F}=s(26890)
;const{FieldPosition:$}=s(90690);const collectBody=async(t=new Uint8Array,n)=>{if(t instanceof Uint8Array)return o.mutate(t)
;if(!t)return o.mutate(new Uint8Array);const s=n.streamCollector(t);return o.mutate(await s)};function extendedEncodeURIComponent(t){
if(/^[\w.~-]+$/.test(t))return t;return encodeURIComponent(t).replace(/[!'()*]/g,function(t){return"%"+t.charCodeAt(0).toString(16).toUpperCase()})}
const U=Symbol.for("@smithy/schema-x");class HttpBindingNormalizedSchema extends M{static identity=Symbol.for("@smithy/HttpBindingNormalizedSchema")
;identity=HttpBindingNormalizedSchema.identity;bindings;constructor(t){super(t)}static of(t){const n=M.of(t)
;if(n.identity===HttpBindingNormalizedSchema.identity)return n;const s=n.isMemberSchema()?n:n.getSchema();const o=typeof s==="object"&&s!==null?s:n
;return o[U]??=new HttpBindingNormalizedSchema(n)}getHttpBindingLocation(t){if(t.httpPayload)return 36;if(t.httpLabel)return 33;if(t.httpHeader)return 38
;if(typeof t.httpPrefixHeaders==="string")return 39;if(t.httpQuery)return 34;if(t.httpQueryParams)return 35;if(t.httpResponseCode)return 37;return 32}
getHttpBindingValue(t,n,s=false){const o=this.getSchema();const i=typeof o==="number"?o&255:this.isListSchema()?64:255;const c=t&7
;const u=n.mediaType?n.mediaType==="application/json"||n.mediaType.endsWith("+json")?2:1:0;const l=n.streaming||i===42?this.isStructSchema()?2:1:0
;const d=i>=4&&i<=7?c>=6?2:c>0&&c<4?1:0:0
;let f=i|u<<8|(n.idempotencyToken?1:0)<<10|l<<11|(n.sparse?1:0)<<13|d<<14|(n.hostLabel?1:0)<<17|(t===36&&typeof o!=="object"?1:0)<<18;const p=i&192
;const h=c&2&&(p===64||!s&&c&1)?this.getHttpBindingCollectionValue(t,n):void 0;const g=(h?.[1]??0)&255;f|=(c>=6&&(g===4||g===6)?1:0)<<16;return[this,f,h]}
getHttpBindingCollectionValue(t,n=this.getMergedTraits()){const s=HttpBindingNormalizedSchema.of(this.getValueSchema());return s.getHttpBindingValue(t,{
...s.getMergedTraits(),...n},true)}getHttpBindings(){const t=this.getSchema();return typeof t!=="object"||t===null?B:this.bindings??=buildHttpBindings(this)}}
const buildHttpBindings=t=>{const n=[];const s=[];const o=[];const c=[];const u=[];const l={};const d={};const f=[];const p={headers:d,prefixHeaders:f}
;const h={request:{memberBindings:u,byName:l},response:{bodyMemberNames:n,bindings:p}};const{request:g,response:m}=h;for(const[h,m]of t.structIterator()){
const t=HttpBindingNormalizedSchema.of(m);const y=t.getMergedTraits();const S=t.getHttpBindingLocation(y)
;const E=y.httpHeader?.toLowerCase()??y.httpPrefixHeaders?.toLowerCase()??y.httpQuery;const w=t.getHttpBindingValue(S,y);const v=[h,w,S,E]
;if(h==="__proto__")i(l);l[h]=v;if(w[1]>>10&1)g.hasIdempotency=true;u.push(v);const x=S&7;if(x===0){o.push(h);c.push(m)}if((x&4)===0){n.push(h);s.push(m)
}else if((x&6)===4)if(x&1)p.statusCode=v;else{p.payload=v;const t=w[1]&255
;g.contentTypeInstruction=y.mediaType??(t===0?"text/plain":t===21||t===42?"application/octet-stream":null)}else if(x&1){g.hasPrefixHeaders=true;f.push(v)}else{
if(E==="__proto__")i(d);d[E]=v}}if(g.contentTypeInstruction===void 0&&o.length)g.contentTypeInstruction=null;g.syntheticBodySchema=createBodySchema(t,o,c)
;m.syntheticBodySchema=createBodySchema(t,n,s);return h};const buildPathSegments=t=>{const n=[];let s=0;for(const o of t.matchAll(/\{([^{}+]+)(\+)?\}/g)){
if(o.index>s)n.push([t.slice(s,o.index),0]);n.push([o[1],o[2]?2:1]);s=o.index+o[0].length}if(n.length&&s<t.length)n.push([t.slice(s),0])
;return n.length?n:void 0};const buildHttpOperationBindings=t=>{const{http:n,endpoint:s}=D(t.traits??{});const[o,i]=n?.[1].split("?")??[]
;return[n?.[0],o,i?[...new URLSearchParams(i)]:[],o?buildPathSegments(o):void 0,s?.[0]]};const B={request:{memberBindings:[],byName:{}},response:{
bodyMemberNames:[],bindings:{headers:{},prefixHeaders:[]}}};const getHttpOperationBindings=t=>t[U]??=buildHttpOperationBindings(t)
;const createBodySchema=(t,n,s)=>{if(!n.length)return;const o=t.getSchema();const i=[3,o[1],o[2],t.getMergedTraits(),n,s];const c=o[6]
;const u=c&&n.reduce((t,n)=>t+(o[4].indexOf(n)<c?1:0),0);if(u)i[6]=u;return i};class SerdeContext{serdeContext;setSerdeContext(t){this.serdeContext=t}}
class HttpProtocol extends SerdeContext{options;compositeErrorRegistry;constructor(t){super();this.options=t
;this.compositeErrorRegistry=new L(t.defaultNamespace);for(const n of t.errorTypeRegistries??[])this.compositeErrorRegistry.copyFrom(n)}getRequestType(){
return I}getResponseType(){return R}setSerdeContext(t){this.serdeContext=t;this.serializer.setSerdeContext(t);this.deserializer.setSerdeContext(t)
;if(this.getPayloadCodec())this.getPayloadCodec().setSerdeContext(t)}updateServiceEndpoint(t,n){if("url"in n){t.protocol=n.url.protocol
;t.hostname=n.url.hostname;t.port=n.url.port?Number(n.url.port):void 0;t.path=n.url.pathname;t.fragment=n.url.hash||void 0;t.username=n.url.username||void 0
;t.password=n.url.password||void 0;if(!t.query)t.query={};for(const[s,o]of n.url.searchParams.entries())t.query[s]=o;if(n.headers)for(const s in n.headers){
if(!P(n.headers,s))continue;t.headers[s]=n.headers[s].join(", ")}return t}else{t.protocol=n.protocol;t.hostname=n.hostname;t.port=n.port?Number(n.port):void 0
;t.path=n.path;t.query={...n.query};if(n.headers)for(const s in n.headers){if(!P(n.headers,s))continue;t.headers[s]=n.headers[s]}return t}}
setHostPrefix(t,n,s,o=getHttpOperationBindings(n)){if(this.serdeContext?.disableHostPrefix)return;const i=o[4];if(typeof i!=="string")return;let c=i
;for(const[t,[,o]]of HttpBindingNormalizedSchema.of(n.input).getHttpBindings().request.memberBindings){if(!(o>>17&1))continue;const n=s[t]
;if(typeof n!=="string")throw new Error(`@smithy/core/schema - ${t} in input must be a string as hostLabel.`);c=c.replace(`{${t}}`,n)}t.hostname=c+t.hostname
;if(!O(t.hostname))throw new Error(`[${t.hostname}] is not a valid hostname.`)}deserializeMetadata(t){return{httpStatusCode:t.statusCode,
requestId:t.headers["x-amzn-requestid"]??t.headers["x-amzn-request-id"]??t.headers["x-amz-request-id"],extendedRequestId:t.headers["x-amz-id-2"],
cfId:t.headers["x-amz-cf-id"]}}resolveError(t,n,s){const o=[-3,"","Error",0,[],[],0];let i;for(const o of s)for(const s of n)try{
if(s==="*")i=o.getSchema(t);else i=o.getSchema(s+"#"+t);const n=o.getErrorCtor(i);if(n)return[i,n,"modeled"];else{const t=o.getBaseException();if(t){
const n=o.getErrorCtor(t);if(n)return[i,n,"synthetic"]}}}catch(t){}for(const t of s){const n=t.getBaseException();if(n){const s=t.getErrorCtor(n)
;if(s)return[n,s,"synthetic"]}}return[o,Error,"native"]}async serializeEventStream({eventStream:t,requestSchema:n,initialRequest:s}){
const o=await this.loadEventStreamCapability();return o.serializeEventStream({eventStream:t,requestSchema:n,initialRequest:s})}
async deserializeEventStream({response:t,responseSchema:n,initialResponseContainer:s}){const o=await this.loadEventStreamCapability()
;return o.deserializeEventStream({response:t,responseSchema:n,initialResponseContainer:s})}async loadEventStreamCapability(){
const{EventStreamSerde:t,eventStreamSerdeProvider:n}=s(56579);const o=this.resolveEventStreamMarshaller(n);return new t({marshaller:o,
serializer:this.serializer,deserializer:this.deserializer,serdeContext:this.serdeContext,defaultContentType:this.getDefaultContentType(),
compositeErrorRegistry:this.compositeErrorRegistry})}getDefaultContentType(){
throw new Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`)}async deserializeHttpMessage(t,n,s,o,i){
return[]}getEventStreamMarshaller(){const t=this.serdeContext
;if(!t.eventStreamMarshaller)throw new Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.");return t.eventStreamMarshaller}
resolveEventStreamMarshaller(t){const n=this.serdeContext;if(n.eventStreamMarshaller)return n.eventStreamMarshaller;return t(this.serdeContext)}}
class HttpBindingProtocol extends HttpProtocol{async serializeRequest(t,n,s){const o=n&&typeof n==="object"?n:{};const i={};const c={}
;const u=await s.endpoint();const l=HttpBindingNormalizedSchema.of(t?.input);const d=l.getHttpBindings().request;const f=getHttpOperationBindings(t)
;const p=new I({query:i,headers:c});if(u){this.updateServiceEndpoint(p,u);this.setHostPrefix(p,t,o,f);const[n,s,c]=f;if(n){p.method=n
;p.path=p.path==="/"?s:p.path+s;for(const[t,n]of c)i[t]=n}}p.query=i;const h=this.serializeHttpBindings(o,p,d,f);if(h)p.body=await this.serializeEventStream({
eventStream:h,requestSchema:l});return p}serializeHttpBindings(t,n,s,o){const i=this.serializer;const c=typeof i.writeCodec==="function"?i:void 0
;const u=n.query;const l=n.headers;const d=s.syntheticBodySchema;let f=false;let p;let h;let g;const m=Object.getOwnPropertyNames(t)
;const y=Object.getPrototypeOf(t);const S=(y===Object.prototype||y===null)&&!s.hasIdempotency&&!s.hasPrefixHeaders&&m.length*2<s.memberBindings.length
;const E=S?m.length:s.memberBindings.length;for(let n=0;n<E;++n){const o=S?P(s.byName,m[n])?s.byName[m[n]]:void 0:s.memberBindings[n];if(!o)continue
;const d=o[1];const y=o[0];const E=d[0];const w=d[1];const v=d[2];const x=o[2];const C=o[3];const A=t[y];if(A==null&&!(w>>10&1))continue;if(x===36){
const t=w>>11&3;if(t)if(t===2)h=A||void 0;else p=A;else{if(c)c.writeCodec(E,A);else i.write(E,A);p=i.flush()}}else if(x===33||x===38){
const t=this.serializeHttpValue(d,A,x,c);if(x===33)(g??=Object.create(null))[y]=t;else l[C]=t}else if(x===39)for(const t in A){if(!P(A,t))continue;const n=C+t
;l[n.toLowerCase()]=this.serializeHttpValue(v,A[t],38,c,c?v[0]:[v[0],{httpHeader:n}])}else if((x&62)===34)this.serializeQuery(d,A,C,u,c);else f=true}
const w=o[1];const v=o[3];if(w&&v&&n.path.endsWith(w))n.path=n.path.slice(0,-w.length)+this.serializePath(v,g,s);if(f&&d){
if(c)c.writeCodec(d,t);else i.write(d,t);p=i.flush()}n.body=p;return h}serializeQuery(t,n,s,o,i){const[c,u,l]=t;const d=i?void 0:c.getMergedTraits()
;if(s===void 0){for(const t in n){if(!P(n,t)||t in o)continue;if(!i)Object.assign(l[0].getMergedTraits(),{...d,httpQuery:t,httpQueryParams:void 0})
;this.serializeQuery(l,n[t],t,o,i)}return}if((u&192)===64){const t=[];for(const s of n){const n=this.serializeHttpValue(l,s,34,i,i?l[0]:[l[0],d])
;if(u>>13&1||n!==void 0)t.push(n)}o[s]=t}else o[s]=this.serializeHttpValue(t,n,34,i,i?c:[c,d])}serializeHttpValue(t,n,s,o,i=t[0]){const c=t[1];const u=c&255
;if(o&&!(c&1792)&&(u<=2||u===17||u===19))return String(n);if(o)o.writeHttpBinding(t,n,s);else this.serializer.write(i,n);return this.serializer.flush()}
serializePath(t,n,s){let o="";for(const[i,c]of t){if(c===0){o+=i;continue}const t=n?.[i];if(t===void 0){
if(P(s.byName,i)&&s.byName[i][2]===33)throw new Error(`No value provided for input HTTP label: ${i}.`);o+=`{${i}${c===2?"+":""}}`
}else o+=c===2?t.split("/").map(extendedEncodeURIComponent).join("/"):extendedEncodeURIComponent(t)}return o}async deserializeResponse(t,n,s){
const o=this.deserializer;const i=typeof o.readCodec==="function"?o:void 0;const c=HttpBindingNormalizedSchema.of(t.output);const u=c.getHttpBindings().response
;const l={};if(s.statusCode>=300){const i=await collectBody(s.body,n);if(i.byteLength>0)Object.assign(l,await o.read(15,i))
;await this.handleError(t,n,s,l,this.deserializeMetadata(s));throw new Error("@smithy/core/protocols - HTTP Protocol error handler failed to throw.")}
const d=await this.deserializeHttpMessage(c,n,s,l);if(d.length){const t=await collectBody(s.body,n);if(t.byteLength>0){
const n=await(i?i.readCodec(u.syntheticBodySchema,t):o.read(u.syntheticBodySchema,t));for(const t of d)if(n[t]!=null)l[t]=n[t]}
}else if(!u.bindings.payload)await collectBody(s.body,n);l.$metadata=this.deserializeMetadata(s);return l}async deserializeHttpMessage(t,n,s,o,i){
const d=o instanceof Set?i:o;const f=this.deserializer;const p=typeof f.readCodec==="function"?f:void 0;const h=HttpBindingNormalizedSchema.of(t)
;const{bodyMemberNames:g,bindings:{payload:m,statusCode:y,headers:S,prefixHeaders:E}}=h.getHttpBindings().response;const w=s.headers;if(m){const[t,o]=m
;const[i,u]=o;const l=u>>11&3;if(l)if(l===2)d[t]=await this.deserializeEventStream({response:s,responseSchema:h});else d[t]=c(s.body);else if(s.body){
const c=await collectBody(s.body,n);if(c.byteLength>0)d[t]=await(p?p.readPayload(o,c):f.read(i,c))}}for(const t in w){if(!P(w,t))continue
;const n=t.toLowerCase();const s=w[t];if(n!==t){delete w[t];w[n]=s}const o=P(S,n)?S[n]:void 0;if(!o)continue;const[i,[c,h,g],,m]=o;if(g){
const t=h>>16&1?u(s,",",2):l(s);const n=[];for(const s of t)n.push(p?p.readHttpBinding(g,s.trim(),38):await f.read([g[0],{httpHeader:m}],s.trim()));d[i]=n
}else d[i]=p?p.readHttpBinding(o[1],s,38):await f.read(c,s)}for(const[t,[,,n],,s]of E){d[t]={};for(const o in w){if(!P(w,o))continue
;if(!o.startsWith(s))continue;const i=w[o];d[t][o.slice(s.length)]=p?p.readHttpBinding(n,i,38):await f.read([n[0],{httpHeader:o}],i)}}if(y)d[y[0]]=s.statusCode
;return g}}class RpcProtocol extends HttpProtocol{async serializeRequest(t,n,s){const o=this.serializer;const i={};const c={};const u=await s.endpoint()
;const l=M.of(t?.input);const d=l.getSchema();let f;const p=n&&typeof n==="object"?n:{};const h=new I({protocol:"",hostname:"",port:void 0,path:"/",
fragment:void 0,query:i,headers:c,body:void 0});if(u){this.updateServiceEndpoint(h,u);this.setHostPrefix(h,t,p)}if(p){const t=l.getEventStreamMember();if(t){
if(p[t]){const n={};for(const[s]of l.structIterator())if(s!==t&&p[s]!=null)n[s]=p[s];f=await this.serializeEventStream({eventStream:p[t],requestSchema:l,
initialRequest:n})}}else{o.write(d,p);f=o.flush()}}h.headers=Object.assign(h.headers,c);h.query=i;h.body=f;h.method="POST";return h}
async deserializeResponse(t,n,s){const o=this.deserializer;const i=M.of(t.output);const c={};if(this.isErrorResponse(s.statusCode)){
const i=await collectBody(s.body,n);if(i.byteLength>0)Object.assign(c,await o.read(15,i));await this.handleError(t,n,s,c,this.deserializeMetadata(s))
;throw new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.")}for(const t in s.headers){if(!P(s.headers,t))continue
;const n=s.headers[t];delete s.headers[t];s.headers[t.toLowerCase()]=n}const u=i.getEventStreamMember();if(u)c[u]=await this.deserializeEventStream({response:s,
responseSchema:i,initialResponseContainer:c});else{const t=await collectBody(s.body,n);if(t.byteLength>0)Object.assign(c,await o.read(i,t))}
c.$metadata=this.deserializeMetadata(s);return c}isErrorResponse(t){return t>=300}}class AbstractRpcV2Protocol extends RpcProtocol{
constructor({defaultNamespace:t,errorTypeRegistries:n}){super({defaultNamespace:t,errorTypeRegistries:n})}async serializeRequest(t,n,s){
const o=await super.serializeRequest(t,n,s);Object.assign(o.headers,{"content-type":this.getDefaultContentType(),
"smithy-protocol":this.getSmithyProtocolHeaderValue(),accept:this.getDefaultContentType()});if(F(t.input)==="unit"){delete o.body
;delete o.headers["content-type"]}else this.applyEmptyBody(o);const{service:i,operation:c}=_(s);const u=`/service/${i}/operation/${c}`
;if(o.path.endsWith("/"))o.path+=u.slice(1);else o.path+=u;return o}isErrorResponse(t){return t!==200}}const resolvedPath=(t,n,s,o,i,c)=>{
if(n!=null&&n[s]!==void 0){const n=o();if(n==null||n.length<=0)throw new Error("Empty value provided for input HTTP label: "+s+".")
;t=t.replace(i,c?n.split("/").map(t=>extendedEncodeURIComponent(t)).join("/"):extendedEncodeURIComponent(n))
}else throw new Error("No value provided for input HTTP label: "+s+".");return t};function requestBuilder(t,n){return new RequestBuilder(t,n)}
class RequestBuilder{input;context;query={};method="";headers={};path="";body=null;hostname="";resolvePathStack=[];constructor(t,n){this.input=t;this.context=n}
async build(){const{hostname:t,protocol:n="https",port:s,path:o}=await this.context.endpoint();this.path=o;for(const t of this.resolvePathStack)t(this.path)
;return new I({protocol:n,hostname:this.hostname||t,port:s,method:this.method,path:this.path,query:this.query,body:this.body,headers:this.headers})}hn(t){
this.hostname=t;return this}bp(t){this.resolvePathStack.push(n=>{this.path=`${n?.endsWith("/")?n.slice(0,-1):n||""}`+t});return this}p(t,n,s,o){
this.resolvePathStack.push(i=>{this.path=resolvedPath(i,this.input,t,n,s,o)});return this}h(t){this.headers=t;return this}q(t){this.query=t;return this}b(t){
this.body=t;return this}m(t){this.method=t;return this}}class FromStringShapeDeserializer extends SerdeContext{settings;constructor(t){super();this.settings=t}
read(t,n){const s=HttpBindingNormalizedSchema.of(t);const o=s.getMergedTraits();const i=s.getHttpBindingLocation(o)
;return this.readHttpBinding(s.getHttpBindingValue(i,o),n,i)}readHttpBinding([t,n,s],o,i){const c=n&255;if((c&192)===64){s??=t.getHttpBindingCollectionValue(i)
;return l(o).map(t=>this.readHttpBinding(s,t,i))}switch(c){case 21:case 42:return(this.serdeContext?.base64Decoder??p)(o);case 4:case 5:case 6:case 7:{
const t=this.settings.httpBindings?n>>14&3:0;const s=this.settings.timestampFormat.useTrait&&c>4?c:t?t+4:this.settings.timestampFormat.default;switch(s){case 5:
return y(o);case 6:return m(o);case 7:return g(o);default:console.warn("Missing timestamp format, parsing value with Date constructor:",o);return new Date(o)}}
case 0:{const t=n>>8&3;if(!t)return o;let s=o;if((i&6)===6)s=(this.serdeContext?.utf8Encoder??f)((this.serdeContext?.base64Decoder??p)(s))
;return t===2?h.from(s):s}case 1:return Number(o);case 2:return o.toLowerCase()==="true";case 17:return BigInt(o);case 19:return new d(o,"bigDecimal");default:
return o}}}class HttpInterceptingShapeDeserializer extends SerdeContext{codecDeserializer;stringDeserializer;constructor(t,n){super();this.codecDeserializer=t
;this.stringDeserializer=new FromStringShapeDeserializer(n)}setSerdeContext(t){this.stringDeserializer.setSerdeContext(t)
;this.codecDeserializer.setSerdeContext(t);this.serdeContext=t}read(t,n){const s=HttpBindingNormalizedSchema.of(t);const o=s.getMergedTraits()
;if(o.httpHeader||o.httpResponseCode){const t=s.getHttpBindingValue(38,o);return this.readHttpBinding(t,n,38)}
if(o.httpPayload)return this.readPayload(s.getHttpBindingValue(36,o),n);return this.readCodec(s,n)}readHttpBinding(t,n,s){
const o=typeof n==="string"?n:(this.serdeContext?.utf8Encoder??f)(n);return this.stringDeserializer.readHttpBinding(t,o,s)}readPayload([t,n],s){const o=n&255
;if(o===21||o===42)return typeof s==="string"?(this.serdeContext?.utf8Decoder??S)(s):s
;if(o===0)return typeof s==="string"?s:(this.serdeContext?.utf8Encoder??f)(s);return this.readCodec(t,s)}readCodec(t,n){return this.codecDeserializer.read(t,n)}
}class ToStringShapeSerializer extends SerdeContext{settings;stringBuffer="";constructor(t){super();this.settings=t}write(t,n){
const s=HttpBindingNormalizedSchema.of(t);const o=s.getMergedTraits();const i=s.getHttpBindingLocation(o);this.writeHttpBinding(s.getHttpBindingValue(i,o),n,i)}
writeHttpBinding([t,n,s],o,i){const c=n&255;switch(typeof o){case"object":if(o===null){this.stringBuffer="null";return}if(c>=4&&c<=7){
if(!(o instanceof Date))throw new Error(`@smithy/core/protocols - received non-Date value ${o} when schema expected Date in ${t.getName(true)}`)
;const s=this.settings.httpBindings?n>>14&3:0;const i=this.settings.timestampFormat.useTrait&&c>4?c:s?s+4:this.settings.timestampFormat.default;switch(i){
case 5:this.stringBuffer=o.toISOString().replace(".000Z","Z");break;case 6:this.stringBuffer=v(o);break;case 7:this.stringBuffer=String(o.getTime()/1e3);break
;default:console.warn("Missing timestamp format, using epoch seconds",o);this.stringBuffer=String(o.getTime()/1e3)}return}
if((c===21||c===42)&&"byteLength"in o){this.stringBuffer=(this.serdeContext?.base64Encoder??w)(o);return}if((c&192)===64&&Array.isArray(o)){
s??=t.getHttpBindingCollectionValue(i);const n=s[1]&255;const c=n>=4&&n<=7;let u="";for(const t of o){this.writeHttpBinding(s,t,i);const n=this.flush()
;if(u)u+=", ";u+=c?n:x(n)}this.stringBuffer=u;return}this.stringBuffer=JSON.stringify(o,null,2);break;case"string":const u=n>>8&3;let l=o;if(u===2)l=h.from(l)
;if(u&&(i&6)===6){this.stringBuffer=(this.serdeContext?.base64Encoder??w)(l.toString());return}this.stringBuffer=o;break;default:
this.stringBuffer=n>>10&1?E():String(o)}}flush(){const t=this.stringBuffer;this.stringBuffer="";return t}}class HttpInterceptingShapeSerializer{codecSerializer
;stringSerializer;buffer;constructor(t,n,s=new ToStringShapeSerializer(n)){this.codecSerializer=t;this.stringSerializer=s}setSerdeContext(t){
this.codecSerializer.setSerdeContext(t);this.stringSerializer.setSerdeContext(t)}write(t,n){const s=HttpBindingNormalizedSchema.of(t)
;const o=s.getMergedTraits();if(o.httpHeader||o.httpLabel||o.httpQuery){const t=s.getHttpBindingLocation(o)
;this.writeHttpBinding(s.getHttpBindingValue(t,o),n,t);return}this.writeCodec(s,n)}writeHttpBinding(t,n,s){this.stringSerializer.writeHttpBinding(t,n,s)
;this.buffer=this.stringSerializer.flush()}writeCodec(t,n){this.codecSerializer.write(t,n)}flush(){if(this.buffer!==void 0){const t=this.buffer
;this.buffer=void 0;return t}return this.codecSerializer.flush()}}function determineTimestampFormat(t,n){if(n.timestampFormat.useTrait){const n=t.getSchema()
;if(n===5||n===6||n===7)return n}const{httpLabel:s,httpPrefixHeaders:o,httpHeader:i,httpQuery:c}=t.getMergedTraits()
;const u=n.httpBindings?typeof o==="string"||Boolean(i)?6:Boolean(c)||Boolean(s)?5:void 0:void 0;return u??n.timestampFormat.default}class Field{name;kind
;values;constructor({name:t,kind:n=$.HEADER,values:s=[]}){this.name=t;this.kind=n;this.values=s}add(t){this.values.push(t)}set(t){this.values=t}remove(t){
this.values=this.values.filter(n=>n!==t)}toString(){return this.values.map(t=>t.includes(",")||t.includes(" ")?`"${t}"`:t).join(", ")}get(){return this.values}}
class Fields{entries={};encoding;constructor({fields:t=[],encoding:n="utf-8"}){t.forEach(this.setField.bind(this));this.encoding=n}setField(t){
this.entries[t.name.toLowerCase()]=t}getField(t){return this.entries[t.toLowerCase()]}removeField(t){delete this.entries[t.toLowerCase()]}getByType(t){
return Object.values(this.entries).filter(n=>n.kind===t)}}const getHttpHandlerExtensionConfiguration=t=>{
if(t.logger&&t.logger.constructor?.name!=="NoOpLogger")t.requestHandler?.updateHttpClientConfig?.(Symbol.for("logger"),t.logger)
;if(t.defaultSocketTimeout)t.requestHandler?.updateHttpClientConfig?.(Symbol.for("@smithy/defaultSocketTimeout"),t.defaultSocketTimeout);return{
setHttpHandler(n){t.requestHandler=n},httpHandler(){return t.requestHandler},updateHttpClientConfig(n,s){t.requestHandler?.updateHttpClientConfig(n,s)},
httpHandlerConfigs(){return t.requestHandler.httpHandlerConfigs()}}};const resolveHttpHandlerRuntimeConfig=t=>({requestHandler:t.httpHandler()})
;const z="content-length";function contentLengthMiddleware(t){return n=>async s=>{const o=s.request;if(I.isInstance(o)){const{body:n,headers:s}=o
;if(n&&Object.keys(s).map(t=>t.toLowerCase()).indexOf(z)===-1)try{const s=t(n);if(s!=null)o.headers={...o.headers,[z]:String(s)}}catch(t){}}return n({...s,
request:o})}}const H={step:"build",tags:["SET_CONTENT_LENGTH","CONTENT_LENGTH"],name:"contentLengthMiddleware",override:true};const getContentLengthPlugin=t=>({
applyToStack:n=>{n.add(contentLengthMiddleware(t.bodyLengthChecker),H)}});const escapeUri=t=>encodeURIComponent(t).replace(/[!'()*]/g,hexEncode)
;const hexEncode=t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`;const escapeUriPath=t=>t.split("/").map(escapeUri).join("/");function buildQueryString(t){
const n=[];for(let s of Object.keys(t).sort()){const o=t[s];s=escapeUri(s)
;if(Array.isArray(o))for(let t=0,i=o.length;t<i;t++)n.push(`${s}=${escapeUri(o[t])}`);else{let t=s;if(o||typeof o==="string")t+=`=${escapeUri(o)}`;n.push(t)}}
return n.join("&")}class SerdeContextConfig{serdeContext;setSerdeContext(t){this.serdeContext=t}}class UnionSerde{from;to;keys;constructor(t,n){this.from=t
;this.to=n;const s=Object.keys(this.from);const o=new Set(s);o.delete("__type");this.keys=o}mark(t){this.keys.delete(t)}hasUnknown(){
return this.keys.size===1&&Object.keys(this.to).length===0}writeUnknown(){if(this.hasUnknown()){const t=this.keys.values().next().value;const n=this.from[t]
;this.to.$unknown=[t,n]}}}let V;function detectBufferParsing(){if(V===void 0)try{if(typeof Buffer!=="function")V=false;else{
const t=JSON.parse(Buffer.from([123,125]));V=t!==null&&typeof t==="object"}}catch{V=false}return V}function jsonReviver(t,n,s){if(s?.source){const t=s.source
;if(typeof n==="number"){const s=n<=Number.MAX_SAFE_INTEGER&&n>=Number.MIN_SAFE_INTEGER;if(s){if(isRepresentable(t,n))return n;return new d(t,"bigDecimal")
}else{if(isFractionalBigNumeric(t))return new d(t,"bigDecimal");if(/[eE]/.test(t))return expandExponentToBigInt(t);return BigInt(t)}}}return n}
function isFractionalBigNumeric(t){const n=t.indexOf(".");if(n===-1)return false;const s=t.search(/[eE]/);if(s===-1)return true;const o=s-n-1
;const i=parseInt(t.slice(s+1),10);return i<o}function isRepresentable(t,n){if(t===String(n))return true;if(Object.is(n,-0))return true
;if(/[eE]/.test(t))return expandToDecimal(t)===expandToDecimal(String(n));const s=t.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,"");const o=String(n)
;if(s===o)return true;if(/[eE]/.test(o))return s===expandToDecimal(o);return false}function expandToDecimal(t){const n=t.startsWith("-");const s=n?t.slice(1):t
;const o=s.search(/[eE]/);let i;if(o===-1)i=s;else{const t=parseInt(s.slice(o+1),10);const n=s.slice(0,o);const c=n.indexOf(".");let u;let l;if(c===-1){u=n
;l=n.length}else{u=n.slice(0,c)+n.slice(c+1);l=c}u=u.replace(/0+$/,"")||"0";const d=l+t
;if(u==="0")i="0";else if(d<=0)i="0."+"0".repeat(-d)+u;else if(d>=u.length)i=u+"0".repeat(d-u.length);else i=u.slice(0,d)+"."+u.slice(d)}
if(i.includes("."))i=i.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,"");return(n?"-":"")+i}function expandExponentToBigInt(t){const n=t.search(/[eE]/)
;const s=parseInt(t.slice(n+1),10);const o=t.startsWith("-");const i=t.slice(o?1:0,n);const c=i.indexOf(".");let u;let l;if(c===-1){u=i;l=s}else{
u=i.slice(0,c)+i.slice(c+1);const t=i.length-c-1;l=s-t}u=u.replace(/0+$/,"")||"0";const d=BigInt(u)*10n**BigInt(l+(i.replace(".","").length-u.length))
;return o?-d:d}const j=Symbol.for("@aws-sdk/reviver");function needsReviver(t){const n=M.of(t);const s=n.getSchema();if(Array.isArray(s)&&n.isStructSchema()){
if(j in s)return s[j];const t=_check(n,new Set);s[j]=t;return t}return _check(n,new Set)}function _check(t,n){const s=t.getSchema();if(n.has(s))return false
;n.add(s);if(t.isBigIntegerSchema()||t.isBigDecimalSchema())return true;if(t.isStructSchema()){for(const[,s]of t.structIterator())if(_check(s,n))return true
}else if(t.isListSchema()||t.isMapSchema()){if(_check(t.getValueSchema(),n))return true}else if(t.isDocumentSchema())return true;return false}
const collectBodyString=(t,n)=>collectBody(t,n).then(t=>(n?.utf8Encoder??f)(t));async function parseJsonBody(t,n,s){let o
;if(detectBufferParsing()&&typeof t?.[Symbol.asyncIterator]==="function"){const s=await collectBody(t,n)
;if(typeof Buffer==="function")if(Buffer.isBuffer(s))o=s;else o=Buffer.from(s.buffer,s.byteOffset,s.byteLength)}if(!o)o=await collectBodyString(t,n)
;if(o.length===0)return{};const i=s&&needsReviver(s)?jsonReviver:void 0;try{return JSON.parse(o,i)}catch(t){
if(t?.name==="SyntaxError")Object.defineProperty(t,"$responseBodyText",{value:typeof o==="string"?o:o.toString("utf8")});throw t}}
const parseJsonErrorBody=async(t,n)=>{const s=await parseJsonBody(t,n);s.message=s.message??s.Message;return s}
;const findKey=(t,n)=>Object.keys(t).find(t=>t.toLowerCase()===n.toLowerCase());const sanitizeErrorCode=t=>{let n=t;if(typeof n==="number")n=n.toString()
;if(n.indexOf(",")>=0)n=n.split(",")[0];if(n.indexOf(":")>=0)n=n.split(":")[0];if(n.indexOf("#")>=0)n=n.split("#")[1];return n}
;const loadRestJsonErrorCode=(t,n)=>loadErrorCode(t,n,["header","code","type"])
;const loadJsonRpcErrorCode=(t,n,s=false)=>loadErrorCode(t,n,s?["code","header","type"]:["type","code","header"]);const loadSmithyRpcV2JsonErrorCode=(t,n)=>{
if(n?.__type!==void 0){let t=n.__type;if(typeof t==="number")t=t.toString();if(t.indexOf(",")>=0)t=t.split(",")[0];if(t.indexOf(":")>=0)t=t.split(":")[0]
;return t}};const loadErrorCode=({headers:t},n,s)=>{while(s.length>0){const o=s.shift();switch(o){case"header":const s=findKey(t??{},"x-amzn-errortype")
;if(s!==void 0)return sanitizeErrorCode(t[s]);break;case"code":const o=findKey(n??{},"code");if(o&&n[o]!==void 0)return sanitizeErrorCode(n[o]);break
;case"type":if(n?.__type!==void 0)return sanitizeErrorCode(n.__type);break}}};class JsonShapeDeserializer2 extends SerdeContextConfig{settings;constructor(t){
super();this.settings=t}async read(t,n){const s=needsReviver(t)?jsonReviver:void 0;let o;if(typeof n==="string"){if(n.length===0)return{};o=JSON.parse(n,s)
}else if(n instanceof Uint8Array&&detectBufferParsing()){if(n.byteLength===0)return{}
;const t=Buffer.isBuffer(n)?n:Buffer.from(n.buffer,n.byteOffset,n.byteLength);o=JSON.parse(t,s)}else o=await parseJsonBody(n,this.serdeContext,t)
;return this._read(t,o)}readObject(t,n){return this._read(t,n)}_read(t,n){const s=n!==null&&typeof n==="object";const o=M.of(t);if(s){
if(o.isStructSchema())return this._readStruct(o,n);if(Array.isArray(n)&&o.isListSchema()){const t=o.getValueSchema()
;if(this.needsTransform(t))for(let s=0;s<n.length;++s)n[s]=this._read(t,n[s]);return n}if(o.isMapSchema()){const t=o.getValueSchema();const s=n
;if(this.needsTransform(t))for(const n in s){if(!P(s,n))continue;if(n==="__proto__")i(s);s[n]=this._read(t,s[n])}return s}}
if(o.isBlobSchema()&&typeof n==="string")return p(n);const c=o.getMergedTraits().mediaType;if(o.isStringSchema()&&typeof n==="string"&&c){
const t=c==="application/json"||c.endsWith("+json");if(t)return h.from(n);return n}if(o.isTimestampSchema()&&n!=null){
const t=determineTimestampFormat(o,this.settings);switch(t){case 5:return T(n);case 6:return A(n);case 7:return C(n);default:
console.warn("Missing timestamp format, parsing value with Date constructor:",n);return new Date(n)}}
if(o.isBigIntegerSchema()&&(typeof n==="number"||typeof n==="string"))return BigInt(n);if(o.isBigDecimalSchema()&&n!=void 0){if(n instanceof d)return n
;const t=n;if(t.type==="bigDecimal"&&"string"in t)return new d(t.string,t.type);return new d(String(n),"bigDecimal")}
if(o.isNumericSchema()&&typeof n==="string"){switch(n){case"Infinity":return 1/0;case"-Infinity":return-1/0;case"NaN":return NaN}return n}
if(o.isDocumentSchema())if(s)if(Array.isArray(n))for(let t=0;t<n.length;++t){const s=n[t];if(!(s instanceof d))n[t]=this._read(o,s)}else{const t=n
;for(const n in t){if(!P(t,n))continue;if(n==="__proto__")i(t);const s=t[n];if(!(s instanceof d))t[n]=this._read(o,s)}}return n}_readStruct(t,n){
const s=t.isUnionSchema();const o={};let i;const c=typeof n.__type==="string";const{jsonName:u}=this.settings;if(u&&c)i={};let l;if(s)l=new UnionSerde(n,o)
;for(const[d,f]of t.structIterator()){let t=d;if(u){t=f.getMergedTraits().jsonName??t;if(c)i[t]=d}if(s)l.mark(t);if(n[t]!=null)o[d]=this._read(f,n[t])}
if(s)l.writeUnknown();else if(c)for(const t in n){if(!P(n,t))continue;const s=n[t];const c=u?i[t]??t:t;if(!(c in o))o[c]=s}return o}needsTransform(t){
if(t.isBlobSchema()||t.isTimestampSchema()||t.isBigIntegerSchema()||t.isBigDecimalSchema()||t.isNumericSchema())return true
;if(t.isDocumentSchema()||t.isStructSchema()||t.isListSchema()||t.isMapSchema())return true;if(t.isStringSchema()&&t.getMergedTraits().mediaType)return true
;return false}}class JsonBytesStringAdapter extends Uint8Array{string=null;static allocUnsafe(t){if(typeof Buffer==="function"){const n=Buffer.allocUnsafe(t)
;return new JsonBytesStringAdapter(n.buffer,n.byteOffset,n.byteLength)}return new JsonBytesStringAdapter(t)}toString(){return this.s()}valueOf(){return this.s()
}includes(t,n){if(typeof t==="string")return this.s().includes(t,n);return Uint8Array.prototype.includes.call(this,t,n)}indexOf(t,n){
if(typeof t==="string")return this.s().indexOf(t,n);return Uint8Array.prototype.indexOf.call(this,t,n)}lastIndexOf(t,n){
if(typeof t==="string")return this.s().lastIndexOf(t,n);const s=Uint8Array.prototype.lastIndexOf;if(n!==void 0)return s.call(this,t,n);return s.call(this,t)}
startsWith(t,n){return this.s().startsWith(t,n)}endsWith(t,n){return this.s().endsWith(t,n)}match(t){return this.s().match(t)}replace(t,n){
return this.s().replace(t,n)}search(t){return this.s().search(t)}split(t,n){return this.s().split(t,n)}substring(t,n){return this.s().substring(t,n)}trim(){
return this.s().trim()}trimStart(){return this.s().trimStart()}trimEnd(){return this.s().trimEnd()}charAt(t){return this.s().charAt(t)}charCodeAt(t){
return this.s().charCodeAt(t)}padStart(t,n){return this.s().padStart(t,n)}padEnd(t,n){return this.s().padEnd(t,n)}repeat(t){return this.s().repeat(t)}
toUpperCase(){return this.s().toUpperCase()}toLowerCase(){return this.s().toLowerCase()}s(){if(this.string==null){const t=Date.now();if(t>q+6e4){
console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. "+"It has been automatically converted to string. In a future version this will throw an error.")
;q=t}this.string=f(this)}return this.string}}var q=0;const W=new TextEncoder;const G=123;const K=125;const J=91;const Q=93;const X=34;const Y=58;const Z=44
;const ee=92;const te=new Uint8Array([116,114,117,101]);const ne=new Uint8Array([102,97,108,115,101]);const re=new Uint8Array([110,117,108,108])
;const se=new Array(128).fill(null);se[8]="b";se[9]="t";se[10]="n";se[12]="f";se[13]="r";se[34]='"';se[92]="\\"
;for(let t=0;t<32;t++)if(se[t]===null)se[t]="u00"+t.toString(16).padStart(2,"0");const oe=2048;function alloc(t){return JsonBytesStringAdapter.allocUnsafe(t)}
class JsonShapeSerializer2 extends SerdeContextConfig{settings;json;i=0;rootSchema;rawValue;passthrough=false;constructor(t){super();this.settings=t
;this.json=alloc(oe)}write(t,n){this.i=0;this.rawValue=n;this.rootSchema=M.of(t)
;this.passthrough=this.rootSchema.isBlobSchema()||this.rootSchema.isStringSchema();if(!this.passthrough)this.writeValue(this.rootSchema,n,void 0)}
writeDiscriminatedDocument(t,n){this.i=0;this.rootSchema=M.of(t);const s=this.rootSchema;if(s.isStructSchema()&&n!=null&&typeof n==="object"){
this.writeValue(s,n,void 0);const t=`"__type":"${s.getName(true)??"Unknown"}",`;const o=t.length;this.ensure(o);this.json.copyWithin(1+o,1,this.i)
;W.encodeInto(t,this.json.subarray(1));this.i+=o}else this.writeValue(s,n,void 0)}flush(){this.rootSchema=void 0;const t=this.i;this.i=0;const n=this.rawValue
;this.rawValue=void 0;if(t===0)return n;const s=this.json.subarray(0,t);this.json=alloc(oe);return s}ensure(t){const{i:n,json:s}=this;if(n+t>s.length){
let o=s.length*2;while(o<n+t)o*=2;const i=alloc(o);i.set(this.json);this.json=i}}writeAscii(t){const n=t.length;this.ensure(n);let{i:s,json:o}=this
;for(let i=0;i<n;++i){o[s]=t.charCodeAt(i);s+=1}this.i=s}writeAsciiQuoted(t){const n=t.length;this.ensure(n+4);let{json:s,i:o}=this;s[o++]=X
;for(let i=0;i<n;++i)s[o++]=t.charCodeAt(i);s[o++]=X;this.i=o}writeJsonString(t){const n=t.length;this.ensure(n*3+2);this.json[this.i++]=X;for(let s=0;s<n;++s){
const o=t.charCodeAt(s);if(o>34&&o<92)this.json[this.i++]=o;else if(o<128){const t=se[o];if(t!==null){this.ensure(t.length+1+(n-s-1)*3+1);this.json[this.i++]=ee
;for(let n=0;n<t.length;n++)this.json[this.i++]=t.charCodeAt(n)}else this.json[this.i++]=o}else if(o>=55296&&o<=56319){const i=s+1<n?t.charCodeAt(s+1):0
;if(i>=56320&&i<=57343){this.ensure(4);const{written:n}=W.encodeInto(t.substring(s,s+2),this.json.subarray(this.i));this.i+=n;++s}else{
this.ensure(6+(n-s-1)*3+1);this.writeUnicodeEscape(o)}}else if(o>=56320&&o<=57343){this.ensure(6+(n-s-1)*3+1);this.writeUnicodeEscape(o)}else{
let{i:t,json:n}=this;if(o<2048){n[t++]=192|o>>6;n[t++]=128|o&63}else{n[t++]=224|o>>12;n[t++]=128|o>>6&63;n[t++]=128|o&63}this.i=t}}this.json[this.i++]=X}
writeUnicodeEscape(t){let{json:n,i:s}=this;n[s++]=ee;n[s++]=117;const o=t.toString(16).padStart(4,"0");for(let t=0;t<4;++t)n[s++]=o.charCodeAt(t);this.i=s}
static B64=(()=>{const t="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";const n=new Uint8Array(64);for(let s=0;s<64;++s)n[s]=t.charCodeAt(s)
;return n})();writeBase64(t){const n=Math.ceil(t.length/3)*4;this.ensure(n+2);const s=this.json;const o=JsonShapeSerializer2.B64;let i=this.i;s[i++]=X
;const c=t.length;const u=c%3;const l=c-u;for(let n=0;n<l;n+=3){const c=t[n];const u=t[n+1];const l=t[n+2];s[i++]=o[c>>2];s[i++]=o[(c&3)<<4|u>>4]
;s[i++]=o[(u&15)<<2|l>>6];s[i++]=o[l&63]}if(u===2){const n=t[l];const c=t[l+1];s[i++]=o[n>>2];s[i++]=o[(n&3)<<4|c>>4];s[i++]=o[(c&15)<<2];s[i++]=61
}else if(u===1){const n=t[l];s[i++]=o[n>>2];s[i++]=o[(n&3)<<4];s[i++]=61;s[i++]=61}s[i++]=X;this.i=i}writeValue(t,n,s){if(n==null){if(s?.isStructSchema()){
if(n===void 0){const n=M.of(t);if(n.isIdempotencyToken()){this.writeAsciiQuoted(E());return}}return}this.ensure(4);this.json.set(re,this.i);this.i+=4;return}
const o=M.of(t);const i=typeof n==="object";if(o.isStringSchema()){const t=o.getMergedTraits().mediaType;if(t){
const s=t==="application/json"||t.endsWith("+json");if(s){this.writeJsonString(h.from(n).toString());return}}}
if(this.settings.bigNumberAsString&&n!=null&&(o.isBigIntegerSchema()||o.isBigDecimalSchema())){const t=n instanceof d?n.string:String(n)
;this.writeAsciiQuoted(t);return}if(i){if(o.isStructSchema()){this.writeStruct(o,n);return}if(Array.isArray(n)&&(o.isListSchema()||o.isDocumentSchema())){
this.writeList(o,n,o.isDocumentSchema());return}if(o.isMapSchema()){this.writeMap(o,n,false);return}
if(n instanceof Uint8Array&&(o.isBlobSchema()||o.isDocumentSchema())){this.writeBase64(n);return}
if(n instanceof Date&&(o.isTimestampSchema()||o.isDocumentSchema())){this.writeTimestamp(o,n);return}if(n instanceof d){this.writeAscii(n.string);return}
if(o.isDocumentSchema()){if(Array.isArray(n))this.writeList(o,n,true);else this.writeMap(o,n,true);return}const t=JSON.stringify(n);this.writeAscii(t);return}
if(typeof n==="string"){if(o.isBlobSchema()){const t=(this.serdeContext?.base64Encoder??w)(n);this.writeAsciiQuoted(t);return}this.writeJsonString(n);return}
if(typeof n==="number"){if(Math.abs(n)===1/0||Number.isNaN(n)){this.writeAsciiQuoted(String(n));return}const t=String(n);this.writeAscii(t);return}
if(typeof n==="boolean"){this.ensure(5);let{i:t,json:s}=this;if(n){s.set(te,t);t+=4}else{s.set(ne,t);t+=5}this.i=t;return}if(typeof n==="bigint"){
this.writeAscii(n.toString());return}this.writeAscii(String(n))}writeStruct(t,n){this.ensure(2);this.json[this.i++]=G;let s=false
;const o=typeof n.__type==="string";let i;if(o)i=new Set;for(const[o,c]of t.structIterator()){const u=n[o];if(u==null&&!c.isIdempotencyToken())continue;if(s){
this.ensure(1);this.json[this.i++]=Z}s=true;const l=this.settings.jsonName?c.getMergedTraits().jsonName??o:o;if(i){i.add(o);i.add(l)}this.writeAsciiQuoted(l)
;this.json[this.i++]=Y;this.writeValue(c,u,t)}if(!s&&t.isUnionSchema()){const{$unknown:s}=n;if(Array.isArray(s)){const[n,o]=s;this.writeAsciiQuoted(n)
;this.ensure(1);this.json[this.i++]=Y;this.writeValue(15,o,t)}}else if(o)for(const t in n){if(i.has(t))continue;i.add(t);const o=n[t];if(s){this.ensure(1)
;this.json[this.i++]=Z}s=true;this.writeAsciiQuoted(t);this.ensure(1);this.json[this.i++]=Y;this.writeValue(15,o,void 0)}this.ensure(1);this.json[this.i++]=K}
writeList(t,n,s){const o=!!t.getMergedTraits().sparse;const i=t.getValueSchema();if(!s)if(i.isStringSchema()||i.isNumericSchema()||i.isBooleanSchema()){
let t=false;for(let s=0;s<n.length;++s){const i=n[s];if(Number.isNaN(i)||i===1/0||i===-1/0||i==null&&!o){t=true;break}}let s;if(!t)s=JSON.stringify(n);else{
const t=[];for(let s=0;s<n.length;++s){const i=n[s];if(i==null&&!o)continue;if(Number.isNaN(i)||i===1/0||i===-1/0)t.push(String(i));else t.push(i)}
s=JSON.stringify(t)}this.ensure(s.length*3);this.i+=W.encodeInto(s,this.json.subarray(this.i)).written;return}this.ensure(2);this.json[this.i++]=J;let c=false
;for(let t=0;t<n.length;++t){const u=n[t];if(s?u===void 0:u==null&&!o)continue;if(c){this.ensure(1);this.json[this.i++]=Z}this.writeValue(i,u,void 0);c=true}
this.ensure(1);this.json[this.i++]=Q}writeMap(t,n,s){const o=!!t.getMergedTraits().sparse;const i=t.getValueSchema()
;if(!s)if(i.isStringSchema()||i.isNumericSchema()||i.isBooleanSchema()){let t;for(const s in n){if(!P(n,s))continue;const i=n[s]
;if(Number.isNaN(i)||i===1/0||i===-1/0){(t??={})[s]=i;n[s]=String(i)}else if(i===null&&!o){(t??={})[s]=null;n[s]=void 0}}const s=JSON.stringify(n)
;if(t)Object.assign(n,t);this.ensure(s.length*3);this.i+=W.encodeInto(s,this.json.subarray(this.i)).written;return}this.ensure(2);this.json[this.i++]=G
;let c=true;for(const t in n){if(!P(n,t))continue;const u=n[t];if(s?u===void 0:u==null&&!o)continue;if(!c){this.ensure(1);this.json[this.i++]=Z}c=false
;this.writeJsonString(t);this.ensure(1);this.json[this.i++]=Y;this.writeValue(i,u,void 0)}this.ensure(1);this.json[this.i++]=K}writeTimestamp(t,n){
const s=determineTimestampFormat(t,this.settings);switch(s){case 5:{const t=n.toISOString().replace(".000Z","Z");this.writeAsciiQuoted(t);return}case 6:
this.writeAsciiQuoted(v(n));return;case 7:{const t=String(n.getTime()/1e3);this.writeAscii(t);return}default:{const t=String(n.getTime()/1e3);this.writeAscii(t)
;return}}}}class JsonCodec2 extends SerdeContextConfig{settings;constructor(t){super();this.settings=t}createSerializer(){
const t=new JsonShapeSerializer2(this.settings);t.setSerdeContext(this.serdeContext);return t}createDeserializer(){
const t=new JsonShapeDeserializer2(this.settings);t.setSerdeContext(this.serdeContext);return t}}class SmithyRpcV2JsonProtocol extends AbstractRpcV2Protocol{
codec=new JsonCodec2({timestampFormat:{useTrait:false,default:7},jsonName:false,bigNumberAsString:true});serializer=this.codec.createSerializer()
;deserializer=this.codec.createDeserializer();getShapeId(){return"smithy.protocols#rpcv2Json"}getPayloadCodec(){return this.codec}
getSmithyProtocolHeaderValue(){return"rpc-v2-json"}applyEmptyBody(t){if(!t.body)t.body="{}"}async handleError(t,n,s,o,i){
const c=loadSmithyRpcV2JsonErrorCode(s,o)??"Unknown";const u={$metadata:i,$fault:s.statusCode<=500?"client":"server"};let l=this.options.defaultNamespace
;if(c.includes("#"))[l]=c.split("#");const d=this.compositeErrorRegistry;const f=L.for(l);d.copyFrom(f);let p;try{p=d.getSchema(c)}catch(t){
if(o.Message)o.message=o.Message;const n=L.for("smithy.ts.sdk.synthetic."+l);d.copyFrom(n);const s=d.getBaseException();if(s){const t=d.getErrorCtor(s)
;throw Object.assign(new t({name:c}),u,o)}throw Object.assign(new Error(c),u,o)}const h=M.of(p);const g=d.getErrorCtor(p)
;const m=o.message??o.Message??"Unknown";const y=new g({});const S={};const E=this.codec.createDeserializer()
;for(const[t,n]of h.structIterator())if(o[t]!=null)S[t]=E.readObject(n,o[t]);throw Object.assign(y,u,{$fault:h.getMergedTraits().error,message:m},S)}
getDefaultContentType(){return"application/json"}}class JsonShapeDeserializer extends SerdeContextConfig{settings;constructor(t){super();this.settings=t}
async read(t,n){const s=needsReviver(t)?jsonReviver:void 0;return this._read(t,typeof n==="string"?JSON.parse(n,s):await parseJsonBody(n,this.serdeContext,t))}
readObject(t,n){return this._read(t,n)}_read(t,n){const s=n!==null&&typeof n==="object";const o=M.of(t);if(s){if(o.isStructSchema()){const t=n
;const s=o.isUnionSchema();const i={};let c;const{jsonName:u}=this.settings;if(u)c={};let l;if(s)l=new UnionSerde(t,i);for(const[n,d]of o.structIterator()){
let o=n;if(u){o=d.getMergedTraits().jsonName??o;c[o]=n}if(s)l.mark(o);if(t[o]!=null)i[n]=this._read(d,t[o])}
if(s)l.writeUnknown();else if(typeof t.__type==="string")for(const n in t){if(!P(t,n))continue;const s=t[n];const o=u?c[n]??n:n;if(!(o in i))i[o]=s}return i}
if(Array.isArray(n)&&o.isListSchema()){const t=o.getValueSchema();const s=[];for(const o of n)s.push(this._read(t,o));return s}if(o.isMapSchema()){
const t=o.getValueSchema();const s={};for(const o in n){if(!P(n,o))continue;if(o==="__proto__")i(s);s[o]=this._read(t,n[o])}return s}}
if(o.isBlobSchema()&&typeof n==="string")return p(n);const c=o.getMergedTraits().mediaType;if(o.isStringSchema()&&typeof n==="string"&&c){
const t=c==="application/json"||c.endsWith("+json");if(t)return h.from(n);return n}if(o.isTimestampSchema()&&n!=null){
const t=determineTimestampFormat(o,this.settings);switch(t){case 5:return T(n);case 6:return A(n);case 7:return C(n);default:
console.warn("Missing timestamp format, parsing value with Date constructor:",n);return new Date(n)}}
if(o.isBigIntegerSchema()&&(typeof n==="number"||typeof n==="string"))return BigInt(n);if(o.isBigDecimalSchema()&&n!=void 0){if(n instanceof d)return n
;const t=n;if(t.type==="bigDecimal"&&"string"in t)return new d(t.string,t.type);return new d(String(n),"bigDecimal")}
if(o.isNumericSchema()&&typeof n==="string"){switch(n){case"Infinity":return 1/0;case"-Infinity":return-1/0;case"NaN":return NaN}return n}
if(o.isDocumentSchema())if(s){const t=Array.isArray(n)?[]:{};for(const s in n){if(!P(n,s))continue;if(s==="__proto__")i(t);const c=n[s]
;if(c instanceof d)t[s]=c;else t[s]=this._read(o,c)}return t}else return structuredClone(n);return n}}const ie=String.fromCharCode(925);class JsonReplacer{
values=new Map;counter=0;stage=0;createReplacer(){if(this.stage===1)throw new Error("@aws-sdk/core/protocols - JsonReplacer already created.")
;if(this.stage===2)throw new Error("@aws-sdk/core/protocols - JsonReplacer exhausted.");this.stage=1;return(t,n)=>{if(n instanceof d){
const t=`${ie+"nv"+this.counter++}_`+n.string;this.values.set(`"${t}"`,n.string);return t}if(typeof n==="bigint"){const t=n.toString()
;const s=`${ie+"b"+this.counter++}_`+t;this.values.set(`"${s}"`,t);return s}return n}}replaceInJson(t){
if(this.stage===0)throw new Error("@aws-sdk/core/protocols - JsonReplacer not created yet.")
;if(this.stage===2)throw new Error("@aws-sdk/core/protocols - JsonReplacer exhausted.");this.stage=2;if(this.counter===0)return t
;for(const[n,s]of this.values)t=t.replace(n,s);return t}}class JsonShapeSerializer extends SerdeContextConfig{settings;buffer;useReplacer=false;rootSchema
;constructor(t){super();this.settings=t}write(t,n){this.rootSchema=M.of(t);this.buffer=this._write(this.rootSchema,n)}flush(){
const{rootSchema:t,useReplacer:n}=this;this.rootSchema=void 0;this.useReplacer=false;if(t?.isStructSchema()||t?.isDocumentSchema()){
if(!n)return JSON.stringify(this.buffer);const t=new JsonReplacer;return t.replaceInJson(JSON.stringify(this.buffer,t.createReplacer(),0))}return this.buffer}
writeDiscriminatedDocument(t,n){this.write(t,n);if(typeof this.buffer==="object")this.buffer.__type=M.of(t).getName(true)}_write(t,n,s){
const o=n!==null&&typeof n==="object";const c=M.of(t);if(o){if(c.isStructSchema()){const t=n;const s={};const{jsonName:o}=this.settings;let u;if(o)u={};let l=0
;for(const[n,i]of c.structIterator()){const d=this._write(i,t[n],c);if(d!==void 0){let t=n;if(o){t=i.getMergedTraits().jsonName??n;u[n]=t}s[t]=d;l++}}
if(c.isUnionSchema()&&l===0){const{$unknown:n}=t;if(Array.isArray(n)){const[t,o]=n;if(t==="__proto__")i(s);s[t]=this._write(15,o)}
}else if(typeof t.__type==="string")for(const n in t){if(!P(t,n))continue;const i=t[n];const c=o?u[n]??n:n;if(!(c in s))s[c]=this._write(15,i)}return s}
if(Array.isArray(n)&&c.isListSchema()){const t=c.getValueSchema();const s=[];const o=!!c.getMergedTraits().sparse
;for(const i of n)if(o||i!=null)s.push(this._write(t,i));return s}if(c.isMapSchema()){const t=c.getValueSchema();const s={};const o=!!c.getMergedTraits().sparse
;for(const c in n){if(!P(n,c))continue;const u=n[c];if(o||u!=null){if(c==="__proto__")i(s);s[c]=this._write(t,u)}}return s}
if(n instanceof Uint8Array&&c.isBlobSchema()){if(c===this.rootSchema)return n;return(this.serdeContext?.base64Encoder??w)(n)}
if(n instanceof Date&&(c.isTimestampSchema()||c.isDocumentSchema())){const t=determineTimestampFormat(c,this.settings);switch(t){case 5:
return n.toISOString().replace(".000Z","Z");case 6:return v(n);case 7:return n.getTime()/1e3;default:
console.warn("Missing timestamp format, using epoch seconds",n);return n.getTime()/1e3}}if(n instanceof d)this.useReplacer=true}
if(n===null&&s?.isStructSchema())return;if(c.isStringSchema()){if(typeof n==="undefined"&&c.isIdempotencyToken())return E()
;const t=c.getMergedTraits().mediaType;if(n!=null&&t){const s=t==="application/json"||t.endsWith("+json");if(s)return h.from(n)}return n}
if(typeof n==="number"){if(Math.abs(n)===1/0||isNaN(n))return String(n);return n}if(typeof n==="string"&&c.isBlobSchema()){if(c===this.rootSchema)return n
;return(this.serdeContext?.base64Encoder??w)(n)}if(typeof n==="bigint")this.useReplacer=true;if(c.isDocumentSchema())if(o){
if(n instanceof Uint8Array)return(this.serdeContext?.base64Encoder??w)(n);const t=Array.isArray(n)?[]:{};for(const s in n){if(!P(n,s))continue;const o=n[s]
;if(s==="__proto__")i(t);if(o instanceof d){this.useReplacer=true;t[s]=o}else t[s]=this._write(c,o)}return t}else return structuredClone(n);return n}}
class JsonCodec extends SerdeContextConfig{settings;constructor(t){super();this.settings=t}createSerializer(){const t=new JsonShapeSerializer(this.settings)
;t.setSerdeContext(this.serdeContext);return t}createDeserializer(){const t=new JsonShapeDeserializer(this.settings);t.setSerdeContext(this.serdeContext)
;return t}}n.AbstractRpcV2Protocol=AbstractRpcV2Protocol;n.Field=Field;n.Fields=Fields;n.FromStringShapeDeserializer=FromStringShapeDeserializer
;n.HttpBindingProtocol=HttpBindingProtocol;n.HttpInterceptingShapeDeserializer=HttpInterceptingShapeDeserializer
;n.HttpInterceptingShapeSerializer=HttpInterceptingShapeSerializer;n.HttpProtocol=HttpProtocol;n.JsonCodec=JsonCodec;n.JsonCodec2=JsonCodec2
;n.JsonShapeDeserializer=JsonShapeDeserializer;n.JsonShapeDeserializer2=JsonShapeDeserializer2;n.JsonShapeSerializer=JsonShapeSerializer
;n.JsonShapeSerializer2=JsonShapeSerializer2;n.RequestBuilder=RequestBuilder;n.RpcProtocol=RpcProtocol;n.SerdeContext=SerdeContext
;n.SmithyRpcV2JsonProtocol=SmithyRpcV2JsonProtocol;n.ToStringShapeSerializer=ToStringShapeSerializer;n.buildQueryString=buildQueryString
;n.collectBody=collectBody;n.contentLengthMiddleware=contentLengthMiddleware;n.contentLengthMiddlewareOptions=H
;n.determineTimestampFormat=determineTimestampFormat;n.escapeUri=escapeUri;n.escapeUriPath=escapeUriPath;n.extendedEncodeURIComponent=extendedEncodeURIComponent
;n.getContentLengthPlugin=getContentLengthPlugin;n.getHttpHandlerExtensionConfiguration=getHttpHandlerExtensionConfiguration
;n.loadJsonRpcErrorCode=loadJsonRpcErrorCode;n.loadRestJsonErrorCode=loadRestJsonErrorCode;n.loadSmithyRpcV2JsonErrorCode=loadSmithyRpcV2JsonErrorCode
;n.parseJsonBody=parseJsonBody;n.parseJsonErrorBody=parseJsonErrorBody;n.requestBuilder=requestBuilder
;n.resolveHttpHandlerRuntimeConfig=resolveHttpHandlerRuntimeConfig;n.resolvedPath=resolvedPath},23609:(t,n,s)=>{const{Readable:o}=s(57075)
;const{NoOpLogger:i,normalizeProvider:c}=s(92658);const{HttpResponse:u,HttpRequest:l}=s(93422);const{parseRfc7231DateTime:d,v4:f}=s(92430)
;const{SMITHY_CONTEXT_KEY:p}=s(90690);const{hasOwn:h}=s(34534)
;const isStreamingPayload=t=>t?.body instanceof o||typeof ReadableStream!=="undefined"&&t?.body instanceof ReadableStream
;const g=["AccessDeniedException","AuthFailure","InvalidSignatureException","RequestExpired","RequestInTheFuture","RequestTimeTooSkewed","SignatureDoesNotMatch"]
;const m=["BandwidthLimitExceeded","EC2ThrottledException","LimitExceededException","PriorRequestNotComplete","ProvisionedThroughputExceededException","RequestLimitExceeded","RequestThrottled","RequestThrottledException","SlowDown","ThrottledException","Throttling","ThrottlingException","TooManyRequestsException","TransactionInProgressException"]
;const y=["TimeoutError","RequestTimeout","RequestTimeoutException"];const S=[500,502,503,504];const E=["ECONNRESET","ECONNREFUSED","EPIPE","ETIMEDOUT"]
;const w=["EHOSTUNREACH","ENETUNREACH","ENOTFOUND","EAI_AGAIN"];const isRetryableByTrait=t=>t?.$retryable!==void 0;const isClockSkewError=t=>g.includes(t.name)
;const isClockSkewCorrectedError=t=>t.$metadata?.clockSkewCorrected;const isBrowserNetworkError=t=>{
const n=new Set(["Failed to fetch","NetworkError when attempting to fetch resource","The Internet connection appears to be offline","Load failed","Network request failed"])
;const s=t&&t instanceof TypeError;if(!s)return false;return n.has(t.message)}
;const isThrottlingError=t=>t.$metadata?.httpStatusCode===429||m.includes(t.name)||t.$retryable?.throttling==true
;const isTransientError=(t,n=0)=>t?.name!=="AbortError"&&(isRetryableByTrait(t)||isClockSkewCorrectedError(t)||t.name==="InvalidSignatureException"&&t.message?.includes("Signature expired")||y.includes(t.name)||E.includes(t?.code||"")||w.includes(t?.code||"")||S.includes(t.$metadata?.httpStatusCode||0)||isBrowserNetworkError(t)||isNodeJsHttp2TransientError(t)||t.cause!==void 0&&n<=10&&isTransientError(t.cause,n+1))
;const isServerError=t=>{if(t.$metadata?.httpStatusCode!==void 0){const n=t.$metadata.httpStatusCode;if(500<=n&&n<=599&&!isTransientError(t))return true
;return false}return false};function isNodeJsHttp2TransientError(t){return t.code==="ERR_HTTP2_STREAM_ERROR"&&t.message.includes("NGHTTP2_REFUSED_STREAM")}
const race=(t,n)=>{if(!n)return t;let cleanup=()=>{};const s=new Promise((t,s)=>{const handler=()=>s(createAbortError())
;if(n.aborted)handler();else if(typeof n.addEventListener==="function"){n.addEventListener("abort",handler,{once:true})
;cleanup=()=>n.removeEventListener("abort",handler)}else n.onabort=handler});return Promise.race([t,s]).finally(cleanup)}
;const createAbortError=()=>Object.assign(new Error("Request aborted"),{name:"AbortError"})
;const isAbortError=t=>typeof t==="object"&&t!==null&&"name"in t&&t.name==="AbortError";const v=100;const x=20*1e3;const C=500;const A=500;const T=5;const I=10
;const R=1;const P="amz-sdk-invocation-id";const O="amz-sdk-request";function parseRetryAfterHeader(t,n){if(!u.isInstance(t))return;for(const s in t.headers){
if(!h(t.headers,s))continue;const o=s.toLowerCase();if(o==="retry-after"){const o=t.headers[s];let i=NaN;if(o.endsWith("GMT"))try{const t=d(o)
;i=(t.getTime()-Date.now())/1e3}catch(t){n?.trace?.("Failed to parse retry-after header");n?.trace?.(t)
}else if(o.match(/ GMT, ((\d+)|(\d+\.\d+))$/))i=Number(o.match(/ GMT, ([\d.]+)$/)?.[1]);else if(o.match(/^((\d+)|(\d+\.\d+))$/))i=Number(o);else if(Date.parse(o)>=Date.now())i=(Date.parse(o)-Date.now())/1e3
;if(isNaN(i))return;return new Date(Date.now()+i*1e3)}else if(o==="x-amz-retry-after"){const o=t.headers[s];const i=Number(o);if(isNaN(i)){
n?.trace?.(`Failed to parse x-amz-retry-after=${o}`);return}return new Date(Date.now()+i)}}}function getRetryAfterHint(t,n){return parseRetryAfterHeader(t,n)}
const asSdkError=t=>{if(t instanceof Error)return t;if(t instanceof Object)return Object.assign(new Error,t);if(typeof t==="string")return new Error(t)
;return new Error(`AWS SDK error wrapper for ${t}`)};function bindRetryMiddleware(t){return n=>(s,o)=>async c=>{let u=await n.retryStrategy()
;const d=await n.maxAttempts();const h=o[p]?.abortSignal;if(isRetryStrategyV2(u)){const p=(o["partition_id"]??"")+(o.__retryLongPoll?":longpoll":"")
;let g=await race(u.acquireInitialRetryToken(p),h);let m=new Error;let y=0;let S=0;const{request:E}=c;const w=l.isInstance(E);if(w)E.headers[P]=f()
;while(true)try{if(w)E.headers[O]=`attempt=${y+1}; max=${d}`;const{response:t,output:n}=await s(c);u.recordSuccess(g);n.$metadata.attempts=y+1
;n.$metadata.totalRetryDelay=S;return{response:t,output:n}}catch(s){const c=getRetryErrorInfo(s,n.logger);m=asSdkError(s);if(w&&t(E)){
(o.logger instanceof i?console:o.logger)?.warn("An error was encountered in a non-retryable streaming request.");throw m}try{
g=await race(u.refreshRetryTokenForRetry(g,c),h)}catch(t){if(h?.aborted&&isAbortError(t))throw t;if(!m.$metadata)m.$metadata={};m.$metadata.attempts=y+1
;m.$metadata.totalRetryDelay=S;throw m}y=g.getRetryCount();const l=g.getRetryDelay();S+=(g?.$retryLog?.acquisitionDelay??0)+l
;if(l>0)await race(new Promise(t=>setTimeout(t,l)),h)}}else{if(u?.mode)o.userAgent=[...o.userAgent||[],["cfg/retry-mode",u.mode]];return u.retry(s,c)}}}
const isRetryStrategyV2=t=>typeof t.acquireInitialRetryToken!=="undefined"&&typeof t.refreshRetryTokenForRetry!=="undefined"&&typeof t.recordSuccess!=="undefined"
;const getRetryErrorInfo=(t,n)=>{const s={error:t,errorType:getRetryErrorType(t)};const o=parseRetryAfterHeader(t.$response,n);if(o)s.retryAfterHint=o;return s}
;const getRetryErrorType=t=>{if(isThrottlingError(t))return"THROTTLING";if(isTransientError(t))return"TRANSIENT";if(isServerError(t))return"SERVER_ERROR"
;return"CLIENT_ERROR"};const _={name:"retryMiddleware",tags:["RETRY"],step:"finalizeRequest",priority:"high",override:true};function bindGetRetryPlugin(t){
const n=bindRetryMiddleware(t);return t=>({applyToStack:s=>{s.add(n(t),_)}})}class DefaultRateLimiter{static setTimeoutFn=(t,n)=>setTimeout(t,n);beta
;minCapacity;minFillRate;scaleConstant;smooth;enabled=false;availableTokens=0;lastMaxRate=0;measuredTxRate=0;requestCount=0;fillRate;lastThrottleTime
;lastTimestamp=0;lastTxRateBucket;maxCapacity;timeWindow=0;constructor(t){this.beta=t?.beta??.7;this.minCapacity=t?.minCapacity??1
;this.minFillRate=t?.minFillRate??.5;this.scaleConstant=t?.scaleConstant??.4;this.smooth=t?.smooth??.8;this.lastThrottleTime=this.getCurrentTimeInSeconds()
;this.lastTxRateBucket=Math.floor(this.getCurrentTimeInSeconds());this.fillRate=this.minFillRate;this.maxCapacity=this.minCapacity}async getSendToken(){
return this.acquireTokenBucket(1)}updateClientSendingRate(t){let n;this.updateMeasuredRate();const s=t
;const o=s?.errorType==="THROTTLING"||isThrottlingError(s?.error??t);if(o){const t=!this.enabled?this.measuredTxRate:Math.min(this.measuredTxRate,this.fillRate)
;this.lastMaxRate=t;this.calculateTimeWindow();this.lastThrottleTime=this.getCurrentTimeInSeconds();n=this.cubicThrottle(t);this.enableTokenBucket()}else{
this.calculateTimeWindow();n=this.cubicSuccess(this.getCurrentTimeInSeconds())}const i=Math.min(n,2*this.measuredTxRate);this.updateTokenBucketRate(i)}
getCurrentTimeInSeconds(){return Date.now()/1e3}async acquireTokenBucket(t){if(!this.enabled)return;this.refillTokenBucket();while(t>this.availableTokens){
const n=(t-this.availableTokens)/this.fillRate*1e3;await new Promise(t=>DefaultRateLimiter.setTimeoutFn(t,n));this.refillTokenBucket()}
this.availableTokens=this.availableTokens-t}refillTokenBucket(){const t=this.getCurrentTimeInSeconds();if(!this.lastTimestamp){this.lastTimestamp=t;return}
const n=(t-this.lastTimestamp)*this.fillRate;this.availableTokens=Math.min(this.maxCapacity,this.availableTokens+n);this.lastTimestamp=t}calculateTimeWindow(){
this.timeWindow=this.getPrecise(Math.pow(this.lastMaxRate*(1-this.beta)/this.scaleConstant,1/3))}cubicThrottle(t){return this.getPrecise(t*this.beta)}
cubicSuccess(t){return this.getPrecise(this.scaleConstant*Math.pow(t-this.lastThrottleTime-this.timeWindow,3)+this.lastMaxRate)}enableTokenBucket(){
this.enabled=true}updateTokenBucketRate(t){this.refillTokenBucket();this.fillRate=Math.max(t,this.minFillRate);this.maxCapacity=Math.max(t,this.minCapacity)
;this.availableTokens=Math.min(this.availableTokens,this.maxCapacity)}updateMeasuredRate(){const t=this.getCurrentTimeInSeconds();const n=Math.floor(t*2)/2
;this.requestCount++;if(n>this.lastTxRateBucket){const t=this.requestCount/(n-this.lastTxRateBucket)
;this.measuredTxRate=this.getPrecise(t*this.smooth+this.measuredTxRate*(1-this.smooth));this.requestCount=0;this.lastTxRateBucket=n}}getPrecise(t){
return parseFloat(t.toFixed(8))}}class Retry{static v2026=true;static delay(){return 50}static throttlingDelay(){return 1e3}static cost(){return 14}
static throttlingCost(){return 5}static modifiedCostType(){return"THROTTLING"}}class DefaultRetryBackoffStrategy{x=Retry.delay();computeNextBackoffDelay(t){
const n=Math.random();const s=2;const o=n*Math.min(this.x*s**t,x);return Math.floor(o)}setDelayBase(t){this.x=t}}class DefaultRetryToken{delay;count;cost
;longPoll;$retryLog={acquisitionDelay:0};constructor(t,n,s,o){this.delay=t;this.count=n;this.cost=s;this.longPoll=o}getRetryCount(){return this.count}
getRetryDelay(){return Math.min(x,this.delay)}getRetryCost(){return this.cost}isLongPoll(){return this.longPoll}}var N;(function(t){t["STANDARD"]="standard"
;t["ADAPTIVE"]="adaptive"})(N||(N={}));const k=3;const M=N.STANDARD;const D={incompatible:1,attempts:2,capacity:3};let L=class StandardRetryStrategy{
mode=N.STANDARD;retryBackoffStrategy;capacity=A;maxAttemptsProvider;baseDelay;constructor(t){
if(typeof t==="number")this.maxAttemptsProvider=async()=>t;else if(typeof t==="function")this.maxAttemptsProvider=t;else if(t&&typeof t==="object"){
this.maxAttemptsProvider=async()=>t.maxAttempts;this.baseDelay=t.baseDelay;this.retryBackoffStrategy=t.backoff}this.maxAttemptsProvider??=async()=>k
;this.baseDelay??=Retry.delay();this.retryBackoffStrategy??=new DefaultRetryBackoffStrategy}async acquireInitialRetryToken(t){
return new DefaultRetryToken(Retry.delay(),0,void 0,t.includes(":longpoll"))}async refreshRetryTokenForRetry(t,n){const s=await this.getMaxAttempts()
;const o=this.retryCode(t,n,s);const i=o===0;const c=t.isLongPoll?.();if(i||c){const s=n.errorType
;this.retryBackoffStrategy.setDelayBase(s==="THROTTLING"?Retry.throttlingDelay():this.baseDelay)
;const u=this.retryBackoffStrategy.computeNextBackoffDelay(t.getRetryCount());let l=u
;if(n.retryAfterHint instanceof Date)l=Math.max(u,Math.min(n.retryAfterHint.getTime()-Date.now(),u+5e3));if(!i){const t=o===D.capacity&&c?l:0
;if(t>0)await new Promise(n=>setTimeout(n,t))}else{const n=this.getCapacityCost(s);this.capacity-=n
;const o=new DefaultRetryToken(0,t.getRetryCount()+1,n,t.isLongPoll?.()??false);await new Promise(t=>setTimeout(t,l));o.$retryLog.acquisitionDelay=l;return o}}
throw new Error("No retry token available")}recordSuccess(t){this.capacity=Math.min(A,this.capacity+(t.getRetryCost()??R))}getCapacity(){return this.capacity}
async maxAttempts(){return this.maxAttemptsProvider()}async getMaxAttempts(){try{return await this.maxAttemptsProvider()}catch(t){
console.warn(`Max attempts provider could not resolve. Using default of ${k}`);return k}}retryCode(t,n,s){const o=t.getRetryCount()+1
;const i=this.isRetryableError(n.errorType)?0:D.incompatible;const c=o<s?0:D.attempts;const u=this.capacity>=this.getCapacityCost(n.errorType)?0:D.capacity
;return i||c||u}getCapacityCost(t){return t===Retry.modifiedCostType()?Retry.throttlingCost():Retry.cost()}isRetryableError(t){
return t==="THROTTLING"||t==="TRANSIENT"}};let F=class AdaptiveRetryStrategy{mode=N.ADAPTIVE;rateLimiter;standardRetryStrategy;constructor(t,n){
const{rateLimiter:s}=n??{};this.rateLimiter=s??new DefaultRateLimiter;this.standardRetryStrategy=n?new L({maxAttempts:typeof t==="number"?t:3,...n}):new L(t)}
async acquireInitialRetryToken(t){const n=await this.standardRetryStrategy.acquireInitialRetryToken(t);await this.rateLimiter.getSendToken();return n}
async refreshRetryTokenForRetry(t,n){this.rateLimiter.updateClientSendingRate(n);const s=await this.standardRetryStrategy.refreshRetryTokenForRetry(t,n)
;await this.rateLimiter.getSendToken();return s}recordSuccess(t){this.rateLimiter.updateClientSendingRate({});this.standardRetryStrategy.recordSuccess(t)}
async maxAttemptsProvider(){return this.standardRetryStrategy.maxAttempts()}};class ConfiguredRetryStrategy extends L{computeNextBackoffDelay
;constructor(t,n=Retry.delay()){super(typeof t==="function"?t:async()=>t)
;if(typeof n==="number")this.computeNextBackoffDelay=()=>n;else this.computeNextBackoffDelay=n;this.retryBackoffStrategy.computeNextBackoffDelay=t=>{const n=t+1
;return this.computeNextBackoffDelay(n)}}}const getDefaultRetryQuota=(t,n)=>{const s=t;const o=R;const i=T;const c=I;let u=t
;const getCapacityAmount=t=>t.name==="TimeoutError"?c:i;const hasRetryTokens=t=>getCapacityAmount(t)<=u;const retrieveRetryTokens=t=>{
if(!hasRetryTokens(t))throw new Error("No retry token available");const n=getCapacityAmount(t);u-=n;return n};const releaseRetryTokens=t=>{u+=t??o
;u=Math.min(u,s)};return Object.freeze({hasRetryTokens:hasRetryTokens,retrieveRetryTokens:retrieveRetryTokens,releaseRetryTokens:releaseRetryTokens})}
;const defaultDelayDecider=(t,n)=>Math.floor(Math.min(x,Math.random()*2**n*t));const defaultRetryDecider=t=>{if(!t)return false
;return isRetryableByTrait(t)||isClockSkewError(t)||isThrottlingError(t)||isTransientError(t)};class StandardRetryStrategy{maxAttemptsProvider;retryDecider
;delayDecider;retryQuota;mode=N.STANDARD;constructor(t,n){this.maxAttemptsProvider=t;this.retryDecider=n?.retryDecider??defaultRetryDecider
;this.delayDecider=n?.delayDecider??defaultDelayDecider;this.retryQuota=n?.retryQuota??getDefaultRetryQuota(A)}shouldRetry(t,n,s){
return n<s&&this.retryDecider(t)&&this.retryQuota.hasRetryTokens(t)}async getMaxAttempts(){let t;try{t=await this.maxAttemptsProvider()}catch(n){t=k}return t}
async retry(t,n,s){let o;let i=0;let c=0;const u=await this.getMaxAttempts();const{request:d}=n;if(l.isInstance(d))d.headers[P]=f();while(true)try{
if(l.isInstance(d))d.headers[O]=`attempt=${i+1}; max=${u}`;if(s?.beforeRequest)await s.beforeRequest();const{response:f,output:p}=await t(n)
;if(s?.afterRequest)s.afterRequest(f);this.retryQuota.releaseRetryTokens(o);p.$metadata.attempts=i+1;p.$metadata.totalRetryDelay=c;return{response:f,output:p}
}catch(t){const n=asSdkError(t);i++;if(this.shouldRetry(n,i,u)){o=this.retryQuota.retrieveRetryTokens(n);const t=this.delayDecider(isThrottlingError(n)?C:v,i)
;const s=getDelayFromRetryAfterHeader(n.$response);const u=Math.max(s||0,t);c+=u;await new Promise(t=>setTimeout(t,u));continue}if(!n.$metadata)n.$metadata={}
;n.$metadata.attempts=i;n.$metadata.totalRetryDelay=c;throw n}}}const getDelayFromRetryAfterHeader=t=>{if(!u.isInstance(t))return
;const n=Object.keys(t.headers).find(t=>t.toLowerCase()==="retry-after");if(!n)return;const s=t.headers[n];const o=Number(s)
;if(!Number.isNaN(o))return Math.min(o*1e3,2e4);const i=new Date(s);return Math.min(i.getTime()-Date.now(),2e4)}
;class AdaptiveRetryStrategy extends StandardRetryStrategy{rateLimiter;constructor(t,n){const{rateLimiter:s,...o}=n??{};super(t,o)
;this.rateLimiter=s??new DefaultRateLimiter;this.mode=N.ADAPTIVE}async retry(t,n){return super.retry(t,n,{
beforeRequest:async()=>this.rateLimiter.getSendToken(),afterRequest:t=>{this.rateLimiter.updateClientSendingRate(t)}})}}const $="AWS_MAX_ATTEMPTS"
;const U="max_attempts";const B={environmentVariableSelector:t=>{const n=t[$];if(!n)return;const s=parseInt(n)
;if(Number.isNaN(s))throw new Error(`Environment variable ${$} mast be a number, got "${n}"`);return s},configFileSelector:t=>{const n=t[U];if(!n)return
;const s=parseInt(n);if(Number.isNaN(s))throw new Error(`Shared config file entry ${U} mast be a number, got "${n}"`);return s},default:k}
;const resolveRetryConfig=(t,n)=>{const{retryStrategy:s,retryMode:o}=t;const{defaultMaxAttempts:i=k,defaultBaseDelay:u=Retry.delay()}=n??{}
;const l=c(t.maxAttempts??i);let d=s?Promise.resolve(s):void 0;const getDefault=async()=>{const t=await l();const n=await c(o)()===N.ADAPTIVE
;if(n)return new F(l,{maxAttempts:t,baseDelay:u});return new L({maxAttempts:t,baseDelay:u})};return Object.assign(t,{maxAttempts:l,
retryStrategy:()=>d??=getDefault()})};const z="AWS_RETRY_MODE";const H="retry_mode";const V={environmentVariableSelector:t=>t[z],configFileSelector:t=>t[H],
default:M};const omitRetryHeadersMiddleware=()=>t=>async n=>{const{request:s}=n;if(l.isInstance(s)){delete s.headers[P];delete s.headers[O]}return t(n)}
;const j={name:"omitRetryHeadersMiddleware",tags:["RETRY","HEADERS","OMIT_RETRY_HEADERS"],relation:"before",toMiddleware:"awsAuthMiddleware",override:true}
;const getOmitRetryHeadersPlugin=t=>({applyToStack:t=>{t.addRelativeTo(omitRetryHeadersMiddleware(),j)}});const q=bindRetryMiddleware(isStreamingPayload)
;const W=bindGetRetryPlugin(isStreamingPayload);n.AdaptiveRetryStrategy=F;n.CONFIG_MAX_ATTEMPTS=U;n.CONFIG_RETRY_MODE=H
;n.ConfiguredRetryStrategy=ConfiguredRetryStrategy;n.DEFAULT_MAX_ATTEMPTS=k;n.DEFAULT_RETRY_DELAY_BASE=v;n.DEFAULT_RETRY_MODE=M
;n.DefaultRateLimiter=DefaultRateLimiter;n.DeprecatedAdaptiveRetryStrategy=AdaptiveRetryStrategy;n.DeprecatedStandardRetryStrategy=StandardRetryStrategy
;n.ENV_MAX_ATTEMPTS=$;n.ENV_RETRY_MODE=z;n.INITIAL_RETRY_TOKENS=A;n.INVOCATION_ID_HEADER=P;n.MAXIMUM_RETRY_DELAY=x;n.NODE_MAX_ATTEMPT_CONFIG_OPTIONS=B
;n.NODE_RETRY_MODE_CONFIG_OPTIONS=V;n.NO_RETRY_INCREMENT=R;n.REQUEST_HEADER=O;n.RETRY_COST=T;n.RETRY_MODES=N;n.Retry=Retry;n.StandardRetryStrategy=L
;n.THROTTLING_RETRY_DELAY_BASE=C;n.TIMEOUT_RETRY_COST=I;n.defaultDelayDecider=defaultDelayDecider;n.defaultRetryDecider=defaultRetryDecider
;n.getOmitRetryHeadersPlugin=getOmitRetryHeadersPlugin;n.getRetryAfterHint=getRetryAfterHint;n.getRetryPlugin=W;n.isBrowserNetworkError=isBrowserNetworkError
;n.isClockSkewCorrectedError=isClockSkewCorrectedError;n.isClockSkewError=isClockSkewError;n.isNodeJsHttp2TransientError=isNodeJsHttp2TransientError
;n.isRetryableByTrait=isRetryableByTrait;n.isServerError=isServerError;n.isThrottlingError=isThrottlingError;n.isTransientError=isTransientError
;n.omitRetryHeadersMiddleware=omitRetryHeadersMiddleware;n.omitRetryHeadersMiddlewareOptions=j;n.resolveRetryConfig=resolveRetryConfig;n.retryMiddleware=q
;n.retryMiddlewareOptions=_},26890:(t,n,s)=>{const{getSmithyContext:o,HttpResponse:i,toEndpointV1:c}=s(34534);const deref=t=>{
if(typeof t==="function")return t();return t};const operation=(t,n,s,o,i)=>({name:n,namespace:t,traits:s,input:o,output:i})
;const schemaDeserializationMiddleware=t=>(n,s)=>async c=>{const{response:u}=await n(c);const{operationSchema:l}=o(s);const[,d,f,p,h,g]=l??[];try{
const n=await t.protocol.deserializeResponse(operation(d,f,p,h,g),{...t,...s},u);return{response:u,output:n}}catch(t){Object.defineProperty(t,"$response",{
value:u,enumerable:false,writable:false,configurable:false});if(!("$metadata"in t)){
const n=`Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.`;try{t.message+="\n  "+n}catch(t){
if(!s.logger||s.logger?.constructor?.name==="NoOpLogger")console.warn(n);else s.logger?.warn?.(n)}
if(typeof t.$responseBodyText!=="undefined")if(t.$response)t.$response.body=t.$responseBodyText;try{if(i.isInstance(u)){const{headers:n={},statusCode:s}=u
;const o=Object.entries(n);t.$metadata={httpStatusCode:s,requestId:findHeader(/^x-[\w-]+-request-?id$/,o),extendedRequestId:findHeader(/^x-[\w-]+-id-2$/,o),
cfId:findHeader(/^x-[\w-]+-cf-id$/,o)}}}catch(t){}}throw t}};const findHeader=(t,n)=>(n.find(([n])=>n.match(t))||[void 0,void 0])[1]
;const schemaSerializationMiddleware=t=>(n,s)=>async i=>{const{operationSchema:u}=o(s);const[,l,d,f,p,h]=u??[]
;const g=s.endpointV2?async()=>c(s.endpointV2):t.endpoint;const m=await t.protocol.serializeRequest(operation(l,d,f,p,h),i.input,{...t,...s,endpoint:g})
;return n({...i,request:m})};const u={name:"deserializerMiddleware",step:"deserialize",tags:["DESERIALIZER"],override:true};const l={
name:"serializerMiddleware",step:"serialize",tags:["SERIALIZER"],override:true};function getSchemaSerdePlugin(t){return{applyToStack:n=>{
n.add(schemaSerializationMiddleware(t),l);n.add(schemaDeserializationMiddleware(t),u);t.protocol.setSerdeContext(t)}}}class Schema{name;namespace;traits
;static assign(t,n){const s=Object.assign(t,n);return s}static[Symbol.hasInstance](t){const n=this.prototype.isPrototypeOf(t)
;if(!n&&typeof t==="object"&&t!==null){const n=t;return n.symbol===this.symbol}return n}getName(){return this.namespace+"#"+this.name}}
class ListSchema extends Schema{static symbol=Symbol.for("@smithy/lis");valueSchema;symbol=ListSchema.symbol}
const list=(t,n,s,o)=>Schema.assign(new ListSchema,{name:n,namespace:t,traits:s,valueSchema:o});class MapSchema extends Schema{
static symbol=Symbol.for("@smithy/map");keySchema;valueSchema;symbol=MapSchema.symbol}const map=(t,n,s,o,i)=>Schema.assign(new MapSchema,{name:n,namespace:t,
traits:s,keySchema:o,valueSchema:i});class OperationSchema extends Schema{static symbol=Symbol.for("@smithy/ope");input;output;symbol=OperationSchema.symbol}
const op=(t,n,s,o,i)=>Schema.assign(new OperationSchema,{name:n,namespace:t,traits:s,input:o,output:i});class StructureSchema extends Schema{
static symbol=Symbol.for("@smithy/str");memberNames;memberList;symbol=StructureSchema.symbol}const struct=(t,n,s,o,i)=>Schema.assign(new StructureSchema,{
name:n,namespace:t,traits:s,memberNames:o,memberList:i});class ErrorSchema extends StructureSchema{static symbol=Symbol.for("@smithy/err");ctor
;symbol=ErrorSchema.symbol}const error=(t,n,s,o,i,c)=>Schema.assign(new ErrorSchema,{name:n,namespace:t,traits:s,memberNames:o,memberList:i,ctor:null})
;const d=[];function translateTraits(t){if(typeof t==="object")return t;t|=0;if(d[t])return d[t];const n={};let s=0
;for(const o of["httpLabel","idempotent","idempotencyToken","sensitive","httpPayload","httpResponseCode","httpQueryParams"])if((t>>s++&1)===1)n[o]=1
;return d[t]=n}const f={it:Symbol.for("@smithy/nor-struct-it"),ns:Symbol.for("@smithy/ns")};const p=[];const h={};class NormalizedSchema{ref;memberName
;static symbol=Symbol.for("@smithy/nor");symbol=NormalizedSchema.symbol;name;schema;_isMemberSchema;traits;memberTraits;normalizedTraits;constructor(t,n){
this.ref=t;this.memberName=n;const s=[];let o=t;let i=t;this._isMemberSchema=false;while(isMemberSchema(o)){s.push(o[1]);o=o[0];i=deref(o)
;this._isMemberSchema=true}if(s.length>0){this.memberTraits={};for(let t=s.length-1;t>=0;--t){const n=s[t];Object.assign(this.memberTraits,translateTraits(n))}
}else this.memberTraits=0;if(i instanceof NormalizedSchema){const t=this.memberTraits;Object.assign(this,i)
;this.memberTraits=Object.assign({},t,i.getMemberTraits(),this.getMemberTraits());this.normalizedTraits=void 0;this.memberName=n??i.memberName;return}
this.schema=deref(i);if(isStaticSchema(this.schema)){this.name=`${this.schema[1]}#${this.schema[2]}`;this.traits=this.schema[3]}else{
this.name=this.memberName??String(i);this.traits=0}
if(this._isMemberSchema&&!n)throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(true)} missing member name.`)}
static[Symbol.hasInstance](t){const n=this.prototype.isPrototypeOf(t);if(!n&&typeof t==="object"&&t!==null){const n=t;return n.symbol===this.symbol}return n}
static of(t){const n=typeof t==="function"||typeof t==="object"&&t!==null;if(typeof t==="number"){if(p[t])return p[t]}else if(typeof t==="string"){
if(h[t])return h[t]}else if(n)if(t[f.ns])return t[f.ns];const s=deref(t);if(s instanceof NormalizedSchema)return s;if(isMemberSchema(s)){const[n,o]=s
;if(n instanceof NormalizedSchema){Object.assign(n.getMergedTraits(),translateTraits(o));return n}
throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(t,null,2)}.`)}const o=new NormalizedSchema(s);if(n)return t[f.ns]=o
;if(typeof s==="string")return h[s]=o;if(typeof s==="number")return p[s]=o;return o}getSchema(){const t=this.schema;if(Array.isArray(t)&&t[0]===0)return t[4]
;return t}getName(t=false){const{name:n}=this;const s=!t&&n&&n.includes("#");return s?n.split("#")[1]:n||void 0}getMemberName(){return this.memberName}
isMemberSchema(){return this._isMemberSchema}isListSchema(){const t=this.getSchema();return typeof t==="number"?t>=64&&t<128:t[0]===1}isMapSchema(){
const t=this.getSchema();return typeof t==="number"?t>=128&&t<=255:t[0]===2}isStructSchema(){const t=this.getSchema();if(typeof t!=="object")return false
;const n=t[0];return n===3||n===-3||n===4}isUnionSchema(){const t=this.getSchema();if(typeof t!=="object")return false;return t[0]===4}isBlobSchema(){
const t=this.getSchema();return t===21||t===42}isTimestampSchema(){const t=this.getSchema();return typeof t==="number"&&t>=4&&t<=7}isUnitSchema(){
return this.getSchema()==="unit"}isDocumentSchema(){return this.getSchema()===15}isStringSchema(){return this.getSchema()===0}isBooleanSchema(){
return this.getSchema()===2}isNumericSchema(){return this.getSchema()===1}isBigIntegerSchema(){return this.getSchema()===17}isBigDecimalSchema(){
return this.getSchema()===19}isStreaming(){const{streaming:t}=this.getMergedTraits();return!!t||this.getSchema()===42}isIdempotencyToken(){
return!!this.getMergedTraits().idempotencyToken}getMergedTraits(){return this.normalizedTraits??(this.normalizedTraits={...this.getOwnTraits(),
...this.getMemberTraits()})}getMemberTraits(){return translateTraits(this.memberTraits)}getOwnTraits(){return translateTraits(this.traits)}getKeySchema(){
const[t,n]=[this.isDocumentSchema(),this.isMapSchema()];if(!t&&!n)throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(true)}`)
;const s=this.getSchema();const o=t?15:s[4]??0;return member([o,0],"key")}getValueSchema(){const t=this.getSchema()
;const[n,s,o]=[this.isDocumentSchema(),this.isMapSchema(),this.isListSchema()]
;const i=typeof t==="number"?63&t:t&&typeof t==="object"&&(s||o)?t[3+t[0]]:n?15:void 0;if(i!=null)return member([i,0],s?"value":"member")
;throw new Error(`@smithy/core/schema - ${this.getName(true)} has no value member.`)}getMemberSchema(t){const n=this.getSchema()
;if(this.isStructSchema()&&n[4].includes(t)){const s=n[4].indexOf(t);const o=n[5][s];return member(isMemberSchema(o)?o:[o,0],t)}
if(this.isDocumentSchema())return member([15,0],t);throw new Error(`@smithy/core/schema - ${this.getName(true)} has no member=${t}.`)}getMemberSchemas(){
const t={};try{for(const[n,s]of this.structIterator())t[n]=s}catch(t){}return t}getEventStreamMember(){
if(this.isStructSchema())for(const[t,n]of this.structIterator())if(n.isStreaming()&&n.isStructSchema())return t;return""}*structIterator(){
if(this.isUnitSchema())return;if(!this.isStructSchema())throw new Error("@smithy/core/schema - cannot iterate non-struct schema.");const t=this.getSchema()
;const n=t[4].length;let s=t[f.it];if(s&&n===s.length){yield*s;return}s=Array(n);for(let o=0;o<n;++o){const n=t[4][o];const i=member([t[5][o],0],n)
;yield s[o]=[n,i]}t[f.it]=s}}function member(t,n){if(t instanceof NormalizedSchema)return Object.assign(t,{memberName:n,_isMemberSchema:true})
;const s=NormalizedSchema;return new s(t,n)}const isMemberSchema=t=>Array.isArray(t)&&t.length===2;const isStaticSchema=t=>Array.isArray(t)&&t.length>=5
;class SimpleSchema extends Schema{static symbol=Symbol.for("@smithy/sim");schemaRef;symbol=SimpleSchema.symbol}
const sim=(t,n,s,o)=>Schema.assign(new SimpleSchema,{name:n,namespace:t,traits:o,schemaRef:s});const simAdapter=(t,n,s,o)=>Schema.assign(new SimpleSchema,{
name:n,namespace:t,traits:s,schemaRef:o});const g={BLOB:21,STREAMING_BLOB:42,BOOLEAN:2,STRING:0,NUMERIC:1,BIG_INTEGER:17,BIG_DECIMAL:19,DOCUMENT:15,
TIMESTAMP_DEFAULT:4,TIMESTAMP_DATE_TIME:5,TIMESTAMP_HTTP_DATE:6,TIMESTAMP_EPOCH_SECONDS:7,LIST_MODIFIER:64,MAP_MODIFIER:128};class TypeRegistry{namespace
;schemas;exceptions;static registries=new Map;constructor(t,n=new Map,s=new Map){this.namespace=t;this.schemas=n;this.exceptions=s
;if(!TypeRegistry.registries.has(t))TypeRegistry.registries.set(t,this)}static for(t){return TypeRegistry.registries.get(t)??new TypeRegistry(t)}copyFrom(t){
const{schemas:n,exceptions:s}=this;for(const[s,o]of t.schemas)if(!n.has(s))n.set(s,o);for(const[n,o]of t.exceptions)if(!s.has(n))s.set(n,o)}register(t,n){
const s=this.normalizeShapeId(t);for(const t of[this,TypeRegistry.for(s.split("#")[0])])if(!t.schemas.has(s))t.schemas.set(s,n)}getSchema(t){
const n=this.normalizeShapeId(t);if(!this.schemas.has(n)){if(!t.includes("#")){const n="#"+t;const s=[]
;for(const[t,o]of this.schemas.entries())if(t.endsWith(n))s.push(o);if(s.length===1)return s[0]}
throw new Error(`@smithy/core/schema - schema not found for ${n}`)}return this.schemas.get(n)}registerError(t,n){const s=t;const o=s[1];const i=o+"#"+s[2]
;if(!n.hasOwnProperty?.("shapeId"))n.shapeId=i;for(const t of[this,TypeRegistry.for(o)])if(!t.schemas.has(i)&&!t.exceptions.has(s)){t.schemas.set(i,s)
;t.exceptions.set(s,n)}}getErrorCtor(t){const n=t;if(this.exceptions.has(n))return this.exceptions.get(n);const s=TypeRegistry.for(n[1])
;return s.exceptions.get(n)}getBaseException(){for(const t of this.exceptions.keys())if(Array.isArray(t)){const[,n,s]=t;const o=n+"#"+s
;if(o.startsWith("smithy.ts.sdk.synthetic.")&&o.endsWith("ServiceException"))return t}return}find(t){for(const n of this.schemas.values())if(t(n))return n
;return}clear(){this.schemas.clear();this.exceptions.clear()}normalizeShapeId(t){if(t.includes("#"))return t;return this.namespace+"#"+t}}
n.ErrorSchema=ErrorSchema;n.ListSchema=ListSchema;n.MapSchema=MapSchema;n.NormalizedSchema=NormalizedSchema;n.OperationSchema=OperationSchema;n.SCHEMA=g
;n.Schema=Schema;n.SimpleSchema=SimpleSchema;n.StructureSchema=StructureSchema;n.TypeRegistry=TypeRegistry;n.deref=deref;n.deserializerMiddlewareOption=u
;n.error=error;n.getSchemaSerdePlugin=getSchemaSerdePlugin;n.isStaticSchema=isStaticSchema;n.list=list;n.map=map;n.op=op;n.operation=operation
;n.serializerMiddlewareOption=l;n.sim=sim;n.simAdapter=simAdapter;n.simpleSchemaCacheN=p;n.simpleSchemaCacheS=h;n.struct=struct;n.traitsCache=d
;n.translateTraits=translateTraits},92430:(t,n,s)=>{const{createHmac:o,createHash:i,getRandomValues:c}=s(77598);const{hasOwn:u,HttpResponse:l}=s(34534)
;n.hasOwn=u;const{ReadStream:d,lstatSync:f,fstatSync:p}=s(73024);const{toEndpointV1:h}=s(62085);const{Readable:g,Writable:m,PassThrough:y}=s(57075)
;const isArrayBuffer=t=>typeof ArrayBuffer==="function"&&t instanceof ArrayBuffer||Object.prototype.toString.call(t)==="[object ArrayBuffer]"
;const fromArrayBuffer=(t,n=0,s=t.byteLength-n)=>{
if(!isArrayBuffer(t))throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof t} (${t})`);return Buffer.from(t,n,s)}
;const fromString=(t,n)=>{if(typeof t!=="string")throw new TypeError(`The "input" argument must be of type string. Received type ${typeof t} (${t})`)
;return n?Buffer.from(t,n):Buffer.from(t)};const S=/^[A-Za-z0-9+/]*={0,2}$/;const fromBase64=t=>{
if(t.length*3%4!==0)throw new TypeError(`Incorrect padding on base64 string.`);if(!S.exec(t))throw new TypeError(`Invalid base64 string.`)
;const n=fromString(t,"base64");return new Uint8Array(n.buffer,n.byteOffset,n.byteLength)};const fromUtf8$1=t=>{const n=fromString(t,"utf8")
;return new Uint8Array(n.buffer,n.byteOffset,n.byteLength/Uint8Array.BYTES_PER_ELEMENT)};const toBase64$1=t=>{let n
;if(typeof t==="string")n=fromUtf8$1(t);else n=t
;if(typeof n!=="object"||typeof n.byteOffset!=="number"||typeof n.byteLength!=="number")throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.")
;return fromArrayBuffer(n.buffer,n.byteOffset,n.byteLength).toString("base64")};function bindUint8ArrayBlobAdapter(t,n,s,o){
return class Uint8ArrayBlobAdapter extends Uint8Array{static fromString(t,s="utf-8"){if(typeof t==="string"){
if(s==="base64")return Uint8ArrayBlobAdapter.mutate(o(t));return Uint8ArrayBlobAdapter.mutate(n(t))}
throw new Error(`Unsupported conversion from ${typeof t} to Uint8ArrayBlobAdapter.`)}static mutate(t){Object.setPrototypeOf(t,Uint8ArrayBlobAdapter.prototype)
;return t}transformToString(n="utf-8"){if(n==="base64")return s(this);return t(this)}}}const toUtf8$1=t=>{if(typeof t==="string")return t
;if(typeof t!=="object"||typeof t.byteOffset!=="number"||typeof t.byteLength!=="number")throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.")
;return fromArrayBuffer(t.buffer,t.byteOffset,t.byteLength).toString("utf8")};const E=Array.from({length:256},(t,n)=>n.toString(16).padStart(2,"0"))
;function bindV4(t){if(typeof crypto!=="undefined"&&typeof crypto.randomUUID==="function")return()=>crypto.randomUUID();return()=>{const n=new Uint8Array(16)
;t(n);n[6]=n[6]&15|64;n[8]=n[8]&63|128
;return E[n[0]]+E[n[1]]+E[n[2]]+E[n[3]]+"-"+E[n[4]]+E[n[5]]+"-"+E[n[6]]+E[n[7]]+"-"+E[n[8]]+E[n[9]]+"-"+E[n[10]]+E[n[11]]+E[n[12]]+E[n[13]]+E[n[14]]+E[n[15]]}}
const copyDocumentWithTransform=(t,n,s=t=>t)=>t;const parseBoolean=t=>{switch(t){case"true":return true;case"false":return false;default:
throw new Error(`Unable to parse boolean value "${t}"`)}};const expectBoolean=t=>{if(t===null||t===void 0)return;if(typeof t==="number"){
if(t===0||t===1)R.warn(stackTraceWarning(`Expected boolean, got ${typeof t}: ${t}`));if(t===0)return false;if(t===1)return true}if(typeof t==="string"){
const n=t.toLowerCase();if(n==="false"||n==="true")R.warn(stackTraceWarning(`Expected boolean, got ${typeof t}: ${t}`));if(n==="false")return false
;if(n==="true")return true}if(typeof t==="boolean")return t;throw new TypeError(`Expected boolean, got ${typeof t}: ${t}`)};const expectNumber=t=>{
if(t===null||t===void 0)return;if(typeof t==="string"){const n=parseFloat(t);if(!Number.isNaN(n)){
if(String(n)!==String(t))R.warn(stackTraceWarning(`Expected number but observed string: ${t}`));return n}}if(typeof t==="number")return t
;throw new TypeError(`Expected number, got ${typeof t}: ${t}`)};const w=Math.ceil(2**127*(2-2**-23));const expectFloat32=t=>{const n=expectNumber(t)
;if(n!==void 0&&!Number.isNaN(n)&&n!==1/0&&n!==-1/0)if(Math.abs(n)>w)throw new TypeError(`Expected 32-bit float, got ${t}`);return n};const expectLong=t=>{
if(t===null||t===void 0)return;if(Number.isInteger(t)&&!Number.isNaN(t))return t;throw new TypeError(`Expected integer, got ${typeof t}: ${t}`)}
;const v=expectLong;const expectInt32=t=>expectSizedInt(t,32);const expectShort=t=>expectSizedInt(t,16);const expectByte=t=>expectSizedInt(t,8)
;const expectSizedInt=(t,n)=>{const s=expectLong(t);if(s!==void 0&&castInt(s,n)!==s)throw new TypeError(`Expected ${n}-bit integer, got ${t}`);return s}
;const castInt=(t,n)=>{switch(n){case 32:return Int32Array.of(t)[0];case 16:return Int16Array.of(t)[0];case 8:return Int8Array.of(t)[0]}}
;const expectNonNull=(t,n)=>{if(t===null||t===void 0){if(n)throw new TypeError(`Expected a non-null value for ${n}`)
;throw new TypeError("Expected a non-null value")}return t};const expectObject=t=>{if(t===null||t===void 0)return
;if(typeof t==="object"&&!Array.isArray(t))return t;const n=Array.isArray(t)?"array":typeof t;throw new TypeError(`Expected object, got ${n}: ${t}`)}
;const expectString=t=>{if(t===null||t===void 0)return;if(typeof t==="string")return t;if(["boolean","number","bigint"].includes(typeof t)){
R.warn(stackTraceWarning(`Expected string, got ${typeof t}: ${t}`));return String(t)}throw new TypeError(`Expected string, got ${typeof t}: ${t}`)}
;const expectUnion=t=>{if(t===null||t===void 0)return;const n=expectObject(t);const s=[];for(const t in n){if(!u(n,t))continue;if(n[t]!=null)s.push(t)}
if(s.length===0)throw new TypeError(`Unions must have exactly one non-null member. None were found.`)
;if(s.length>1)throw new TypeError(`Unions must have exactly one non-null member. Keys ${s} were not null.`);return n};const strictParseDouble=t=>{
if(typeof t=="string")return expectNumber(parseNumber(t));return expectNumber(t)};const x=strictParseDouble;const strictParseFloat32=t=>{
if(typeof t=="string")return expectFloat32(parseNumber(t));return expectFloat32(t)};const C=/(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g
;const parseNumber=t=>{const n=t.match(C);if(n===null||n[0].length!==t.length)throw new TypeError(`Expected real number, got implicit NaN`);return parseFloat(t)
};const limitedParseDouble=t=>{if(typeof t=="string")return parseFloatString(t);return expectNumber(t)};const A=limitedParseDouble;const T=limitedParseDouble
;const limitedParseFloat32=t=>{if(typeof t=="string")return parseFloatString(t);return expectFloat32(t)};const parseFloatString=t=>{switch(t){case"NaN":
return NaN;case"Infinity":return 1/0;case"-Infinity":return-1/0;default:throw new Error(`Unable to parse float value: ${t}`)}};const strictParseLong=t=>{
if(typeof t==="string")return expectLong(parseNumber(t));return expectLong(t)};const I=strictParseLong;const strictParseInt32=t=>{
if(typeof t==="string")return expectInt32(parseNumber(t));return expectInt32(t)};const strictParseShort=t=>{
if(typeof t==="string")return expectShort(parseNumber(t));return expectShort(t)};const strictParseByte=t=>{
if(typeof t==="string")return expectByte(parseNumber(t));return expectByte(t)}
;const stackTraceWarning=t=>String(new TypeError(t).stack||t).split("\n").slice(0,5).filter(t=>!t.includes("stackTraceWarning")).join("\n");const R={
warn:console.warn};const P=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"];const O=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"]
;function dateToUtcString(t){const n=t.getUTCFullYear();const s=t.getUTCMonth();const o=t.getUTCDay();const i=t.getUTCDate();const c=t.getUTCHours()
;const u=t.getUTCMinutes();const l=t.getUTCSeconds();const d=i<10?`0${i}`:`${i}`;const f=c<10?`0${c}`:`${c}`;const p=u<10?`0${u}`:`${u}`
;const h=l<10?`0${l}`:`${l}`;return`${P[o]}, ${d} ${O[s]} ${n} ${f}:${p}:${h} GMT`}
const _=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/);const parseRfc3339DateTime=t=>{if(t===null||t===void 0)return
;if(typeof t!=="string")throw new TypeError("RFC-3339 date-times must be expressed as strings");const n=_.exec(t)
;if(!n)throw new TypeError("Invalid RFC-3339 date-time value");const[s,o,i,c,u,l,d,f]=n;const p=strictParseShort(stripLeadingZeroes(o))
;const h=parseDateValue(i,"month",1,12);const g=parseDateValue(c,"day",1,31);return buildDate(p,h,g,{hours:u,minutes:l,seconds:d,fractionalMilliseconds:f})}
;const N=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/);const parseRfc3339DateTimeWithOffset=t=>{
if(t===null||t===void 0)return;if(typeof t!=="string")throw new TypeError("RFC-3339 date-times must be expressed as strings");const n=N.exec(t)
;if(!n)throw new TypeError("Invalid RFC-3339 date-time value");const[s,o,i,c,u,l,d,f,p]=n;const h=strictParseShort(stripLeadingZeroes(o))
;const g=parseDateValue(i,"month",1,12);const m=parseDateValue(c,"day",1,31);const y=buildDate(h,g,m,{hours:u,minutes:l,seconds:d,fractionalMilliseconds:f})
;if(p.toUpperCase()!="Z")y.setTime(y.getTime()-parseOffsetToMilliseconds(p));return y}
;const k=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/)
;const M=new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/)
;const D=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/)
;const parseRfc7231DateTime=t=>{if(t===null||t===void 0)return;if(typeof t!=="string")throw new TypeError("RFC-7231 date-times must be expressed as strings")
;let n=k.exec(t);if(n){const[t,s,o,i,c,u,l,d]=n;return buildDate(strictParseShort(stripLeadingZeroes(i)),parseMonthByShortName(o),parseDateValue(s,"day",1,31),{
hours:c,minutes:u,seconds:l,fractionalMilliseconds:d})}n=M.exec(t);if(n){const[t,s,o,i,c,u,l,d]=n
;return adjustRfc850Year(buildDate(parseTwoDigitYear(i),parseMonthByShortName(o),parseDateValue(s,"day",1,31),{hours:c,minutes:u,seconds:l,
fractionalMilliseconds:d}))}n=D.exec(t);if(n){const[t,s,o,i,c,u,l,d]=n
;return buildDate(strictParseShort(stripLeadingZeroes(d)),parseMonthByShortName(s),parseDateValue(o.trimLeft(),"day",1,31),{hours:i,minutes:c,seconds:u,
fractionalMilliseconds:l})}throw new TypeError("Invalid RFC-7231 date-time value")};const parseEpochTimestamp=t=>{if(t===null||t===void 0)return;let n
;if(typeof t==="number")n=t;else if(typeof t==="string")n=strictParseDouble(t);else if(typeof t==="object"&&t.tag===1)n=t.value;else throw new TypeError("Epoch timestamps must be expressed as floating point numbers or their string representation")
;if(Number.isNaN(n)||n===1/0||n===-1/0)throw new TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics");return new Date(Math.round(n*1e3))}
;const buildDate=(t,n,s,o)=>{const i=n-1;validateDayOfMonth(t,i,s)
;return new Date(Date.UTC(t,i,s,parseDateValue(o.hours,"hour",0,23),parseDateValue(o.minutes,"minute",0,59),parseDateValue(o.seconds,"seconds",0,60),parseMilliseconds(o.fractionalMilliseconds)))
};const parseTwoDigitYear=t=>{const n=(new Date).getUTCFullYear();const s=Math.floor(n/100)*100+strictParseShort(stripLeadingZeroes(t));if(s<n)return s+100
;return s};const L=50*365*24*60*60*1e3;const adjustRfc850Year=t=>{
if(t.getTime()-(new Date).getTime()>L)return new Date(Date.UTC(t.getUTCFullYear()-100,t.getUTCMonth(),t.getUTCDate(),t.getUTCHours(),t.getUTCMinutes(),t.getUTCSeconds(),t.getUTCMilliseconds()))
;return t};const parseMonthByShortName=t=>{const n=O.indexOf(t);if(n<0)throw new TypeError(`Invalid month: ${t}`);return n+1}
;const F=[31,28,31,30,31,30,31,31,30,31,30,31];const validateDayOfMonth=(t,n,s)=>{let o=F[n];if(n===1&&isLeapYear(t))o=29
;if(s>o)throw new TypeError(`Invalid day for ${O[n]} in ${t}: ${s}`)};const isLeapYear=t=>t%4===0&&(t%100!==0||t%400===0);const parseDateValue=(t,n,s,o)=>{
const i=strictParseByte(stripLeadingZeroes(t));if(i<s||i>o)throw new TypeError(`${n} must be between ${s} and ${o}, inclusive`);return i}
;const parseMilliseconds=t=>{if(t===null||t===void 0)return 0;return strictParseFloat32("0."+t)*1e3};const parseOffsetToMilliseconds=t=>{const n=t[0];let s=1
;if(n=="+")s=1;else if(n=="-")s=-1;else throw new TypeError(`Offset direction, ${n}, must be "+" or "-"`);const o=Number(t.substring(1,3))
;const i=Number(t.substring(4,6));return s*(o*60+i)*60*1e3};const stripLeadingZeroes=t=>{let n=0;while(n<t.length-1&&t.charAt(n)==="0")n++;if(n===0)return t
;return t.slice(n)};const $=function LazyJsonString(t){const n=Object.assign(new String(t),{deserializeJSON(){return JSON.parse(String(t))},toString(){
return String(t)},toJSON(){return String(t)}});return n};$.from=t=>{
if(t&&typeof t==="object"&&(t instanceof $||"deserializeJSON"in t))return t;else if(typeof t==="string"||Object.getPrototypeOf(t)===String.prototype)return $(String(t))
;return $(JSON.stringify(t))};$.fromObject=$.from;function quoteHeader(t){
if(t.includes(",")||t.includes('"'))t=`"${t.replace(/\\/g,"\\\\").replace(/"/g,'\\"')}"`;return t}const U=`(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?`
;const B=`(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)`;const z=`(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?`;const H=`(\\d?\\d)`;const V=`(\\d{4})`
;const j=new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/)
;const q=/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/
;const W=new RegExp(`^${U}, ${H} ${B} ${V} ${z} GMT$`);const G=new RegExp(`^${U}, ${H}-${B}-(\\d\\d) ${z} GMT$`)
;const K=new RegExp(`^${U} ${B} ( [1-9]|\\d\\d) ${z} ${V}$`);const J=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"]
;const _parseEpochTimestamp=t=>{if(t==null)return;let n=NaN;if(typeof t==="number")n=t;else if(typeof t==="string"){
if(!/^-?\d*\.?\d+$/.test(t))throw new TypeError(`parseEpochTimestamp - numeric string invalid.`);n=Number.parseFloat(t)
}else if(typeof t==="object"&&t.tag===1)n=t.value;if(isNaN(n)||Math.abs(n)===1/0)throw new TypeError("Epoch timestamps must be valid finite numbers.")
;return new Date(Math.round(n*1e3))};const _parseRfc3339DateTimeWithOffset=t=>{if(t==null)return
;if(typeof t!=="string")throw new TypeError("RFC3339 timestamps must be strings");const n=j.exec(t)
;if(!n)throw new TypeError(`Invalid RFC3339 timestamp format ${t}`);const[,s,o,i,c,u,l,,d,f]=n;range(o,1,12);range(i,1,31);range(c,0,23);range(u,0,59)
;range(l,0,60);const p=new Date(Date.UTC(Number(s),Number(o)-1,Number(i),Number(c),Number(u),Number(l),Number(d)?Math.round(parseFloat(`0.${d}`)*1e3):0))
;p.setUTCFullYear(Number(s));if(f.toUpperCase()!="Z"){const[,t,n,s]=/([+-])(\d\d):(\d\d)/.exec(f)||[void 0,"+",0,0];const o=t==="-"?1:-1
;p.setTime(p.getTime()+o*(Number(n)*60*60*1e3+Number(s)*60*1e3))}return p};const _parseRfc7231DateTime=t=>{if(t==null)return
;if(typeof t!=="string")throw new TypeError("RFC7231 timestamps must be strings.");if(q.test(t))return new Date(t);let n;let s;let o;let i;let c;let u;let l
;let d;if(d=W.exec(t))[,n,s,o,i,c,u,l]=d;else if(d=G.exec(t)){[,n,s,o,i,c,u,l]=d;o=(Number(o)+1900).toString()}else if(d=K.exec(t))[,s,n,i,c,u,l,o]=d;if(o&&u){
const t=Date.UTC(Number(o),J.indexOf(s),Number(n),Number(i),Number(c),Number(u),l?Math.round(parseFloat(`0.${l}`)*1e3):0);range(n,1,31);range(i,0,23)
;range(c,0,59);range(u,0,60);const d=new Date(t);d.setUTCFullYear(Number(o));return d}throw new TypeError(`Invalid RFC7231 date-time value ${t}.`)}
;function range(t,n,s){const o=Number(t);if(o<n||o>s)throw new Error(`Value ${o} out of range [${n}, ${s}]`)}function splitEvery(t,n,s){
if(s<=0||!Number.isInteger(s))throw new Error("Invalid number of delimiters ("+s+") for splitEvery.");const o=t.split(n);if(s===1)return o;const i=[];let c=""
;for(let t=0;t<o.length;t++){if(c==="")c=o[t];else c+=n+o[t];if((t+1)%s===0){i.push(c);c=""}}if(c!=="")i.push(c);return i}const splitHeader=t=>{const n=t.length
;const s=[];let o=false;let i=false;let c=0;for(let u=0;u<n;++u){const n=t[u];switch(n){case`"`:if(!i)o=!o;break;case",":if(!o){s.push(t.slice(c,u));c=u+1}break
}i=n==="\\"&&!i}s.push(t.slice(c));return s.map(t=>{t=t.trim();const n=t.length;if(n<2)return t;if(t[0]===`"`&&t[n-1]===`"`){t=t.slice(1,n-1)
;return t.replace(/\\(["\\])/g,"$1")}return t.replace(/\\"/g,'"')})};const Q=/^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/;class NumericValue{string;type
;constructor(t,n){this.string=t;this.type=n
;if(!Q.test(t))throw new Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${t}"`)}toString(){
return this.string}static[Symbol.hasInstance](t){if(!t||typeof t!=="object")return false;const n=t
;return NumericValue.prototype.isPrototypeOf(t)||n.type==="bigDecimal"&&Q.test(n.string)}}function nv(t){return new NumericValue(String(t),"bigDecimal")}
const X={};const Y={};for(let t=0;t<256;t++){let n=t.toString(16).toLowerCase();if(n.length===1)n=`0${n}`;X[t]=n;Y[n]=t}function fromHex(t){
if(t.length%2!==0)throw new Error("Hex encoded strings must have an even number length");const n=new Uint8Array(t.length/2);for(let s=0;s<t.length;s+=2){
const o=t.slice(s,s+2).toLowerCase();if(o in Y)n[s/2]=Y[o];else throw new Error(`Cannot decode unrecognized sequence ${o} as hexadecimal`)}return n}
function toHex(t){let n="";for(let s=0;s<t.byteLength;s++)n+=X[t[s]];return n}const calculateBodyLength=t=>{if(!t)return 0
;if(typeof t==="string")return Buffer.byteLength(t);else if(typeof t.byteLength==="number")return t.byteLength;else if(typeof t.size==="number")return t.size;else if(typeof t.start==="number"&&typeof t.end==="number")return t.end+1-t.start;else if(t instanceof d)if(t.path!=null)return f(t.path).size;else if(typeof t.fd==="number")return p(t.fd).size
;throw new Error(`Body Length computation failed for ${t}`)};const toUint8Array=t=>{if(t instanceof Uint8Array)return t
;if(typeof t==="string")return fromUtf8$1(t);if(ArrayBuffer.isView(t))return new Uint8Array(t.buffer,t.byteOffset,t.byteLength/Uint8Array.BYTES_PER_ELEMENT)
;return new Uint8Array(t)};function concatBytes(t,n){if(n===void 0){n=0;for(const s of t)n+=s.byteLength}const s=new Uint8Array(n);let o=0;for(const n of t){
s.set(n,o);o+=n.byteLength}return s}const deserializerMiddleware=(t,n)=>(s,o)=>async i=>{const{response:c}=await s(i);try{const s=await n(c,t);return{
response:c,output:s}}catch(t){Object.defineProperty(t,"$response",{value:c,enumerable:false,writable:false,configurable:false});if(!("$metadata"in t)){
const n=`Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.`;try{t.message+="\n  "+n}catch(t){
if(!o.logger||o.logger?.constructor?.name==="NoOpLogger")console.warn(n);else o.logger?.warn?.(n)}
if(typeof t.$responseBodyText!=="undefined")if(t.$response)t.$response.body=t.$responseBodyText;try{if(l.isInstance(c)){const{headers:n={}}=c
;const s=Object.entries(n);t.$metadata={httpStatusCode:c.statusCode,requestId:findHeader(/^x-[\w-]+-request-?id$/,s),
extendedRequestId:findHeader(/^x-[\w-]+-id-2$/,s),cfId:findHeader(/^x-[\w-]+-cf-id$/,s)}}}catch(t){}}throw t}}
;const findHeader=(t,n)=>(n.find(([n])=>n.match(t))||[void 0,void 0])[1];const serializerMiddleware=(t,n)=>(s,o)=>async i=>{const c=t
;const u=o.endpointV2?async()=>h(o.endpointV2):c.endpoint;if(!u)throw new Error("No valid endpoint provider available.");const l=await n(i.input,{...t,
endpoint:u});return s({...i,request:l})};const Z={name:"deserializerMiddleware",step:"deserialize",tags:["DESERIALIZER"],override:true};const ee={
name:"serializerMiddleware",step:"serialize",tags:["SERIALIZER"],override:true};function getSerdePlugin(t,n,s){return{applyToStack:o=>{
o.add(deserializerMiddleware(t,s),Z);o.add(serializerMiddleware(t,n),ee)}}}class Hash{algorithmIdentifier;secret;hash;constructor(t,n){
this.algorithmIdentifier=t;this.secret=n;this.reset()}update(t,n){this.hash.update(toUint8Array(castSourceData(t,n)))}digest(){
return Promise.resolve(this.hash.digest())}reset(){this.hash=this.secret?o(this.algorithmIdentifier,castSourceData(this.secret)):i(this.algorithmIdentifier)}}
function castSourceData(t,n){if(Buffer.isBuffer(t))return t;if(typeof t==="string")return fromString(t,n)
;if(ArrayBuffer.isView(t))return fromArrayBuffer(t.buffer,t.byteOffset,t.byteLength);return fromArrayBuffer(t)}let te=class ChecksumStream extends g{
expectedChecksum;checksumSourceLocation;checksum;source;base64Encoder
;constructor({expectedChecksum:t,checksum:n,source:s,checksumSourceLocation:o,base64Encoder:i}){super()
;if(typeof s.pipe!=="function")throw new Error(`@smithy/util-stream: unsupported source type ${s?.constructor?.name??s} in ChecksumStream.`);this.source=s
;this.base64Encoder=i??toBase64$1;this.expectedChecksum=t;this.checksum=n;this.checksumSourceLocation=o;this.source.on("data",this.onSourceData)
;this.source.on("end",this.onSourceEnd);this.source.on("error",this.onSourceError);this.source.on("close",this.onSourceClose);this.source.pause()}
onSourceData=t=>{if(this.destroyed)return;try{this.checksum.update(t)}catch(t){this.destroy(t);return}if(!this.push(t))this.source.pause()}
;onSourceEnd=async()=>{if(this.destroyed)return;try{const t=await this.checksum.digest();const n=this.base64Encoder(t);if(this.expectedChecksum!==n){
this.destroy(new Error(`Checksum mismatch: expected "${this.expectedChecksum}" but received "${n}"`+` in response header "${this.checksumSourceLocation}".`))
;return}}catch(t){this.destroy(t);return}this.push(null)};onSourceError=t=>{this.destroy(t)};onSourceClose=()=>{
if(!this.destroyed&&!this.source.readableEnded)this.destroy(new Error("Connection lost or stream closed before all data was received."))};_read(t){
this.source.resume()}_destroy(t,n){this.source?.removeListener("data",this.onSourceData);this.source?.removeListener("end",this.onSourceEnd)
;this.source?.removeListener("error",this.onSourceError);this.source?.removeListener("close",this.onSourceClose);this.source?.destroy();n(t)}}
;const isReadableStream=t=>typeof ReadableStream==="function"&&(t?.constructor?.name===ReadableStream.name||t instanceof ReadableStream)
;const isBlob=t=>typeof Blob==="function"&&(t?.constructor?.name===Blob.name||t instanceof Blob);const fromUtf8=t=>(new TextEncoder).encode(t)
;const ne=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/`;Object.entries(ne).reduce((t,[n,s])=>{t[s]=Number(n);return t},{})
;const re=ne.split("");const se=6;const oe=8;const ie=63;function toBase64(t){let n;if(typeof t==="string")n=fromUtf8(t);else n=t
;const s=typeof n==="object"&&typeof n.length==="number";const o=typeof n==="object"&&typeof n.byteOffset==="number"&&typeof n.byteLength==="number"
;if(!s&&!o)throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");let i="";for(let t=0;t<n.length;t+=3){let s=0
;let o=0;for(let i=t,c=Math.min(t+3,n.length);i<c;i++){s|=n[i]<<(c-i-1)*oe;o+=oe}const c=Math.ceil(o/se);s<<=c*se-o;for(let t=1;t<=c;t++){const n=(c-t)*se
;i+=re[(s&ie<<n)>>n]}i+="==".slice(0,4-c)}return i}const ae=typeof ReadableStream==="function"?ReadableStream:function(){};class ChecksumStream extends ae{}
const createChecksumStream$1=({expectedChecksum:t,checksum:n,source:s,checksumSourceLocation:o,base64Encoder:i})=>{
if(!isReadableStream(s))throw new Error(`@smithy/util-stream: unsupported source type ${s?.constructor?.name??s} in ChecksumStream.`);const c=i??toBase64
;if(typeof TransformStream!=="function")throw new Error("@smithy/util-stream: unable to instantiate ChecksumStream because API unavailable: ReadableStream/TransformStream.")
;const u=new TransformStream({start(){},async transform(t,s){n.update(t);s.enqueue(t)},async flush(s){const i=await n.digest();const u=c(i);if(t!==u){
const n=new Error(`Checksum mismatch: expected "${t}" but received "${u}"`+` in response header "${o}".`);s.error(n)}else s.terminate()}});s.pipeThrough(u)
;const l=u.readable;Object.setPrototypeOf(l,ChecksumStream.prototype);return l};function createChecksumStream(t){
if(typeof ReadableStream==="function"&&isReadableStream(t.source))return createChecksumStream$1(t);return new te(t)}class ByteArrayCollector{allocByteArray
;byteLength=0;byteArrays=[];constructor(t){this.allocByteArray=t}push(t){this.byteArrays.push(t);this.byteLength+=t.byteLength}flush(){
if(this.byteArrays.length===1){const t=this.byteArrays[0];this.reset();return t}const t=this.allocByteArray(this.byteLength);let n=0
;for(let s=0;s<this.byteArrays.length;++s){const o=this.byteArrays[s];t.set(o,n);n+=o.byteLength}this.reset();return t}reset(){this.byteArrays=[]
;this.byteLength=0}}function createBufferedReadableStream(t,n,s){const o=t.getReader();let i=false;let c=0
;const u=["",new ByteArrayCollector(t=>new Uint8Array(t))];let l=-1;const pull=async t=>{const{value:d,done:f}=await o.read();const p=d;if(f){if(l!==-1){
const n=flush(u,l);if(sizeOf(n)>0)t.enqueue(n)}t.close()}else{const o=modeOf(p,false);if(l!==o){if(l>=0)t.enqueue(flush(u,l));l=o}if(l===-1){t.enqueue(p);return
}const d=sizeOf(p);c+=d;const f=sizeOf(u[l]);if(d>=n&&f===0)t.enqueue(p);else{const o=merge(u,l,p);if(!i&&c>n*2){i=true
;s?.warn(`@smithy/util-stream - stream chunk size ${d} is below threshold of ${n}, automatically buffering.`)}if(o>=n)t.enqueue(flush(u,l));else await pull(t)}}
};return new ReadableStream({pull:pull})}function merge(t,n,s){switch(n){case 0:t[0]+=s;return sizeOf(t[0]);case 1:case 2:t[n].push(s);return sizeOf(t[n])}}
function flush(t,n){switch(n){case 0:const s=t[0];t[0]="";return s;case 1:case 2:return t[n].flush()}
throw new Error(`@smithy/util-stream - invalid index ${n} given to flush()`)}function sizeOf(t){return t?.byteLength??t?.length??0}function modeOf(t,n=true){
if(n&&typeof Buffer!=="undefined"&&t instanceof Buffer)return 2;if(t instanceof Uint8Array)return 1;if(typeof t==="string")return 0;return-1}
function createBufferedReadable(t,n,s){if(isReadableStream(t))return createBufferedReadableStream(t,n,s);const o=new g({read(){}});let i=false;let c=0
;const u=["",new ByteArrayCollector(t=>new Uint8Array(t)),new ByteArrayCollector(t=>Buffer.from(new Uint8Array(t)))];let l=-1;t.on("data",t=>{
const d=modeOf(t,true);if(l!==d){if(l>=0)o.push(flush(u,l));l=d}if(l===-1){o.push(t);return}const f=sizeOf(t);c+=f;const p=sizeOf(u[l])
;if(f>=n&&p===0)o.push(t);else{const d=merge(u,l,t);if(!i&&c>n*2){i=true
;s?.warn(`@smithy/util-stream - stream chunk size ${f} is below threshold of ${n}, automatically buffering.`)}if(d>=n)o.push(flush(u,l))}});t.on("end",()=>{
if(l!==-1){const t=flush(u,l);if(sizeOf(t)>0)o.push(t)}o.push(null)});return o}const getAwsChunkedEncodingStream$1=(t,n)=>{
const{base64Encoder:s,bodyLengthChecker:o,checksumAlgorithmFn:i,checksumLocationName:c,streamHasher:u}=n
;const l=s!==void 0&&o!==void 0&&i!==void 0&&c!==void 0&&u!==void 0;const d=l?u(i,t):void 0;Promise.resolve(d).catch(()=>{});const f=t.getReader()
;return new ReadableStream({async pull(t){const{value:n,done:i}=await f.read();if(i){t.enqueue(`0\r\n`);if(l){const n=s(await d);t.enqueue(`${c}:${n}\r\n`)
;t.enqueue(`\r\n`)}t.close()}else t.enqueue(`${(o(n)||0).toString(16)}\r\n${n}\r\n`)}})};function getAwsChunkedEncodingStream(t,n){const s=t;const o=t
;if(isReadableStream(o))return getAwsChunkedEncodingStream$1(o,n)
;const{base64Encoder:i,bodyLengthChecker:c,checksumAlgorithmFn:u,checksumLocationName:l,streamHasher:d}=n;const f=i!==void 0&&u!==void 0&&l!==void 0&&d!==void 0
;const p=f?d(u,s):void 0;Promise.resolve(p).catch(()=>{});const h=new g({read(){s.resume()}});s.on("data",t=>{const n=c(t)||0;if(n===0)return
;h.push(`${n.toString(16)}\r\n`);h.push(t);if(!h.push("\r\n"))s.pause()});s.on("error",t=>{h.destroy(t)});s.pause();s.on("end",async()=>{try{h.push(`0\r\n`)
;if(f){const t=i(await p);h.push(`${l}:${t}\r\n`);h.push(`\r\n`)}h.push(null)}catch(t){h.destroy(t)}});return h}async function headStream$1(t,n){let s=0
;const o=[];const i=t.getReader();let c=false;while(!c){const{done:t,value:u}=await i.read();if(u){o.push(u);s+=u?.byteLength??0}if(s>=n)break;c=t}
i.releaseLock();const u=new Uint8Array(Math.min(n,s));let l=0;for(const t of o){if(t.byteLength>u.byteLength-l){u.set(t.subarray(0,u.byteLength-l),l);break
}else u.set(t,l);l+=t.length}return u}const headStream=(t,n)=>{if(isReadableStream(t))return headStream$1(t,n);return new Promise((s,o)=>{const i=new ce
;i.limit=n;t.pipe(i);t.on("error",t=>{i.end();o(t)});i.on("error",o);i.on("finish",function(){const t=concatBytes(this.buffers);s(t)})})}
;let ce=class Collector extends m{buffers=[];limit=1/0;bytesBuffered=0;_write(t,n,s){this.buffers.push(t);this.bytesBuffered+=t.byteLength??0
;if(this.bytesBuffered>=this.limit){const t=this.bytesBuffered-this.limit;const n=this.buffers[this.buffers.length-1]
;this.buffers[this.buffers.length-1]=n.subarray(0,n.byteLength-t);this.emit("finish")}s()}};const toUtf8=t=>{if(typeof t==="string")return t
;if(typeof t!=="object"||typeof t.byteOffset!=="number"||typeof t.byteLength!=="number")throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.")
;return new TextDecoder("utf-8").decode(t)};const streamCollector$1=async t=>{if(isBlob(t))return collectBlob(t);return collectReadableStream(t)}
;async function collectBlob(t){return t.arrayBuffer().then(t=>new Uint8Array(t))}async function collectReadableStream(t){const n=[];const s=t.getReader()
;let o=0;while(true){const{done:t,value:i}=await s.read();if(i){n.push(i);o+=i.length}if(t)break}return concatBytes(n,o)}
const ue="The stream has already been transformed.";const sdkStreamMixin$1=t=>{if(!isBlobInstance(t)&&!isReadableStream(t)){
const n=t?.__proto__?.constructor?.name||t;throw new Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${n}`)}let n=false
;const transformToByteArray=async()=>{if(n)throw new Error(ue);n=true;return await streamCollector$1(t)};const blobToWebStream=t=>{
if(typeof t.stream!=="function")throw new Error("Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.\n"+"If you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body")
;return t.stream()};return Object.assign(t,{transformToByteArray:transformToByteArray,transformToString:async t=>{const n=await transformToByteArray()
;if(t==="base64")return toBase64(n);else if(t==="hex")return toHex(n);else if(t===void 0||t==="utf8"||t==="utf-8")return toUtf8(n);else if(typeof TextDecoder==="function")return new TextDecoder(t).decode(n);else throw new Error("TextDecoder is not available, please make sure polyfill is provided.")
},transformToWebStream:()=>{if(n)throw new Error(ue);n=true
;if(isBlobInstance(t))return blobToWebStream(t);else if(isReadableStream(t))return t;else throw new Error(`Cannot transform payload to web stream, got ${t}`)}})
};const isBlobInstance=t=>typeof Blob==="function"&&t instanceof Blob;const streamCollector=t=>{if(isBlob(t))return collectBlob(t)
;if(isReadableStream(t))return collectReadableStream(t);return new Promise((n,s)=>{const o=new Collector;const i=t;i.pipe(o);i.on("error",t=>{o.end();s(t)})
;o.on("error",s);o.on("finish",function(){const t=concatBytes(this.bufferedBytes);n(t)})})};class Collector extends m{bufferedBytes=[];_write(t,n,s){
this.bufferedBytes.push(t);s()}}const le="The stream has already been transformed.";const sdkStreamMixin=t=>{if(!(t instanceof g))try{return sdkStreamMixin$1(t)
}catch(n){const s=t?.__proto__?.constructor?.name||t;throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${s}`)}let n=false
;const transformToByteArray=async()=>{if(n)throw new Error(le);n=true;return await streamCollector(t)};return Object.assign(t,{
transformToByteArray:transformToByteArray,transformToString:async t=>{const n=await transformToByteArray()
;if(t===void 0||Buffer.isEncoding(t))return fromArrayBuffer(n.buffer,n.byteOffset,n.byteLength).toString(t);else{const s=new TextDecoder(t);return s.decode(n)}
},transformToWebStream:()=>{if(n)throw new Error(le);if(t.readableFlowing!==null)throw new Error("The stream has been consumed by other callbacks.")
;if(typeof g.toWeb!=="function")throw new Error("Readable.toWeb() is not supported. Please ensure a polyfill is available.");n=true;return g.toWeb(t)}})}
;async function splitStream$1(t){if(typeof t.stream==="function")t=t.stream();const n=t;return n.tee()}async function splitStream(t){
if(isReadableStream(t)||isBlob(t))return splitStream$1(t);const n=new y;const s=new y;t.pipe(n);t.pipe(s);return[n,s]}function writeKey(t){
Object.defineProperty(t,"__proto__",{value:void 0,writable:true,enumerable:true,configurable:true})}
class Uint8ArrayBlobAdapter extends(bindUint8ArrayBlobAdapter(toUtf8$1,fromUtf8$1,toBase64$1,fromBase64)){}const de=c;const fe=bindV4(de);const pe=fe
;n.ChecksumStream=te;n.Hash=Hash;n.LazyJsonString=$;n.NumericValue=NumericValue;n.Uint8ArrayBlobAdapter=Uint8ArrayBlobAdapter
;n._parseEpochTimestamp=_parseEpochTimestamp;n._parseRfc3339DateTimeWithOffset=_parseRfc3339DateTimeWithOffset;n._parseRfc7231DateTime=_parseRfc7231DateTime
;n.calculateBodyLength=calculateBodyLength;n.concatBytes=concatBytes;n.copyDocumentWithTransform=copyDocumentWithTransform
;n.createBufferedReadable=createBufferedReadable;n.createChecksumStream=createChecksumStream;n.dateToUtcString=dateToUtcString
;n.deserializerMiddleware=deserializerMiddleware;n.deserializerMiddlewareOption=Z;n.expectBoolean=expectBoolean;n.expectByte=expectByte
;n.expectFloat32=expectFloat32;n.expectInt=v;n.expectInt32=expectInt32;n.expectLong=expectLong;n.expectNonNull=expectNonNull;n.expectNumber=expectNumber
;n.expectObject=expectObject;n.expectShort=expectShort;n.expectString=expectString;n.expectUnion=expectUnion;n.fromArrayBuffer=fromArrayBuffer
;n.fromBase64=fromBase64;n.fromHex=fromHex;n.fromString=fromString;n.fromUtf8=fromUtf8$1;n.generateIdempotencyToken=pe
;n.getAwsChunkedEncodingStream=getAwsChunkedEncodingStream;n.getSerdePlugin=getSerdePlugin;n.handleFloat=A;n.headStream=headStream;n.isArrayBuffer=isArrayBuffer
;n.isBlob=isBlob;n.isReadableStream=isReadableStream;n.limitedParseDouble=limitedParseDouble;n.limitedParseFloat=T;n.limitedParseFloat32=limitedParseFloat32
;n.logger=R;n.nv=nv;n.parseBoolean=parseBoolean;n.parseEpochTimestamp=parseEpochTimestamp;n.parseRfc3339DateTime=parseRfc3339DateTime
;n.parseRfc3339DateTimeWithOffset=parseRfc3339DateTimeWithOffset;n.parseRfc7231DateTime=parseRfc7231DateTime;n.quoteHeader=quoteHeader
;n.sdkStreamMixin=sdkStreamMixin;n.serializerMiddleware=serializerMiddleware;n.serializerMiddlewareOption=ee;n.splitEvery=splitEvery;n.splitHeader=splitHeader
;n.splitStream=splitStream;n.streamCollector=streamCollector;n.strictParseByte=strictParseByte;n.strictParseDouble=strictParseDouble;n.strictParseFloat=x
;n.strictParseFloat32=strictParseFloat32;n.strictParseInt=I;n.strictParseInt32=strictParseInt32;n.strictParseLong=strictParseLong
;n.strictParseShort=strictParseShort;n.toBase64=toBase64$1;n.toHex=toHex;n.toUint8Array=toUint8Array;n.toUtf8=toUtf8$1;n.v4=fe;n.writeKey=writeKey},
34534:(t,n,s)=>{const{SMITHY_CONTEXT_KEY:o}=s(90690);const getSmithyContext=t=>t[o]||(t[o]={});function hasOwn(t,n){
return Object.prototype.hasOwnProperty.call(t,n)}class HttpRequest{method;protocol;hostname;port;path;query;headers;username;password;fragment;body
;constructor(t){this.method=t.method||"GET";this.hostname=t.hostname||"localhost";this.port=t.port;this.query=t.query||{};this.headers=t.headers||{}
;this.body=t.body;this.protocol=t.protocol?t.protocol.slice(-1)!==":"?`${t.protocol}:`:t.protocol:"https:"
;this.path=t.path?t.path.charAt(0)!=="/"?`/${t.path}`:t.path:"/";this.username=t.username;this.password=t.password;this.fragment=t.fragment}static clone(t){
const n=new HttpRequest({...t,headers:{...t.headers}});if(n.query)n.query=cloneQuery(n.query);return n}static isInstance(t){if(!t)return false;const n=t
;return"method"in n&&"protocol"in n&&"hostname"in n&&"path"in n&&typeof n["query"]==="object"&&typeof n["headers"]==="object"}clone(){
return HttpRequest.clone(this)}}function cloneQuery(t){return Object.keys(t).reduce((n,s)=>{const o=t[s];return{...n,[s]:Array.isArray(o)?[...o]:o}},{})}
class HttpResponse{statusCode;reason;headers;body;constructor(t){this.statusCode=t.statusCode;this.reason=t.reason;this.headers=t.headers||{};this.body=t.body}
static isInstance(t){if(!t)return false;const n=t;return typeof n.statusCode==="number"&&typeof n.headers==="object"}}
const i=new RegExp(`^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$`);const isValidHostLabel=(t,n=false)=>{if(!n)return i.test(t);const s=t.split(".")
;for(const t of s)if(!isValidHostLabel(t))return false;return true};function isValidHostname(t){const n=/^[a-z0-9][a-z0-9.-]*[a-z0-9]$/;return n.test(t)}
const normalizeProvider=t=>{if(typeof t==="function")return t;const n=Promise.resolve(t);return()=>n};function parseQueryString(t){const n={}
;t=t.replace(/^\?/,"");if(t)for(const s of t.split("&")){let[t,o=null]=s.split("=");t=decodeURIComponent(t);if(o)o=decodeURIComponent(o)
;if(!(t in n))n[t]=o;else if(Array.isArray(n[t]))n[t].push(o);else n[t]=[n[t],o]}return n}const parseUrl=t=>{if(typeof t==="string")return parseUrl(new URL(t))
;const{hostname:n,pathname:s,port:o,protocol:i,search:c}=t;let u;if(c)u=parseQueryString(c);return{hostname:n,port:o?parseInt(o):void 0,protocol:i,path:s,
query:u}};const toEndpointV1=t=>{if(typeof t==="object"){if("url"in t){const n=parseUrl(t.url);if(t.headers){n.headers={};for(const s in t.headers){
if(!hasOwn(t.headers,s))continue;n.headers[s.toLowerCase()]=t.headers[s].join(", ")}}return n}return t}return parseUrl(t)};n.HttpRequest=HttpRequest
;n.HttpResponse=HttpResponse;n.getSmithyContext=getSmithyContext;n.hasOwn=hasOwn;n.isValidHostLabel=isValidHostLabel;n.isValidHostname=isValidHostname
;n.normalizeProvider=normalizeProvider;n.parseQueryString=parseQueryString;n.parseUrl=parseUrl;n.toEndpointV1=toEndpointV1},40566:(t,n,s)=>{
const{ProviderError:o,CredentialsProviderError:i,loadConfig:c}=s(47291);const u=s(37067);const{parseUrl:l}=s(93422)
;const isImdsCredentials=t=>Boolean(t)&&typeof t==="object"&&typeof t.AccessKeyId==="string"&&typeof t.SecretAccessKey==="string"&&typeof t.Token==="string"&&typeof t.Expiration==="string"
;const fromImdsCredentials=t=>({accessKeyId:t.AccessKeyId,secretAccessKey:t.SecretAccessKey,sessionToken:t.Token,expiration:new Date(t.Expiration),
...t.AccountId&&{accountId:t.AccountId}});const d=1e3;const f=0;const providerConfigFromInit=({maxRetries:t=f,timeout:n=d})=>({maxRetries:t,timeout:n})
;function httpRequest(t){return new Promise((n,s)=>{const i=u.request({method:"GET",...t,hostname:t.hostname?.replace(/^\[(.+)\]$/,"$1")});i.on("error",t=>{
s(Object.assign(new o("Unable to connect to instance metadata service"),t));i.destroy()});i.on("timeout",()=>{
s(new o("TimeoutError from instance metadata service"));i.destroy()});i.on("response",t=>{const{statusCode:c=400}=t;if(c<200||300<=c){
s(Object.assign(new o("Error response received from instance metadata service"),{statusCode:c}));i.destroy()}const u=[];t.on("data",t=>{u.push(t)})
;t.on("end",()=>{n(Buffer.concat(u));i.destroy()})});i.end()})}const retry=(t,n)=>{let s=t();for(let o=0;o<n;o++)s=s.catch(t);return s}
;const p="AWS_CONTAINER_CREDENTIALS_FULL_URI";const h="AWS_CONTAINER_CREDENTIALS_RELATIVE_URI";const g="AWS_CONTAINER_AUTHORIZATION_TOKEN"
;const fromContainerMetadata=(t={})=>{const{timeout:n,maxRetries:s}=providerConfigFromInit(t);return()=>retry(async()=>{const s=await getCmdsUri({
logger:t.logger});const o=JSON.parse(await requestFromEcsImds(n,s))
;if(!isImdsCredentials(o))throw new i("Invalid response received from instance metadata service.",{logger:t.logger});return fromImdsCredentials(o)},s)}
;const requestFromEcsImds=async(t,n)=>{if(process.env[g])n.headers={...n.headers,Authorization:process.env[g]};const s=await httpRequest({...n,timeout:t})
;return s.toString()};const m="169.254.170.2";const y=new Set(["localhost","127.0.0.1"]);const S=new Set(["http:","https:"])
;const getCmdsUri=async({logger:t})=>{if(process.env[h])return{hostname:m,path:process.env[h]};if(process.env[p]){let n;try{n=new URL(process.env[p])}catch{
throw new i(`${process.env[p]} is not a valid container metadata service URL`,{tryNextLink:false,logger:t})}
if(!n.hostname||!y.has(n.hostname))throw new i(`${n.hostname} is not a valid container metadata service hostname`,{tryNextLink:false,logger:t})
;if(!n.protocol||!S.has(n.protocol))throw new i(`${n.protocol} is not a valid container metadata service protocol`,{tryNextLink:false,logger:t});return{
protocol:n.protocol,hostname:n.hostname,path:n.pathname+n.search,port:n.port?parseInt(n.port,10):void 0}}
throw new i("The container metadata credential provider cannot be used unless"+` the ${h} or ${p} environment`+" variable is set",{tryNextLink:false,logger:t})}
;class InstanceMetadataV1FallbackError extends i{tryNextLink;name="InstanceMetadataV1FallbackError";constructor(t,n=true){super(t,n);this.tryNextLink=n
;Object.setPrototypeOf(this,InstanceMetadataV1FallbackError.prototype)}}var E;(function(t){t["IPv4"]="http://169.254.169.254";t["IPv6"]="http://[fd00:ec2::254]"
})(E||(E={}));const w="AWS_EC2_METADATA_SERVICE_ENDPOINT";const v="ec2_metadata_service_endpoint";const x={environmentVariableSelector:t=>t[w],
configFileSelector:t=>t[v],default:void 0};var C;(function(t){t["IPv4"]="IPv4";t["IPv6"]="IPv6"})(C||(C={}));const A="AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE"
;const T="ec2_metadata_service_endpoint_mode";const I={environmentVariableSelector:t=>t[A],configFileSelector:t=>t[T],default:C.IPv4}
;const getInstanceMetadataEndpoint=async()=>l(await getFromEndpointConfig()||await getFromEndpointModeConfig());const getFromEndpointConfig=async()=>c(x)()
;const getFromEndpointModeConfig=async()=>{const t=await c(I)();switch(t){case C.IPv4:return E.IPv4;case C.IPv6:return E.IPv6;default:
throw new Error(`Unsupported endpoint mode: ${t}.`+` Select from ${Object.values(C)}`)}};const R=5*60;const P=5*60
;const O="https://docs.aws.amazon.com/sdkref/latest/guide/feature-static-credentials.html";const getExtendedInstanceMetadataCredentials=(t,n)=>{
const s=R+Math.floor(Math.random()*P);const o=new Date(Date.now()+s*1e3)
;n.warn("Attempting credential expiration extension due to a credential service availability issue. A refresh of these "+`credentials will be attempted after ${new Date(o)}.\nFor more information, please visit: `+O)
;const i=t.originalExpiration??t.expiration;return{...t,...i?{originalExpiration:i}:{},expiration:o}};const staticStabilityProvider=(t,n={})=>{
const s=n?.logger||console;let o;return async()=>{let n;try{n=await t()
;if(n.expiration&&n.expiration.getTime()<Date.now())n=getExtendedInstanceMetadataCredentials(n,s)}catch(t){if(o){s.warn("Credential renew failed: ",t)
;n=getExtendedInstanceMetadataCredentials(o,s)}else throw t}o=n;return n}};const _="/latest/meta-data/iam/security-credentials/";const N="/latest/api/token"
;const k="AWS_EC2_METADATA_V1_DISABLED";const M="ec2_metadata_v1_disabled";const D="x-aws-ec2-metadata-token"
;const fromInstanceMetadata=(t={})=>staticStabilityProvider(getInstanceMetadataProvider(t),{logger:t.logger});const getInstanceMetadataProvider=(t={})=>{
let n=false;const{logger:s,profile:o}=t;const{timeout:u,maxRetries:l}=providerConfigFromInit(t);const getCredentials=async(s,u)=>{
const l=n||u.headers?.[D]==null;if(l){let n=false;let s=false;const u=await c({environmentVariableSelector:n=>{const o=n[k];s=!!o&&o!=="false"
;if(o===void 0)throw new i(`${k} not set in env, checking config file next.`,{logger:t.logger});return s},configFileSelector:t=>{const s=t[M];n=!!s&&s!=="false"
;return n},default:false},{profile:o})();if(t.ec2MetadataV1Disabled||u){const o=[]
;if(t.ec2MetadataV1Disabled)o.push("credential provider initialization (runtime option ec2MetadataV1Disabled)");if(n)o.push(`config file profile (${M})`)
;if(s)o.push(`process environment variable (${k})`)
;throw new InstanceMetadataV1FallbackError(`AWS EC2 Metadata v1 fallback has been blocked by AWS SDK configuration in the following: [${o.join(", ")}].`)}}
const d=(await retry(async()=>{let t;try{t=await getProfile(u)}catch(t){if(t.statusCode===401)n=false;throw t}return t},s)).trim();return retry(async()=>{let s
;try{s=await getCredentialsFromProfile(d,u,t)}catch(t){if(t.statusCode===401)n=false;throw t}return s},s)};return async()=>{
const t=await getInstanceMetadataEndpoint();if(n){s?.debug("AWS SDK Instance Metadata","using v1 fallback (no token fetch)");return getCredentials(l,{...t,
timeout:u})}else{let o;try{o=(await getMetadataToken({...t,timeout:u})).toString()}catch(o){if(o?.statusCode===400)throw Object.assign(o,{
message:"EC2 Metadata token request returned error"});else if(o.message==="TimeoutError"||[403,404,405].includes(o.statusCode))n=true
;s?.debug("AWS SDK Instance Metadata","using v1 fallback (initial)");return getCredentials(l,{...t,timeout:u})}return getCredentials(l,{...t,headers:{[D]:o},
timeout:u})}}};const getMetadataToken=async t=>httpRequest({...t,path:N,method:"PUT",headers:{"x-aws-ec2-metadata-token-ttl-seconds":"21600"}})
;const getProfile=async t=>(await httpRequest({...t,path:_})).toString();const getCredentialsFromProfile=async(t,n,s)=>{const o=JSON.parse((await httpRequest({
...n,path:_+t})).toString());if(!isImdsCredentials(o))throw new i("Invalid response received from instance metadata service.",{logger:s.logger})
;return fromImdsCredentials(o)};n.DEFAULT_MAX_RETRIES=f;n.DEFAULT_TIMEOUT=d;n.ENV_CMDS_AUTH_TOKEN=g;n.ENV_CMDS_FULL_URI=p;n.ENV_CMDS_RELATIVE_URI=h;n.Endpoint=E
;n.fromContainerMetadata=fromContainerMetadata;n.fromInstanceMetadata=fromInstanceMetadata;n.getInstanceMetadataEndpoint=getInstanceMetadataEndpoint
;n.httpRequest=httpRequest;n.providerConfigFromInit=providerConfigFromInit},61279:(t,n,s)=>{const{hasOwn:o}=s(92430);const{streamCollector:i}=s(92430)
;n.streamCollector=i;const{buildQueryString:c,HttpResponse:u}=s(93422);const l=s(44708);const{Readable:d}=s(57075);const f=s(32467);function buildAbortError(t){
const n=t&&typeof t==="object"&&"reason"in t?t.reason:void 0;if(n){if(n instanceof Error){const t=new Error("Request aborted");t.name="AbortError";t.cause=n
;return t}const t=new Error(String(n));t.name="AbortError";return t}const s=new Error("Request aborted");s.name="AbortError";return s}
const p=["ECONNRESET","EPIPE","ETIMEDOUT"];const getTransformedHeaders=t=>{const n={};for(const s in t){if(!o(t,s))continue;const i=t[s]
;n[s]=Array.isArray(i)?i.join(","):i}return n};const h={setTimeout:(t,n)=>setTimeout(t,n),clearTimeout:t=>clearTimeout(t)};const g=1e3
;const setConnectionTimeout=(t,n,s=0)=>{if(!s)return-1;const registerTimeout=o=>{const i=h.setTimeout(()=>{t.destroy()
;n(Object.assign(new Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${s} ms.`),{
name:"TimeoutError"}))},s-o);const doWithSocket=t=>{if(t?.connecting)t.on("connect",()=>{h.clearTimeout(i)});else h.clearTimeout(i)}
;if(t.socket)doWithSocket(t.socket);else t.on("socket",doWithSocket)};if(s<2e3){registerTimeout(0);return 0}return h.setTimeout(registerTimeout.bind(null,g),g)}
;const setRequestTimeout=(t,n,s=0,o,i)=>{if(s)return h.setTimeout(()=>{
let c=`@smithy/node-http-handler - [${o?"ERROR":"WARN"}] a request has exceeded the configured ${s} ms requestTimeout.`;if(o){
const s=Object.assign(new Error(c),{name:"TimeoutError",code:"ETIMEDOUT"});t.destroy(s);n(s)}else{
c+=` Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.`;i?.warn?.(c)}},s);return-1};const m=3e3
;const setSocketKeepAlive=(t,{keepAlive:n,keepAliveMsecs:s},o=m)=>{if(n!==true)return-1;const registerListener=()=>{
if(t.socket)t.socket.setKeepAlive(n,s||0);else t.on("socket",t=>{t.setKeepAlive(n,s||0)})};if(o===0){registerListener();return 0}
return h.setTimeout(registerListener,o)};const resolveDefaultSocketTimeout=t=>{const n=t?.defaultSocketTimeout
;return typeof n==="number"&&Number.isFinite(n)&&n>0?n:void 0};const y=3e3;const setSocketTimeout=(t,n,s=0,o=false)=>{if(!Number.isFinite(s)||s<=0)return;let i
;t.once("response",t=>i=t);const onTimeout=()=>{if(i?.complete){t.socket?.destroy();return}
const c=Object.assign(new Error(`@smithy/node-http-handler - the request socket timed out after ${s} ms of inactivity (${o?"service default socket timeout":"configured by client requestHandler"}).`),{
name:"TimeoutError"});i?.destroy(c);t.destroy();n(c)};const registerTimeout=()=>{const{socket:n}=t
;if(!n)t.once("socket",registerTimeout);else if(n.connecting)n.once("connect",registerTimeout);else{n.setTimeout(s,onTimeout)
;t.on("close",()=>n.removeListener("timeout",onTimeout))}};if(s<6e3){registerTimeout();return}const c=h.setTimeout(registerTimeout,y)
;t.once("close",()=>h.clearTimeout(c))};const S=6e3;async function writeRequestBody(t,n,s=S,o=false){const i=n.headers;const c=i?i.Expect||i.expect:void 0
;let u=-1;let l=true;if(!o&&c==="100-continue")l=await Promise.race([new Promise(t=>{u=Number(h.setTimeout(()=>t(true),Math.max(S,s)))}),new Promise(n=>{
t.on("continue",()=>{h.clearTimeout(u);n(true)});t.on("response",()=>{h.clearTimeout(u);n(false)});t.on("error",()=>{h.clearTimeout(u);n(false)})})])
;if(l)writeBody(t,n.body)}function writeBody(t,n){if(n instanceof d){n.pipe(t);return}if(n){const s=Buffer.isBuffer(n);const o=typeof n==="string";if(s||o){
if(s&&n.byteLength===0)t.end();else t.end(n);return}const i=n;if(typeof i==="object"&&i.buffer&&typeof i.byteOffset==="number"&&typeof i.byteLength==="number"){
t.end(Buffer.from(i.buffer,i.byteOffset,i.byteLength));return}t.end(Buffer.from(n));return}t.end()}const E=0;let w;let v;class NodeHttpHandler{config
;configProvider;socketWarningTimestamp=0;externalAgent=false;metadata={handlerProtocol:"http/1.1"};static create(t){if(typeof t?.handle==="function")return t
;return new NodeHttpHandler(t)}static checkSocketUsage(t,n,s=console){const{sockets:i,requests:c,maxSockets:u}=t;if(typeof u!=="number"||u===1/0)return n
;const l=15e3;if(Date.now()-l<n)return n;if(i&&c)for(const t in i){if(!o(i,t))continue;const n=i[t]?.length??0;const l=c[t]?.length??0;if(n>=u&&l>=2*u){
s?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${n} and ${l} additional requests are enqueued.\nSee https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html\nor increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`)
;return Date.now()}}return n}constructor(t){this.configProvider=new Promise((n,s)=>{if(typeof t==="function")t().then(t=>{n(this.resolveDefaultConfig(t))
}).catch(s);else n(this.resolveDefaultConfig(t))})}destroy(){this.config?.httpAgent?.destroy();this.config?.httpsAgent?.destroy()}
async handle(t,{abortSignal:n,requestTimeout:s}={}){if(!this.config)this.config=await this.configProvider;const o=this.config;const i=o.logger
;const d=t.protocol==="https:";if(!d&&!this.config.httpAgent)this.config.httpAgent=await this.config.httpAgentProvider();return new Promise((f,g)=>{let m
;let y=-1;let S=-1;let E=-1;let x=-1;const clearTimeouts=()=>{h.clearTimeout(y);h.clearTimeout(S);h.clearTimeout(E);h.clearTimeout(x)};const resolve=async t=>{
await m;clearTimeouts();f(t)};const reject=async t=>{await m;clearTimeouts();g(t)};if(n?.aborted){const t=buildAbortError(n);reject(t);return}const C=t.headers
;const A=C?(C.Expect??C.expect)==="100-continue":false;let T=d?o.httpsAgent:o.httpAgent;if(A&&!this.externalAgent)T=new(d?l.Agent:w)({keepAlive:false,
maxSockets:1/0});y=h.setTimeout(()=>{this.socketWarningTimestamp=NodeHttpHandler.checkSocketUsage(T,this.socketWarningTimestamp,i)
},o.socketAcquisitionWarningTimeout??(o.requestTimeout??2e3)+(o.connectionTimeout??1e3));const I=t.query?c(t.query):"";let R
;if(t.username!=null||t.password!=null){const n=t.username??"";const s=t.password??"";R=`${n}:${s}`}let P=t.path;if(I)P+=`?${I}`
;if(t.fragment)P+=`#${t.fragment}`;let O=t.hostname??"";if(O[0]==="["&&O.endsWith("]"))O=t.hostname.slice(1,-1);else O=t.hostname;const _={headers:t.headers,
host:O,method:t.method,path:P,port:t.port,agent:T,auth:R};const N=d?l.request:v;const k=N(_,t=>{const n=new u({statusCode:t.statusCode||-1,
reason:t.statusMessage,headers:getTransformedHeaders(t.headers),body:t});resolve({response:n})});k.on("error",t=>{if(p.includes(t.code))reject(Object.assign(t,{
name:"TimeoutError"}));else reject(t)});if(n){const onAbort=()=>{k.destroy();const t=buildAbortError(n);reject(t)};if(typeof n.addEventListener==="function"){
const t=n;t.addEventListener("abort",onAbort,{once:true});k.once("close",()=>t.removeEventListener("abort",onAbort))}else n.onabort=onAbort}
const M=s??o.requestTimeout;S=setConnectionTimeout(k,reject,o.connectionTimeout);E=setRequestTimeout(k,reject,M,o.throwOnRequestTimeout,i??console)
;const D=o.socketTimeout===void 0?resolveDefaultSocketTimeout(o):void 0;if(D)setSocketTimeout(k,reject,D,true);else setSocketTimeout(k,reject,o.socketTimeout)
;const L=_.agent;if(typeof L==="object"&&"keepAlive"in L)x=setSocketKeepAlive(k,{keepAlive:L.keepAlive,keepAliveMsecs:L.keepAliveMsecs})
;m=writeRequestBody(k,t,M,this.externalAgent).catch(t=>{clearTimeouts();return g(t)})})}updateHttpClientConfig(t,n){this.config=void 0
;this.configProvider=this.configProvider.then(s=>{switch(t){case Symbol.for("logger"):t="logger";n=s.logger??n;break
;case Symbol.for("@smithy/defaultSocketTimeout"):t="defaultSocketTimeout";n=resolveDefaultSocketTimeout(s)??n;break}return{...s,[t]:n}})}httpHandlerConfigs(){
return this.config??{}}resolveDefaultConfig(t){
const{requestTimeout:n,connectionTimeout:o,socketTimeout:i,socketAcquisitionWarningTimeout:c,httpAgent:u,httpsAgent:d,throwOnRequestTimeout:f,logger:p}=t||{}
;const h=true;const g=50;let m;return{connectionTimeout:o,requestTimeout:n,socketTimeout:i,defaultSocketTimeout:resolveDefaultSocketTimeout(t),
socketAcquisitionWarningTimeout:c,throwOnRequestTimeout:f,httpAgentProvider:()=>m??=(async()=>{const t=s(37067);const{Agent:n,request:o}=t.default??t;v=o;w=n
;if(u instanceof w||typeof u?.destroy==="function"){this.externalAgent=true;return u}return new w({keepAlive:h,maxSockets:g,...u})})(),httpsAgent:(()=>{
if(d instanceof l.Agent||typeof d?.destroy==="function"){this.externalAgent=true;return d}return new l.Agent({keepAlive:h,maxSockets:g,...d})})(),logger:p}}}
const x=new Uint16Array(1);class ClientHttp2SessionRef{id=x[0]++;total=0;max=0;session;refs=0;constructor(t){t.unref();this.session=t}retain(){
if(this.session.destroyed)throw new Error("@smithy/node-http-handler - cannot acquire reference to destroyed session.");this.refs+=1;this.total+=1
;this.max=Math.max(this.refs,this.max);this.session.ref()}free(){if(this.session.destroyed)return;this.refs-=1;if(this.refs===0)this.session.unref()
;if(this.refs<0)throw new Error("@smithy/node-http-handler - ClientHttp2Session refcount at zero, cannot decrement.")}deref(){return this.session}close(){
if(!this.session.closed)this.session.close()}destroy(){this.refs=0;if(!this.session.destroyed){this.session.setTimeout(0);this.session.destroy()}}useCount(){
return this.refs}}class NodeHttp2ConnectionPool{sessions=[];maxConcurrency=0;constructor(t){this.sessions=(t??[]).map(t=>new ClientHttp2SessionRef(t))}poll(){
let t=false;for(const n of this.sessions){if(n.deref().destroyed){t=true;continue}if(!this.maxConcurrency||n.useCount()<this.maxConcurrency)return n}
if(t)for(const t of this.sessions)if(t.deref().destroyed)this.remove(t)}offerLast(t){this.sessions.push(t)}remove(t){const n=this.sessions.indexOf(t)
;if(n>-1)this.sessions.splice(n,1)}[Symbol.iterator](){return this.sessions[Symbol.iterator]()}setMaxConcurrency(t){this.maxConcurrency=t}destroy(t){
this.remove(t);t.destroy()}}class NodeHttp2ConnectionManager{config;connectOptions;connectionPools=new Map;constructor(t){this.config=t
;if(this.config.maxConcurrency&&this.config.maxConcurrency<=0)throw new RangeError("maxConcurrency must be greater than zero.")}lease(t,n){
const s=this.getUrlString(t);const o=this.getPool(s);if(!this.config.disableConcurrency&&!n.isEventStream){const t=o.poll();if(t){t.retain();return t}}
const i=new ClientHttp2SessionRef(this.connect(s));const c=i.deref();if(this.config.maxConcurrency)c.settings({maxConcurrentStreams:this.config.maxConcurrency
},n=>{if(n)throw new Error("Fail to set maxConcurrentStreams to "+this.config.maxConcurrency+"when creating new session for "+t.destination.toString())})
;const graceful=()=>{this.removeFromPoolAndClose(s,i)};const ensureDestroyed=()=>{this.removeFromPoolAndCheckedDestroy(s,i)};c.on("goaway",graceful)
;c.on("error",ensureDestroyed);c.on("frameError",ensureDestroyed);c.on("close",ensureDestroyed)
;if(n.requestTimeout)c.setTimeout(n.requestTimeout,ensureDestroyed);o.offerLast(i);i.retain();return i}release(t,n){n.free()}createIsolatedSession(t,n){
const s=this.getUrlString(t);const o=new ClientHttp2SessionRef(this.connect(s));const i=o.deref();i.settings({maxConcurrentStreams:1})
;const ensureDestroyed=()=>{o.destroy()};i.on("error",ensureDestroyed);i.on("frameError",ensureDestroyed);i.on("close",ensureDestroyed)
;const c=n.requestTimeout??3e5;i.setTimeout(c,ensureDestroyed);o.retain();return o}destroy(){for(const[t,n]of this.connectionPools){
for(const t of[...n])t.destroy();this.connectionPools.delete(t)}}setMaxConcurrentStreams(t){
if(t&&t<=0)throw new RangeError("maxConcurrentStreams must be greater than zero.");this.config.maxConcurrency=t
;for(const n of this.connectionPools.values())n.setMaxConcurrency(t)}setDisableConcurrentStreams(t){this.config.disableConcurrency=t}
setNodeHttp2ConnectOptions(t){this.connectOptions=t}debug(){const t={};for(const[n,s]of this.connectionPools){const o=[];for(const t of s)o.push({id:t.id,
active:t.useCount(),maxConcurrent:t.max,totalRequests:t.total});t[n]={sessions:o}}return t}removeFromPoolAndClose(t,n){this.connectionPools.get(t)?.remove(n)
;n.close()}removeFromPoolAndCheckedDestroy(t,n){this.connectionPools.get(t)?.remove(n);n.destroy()}getPool(t){if(!this.connectionPools.has(t)){
const n=new NodeHttp2ConnectionPool;if(this.config.maxConcurrency)n.setMaxConcurrency(this.config.maxConcurrency);this.connectionPools.set(t,n)}
return this.connectionPools.get(t)}getUrlString(t){return t.destination.toString()}connect(t){
return this.connectOptions===void 0?f.connect(t):f.connect(t,this.connectOptions)}}const{constants:C}=f;class NodeHttp2Handler{config;configProvider;metadata={
handlerProtocol:"h2"};connectionManager=new NodeHttp2ConnectionManager({});static create(t){if(typeof t?.handle==="function")return t
;return new NodeHttp2Handler(t)}constructor(t){this.configProvider=new Promise((n,s)=>{if(typeof t==="function")t().then(t=>{n(t||{})}).catch(s);else n(t||{})})
}destroy(){this.connectionManager.destroy()}async handle(t,{abortSignal:n,requestTimeout:s,isEventStream:o}={}){if(!this.config){
const t=await this.configProvider;this.config={...t,defaultSocketTimeout:resolveDefaultSocketTimeout(t)}
;const{disableConcurrentStreams:n,maxConcurrentStreams:s,nodeHttp2ConnectOptions:o}=this.config;this.connectionManager.setDisableConcurrentStreams(n??false)
;if(s)this.connectionManager.setMaxConcurrentStreams(s);if(o)this.connectionManager.setNodeHttp2ConnectOptions(o)}
const{requestTimeout:i,disableConcurrentStreams:l,sessionTimeout:d}=this.config;const f=l||o;const p=s??i
;const h=p===void 0&&d===void 0?this.config.defaultSocketTimeout:void 0;return new Promise((s,i)=>{let l=false;let d;const resolve=async t=>{await d;s(t)}
;const reject=async t=>{await d;i(t)};if(n?.aborted){l=true;const t=buildAbortError(n);reject(t);return}const{hostname:g,method:m,port:y,protocol:S,query:E}=t
;let w="";if(t.username!=null||t.password!=null){const n=t.username??"";const s=t.password??"";w=`${n}:${s}@`}const v=`${S}//${w}${g}${y?`:${y}`:""}`;const x={
destination:new URL(v)};const A={requestTimeout:this.config?.sessionTimeout,isEventStream:o}
;const T=f?this.connectionManager.createIsolatedSession(x,A):this.connectionManager.lease(x,A);const I=T.deref();const rejectWithDestroy=t=>{if(f)T.destroy()
;l=true;reject(t)};const R=E?c(E):"";let P=t.path;if(R)P+=`?${R}`;if(t.fragment)P+=`#${t.fragment}`;const O=I.request({...t.headers,[C.HTTP2_HEADER_PATH]:P,
[C.HTTP2_HEADER_METHOD]:m});if(p)O.setTimeout(p,()=>{O.close();const t=new Error(`Stream timed out because of no activity for ${p} ms`);t.name="TimeoutError"
;rejectWithDestroy(t)});else if(h){O.setTimeout(h,()=>{const t=new Error(`Stream timed out because of no activity for ${h} ms`);t.name="TimeoutError";l=true
;reject(t);O.destroy(t);if(f)T.destroy()});O.once("response",()=>O.setTimeout(h))}if(n){const onAbort=()=>{O.close();const t=buildAbortError(n)
;rejectWithDestroy(t)};if(typeof n.addEventListener==="function"){const t=n;t.addEventListener("abort",onAbort,{once:true})
;O.once("close",()=>t.removeEventListener("abort",onAbort))}else n.onabort=onAbort}O.on("frameError",(t,n,s)=>{
rejectWithDestroy(new Error(`Frame type id ${t} in stream id ${s} has failed with code ${n}.`))});O.on("error",rejectWithDestroy);O.on("aborted",()=>{
rejectWithDestroy(new Error(`HTTP/2 stream is abnormally aborted in mid-communication with result code ${O.rstCode}.`))});O.on("response",t=>{const n=new u({
statusCode:t[":status"]??-1,headers:getTransformedHeaders(t),body:O});l=true;resolve({response:n});if(f){I.close();O.on("end",()=>{T.destroy()})}})
;O.on("close",()=>{if(f)T.destroy();else this.connectionManager.release(x,T);if(!l){const t=new Error("Unexpected error: http2 request did not get a response")
;if(I.destroyed)t.name="TimeoutError";rejectWithDestroy(t)}});d=writeRequestBody(O,t,p)})}updateHttpClientConfig(t,n){this.config=void 0
;this.configProvider=this.configProvider.then(s=>{switch(t){case Symbol.for("@smithy/defaultSocketTimeout"):t="defaultSocketTimeout"
;n=resolveDefaultSocketTimeout(s)??n;break}return{...s,[t]:n}})}httpHandlerConfigs(){return this.config??{}}}n.DEFAULT_REQUEST_TIMEOUT=E
;n.NodeHttp2Handler=NodeHttp2Handler;n.NodeHttpHandler=NodeHttpHandler},75118:(t,n,s)=>{
const{hasOwn:o,fromUtf8:i,fromHex:c,toHex:u,toUint8Array:l,writeKey:d,isArrayBuffer:f}=s(92430);const{normalizeProvider:p}=s(92658)
;const{escapeUri:h,HttpRequest:g}=s(93422);class HeaderFormatter{format(t){const n=[];for(const s in t){if(!o(t,s))continue;const c=i(s)
;n.push(Uint8Array.from([c.byteLength]),c,this.formatHeaderValue(t[s]))}const s=new Uint8Array(n.reduce((t,n)=>t+n.byteLength,0));let c=0;for(const t of n){
s.set(t,c);c+=t.byteLength}return s}formatHeaderValue(t){switch(t.type){case"boolean":return Uint8Array.from([t.value?0:1]);case"byte":
return Uint8Array.from([2,t.value]);case"short":const n=new DataView(new ArrayBuffer(3));n.setUint8(0,3);n.setInt16(1,t.value,false)
;return new Uint8Array(n.buffer);case"integer":const s=new DataView(new ArrayBuffer(5));s.setUint8(0,4);s.setInt32(1,t.value,false)
;return new Uint8Array(s.buffer);case"long":const o=new Uint8Array(9);o[0]=5;o.set(t.value.bytes,1);return o;case"binary":
const u=new DataView(new ArrayBuffer(3+t.value.byteLength));u.setUint8(0,6);u.setUint16(1,t.value.byteLength,false);const l=new Uint8Array(u.buffer)
;l.set(t.value,3);return l;case"string":const d=i(t.value);const f=new DataView(new ArrayBuffer(3+d.byteLength));f.setUint8(0,7)
;f.setUint16(1,d.byteLength,false);const p=new Uint8Array(f.buffer);p.set(d,3);return p;case"timestamp":const h=new Uint8Array(9);h[0]=8
;h.set(Int64.fromNumber(t.value.valueOf()).bytes,1);return h;case"uuid":if(!y.test(t.value))throw new Error(`Invalid UUID received: ${t.value}`)
;const g=new Uint8Array(17);g[0]=9;g.set(c(t.value.replace(/-/g,"")),1);return g}}}var m;(function(t){t[t["boolTrue"]=0]="boolTrue"
;t[t["boolFalse"]=1]="boolFalse";t[t["byte"]=2]="byte";t[t["short"]=3]="short";t[t["integer"]=4]="integer";t[t["long"]=5]="long";t[t["byteArray"]=6]="byteArray"
;t[t["string"]=7]="string";t[t["timestamp"]=8]="timestamp";t[t["uuid"]=9]="uuid"})(m||(m={}))
;const y=/^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;class Int64{bytes;constructor(t){this.bytes=t
;if(t.byteLength!==8)throw new Error("Int64 buffers must be exactly 8 bytes")}static fromNumber(t){
if(t>0x8000000000000000||t<-0x8000000000000000)throw new Error(`${t} is too large (or, if negative, too small) to represent as an Int64`)
;const n=new Uint8Array(8);for(let s=7,o=Math.abs(Math.round(t));s>-1&&o>0;s--,o/=256)n[s]=o;if(t<0)negate(n);return new Int64(n)}valueOf(){
const t=this.bytes.slice(0);const n=t[0]&128;if(n)negate(t);return parseInt(u(t),16)*(n?-1:1)}toString(){return String(this.valueOf())}}function negate(t){
for(let n=0;n<8;n++)t[n]^=255;for(let n=7;n>-1;n--){t[n]++;if(t[n]!==0)break}}const S="X-Amz-Algorithm";const E="X-Amz-Credential";const w="X-Amz-Date"
;const v="X-Amz-SignedHeaders";const x="X-Amz-Expires";const C="X-Amz-Signature";const A="X-Amz-Security-Token";const T="X-Amz-Region-Set"
;const I="authorization";const R=w.toLowerCase();const P="date";const O=[I,R,P];const _=C.toLowerCase();const N="x-amz-content-sha256";const k=A.toLowerCase()
;const M="host";const D={authorization:true,"cache-control":true,connection:true,expect:true,from:true,"keep-alive":true,"max-forwards":true,pragma:true,
referer:true,te:true,trailer:true,"transfer-encoding":true,upgrade:true,"user-agent":true,"x-amzn-trace-id":true};const L=/^proxy-/;const F=/^sec-/
;const $=[/^proxy-/i,/^sec-/i];const U="AWS4-HMAC-SHA256";const B="AWS4-ECDSA-P256-SHA256";const z="AWS4-HMAC-SHA256-PAYLOAD";const H="UNSIGNED-PAYLOAD"
;const V=50;const j="aws4_request";const q=60*60*24*7;const getCanonicalQuery=({query:t={}})=>{const n=[];const s={};for(const i in t){if(!o(t,i))continue
;if(i.toLowerCase()===_)continue;const c=h(i);n.push(c);const u=t[i]
;if(typeof u==="string")s[c]=`${c}=${h(u)}`;else if(Array.isArray(u))s[c]=u.slice(0).reduce((t,n)=>t.concat([`${c}=${h(n)}`]),[]).sort().join("&")}
return n.sort().map(t=>s[t]).filter(t=>t).join("&")};const iso8601=t=>toDate(t).toISOString().replace(/\.\d{3}Z$/,"Z");const toDate=t=>{
if(typeof t==="number")return new Date(t*1e3);if(typeof t==="string"){if(Number(t))return new Date(Number(t)*1e3);return new Date(t)}return t}
;class SignatureV4Base{service;regionProvider;credentialProvider;sha256;uriEscapePath;applyChecksum
;constructor({applyChecksum:t,credentials:n,region:s,service:o,sha256:i,uriEscapePath:c=true}){this.service=o;this.sha256=i;this.uriEscapePath=c
;this.applyChecksum=typeof t==="boolean"?t:true;this.regionProvider=p(s);this.credentialProvider=p(n)}createCanonicalRequest(t,n,s){
const o=Object.keys(n).sort()
;return`${t.method}\n${this.getCanonicalPath(t)}\n${getCanonicalQuery(t)}\n${o.map(t=>`${t}:${n[t]}`).join("\n")}\n\n${o.join(";")}\n${s}`}
async createStringToSign(t,n,s,o){const i=new this.sha256;i.update(l(s));const c=await i.digest();return`${o}\n${t}\n${n}\n${u(c)}`}getCanonicalPath({path:t}){
if(this.uriEscapePath){const n=[];for(const s of t.split("/")){if(s?.length===0)continue;if(s===".")continue;if(s==="..")n.pop();else n.push(s)}
const s=`${t?.startsWith("/")?"/":""}${n.join("/")}${n.length>0&&t?.endsWith("/")?"/":""}`;const o=h(s);return o.replace(/%2F/g,"/")}return t}
validateResolvedCredentials(t){
if(typeof t!=="object"||typeof t.accessKeyId!=="string"||typeof t.secretAccessKey!=="string")throw new Error("Resolved credential object is not valid")}
formatDate(t){const n=iso8601(t).replace(/[-:]/g,"");return{longDate:n,shortDate:n.slice(0,8)}}getCanonicalHeaderList(t){return Object.keys(t).sort().join(";")}
}const W={};const G=[];const createScope=(t,n,s)=>`${t}/${n}/${s}/${j}`;const getSigningKey=async(t,n,s,o,i)=>{
const c=await hmac(t,n.secretAccessKey,n.accessKeyId);const l=`${s}:${o}:${i}:${u(c)}:${n.sessionToken}`;if(l in W)return W[l];G.push(l)
;while(G.length>V)delete W[G.shift()];let d=`AWS4${n.secretAccessKey}`;for(const n of[s,o,i,j])d=await hmac(t,d,n);return W[l]=d}
;const clearCredentialCache=()=>{G.length=0;Object.keys(W).forEach(t=>{delete W[t]})};const hmac=(t,n,s)=>{const o=new t(n);o.update(l(s));return o.digest()}
;const getCanonicalHeaders=({headers:t},n,s)=>{const i={};for(const c of Object.keys(t).sort()){if(t[c]==void 0)continue;const u=c.toLowerCase()
;if(o(D,u)||n?.has(u)||L.test(u)||F.test(u))if(!s||s&&!s.has(u))continue;if(u==="__proto__")d(i)
;i[u]=t[c].replace(/[\r\n]/g," ").replace(/[ \t]+/g," ").replace(/^ | $/g,"")}return i};const getPayloadHash=async({headers:t,body:n},s)=>{for(const n in t){
if(!o(t,n))continue;if(n.toLowerCase()===N)return t[n]}
if(n==void 0)return"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";else if(typeof n==="string"||ArrayBuffer.isView(n)||f(n)){const t=new s
;t.update(l(n));return u(await t.digest())}return H};const hasHeader=(t,n)=>{t=t.toLowerCase();for(const s in n){if(!o(n,s))continue
;if(t===s.toLowerCase())return true}return false};const moveHeadersToQuery=(t,n={})=>{const{headers:s,query:i={}}=g.clone(t);for(const t in s){
if(!o(s,t))continue;const c=t.toLowerCase();if(c.slice(0,6)==="x-amz-"&&!n.unhoistableHeaders?.has(c)||n.hoistableHeaders?.has(c)){i[t]=s[t];delete s[t]}}
return{...t,headers:s,query:i}};const prepareRequest=t=>{t=g.clone(t);for(const n in t.headers){if(!o(t.headers,n))continue
;if(O.indexOf(n.toLowerCase())>-1)delete t.headers[n]}return t};class SignatureV4 extends SignatureV4Base{headerFormatter=new HeaderFormatter
;constructor({applyChecksum:t,credentials:n,region:s,service:o,sha256:i,uriEscapePath:c=true}){super({applyChecksum:t,credentials:n,region:s,service:o,sha256:i,
uriEscapePath:c})}async presign(t,n={}){
const{signingDate:s=new Date,expiresIn:o=3600,unsignableHeaders:i,unhoistableHeaders:c,signableHeaders:u,hoistableHeaders:l,signingRegion:d,signingService:f}=n
;const p=await this.credentialProvider();this.validateResolvedCredentials(p);const h=d??await this.regionProvider()
;const{longDate:g,shortDate:m}=this.formatDate(s)
;if(o>q)return Promise.reject("Signature version 4 presigned URLs"+" must have an expiration date less than one week in"+" the future")
;const y=createScope(m,h,f??this.service);const T=moveHeadersToQuery(prepareRequest(t),{unhoistableHeaders:c,hoistableHeaders:l})
;if(p.sessionToken)T.query[A]=p.sessionToken;T.query[S]=U;T.query[E]=`${p.accessKeyId}/${y}`;T.query[w]=g;T.query[x]=o.toString(10)
;const I=getCanonicalHeaders(T,i,u);T.query[v]=this.getCanonicalHeaderList(I)
;T.query[C]=await this.getSignature(g,y,this.getSigningKey(p,h,m,f),this.createCanonicalRequest(T,I,await getPayloadHash(t,this.sha256)));return T}
async sign(t,n){
if(typeof t==="string")return this.signString(t,n);else if(t.headers&&t.payload)return this.signEvent(t,n);else if(t.message)return this.signMessage(t,n);else return this.signRequest(t,n)
}async signEvent({headers:t,payload:n},{signingDate:s=new Date,priorSignature:o,signingRegion:i,signingService:c,eventStreamCredentials:l}){
const d=i??await this.regionProvider();const{shortDate:f,longDate:p}=this.formatDate(s);const h=createScope(f,d,c??this.service);const g=await getPayloadHash({
headers:{},body:n},this.sha256);const m=new this.sha256;m.update(t);const y=u(await m.digest());const S=[z,p,h,o,y,g].join("\n");return this.signString(S,{
signingDate:s,signingRegion:d,signingService:c,eventStreamCredentials:l})}
async signMessage(t,{signingDate:n=new Date,signingRegion:s,signingService:o,eventStreamCredentials:i}){const c=this.signEvent({
headers:this.headerFormatter.format(t.message.headers),payload:t.message.body},{signingDate:n,signingRegion:s,signingService:o,priorSignature:t.priorSignature,
eventStreamCredentials:i});return c.then(n=>({message:t.message,signature:n}))}
async signString(t,{signingDate:n=new Date,signingRegion:s,signingService:o,eventStreamCredentials:i}={}){const c=i??await this.credentialProvider()
;this.validateResolvedCredentials(c);const d=s??await this.regionProvider();const{shortDate:f}=this.formatDate(n)
;const p=new this.sha256(await this.getSigningKey(c,d,f,o));p.update(l(t));return u(await p.digest())}
async signRequest(t,{signingDate:n=new Date,signableHeaders:s,unsignableHeaders:o,signingRegion:i,signingService:c}={}){const u=await this.credentialProvider()
;this.validateResolvedCredentials(u);const l=i??await this.regionProvider();const d=prepareRequest(t);const{longDate:f,shortDate:p}=this.formatDate(n)
;const h=createScope(p,l,c??this.service);d.headers[R]=f;if(u.sessionToken)d.headers[k]=u.sessionToken;const g=await getPayloadHash(d,this.sha256)
;if(!hasHeader(N,d.headers)&&this.applyChecksum)d.headers[N]=g;const m=getCanonicalHeaders(d,o,s)
;const y=await this.getSignature(f,h,this.getSigningKey(u,l,p,c),this.createCanonicalRequest(d,m,g))
;d.headers[I]=`${U} `+`Credential=${u.accessKeyId}/${h}, `+`SignedHeaders=${this.getCanonicalHeaderList(m)}, `+`Signature=${y}`;return d}
async getSignature(t,n,s,o){const i=await this.createStringToSign(t,n,o,U);const c=new this.sha256(await s);c.update(l(i));return u(await c.digest())}
getSigningKey(t,n,s,o){return getSigningKey(this.sha256,t,s,n,o||this.service)}}const K={SignatureV4a:null};n.ALGORITHM_IDENTIFIER=U
;n.ALGORITHM_IDENTIFIER_V4A=B;n.ALGORITHM_QUERY_PARAM=S;n.ALWAYS_UNSIGNABLE_HEADERS=D;n.AMZ_DATE_HEADER=R;n.AMZ_DATE_QUERY_PARAM=w;n.AUTH_HEADER=I
;n.CREDENTIAL_QUERY_PARAM=E;n.DATE_HEADER=P;n.EVENT_ALGORITHM_IDENTIFIER=z;n.EXPIRES_QUERY_PARAM=x;n.GENERATED_HEADERS=O;n.HOST_HEADER=M;n.KEY_TYPE_IDENTIFIER=j
;n.MAX_CACHE_SIZE=V;n.MAX_PRESIGNED_TTL=q;n.PROXY_HEADER_PATTERN=L;n.REGION_SET_PARAM=T;n.SEC_HEADER_PATTERN=F;n.SHA256_HEADER=N;n.SIGNATURE_HEADER=_
;n.SIGNATURE_QUERY_PARAM=C;n.SIGNED_HEADERS_QUERY_PARAM=v;n.SignatureV4=SignatureV4;n.SignatureV4Base=SignatureV4Base;n.TOKEN_HEADER=k;n.TOKEN_QUERY_PARAM=A
;n.UNSIGNABLE_PATTERNS=$;n.UNSIGNED_PAYLOAD=H;n.clearCredentialCache=clearCredentialCache;n.createScope=createScope;n.getCanonicalHeaders=getCanonicalHeaders
;n.getCanonicalQuery=getCanonicalQuery;n.getPayloadHash=getPayloadHash;n.getSigningKey=getSigningKey;n.hasHeader=hasHeader
;n.moveHeadersToQuery=moveHeadersToQuery;n.prepareRequest=prepareRequest;n.signatureV4aContainer=K},90690:(t,n)=>{var s;(function(t){t["HEADER"]="header"
;t["QUERY"]="query"})(s||(s={}));var o;(function(t){t["HEADER"]="header";t["QUERY"]="query"})(o||(o={}));var i;(function(t){t["HTTP"]="http";t["HTTPS"]="https"
})(i||(i={}));var c;(function(t){t["MD5"]="md5";t["CRC32"]="crc32";t["CRC32C"]="crc32c";t["SHA1"]="sha1";t["SHA256"]="sha256"})(c||(c={}))
;const getChecksumConfiguration=t=>{const n=[];if(t.sha256!==void 0)n.push({algorithmId:()=>c.SHA256,checksumConstructor:()=>t.sha256})
;if(t.md5!=void 0)n.push({algorithmId:()=>c.MD5,checksumConstructor:()=>t.md5});return{addChecksumAlgorithm(t){n.push(t)},checksumAlgorithms(){return n}}}
;const resolveChecksumRuntimeConfig=t=>{const n={};t.checksumAlgorithms().forEach(t=>{n[t.algorithmId()]=t.checksumConstructor()});return n}
;const getDefaultClientConfiguration=t=>getChecksumConfiguration(t);const resolveDefaultRuntimeConfig=t=>resolveChecksumRuntimeConfig(t);var u;(function(t){
t[t["HEADER"]=0]="HEADER";t[t["TRAILER"]=1]="TRAILER"})(u||(u={}));const l="__smithy_context";var d;(function(t){t["PROFILE"]="profile"
;t["SSO_SESSION"]="sso-session";t["SERVICES"]="services"})(d||(d={}));var f;(function(t){t["HTTP_0_9"]="http/0.9";t["HTTP_1_0"]="http/1.0"
;t["TDS_8_0"]="tds/8.0"})(f||(f={}));n.AlgorithmId=c;n.EndpointURLScheme=i;n.FieldPosition=u;n.HttpApiKeyAuthLocation=o;n.HttpAuthLocation=s;n.IniSectionType=d
;n.RequestHandlerProtocol=f;n.SMITHY_CONTEXT_KEY=l;n.getDefaultClientConfiguration=getDefaultClientConfiguration
;n.resolveDefaultRuntimeConfig=resolveDefaultRuntimeConfig},9449:function(t){
/*!
 * Bowser - a browser detector
 * https://github.com/lancedikson/bowser
 * MIT License | (c) Dustin Diaz 2012-2015
 * MIT License | (c) Denis Demchenko 2015-2026
 */
!function(n,s){true&&(t.exports=s())}(0,function(){var t={AmazonBot:"amazonbot","Amazon Silk":"amazon_silk","Android Browser":"android",
BaiduSpider:"baiduspider",Bada:"bada",BingCrawler:"bingcrawler",Brave:"brave",BlackBerry:"blackberry","ChatGPT-User":"chatgpt_user",Chrome:"chrome",
ClaudeBot:"claudebot",Chromium:"chromium",Diffbot:"diffbot",DuckDuckBot:"duckduckbot",DuckDuckGo:"duckduckgo",Electron:"electron",Epiphany:"epiphany",
FacebookExternalHit:"facebookexternalhit",Firefox:"firefox",Focus:"focus",Generic:"generic","Google Search":"google_search",Googlebot:"googlebot",
GPTBot:"gptbot","HeyTap Browser":"heytap","Internet Explorer":"ie",InternetArchiveCrawler:"internetarchivecrawler","K-Meleon":"k_meleon",Ladybird:"ladybird",
LibreWolf:"librewolf",Linespider:"linespider",Maxthon:"maxthon","Meta-ExternalAds":"meta_externalads","Meta-ExternalAgent":"meta_externalagent",
"Meta-ExternalFetcher":"meta_externalfetcher","Meta-WebIndexer":"meta_webindexer","Microsoft Edge":"edge","MZ Browser":"mz","NAVER Whale Browser":"naver",
"OAI-SearchBot":"oai_searchbot",Omgilibot:"omgilibot",Opera:"opera","Opera Coast":"opera_coast","Pale Moon":"pale_moon",PerplexityBot:"perplexitybot",
"Perplexity-User":"perplexity_user",PhantomJS:"phantomjs",PingdomBot:"pingdombot",Puffin:"puffin",QQ:"qq",QQLite:"qqlite",QupZilla:"qupzilla",Roku:"roku",
Safari:"safari",Sailfish:"sailfish","Samsung Internet for Android":"samsung_internet",SlackBot:"slackbot",SeaMonkey:"seamonkey",Sleipnir:"sleipnir",
"Sogou Browser":"sogou",Swing:"swing",Tizen:"tizen","UC Browser":"uc","Vivo Browser":"vivo",Vivaldi:"vivaldi","WebOS Browser":"webos",WeChat:"wechat",
YahooSlurp:"yahooslurp","Yandex Browser":"yandex",YandexBot:"yandexbot",YouBot:"youbot"},n={amazonbot:"AmazonBot",amazon_silk:"Amazon Silk",
android:"Android Browser",baiduspider:"BaiduSpider",bada:"Bada",bingcrawler:"BingCrawler",blackberry:"BlackBerry",brave:"Brave",chatgpt_user:"ChatGPT-User",
chrome:"Chrome",claudebot:"ClaudeBot",chromium:"Chromium",diffbot:"Diffbot",duckduckbot:"DuckDuckBot",duckduckgo:"DuckDuckGo",edge:"Microsoft Edge",
electron:"Electron",epiphany:"Epiphany",facebookexternalhit:"FacebookExternalHit",firefox:"Firefox",focus:"Focus",generic:"Generic",
google_search:"Google Search",googlebot:"Googlebot",gptbot:"GPTBot",heytap:"HeyTap Browser",ie:"Internet Explorer",
internetarchivecrawler:"InternetArchiveCrawler",k_meleon:"K-Meleon",ladybird:"Ladybird",librewolf:"LibreWolf",linespider:"Linespider",maxthon:"Maxthon",
meta_externalads:"Meta-ExternalAds",meta_externalagent:"Meta-ExternalAgent",meta_externalfetcher:"Meta-ExternalFetcher",meta_webindexer:"Meta-WebIndexer",
mz:"MZ Browser",naver:"NAVER Whale Browser",oai_searchbot:"OAI-SearchBot",omgilibot:"Omgilibot",opera:"Opera",opera_coast:"Opera Coast",pale_moon:"Pale Moon",
perplexitybot:"PerplexityBot",perplexity_user:"Perplexity-User",phantomjs:"PhantomJS",pingdombot:"PingdomBot",puffin:"Puffin",qq:"QQ Browser",
qqlite:"QQ Browser Lite",qupzilla:"QupZilla",roku:"Roku",safari:"Safari",sailfish:"Sailfish",samsung_internet:"Samsung Internet for Android",
seamonkey:"SeaMonkey",slackbot:"SlackBot",sleipnir:"Sleipnir",sogou:"Sogou Browser",swing:"Swing",tizen:"Tizen",uc:"UC Browser",vivo:"Vivo Browser",
vivaldi:"Vivaldi",webos:"WebOS Browser",wechat:"WeChat",yahooslurp:"YahooSlurp",yandex:"Yandex Browser",yandexbot:"YandexBot",youbot:"YouBot"},s={bot:"bot",
desktop:"desktop",mobile:"mobile",tablet:"tablet",tv:"tv"},o={Android:"Android",Bada:"Bada",BlackBerry:"BlackBerry",ChromeOS:"Chrome OS",HarmonyOS:"HarmonyOS",
iOS:"iOS",Linux:"Linux",MacOS:"macOS",PlayStation4:"PlayStation 4",Roku:"Roku",Tizen:"Tizen",WebOS:"WebOS",Windows:"Windows",WindowsPhone:"Windows Phone"},i={
Blink:"Blink",EdgeHTML:"EdgeHTML",Gecko:"Gecko",LibWeb:"LibWeb",Presto:"Presto",Trident:"Trident",WebKit:"WebKit"},c=function(){function r(){}
return r.getFirstMatch=function(t,n){var s=n.match(t);return s&&s.length>0&&s[1]||""},r.getSecondMatch=function(t,n){var s=n.match(t)
;return s&&s.length>1&&s[2]||""},r.matchAndReturnConst=function(t,n,s){if(t.test(n))return s},r.isFirefoxOnIpad=function(t){var n=t.indexOf("Macintosh")
;if(-1===n)return!1;var s=t.indexOf(" FxiOS",n+9);return-1!==s&&-1!==t.indexOf("/",s+6)},r.getWindowsVersionName=function(t){switch(t){case"NT":return"NT"
;case"XP":case"NT 5.1":return"XP";case"NT 5.0":return"2000";case"NT 5.2":return"2003";case"NT 6.0":return"Vista";case"NT 6.1":return"7";case"NT 6.2":return"8"
;case"NT 6.3":return"8.1";case"NT 10.0":return"10";default:return}},r.getMacOSVersionName=function(t){var n=t.split(".").splice(0,2).map(function(t){
return parseInt(t,10)||0});n.push(0);var s=n[0],o=n[1];if(10===s)switch(o){case 5:return"Leopard";case 6:return"Snow Leopard";case 7:return"Lion";case 8:
return"Mountain Lion";case 9:return"Mavericks";case 10:return"Yosemite";case 11:return"El Capitan";case 12:return"Sierra";case 13:return"High Sierra";case 14:
return"Mojave";case 15:return"Catalina";default:return}switch(s){case 11:return"Big Sur";case 12:return"Monterey";case 13:return"Ventura";case 14:return"Sonoma"
;case 15:return"Sequoia";default:return}},r.getAndroidVersionName=function(t){var n=t.split(".").splice(0,2).map(function(t){return parseInt(t,10)||0})
;if(n.push(0),
!(1===n[0]&&n[1]<5))return 1===n[0]&&n[1]<6?"Cupcake":1===n[0]&&n[1]>=6?"Donut":2===n[0]&&n[1]<2?"Eclair":2===n[0]&&2===n[1]?"Froyo":2===n[0]&&n[1]>2?"Gingerbread":3===n[0]?"Honeycomb":4===n[0]&&n[1]<1?"Ice Cream Sandwich":4===n[0]&&n[1]<4?"Jelly Bean":4===n[0]&&n[1]>=4?"KitKat":5===n[0]?"Lollipop":6===n[0]?"Marshmallow":7===n[0]?"Nougat":8===n[0]?"Oreo":9===n[0]?"Pie":void 0
},r.getVersionPrecision=function(t){return t.split(".").length},r.compareVersions=function(t,n,s){void 0===s&&(s=!1)
;var o=r.getVersionPrecision(t),i=r.getVersionPrecision(n),c=Math.max(o,i),u=0,l=r.map([t,n],function(t){
var n=c-r.getVersionPrecision(t),s=t+new Array(n+1).join(".0");return r.map(s.split("."),function(t){return new Array(20-t.length).join("0")+t}).reverse()})
;for(s&&(u=c-Math.min(o,i)),c-=1;c>=u;){if(l[0][c]>l[1][c])return 1;if(l[0][c]===l[1][c]){if(c===u)return 0;c-=1}else if(l[0][c]<l[1][c])return-1}},
r.map=function(t,n){var s,o=[];if(Array.prototype.map)return Array.prototype.map.call(t,n);for(s=0;s<t.length;s+=1)o.push(n(t[s]));return o},
r.find=function(t,n){var s,o;if(Array.prototype.find)return Array.prototype.find.call(t,n);for(s=0,o=t.length;s<o;s+=1){var i=t[s];if(n(i,s))return i}},
r.assign=function(t){for(var n,s,o=t,i=arguments.length,c=new Array(i>1?i-1:0),u=1;u<i;u++)c[u-1]=arguments[u]
;if(Object.assign)return Object.assign.apply(Object,[t].concat(c));var a=function(){var t=c[n];"object"==typeof t&&null!==t&&Object.keys(t).forEach(function(n){
o[n]=t[n]})};for(n=0,s=c.length;n<s;n+=1)a();return t},r.getBrowserAlias=function(n){return t[n]},r.getBrowserTypeByAlias=function(t){return n[t]||""},r
}(),u=/version\/(\d+(\.?_?\d+)+)/i,l=[{test:[/gptbot/i],describe:function(t){var n={name:"GPTBot"
},s=c.getFirstMatch(/gptbot\/(\d+(\.\d+)+)/i,t)||c.getFirstMatch(u,t);return s&&(n.version=s),n}},{test:[/chatgpt-user/i],describe:function(t){var n={
name:"ChatGPT-User"},s=c.getFirstMatch(/chatgpt-user\/(\d+(\.\d+)+)/i,t)||c.getFirstMatch(u,t);return s&&(n.version=s),n}},{test:[/oai-searchbot/i],
describe:function(t){var n={name:"OAI-SearchBot"},s=c.getFirstMatch(/oai-searchbot\/(\d+(\.\d+)+)/i,t)||c.getFirstMatch(u,t);return s&&(n.version=s),n}},{
test:[/claudebot/i,/claude-web/i,/claude-user/i,/claude-searchbot/i],describe:function(t){var n={name:"ClaudeBot"
},s=c.getFirstMatch(/(?:claudebot|claude-web|claude-user|claude-searchbot)\/(\d+(\.\d+)+)/i,t)||c.getFirstMatch(u,t);return s&&(n.version=s),n}},{
test:[/omgilibot/i,/webzio-extended/i],describe:function(t){var n={name:"Omgilibot"
},s=c.getFirstMatch(/(?:omgilibot|webzio-extended)\/(\d+(\.\d+)+)/i,t)||c.getFirstMatch(u,t);return s&&(n.version=s),n}},{test:[/diffbot/i],
describe:function(t){var n={name:"Diffbot"},s=c.getFirstMatch(/diffbot\/(\d+(\.\d+)+)/i,t)||c.getFirstMatch(u,t);return s&&(n.version=s),n}},{
test:[/perplexitybot/i],describe:function(t){var n={name:"PerplexityBot"},s=c.getFirstMatch(/perplexitybot\/(\d+(\.\d+)+)/i,t)||c.getFirstMatch(u,t)
;return s&&(n.version=s),n}},{test:[/perplexity-user/i],describe:function(t){var n={name:"Perplexity-User"
},s=c.getFirstMatch(/perplexity-user\/(\d+(\.\d+)+)/i,t)||c.getFirstMatch(u,t);return s&&(n.version=s),n}},{test:[/youbot/i],describe:function(t){var n={
name:"YouBot"},s=c.getFirstMatch(/youbot\/(\d+(\.\d+)+)/i,t)||c.getFirstMatch(u,t);return s&&(n.version=s),n}},{test:[/meta-webindexer/i],describe:function(t){
var n={name:"Meta-WebIndexer"},s=c.getFirstMatch(/meta-webindexer\/(\d+(\.\d+)+)/i,t)||c.getFirstMatch(u,t);return s&&(n.version=s),n}},{
test:[/meta-externalads/i],describe:function(t){var n={name:"Meta-ExternalAds"},s=c.getFirstMatch(/meta-externalads\/(\d+(\.\d+)+)/i,t)||c.getFirstMatch(u,t)
;return s&&(n.version=s),n}},{test:[/meta-externalagent/i],describe:function(t){var n={name:"Meta-ExternalAgent"
},s=c.getFirstMatch(/meta-externalagent\/(\d+(\.\d+)+)/i,t)||c.getFirstMatch(u,t);return s&&(n.version=s),n}},{test:[/meta-externalfetcher/i],
describe:function(t){var n={name:"Meta-ExternalFetcher"},s=c.getFirstMatch(/meta-externalfetcher\/(\d+(\.\d+)+)/i,t)||c.getFirstMatch(u,t)
;return s&&(n.version=s),n}},{test:[/googlebot/i],describe:function(t){var n={name:"Googlebot"
},s=c.getFirstMatch(/googlebot\/(\d+(\.\d+))/i,t)||c.getFirstMatch(u,t);return s&&(n.version=s),n}},{test:[/linespider/i],describe:function(t){var n={
name:"Linespider"},s=c.getFirstMatch(/(?:linespider)(?:-[-\w]{1,64})?[\s/](\d+(\.\d+)+)/i,t)||c.getFirstMatch(u,t);return s&&(n.version=s),n}},{
test:[/amazonbot/i],describe:function(t){var n={name:"AmazonBot"},s=c.getFirstMatch(/amazonbot\/(\d+(\.\d+)+)/i,t)||c.getFirstMatch(u,t)
;return s&&(n.version=s),n}},{test:[/bingbot/i],describe:function(t){var n={name:"BingCrawler"
},s=c.getFirstMatch(/bingbot\/(\d+(\.\d+)+)/i,t)||c.getFirstMatch(u,t);return s&&(n.version=s),n}},{test:[/baiduspider/i],describe:function(t){var n={
name:"BaiduSpider"},s=c.getFirstMatch(/baiduspider\/(\d+(\.\d+)+)/i,t)||c.getFirstMatch(u,t);return s&&(n.version=s),n}},{test:[/duckduckbot/i],
describe:function(t){var n={name:"DuckDuckBot"},s=c.getFirstMatch(/duckduckbot\/(\d+(\.\d+)+)/i,t)||c.getFirstMatch(u,t);return s&&(n.version=s),n}},{
test:[/ia_archiver/i],describe:function(t){var n={name:"InternetArchiveCrawler"},s=c.getFirstMatch(/ia_archiver\/(\d+(\.\d+)+)/i,t)||c.getFirstMatch(u,t)
;return s&&(n.version=s),n}},{test:[/facebookexternalhit/i,/facebookcatalog/i],describe:function(){return{name:"FacebookExternalHit"}}},{
test:[/slackbot/i,/slack-imgProxy/i],describe:function(t){var n={name:"SlackBot"
},s=c.getFirstMatch(/(?:slackbot|slack-imgproxy)(?:-[-\w]{1,64})?[\s/](\d+(\.\d+)+)/i,t)||c.getFirstMatch(u,t);return s&&(n.version=s),n}},{
test:[/yahoo!?[\s/]*slurp/i],describe:function(){return{name:"YahooSlurp"}}},{test:[/yandexbot/i,/yandexmobilebot/i],describe:function(){return{name:"YandexBot"
}}},{test:[/pingdom/i],describe:function(){return{name:"PingdomBot"}}},{test:[/opera/i],describe:function(t){var n={name:"Opera"
},s=c.getFirstMatch(u,t)||c.getFirstMatch(/(?:opera)[\s/](\d+(\.?_?\d+)+)/i,t);return s&&(n.version=s),n}},{test:[/opr\/|opios/i],describe:function(t){var n={
name:"Opera"},s=c.getFirstMatch(/(?:opr|opios)[\s/](\S+)/i,t)||c.getFirstMatch(u,t);return s&&(n.version=s),n}},{test:[/SamsungBrowser/i],describe:function(t){
var n={name:"Samsung Internet for Android"},s=c.getFirstMatch(u,t)||c.getFirstMatch(/(?:SamsungBrowser)[\s/](\d+(\.?_?\d+)+)/i,t);return s&&(n.version=s),n}},{
test:[/Whale/i],describe:function(t){var n={name:"NAVER Whale Browser"},s=c.getFirstMatch(u,t)||c.getFirstMatch(/(?:whale)[\s/](\d+(?:\.\d+)+)/i,t)
;return s&&(n.version=s),n}},{test:[/PaleMoon/i],describe:function(t){var n={name:"Pale Moon"
},s=c.getFirstMatch(u,t)||c.getFirstMatch(/(?:PaleMoon)[\s/](\d+(?:\.\d+)+)/i,t);return s&&(n.version=s),n}},{test:[/HeyTapBrowser/i],describe:function(t){
var n={name:"HeyTap Browser"},s=c.getFirstMatch(/(?:HeyTapBrowser)[\s/](\d+(?:\.\d+)*)/i,t)||c.getFirstMatch(u,t);return s&&(n.version=s),n}},{
test:[/VivoBrowser/i],describe:function(t){var n={name:"Vivo Browser"},s=c.getFirstMatch(/(?:VivoBrowser)[\s/](\d+(?:\.\d+)*)/i,t)||c.getFirstMatch(u,t)
;return s&&(n.version=s),n}},{test:[/MZBrowser/i],describe:function(t){var n={name:"MZ Browser"
},s=c.getFirstMatch(/(?:MZBrowser)[\s/](\d+(?:\.\d+)+)/i,t)||c.getFirstMatch(u,t);return s&&(n.version=s),n}},{test:[/focus/i],describe:function(t){var n={
name:"Focus"},s=c.getFirstMatch(/(?:focus)[\s/](\d+(?:\.\d+)+)/i,t)||c.getFirstMatch(u,t);return s&&(n.version=s),n}},{test:[/swing/i],describe:function(t){
var n={name:"Swing"},s=c.getFirstMatch(/(?:swing)[\s/](\d+(?:\.\d+)+)/i,t)||c.getFirstMatch(u,t);return s&&(n.version=s),n}},{test:[/coast/i],
describe:function(t){var n={name:"Opera Coast"},s=c.getFirstMatch(u,t)||c.getFirstMatch(/(?:coast)[\s/](\d+(\.?_?\d+)+)/i,t);return s&&(n.version=s),n}},{
test:[/opt\/\d+(?:.?_?\d+)+/i],describe:function(t){var n={name:"Opera Touch"},s=c.getFirstMatch(/(?:opt)[\s/](\d+(\.?_?\d+)+)/i,t)||c.getFirstMatch(u,t)
;return s&&(n.version=s),n}},{test:[/yabrowser/i],describe:function(t){var n={name:"Yandex Browser"
},s=c.getFirstMatch(/(?:yabrowser)[\s/](\d+(\.?_?\d+)+)/i,t)||c.getFirstMatch(u,t);return s&&(n.version=s),n}},{test:[/ucbrowser/i],describe:function(t){var n={
name:"UC Browser"},s=c.getFirstMatch(u,t)||c.getFirstMatch(/(?:ucbrowser)[\s/](\d+(\.?_?\d+)+)/i,t);return s&&(n.version=s),n}},{test:[/Maxthon|mxios/i],
describe:function(t){var n={name:"Maxthon"},s=c.getFirstMatch(u,t)||c.getFirstMatch(/(?:Maxthon|mxios)[\s/](\d+(\.?_?\d+)+)/i,t);return s&&(n.version=s),n}},{
test:[/epiphany/i],describe:function(t){var n={name:"Epiphany"},s=c.getFirstMatch(u,t)||c.getFirstMatch(/(?:epiphany)[\s/](\d+(\.?_?\d+)+)/i,t)
;return s&&(n.version=s),n}},{test:[/puffin/i],describe:function(t){var n={name:"Puffin"
},s=c.getFirstMatch(u,t)||c.getFirstMatch(/(?:puffin)[\s/](\d+(\.?_?\d+)+)/i,t);return s&&(n.version=s),n}},{test:[/sleipnir/i],describe:function(t){var n={
name:"Sleipnir"},s=c.getFirstMatch(u,t)||c.getFirstMatch(/(?:sleipnir)[\s/](\d+(\.?_?\d+)+)/i,t);return s&&(n.version=s),n}},{test:[/k-meleon/i],
describe:function(t){var n={name:"K-Meleon"},s=c.getFirstMatch(u,t)||c.getFirstMatch(/(?:k-meleon)[\s/](\d+(\.?_?\d+)+)/i,t);return s&&(n.version=s),n}},{
test:[/micromessenger/i],describe:function(t){var n={name:"WeChat"},s=c.getFirstMatch(/(?:micromessenger)[\s/](\d+(\.?_?\d+)+)/i,t)||c.getFirstMatch(u,t)
;return s&&(n.version=s),n}},{test:[/qqbrowser/i],describe:function(t){var n={name:/qqbrowserlite/i.test(t)?"QQ Browser Lite":"QQ Browser"
},s=c.getFirstMatch(/(?:qqbrowserlite|qqbrowser)[/](\d+(\.?_?\d+)+)/i,t)||c.getFirstMatch(u,t);return s&&(n.version=s),n}},{test:[/msie|trident/i],
describe:function(t){var n={name:"Internet Explorer"},s=c.getFirstMatch(/(?:msie |rv:)(\d+(\.?_?\d+)+)/i,t);return s&&(n.version=s),n}},{test:[/\sedg\//i],
describe:function(t){var n={name:"Microsoft Edge"},s=c.getFirstMatch(/\sedg\/(\d+(\.?_?\d+)+)/i,t);return s&&(n.version=s),n}},{test:[/edg([ea]|ios)\//i],
describe:function(t){var n={name:"Microsoft Edge"},s=c.getSecondMatch(/edg([ea]|ios)\/(\d+(\.?_?\d+)+)/i,t);return s&&(n.version=s),n}},{test:function(t){
return!!t.hasBrand("Vivaldi")||t.test(/vivaldi/i)},describe:function(t,n){var s={name:"Vivaldi"};if(n){var o=n.getBrandVersion("Vivaldi")
;if(o)return s.version=o,s}var i=c.getFirstMatch(/vivaldi\/(\d+(\.?_?\d+)+)/i,t);return i&&(s.version=i),s}},{test:[/seamonkey/i],describe:function(t){var n={
name:"SeaMonkey"},s=c.getFirstMatch(/seamonkey\/(\d+(\.?_?\d+)+)/i,t);return s&&(n.version=s),n}},{test:[/sailfish/i],describe:function(t){var n={
name:"Sailfish"},s=c.getFirstMatch(/sailfish\s?browser\/(\d+(\.\d+)?)/i,t);return s&&(n.version=s),n}},{test:[/silk/i],describe:function(t){var n={
name:"Amazon Silk"},s=c.getFirstMatch(/silk\/(\d+(\.?_?\d+)+)/i,t);return s&&(n.version=s),n}},{test:[/phantom/i],describe:function(t){var n={name:"PhantomJS"
},s=c.getFirstMatch(/phantomjs\/(\d+(\.?_?\d+)+)/i,t);return s&&(n.version=s),n}},{test:[/slimerjs/i],describe:function(t){var n={name:"SlimerJS"
},s=c.getFirstMatch(/slimerjs\/(\d+(\.?_?\d+)+)/i,t);return s&&(n.version=s),n}},{test:[/blackberry|\bbb\d+/i,/rim\stablet/i],describe:function(t){var n={
name:"BlackBerry"},s=c.getFirstMatch(u,t)||c.getFirstMatch(/blackberry[\d]+\/(\d+(\.?_?\d+)+)/i,t);return s&&(n.version=s),n}},{test:[/(web|hpw)[o0]s/i],
describe:function(t){var n={name:"WebOS Browser"},s=c.getFirstMatch(u,t)||c.getFirstMatch(/w(?:eb)?[o0]sbrowser\/(\d+(\.?_?\d+)+)/i,t);return s&&(n.version=s),n
}},{test:[/bada/i],describe:function(t){var n={name:"Bada"},s=c.getFirstMatch(/dolfin\/(\d+(\.?_?\d+)+)/i,t);return s&&(n.version=s),n}},{test:[/tizen/i],
describe:function(t){var n={name:"Tizen"},s=c.getFirstMatch(/(?:tizen\s?)?browser\/(\d+(\.?_?\d+)+)/i,t)||c.getFirstMatch(u,t);return s&&(n.version=s),n}},{
test:[/qupzilla/i],describe:function(t){var n={name:"QupZilla"},s=c.getFirstMatch(/(?:qupzilla)[\s/](\d+(\.?_?\d+)+)/i,t)||c.getFirstMatch(u,t)
;return s&&(n.version=s),n}},{test:[/librewolf/i],describe:function(t){var n={name:"LibreWolf"},s=c.getFirstMatch(/(?:librewolf)[\s/](\d+(\.?_?\d+)+)/i,t)
;return s&&(n.version=s),n}},{test:[/firefox|iceweasel|fxios/i],describe:function(t){var n={name:"Firefox"
},s=c.getFirstMatch(/(?:firefox|iceweasel|fxios)[\s/](\d+(\.?_?\d+)+)/i,t);return s&&(n.version=s),n}},{test:[/electron/i],describe:function(t){var n={
name:"Electron"},s=c.getFirstMatch(/(?:electron)\/(\d+(\.?_?\d+)+)/i,t);return s&&(n.version=s),n}},{test:[/sogoumobilebrowser/i,/metasr/i,/se 2\.[x]/i],
describe:function(t){var n={name:"Sogou Browser"
},s=c.getFirstMatch(/(?:sogoumobilebrowser)[\s/](\d+(\.?_?\d+)+)/i,t),o=c.getFirstMatch(/(?:chrome|crios|crmo)\/(\d+(\.?_?\d+)+)/i,t),i=c.getFirstMatch(/se ([\d.]+)x/i,t),u=s||o||i
;return u&&(n.version=u),n}},{test:[/MiuiBrowser/i],describe:function(t){var n={name:"Miui"},s=c.getFirstMatch(/(?:MiuiBrowser)[\s/](\d+(\.?_?\d+)+)/i,t)
;return s&&(n.version=s),n}},{test:function(t){return!!t.hasBrand("DuckDuckGo")||t.test(/\sDdg\/[\d.]+$/i)},describe:function(t,n){var s={name:"DuckDuckGo"}
;if(n){var o=n.getBrandVersion("DuckDuckGo");if(o)return s.version=o,s}var i=c.getFirstMatch(/\sDdg\/([\d.]+)$/i,t);return i&&(s.version=i),s}},{
test:function(t){return t.hasBrand("Brave")},describe:function(t,n){var s={name:"Brave"};if(n){var o=n.getBrandVersion("Brave");if(o)return s.version=o,s}
return s}},{test:[/chromium/i],describe:function(t){var n={name:"Chromium"},s=c.getFirstMatch(/(?:chromium)[\s/](\d+(\.?_?\d+)+)/i,t)||c.getFirstMatch(u,t)
;return s&&(n.version=s),n}},{test:[/ladybird/i],describe:function(t){var n={name:"Ladybird"},s=c.getFirstMatch(/ladybird\/(\d+(\.?_?\d+)+)/i,t)
;return s&&(n.version=s),n}},{test:[/chrome|crios|crmo/i],describe:function(t){var n={name:"Chrome"
},s=c.getFirstMatch(/(?:chrome|crios|crmo)\/(\d+(\.?_?\d+)+)/i,t);return s&&(n.version=s),n}},{test:[/GSA/i],describe:function(t){var n={name:"Google Search"
},s=c.getFirstMatch(/(?:GSA)\/(\d+(\.?_?\d+)+)/i,t);return s&&(n.version=s),n}},{test:function(t){var n=!t.test(/like android/i),s=t.test(/android/i)
;return n&&s},describe:function(t){var n={name:"Android Browser"},s=c.getFirstMatch(u,t);return s&&(n.version=s),n}},{test:[/playstation 4/i],
describe:function(t){var n={name:"PlayStation 4"},s=c.getFirstMatch(u,t);return s&&(n.version=s),n}},{test:[/safari|applewebkit/i],describe:function(t){var n={
name:"Safari"},s=c.getFirstMatch(u,t);return s&&(n.version=s),n}},{test:[/.*/i],describe:function(t){
var n=-1!==t.search("\\(")?/^(.*)\/([^/]*)[ \t]\((.*)/:/^(.*)\/([^/]*) /;return{name:c.getFirstMatch(n,t),version:c.getSecondMatch(n,t)}}}],d=[{
test:[/Roku\/DVP/],describe:function(t){var n=c.getFirstMatch(/Roku\/DVP-(\d+\.\d+)/i,t);return{name:o.Roku,version:n}}},{test:[/windows phone/i],
describe:function(t){var n=c.getFirstMatch(/windows phone (?:os)?\s?(\d+(\.\d+)*)/i,t);return{name:o.WindowsPhone,version:n}}},{test:[/windows /i],
describe:function(t){var n=c.getFirstMatch(/Windows ((NT|XP)( \d\d?.\d)?)/i,t),s=c.getWindowsVersionName(n);return{name:o.Windows,version:n,versionName:s}}},{
test:function(t){return c.isFirefoxOnIpad(t.getUA())},describe:function(t){var n={name:o.iOS},s=c.getSecondMatch(/(Version\/)(\d[\d.]+)/,t)
;return s&&(n.version=s),n}},{test:[/macintosh/i],describe:function(t){
var n=c.getFirstMatch(/mac os x (\d+(\.?_?\d+)+)/i,t).replace(/[_\s]/g,"."),s=c.getMacOSVersionName(n),i={name:o.MacOS,version:n};return s&&(i.versionName=s),i}
},{test:[/(ipod|iphone|ipad)/i],describe:function(t){var n=c.getFirstMatch(/os (\d+([_\s]\d+)*) like mac os x/i,t).replace(/[_\s]/g,".");return{name:o.iOS,
version:n}}},{test:[/OpenHarmony/i],describe:function(t){var n=c.getFirstMatch(/OpenHarmony\s+(\d+(\.\d+)*)/i,t);return{name:o.HarmonyOS,version:n}}},{
test:function(t){var n=!t.test(/like android/i),s=t.test(/android/i);return n&&s},describe:function(t){
var n=c.getFirstMatch(/android[\s/-](\d+(\.\d+)*)/i,t),s=c.getAndroidVersionName(n),i={name:o.Android,version:n};return s&&(i.versionName=s),i}},{
test:[/(web|hpw)[o0]s/i],describe:function(t){var n=c.getFirstMatch(/(?:web|hpw)[o0]s\/(\d+(\.\d+)*)/i,t),s={name:o.WebOS};return n&&n.length&&(s.version=n),s}
},{test:[/blackberry|\bbb\d+/i,/rim\stablet/i],describe:function(t){
var n=c.getFirstMatch(/rim\stablet\sos\s(\d+(\.\d+)*)/i,t)||c.getFirstMatch(/blackberry\d+\/(\d+([_\s]\d+)*)/i,t)||c.getFirstMatch(/\bbb(\d+)/i,t);return{
name:o.BlackBerry,version:n}}},{test:[/bada/i],describe:function(t){var n=c.getFirstMatch(/bada\/(\d+(\.\d+)*)/i,t);return{name:o.Bada,version:n}}},{
test:[/tizen/i],describe:function(t){var n=c.getFirstMatch(/tizen[/\s](\d+(\.\d+)*)/i,t);return{name:o.Tizen,version:n}}},{test:[/linux/i],describe:function(){
return{name:o.Linux}}},{test:[/CrOS/],describe:function(){return{name:o.ChromeOS}}},{test:[/PlayStation 4/],describe:function(t){
var n=c.getFirstMatch(/PlayStation 4[/\s](\d+(\.\d+)*)/i,t);return{name:o.PlayStation4,version:n}}}],f=[{test:[/googlebot/i],describe:function(){return{
type:s.bot,vendor:"Google"}}},{test:[/linespider/i],describe:function(){return{type:s.bot,vendor:"Line"}}},{test:[/amazonbot/i],describe:function(){return{
type:s.bot,vendor:"Amazon"}}},{test:[/gptbot/i],describe:function(){return{type:s.bot,vendor:"OpenAI"}}},{test:[/chatgpt-user/i],describe:function(){return{
type:s.bot,vendor:"OpenAI"}}},{test:[/oai-searchbot/i],describe:function(){return{type:s.bot,vendor:"OpenAI"}}},{test:[/baiduspider/i],describe:function(){
return{type:s.bot,vendor:"Baidu"}}},{test:[/bingbot/i],describe:function(){return{type:s.bot,vendor:"Bing"}}},{test:[/duckduckbot/i],describe:function(){return{
type:s.bot,vendor:"DuckDuckGo"}}},{test:[/claudebot/i,/claude-web/i,/claude-user/i,/claude-searchbot/i],describe:function(){return{type:s.bot,vendor:"Anthropic"
}}},{test:[/omgilibot/i,/webzio-extended/i],describe:function(){return{type:s.bot,vendor:"Webz.io"}}},{test:[/diffbot/i],describe:function(){return{type:s.bot,
vendor:"Diffbot"}}},{test:[/perplexitybot/i],describe:function(){return{type:s.bot,vendor:"Perplexity AI"}}},{test:[/perplexity-user/i],describe:function(){
return{type:s.bot,vendor:"Perplexity AI"}}},{test:[/youbot/i],describe:function(){return{type:s.bot,vendor:"You.com"}}},{test:[/ia_archiver/i],
describe:function(){return{type:s.bot,vendor:"Internet Archive"}}},{test:[/meta-webindexer/i],describe:function(){return{type:s.bot,vendor:"Meta"}}},{
test:[/meta-externalads/i],describe:function(){return{type:s.bot,vendor:"Meta"}}},{test:[/meta-externalagent/i],describe:function(){return{type:s.bot,
vendor:"Meta"}}},{test:[/meta-externalfetcher/i],describe:function(){return{type:s.bot,vendor:"Meta"}}},{test:[/facebookexternalhit/i,/facebookcatalog/i],
describe:function(){return{type:s.bot,vendor:"Meta"}}},{test:[/slackbot/i,/slack-imgProxy/i],describe:function(){return{type:s.bot,vendor:"Slack"}}},{
test:[/yahoo/i],describe:function(){return{type:s.bot,vendor:"Yahoo"}}},{test:[/yandexbot/i,/yandexmobilebot/i],describe:function(){return{type:s.bot,
vendor:"Yandex"}}},{test:[/pingdom/i],describe:function(){return{type:s.bot,vendor:"Pingdom"}}},{test:[/huawei/i],describe:function(t){
var n=c.getFirstMatch(/(can-l01)/i,t)&&"Nova",o={type:s.mobile,vendor:"Huawei"};return n&&(o.model=n),o}},{test:[/nexus\s*(?:7|8|9|10).*/i],describe:function(){
return{type:s.tablet,vendor:"Nexus"}}},{test:[/ipad/i],describe:function(){return{type:s.tablet,vendor:"Apple",model:"iPad"}}},{test:function(t){
return c.isFirefoxOnIpad(t.getUA())},describe:function(){return{type:s.tablet,vendor:"Apple",model:"iPad"}}},{test:[/kftt build/i],describe:function(){return{
type:s.tablet,vendor:"Amazon",model:"Kindle Fire HD 7"}}},{test:[/silk/i],describe:function(){return{type:s.tablet,vendor:"Amazon"}}},{test:[/tablet(?! pc)/i],
describe:function(){return{type:s.tablet}}},{test:function(t){var n=t.test(/ipod|iphone/i),s=t.test(/like (ipod|iphone)/i);return n&&!s},describe:function(t){
var n=c.getFirstMatch(/(ipod|iphone)/i,t);return{type:s.mobile,vendor:"Apple",model:n}}},{test:[/nexus\s*[0-6].*/i,/galaxy nexus/i],describe:function(){return{
type:s.mobile,vendor:"Nexus"}}},{test:[/Nokia/i],describe:function(t){var n=c.getFirstMatch(/Nokia\s+([0-9]+(\.[0-9]+)?)/i,t),o={type:s.mobile,vendor:"Nokia"}
;return n&&(o.model=n),o}},{test:[/[^-]mobi/i],describe:function(){return{type:s.mobile}}},{test:function(t){return"blackberry"===t.getBrowserName(!0)},
describe:function(){return{type:s.mobile,vendor:"BlackBerry"}}},{test:function(t){return"bada"===t.getBrowserName(!0)},describe:function(){return{type:s.mobile}
}},{test:function(t){return"windows phone"===t.getBrowserName()},describe:function(){return{type:s.mobile,vendor:"Microsoft"}}},{test:function(t){
var n=Number(String(t.getOSVersion()).split(".")[0]);return"android"===t.getOSName(!0)&&n>=3},describe:function(){return{type:s.tablet}}},{test:function(t){
return"android"===t.getOSName(!0)},describe:function(){return{type:s.mobile}}},{test:[/smart-?tv|smarttv/i],describe:function(){return{type:s.tv}}},{
test:[/netcast/i],describe:function(){return{type:s.tv}}},{test:function(t){return"macos"===t.getOSName(!0)},describe:function(){return{type:s.desktop,
vendor:"Apple"}}},{test:function(t){return"windows"===t.getOSName(!0)},describe:function(){return{type:s.desktop}}},{test:function(t){
return"linux"===t.getOSName(!0)},describe:function(){return{type:s.desktop}}},{test:function(t){return"playstation 4"===t.getOSName(!0)},describe:function(){
return{type:s.tv}}},{test:function(t){return"roku"===t.getOSName(!0)},describe:function(){return{type:s.tv}}}],p=[{test:function(t){
return"microsoft edge"===t.getBrowserName(!0)},describe:function(t){if(/\sedg\//i.test(t))return{name:i.Blink}
;var n=c.getFirstMatch(/edge\/(\d+(\.?_?\d+)+)/i,t);return{name:i.EdgeHTML,version:n}}},{test:function(t){return"ladybird"===t.getBrowserName(!0)},
describe:function(){return{name:i.LibWeb}}},{test:[/trident/i],describe:function(t){var n={name:i.Trident},s=c.getFirstMatch(/trident\/(\d+(\.?_?\d+)+)/i,t)
;return s&&(n.version=s),n}},{test:function(t){return t.test(/presto/i)},describe:function(t){var n={name:i.Presto
},s=c.getFirstMatch(/presto\/(\d+(\.?_?\d+)+)/i,t);return s&&(n.version=s),n}},{test:function(t){var n=t.test(/gecko/i),s=t.test(/like gecko/i);return n&&!s},
describe:function(t){var n={name:i.Gecko},s=c.getFirstMatch(/gecko\/(\d+(\.?_?\d+)+)/i,t);return s&&(n.version=s),n}},{test:[/(apple)?webkit\/537\.36/i],
describe:function(){return{name:i.Blink}}},{test:[/(apple)?webkit/i],describe:function(t){var n={name:i.WebKit},s=c.getFirstMatch(/webkit\/(\d+(\.?_?\d+)+)/i,t)
;return s&&(n.version=s),n}}],h=function(){function e(t,n,s){if(void 0===n&&(n=!1),void 0===s&&(s=null),
null==t||""===t)throw new Error("UserAgent parameter can't be empty");this._ua=t;var o=!1;"boolean"==typeof n?(o=n,
this._hints=s):this._hints=null!=n&&"object"==typeof n?n:null,this.parsedResult={},!0!==o&&this.parse()}var t=e.prototype;return t.getHints=function(){
return this._hints},t.hasBrand=function(t){if(!this._hints||!Array.isArray(this._hints.brands))return!1;var n=t.toLowerCase()
;return this._hints.brands.some(function(t){return t.brand&&t.brand.toLowerCase()===n})},t.getBrandVersion=function(t){
if(this._hints&&Array.isArray(this._hints.brands)){var n=t.toLowerCase(),s=c.find(this._hints.brands,function(t){return t.brand&&t.brand.toLowerCase()===n})
;return s?s.version:void 0}},t.getUA=function(){return this._ua},t.test=function(t){return t.test(this._ua)},t.parseBrowser=function(){var t=this
;this.parsedResult.browser={};var n=c.find(l,function(n){if("function"==typeof n.test)return n.test(t);if(Array.isArray(n.test))return n.test.some(function(n){
return t.test(n)});throw new Error("Browser's test function is not valid")});return n&&(this.parsedResult.browser=n.describe(this.getUA(),this)),
this.parsedResult.browser},t.getBrowser=function(){return this.parsedResult.browser?this.parsedResult.browser:this.parseBrowser()},t.getBrowserName=function(t){
return t?String(this.getBrowser().name).toLowerCase()||"":this.getBrowser().name||""},t.getBrowserVersion=function(){return this.getBrowser().version},
t.getOS=function(){return this.parsedResult.os?this.parsedResult.os:this.parseOS()},t.parseOS=function(){var t=this;this.parsedResult.os={}
;var n=c.find(d,function(n){if("function"==typeof n.test)return n.test(t);if(Array.isArray(n.test))return n.test.some(function(n){return t.test(n)})
;throw new Error("Browser's test function is not valid")});return n&&(this.parsedResult.os=n.describe(this.getUA())),this.parsedResult.os},
t.getOSName=function(t){var n=this.getOS().name;return t?String(n).toLowerCase()||"":n||""},t.getOSVersion=function(){return this.getOS().version},
t.getPlatform=function(){return this.parsedResult.platform?this.parsedResult.platform:this.parsePlatform()},t.getPlatformType=function(t){void 0===t&&(t=!1)
;var n=this.getPlatform().type;return t?String(n).toLowerCase()||"":n||""},t.parsePlatform=function(){var t=this;this.parsedResult.platform={}
;var n=c.find(f,function(n){if("function"==typeof n.test)return n.test(t);if(Array.isArray(n.test))return n.test.some(function(n){return t.test(n)})
;throw new Error("Browser's test function is not valid")});return n&&(this.parsedResult.platform=n.describe(this.getUA())),this.parsedResult.platform},
t.getEngine=function(){return this.parsedResult.engine?this.parsedResult.engine:this.parseEngine()},t.getEngineName=function(t){
return t?String(this.getEngine().name).toLowerCase()||"":this.getEngine().name||""},t.parseEngine=function(){var t=this;this.parsedResult.engine={}
;var n=c.find(p,function(n){if("function"==typeof n.test)return n.test(t);if(Array.isArray(n.test))return n.test.some(function(n){return t.test(n)})
;throw new Error("Browser's test function is not valid")});return n&&(this.parsedResult.engine=n.describe(this.getUA())),this.parsedResult.engine},
t.parse=function(){return this.parseBrowser(),this.parseOS(),this.parsePlatform(),this.parseEngine(),this},t.getResult=function(){
return c.assign({},this.parsedResult)},t.satisfies=function(t){var n=this,s={},o=0,i={},u=0;if(Object.keys(t).forEach(function(n){var c=t[n]
;"string"==typeof c||Array.isArray(c)?(i[n]=c,u+=1):"object"==typeof c&&(s[n]=c,o+=1)}),o>0){var l=Object.keys(s),d=c.find(l,function(t){return n.isOS(t)})
;if(d){var f=this.satisfies(s[d]);if(void 0!==f)return f}var p=c.find(l,function(t){return n.isPlatform(t)});if(p){var h=this.satisfies(s[p])
;if(void 0!==h)return h}}if(u>0){var g=Object.keys(i),m=c.find(g,function(t){return n.isBrowser(t,!0)});if(void 0!==m)return this.compareVersions(i[m])}},
t.isBrowser=function(t,n){void 0===n&&(n=!1);var s=this.getBrowserName().toLowerCase(),o=t.toLowerCase(),i=c.getBrowserTypeByAlias(o)
;return n&&i&&(o=i.toLowerCase()),o===s},t.compareVersions=function(t){var n=this;return"string"==typeof t?this.compareVersion(t):t.some(function(t){
return n.compareVersion(t)})},t.compareVersion=function(t){var n=[0],s=t,o=!1,i=this.getBrowserVersion()
;if("string"==typeof i)return">"===t[0]||"<"===t[0]?(s=t.substr(1),"="===t[1]?(o=!0,s=t.substr(2)):n=[],
">"===t[0]?n.push(1):n.push(-1)):"="===t[0]?s=t.substr(1):"~"===t[0]&&(o=!0,s=t.substr(1)),n.indexOf(c.compareVersions(i,s,o))>-1},t.isOS=function(t){
return this.getOSName(!0)===String(t).toLowerCase()},t.isPlatform=function(t){return this.getPlatformType(!0)===String(t).toLowerCase()},t.isEngine=function(t){
return this.getEngineName(!0)===String(t).toLowerCase()},t.is=function(t,n){return void 0===n&&(n=!1),this.isBrowser(t,n)||this.isOS(t)||this.isPlatform(t)},
t.some=function(t){var n=this;return void 0===t&&(t=[]),t.some(function(t){return n.is(t)})},e}();function b(t){var n=function(t){
if("object"!=typeof t||!t)return t;var n=t[Symbol.toPrimitive];if(void 0!==n){var s=n.call(t,"string");if("object"!=typeof s)return s
;throw new TypeError("@@toPrimitive must return a primitive value.")}return String(t)}(t);return"symbol"==typeof n?n:n+""}var g=function(){function e(){}
return e.getParser=function(t,n,s){if(void 0===n&&(n=!1),void 0===s&&(s=null),"string"!=typeof t)throw new Error("UserAgent should be a string")
;return new h(t,n,s)},e.parse=function(t,n){return void 0===n&&(n=null),new h(t,n).getResult()},t=e,(c=[{key:"BROWSER_MAP",get:function(){return n}},{
key:"ENGINE_MAP",get:function(){return i}},{key:"OS_MAP",get:function(){return o}},{key:"PLATFORMS_MAP",get:function(){return s}}])&&
/*!
  	* Bowser - a browser detector
  	* https://github.com/bowser-js/bowser
  	* MIT License | (c) Dustin Diaz 2012-2015
  	* MIT License | (c) Denis Demchenko 2015-2026
  	*/
function(t,n){for(var s=0;s<n.length;s++){var o=n[s];o.enumerable=o.enumerable||!1,o.configurable=!0,"value"in o&&(o.writable=!0),
Object.defineProperty(t,b(o.key),o)}}(t,c),Object.defineProperty(t,"prototype",{writable:!1}),t;var t,c}();return g.parse,g.getParser,g})}};

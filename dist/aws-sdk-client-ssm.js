export const id=4736;export const ids=[4736];export const modules={34736:(e,t,o)=>{
const{awsEndpointFunctions:s,emitWarningIfUnsupportedVersion:n,createDefaultUserAgentProvider:a,getDefaultSocketTimeout:i,NODE_APP_ID_CONFIG_OPTIONS:c,getAwsRegionExtensionConfiguration:r,resolveAwsRegionExtensionConfiguration:p,resolveUserAgentConfig:d,resolveHostHeaderConfig:l,getUserAgentPlugin:m,getHostHeaderPlugin:u,getLoggerPlugin:E,getRecursionDetectionPlugin:x}=o(5152)
;const{getHttpAuthSchemeEndpointRuleSetPlugin:I,DefaultIdentityProviderConfig:v,getHttpSigningPlugin:g,createPaginator:y}=o(90402)
;const{normalizeProvider:S,getSmithyContext:h,ServiceException:f,NoOpLogger:M,emitWarningIfUnsupportedVersion:O,loadConfigsForDefaultMode:P,getDefaultExtensionConfiguration:A,resolveDefaultRuntimeConfig:D,Client:$,makeBuilder:N,createWaiter:C,checkExceptions:T,WaiterState:R,createAggregatedClient:L}=o(92658)
;const{Command:b}=o(92658)
;const{resolveDefaultsModeConfig:F,loadConfig:w,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:z,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:j,NODE_REGION_CONFIG_OPTIONS:U,NODE_REGION_CONFIG_FILE_OPTIONS:V,resolveRegionConfig:k}=o(47291)
;const{BinaryDecisionDiagram:H,EndpointCache:_,decideEndpoint:K,customEndpointFunctions:G,resolveEndpointConfig:q,getEndpointPlugin:Q}=o(62085)
;const{parseUrl:B,getHttpHandlerExtensionConfiguration:W,resolveHttpHandlerRuntimeConfig:Y,getContentLengthPlugin:J}=o(93422)
;const{DEFAULT_RETRY_MODE:X,NODE_RETRY_MODE_CONFIG_OPTIONS:Z,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:ee,resolveRetryConfig:te,getRetryPlugin:oe}=o(23609)
;const{TypeRegistry:se,getSchemaSerdePlugin:ne}=o(26890);const{resolveAwsSdkSigV4Config:ae,AwsSdkSigV4Signer:ie,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:ce}=o(97523)
;const{defaultProvider:re}=o(5861);const{toUtf8:pe,fromUtf8:de,toBase64:le,fromBase64:me,calculateBodyLength:ue}=o(92430)
;const{streamCollector:Ee,NodeHttpHandler:xe}=o(61279);const{AwsJson1_1Protocol:Ie}=o(37288);const{Sha256:ve}=o(99542)
;const defaultSSMHttpAuthSchemeParametersProvider=async(e,t,o)=>({operation:h(t).operation,region:await S(e.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",
signingProperties:{name:"ssm",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}
const defaultSSMHttpAuthSchemeProvider=e=>{const t=[];switch(e.operation){default:t.push(createAwsAuthSigv4HttpAuthOption(e))}return t}
;const resolveHttpAuthSchemeConfig=e=>{const t=ae(e);return Object.assign(t,{authSchemePreference:S(e.authSchemePreference??[])})}
;const resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??false,useFipsEndpoint:e.useFipsEndpoint??false,
defaultSigningName:"ssm"});const ge={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{
type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var ye="3.1168.0";var Se={version:ye};const he="ref"
;const fe=-1,Me=true,Oe="isSet",Pe="PartitionResult",Ae="booleanEquals",De="getAttr",$e={[he]:"Endpoint"},Ne={[he]:Pe},Ce={},Te=[{[he]:"Region"}];const Re={
conditions:[[Oe,[$e]],[Oe,Te],["aws.partition",Te,Pe],[Ae,[{[he]:"UseFIPS"},Me]],[Ae,[{[he]:"UseDualStack"},Me]],[Ae,[{fn:De,argv:[Ne,"supportsDualStack"]
},Me]],[Ae,[{fn:De,argv:[Ne,"supportsFIPS"]},Me]],["stringEquals",[{fn:De,argv:[Ne,"name"]},"aws-us-gov"]]],
results:[[fe],[fe,"Invalid Configuration: FIPS and custom endpoint are not supported"],[fe,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[$e,Ce],["https://ssm-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Ce],[fe,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://ssm.{Region}.amazonaws.com",Ce],["https://ssm-fips.{Region}.{PartitionResult#dnsSuffix}",Ce],[fe,"FIPS is enabled but this partition does not support FIPS"],["https://ssm.{Region}.{PartitionResult#dualStackDnsSuffix}",Ce],[fe,"DualStack is enabled but this partition does not support DualStack"],["https://ssm.{Region}.{PartitionResult#dnsSuffix}",Ce],[fe,"Invalid Configuration: Missing Region"]]
};const Le=2;const be=1e8
;const Fe=new Int32Array([-1,1,-1,0,13,3,1,4,be+12,2,5,be+12,3,8,6,4,7,be+11,5,be+9,be+10,4,11,9,6,10,be+8,7,be+6,be+7,5,12,be+5,6,be+4,be+5,3,be+1,14,4,be+2,be+3])
;const we=H.from(Fe,Le,Re.conditions,Re.results);const ze=new _({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]})
;const defaultEndpointResolver=(e,t={})=>ze.get(e,()=>K(we,{endpointParams:e,logger:t.logger}));G.aws=s;class SSMServiceException extends f{
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ssm#SSMServiceException";constructor(e){super(e);Object.setPrototypeOf(this,SSMServiceException.prototype)
}}class AccessDeniedException extends SSMServiceException{static shapeId="com.amazonaws.ssm#AccessDeniedException";name="AccessDeniedException";$fault="client"
;Message;constructor(e){super({name:"AccessDeniedException",$fault:"client",...e});Object.setPrototypeOf(this,AccessDeniedException.prototype)
;this.Message=e.Message}}class InternalServerError extends SSMServiceException{static shapeId="com.amazonaws.ssm#InternalServerError";name="InternalServerError"
;$fault="server";Message;constructor(e){super({name:"InternalServerError",$fault:"server",...e});Object.setPrototypeOf(this,InternalServerError.prototype)
;this.Message=e.Message}}class InvalidResourceId extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidResourceId";name="InvalidResourceId"
;$fault="client";constructor(e){super({name:"InvalidResourceId",$fault:"client",...e});Object.setPrototypeOf(this,InvalidResourceId.prototype)}}
class InvalidResourceType extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidResourceType";name="InvalidResourceType";$fault="client"
;constructor(e){super({name:"InvalidResourceType",$fault:"client",...e});Object.setPrototypeOf(this,InvalidResourceType.prototype)}}
class TooManyTagsError extends SSMServiceException{static shapeId="com.amazonaws.ssm#TooManyTagsError";name="TooManyTagsError";$fault="client";constructor(e){
super({name:"TooManyTagsError",$fault:"client",...e});Object.setPrototypeOf(this,TooManyTagsError.prototype)}}class TooManyUpdates extends SSMServiceException{
static shapeId="com.amazonaws.ssm#TooManyUpdates";name="TooManyUpdates";$fault="client";Message;constructor(e){super({name:"TooManyUpdates",$fault:"client",...e
});Object.setPrototypeOf(this,TooManyUpdates.prototype);this.Message=e.Message}}class AlreadyExistsException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#AlreadyExistsException";name="AlreadyExistsException";$fault="client";Message;constructor(e){super({
name:"AlreadyExistsException",$fault:"client",...e});Object.setPrototypeOf(this,AlreadyExistsException.prototype);this.Message=e.Message}}
class OpsItemConflictException extends SSMServiceException{static shapeId="com.amazonaws.ssm#OpsItemConflictException";name="OpsItemConflictException"
;$fault="client";Message;constructor(e){super({name:"OpsItemConflictException",$fault:"client",...e})
;Object.setPrototypeOf(this,OpsItemConflictException.prototype);this.Message=e.Message}}class OpsItemInvalidParameterException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#OpsItemInvalidParameterException";name="OpsItemInvalidParameterException";$fault="client";ParameterNames;Message
;constructor(e){super({name:"OpsItemInvalidParameterException",$fault:"client",...e});Object.setPrototypeOf(this,OpsItemInvalidParameterException.prototype)
;this.ParameterNames=e.ParameterNames;this.Message=e.Message}}class OpsItemLimitExceededException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#OpsItemLimitExceededException";name="OpsItemLimitExceededException";$fault="client";ResourceTypes;Limit;LimitType;Message
;constructor(e){super({name:"OpsItemLimitExceededException",$fault:"client",...e});Object.setPrototypeOf(this,OpsItemLimitExceededException.prototype)
;this.ResourceTypes=e.ResourceTypes;this.Limit=e.Limit;this.LimitType=e.LimitType;this.Message=e.Message}}
class OpsItemNotFoundException extends SSMServiceException{static shapeId="com.amazonaws.ssm#OpsItemNotFoundException";name="OpsItemNotFoundException"
;$fault="client";Message;constructor(e){super({name:"OpsItemNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,OpsItemNotFoundException.prototype);this.Message=e.Message}}
class OpsItemRelatedItemAlreadyExistsException extends SSMServiceException{static shapeId="com.amazonaws.ssm#OpsItemRelatedItemAlreadyExistsException"
;name="OpsItemRelatedItemAlreadyExistsException";$fault="client";Message;ResourceUri;OpsItemId;constructor(e){super({
name:"OpsItemRelatedItemAlreadyExistsException",$fault:"client",...e});Object.setPrototypeOf(this,OpsItemRelatedItemAlreadyExistsException.prototype)
;this.Message=e.Message;this.ResourceUri=e.ResourceUri;this.OpsItemId=e.OpsItemId}}class DuplicateInstanceId extends SSMServiceException{
static shapeId="com.amazonaws.ssm#DuplicateInstanceId";name="DuplicateInstanceId";$fault="client";constructor(e){super({name:"DuplicateInstanceId",
$fault:"client",...e});Object.setPrototypeOf(this,DuplicateInstanceId.prototype)}}class InvalidCommandId extends SSMServiceException{
static shapeId="com.amazonaws.ssm#InvalidCommandId";name="InvalidCommandId";$fault="client";constructor(e){super({name:"InvalidCommandId",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidCommandId.prototype)}}class InvalidInstanceId extends SSMServiceException{
static shapeId="com.amazonaws.ssm#InvalidInstanceId";name="InvalidInstanceId";$fault="client";Message;constructor(e){super({name:"InvalidInstanceId",
$fault:"client",...e});Object.setPrototypeOf(this,InvalidInstanceId.prototype);this.Message=e.Message}}class DoesNotExistException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#DoesNotExistException";name="DoesNotExistException";$fault="client";Message;constructor(e){super({
name:"DoesNotExistException",$fault:"client",...e});Object.setPrototypeOf(this,DoesNotExistException.prototype);this.Message=e.Message}}
class InvalidParameters extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidParameters";name="InvalidParameters";$fault="client";Message
;constructor(e){super({name:"InvalidParameters",$fault:"client",...e});Object.setPrototypeOf(this,InvalidParameters.prototype);this.Message=e.Message}}
class AssociationAlreadyExists extends SSMServiceException{static shapeId="com.amazonaws.ssm#AssociationAlreadyExists";name="AssociationAlreadyExists"
;$fault="client";constructor(e){super({name:"AssociationAlreadyExists",$fault:"client",...e});Object.setPrototypeOf(this,AssociationAlreadyExists.prototype)}}
class AssociationLimitExceeded extends SSMServiceException{static shapeId="com.amazonaws.ssm#AssociationLimitExceeded";name="AssociationLimitExceeded"
;$fault="client";constructor(e){super({name:"AssociationLimitExceeded",$fault:"client",...e});Object.setPrototypeOf(this,AssociationLimitExceeded.prototype)}}
class InvalidDocument extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidDocument";name="InvalidDocument";$fault="client";Message
;constructor(e){super({name:"InvalidDocument",$fault:"client",...e});Object.setPrototypeOf(this,InvalidDocument.prototype);this.Message=e.Message}}
class InvalidDocumentVersion extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidDocumentVersion";name="InvalidDocumentVersion";$fault="client"
;Message;constructor(e){super({name:"InvalidDocumentVersion",$fault:"client",...e});Object.setPrototypeOf(this,InvalidDocumentVersion.prototype)
;this.Message=e.Message}}class InvalidOutputLocation extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidOutputLocation"
;name="InvalidOutputLocation";$fault="client";constructor(e){super({name:"InvalidOutputLocation",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidOutputLocation.prototype)}}class InvalidSchedule extends SSMServiceException{
static shapeId="com.amazonaws.ssm#InvalidSchedule";name="InvalidSchedule";$fault="client";Message;constructor(e){super({name:"InvalidSchedule",$fault:"client",
...e});Object.setPrototypeOf(this,InvalidSchedule.prototype);this.Message=e.Message}}class InvalidTag extends SSMServiceException{
static shapeId="com.amazonaws.ssm#InvalidTag";name="InvalidTag";$fault="client";Message;constructor(e){super({name:"InvalidTag",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidTag.prototype);this.Message=e.Message}}class InvalidTarget extends SSMServiceException{
static shapeId="com.amazonaws.ssm#InvalidTarget";name="InvalidTarget";$fault="client";Message;constructor(e){super({name:"InvalidTarget",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidTarget.prototype);this.Message=e.Message}}class InvalidTargetMaps extends SSMServiceException{
static shapeId="com.amazonaws.ssm#InvalidTargetMaps";name="InvalidTargetMaps";$fault="client";Message;constructor(e){super({name:"InvalidTargetMaps",
$fault:"client",...e});Object.setPrototypeOf(this,InvalidTargetMaps.prototype);this.Message=e.Message}}
class UnsupportedPlatformType extends SSMServiceException{static shapeId="com.amazonaws.ssm#UnsupportedPlatformType";name="UnsupportedPlatformType"
;$fault="client";Message;constructor(e){super({name:"UnsupportedPlatformType",$fault:"client",...e})
;Object.setPrototypeOf(this,UnsupportedPlatformType.prototype);this.Message=e.Message}}class ConflictException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#ConflictException";name="ConflictException";$fault="client";Message;constructor(e){super({name:"ConflictException",
$fault:"client",...e});Object.setPrototypeOf(this,ConflictException.prototype);this.Message=e.Message}}
class ServiceQuotaExceededException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ServiceQuotaExceededException"
;name="ServiceQuotaExceededException";$fault="client";Message;ResourceId;ResourceType;QuotaCode;ServiceCode;constructor(e){super({
name:"ServiceQuotaExceededException",$fault:"client",...e});Object.setPrototypeOf(this,ServiceQuotaExceededException.prototype);this.Message=e.Message
;this.ResourceId=e.ResourceId;this.ResourceType=e.ResourceType;this.QuotaCode=e.QuotaCode;this.ServiceCode=e.ServiceCode}}
class DocumentAlreadyExists extends SSMServiceException{static shapeId="com.amazonaws.ssm#DocumentAlreadyExists";name="DocumentAlreadyExists";$fault="client"
;Message;constructor(e){super({name:"DocumentAlreadyExists",$fault:"client",...e});Object.setPrototypeOf(this,DocumentAlreadyExists.prototype)
;this.Message=e.Message}}class DocumentLimitExceeded extends SSMServiceException{static shapeId="com.amazonaws.ssm#DocumentLimitExceeded"
;name="DocumentLimitExceeded";$fault="client";Message;constructor(e){super({name:"DocumentLimitExceeded",$fault:"client",...e})
;Object.setPrototypeOf(this,DocumentLimitExceeded.prototype);this.Message=e.Message}}class InvalidDocumentContent extends SSMServiceException{
static shapeId="com.amazonaws.ssm#InvalidDocumentContent";name="InvalidDocumentContent";$fault="client";Message;constructor(e){super({
name:"InvalidDocumentContent",$fault:"client",...e});Object.setPrototypeOf(this,InvalidDocumentContent.prototype);this.Message=e.Message}}
class InvalidDocumentSchemaVersion extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidDocumentSchemaVersion"
;name="InvalidDocumentSchemaVersion";$fault="client";Message;constructor(e){super({name:"InvalidDocumentSchemaVersion",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidDocumentSchemaVersion.prototype);this.Message=e.Message}}class MaxDocumentSizeExceeded extends SSMServiceException{
static shapeId="com.amazonaws.ssm#MaxDocumentSizeExceeded";name="MaxDocumentSizeExceeded";$fault="client";Message;constructor(e){super({
name:"MaxDocumentSizeExceeded",$fault:"client",...e});Object.setPrototypeOf(this,MaxDocumentSizeExceeded.prototype);this.Message=e.Message}}
class NoLongerSupportedException extends SSMServiceException{static shapeId="com.amazonaws.ssm#NoLongerSupportedException";name="NoLongerSupportedException"
;$fault="client";Message;constructor(e){super({name:"NoLongerSupportedException",$fault:"client",...e})
;Object.setPrototypeOf(this,NoLongerSupportedException.prototype);this.Message=e.Message}}class IdempotentParameterMismatch extends SSMServiceException{
static shapeId="com.amazonaws.ssm#IdempotentParameterMismatch";name="IdempotentParameterMismatch";$fault="client";Message;constructor(e){super({
name:"IdempotentParameterMismatch",$fault:"client",...e});Object.setPrototypeOf(this,IdempotentParameterMismatch.prototype);this.Message=e.Message}}
class ResourceLimitExceededException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ResourceLimitExceededException"
;name="ResourceLimitExceededException";$fault="client";Message;constructor(e){super({name:"ResourceLimitExceededException",$fault:"client",...e})
;Object.setPrototypeOf(this,ResourceLimitExceededException.prototype);this.Message=e.Message}}class OpsItemAccessDeniedException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#OpsItemAccessDeniedException";name="OpsItemAccessDeniedException";$fault="client";Message;constructor(e){super({
name:"OpsItemAccessDeniedException",$fault:"client",...e});Object.setPrototypeOf(this,OpsItemAccessDeniedException.prototype);this.Message=e.Message}}
class OpsItemAlreadyExistsException extends SSMServiceException{static shapeId="com.amazonaws.ssm#OpsItemAlreadyExistsException"
;name="OpsItemAlreadyExistsException";$fault="client";Message;OpsItemId;constructor(e){super({name:"OpsItemAlreadyExistsException",$fault:"client",...e})
;Object.setPrototypeOf(this,OpsItemAlreadyExistsException.prototype);this.Message=e.Message;this.OpsItemId=e.OpsItemId}}
class OpsMetadataAlreadyExistsException extends SSMServiceException{static shapeId="com.amazonaws.ssm#OpsMetadataAlreadyExistsException"
;name="OpsMetadataAlreadyExistsException";$fault="client";constructor(e){super({name:"OpsMetadataAlreadyExistsException",$fault:"client",...e})
;Object.setPrototypeOf(this,OpsMetadataAlreadyExistsException.prototype)}}class OpsMetadataInvalidArgumentException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#OpsMetadataInvalidArgumentException";name="OpsMetadataInvalidArgumentException";$fault="client";constructor(e){super({
name:"OpsMetadataInvalidArgumentException",$fault:"client",...e});Object.setPrototypeOf(this,OpsMetadataInvalidArgumentException.prototype)}}
class OpsMetadataLimitExceededException extends SSMServiceException{static shapeId="com.amazonaws.ssm#OpsMetadataLimitExceededException"
;name="OpsMetadataLimitExceededException";$fault="client";constructor(e){super({name:"OpsMetadataLimitExceededException",$fault:"client",...e})
;Object.setPrototypeOf(this,OpsMetadataLimitExceededException.prototype)}}class OpsMetadataTooManyUpdatesException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#OpsMetadataTooManyUpdatesException";name="OpsMetadataTooManyUpdatesException";$fault="client";constructor(e){super({
name:"OpsMetadataTooManyUpdatesException",$fault:"client",...e});Object.setPrototypeOf(this,OpsMetadataTooManyUpdatesException.prototype)}}
class ResourceDataSyncAlreadyExistsException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ResourceDataSyncAlreadyExistsException"
;name="ResourceDataSyncAlreadyExistsException";$fault="client";SyncName;constructor(e){super({name:"ResourceDataSyncAlreadyExistsException",$fault:"client",...e
});Object.setPrototypeOf(this,ResourceDataSyncAlreadyExistsException.prototype);this.SyncName=e.SyncName}}
class ResourceDataSyncCountExceededException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ResourceDataSyncCountExceededException"
;name="ResourceDataSyncCountExceededException";$fault="client";Message;constructor(e){super({name:"ResourceDataSyncCountExceededException",$fault:"client",...e
});Object.setPrototypeOf(this,ResourceDataSyncCountExceededException.prototype);this.Message=e.Message}}
class ResourceDataSyncInvalidConfigurationException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ResourceDataSyncInvalidConfigurationException"
;name="ResourceDataSyncInvalidConfigurationException";$fault="client";Message;constructor(e){super({name:"ResourceDataSyncInvalidConfigurationException",
$fault:"client",...e});Object.setPrototypeOf(this,ResourceDataSyncInvalidConfigurationException.prototype);this.Message=e.Message}}
class InvalidActivation extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidActivation";name="InvalidActivation";$fault="client";Message
;constructor(e){super({name:"InvalidActivation",$fault:"client",...e});Object.setPrototypeOf(this,InvalidActivation.prototype);this.Message=e.Message}}
class InvalidActivationId extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidActivationId";name="InvalidActivationId";$fault="client";Message
;constructor(e){super({name:"InvalidActivationId",$fault:"client",...e});Object.setPrototypeOf(this,InvalidActivationId.prototype);this.Message=e.Message}}
class AssociationDoesNotExist extends SSMServiceException{static shapeId="com.amazonaws.ssm#AssociationDoesNotExist";name="AssociationDoesNotExist"
;$fault="client";Message;constructor(e){super({name:"AssociationDoesNotExist",$fault:"client",...e})
;Object.setPrototypeOf(this,AssociationDoesNotExist.prototype);this.Message=e.Message}}class ResourceNotFoundException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#ResourceNotFoundException";name="ResourceNotFoundException";$fault="client";Message;constructor(e){super({
name:"ResourceNotFoundException",$fault:"client",...e});Object.setPrototypeOf(this,ResourceNotFoundException.prototype);this.Message=e.Message}}
class AssociatedInstances extends SSMServiceException{static shapeId="com.amazonaws.ssm#AssociatedInstances";name="AssociatedInstances";$fault="client"
;constructor(e){super({name:"AssociatedInstances",$fault:"client",...e});Object.setPrototypeOf(this,AssociatedInstances.prototype)}}
class InvalidDocumentOperation extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidDocumentOperation";name="InvalidDocumentOperation"
;$fault="client";Message;constructor(e){super({name:"InvalidDocumentOperation",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidDocumentOperation.prototype);this.Message=e.Message}}
class InvalidDeleteInventoryParametersException extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidDeleteInventoryParametersException"
;name="InvalidDeleteInventoryParametersException";$fault="client";Message;constructor(e){super({name:"InvalidDeleteInventoryParametersException",
$fault:"client",...e});Object.setPrototypeOf(this,InvalidDeleteInventoryParametersException.prototype);this.Message=e.Message}}
class InvalidInventoryRequestException extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidInventoryRequestException"
;name="InvalidInventoryRequestException";$fault="client";Message;constructor(e){super({name:"InvalidInventoryRequestException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidInventoryRequestException.prototype);this.Message=e.Message}}class InvalidOptionException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#InvalidOptionException";name="InvalidOptionException";$fault="client";Message;constructor(e){super({
name:"InvalidOptionException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidOptionException.prototype);this.Message=e.Message}}
class InvalidTypeNameException extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidTypeNameException";name="InvalidTypeNameException"
;$fault="client";Message;constructor(e){super({name:"InvalidTypeNameException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidTypeNameException.prototype);this.Message=e.Message}}class OpsMetadataNotFoundException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#OpsMetadataNotFoundException";name="OpsMetadataNotFoundException";$fault="client";constructor(e){super({
name:"OpsMetadataNotFoundException",$fault:"client",...e});Object.setPrototypeOf(this,OpsMetadataNotFoundException.prototype)}}
class ParameterNotFound extends SSMServiceException{static shapeId="com.amazonaws.ssm#ParameterNotFound";name="ParameterNotFound";$fault="client"
;constructor(e){super({name:"ParameterNotFound",$fault:"client",...e});Object.setPrototypeOf(this,ParameterNotFound.prototype)}}
class ResourceInUseException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ResourceInUseException";name="ResourceInUseException";$fault="client"
;Message;constructor(e){super({name:"ResourceInUseException",$fault:"client",...e});Object.setPrototypeOf(this,ResourceInUseException.prototype)
;this.Message=e.Message}}class ResourceDataSyncNotFoundException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#ResourceDataSyncNotFoundException";name="ResourceDataSyncNotFoundException";$fault="client";SyncName;SyncType;Message
;constructor(e){super({name:"ResourceDataSyncNotFoundException",$fault:"client",...e});Object.setPrototypeOf(this,ResourceDataSyncNotFoundException.prototype)
;this.SyncName=e.SyncName;this.SyncType=e.SyncType;this.Message=e.Message}}class MalformedResourcePolicyDocumentException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#MalformedResourcePolicyDocumentException";name="MalformedResourcePolicyDocumentException";$fault="client";Message
;constructor(e){super({name:"MalformedResourcePolicyDocumentException",$fault:"client",...e})
;Object.setPrototypeOf(this,MalformedResourcePolicyDocumentException.prototype);this.Message=e.Message}}
class ResourcePolicyConflictException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ResourcePolicyConflictException"
;name="ResourcePolicyConflictException";$fault="client";Message;constructor(e){super({name:"ResourcePolicyConflictException",$fault:"client",...e})
;Object.setPrototypeOf(this,ResourcePolicyConflictException.prototype);this.Message=e.Message}}
class ResourcePolicyInvalidParameterException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ResourcePolicyInvalidParameterException"
;name="ResourcePolicyInvalidParameterException";$fault="client";ParameterNames;Message;constructor(e){super({name:"ResourcePolicyInvalidParameterException",
$fault:"client",...e});Object.setPrototypeOf(this,ResourcePolicyInvalidParameterException.prototype);this.ParameterNames=e.ParameterNames;this.Message=e.Message
}}class ResourcePolicyNotFoundException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ResourcePolicyNotFoundException"
;name="ResourcePolicyNotFoundException";$fault="client";Message;constructor(e){super({name:"ResourcePolicyNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,ResourcePolicyNotFoundException.prototype);this.Message=e.Message}}class TargetInUseException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#TargetInUseException";name="TargetInUseException";$fault="client";Message;constructor(e){super({name:"TargetInUseException",
$fault:"client",...e});Object.setPrototypeOf(this,TargetInUseException.prototype);this.Message=e.Message}}class InvalidFilter extends SSMServiceException{
static shapeId="com.amazonaws.ssm#InvalidFilter";name="InvalidFilter";$fault="client";Message;constructor(e){super({name:"InvalidFilter",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidFilter.prototype);this.Message=e.Message}}class InvalidNextToken extends SSMServiceException{
static shapeId="com.amazonaws.ssm#InvalidNextToken";name="InvalidNextToken";$fault="client";Message;constructor(e){super({name:"InvalidNextToken",
$fault:"client",...e});Object.setPrototypeOf(this,InvalidNextToken.prototype);this.Message=e.Message}}
class InvalidAssociationVersion extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidAssociationVersion";name="InvalidAssociationVersion"
;$fault="client";Message;constructor(e){super({name:"InvalidAssociationVersion",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidAssociationVersion.prototype);this.Message=e.Message}}class AssociationExecutionDoesNotExist extends SSMServiceException{
static shapeId="com.amazonaws.ssm#AssociationExecutionDoesNotExist";name="AssociationExecutionDoesNotExist";$fault="client";Message;constructor(e){super({
name:"AssociationExecutionDoesNotExist",$fault:"client",...e});Object.setPrototypeOf(this,AssociationExecutionDoesNotExist.prototype);this.Message=e.Message}}
class InvalidFilterKey extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidFilterKey";name="InvalidFilterKey";$fault="client";constructor(e){
super({name:"InvalidFilterKey",$fault:"client",...e});Object.setPrototypeOf(this,InvalidFilterKey.prototype)}}
class InvalidFilterValue extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidFilterValue";name="InvalidFilterValue";$fault="client";Message
;constructor(e){super({name:"InvalidFilterValue",$fault:"client",...e});Object.setPrototypeOf(this,InvalidFilterValue.prototype);this.Message=e.Message}}
class AutomationExecutionNotFoundException extends SSMServiceException{static shapeId="com.amazonaws.ssm#AutomationExecutionNotFoundException"
;name="AutomationExecutionNotFoundException";$fault="client";Message;constructor(e){super({name:"AutomationExecutionNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,AutomationExecutionNotFoundException.prototype);this.Message=e.Message}}class InvalidPermissionType extends SSMServiceException{
static shapeId="com.amazonaws.ssm#InvalidPermissionType";name="InvalidPermissionType";$fault="client";Message;constructor(e){super({
name:"InvalidPermissionType",$fault:"client",...e});Object.setPrototypeOf(this,InvalidPermissionType.prototype);this.Message=e.Message}}
class UnsupportedOperatingSystem extends SSMServiceException{static shapeId="com.amazonaws.ssm#UnsupportedOperatingSystem";name="UnsupportedOperatingSystem"
;$fault="client";Message;constructor(e){super({name:"UnsupportedOperatingSystem",$fault:"client",...e})
;Object.setPrototypeOf(this,UnsupportedOperatingSystem.prototype);this.Message=e.Message}}
class InvalidInstanceInformationFilterValue extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidInstanceInformationFilterValue"
;name="InvalidInstanceInformationFilterValue";$fault="client";constructor(e){super({name:"InvalidInstanceInformationFilterValue",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidInstanceInformationFilterValue.prototype)}}class InvalidInstancePropertyFilterValue extends SSMServiceException{
static shapeId="com.amazonaws.ssm#InvalidInstancePropertyFilterValue";name="InvalidInstancePropertyFilterValue";$fault="client";constructor(e){super({
name:"InvalidInstancePropertyFilterValue",$fault:"client",...e});Object.setPrototypeOf(this,InvalidInstancePropertyFilterValue.prototype)}}
class InvalidDeletionIdException extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidDeletionIdException";name="InvalidDeletionIdException"
;$fault="client";Message;constructor(e){super({name:"InvalidDeletionIdException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidDeletionIdException.prototype);this.Message=e.Message}}class InvalidFilterOption extends SSMServiceException{
static shapeId="com.amazonaws.ssm#InvalidFilterOption";name="InvalidFilterOption";$fault="client";constructor(e){super({name:"InvalidFilterOption",
$fault:"client",...e});Object.setPrototypeOf(this,InvalidFilterOption.prototype)}}
class OpsItemRelatedItemAssociationNotFoundException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#OpsItemRelatedItemAssociationNotFoundException";name="OpsItemRelatedItemAssociationNotFoundException";$fault="client";Message
;constructor(e){super({name:"OpsItemRelatedItemAssociationNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,OpsItemRelatedItemAssociationNotFoundException.prototype);this.Message=e.Message}}
class ThrottlingException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ThrottlingException";name="ThrottlingException";$fault="client";Message
;QuotaCode;ServiceCode;constructor(e){super({name:"ThrottlingException",$fault:"client",...e});Object.setPrototypeOf(this,ThrottlingException.prototype)
;this.Message=e.Message;this.QuotaCode=e.QuotaCode;this.ServiceCode=e.ServiceCode}}class ValidationException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#ValidationException";name="ValidationException";$fault="client";Message;ReasonCode;constructor(e){super({
name:"ValidationException",$fault:"client",...e});Object.setPrototypeOf(this,ValidationException.prototype);this.Message=e.Message;this.ReasonCode=e.ReasonCode}
}class InvalidDocumentType extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidDocumentType";name="InvalidDocumentType";$fault="client";Message
;constructor(e){super({name:"InvalidDocumentType",$fault:"client",...e});Object.setPrototypeOf(this,InvalidDocumentType.prototype);this.Message=e.Message}}
class UnsupportedCalendarException extends SSMServiceException{static shapeId="com.amazonaws.ssm#UnsupportedCalendarException"
;name="UnsupportedCalendarException";$fault="client";Message;constructor(e){super({name:"UnsupportedCalendarException",$fault:"client",...e})
;Object.setPrototypeOf(this,UnsupportedCalendarException.prototype);this.Message=e.Message}}class InvalidPluginName extends SSMServiceException{
static shapeId="com.amazonaws.ssm#InvalidPluginName";name="InvalidPluginName";$fault="client";constructor(e){super({name:"InvalidPluginName",$fault:"client",
...e});Object.setPrototypeOf(this,InvalidPluginName.prototype)}}class InvocationDoesNotExist extends SSMServiceException{
static shapeId="com.amazonaws.ssm#InvocationDoesNotExist";name="InvocationDoesNotExist";$fault="client";constructor(e){super({name:"InvocationDoesNotExist",
$fault:"client",...e});Object.setPrototypeOf(this,InvocationDoesNotExist.prototype)}}class UnsupportedFeatureRequiredException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#UnsupportedFeatureRequiredException";name="UnsupportedFeatureRequiredException";$fault="client";Message;constructor(e){super({
name:"UnsupportedFeatureRequiredException",$fault:"client",...e});Object.setPrototypeOf(this,UnsupportedFeatureRequiredException.prototype)
;this.Message=e.Message}}class InvalidAggregatorException extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidAggregatorException"
;name="InvalidAggregatorException";$fault="client";Message;constructor(e){super({name:"InvalidAggregatorException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidAggregatorException.prototype);this.Message=e.Message}}class InvalidInventoryGroupException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#InvalidInventoryGroupException";name="InvalidInventoryGroupException";$fault="client";Message;constructor(e){super({
name:"InvalidInventoryGroupException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidInventoryGroupException.prototype);this.Message=e.Message}}
class InvalidResultAttributeException extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidResultAttributeException"
;name="InvalidResultAttributeException";$fault="client";Message;constructor(e){super({name:"InvalidResultAttributeException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidResultAttributeException.prototype);this.Message=e.Message}}class InvalidKeyId extends SSMServiceException{
static shapeId="com.amazonaws.ssm#InvalidKeyId";name="InvalidKeyId";$fault="client";constructor(e){super({name:"InvalidKeyId",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidKeyId.prototype)}}class ParameterVersionNotFound extends SSMServiceException{
static shapeId="com.amazonaws.ssm#ParameterVersionNotFound";name="ParameterVersionNotFound";$fault="client";constructor(e){super({
name:"ParameterVersionNotFound",$fault:"client",...e});Object.setPrototypeOf(this,ParameterVersionNotFound.prototype)}}
class ServiceSettingNotFound extends SSMServiceException{static shapeId="com.amazonaws.ssm#ServiceSettingNotFound";name="ServiceSettingNotFound";$fault="client"
;Message;constructor(e){super({name:"ServiceSettingNotFound",$fault:"client",...e});Object.setPrototypeOf(this,ServiceSettingNotFound.prototype)
;this.Message=e.Message}}class ParameterVersionLabelLimitExceeded extends SSMServiceException{
static shapeId="com.amazonaws.ssm#ParameterVersionLabelLimitExceeded";name="ParameterVersionLabelLimitExceeded";$fault="client";constructor(e){super({
name:"ParameterVersionLabelLimitExceeded",$fault:"client",...e});Object.setPrototypeOf(this,ParameterVersionLabelLimitExceeded.prototype)}}
class UnsupportedOperationException extends SSMServiceException{static shapeId="com.amazonaws.ssm#UnsupportedOperationException"
;name="UnsupportedOperationException";$fault="client";Message;constructor(e){super({name:"UnsupportedOperationException",$fault:"client",...e})
;Object.setPrototypeOf(this,UnsupportedOperationException.prototype);this.Message=e.Message}}class DocumentPermissionLimit extends SSMServiceException{
static shapeId="com.amazonaws.ssm#DocumentPermissionLimit";name="DocumentPermissionLimit";$fault="client";Message;constructor(e){super({
name:"DocumentPermissionLimit",$fault:"client",...e});Object.setPrototypeOf(this,DocumentPermissionLimit.prototype);this.Message=e.Message}}
class ComplianceTypeCountLimitExceededException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ComplianceTypeCountLimitExceededException"
;name="ComplianceTypeCountLimitExceededException";$fault="client";Message;constructor(e){super({name:"ComplianceTypeCountLimitExceededException",
$fault:"client",...e});Object.setPrototypeOf(this,ComplianceTypeCountLimitExceededException.prototype);this.Message=e.Message}}
class InvalidItemContentException extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidItemContentException";name="InvalidItemContentException"
;$fault="client";TypeName;Message;constructor(e){super({name:"InvalidItemContentException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidItemContentException.prototype);this.TypeName=e.TypeName;this.Message=e.Message}}
class ItemSizeLimitExceededException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ItemSizeLimitExceededException"
;name="ItemSizeLimitExceededException";$fault="client";TypeName;Message;constructor(e){super({name:"ItemSizeLimitExceededException",$fault:"client",...e})
;Object.setPrototypeOf(this,ItemSizeLimitExceededException.prototype);this.TypeName=e.TypeName;this.Message=e.Message}}
class TotalSizeLimitExceededException extends SSMServiceException{static shapeId="com.amazonaws.ssm#TotalSizeLimitExceededException"
;name="TotalSizeLimitExceededException";$fault="client";Message;constructor(e){super({name:"TotalSizeLimitExceededException",$fault:"client",...e})
;Object.setPrototypeOf(this,TotalSizeLimitExceededException.prototype);this.Message=e.Message}}
class CustomSchemaCountLimitExceededException extends SSMServiceException{static shapeId="com.amazonaws.ssm#CustomSchemaCountLimitExceededException"
;name="CustomSchemaCountLimitExceededException";$fault="client";Message;constructor(e){super({name:"CustomSchemaCountLimitExceededException",$fault:"client",
...e});Object.setPrototypeOf(this,CustomSchemaCountLimitExceededException.prototype);this.Message=e.Message}}
class InvalidInventoryItemContextException extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidInventoryItemContextException"
;name="InvalidInventoryItemContextException";$fault="client";Message;constructor(e){super({name:"InvalidInventoryItemContextException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidInventoryItemContextException.prototype);this.Message=e.Message}}
class ItemContentMismatchException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ItemContentMismatchException"
;name="ItemContentMismatchException";$fault="client";TypeName;Message;constructor(e){super({name:"ItemContentMismatchException",$fault:"client",...e})
;Object.setPrototypeOf(this,ItemContentMismatchException.prototype);this.TypeName=e.TypeName;this.Message=e.Message}}
class SubTypeCountLimitExceededException extends SSMServiceException{static shapeId="com.amazonaws.ssm#SubTypeCountLimitExceededException"
;name="SubTypeCountLimitExceededException";$fault="client";Message;constructor(e){super({name:"SubTypeCountLimitExceededException",$fault:"client",...e})
;Object.setPrototypeOf(this,SubTypeCountLimitExceededException.prototype);this.Message=e.Message}}
class UnsupportedInventoryItemContextException extends SSMServiceException{static shapeId="com.amazonaws.ssm#UnsupportedInventoryItemContextException"
;name="UnsupportedInventoryItemContextException";$fault="client";TypeName;Message;constructor(e){super({name:"UnsupportedInventoryItemContextException",
$fault:"client",...e});Object.setPrototypeOf(this,UnsupportedInventoryItemContextException.prototype);this.TypeName=e.TypeName;this.Message=e.Message}}
class UnsupportedInventorySchemaVersionException extends SSMServiceException{static shapeId="com.amazonaws.ssm#UnsupportedInventorySchemaVersionException"
;name="UnsupportedInventorySchemaVersionException";$fault="client";Message;constructor(e){super({name:"UnsupportedInventorySchemaVersionException",
$fault:"client",...e});Object.setPrototypeOf(this,UnsupportedInventorySchemaVersionException.prototype);this.Message=e.Message}}
class HierarchyLevelLimitExceededException extends SSMServiceException{static shapeId="com.amazonaws.ssm#HierarchyLevelLimitExceededException"
;name="HierarchyLevelLimitExceededException";$fault="client";constructor(e){super({name:"HierarchyLevelLimitExceededException",$fault:"client",...e})
;Object.setPrototypeOf(this,HierarchyLevelLimitExceededException.prototype)}}class HierarchyTypeMismatchException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#HierarchyTypeMismatchException";name="HierarchyTypeMismatchException";$fault="client";constructor(e){super({
name:"HierarchyTypeMismatchException",$fault:"client",...e});Object.setPrototypeOf(this,HierarchyTypeMismatchException.prototype)}}
class IncompatiblePolicyException extends SSMServiceException{static shapeId="com.amazonaws.ssm#IncompatiblePolicyException";name="IncompatiblePolicyException"
;$fault="client";constructor(e){super({name:"IncompatiblePolicyException",$fault:"client",...e})
;Object.setPrototypeOf(this,IncompatiblePolicyException.prototype)}}class InvalidAllowedPatternException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#InvalidAllowedPatternException";name="InvalidAllowedPatternException";$fault="client";constructor(e){super({
name:"InvalidAllowedPatternException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidAllowedPatternException.prototype)}}
class InvalidPolicyAttributeException extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidPolicyAttributeException"
;name="InvalidPolicyAttributeException";$fault="client";constructor(e){super({name:"InvalidPolicyAttributeException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidPolicyAttributeException.prototype)}}class InvalidPolicyTypeException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#InvalidPolicyTypeException";name="InvalidPolicyTypeException";$fault="client";constructor(e){super({
name:"InvalidPolicyTypeException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidPolicyTypeException.prototype)}}
class ParameterAlreadyExists extends SSMServiceException{static shapeId="com.amazonaws.ssm#ParameterAlreadyExists";name="ParameterAlreadyExists";$fault="client"
;constructor(e){super({name:"ParameterAlreadyExists",$fault:"client",...e});Object.setPrototypeOf(this,ParameterAlreadyExists.prototype)}}
class ParameterLimitExceeded extends SSMServiceException{static shapeId="com.amazonaws.ssm#ParameterLimitExceeded";name="ParameterLimitExceeded";$fault="client"
;constructor(e){super({name:"ParameterLimitExceeded",$fault:"client",...e});Object.setPrototypeOf(this,ParameterLimitExceeded.prototype)}}
class ParameterMaxVersionLimitExceeded extends SSMServiceException{static shapeId="com.amazonaws.ssm#ParameterMaxVersionLimitExceeded"
;name="ParameterMaxVersionLimitExceeded";$fault="client";constructor(e){super({name:"ParameterMaxVersionLimitExceeded",$fault:"client",...e})
;Object.setPrototypeOf(this,ParameterMaxVersionLimitExceeded.prototype)}}class ParameterPatternMismatchException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#ParameterPatternMismatchException";name="ParameterPatternMismatchException";$fault="client";constructor(e){super({
name:"ParameterPatternMismatchException",$fault:"client",...e});Object.setPrototypeOf(this,ParameterPatternMismatchException.prototype)}}
class PoliciesLimitExceededException extends SSMServiceException{static shapeId="com.amazonaws.ssm#PoliciesLimitExceededException"
;name="PoliciesLimitExceededException";$fault="client";constructor(e){super({name:"PoliciesLimitExceededException",$fault:"client",...e})
;Object.setPrototypeOf(this,PoliciesLimitExceededException.prototype)}}class UnsupportedParameterType extends SSMServiceException{
static shapeId="com.amazonaws.ssm#UnsupportedParameterType";name="UnsupportedParameterType";$fault="client";constructor(e){super({
name:"UnsupportedParameterType",$fault:"client",...e});Object.setPrototypeOf(this,UnsupportedParameterType.prototype)}}
class ResourcePolicyLimitExceededException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ResourcePolicyLimitExceededException"
;name="ResourcePolicyLimitExceededException";$fault="client";Limit;LimitType;Message;constructor(e){super({name:"ResourcePolicyLimitExceededException",
$fault:"client",...e});Object.setPrototypeOf(this,ResourcePolicyLimitExceededException.prototype);this.Limit=e.Limit;this.LimitType=e.LimitType
;this.Message=e.Message}}class FeatureNotAvailableException extends SSMServiceException{static shapeId="com.amazonaws.ssm#FeatureNotAvailableException"
;name="FeatureNotAvailableException";$fault="client";Message;constructor(e){super({name:"FeatureNotAvailableException",$fault:"client",...e})
;Object.setPrototypeOf(this,FeatureNotAvailableException.prototype);this.Message=e.Message}}class AutomationStepNotFoundException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#AutomationStepNotFoundException";name="AutomationStepNotFoundException";$fault="client";Message;constructor(e){super({
name:"AutomationStepNotFoundException",$fault:"client",...e});Object.setPrototypeOf(this,AutomationStepNotFoundException.prototype);this.Message=e.Message}}
class InvalidAutomationSignalException extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidAutomationSignalException"
;name="InvalidAutomationSignalException";$fault="client";Message;constructor(e){super({name:"InvalidAutomationSignalException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidAutomationSignalException.prototype);this.Message=e.Message}}class InvalidNotificationConfig extends SSMServiceException{
static shapeId="com.amazonaws.ssm#InvalidNotificationConfig";name="InvalidNotificationConfig";$fault="client";Message;constructor(e){super({
name:"InvalidNotificationConfig",$fault:"client",...e});Object.setPrototypeOf(this,InvalidNotificationConfig.prototype);this.Message=e.Message}}
class InvalidOutputFolder extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidOutputFolder";name="InvalidOutputFolder";$fault="client"
;constructor(e){super({name:"InvalidOutputFolder",$fault:"client",...e});Object.setPrototypeOf(this,InvalidOutputFolder.prototype)}}
class InvalidRole extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidRole";name="InvalidRole";$fault="client";Message;constructor(e){super({
name:"InvalidRole",$fault:"client",...e});Object.setPrototypeOf(this,InvalidRole.prototype);this.Message=e.Message}}
class InvalidAssociation extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidAssociation";name="InvalidAssociation";$fault="client";Message
;constructor(e){super({name:"InvalidAssociation",$fault:"client",...e});Object.setPrototypeOf(this,InvalidAssociation.prototype);this.Message=e.Message}}
class AutomationDefinitionNotFoundException extends SSMServiceException{static shapeId="com.amazonaws.ssm#AutomationDefinitionNotFoundException"
;name="AutomationDefinitionNotFoundException";$fault="client";Message;constructor(e){super({name:"AutomationDefinitionNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,AutomationDefinitionNotFoundException.prototype);this.Message=e.Message}}
class AutomationDefinitionVersionNotFoundException extends SSMServiceException{static shapeId="com.amazonaws.ssm#AutomationDefinitionVersionNotFoundException"
;name="AutomationDefinitionVersionNotFoundException";$fault="client";Message;constructor(e){super({name:"AutomationDefinitionVersionNotFoundException",
$fault:"client",...e});Object.setPrototypeOf(this,AutomationDefinitionVersionNotFoundException.prototype);this.Message=e.Message}}
class AutomationExecutionLimitExceededException extends SSMServiceException{static shapeId="com.amazonaws.ssm#AutomationExecutionLimitExceededException"
;name="AutomationExecutionLimitExceededException";$fault="client";Message;constructor(e){super({name:"AutomationExecutionLimitExceededException",
$fault:"client",...e});Object.setPrototypeOf(this,AutomationExecutionLimitExceededException.prototype);this.Message=e.Message}}
class InvalidAutomationExecutionParametersException extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidAutomationExecutionParametersException"
;name="InvalidAutomationExecutionParametersException";$fault="client";Message;constructor(e){super({name:"InvalidAutomationExecutionParametersException",
$fault:"client",...e});Object.setPrototypeOf(this,InvalidAutomationExecutionParametersException.prototype);this.Message=e.Message}}
class AutomationDefinitionNotApprovedException extends SSMServiceException{static shapeId="com.amazonaws.ssm#AutomationDefinitionNotApprovedException"
;name="AutomationDefinitionNotApprovedException";$fault="client";Message;constructor(e){super({name:"AutomationDefinitionNotApprovedException",$fault:"client",
...e});Object.setPrototypeOf(this,AutomationDefinitionNotApprovedException.prototype);this.Message=e.Message}}
class TargetNotConnected extends SSMServiceException{static shapeId="com.amazonaws.ssm#TargetNotConnected";name="TargetNotConnected";$fault="client";Message
;constructor(e){super({name:"TargetNotConnected",$fault:"client",...e});Object.setPrototypeOf(this,TargetNotConnected.prototype);this.Message=e.Message}}
class InvalidAutomationStatusUpdateException extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidAutomationStatusUpdateException"
;name="InvalidAutomationStatusUpdateException";$fault="client";Message;constructor(e){super({name:"InvalidAutomationStatusUpdateException",$fault:"client",...e
});Object.setPrototypeOf(this,InvalidAutomationStatusUpdateException.prototype);this.Message=e.Message}}
class AssociationVersionLimitExceeded extends SSMServiceException{static shapeId="com.amazonaws.ssm#AssociationVersionLimitExceeded"
;name="AssociationVersionLimitExceeded";$fault="client";Message;constructor(e){super({name:"AssociationVersionLimitExceeded",$fault:"client",...e})
;Object.setPrototypeOf(this,AssociationVersionLimitExceeded.prototype);this.Message=e.Message}}class InvalidUpdate extends SSMServiceException{
static shapeId="com.amazonaws.ssm#InvalidUpdate";name="InvalidUpdate";$fault="client";Message;constructor(e){super({name:"InvalidUpdate",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidUpdate.prototype);this.Message=e.Message}}class StatusUnchanged extends SSMServiceException{
static shapeId="com.amazonaws.ssm#StatusUnchanged";name="StatusUnchanged";$fault="client";constructor(e){super({name:"StatusUnchanged",$fault:"client",...e})
;Object.setPrototypeOf(this,StatusUnchanged.prototype)}}class DocumentVersionLimitExceeded extends SSMServiceException{
static shapeId="com.amazonaws.ssm#DocumentVersionLimitExceeded";name="DocumentVersionLimitExceeded";$fault="client";Message;constructor(e){super({
name:"DocumentVersionLimitExceeded",$fault:"client",...e});Object.setPrototypeOf(this,DocumentVersionLimitExceeded.prototype);this.Message=e.Message}}
class DuplicateDocumentContent extends SSMServiceException{static shapeId="com.amazonaws.ssm#DuplicateDocumentContent";name="DuplicateDocumentContent"
;$fault="client";Message;constructor(e){super({name:"DuplicateDocumentContent",$fault:"client",...e})
;Object.setPrototypeOf(this,DuplicateDocumentContent.prototype);this.Message=e.Message}}class DuplicateDocumentVersionName extends SSMServiceException{
static shapeId="com.amazonaws.ssm#DuplicateDocumentVersionName";name="DuplicateDocumentVersionName";$fault="client";Message;constructor(e){super({
name:"DuplicateDocumentVersionName",$fault:"client",...e});Object.setPrototypeOf(this,DuplicateDocumentVersionName.prototype);this.Message=e.Message}}
class OpsMetadataKeyLimitExceededException extends SSMServiceException{static shapeId="com.amazonaws.ssm#OpsMetadataKeyLimitExceededException"
;name="OpsMetadataKeyLimitExceededException";$fault="client";constructor(e){super({name:"OpsMetadataKeyLimitExceededException",$fault:"client",...e})
;Object.setPrototypeOf(this,OpsMetadataKeyLimitExceededException.prototype)}}class ResourceDataSyncConflictException extends SSMServiceException{
static shapeId="com.amazonaws.ssm#ResourceDataSyncConflictException";name="ResourceDataSyncConflictException";$fault="client";Message;constructor(e){super({
name:"ResourceDataSyncConflictException",$fault:"client",...e});Object.setPrototypeOf(this,ResourceDataSyncConflictException.prototype);this.Message=e.Message}}
const je="AssociationAlreadyExists";const Ue="AccessDeniedException";const Ve="AutomationDefinitionNotApprovedException";const ke="AssociationDoesNotExist"
;const He="AutomationDefinitionNotFoundException";const _e="AutomationDefinitionVersionNotFoundException";const Ke="AssociationExecutionDoesNotExist"
;const Ge="AlreadyExistsException";const qe="AutomationExecutionLimitExceededException";const Qe="AutomationExecutionNotFoundException"
;const Be="AssociatedInstances";const We="AssociationLimitExceeded";const Ye="AllowedPattern";const Je="ARN";const Xe="AutomationStepNotFoundException"
;const Ze="AssociationVersionLimitExceeded";const et="ConflictException";const tt="CustomSchemaCountLimitExceededException"
;const ot="ComplianceTypeCountLimitExceededException";const st="Description";const nt="DocumentAlreadyExists";const at="DuplicateDocumentContent"
;const it="DuplicateDocumentVersionName";const ct="DuplicateInstanceId";const rt="DocumentLimitExceeded";const pt="DoesNotExistException"
;const dt="DocumentPermissionLimit";const lt="DataType";const mt="DocumentVersionLimitExceeded";const ut="FeatureNotAvailableException"
;const Et="GetParameterRequest";const xt="GetParameterResult";const It="GetParameter";const vt="HierarchyLevelLimitExceededException"
;const gt="HierarchyTypeMismatchException";const yt="InvalidActivation";const St="InvalidAggregatorException"
;const ht="InvalidAutomationExecutionParametersException";const ft="InvalidActivationId";const Mt="InvalidAllowedPatternException"
;const Ot="InvalidAutomationSignalException";const Pt="InvalidAutomationStatusUpdateException";const At="InvalidAssociationVersion"
;const Dt="InvalidAssociation";const $t="InvalidCommandId";const Nt="ItemContentMismatchException";const Ct="InvalidDocument";const Tt="InvalidDocumentContent"
;const Rt="InvalidDeletionIdException";const Lt="InvalidDeleteInventoryParametersException";const bt="InvocationDoesNotExist"
;const Ft="InvalidDocumentOperation";const wt="InvalidDocumentSchemaVersion";const zt="InvalidDocumentType";const jt="InvalidDocumentVersion"
;const Ut="InvalidFilter";const Vt="InvalidFilterKey";const kt="InvalidFilterOption";const Ht="InvalidFilterValue";const _t="InvalidItemContentException"
;const Kt="InvalidInventoryGroupException";const Gt="InvalidInstanceId";const qt="InvalidInventoryItemContextException"
;const Qt="InvalidInstanceInformationFilterValue";const Bt="InvalidInstancePropertyFilterValue";const Wt="InvalidInventoryRequestException"
;const Yt="InvalidKeyId";const Jt="InvalidNotificationConfig";const Xt="InvalidNextToken";const Zt="InvalidOptionException";const eo="InvalidOutputFolder"
;const to="InvalidOutputLocation";const oo="InvalidParameters";const so="InvalidPolicyAttributeException";const no="IncompatiblePolicyException"
;const ao="IdempotentParameterMismatch";const io="InvalidPluginName";const co="InvalidPermissionType";const ro="InvalidPolicyTypeException"
;const po="InvalidRole";const lo="InvalidResultAttributeException";const mo="InvalidResourceId";const uo="InvalidResourceType";const Eo="InvalidSchedule"
;const xo="InternalServerError";const Io="ItemSizeLimitExceededException";const vo="InvalidTag";const go="InvalidTargetMaps";const yo="InvalidTypeNameException"
;const So="InvalidTarget";const ho="InvalidUpdate";const fo="Key";const Mo="KeyId";const Oo="Limit";const Po="LastModifiedDate";const Ao="LimitType"
;const Do="Message";const $o="MaxDocumentSizeExceeded";const No="MalformedResourcePolicyDocumentException";const Co="Name";const To="NoLongerSupportedException"
;const Ro="OpsItemAccessDeniedException";const Lo="OpsItemAlreadyExistsException";const bo="OpsItemConflictException";const Fo="OpsItemId"
;const wo="OpsItemInvalidParameterException";const zo="OpsItemLimitExceededException";const jo="OpsItemNotFoundException"
;const Uo="OpsItemRelatedItemAlreadyExistsException";const Vo="OpsItemRelatedItemAssociationNotFoundException";const ko="OpsMetadataAlreadyExistsException"
;const Ho="OpsMetadataInvalidArgumentException";const _o="OpsMetadataKeyLimitExceededException";const Ko="OpsMetadataLimitExceededException"
;const Go="OpsMetadataNotFoundException";const qo="OpsMetadataTooManyUpdatesException";const Qo="Overwrite";const Bo="ParameterAlreadyExists"
;const Wo="ParameterLimitExceeded";const Yo="PoliciesLimitExceededException";const Jo="ParameterMaxVersionLimitExceeded";const Xo="ParameterNames"
;const Zo="ParameterNotFound";const es="PutParameter";const ts="ParameterPatternMismatchException";const os="PutParameterRequest";const ss="PutParameterResult"
;const ns="PSParameterValue";const as="ParameterVersionLabelLimitExceeded";const is="ParameterVersionNotFound";const cs="Parameter";const rs="Policies"
;const ps="QuotaCode";const ds="ReasonCode";const ls="ResourceDataSyncAlreadyExistsException";const ms="ResourceDataSyncConflictException"
;const us="ResourceDataSyncCountExceededException";const Es="ResourceDataSyncInvalidConfigurationException";const xs="ResourceDataSyncNotFoundException"
;const Is="ResourceId";const vs="ResourceInUseException";const gs="ResourceLimitExceededException";const ys="ResourceNotFoundException"
;const Ss="ResourcePolicyConflictException";const hs="ResourcePolicyInvalidParameterException";const fs="ResourcePolicyLimitExceededException"
;const Ms="ResourcePolicyNotFoundException";const Os="ResourceTypes";const Ps="ResourceType";const As="ResourceUri";const Ds="ServiceCode";const $s="SyncName"
;const Ns="ServiceQuotaExceededException";const Cs="SourceResult";const Ts="ServiceSettingNotFound";const Rs="SyncType"
;const Ls="SubTypeCountLimitExceededException";const bs="StatusUnchanged";const Fs="Selector";const ws="Tags";const zs="ThrottlingException"
;const js="TargetInUseException";const Us="TagList";const Vs="TooManyTagsError";const ks="TooManyUpdates";const Hs="TypeName";const _s="TargetNotConnected"
;const Ks="TotalSizeLimitExceededException";const Gs="Tag";const qs="Tier";const Qs="Type";const Bs="UnsupportedCalendarException"
;const Ws="UnsupportedFeatureRequiredException";const Ys="UnsupportedInventoryItemContextException";const Js="UnsupportedInventorySchemaVersionException"
;const Xs="UnsupportedOperationException";const Zs="UnsupportedOperatingSystem";const en="UnsupportedParameterType";const tn="UnsupportedPlatformType"
;const on="Value";const sn="ValidationException";const nn="Version";const an="WithDecryption";const cn="awsQueryError";const rn="client";const pn="error"
;const dn="message";const ln="smithy.ts.sdk.synthetic.com.amazonaws.ssm";const mn="server";const un="com.amazonaws.ssm";const En=new se(ln)
;var xn=[-3,ln,"SSMServiceException",0,[],[]];En.registerError(xn,SSMServiceException);const In=new se(un);var vn=[-3,un,Ue,{[pn]:rn},[Do],[0],1]
;In.registerError(vn,AccessDeniedException);var gn=[-3,un,Ge,{[cn]:[`AlreadyExistsException`,400],[pn]:rn},[Do],[0]];In.registerError(gn,AlreadyExistsException)
;var yn=[-3,un,Be,{[cn]:[`AssociatedInstances`,400],[pn]:rn},[],[]];In.registerError(yn,AssociatedInstances);var Sn=[-3,un,je,{
[cn]:[`AssociationAlreadyExists`,400],[pn]:rn},[],[]];In.registerError(Sn,AssociationAlreadyExists);var hn=[-3,un,ke,{[cn]:[`AssociationDoesNotExist`,404],
[pn]:rn},[Do],[0]];In.registerError(hn,AssociationDoesNotExist);var fn=[-3,un,Ke,{[cn]:[`AssociationExecutionDoesNotExist`,404],[pn]:rn},[Do],[0]]
;In.registerError(fn,AssociationExecutionDoesNotExist);var Mn=[-3,un,We,{[cn]:[`AssociationLimitExceeded`,400],[pn]:rn},[],[]]
;In.registerError(Mn,AssociationLimitExceeded);var On=[-3,un,Ze,{[cn]:[`AssociationVersionLimitExceeded`,400],[pn]:rn},[Do],[0]]
;In.registerError(On,AssociationVersionLimitExceeded);var Pn=[-3,un,Ve,{[cn]:[`AutomationDefinitionNotApproved`,400],[pn]:rn},[Do],[0]]
;In.registerError(Pn,AutomationDefinitionNotApprovedException);var An=[-3,un,He,{[cn]:[`AutomationDefinitionNotFound`,404],[pn]:rn},[Do],[0]]
;In.registerError(An,AutomationDefinitionNotFoundException);var Dn=[-3,un,_e,{[cn]:[`AutomationDefinitionVersionNotFound`,404],[pn]:rn},[Do],[0]]
;In.registerError(Dn,AutomationDefinitionVersionNotFoundException);var $n=[-3,un,qe,{[cn]:[`AutomationExecutionLimitExceeded`,429],[pn]:rn},[Do],[0]]
;In.registerError($n,AutomationExecutionLimitExceededException);var Nn=[-3,un,Qe,{[cn]:[`AutomationExecutionNotFound`,404],[pn]:rn},[Do],[0]]
;In.registerError(Nn,AutomationExecutionNotFoundException);var Cn=[-3,un,Xe,{[cn]:[`AutomationStepNotFoundException`,404],[pn]:rn},[Do],[0]]
;In.registerError(Cn,AutomationStepNotFoundException);var Tn=[-3,un,ot,{[cn]:[`ComplianceTypeCountLimitExceeded`,400],[pn]:rn},[Do],[0]]
;In.registerError(Tn,ComplianceTypeCountLimitExceededException);var Rn=[-3,un,et,{[cn]:[`ConflictException`,409],[pn]:rn},[Do],[0]]
;In.registerError(Rn,ConflictException);var Ln=[-3,un,tt,{[cn]:[`CustomSchemaCountLimitExceeded`,400],[pn]:rn},[Do],[0]]
;In.registerError(Ln,CustomSchemaCountLimitExceededException);var bn=[-3,un,nt,{[cn]:[`DocumentAlreadyExists`,400],[pn]:rn},[Do],[0]]
;In.registerError(bn,DocumentAlreadyExists);var Fn=[-3,un,rt,{[cn]:[`DocumentLimitExceeded`,400],[pn]:rn},[Do],[0]];In.registerError(Fn,DocumentLimitExceeded)
;var wn=[-3,un,dt,{[cn]:[`DocumentPermissionLimit`,400],[pn]:rn},[Do],[0]];In.registerError(wn,DocumentPermissionLimit);var zn=[-3,un,mt,{
[cn]:[`DocumentVersionLimitExceeded`,400],[pn]:rn},[Do],[0]];In.registerError(zn,DocumentVersionLimitExceeded);var jn=[-3,un,pt,{
[cn]:[`DoesNotExistException`,404],[pn]:rn},[Do],[0]];In.registerError(jn,DoesNotExistException);var Un=[-3,un,at,{[cn]:[`DuplicateDocumentContent`,400],[pn]:rn
},[Do],[0]];In.registerError(Un,DuplicateDocumentContent);var Vn=[-3,un,it,{[cn]:[`DuplicateDocumentVersionName`,400],[pn]:rn},[Do],[0]]
;In.registerError(Vn,DuplicateDocumentVersionName);var kn=[-3,un,ct,{[cn]:[`DuplicateInstanceId`,404],[pn]:rn},[],[]];In.registerError(kn,DuplicateInstanceId)
;var Hn=[-3,un,ut,{[cn]:[`FeatureNotAvailableException`,400],[pn]:rn},[Do],[0]];In.registerError(Hn,FeatureNotAvailableException);var _n=[-3,un,vt,{
[cn]:[`HierarchyLevelLimitExceededException`,400],[pn]:rn},[dn],[0]];In.registerError(_n,HierarchyLevelLimitExceededException);var Kn=[-3,un,gt,{
[cn]:[`HierarchyTypeMismatchException`,400],[pn]:rn},[dn],[0]];In.registerError(Kn,HierarchyTypeMismatchException);var Gn=[-3,un,ao,{
[cn]:[`IdempotentParameterMismatch`,400],[pn]:rn},[Do],[0]];In.registerError(Gn,IdempotentParameterMismatch);var qn=[-3,un,no,{
[cn]:[`IncompatiblePolicyException`,400],[pn]:rn},[dn],[0]];In.registerError(qn,IncompatiblePolicyException);var Qn=[-3,un,xo,{[cn]:[`InternalServerError`,500],
[pn]:mn},[Do],[0]];In.registerError(Qn,InternalServerError);var Bn=[-3,un,yt,{[cn]:[`InvalidActivation`,404],[pn]:rn},[Do],[0]]
;In.registerError(Bn,InvalidActivation);var Wn=[-3,un,ft,{[cn]:[`InvalidActivationId`,404],[pn]:rn},[Do],[0]];In.registerError(Wn,InvalidActivationId)
;var Yn=[-3,un,St,{[cn]:[`InvalidAggregator`,400],[pn]:rn},[Do],[0]];In.registerError(Yn,InvalidAggregatorException);var Jn=[-3,un,Mt,{
[cn]:[`InvalidAllowedPatternException`,400],[pn]:rn},[dn],[0]];In.registerError(Jn,InvalidAllowedPatternException);var Xn=[-3,un,Dt,{
[cn]:[`InvalidAssociation`,400],[pn]:rn},[Do],[0]];In.registerError(Xn,InvalidAssociation);var Zn=[-3,un,At,{[cn]:[`InvalidAssociationVersion`,400],[pn]:rn
},[Do],[0]];In.registerError(Zn,InvalidAssociationVersion);var ea=[-3,un,ht,{[cn]:[`InvalidAutomationExecutionParameters`,400],[pn]:rn},[Do],[0]]
;In.registerError(ea,InvalidAutomationExecutionParametersException);var ta=[-3,un,Ot,{[cn]:[`InvalidAutomationSignalException`,400],[pn]:rn},[Do],[0]]
;In.registerError(ta,InvalidAutomationSignalException);var oa=[-3,un,Pt,{[cn]:[`InvalidAutomationStatusUpdateException`,400],[pn]:rn},[Do],[0]]
;In.registerError(oa,InvalidAutomationStatusUpdateException);var sa=[-3,un,$t,{[cn]:[`InvalidCommandId`,404],[pn]:rn},[],[]]
;In.registerError(sa,InvalidCommandId);var na=[-3,un,Lt,{[cn]:[`InvalidDeleteInventoryParameters`,400],[pn]:rn},[Do],[0]]
;In.registerError(na,InvalidDeleteInventoryParametersException);var aa=[-3,un,Rt,{[cn]:[`InvalidDeletionId`,400],[pn]:rn},[Do],[0]]
;In.registerError(aa,InvalidDeletionIdException);var ia=[-3,un,Ct,{[cn]:[`InvalidDocument`,404],[pn]:rn},[Do],[0]];In.registerError(ia,InvalidDocument)
;var ca=[-3,un,Tt,{[cn]:[`InvalidDocumentContent`,400],[pn]:rn},[Do],[0]];In.registerError(ca,InvalidDocumentContent);var ra=[-3,un,Ft,{
[cn]:[`InvalidDocumentOperation`,403],[pn]:rn},[Do],[0]];In.registerError(ra,InvalidDocumentOperation);var pa=[-3,un,wt,{
[cn]:[`InvalidDocumentSchemaVersion`,400],[pn]:rn},[Do],[0]];In.registerError(pa,InvalidDocumentSchemaVersion);var da=[-3,un,zt,{
[cn]:[`InvalidDocumentType`,400],[pn]:rn},[Do],[0]];In.registerError(da,InvalidDocumentType);var la=[-3,un,jt,{[cn]:[`InvalidDocumentVersion`,400],[pn]:rn
},[Do],[0]];In.registerError(la,InvalidDocumentVersion);var ma=[-3,un,Ut,{[cn]:[`InvalidFilter`,441],[pn]:rn},[Do],[0]];In.registerError(ma,InvalidFilter)
;var ua=[-3,un,Vt,{[cn]:[`InvalidFilterKey`,400],[pn]:rn},[],[]];In.registerError(ua,InvalidFilterKey);var Ea=[-3,un,kt,{[cn]:[`InvalidFilterOption`,400],
[pn]:rn},[dn],[0]];In.registerError(Ea,InvalidFilterOption);var xa=[-3,un,Ht,{[cn]:[`InvalidFilterValue`,400],[pn]:rn},[Do],[0]]
;In.registerError(xa,InvalidFilterValue);var Ia=[-3,un,Gt,{[cn]:[`InvalidInstanceId`,404],[pn]:rn},[Do],[0]];In.registerError(Ia,InvalidInstanceId)
;var va=[-3,un,Qt,{[cn]:[`InvalidInstanceInformationFilterValue`,400],[pn]:rn},[dn],[0]];In.registerError(va,InvalidInstanceInformationFilterValue)
;var ga=[-3,un,Bt,{[cn]:[`InvalidInstancePropertyFilterValue`,400],[pn]:rn},[dn],[0]];In.registerError(ga,InvalidInstancePropertyFilterValue);var ya=[-3,un,Kt,{
[cn]:[`InvalidInventoryGroup`,400],[pn]:rn},[Do],[0]];In.registerError(ya,InvalidInventoryGroupException);var Sa=[-3,un,qt,{
[cn]:[`InvalidInventoryItemContext`,400],[pn]:rn},[Do],[0]];In.registerError(Sa,InvalidInventoryItemContextException);var ha=[-3,un,Wt,{
[cn]:[`InvalidInventoryRequest`,400],[pn]:rn},[Do],[0]];In.registerError(ha,InvalidInventoryRequestException);var fa=[-3,un,_t,{[cn]:[`InvalidItemContent`,400],
[pn]:rn},[Hs,Do],[0,0]];In.registerError(fa,InvalidItemContentException);var Ma=[-3,un,Yt,{[cn]:[`InvalidKeyId`,400],[pn]:rn},[dn],[0]]
;In.registerError(Ma,InvalidKeyId);var Oa=[-3,un,Xt,{[cn]:[`InvalidNextToken`,400],[pn]:rn},[Do],[0]];In.registerError(Oa,InvalidNextToken);var Pa=[-3,un,Jt,{
[cn]:[`InvalidNotificationConfig`,400],[pn]:rn},[Do],[0]];In.registerError(Pa,InvalidNotificationConfig);var Aa=[-3,un,Zt,{[cn]:[`InvalidOption`,400],[pn]:rn
},[Do],[0]];In.registerError(Aa,InvalidOptionException);var Da=[-3,un,eo,{[cn]:[`InvalidOutputFolder`,400],[pn]:rn},[],[]]
;In.registerError(Da,InvalidOutputFolder);var $a=[-3,un,to,{[cn]:[`InvalidOutputLocation`,400],[pn]:rn},[],[]];In.registerError($a,InvalidOutputLocation)
;var Na=[-3,un,oo,{[cn]:[`InvalidParameters`,400],[pn]:rn},[Do],[0]];In.registerError(Na,InvalidParameters);var Ca=[-3,un,co,{
[cn]:[`InvalidPermissionType`,400],[pn]:rn},[Do],[0]];In.registerError(Ca,InvalidPermissionType);var Ta=[-3,un,io,{[cn]:[`InvalidPluginName`,404],[pn]:rn
},[],[]];In.registerError(Ta,InvalidPluginName);var Ra=[-3,un,so,{[cn]:[`InvalidPolicyAttributeException`,400],[pn]:rn},[dn],[0]]
;In.registerError(Ra,InvalidPolicyAttributeException);var La=[-3,un,ro,{[cn]:[`InvalidPolicyTypeException`,400],[pn]:rn},[dn],[0]]
;In.registerError(La,InvalidPolicyTypeException);var ba=[-3,un,mo,{[cn]:[`InvalidResourceId`,400],[pn]:rn},[],[]];In.registerError(ba,InvalidResourceId)
;var Fa=[-3,un,uo,{[cn]:[`InvalidResourceType`,400],[pn]:rn},[],[]];In.registerError(Fa,InvalidResourceType);var wa=[-3,un,lo,{
[cn]:[`InvalidResultAttribute`,400],[pn]:rn},[Do],[0]];In.registerError(wa,InvalidResultAttributeException);var za=[-3,un,po,{[cn]:[`InvalidRole`,400],[pn]:rn
},[Do],[0]];In.registerError(za,InvalidRole);var ja=[-3,un,Eo,{[cn]:[`InvalidSchedule`,400],[pn]:rn},[Do],[0]];In.registerError(ja,InvalidSchedule)
;var Ua=[-3,un,vo,{[cn]:[`InvalidTag`,400],[pn]:rn},[Do],[0]];In.registerError(Ua,InvalidTag);var Va=[-3,un,So,{[cn]:[`InvalidTarget`,400],[pn]:rn},[Do],[0]]
;In.registerError(Va,InvalidTarget);var ka=[-3,un,go,{[cn]:[`InvalidTargetMaps`,400],[pn]:rn},[Do],[0]];In.registerError(ka,InvalidTargetMaps)
;var Ha=[-3,un,yo,{[cn]:[`InvalidTypeName`,400],[pn]:rn},[Do],[0]];In.registerError(Ha,InvalidTypeNameException);var _a=[-3,un,ho,{[cn]:[`InvalidUpdate`,400],
[pn]:rn},[Do],[0]];In.registerError(_a,InvalidUpdate);var Ka=[-3,un,bt,{[cn]:[`InvocationDoesNotExist`,400],[pn]:rn},[],[]]
;In.registerError(Ka,InvocationDoesNotExist);var Ga=[-3,un,Nt,{[cn]:[`ItemContentMismatch`,400],[pn]:rn},[Hs,Do],[0,0]]
;In.registerError(Ga,ItemContentMismatchException);var qa=[-3,un,Io,{[cn]:[`ItemSizeLimitExceeded`,400],[pn]:rn},[Hs,Do],[0,0]]
;In.registerError(qa,ItemSizeLimitExceededException);var Qa=[-3,un,No,{[cn]:[`MalformedResourcePolicyDocumentException`,400],[pn]:rn},[Do],[0]]
;In.registerError(Qa,MalformedResourcePolicyDocumentException);var Ba=[-3,un,$o,{[cn]:[`MaxDocumentSizeExceeded`,400],[pn]:rn},[Do],[0]]
;In.registerError(Ba,MaxDocumentSizeExceeded);var Wa=[-3,un,To,{[cn]:[`NoLongerSupported`,400],[pn]:rn},[Do],[0]]
;In.registerError(Wa,NoLongerSupportedException);var Ya=[-3,un,Ro,{[cn]:[`OpsItemAccessDeniedException`,403],[pn]:rn},[Do],[0]]
;In.registerError(Ya,OpsItemAccessDeniedException);var Ja=[-3,un,Lo,{[cn]:[`OpsItemAlreadyExistsException`,400],[pn]:rn},[Do,Fo],[0,0]]
;In.registerError(Ja,OpsItemAlreadyExistsException);var Xa=[-3,un,bo,{[cn]:[`OpsItemConflictException`,409],[pn]:rn},[Do],[0]]
;In.registerError(Xa,OpsItemConflictException);var Za=[-3,un,wo,{[cn]:[`OpsItemInvalidParameterException`,400],[pn]:rn},[Xo,Do],[64|0,0]]
;In.registerError(Za,OpsItemInvalidParameterException);var ei=[-3,un,zo,{[cn]:[`OpsItemLimitExceededException`,400],[pn]:rn},[Os,Oo,Ao,Do],[64|0,1,0,0]]
;In.registerError(ei,OpsItemLimitExceededException);var ti=[-3,un,jo,{[cn]:[`OpsItemNotFoundException`,400],[pn]:rn},[Do],[0]]
;In.registerError(ti,OpsItemNotFoundException);var oi=[-3,un,Uo,{[cn]:[`OpsItemRelatedItemAlreadyExistsException`,400],[pn]:rn},[Do,As,Fo],[0,0,0]]
;In.registerError(oi,OpsItemRelatedItemAlreadyExistsException);var si=[-3,un,Vo,{[cn]:[`OpsItemRelatedItemAssociationNotFoundException`,400],[pn]:rn},[Do],[0]]
;In.registerError(si,OpsItemRelatedItemAssociationNotFoundException);var ni=[-3,un,ko,{[cn]:[`OpsMetadataAlreadyExistsException`,400],[pn]:rn},[dn],[0]]
;In.registerError(ni,OpsMetadataAlreadyExistsException);var ai=[-3,un,Ho,{[cn]:[`OpsMetadataInvalidArgumentException`,400],[pn]:rn},[dn],[0]]
;In.registerError(ai,OpsMetadataInvalidArgumentException);var ii=[-3,un,_o,{[cn]:[`OpsMetadataKeyLimitExceededException`,429],[pn]:rn},[dn],[0]]
;In.registerError(ii,OpsMetadataKeyLimitExceededException);var ci=[-3,un,Ko,{[cn]:[`OpsMetadataLimitExceededException`,429],[pn]:rn},[dn],[0]]
;In.registerError(ci,OpsMetadataLimitExceededException);var ri=[-3,un,Go,{[cn]:[`OpsMetadataNotFoundException`,404],[pn]:rn},[dn],[0]]
;In.registerError(ri,OpsMetadataNotFoundException);var pi=[-3,un,qo,{[cn]:[`OpsMetadataTooManyUpdatesException`,429],[pn]:rn},[dn],[0]]
;In.registerError(pi,OpsMetadataTooManyUpdatesException);var di=[-3,un,Bo,{[cn]:[`ParameterAlreadyExists`,400],[pn]:rn},[dn],[0]]
;In.registerError(di,ParameterAlreadyExists);var li=[-3,un,Wo,{[cn]:[`ParameterLimitExceeded`,429],[pn]:rn},[dn],[0]]
;In.registerError(li,ParameterLimitExceeded);var mi=[-3,un,Jo,{[cn]:[`ParameterMaxVersionLimitExceeded`,400],[pn]:rn},[dn],[0]]
;In.registerError(mi,ParameterMaxVersionLimitExceeded);var ui=[-3,un,Zo,{[cn]:[`ParameterNotFound`,404],[pn]:rn},[dn],[0]]
;In.registerError(ui,ParameterNotFound);var Ei=[-3,un,ts,{[cn]:[`ParameterPatternMismatchException`,400],[pn]:rn},[dn],[0]]
;In.registerError(Ei,ParameterPatternMismatchException);var xi=[-3,un,as,{[cn]:[`ParameterVersionLabelLimitExceeded`,400],[pn]:rn},[dn],[0]]
;In.registerError(xi,ParameterVersionLabelLimitExceeded);var Ii=[-3,un,is,{[cn]:[`ParameterVersionNotFound`,400],[pn]:rn},[dn],[0]]
;In.registerError(Ii,ParameterVersionNotFound);var vi=[-3,un,Yo,{[cn]:[`PoliciesLimitExceededException`,400],[pn]:rn},[dn],[0]]
;In.registerError(vi,PoliciesLimitExceededException);var gi=[-3,un,ls,{[cn]:[`ResourceDataSyncAlreadyExists`,400],[pn]:rn},[$s],[0]]
;In.registerError(gi,ResourceDataSyncAlreadyExistsException);var yi=[-3,un,ms,{[cn]:[`ResourceDataSyncConflictException`,409],[pn]:rn},[Do],[0]]
;In.registerError(yi,ResourceDataSyncConflictException);var Si=[-3,un,us,{[cn]:[`ResourceDataSyncCountExceeded`,400],[pn]:rn},[Do],[0]]
;In.registerError(Si,ResourceDataSyncCountExceededException);var hi=[-3,un,Es,{[cn]:[`ResourceDataSyncInvalidConfiguration`,400],[pn]:rn},[Do],[0]]
;In.registerError(hi,ResourceDataSyncInvalidConfigurationException);var fi=[-3,un,xs,{[cn]:[`ResourceDataSyncNotFound`,404],[pn]:rn},[$s,Rs,Do],[0,0,0]]
;In.registerError(fi,ResourceDataSyncNotFoundException);var Mi=[-3,un,vs,{[cn]:[`ResourceInUseException`,400],[pn]:rn},[Do],[0]]
;In.registerError(Mi,ResourceInUseException);var Oi=[-3,un,gs,{[cn]:[`ResourceLimitExceededException`,400],[pn]:rn},[Do],[0]]
;In.registerError(Oi,ResourceLimitExceededException);var Pi=[-3,un,ys,{[cn]:[`ResourceNotFoundException`,404],[pn]:rn},[Do],[0]]
;In.registerError(Pi,ResourceNotFoundException);var Ai=[-3,un,Ss,{[cn]:[`ResourcePolicyConflictException`,400],[pn]:rn},[Do],[0]]
;In.registerError(Ai,ResourcePolicyConflictException);var Di=[-3,un,hs,{[cn]:[`ResourcePolicyInvalidParameterException`,400],[pn]:rn},[Xo,Do],[64|0,0]]
;In.registerError(Di,ResourcePolicyInvalidParameterException);var $i=[-3,un,fs,{[cn]:[`ResourcePolicyLimitExceededException`,400],[pn]:rn},[Oo,Ao,Do],[1,0,0]]
;In.registerError($i,ResourcePolicyLimitExceededException);var Ni=[-3,un,Ms,{[cn]:[`ResourcePolicyNotFoundException`,404],[pn]:rn},[Do],[0]]
;In.registerError(Ni,ResourcePolicyNotFoundException);var Ci=[-3,un,Ns,{[pn]:rn},[Do,ps,Ds,Is,Ps],[0,0,0,0,0],3]
;In.registerError(Ci,ServiceQuotaExceededException);var Ti=[-3,un,Ts,{[cn]:[`ServiceSettingNotFound`,400],[pn]:rn},[Do],[0]]
;In.registerError(Ti,ServiceSettingNotFound);var Ri=[-3,un,bs,{[cn]:[`StatusUnchanged`,400],[pn]:rn},[],[]];In.registerError(Ri,StatusUnchanged)
;var Li=[-3,un,Ls,{[cn]:[`SubTypeCountLimitExceeded`,400],[pn]:rn},[Do],[0]];In.registerError(Li,SubTypeCountLimitExceededException);var bi=[-3,un,js,{
[cn]:[`TargetInUseException`,400],[pn]:rn},[Do],[0]];In.registerError(bi,TargetInUseException);var Fi=[-3,un,_s,{[cn]:[`TargetNotConnected`,430],[pn]:rn
},[Do],[0]];In.registerError(Fi,TargetNotConnected);var wi=[-3,un,zs,{[pn]:rn},[Do,ps,Ds],[0,0,0],1];In.registerError(wi,ThrottlingException);var zi=[-3,un,Vs,{
[cn]:[`TooManyTagsError`,400],[pn]:rn},[],[]];In.registerError(zi,TooManyTagsError);var ji=[-3,un,ks,{[cn]:[`TooManyUpdates`,429],[pn]:rn},[Do],[0]]
;In.registerError(ji,TooManyUpdates);var Ui=[-3,un,Ks,{[cn]:[`TotalSizeLimitExceeded`,400],[pn]:rn},[Do],[0]]
;In.registerError(Ui,TotalSizeLimitExceededException);var Vi=[-3,un,Bs,{[cn]:[`UnsupportedCalendarException`,400],[pn]:rn},[Do],[0]]
;In.registerError(Vi,UnsupportedCalendarException);var ki=[-3,un,Ws,{[cn]:[`UnsupportedFeatureRequiredException`,400],[pn]:rn},[Do],[0]]
;In.registerError(ki,UnsupportedFeatureRequiredException);var Hi=[-3,un,Ys,{[cn]:[`UnsupportedInventoryItemContext`,400],[pn]:rn},[Hs,Do],[0,0]]
;In.registerError(Hi,UnsupportedInventoryItemContextException);var _i=[-3,un,Js,{[cn]:[`UnsupportedInventorySchemaVersion`,400],[pn]:rn},[Do],[0]]
;In.registerError(_i,UnsupportedInventorySchemaVersionException);var Ki=[-3,un,Zs,{[cn]:[`UnsupportedOperatingSystem`,400],[pn]:rn},[Do],[0]]
;In.registerError(Ki,UnsupportedOperatingSystem);var Gi=[-3,un,Xs,{[cn]:[`UnsupportedOperation`,400],[pn]:rn},[Do],[0]]
;In.registerError(Gi,UnsupportedOperationException);var qi=[-3,un,en,{[cn]:[`UnsupportedParameterType`,400],[pn]:rn},[dn],[0]]
;In.registerError(qi,UnsupportedParameterType);var Qi=[-3,un,tn,{[cn]:[`UnsupportedPlatformType`,400],[pn]:rn},[Do],[0]]
;In.registerError(Qi,UnsupportedPlatformType);var Bi=[-3,un,sn,{[cn]:[`ValidationException`,400],[pn]:rn},[Do,ds],[0,0]]
;In.registerError(Bi,ValidationException);const Wi=[En,In];var Yi=[0,un,ns,8,0];var Ji=[3,un,Et,0,[Co,an],[0,2],1];var Xi=[3,un,xt,0,[cs],[[()=>Zi,0]]]
;var Zi=[3,un,cs,0,[Co,Qs,on,nn,Fs,Cs,Po,Je,lt],[0,0,[()=>Yi,0],1,0,0,4,0,0]]
;var ec=[3,un,os,0,[Co,on,st,Qs,Mo,Qo,Ye,ws,qs,rs,lt],[0,[()=>Yi,0],0,0,0,2,0,()=>sc,0,0,0],2];var tc=[3,un,ss,0,[nn,qs],[1,0]]
;var oc=[3,un,Gs,0,[fo,on],[0,0],2];var sc=[1,un,Us,0,()=>oc];var nc=[9,un,It,0,()=>Ji,()=>Xi];var ac=[9,un,es,0,()=>ec,()=>tc];const getRuntimeConfig$1=e=>({
apiVersion:"2014-11-06",base64Decoder:e?.base64Decoder??me,base64Encoder:e?.base64Encoder??le,disableHostPrefix:e?.disableHostPrefix??false,
endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],
httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultSSMHttpAuthSchemeProvider,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new ie}],logger:e?.logger??new M,protocol:e?.protocol??Ie,
protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.ssm",errorTypeRegistries:Wi,xmlNamespace:"http://ssm.amazonaws.com/doc/2014-11-06/",
version:"2014-11-06",serviceTarget:"AmazonSSM"},serviceId:e?.serviceId??"SSM",sha256:e?.sha256??ve,urlParser:e?.urlParser??B,utf8Decoder:e?.utf8Decoder??de,
utf8Encoder:e?.utf8Encoder??pe});const getRuntimeConfig=e=>{O(process.version);const t=F(e);const defaultConfigProvider=()=>t().then(P)
;const o=getRuntimeConfig$1(e);n(process.version);const s={profile:e?.profile,logger:o.logger};return{...o,...e,runtime:"node",defaultsMode:t,
authSchemePreference:e?.authSchemePreference??w(ce,s),bodyLengthChecker:e?.bodyLengthChecker??ue,credentialDefaultProvider:e?.credentialDefaultProvider??re,
defaultSocketTimeout:i(e?.requestHandler,9e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??a({serviceId:o.serviceId,clientVersion:Se.version}),
maxAttempts:e?.maxAttempts??w(ee,e),region:e?.region??w(U,{...V,...s}),requestHandler:xe.create(e?.requestHandler??defaultConfigProvider),
retryMode:e?.retryMode??w({...Z,default:async()=>(await defaultConfigProvider()).retryMode||X},e),streamCollector:e?.streamCollector??Ee,
useDualstackEndpoint:e?.useDualstackEndpoint??w(j,s),useFipsEndpoint:e?.useFipsEndpoint??w(z,s),userAgentAppId:e?.userAgentAppId??w(c,s)}}
;const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes;let o=e.httpAuthSchemeProvider;let s=e.credentials;return{setHttpAuthScheme(e){
const o=t.findIndex(t=>t.schemeId===e.schemeId);if(o===-1)t.push(e);else t.splice(o,1,e)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(e){o=e},
httpAuthSchemeProvider(){return o},setCredentials(e){s=e},credentials(){return s}}};const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),
httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()});const resolveRuntimeExtensions=(e,t)=>{
const o=Object.assign(r(e),A(e),W(e),getHttpAuthExtensionConfiguration(e));t.forEach(e=>e.configure(o))
;return Object.assign(e,p(o),D(o),Y(o),resolveHttpAuthRuntimeConfig(o))};class SSMClient extends ${config;constructor(...[e]){const t=getRuntimeConfig(e||{})
;super(t);this.initConfig=t;const o=resolveClientEndpointParameters(t);const s=d(o);const n=te(s);const a=k(n);const i=l(a);const c=q(i)
;const r=resolveHttpAuthSchemeConfig(c);const p=resolveRuntimeExtensions(r,e?.extensions||[]);this.config=p;this.middlewareStack.use(ne(this.config))
;this.middlewareStack.use(m(this.config));this.middlewareStack.use(oe(this.config));this.middlewareStack.use(J(this.config))
;this.middlewareStack.use(u(this.config));this.middlewareStack.use(E(this.config));this.middlewareStack.use(x(this.config))
;this.middlewareStack.use(I(this.config,{httpAuthSchemeParametersProvider:defaultSSMHttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async e=>new v({"aws.auth#sigv4":e.credentials})}));this.middlewareStack.use(g(this.config))}destroy(){super.destroy()}}
const ic=N(ge,"AmazonSSM","SSMClient",Q);const cc={};const _mw0=(e,t,o,s)=>[];class GetParameterCommand extends(ic(cc,_mw0,"GetParameter",nc)){}
class PutParameterCommand extends(ic(cc,_mw0,"PutParameter",ac)){}t.GetParameterCommand=GetParameterCommand;t.PutParameterCommand=PutParameterCommand
;t.SSMClient=SSMClient}};

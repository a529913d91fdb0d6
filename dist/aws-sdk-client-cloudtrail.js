export const id=7392;export const ids=[7392];export const modules={57392:(e,t,o)=>{
const{awsEndpointFunctions:n,emitWarningIfUnsupportedVersion:i,createDefaultUserAgentProvider:s,NODE_APP_ID_CONFIG_OPTIONS:a,getAwsRegionExtensionConfiguration:r,resolveAwsRegionExtensionConfiguration:c,resolveUserAgentConfig:l,resolveHostHeaderConfig:p,getUserAgentPlugin:u,getHostHeaderPlugin:E,getLoggerPlugin:d,getRecursionDetectionPlugin:x}=o(5152)
;const{getHttpAuthSchemeEndpointRuleSetPlugin:g,DefaultIdentityProviderConfig:v,getHttpSigningPlugin:m,createPaginator:f}=o(90402)
;const{normalizeProvider:I,getSmithyContext:S,ServiceException:h,NoOpLogger:y,emitWarningIfUnsupportedVersion:M,loadConfigsForDefaultMode:C,getDefaultExtensionConfiguration:O,resolveDefaultRuntimeConfig:P,Client:N,makeBuilder:T,createAggregatedClient:A}=o(92658)
;const{Command:D}=o(92658)
;const{resolveDefaultsModeConfig:b,loadConfig:$,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:R,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:F,NODE_REGION_CONFIG_OPTIONS:L,NODE_REGION_CONFIG_FILE_OPTIONS:j,resolveRegionConfig:k}=o(47291)
;const{BinaryDecisionDiagram:K,EndpointCache:w,decideEndpoint:H,customEndpointFunctions:Q,resolveEndpointConfig:U,getEndpointPlugin:_}=o(62085)
;const{parseUrl:z,getHttpHandlerExtensionConfiguration:B,resolveHttpHandlerRuntimeConfig:G,getContentLengthPlugin:W}=o(93422)
;const{DEFAULT_RETRY_MODE:V,NODE_RETRY_MODE_CONFIG_OPTIONS:q,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:Y,resolveRetryConfig:J,getRetryPlugin:X}=o(23609)
;const{TypeRegistry:Z,getSchemaSerdePlugin:ee}=o(26890);const{resolveAwsSdkSigV4Config:te,AwsSdkSigV4Signer:oe,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:ne}=o(97523)
;const{defaultProvider:ie}=o(5861);const{toUtf8:se,fromUtf8:ae,toBase64:re,fromBase64:ce,calculateBodyLength:le}=o(92430)
;const{streamCollector:pe,NodeHttpHandler:ue}=o(61279);const{AwsJson1_1Protocol:Ee}=o(37288);const{Sha256:de}=o(99542)
;const defaultCloudTrailHttpAuthSchemeParametersProvider=async(e,t,o)=>({operation:S(t).operation,region:await I(e.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",
signingProperties:{name:"cloudtrail",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}
const defaultCloudTrailHttpAuthSchemeProvider=e=>{const t=[];switch(e.operation){default:t.push(createAwsAuthSigv4HttpAuthOption(e))}return t}
;const resolveHttpAuthSchemeConfig=e=>{const t=te(e);return Object.assign(t,{authSchemePreference:I(e.authSchemePreference??[])})}
;const resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??false,useFipsEndpoint:e.useFipsEndpoint??false,
defaultSigningName:"cloudtrail"});const xe={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{
type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var ge="3.1136.0";var ve={version:ge};const me="ref"
;const fe=-1,Ie=true,Se="isSet",he="PartitionResult",ye="booleanEquals",Me="getAttr",Ce="stringEquals",Oe={[me]:"Endpoint"},Pe={[me]:he},Ne={[me]:"Region"
},Te={},Ae=[Ne];const De={conditions:[[Se,[Oe]],[Se,Ae],["aws.partition",Ae,he],[ye,[{[me]:"UseFIPS"},Ie]],[ye,[{[me]:"UseDualStack"},Ie]],[ye,[{fn:Me,
argv:[Pe,"supportsDualStack"]},Ie]],[ye,[{fn:Me,argv:[Pe,"supportsFIPS"]},Ie]],[Ce,[Ne,"us-gov-east-1"]],[Ce,[Ne,"us-gov-west-1"]]],
results:[[fe],[fe,"Invalid Configuration: FIPS and custom endpoint are not supported"],[fe,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[Oe,Te],["https://cloudtrail-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Te],[fe,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://cloudtrail.us-gov-east-1.amazonaws.com",Te],["https://cloudtrail.us-gov-west-1.amazonaws.com",Te],["https://cloudtrail-fips.{Region}.{PartitionResult#dnsSuffix}",Te],[fe,"FIPS is enabled but this partition does not support FIPS"],["https://cloudtrail.{Region}.{PartitionResult#dualStackDnsSuffix}",Te],[fe,"DualStack is enabled but this partition does not support DualStack"],["https://cloudtrail.{Region}.{PartitionResult#dnsSuffix}",Te],[fe,"Invalid Configuration: Missing Region"]]
};const be=2;const $e=1e8
;const Re=new Int32Array([-1,1,-1,0,14,3,1,4,$e+13,2,5,$e+13,3,8,6,4,7,$e+12,5,$e+10,$e+11,4,12,9,6,10,$e+9,7,$e+6,11,8,$e+7,$e+8,5,13,$e+5,6,$e+4,$e+5,3,$e+1,15,4,$e+2,$e+3])
;const Fe=K.from(Re,be,De.conditions,De.results);const Le=new w({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]})
;const defaultEndpointResolver=(e,t={})=>Le.get(e,()=>H(Fe,{endpointParams:e,logger:t.logger}));Q.aws=n;class CloudTrailServiceException extends h{
constructor(e){super(e);Object.setPrototypeOf(this,CloudTrailServiceException.prototype)}}class AccessDeniedException extends CloudTrailServiceException{
name="AccessDeniedException";$fault="client";Message;constructor(e){super({name:"AccessDeniedException",$fault:"client",...e})
;Object.setPrototypeOf(this,AccessDeniedException.prototype);this.Message=e.Message}}class AccountHasOngoingImportException extends CloudTrailServiceException{
name="AccountHasOngoingImportException";$fault="client";Message;constructor(e){super({name:"AccountHasOngoingImportException",$fault:"client",...e})
;Object.setPrototypeOf(this,AccountHasOngoingImportException.prototype);this.Message=e.Message}}
class AccountNotFoundException extends CloudTrailServiceException{name="AccountNotFoundException";$fault="client";Message;constructor(e){super({
name:"AccountNotFoundException",$fault:"client",...e});Object.setPrototypeOf(this,AccountNotFoundException.prototype);this.Message=e.Message}}
class AccountNotRegisteredException extends CloudTrailServiceException{name="AccountNotRegisteredException";$fault="client";Message;constructor(e){super({
name:"AccountNotRegisteredException",$fault:"client",...e});Object.setPrototypeOf(this,AccountNotRegisteredException.prototype);this.Message=e.Message}}
class AccountRegisteredException extends CloudTrailServiceException{name="AccountRegisteredException";$fault="client";Message;constructor(e){super({
name:"AccountRegisteredException",$fault:"client",...e});Object.setPrototypeOf(this,AccountRegisteredException.prototype);this.Message=e.Message}}
class ChannelARNInvalidException extends CloudTrailServiceException{name="ChannelARNInvalidException";$fault="client";Message;constructor(e){super({
name:"ChannelARNInvalidException",$fault:"client",...e});Object.setPrototypeOf(this,ChannelARNInvalidException.prototype);this.Message=e.Message}}
class ChannelNotFoundException extends CloudTrailServiceException{name="ChannelNotFoundException";$fault="client";Message;constructor(e){super({
name:"ChannelNotFoundException",$fault:"client",...e});Object.setPrototypeOf(this,ChannelNotFoundException.prototype);this.Message=e.Message}}
class CloudTrailARNInvalidException extends CloudTrailServiceException{name="CloudTrailARNInvalidException";$fault="client";Message;constructor(e){super({
name:"CloudTrailARNInvalidException",$fault:"client",...e});Object.setPrototypeOf(this,CloudTrailARNInvalidException.prototype);this.Message=e.Message}}
class ConflictException extends CloudTrailServiceException{name="ConflictException";$fault="client";Message;constructor(e){super({name:"ConflictException",
$fault:"client",...e});Object.setPrototypeOf(this,ConflictException.prototype);this.Message=e.Message}}
class EventDataStoreARNInvalidException extends CloudTrailServiceException{name="EventDataStoreARNInvalidException";$fault="client";Message;constructor(e){
super({name:"EventDataStoreARNInvalidException",$fault:"client",...e});Object.setPrototypeOf(this,EventDataStoreARNInvalidException.prototype)
;this.Message=e.Message}}class EventDataStoreNotFoundException extends CloudTrailServiceException{name="EventDataStoreNotFoundException";$fault="client";Message
;constructor(e){super({name:"EventDataStoreNotFoundException",$fault:"client",...e});Object.setPrototypeOf(this,EventDataStoreNotFoundException.prototype)
;this.Message=e.Message}}class InactiveEventDataStoreException extends CloudTrailServiceException{name="InactiveEventDataStoreException";$fault="client";Message
;constructor(e){super({name:"InactiveEventDataStoreException",$fault:"client",...e});Object.setPrototypeOf(this,InactiveEventDataStoreException.prototype)
;this.Message=e.Message}}class InvalidTagParameterException extends CloudTrailServiceException{name="InvalidTagParameterException";$fault="client";Message
;constructor(e){super({name:"InvalidTagParameterException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidTagParameterException.prototype)
;this.Message=e.Message}}class InvalidTrailNameException extends CloudTrailServiceException{name="InvalidTrailNameException";$fault="client";Message
;constructor(e){super({name:"InvalidTrailNameException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidTrailNameException.prototype)
;this.Message=e.Message}}class NoManagementAccountSLRExistsException extends CloudTrailServiceException{name="NoManagementAccountSLRExistsException"
;$fault="client";Message;constructor(e){super({name:"NoManagementAccountSLRExistsException",$fault:"client",...e})
;Object.setPrototypeOf(this,NoManagementAccountSLRExistsException.prototype);this.Message=e.Message}}
class NotOrganizationMasterAccountException extends CloudTrailServiceException{name="NotOrganizationMasterAccountException";$fault="client";Message
;constructor(e){super({name:"NotOrganizationMasterAccountException",$fault:"client",...e})
;Object.setPrototypeOf(this,NotOrganizationMasterAccountException.prototype);this.Message=e.Message}}
class OperationNotPermittedException extends CloudTrailServiceException{name="OperationNotPermittedException";$fault="client";Message;constructor(e){super({
name:"OperationNotPermittedException",$fault:"client",...e});Object.setPrototypeOf(this,OperationNotPermittedException.prototype);this.Message=e.Message}}
class ResourceNotFoundException extends CloudTrailServiceException{name="ResourceNotFoundException";$fault="client";Message;constructor(e){super({
name:"ResourceNotFoundException",$fault:"client",...e});Object.setPrototypeOf(this,ResourceNotFoundException.prototype);this.Message=e.Message}}
class ResourceTypeNotSupportedException extends CloudTrailServiceException{name="ResourceTypeNotSupportedException";$fault="client";Message;constructor(e){
super({name:"ResourceTypeNotSupportedException",$fault:"client",...e});Object.setPrototypeOf(this,ResourceTypeNotSupportedException.prototype)
;this.Message=e.Message}}class TagsLimitExceededException extends CloudTrailServiceException{name="TagsLimitExceededException";$fault="client";Message
;constructor(e){super({name:"TagsLimitExceededException",$fault:"client",...e});Object.setPrototypeOf(this,TagsLimitExceededException.prototype)
;this.Message=e.Message}}class UnsupportedOperationException extends CloudTrailServiceException{name="UnsupportedOperationException";$fault="client";Message
;constructor(e){super({name:"UnsupportedOperationException",$fault:"client",...e});Object.setPrototypeOf(this,UnsupportedOperationException.prototype)
;this.Message=e.Message}}class InactiveQueryException extends CloudTrailServiceException{name="InactiveQueryException";$fault="client";Message;constructor(e){
super({name:"InactiveQueryException",$fault:"client",...e});Object.setPrototypeOf(this,InactiveQueryException.prototype);this.Message=e.Message}}
class InvalidParameterException extends CloudTrailServiceException{name="InvalidParameterException";$fault="client";Message;constructor(e){super({
name:"InvalidParameterException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidParameterException.prototype);this.Message=e.Message}}
class QueryIdNotFoundException extends CloudTrailServiceException{name="QueryIdNotFoundException";$fault="client";Message;constructor(e){super({
name:"QueryIdNotFoundException",$fault:"client",...e});Object.setPrototypeOf(this,QueryIdNotFoundException.prototype);this.Message=e.Message}}
class CannotDelegateManagementAccountException extends CloudTrailServiceException{name="CannotDelegateManagementAccountException";$fault="client";Message
;constructor(e){super({name:"CannotDelegateManagementAccountException",$fault:"client",...e})
;Object.setPrototypeOf(this,CannotDelegateManagementAccountException.prototype);this.Message=e.Message}}
class ChannelAlreadyExistsException extends CloudTrailServiceException{name="ChannelAlreadyExistsException";$fault="client";Message;constructor(e){super({
name:"ChannelAlreadyExistsException",$fault:"client",...e});Object.setPrototypeOf(this,ChannelAlreadyExistsException.prototype);this.Message=e.Message}}
class ChannelExistsForEDSException extends CloudTrailServiceException{name="ChannelExistsForEDSException";$fault="client";Message;constructor(e){super({
name:"ChannelExistsForEDSException",$fault:"client",...e});Object.setPrototypeOf(this,ChannelExistsForEDSException.prototype);this.Message=e.Message}}
class ChannelMaxLimitExceededException extends CloudTrailServiceException{name="ChannelMaxLimitExceededException";$fault="client";Message;constructor(e){super({
name:"ChannelMaxLimitExceededException",$fault:"client",...e});Object.setPrototypeOf(this,ChannelMaxLimitExceededException.prototype);this.Message=e.Message}}
class InvalidEventDataStoreCategoryException extends CloudTrailServiceException{name="InvalidEventDataStoreCategoryException";$fault="client";Message
;constructor(e){super({name:"InvalidEventDataStoreCategoryException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidEventDataStoreCategoryException.prototype);this.Message=e.Message}}
class InvalidSourceException extends CloudTrailServiceException{name="InvalidSourceException";$fault="client";Message;constructor(e){super({
name:"InvalidSourceException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidSourceException.prototype);this.Message=e.Message}}
class InsufficientEncryptionPolicyException extends CloudTrailServiceException{name="InsufficientEncryptionPolicyException";$fault="client";Message
;constructor(e){super({name:"InsufficientEncryptionPolicyException",$fault:"client",...e})
;Object.setPrototypeOf(this,InsufficientEncryptionPolicyException.prototype);this.Message=e.Message}}
class InvalidQueryStatementException extends CloudTrailServiceException{name="InvalidQueryStatementException";$fault="client";Message;constructor(e){super({
name:"InvalidQueryStatementException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidQueryStatementException.prototype);this.Message=e.Message}}
class ServiceQuotaExceededException extends CloudTrailServiceException{name="ServiceQuotaExceededException";$fault="client";Message;constructor(e){super({
name:"ServiceQuotaExceededException",$fault:"client",...e});Object.setPrototypeOf(this,ServiceQuotaExceededException.prototype);this.Message=e.Message}}
class CloudTrailAccessNotEnabledException extends CloudTrailServiceException{name="CloudTrailAccessNotEnabledException";$fault="client";Message;constructor(e){
super({name:"CloudTrailAccessNotEnabledException",$fault:"client",...e});Object.setPrototypeOf(this,CloudTrailAccessNotEnabledException.prototype)
;this.Message=e.Message}}class EventDataStoreAlreadyExistsException extends CloudTrailServiceException{name="EventDataStoreAlreadyExistsException"
;$fault="client";Message;constructor(e){super({name:"EventDataStoreAlreadyExistsException",$fault:"client",...e})
;Object.setPrototypeOf(this,EventDataStoreAlreadyExistsException.prototype);this.Message=e.Message}}
class EventDataStoreMaxLimitExceededException extends CloudTrailServiceException{name="EventDataStoreMaxLimitExceededException";$fault="client";Message
;constructor(e){super({name:"EventDataStoreMaxLimitExceededException",$fault:"client",...e})
;Object.setPrototypeOf(this,EventDataStoreMaxLimitExceededException.prototype);this.Message=e.Message}}
class InsufficientDependencyServiceAccessPermissionException extends CloudTrailServiceException{name="InsufficientDependencyServiceAccessPermissionException"
;$fault="client";Message;constructor(e){super({name:"InsufficientDependencyServiceAccessPermissionException",$fault:"client",...e})
;Object.setPrototypeOf(this,InsufficientDependencyServiceAccessPermissionException.prototype);this.Message=e.Message}}
class InvalidEventSelectorsException extends CloudTrailServiceException{name="InvalidEventSelectorsException";$fault="client";Message;constructor(e){super({
name:"InvalidEventSelectorsException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidEventSelectorsException.prototype);this.Message=e.Message}}
class InvalidKmsKeyIdException extends CloudTrailServiceException{name="InvalidKmsKeyIdException";$fault="client";Message;constructor(e){super({
name:"InvalidKmsKeyIdException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidKmsKeyIdException.prototype);this.Message=e.Message}}
class KmsException extends CloudTrailServiceException{name="KmsException";$fault="client";Message;constructor(e){super({name:"KmsException",$fault:"client",...e
});Object.setPrototypeOf(this,KmsException.prototype);this.Message=e.Message}}class KmsKeyNotFoundException extends CloudTrailServiceException{
name="KmsKeyNotFoundException";$fault="client";Message;constructor(e){super({name:"KmsKeyNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,KmsKeyNotFoundException.prototype);this.Message=e.Message}}
class OrganizationNotInAllFeaturesModeException extends CloudTrailServiceException{name="OrganizationNotInAllFeaturesModeException";$fault="client";Message
;constructor(e){super({name:"OrganizationNotInAllFeaturesModeException",$fault:"client",...e})
;Object.setPrototypeOf(this,OrganizationNotInAllFeaturesModeException.prototype);this.Message=e.Message}}
class OrganizationsNotInUseException extends CloudTrailServiceException{name="OrganizationsNotInUseException";$fault="client";Message;constructor(e){super({
name:"OrganizationsNotInUseException",$fault:"client",...e});Object.setPrototypeOf(this,OrganizationsNotInUseException.prototype);this.Message=e.Message}}
class ThrottlingException extends CloudTrailServiceException{name="ThrottlingException";$fault="client";Message;constructor(e){super({
name:"ThrottlingException",$fault:"client",...e});Object.setPrototypeOf(this,ThrottlingException.prototype);this.Message=e.Message}}
class CloudTrailInvalidClientTokenIdException extends CloudTrailServiceException{name="CloudTrailInvalidClientTokenIdException";$fault="client";Message
;constructor(e){super({name:"CloudTrailInvalidClientTokenIdException",$fault:"client",...e})
;Object.setPrototypeOf(this,CloudTrailInvalidClientTokenIdException.prototype);this.Message=e.Message}}
class CloudWatchLogsDeliveryUnavailableException extends CloudTrailServiceException{name="CloudWatchLogsDeliveryUnavailableException";$fault="client";Message
;constructor(e){super({name:"CloudWatchLogsDeliveryUnavailableException",$fault:"client",...e})
;Object.setPrototypeOf(this,CloudWatchLogsDeliveryUnavailableException.prototype);this.Message=e.Message}}
class InsufficientS3BucketPolicyException extends CloudTrailServiceException{name="InsufficientS3BucketPolicyException";$fault="client";Message;constructor(e){
super({name:"InsufficientS3BucketPolicyException",$fault:"client",...e});Object.setPrototypeOf(this,InsufficientS3BucketPolicyException.prototype)
;this.Message=e.Message}}class InsufficientSnsTopicPolicyException extends CloudTrailServiceException{name="InsufficientSnsTopicPolicyException";$fault="client"
;Message;constructor(e){super({name:"InsufficientSnsTopicPolicyException",$fault:"client",...e})
;Object.setPrototypeOf(this,InsufficientSnsTopicPolicyException.prototype);this.Message=e.Message}}
class InvalidCloudWatchLogsLogGroupArnException extends CloudTrailServiceException{name="InvalidCloudWatchLogsLogGroupArnException";$fault="client";Message
;constructor(e){super({name:"InvalidCloudWatchLogsLogGroupArnException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidCloudWatchLogsLogGroupArnException.prototype);this.Message=e.Message}}
class InvalidCloudWatchLogsRoleArnException extends CloudTrailServiceException{name="InvalidCloudWatchLogsRoleArnException";$fault="client";Message
;constructor(e){super({name:"InvalidCloudWatchLogsRoleArnException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidCloudWatchLogsRoleArnException.prototype);this.Message=e.Message}}
class InvalidParameterCombinationException extends CloudTrailServiceException{name="InvalidParameterCombinationException";$fault="client";Message
;constructor(e){super({name:"InvalidParameterCombinationException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidParameterCombinationException.prototype);this.Message=e.Message}}
class InvalidS3BucketNameException extends CloudTrailServiceException{name="InvalidS3BucketNameException";$fault="client";Message;constructor(e){super({
name:"InvalidS3BucketNameException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidS3BucketNameException.prototype);this.Message=e.Message}}
class InvalidS3PrefixException extends CloudTrailServiceException{name="InvalidS3PrefixException";$fault="client";Message;constructor(e){super({
name:"InvalidS3PrefixException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidS3PrefixException.prototype);this.Message=e.Message}}
class InvalidSnsTopicNameException extends CloudTrailServiceException{name="InvalidSnsTopicNameException";$fault="client";Message;constructor(e){super({
name:"InvalidSnsTopicNameException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidSnsTopicNameException.prototype);this.Message=e.Message}}
class KmsKeyDisabledException extends CloudTrailServiceException{name="KmsKeyDisabledException";$fault="client";Message;constructor(e){super({
name:"KmsKeyDisabledException",$fault:"client",...e});Object.setPrototypeOf(this,KmsKeyDisabledException.prototype);this.Message=e.Message}}
class MaximumNumberOfTrailsExceededException extends CloudTrailServiceException{name="MaximumNumberOfTrailsExceededException";$fault="client";Message
;constructor(e){super({name:"MaximumNumberOfTrailsExceededException",$fault:"client",...e})
;Object.setPrototypeOf(this,MaximumNumberOfTrailsExceededException.prototype);this.Message=e.Message}}
class S3BucketDoesNotExistException extends CloudTrailServiceException{name="S3BucketDoesNotExistException";$fault="client";Message;constructor(e){super({
name:"S3BucketDoesNotExistException",$fault:"client",...e});Object.setPrototypeOf(this,S3BucketDoesNotExistException.prototype);this.Message=e.Message}}
class TrailAlreadyExistsException extends CloudTrailServiceException{name="TrailAlreadyExistsException";$fault="client";Message;constructor(e){super({
name:"TrailAlreadyExistsException",$fault:"client",...e});Object.setPrototypeOf(this,TrailAlreadyExistsException.prototype);this.Message=e.Message}}
class TrailNotProvidedException extends CloudTrailServiceException{name="TrailNotProvidedException";$fault="client";Message;constructor(e){super({
name:"TrailNotProvidedException",$fault:"client",...e});Object.setPrototypeOf(this,TrailNotProvidedException.prototype);this.Message=e.Message}}
class EventDataStoreFederationEnabledException extends CloudTrailServiceException{name="EventDataStoreFederationEnabledException";$fault="client";Message
;constructor(e){super({name:"EventDataStoreFederationEnabledException",$fault:"client",...e})
;Object.setPrototypeOf(this,EventDataStoreFederationEnabledException.prototype);this.Message=e.Message}}
class EventDataStoreHasOngoingImportException extends CloudTrailServiceException{name="EventDataStoreHasOngoingImportException";$fault="client";Message
;constructor(e){super({name:"EventDataStoreHasOngoingImportException",$fault:"client",...e})
;Object.setPrototypeOf(this,EventDataStoreHasOngoingImportException.prototype);this.Message=e.Message}}
class EventDataStoreTerminationProtectedException extends CloudTrailServiceException{name="EventDataStoreTerminationProtectedException";$fault="client";Message
;constructor(e){super({name:"EventDataStoreTerminationProtectedException",$fault:"client",...e})
;Object.setPrototypeOf(this,EventDataStoreTerminationProtectedException.prototype);this.Message=e.Message}}
class ResourceARNNotValidException extends CloudTrailServiceException{name="ResourceARNNotValidException";$fault="client";Message;constructor(e){super({
name:"ResourceARNNotValidException",$fault:"client",...e});Object.setPrototypeOf(this,ResourceARNNotValidException.prototype);this.Message=e.Message}}
class ResourcePolicyNotFoundException extends CloudTrailServiceException{name="ResourcePolicyNotFoundException";$fault="client";Message;constructor(e){super({
name:"ResourcePolicyNotFoundException",$fault:"client",...e});Object.setPrototypeOf(this,ResourcePolicyNotFoundException.prototype);this.Message=e.Message}}
class InvalidHomeRegionException extends CloudTrailServiceException{name="InvalidHomeRegionException";$fault="client";Message;constructor(e){super({
name:"InvalidHomeRegionException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidHomeRegionException.prototype);this.Message=e.Message}}
class TrailNotFoundException extends CloudTrailServiceException{name="TrailNotFoundException";$fault="client";Message;constructor(e){super({
name:"TrailNotFoundException",$fault:"client",...e});Object.setPrototypeOf(this,TrailNotFoundException.prototype);this.Message=e.Message}}
class NotOrganizationManagementAccountException extends CloudTrailServiceException{name="NotOrganizationManagementAccountException";$fault="client";Message
;constructor(e){super({name:"NotOrganizationManagementAccountException",$fault:"client",...e})
;Object.setPrototypeOf(this,NotOrganizationManagementAccountException.prototype);this.Message=e.Message}}
class ConcurrentModificationException extends CloudTrailServiceException{name="ConcurrentModificationException";$fault="client";Message;constructor(e){super({
name:"ConcurrentModificationException",$fault:"client",...e});Object.setPrototypeOf(this,ConcurrentModificationException.prototype);this.Message=e.Message}}
class GenerateResponseException extends CloudTrailServiceException{name="GenerateResponseException";$fault="client";Message;constructor(e){super({
name:"GenerateResponseException",$fault:"client",...e});Object.setPrototypeOf(this,GenerateResponseException.prototype);this.Message=e.Message}}
class InvalidEventDataStoreStatusException extends CloudTrailServiceException{name="InvalidEventDataStoreStatusException";$fault="client";Message
;constructor(e){super({name:"InvalidEventDataStoreStatusException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidEventDataStoreStatusException.prototype);this.Message=e.Message}}
class ImportNotFoundException extends CloudTrailServiceException{name="ImportNotFoundException";$fault="client";Message;constructor(e){super({
name:"ImportNotFoundException",$fault:"client",...e});Object.setPrototypeOf(this,ImportNotFoundException.prototype);this.Message=e.Message}}
class InsightNotEnabledException extends CloudTrailServiceException{name="InsightNotEnabledException";$fault="client";Message;constructor(e){super({
name:"InsightNotEnabledException",$fault:"client",...e});Object.setPrototypeOf(this,InsightNotEnabledException.prototype);this.Message=e.Message}}
class InvalidMaxResultsException extends CloudTrailServiceException{name="InvalidMaxResultsException";$fault="client";Message;constructor(e){super({
name:"InvalidMaxResultsException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidMaxResultsException.prototype);this.Message=e.Message}}
class InvalidNextTokenException extends CloudTrailServiceException{name="InvalidNextTokenException";$fault="client";Message;constructor(e){super({
name:"InvalidNextTokenException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidNextTokenException.prototype);this.Message=e.Message}}
class InvalidTimeRangeException extends CloudTrailServiceException{name="InvalidTimeRangeException";$fault="client";Message;constructor(e){super({
name:"InvalidTimeRangeException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidTimeRangeException.prototype);this.Message=e.Message}}
class InvalidTokenException extends CloudTrailServiceException{name="InvalidTokenException";$fault="client";Message;constructor(e){super({
name:"InvalidTokenException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidTokenException.prototype);this.Message=e.Message}}
class InvalidDateRangeException extends CloudTrailServiceException{name="InvalidDateRangeException";$fault="client";Message;constructor(e){super({
name:"InvalidDateRangeException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidDateRangeException.prototype);this.Message=e.Message}}
class InvalidQueryStatusException extends CloudTrailServiceException{name="InvalidQueryStatusException";$fault="client";Message;constructor(e){super({
name:"InvalidQueryStatusException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidQueryStatusException.prototype);this.Message=e.Message}}
class InvalidEventCategoryException extends CloudTrailServiceException{name="InvalidEventCategoryException";$fault="client";Message;constructor(e){super({
name:"InvalidEventCategoryException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidEventCategoryException.prototype);this.Message=e.Message}}
class InvalidLookupAttributesException extends CloudTrailServiceException{name="InvalidLookupAttributesException";$fault="client";Message;constructor(e){super({
name:"InvalidLookupAttributesException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidLookupAttributesException.prototype);this.Message=e.Message}}
class InsufficientIAMAccessPermissionException extends CloudTrailServiceException{name="InsufficientIAMAccessPermissionException";$fault="client";Message
;constructor(e){super({name:"InsufficientIAMAccessPermissionException",$fault:"client",...e})
;Object.setPrototypeOf(this,InsufficientIAMAccessPermissionException.prototype);this.Message=e.Message}}
class InvalidInsightSelectorsException extends CloudTrailServiceException{name="InvalidInsightSelectorsException";$fault="client";Message;constructor(e){super({
name:"InvalidInsightSelectorsException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidInsightSelectorsException.prototype);this.Message=e.Message}}
class ResourcePolicyNotValidException extends CloudTrailServiceException{name="ResourcePolicyNotValidException";$fault="client";Message;constructor(e){super({
name:"ResourcePolicyNotValidException",$fault:"client",...e});Object.setPrototypeOf(this,ResourcePolicyNotValidException.prototype);this.Message=e.Message}}
class DelegatedAdminAccountLimitExceededException extends CloudTrailServiceException{name="DelegatedAdminAccountLimitExceededException";$fault="client";Message
;constructor(e){super({name:"DelegatedAdminAccountLimitExceededException",$fault:"client",...e})
;Object.setPrototypeOf(this,DelegatedAdminAccountLimitExceededException.prototype);this.Message=e.Message}}
class InvalidImportSourceException extends CloudTrailServiceException{name="InvalidImportSourceException";$fault="client";Message;constructor(e){super({
name:"InvalidImportSourceException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidImportSourceException.prototype);this.Message=e.Message}}
class MaxConcurrentQueriesException extends CloudTrailServiceException{name="MaxConcurrentQueriesException";$fault="client";Message;constructor(e){super({
name:"MaxConcurrentQueriesException",$fault:"client",...e});Object.setPrototypeOf(this,MaxConcurrentQueriesException.prototype);this.Message=e.Message}}
const je="AccessDeniedException";const ke="AccountHasOngoingImportException";const Ke="AttributeKey";const we="AccessKeyId";const He="AccountNotFoundException"
;const Qe="AccountNotRegisteredException";const Ue="AccountRegisteredException";const _e="AttributeValue";const ze="ChannelAlreadyExistsException"
;const Be="ChannelARNInvalidException";const Ge="CannotDelegateManagementAccountException";const We="ConflictException";const Ve="ChannelExistsForEDSException"
;const qe="ConcurrentModificationException";const Ye="ChannelMaxLimitExceededException";const Je="ChannelNotFoundException"
;const Xe="CloudTrailAccessNotEnabledException";const Ze="CloudTrailARNInvalidException";const et="CloudTrailEvent"
;const tt="CloudTrailInvalidClientTokenIdException";const ot="CloudWatchLogsDeliveryUnavailableException";const nt="DelegatedAdminAccountLimitExceededException"
;const it="EventCategory";const st="EventDataStoreAlreadyExistsException";const at="EventDataStoreARNInvalidException"
;const rt="EventDataStoreFederationEnabledException";const ct="EventDataStoreHasOngoingImportException";const lt="EventDataStoreMaxLimitExceededException"
;const pt="EventDataStoreNotFoundException";const ut="EventDataStoreTerminationProtectedException";const Et="EventId";const dt="EventsList";const xt="EventName"
;const gt="EventSource";const vt="EventTime";const mt="EndTime";const ft="Event";const It="Events";const St="GenerateResponseException"
;const ht="InvalidCloudWatchLogsLogGroupArnException";const yt="InvalidCloudWatchLogsRoleArnException";const Mt="InvalidDateRangeException"
;const Ct="InsufficientDependencyServiceAccessPermissionException";const Ot="InvalidEventCategoryException";const Pt="InvalidEventDataStoreCategoryException"
;const Nt="InactiveEventDataStoreException";const Tt="InvalidEventDataStoreStatusException";const At="InsufficientEncryptionPolicyException"
;const Dt="InvalidEventSelectorsException";const bt="InvalidHomeRegionException";const $t="InsufficientIAMAccessPermissionException"
;const Rt="InvalidImportSourceException";const Ft="InvalidInsightSelectorsException";const Lt="InvalidKmsKeyIdException"
;const jt="InvalidLookupAttributesException";const kt="InvalidMaxResultsException";const Kt="InsightNotEnabledException";const wt="ImportNotFoundException"
;const Ht="InvalidNextTokenException";const Qt="InvalidParameterCombinationException";const Ut="InvalidParameterException";const _t="InactiveQueryException"
;const zt="InvalidQueryStatementException";const Bt="InvalidQueryStatusException";const Gt="InvalidS3BucketNameException"
;const Wt="InsufficientS3BucketPolicyException";const Vt="InvalidSourceException";const qt="InvalidS3PrefixException";const Yt="InvalidSnsTopicNameException"
;const Jt="InsufficientSnsTopicPolicyException";const Xt="InvalidTokenException";const Zt="InvalidTrailNameException";const eo="InvalidTagParameterException"
;const to="InvalidTimeRangeException";const oo="KmsException";const no="KmsKeyDisabledException";const io="KmsKeyNotFoundException";const so="LookupAttribute"
;const ao="LookupAttributesList";const ro="LookupAttributes";const co="LookupEvents";const lo="LookupEventsRequest";const po="LookupEventsResponse"
;const uo="Message";const Eo="MaxConcurrentQueriesException";const xo="MaximumNumberOfTrailsExceededException";const go="MaxResults"
;const vo="NoManagementAccountSLRExistsException";const mo="NotOrganizationManagementAccountException";const fo="NotOrganizationMasterAccountException"
;const Io="NextToken";const So="OrganizationNotInAllFeaturesModeException";const ho="OrganizationsNotInUseException";const yo="OperationNotPermittedException"
;const Mo="QueryIdNotFoundException";const Co="Resources";const Oo="ResourceARNNotValidException";const Po="ResourceList";const No="ResourceName"
;const To="ResourceNotFoundException";const Ao="ReadOnly";const Do="ResourcePolicyNotFoundException";const bo="ResourcePolicyNotValidException"
;const $o="ResourceType";const Ro="ResourceTypeNotSupportedException";const Fo="Resource";const Lo="S3BucketDoesNotExistException"
;const jo="ServiceQuotaExceededException";const ko="StartTime";const Ko="TrailAlreadyExistsException";const wo="ThrottlingException"
;const Ho="TagsLimitExceededException";const Qo="TrailNotFoundException";const Uo="TrailNotProvidedException";const _o="Username"
;const zo="UnsupportedOperationException";const Bo="awsQueryError";const Go="client";const Wo="error";const Vo="httpError"
;const qo="smithy.ts.sdk.synthetic.com.amazonaws.cloudtrail";const Yo="com.amazonaws.cloudtrail";const Jo=Z.for(qo)
;var Xo=[-3,qo,"CloudTrailServiceException",0,[],[]];Jo.registerError(Xo,CloudTrailServiceException);const Zo=Z.for(Yo);var en=[-3,Yo,je,{
[Bo]:[`ResourceAccessDenied`,403],[Wo]:Go,[Vo]:403},[uo],[0]];Zo.registerError(en,AccessDeniedException);var tn=[-3,Yo,ke,{[Bo]:[`AccountHasOngoingImport`,400],
[Wo]:Go,[Vo]:400},[uo],[0]];Zo.registerError(tn,AccountHasOngoingImportException);var on=[-3,Yo,He,{[Bo]:[`AccountNotFound`,404],[Wo]:Go,[Vo]:404},[uo],[0]]
;Zo.registerError(on,AccountNotFoundException);var nn=[-3,Yo,Qe,{[Bo]:[`AccountNotRegistered`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(nn,AccountNotRegisteredException);var sn=[-3,Yo,Ue,{[Bo]:[`AccountRegistered`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(sn,AccountRegisteredException);var an=[-3,Yo,Ge,{[Bo]:[`CannotDelegateManagementAccount`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(an,CannotDelegateManagementAccountException);var rn=[-3,Yo,ze,{[Bo]:[`ChannelAlreadyExists`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(rn,ChannelAlreadyExistsException);var cn=[-3,Yo,Be,{[Bo]:[`ChannelARNInvalid`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(cn,ChannelARNInvalidException);var ln=[-3,Yo,Ve,{[Bo]:[`ChannelExistsForEDS`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(ln,ChannelExistsForEDSException);var pn=[-3,Yo,Ye,{[Bo]:[`ChannelMaxLimitExceeded`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(pn,ChannelMaxLimitExceededException);var un=[-3,Yo,Je,{[Bo]:[`ChannelNotFound`,404],[Wo]:Go,[Vo]:404},[uo],[0]]
;Zo.registerError(un,ChannelNotFoundException);var En=[-3,Yo,Xe,{[Bo]:[`CloudTrailAccessNotEnabled`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(En,CloudTrailAccessNotEnabledException);var dn=[-3,Yo,Ze,{[Bo]:[`CloudTrailARNInvalid`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(dn,CloudTrailARNInvalidException);var xn=[-3,Yo,tt,{[Bo]:[`CloudTrailInvalidClientTokenId`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(xn,CloudTrailInvalidClientTokenIdException);var gn=[-3,Yo,ot,{[Bo]:[`CloudWatchLogsDeliveryUnavailable`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(gn,CloudWatchLogsDeliveryUnavailableException);var vn=[-3,Yo,qe,{[Bo]:[`ConcurrentModification`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(vn,ConcurrentModificationException);var mn=[-3,Yo,We,{[Bo]:[`ConflictException`,409],[Wo]:Go,[Vo]:409},[uo],[0]]
;Zo.registerError(mn,ConflictException);var fn=[-3,Yo,nt,{[Bo]:[`DelegatedAdminAccountLimitExceeded`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(fn,DelegatedAdminAccountLimitExceededException);var In=[-3,Yo,st,{[Bo]:[`EventDataStoreAlreadyExists`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(In,EventDataStoreAlreadyExistsException);var Sn=[-3,Yo,at,{[Bo]:[`EventDataStoreARNInvalid`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(Sn,EventDataStoreARNInvalidException);var hn=[-3,Yo,rt,{[Bo]:[`EventDataStoreFederationEnabled`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(hn,EventDataStoreFederationEnabledException);var yn=[-3,Yo,ct,{[Bo]:[`EventDataStoreHasOngoingImport`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(yn,EventDataStoreHasOngoingImportException);var Mn=[-3,Yo,lt,{[Bo]:[`EventDataStoreMaxLimitExceeded`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(Mn,EventDataStoreMaxLimitExceededException);var Cn=[-3,Yo,pt,{[Bo]:[`EventDataStoreNotFound`,404],[Wo]:Go,[Vo]:404},[uo],[0]]
;Zo.registerError(Cn,EventDataStoreNotFoundException);var On=[-3,Yo,ut,{[Bo]:[`EventDataStoreTerminationProtectedException`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(On,EventDataStoreTerminationProtectedException);var Pn=[-3,Yo,St,{[Bo]:[`GenerateResponse`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(Pn,GenerateResponseException);var Nn=[-3,Yo,wt,{[Bo]:[`ImportNotFound`,404],[Wo]:Go,[Vo]:404},[uo],[0]]
;Zo.registerError(Nn,ImportNotFoundException);var Tn=[-3,Yo,Nt,{[Bo]:[`InactiveEventDataStore`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(Tn,InactiveEventDataStoreException);var An=[-3,Yo,_t,{[Bo]:[`InactiveQuery`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(An,InactiveQueryException);var Dn=[-3,Yo,Kt,{[Bo]:[`InsightNotEnabled`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(Dn,InsightNotEnabledException);var bn=[-3,Yo,Ct,{[Bo]:[`InsufficientDependencyServiceAccessPermission`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(bn,InsufficientDependencyServiceAccessPermissionException);var $n=[-3,Yo,At,{[Bo]:[`InsufficientEncryptionPolicy`,400],[Wo]:Go,[Vo]:400
},[uo],[0]];Zo.registerError($n,InsufficientEncryptionPolicyException);var Rn=[-3,Yo,$t,{[Bo]:[`InsufficientIAMAccessPermission`,400],[Wo]:Go,[Vo]:400
},[uo],[0]];Zo.registerError(Rn,InsufficientIAMAccessPermissionException);var Fn=[-3,Yo,Wt,{[Bo]:[`InsufficientS3BucketPolicy`,403],[Wo]:Go,[Vo]:403},[uo],[0]]
;Zo.registerError(Fn,InsufficientS3BucketPolicyException);var Ln=[-3,Yo,Jt,{[Bo]:[`InsufficientSnsTopicPolicy`,403],[Wo]:Go,[Vo]:403},[uo],[0]]
;Zo.registerError(Ln,InsufficientSnsTopicPolicyException);var jn=[-3,Yo,ht,{[Bo]:[`InvalidCloudWatchLogsLogGroupArn`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(jn,InvalidCloudWatchLogsLogGroupArnException);var kn=[-3,Yo,yt,{[Bo]:[`InvalidCloudWatchLogsRoleArn`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(kn,InvalidCloudWatchLogsRoleArnException);var Kn=[-3,Yo,Mt,{[Bo]:[`InvalidDateRange`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(Kn,InvalidDateRangeException);var wn=[-3,Yo,Ot,{[Bo]:[`InvalidEventCategory`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(wn,InvalidEventCategoryException);var Hn=[-3,Yo,Pt,{[Bo]:[`InvalidEventDataStoreCategory`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(Hn,InvalidEventDataStoreCategoryException);var Qn=[-3,Yo,Tt,{[Bo]:[`InvalidEventDataStoreStatus`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(Qn,InvalidEventDataStoreStatusException);var Un=[-3,Yo,Dt,{[Bo]:[`InvalidEventSelectors`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(Un,InvalidEventSelectorsException);var _n=[-3,Yo,bt,{[Bo]:[`InvalidHomeRegion`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(_n,InvalidHomeRegionException);var zn=[-3,Yo,Rt,{[Bo]:[`InvalidImportSource`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(zn,InvalidImportSourceException);var Bn=[-3,Yo,Ft,{[Bo]:[`InvalidInsightSelectors`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(Bn,InvalidInsightSelectorsException);var Gn=[-3,Yo,Lt,{[Bo]:[`InvalidKmsKeyId`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(Gn,InvalidKmsKeyIdException);var Wn=[-3,Yo,jt,{[Bo]:[`InvalidLookupAttributes`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(Wn,InvalidLookupAttributesException);var Vn=[-3,Yo,kt,{[Bo]:[`InvalidMaxResults`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(Vn,InvalidMaxResultsException);var qn=[-3,Yo,Ht,{[Bo]:[`InvalidNextToken`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(qn,InvalidNextTokenException);var Yn=[-3,Yo,Qt,{[Bo]:[`InvalidParameterCombinationError`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(Yn,InvalidParameterCombinationException);var Jn=[-3,Yo,Ut,{[Bo]:[`InvalidParameter`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(Jn,InvalidParameterException);var Xn=[-3,Yo,zt,{[Bo]:[`InvalidQueryStatement`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(Xn,InvalidQueryStatementException);var Zn=[-3,Yo,Bt,{[Bo]:[`InvalidQueryStatus`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(Zn,InvalidQueryStatusException);var ei=[-3,Yo,Gt,{[Bo]:[`InvalidS3BucketName`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(ei,InvalidS3BucketNameException);var ti=[-3,Yo,qt,{[Bo]:[`InvalidS3Prefix`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(ti,InvalidS3PrefixException);var oi=[-3,Yo,Yt,{[Bo]:[`InvalidSnsTopicName`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(oi,InvalidSnsTopicNameException);var ni=[-3,Yo,Vt,{[Bo]:[`InvalidSource`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(ni,InvalidSourceException);var ii=[-3,Yo,eo,{[Bo]:[`InvalidTagParameter`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(ii,InvalidTagParameterException);var si=[-3,Yo,to,{[Bo]:[`InvalidTimeRange`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(si,InvalidTimeRangeException);var ai=[-3,Yo,Xt,{[Bo]:[`InvalidToken`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(ai,InvalidTokenException);var ri=[-3,Yo,Zt,{[Bo]:[`InvalidTrailName`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(ri,InvalidTrailNameException);var ci=[-3,Yo,oo,{[Bo]:[`KmsException`,400],[Wo]:Go,[Vo]:400},[uo],[0]];Zo.registerError(ci,KmsException)
;var li=[-3,Yo,no,{[Bo]:[`KmsKeyDisabled`,400],[Wo]:Go,[Vo]:400},[uo],[0]];Zo.registerError(li,KmsKeyDisabledException);var pi=[-3,Yo,io,{
[Bo]:[`KmsKeyNotFound`,400],[Wo]:Go,[Vo]:400},[uo],[0]];Zo.registerError(pi,KmsKeyNotFoundException);var ui=[-3,Yo,Eo,{[Bo]:[`MaxConcurrentQueries`,429],
[Wo]:Go,[Vo]:429},[uo],[0]];Zo.registerError(ui,MaxConcurrentQueriesException);var Ei=[-3,Yo,xo,{[Bo]:[`MaximumNumberOfTrailsExceeded`,403],[Wo]:Go,[Vo]:403
},[uo],[0]];Zo.registerError(Ei,MaximumNumberOfTrailsExceededException);var di=[-3,Yo,vo,{[Bo]:[`NoManagementAccountSLRExists`,403],[Wo]:Go,[Vo]:403},[uo],[0]]
;Zo.registerError(di,NoManagementAccountSLRExistsException);var xi=[-3,Yo,mo,{[Bo]:[`NotOrganizationManagementAccount`,403],[Wo]:Go,[Vo]:403},[uo],[0]]
;Zo.registerError(xi,NotOrganizationManagementAccountException);var gi=[-3,Yo,fo,{[Bo]:[`NotOrganizationMasterAccount`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(gi,NotOrganizationMasterAccountException);var vi=[-3,Yo,yo,{[Bo]:[`OperationNotPermitted`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(vi,OperationNotPermittedException);var mi=[-3,Yo,So,{[Bo]:[`OrganizationNotInAllFeaturesMode`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(mi,OrganizationNotInAllFeaturesModeException);var fi=[-3,Yo,ho,{[Bo]:[`OrganizationsNotInUse`,404],[Wo]:Go,[Vo]:404},[uo],[0]]
;Zo.registerError(fi,OrganizationsNotInUseException);var Ii=[-3,Yo,Mo,{[Bo]:[`QueryIdNotFound`,404],[Wo]:Go,[Vo]:404},[uo],[0]]
;Zo.registerError(Ii,QueryIdNotFoundException);var Si=[-3,Yo,Oo,{[Bo]:[`ResourceARNNotValid`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(Si,ResourceARNNotValidException);var hi=[-3,Yo,To,{[Bo]:[`ResourceNotFound`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(hi,ResourceNotFoundException);var yi=[-3,Yo,Do,{[Bo]:[`ResourcePolicyNotFound`,404],[Wo]:Go,[Vo]:404},[uo],[0]]
;Zo.registerError(yi,ResourcePolicyNotFoundException);var Mi=[-3,Yo,bo,{[Bo]:[`ResourcePolicyNotValid`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(Mi,ResourcePolicyNotValidException);var Ci=[-3,Yo,Ro,{[Bo]:[`ResourceTypeNotSupported`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(Ci,ResourceTypeNotSupportedException);var Oi=[-3,Yo,Lo,{[Bo]:[`S3BucketDoesNotExist`,404],[Wo]:Go,[Vo]:404},[uo],[0]]
;Zo.registerError(Oi,S3BucketDoesNotExistException);var Pi=[-3,Yo,jo,{[Bo]:[`ServiceQuotaExceeded`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(Pi,ServiceQuotaExceededException);var Ni=[-3,Yo,Ho,{[Bo]:[`TagsLimitExceeded`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(Ni,TagsLimitExceededException);var Ti=[-3,Yo,wo,{[Bo]:[`ThrottlingException`,429],[Wo]:Go,[Vo]:429},[uo],[0]]
;Zo.registerError(Ti,ThrottlingException);var Ai=[-3,Yo,Ko,{[Bo]:[`TrailAlreadyExists`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError(Ai,TrailAlreadyExistsException);var Di=[-3,Yo,Qo,{[Bo]:[`TrailNotFound`,404],[Wo]:Go,[Vo]:404},[uo],[0]]
;Zo.registerError(Di,TrailNotFoundException);var bi=[-3,Yo,Uo,{[Bo]:[`TrailNotProvided`,404],[Wo]:Go,[Vo]:404},[uo],[0]]
;Zo.registerError(bi,TrailNotProvidedException);var $i=[-3,Yo,zo,{[Bo]:[`UnsupportedOperation`,400],[Wo]:Go,[Vo]:400},[uo],[0]]
;Zo.registerError($i,UnsupportedOperationException);const Ri=[Jo,Zo];var Fi=[3,Yo,ft,0,[Et,xt,Ao,we,vt,gt,_o,Co,et],[0,0,0,0,4,0,0,()=>Qi,0]]
;var Li=[3,Yo,so,0,[Ke,_e],[0,0],2];var ji=[3,Yo,lo,0,[ro,ko,mt,it,go,Io],[()=>Hi,4,4,0,1,0]];var ki=[3,Yo,po,0,[It,Io],[()=>wi,0]]
;var Ki=[3,Yo,Fo,0,[$o,No],[0,0]];var wi=[1,Yo,dt,0,()=>Fi];var Hi=[1,Yo,ao,0,()=>Li];var Qi=[1,Yo,Po,0,()=>Ki];var Ui=[9,Yo,co,2,()=>ji,()=>ki]
;const getRuntimeConfig$1=e=>({apiVersion:"2013-11-01",base64Decoder:e?.base64Decoder??ce,base64Encoder:e?.base64Encoder??re,
disableHostPrefix:e?.disableHostPrefix??false,endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],
httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultCloudTrailHttpAuthSchemeProvider,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new oe}],logger:e?.logger??new y,protocol:e?.protocol??Ee,
protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.cloudtrail",errorTypeRegistries:Ri,
xmlNamespace:"http://cloudtrail.amazonaws.com/doc/2013-11-01/",version:"2013-11-01",serviceTarget:"CloudTrail_20131101"},serviceId:e?.serviceId??"CloudTrail",
sha256:e?.sha256??de,urlParser:e?.urlParser??z,utf8Decoder:e?.utf8Decoder??ae,utf8Encoder:e?.utf8Encoder??se});const getRuntimeConfig=e=>{M(process.version)
;const t=b(e);const defaultConfigProvider=()=>t().then(C);const o=getRuntimeConfig$1(e);i(process.version);const n={profile:e?.profile,logger:o.logger};return{
...o,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??$(ne,n),bodyLengthChecker:e?.bodyLengthChecker??le,
credentialDefaultProvider:e?.credentialDefaultProvider??ie,defaultUserAgentProvider:e?.defaultUserAgentProvider??s({serviceId:o.serviceId,
clientVersion:ve.version}),maxAttempts:e?.maxAttempts??$(Y,e),region:e?.region??$(L,{...j,...n}),
requestHandler:ue.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??$({...q,default:async()=>(await defaultConfigProvider()).retryMode||V
},e),streamCollector:e?.streamCollector??pe,useDualstackEndpoint:e?.useDualstackEndpoint??$(F,n),useFipsEndpoint:e?.useFipsEndpoint??$(R,n),
userAgentAppId:e?.userAgentAppId??$(a,n)}};const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes;let o=e.httpAuthSchemeProvider
;let n=e.credentials;return{setHttpAuthScheme(e){const o=t.findIndex(t=>t.schemeId===e.schemeId);if(o===-1)t.push(e);else t.splice(o,1,e)},httpAuthSchemes(){
return t},setHttpAuthSchemeProvider(e){o=e},httpAuthSchemeProvider(){return o},setCredentials(e){n=e},credentials(){return n}}}
;const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()})
;const resolveRuntimeExtensions=(e,t)=>{const o=Object.assign(r(e),O(e),B(e),getHttpAuthExtensionConfiguration(e));t.forEach(e=>e.configure(o))
;return Object.assign(e,c(o),P(o),G(o),resolveHttpAuthRuntimeConfig(o))};class CloudTrailClient extends N{config;constructor(...[e]){
const t=getRuntimeConfig(e||{});super(t);this.initConfig=t;const o=resolveClientEndpointParameters(t);const n=l(o);const i=J(n);const s=k(i);const a=p(s)
;const r=U(a);const c=resolveHttpAuthSchemeConfig(r);const f=resolveRuntimeExtensions(c,e?.extensions||[]);this.config=f
;this.middlewareStack.use(ee(this.config));this.middlewareStack.use(u(this.config));this.middlewareStack.use(X(this.config))
;this.middlewareStack.use(W(this.config));this.middlewareStack.use(E(this.config));this.middlewareStack.use(d(this.config))
;this.middlewareStack.use(x(this.config));this.middlewareStack.use(g(this.config,{
httpAuthSchemeParametersProvider:defaultCloudTrailHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async e=>new v({"aws.auth#sigv4":e.credentials
})}));this.middlewareStack.use(m(this.config))}destroy(){super.destroy()}}const _i=T(xe,"CloudTrail_20131101","CloudTrailClient",_);const zi={}
;const _mw0=(e,t,o,n)=>[];class LookupEventsCommand extends(_i(zi,_mw0,"LookupEvents",Ui)){}t.CloudTrailClient=CloudTrailClient
;t.LookupEventsCommand=LookupEventsCommand}};

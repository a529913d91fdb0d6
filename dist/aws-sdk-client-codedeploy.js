export const id=7507;export const ids=[7507];export const modules={17507:(e,t,o)=>{
const{awsEndpointFunctions:n,emitWarningIfUnsupportedVersion:i,createDefaultUserAgentProvider:c,NODE_APP_ID_CONFIG_OPTIONS:r,getAwsRegionExtensionConfiguration:a,resolveAwsRegionExtensionConfiguration:p,resolveUserAgentConfig:s,resolveHostHeaderConfig:l,getUserAgentPlugin:d,getHostHeaderPlugin:E,getLoggerPlugin:x,getRecursionDetectionPlugin:u}=o(5152)
;const{getHttpAuthSchemeEndpointRuleSetPlugin:m,DefaultIdentityProviderConfig:y,getHttpSigningPlugin:v,createPaginator:I}=o(90402)
;const{normalizeProvider:f,getSmithyContext:g,ServiceException:D,NoOpLogger:S,emitWarningIfUnsupportedVersion:C,loadConfigsForDefaultMode:O,getDefaultExtensionConfiguration:A,resolveDefaultRuntimeConfig:h,Client:T,makeBuilder:R,createWaiter:P,checkExceptions:$,WaiterState:N,createAggregatedClient:b}=o(92658)
;const{Command:L}=o(92658)
;const{resolveDefaultsModeConfig:j,loadConfig:k,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:G,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:q,NODE_REGION_CONFIG_OPTIONS:F,NODE_REGION_CONFIG_FILE_OPTIONS:H,resolveRegionConfig:U}=o(47291)
;const{BinaryDecisionDiagram:B,EndpointCache:w,decideEndpoint:_,customEndpointFunctions:M,resolveEndpointConfig:V,getEndpointPlugin:z}=o(62085)
;const{parseUrl:W,getHttpHandlerExtensionConfiguration:K,resolveHttpHandlerRuntimeConfig:Z,getContentLengthPlugin:Y}=o(93422)
;const{DEFAULT_RETRY_MODE:J,NODE_RETRY_MODE_CONFIG_OPTIONS:X,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:Q,resolveRetryConfig:ee,getRetryPlugin:te}=o(23609)
;const{TypeRegistry:oe,getSchemaSerdePlugin:ne}=o(26890);const{resolveAwsSdkSigV4Config:ie,AwsSdkSigV4Signer:ce,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:re}=o(97523)
;const{defaultProvider:ae}=o(5861);const{toUtf8:pe,fromUtf8:se,toBase64:le,fromBase64:de,calculateBodyLength:Ee}=o(92430)
;const{streamCollector:xe,NodeHttpHandler:ue}=o(61279);const{AwsJson1_1Protocol:me}=o(37288);const{Sha256:ye}=o(99542)
;const defaultCodeDeployHttpAuthSchemeParametersProvider=async(e,t,o)=>({operation:g(t).operation,region:await f(e.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",
signingProperties:{name:"codedeploy",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}
const defaultCodeDeployHttpAuthSchemeProvider=e=>{const t=[];switch(e.operation){default:t.push(createAwsAuthSigv4HttpAuthOption(e))}return t}
;const resolveHttpAuthSchemeConfig=e=>{const t=ie(e);return Object.assign(t,{authSchemePreference:f(e.authSchemePreference??[])})}
;const resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??false,useFipsEndpoint:e.useFipsEndpoint??false,
defaultSigningName:"codedeploy"});const ve={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{
type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var Ie="3.1132.0";var fe={version:Ie};const ge="ref"
;const De=-1,Se=true,Ce="isSet",Oe="PartitionResult",Ae="booleanEquals",he="getAttr",Te={[ge]:"Endpoint"},Re={[ge]:Oe},Pe={},$e=[{[ge]:"Region"}];const Ne={
conditions:[[Ce,[Te]],[Ce,$e],["aws.partition",$e,Oe],[Ae,[{[ge]:"UseFIPS"},Se]],[Ae,[{[ge]:"UseDualStack"},Se]],[Ae,[{fn:he,argv:[Re,"supportsDualStack"]
},Se]],[Ae,[{fn:he,argv:[Re,"supportsFIPS"]},Se]]],
results:[[De],[De,"Invalid Configuration: FIPS and custom endpoint are not supported"],[De,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[Te,Pe],["https://codedeploy-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Pe],[De,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://codedeploy-fips.{Region}.{PartitionResult#dnsSuffix}",Pe],[De,"FIPS is enabled but this partition does not support FIPS"],["https://codedeploy.{Region}.{PartitionResult#dualStackDnsSuffix}",Pe],[De,"DualStack is enabled but this partition does not support DualStack"],["https://codedeploy.{Region}.{PartitionResult#dnsSuffix}",Pe],[De,"Invalid Configuration: Missing Region"]]
};const be=2;const Le=1e8
;const je=new Int32Array([-1,1,-1,0,12,3,1,4,Le+11,2,5,Le+11,3,8,6,4,7,Le+10,5,Le+8,Le+9,4,10,9,6,Le+6,Le+7,5,11,Le+5,6,Le+4,Le+5,3,Le+1,13,4,Le+2,Le+3])
;const ke=B.from(je,be,Ne.conditions,Ne.results);const Ge=new w({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]})
;const defaultEndpointResolver=(e,t={})=>Ge.get(e,()=>_(ke,{endpointParams:e,logger:t.logger}));M.aws=n;class CodeDeployServiceException extends D{
constructor(e){super(e);Object.setPrototypeOf(this,CodeDeployServiceException.prototype)}}
class InstanceLimitExceededException extends CodeDeployServiceException{name="InstanceLimitExceededException";$fault="client";constructor(e){super({
name:"InstanceLimitExceededException",$fault:"client",...e});Object.setPrototypeOf(this,InstanceLimitExceededException.prototype)}}
class InstanceNameRequiredException extends CodeDeployServiceException{name="InstanceNameRequiredException";$fault="client";constructor(e){super({
name:"InstanceNameRequiredException",$fault:"client",...e});Object.setPrototypeOf(this,InstanceNameRequiredException.prototype)}}
class InstanceNotRegisteredException extends CodeDeployServiceException{name="InstanceNotRegisteredException";$fault="client";constructor(e){super({
name:"InstanceNotRegisteredException",$fault:"client",...e});Object.setPrototypeOf(this,InstanceNotRegisteredException.prototype)}}
class InvalidInstanceNameException extends CodeDeployServiceException{name="InvalidInstanceNameException";$fault="client";constructor(e){super({
name:"InvalidInstanceNameException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidInstanceNameException.prototype)}}
class InvalidTagException extends CodeDeployServiceException{name="InvalidTagException";$fault="client";constructor(e){super({name:"InvalidTagException",
$fault:"client",...e});Object.setPrototypeOf(this,InvalidTagException.prototype)}}class TagLimitExceededException extends CodeDeployServiceException{
name="TagLimitExceededException";$fault="client";constructor(e){super({name:"TagLimitExceededException",$fault:"client",...e})
;Object.setPrototypeOf(this,TagLimitExceededException.prototype)}}class TagRequiredException extends CodeDeployServiceException{name="TagRequiredException"
;$fault="client";constructor(e){super({name:"TagRequiredException",$fault:"client",...e});Object.setPrototypeOf(this,TagRequiredException.prototype)}}
class AlarmsLimitExceededException extends CodeDeployServiceException{name="AlarmsLimitExceededException";$fault="client";constructor(e){super({
name:"AlarmsLimitExceededException",$fault:"client",...e});Object.setPrototypeOf(this,AlarmsLimitExceededException.prototype)}}
class ApplicationAlreadyExistsException extends CodeDeployServiceException{name="ApplicationAlreadyExistsException";$fault="client";constructor(e){super({
name:"ApplicationAlreadyExistsException",$fault:"client",...e});Object.setPrototypeOf(this,ApplicationAlreadyExistsException.prototype)}}
class ApplicationDoesNotExistException extends CodeDeployServiceException{name="ApplicationDoesNotExistException";$fault="client";constructor(e){super({
name:"ApplicationDoesNotExistException",$fault:"client",...e});Object.setPrototypeOf(this,ApplicationDoesNotExistException.prototype)}}
class ApplicationLimitExceededException extends CodeDeployServiceException{name="ApplicationLimitExceededException";$fault="client";constructor(e){super({
name:"ApplicationLimitExceededException",$fault:"client",...e});Object.setPrototypeOf(this,ApplicationLimitExceededException.prototype)}}
class ApplicationNameRequiredException extends CodeDeployServiceException{name="ApplicationNameRequiredException";$fault="client";constructor(e){super({
name:"ApplicationNameRequiredException",$fault:"client",...e});Object.setPrototypeOf(this,ApplicationNameRequiredException.prototype)}}
class ArnNotSupportedException extends CodeDeployServiceException{name="ArnNotSupportedException";$fault="client";constructor(e){super({
name:"ArnNotSupportedException",$fault:"client",...e});Object.setPrototypeOf(this,ArnNotSupportedException.prototype)}}
class BatchLimitExceededException extends CodeDeployServiceException{name="BatchLimitExceededException";$fault="client";constructor(e){super({
name:"BatchLimitExceededException",$fault:"client",...e});Object.setPrototypeOf(this,BatchLimitExceededException.prototype)}}
class InvalidApplicationNameException extends CodeDeployServiceException{name="InvalidApplicationNameException";$fault="client";constructor(e){super({
name:"InvalidApplicationNameException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidApplicationNameException.prototype)}}
class InvalidRevisionException extends CodeDeployServiceException{name="InvalidRevisionException";$fault="client";constructor(e){super({
name:"InvalidRevisionException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidRevisionException.prototype)}}
class RevisionRequiredException extends CodeDeployServiceException{name="RevisionRequiredException";$fault="client";constructor(e){super({
name:"RevisionRequiredException",$fault:"client",...e});Object.setPrototypeOf(this,RevisionRequiredException.prototype)}}
class DeploymentConfigDoesNotExistException extends CodeDeployServiceException{name="DeploymentConfigDoesNotExistException";$fault="client";constructor(e){
super({name:"DeploymentConfigDoesNotExistException",$fault:"client",...e});Object.setPrototypeOf(this,DeploymentConfigDoesNotExistException.prototype)}}
class DeploymentGroupNameRequiredException extends CodeDeployServiceException{name="DeploymentGroupNameRequiredException";$fault="client";constructor(e){super({
name:"DeploymentGroupNameRequiredException",$fault:"client",...e});Object.setPrototypeOf(this,DeploymentGroupNameRequiredException.prototype)}}
class InvalidDeploymentGroupNameException extends CodeDeployServiceException{name="InvalidDeploymentGroupNameException";$fault="client";constructor(e){super({
name:"InvalidDeploymentGroupNameException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidDeploymentGroupNameException.prototype)}}
class DeploymentDoesNotExistException extends CodeDeployServiceException{name="DeploymentDoesNotExistException";$fault="client";constructor(e){super({
name:"DeploymentDoesNotExistException",$fault:"client",...e});Object.setPrototypeOf(this,DeploymentDoesNotExistException.prototype)}}
class DeploymentIdRequiredException extends CodeDeployServiceException{name="DeploymentIdRequiredException";$fault="client";constructor(e){super({
name:"DeploymentIdRequiredException",$fault:"client",...e});Object.setPrototypeOf(this,DeploymentIdRequiredException.prototype)}}
class InstanceIdRequiredException extends CodeDeployServiceException{name="InstanceIdRequiredException";$fault="client";constructor(e){super({
name:"InstanceIdRequiredException",$fault:"client",...e});Object.setPrototypeOf(this,InstanceIdRequiredException.prototype)}}
class InvalidComputePlatformException extends CodeDeployServiceException{name="InvalidComputePlatformException";$fault="client";constructor(e){super({
name:"InvalidComputePlatformException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidComputePlatformException.prototype)}}
class InvalidDeploymentIdException extends CodeDeployServiceException{name="InvalidDeploymentIdException";$fault="client";constructor(e){super({
name:"InvalidDeploymentIdException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidDeploymentIdException.prototype)}}
class DeploymentNotStartedException extends CodeDeployServiceException{name="DeploymentNotStartedException";$fault="client";constructor(e){super({
name:"DeploymentNotStartedException",$fault:"client",...e});Object.setPrototypeOf(this,DeploymentNotStartedException.prototype)}}
class DeploymentTargetDoesNotExistException extends CodeDeployServiceException{name="DeploymentTargetDoesNotExistException";$fault="client";constructor(e){
super({name:"DeploymentTargetDoesNotExistException",$fault:"client",...e});Object.setPrototypeOf(this,DeploymentTargetDoesNotExistException.prototype)}}
class DeploymentTargetIdRequiredException extends CodeDeployServiceException{name="DeploymentTargetIdRequiredException";$fault="client";constructor(e){super({
name:"DeploymentTargetIdRequiredException",$fault:"client",...e});Object.setPrototypeOf(this,DeploymentTargetIdRequiredException.prototype)}}
class DeploymentTargetListSizeExceededException extends CodeDeployServiceException{name="DeploymentTargetListSizeExceededException";$fault="client"
;constructor(e){super({name:"DeploymentTargetListSizeExceededException",$fault:"client",...e})
;Object.setPrototypeOf(this,DeploymentTargetListSizeExceededException.prototype)}}class InstanceDoesNotExistException extends CodeDeployServiceException{
name="InstanceDoesNotExistException";$fault="client";constructor(e){super({name:"InstanceDoesNotExistException",$fault:"client",...e})
;Object.setPrototypeOf(this,InstanceDoesNotExistException.prototype)}}class InvalidDeploymentTargetIdException extends CodeDeployServiceException{
name="InvalidDeploymentTargetIdException";$fault="client";constructor(e){super({name:"InvalidDeploymentTargetIdException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidDeploymentTargetIdException.prototype)}}class BucketNameFilterRequiredException extends CodeDeployServiceException{
name="BucketNameFilterRequiredException";$fault="client";constructor(e){super({name:"BucketNameFilterRequiredException",$fault:"client",...e})
;Object.setPrototypeOf(this,BucketNameFilterRequiredException.prototype)}}class DeploymentAlreadyCompletedException extends CodeDeployServiceException{
name="DeploymentAlreadyCompletedException";$fault="client";constructor(e){super({name:"DeploymentAlreadyCompletedException",$fault:"client",...e})
;Object.setPrototypeOf(this,DeploymentAlreadyCompletedException.prototype)}}class DeploymentIsNotInReadyStateException extends CodeDeployServiceException{
name="DeploymentIsNotInReadyStateException";$fault="client";constructor(e){super({name:"DeploymentIsNotInReadyStateException",$fault:"client",...e})
;Object.setPrototypeOf(this,DeploymentIsNotInReadyStateException.prototype)}}class InvalidDeploymentStatusException extends CodeDeployServiceException{
name="InvalidDeploymentStatusException";$fault="client";constructor(e){super({name:"InvalidDeploymentStatusException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidDeploymentStatusException.prototype)}}class InvalidDeploymentWaitTypeException extends CodeDeployServiceException{
name="InvalidDeploymentWaitTypeException";$fault="client";constructor(e){super({name:"InvalidDeploymentWaitTypeException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidDeploymentWaitTypeException.prototype)}}class UnsupportedActionForDeploymentTypeException extends CodeDeployServiceException{
name="UnsupportedActionForDeploymentTypeException";$fault="client";constructor(e){super({name:"UnsupportedActionForDeploymentTypeException",$fault:"client",...e
});Object.setPrototypeOf(this,UnsupportedActionForDeploymentTypeException.prototype)}}class InvalidTagsToAddException extends CodeDeployServiceException{
name="InvalidTagsToAddException";$fault="client";constructor(e){super({name:"InvalidTagsToAddException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidTagsToAddException.prototype)}}class ThrottlingException extends CodeDeployServiceException{name="ThrottlingException"
;$fault="client";constructor(e){super({name:"ThrottlingException",$fault:"client",...e});Object.setPrototypeOf(this,ThrottlingException.prototype)}}
class DeploymentGroupDoesNotExistException extends CodeDeployServiceException{name="DeploymentGroupDoesNotExistException";$fault="client";constructor(e){super({
name:"DeploymentGroupDoesNotExistException",$fault:"client",...e});Object.setPrototypeOf(this,DeploymentGroupDoesNotExistException.prototype)}}
class DeploymentLimitExceededException extends CodeDeployServiceException{name="DeploymentLimitExceededException";$fault="client";constructor(e){super({
name:"DeploymentLimitExceededException",$fault:"client",...e});Object.setPrototypeOf(this,DeploymentLimitExceededException.prototype)}}
class DescriptionTooLongException extends CodeDeployServiceException{name="DescriptionTooLongException";$fault="client";constructor(e){super({
name:"DescriptionTooLongException",$fault:"client",...e});Object.setPrototypeOf(this,DescriptionTooLongException.prototype)}}
class InvalidAlarmConfigException extends CodeDeployServiceException{name="InvalidAlarmConfigException";$fault="client";constructor(e){super({
name:"InvalidAlarmConfigException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidAlarmConfigException.prototype)}}
class InvalidAutoRollbackConfigException extends CodeDeployServiceException{name="InvalidAutoRollbackConfigException";$fault="client";constructor(e){super({
name:"InvalidAutoRollbackConfigException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidAutoRollbackConfigException.prototype)}}
class InvalidAutoScalingGroupException extends CodeDeployServiceException{name="InvalidAutoScalingGroupException";$fault="client";constructor(e){super({
name:"InvalidAutoScalingGroupException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidAutoScalingGroupException.prototype)}}
class InvalidDeploymentConfigNameException extends CodeDeployServiceException{name="InvalidDeploymentConfigNameException";$fault="client";constructor(e){super({
name:"InvalidDeploymentConfigNameException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidDeploymentConfigNameException.prototype)}}
class InvalidECSServiceException extends CodeDeployServiceException{name="InvalidECSServiceException";$fault="client";constructor(e){super({
name:"InvalidECSServiceException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidECSServiceException.prototype)}}
class InvalidFileExistsBehaviorException extends CodeDeployServiceException{name="InvalidFileExistsBehaviorException";$fault="client";constructor(e){super({
name:"InvalidFileExistsBehaviorException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidFileExistsBehaviorException.prototype)}}
class InvalidGitHubAccountTokenException extends CodeDeployServiceException{name="InvalidGitHubAccountTokenException";$fault="client";constructor(e){super({
name:"InvalidGitHubAccountTokenException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidGitHubAccountTokenException.prototype)}}
class InvalidIgnoreApplicationStopFailuresValueException extends CodeDeployServiceException{name="InvalidIgnoreApplicationStopFailuresValueException"
;$fault="client";constructor(e){super({name:"InvalidIgnoreApplicationStopFailuresValueException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidIgnoreApplicationStopFailuresValueException.prototype)}}class InvalidInputException extends CodeDeployServiceException{
name="InvalidInputException";$fault="client";constructor(e){super({name:"InvalidInputException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidInputException.prototype)}}class InvalidLoadBalancerInfoException extends CodeDeployServiceException{
name="InvalidLoadBalancerInfoException";$fault="client";constructor(e){super({name:"InvalidLoadBalancerInfoException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidLoadBalancerInfoException.prototype)}}class InvalidRoleException extends CodeDeployServiceException{
name="InvalidRoleException";$fault="client";constructor(e){super({name:"InvalidRoleException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidRoleException.prototype)}}class InvalidTargetInstancesException extends CodeDeployServiceException{
name="InvalidTargetInstancesException";$fault="client";constructor(e){super({name:"InvalidTargetInstancesException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidTargetInstancesException.prototype)}}class InvalidTrafficRoutingConfigurationException extends CodeDeployServiceException{
name="InvalidTrafficRoutingConfigurationException";$fault="client";constructor(e){super({name:"InvalidTrafficRoutingConfigurationException",$fault:"client",...e
});Object.setPrototypeOf(this,InvalidTrafficRoutingConfigurationException.prototype)}}
class InvalidUpdateOutdatedInstancesOnlyValueException extends CodeDeployServiceException{name="InvalidUpdateOutdatedInstancesOnlyValueException"
;$fault="client";constructor(e){super({name:"InvalidUpdateOutdatedInstancesOnlyValueException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidUpdateOutdatedInstancesOnlyValueException.prototype)}}class RevisionDoesNotExistException extends CodeDeployServiceException{
name="RevisionDoesNotExistException";$fault="client";constructor(e){super({name:"RevisionDoesNotExistException",$fault:"client",...e})
;Object.setPrototypeOf(this,RevisionDoesNotExistException.prototype)}}class DeploymentConfigAlreadyExistsException extends CodeDeployServiceException{
name="DeploymentConfigAlreadyExistsException";$fault="client";constructor(e){super({name:"DeploymentConfigAlreadyExistsException",$fault:"client",...e})
;Object.setPrototypeOf(this,DeploymentConfigAlreadyExistsException.prototype)}}class DeploymentConfigLimitExceededException extends CodeDeployServiceException{
name="DeploymentConfigLimitExceededException";$fault="client";constructor(e){super({name:"DeploymentConfigLimitExceededException",$fault:"client",...e})
;Object.setPrototypeOf(this,DeploymentConfigLimitExceededException.prototype)}}class DeploymentConfigNameRequiredException extends CodeDeployServiceException{
name="DeploymentConfigNameRequiredException";$fault="client";constructor(e){super({name:"DeploymentConfigNameRequiredException",$fault:"client",...e})
;Object.setPrototypeOf(this,DeploymentConfigNameRequiredException.prototype)}}class InvalidMinimumHealthyHostValueException extends CodeDeployServiceException{
name="InvalidMinimumHealthyHostValueException";$fault="client";constructor(e){super({name:"InvalidMinimumHealthyHostValueException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidMinimumHealthyHostValueException.prototype)}}
class InvalidZonalDeploymentConfigurationException extends CodeDeployServiceException{name="InvalidZonalDeploymentConfigurationException";$fault="client"
;constructor(e){super({name:"InvalidZonalDeploymentConfigurationException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidZonalDeploymentConfigurationException.prototype)}}
class DeploymentGroupAlreadyExistsException extends CodeDeployServiceException{name="DeploymentGroupAlreadyExistsException";$fault="client";constructor(e){
super({name:"DeploymentGroupAlreadyExistsException",$fault:"client",...e});Object.setPrototypeOf(this,DeploymentGroupAlreadyExistsException.prototype)}}
class DeploymentGroupLimitExceededException extends CodeDeployServiceException{name="DeploymentGroupLimitExceededException";$fault="client";constructor(e){
super({name:"DeploymentGroupLimitExceededException",$fault:"client",...e});Object.setPrototypeOf(this,DeploymentGroupLimitExceededException.prototype)}}
class ECSServiceMappingLimitExceededException extends CodeDeployServiceException{name="ECSServiceMappingLimitExceededException";$fault="client";constructor(e){
super({name:"ECSServiceMappingLimitExceededException",$fault:"client",...e});Object.setPrototypeOf(this,ECSServiceMappingLimitExceededException.prototype)}}
class InvalidBlueGreenDeploymentConfigurationException extends CodeDeployServiceException{name="InvalidBlueGreenDeploymentConfigurationException"
;$fault="client";constructor(e){super({name:"InvalidBlueGreenDeploymentConfigurationException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidBlueGreenDeploymentConfigurationException.prototype)}}
class InvalidDeploymentStyleException extends CodeDeployServiceException{name="InvalidDeploymentStyleException";$fault="client";constructor(e){super({
name:"InvalidDeploymentStyleException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidDeploymentStyleException.prototype)}}
class InvalidEC2TagCombinationException extends CodeDeployServiceException{name="InvalidEC2TagCombinationException";$fault="client";constructor(e){super({
name:"InvalidEC2TagCombinationException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidEC2TagCombinationException.prototype)}}
class InvalidEC2TagException extends CodeDeployServiceException{name="InvalidEC2TagException";$fault="client";constructor(e){super({
name:"InvalidEC2TagException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidEC2TagException.prototype)}}
class InvalidOnPremisesTagCombinationException extends CodeDeployServiceException{name="InvalidOnPremisesTagCombinationException";$fault="client"
;constructor(e){super({name:"InvalidOnPremisesTagCombinationException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidOnPremisesTagCombinationException.prototype)}}class InvalidTargetGroupPairException extends CodeDeployServiceException{
name="InvalidTargetGroupPairException";$fault="client";constructor(e){super({name:"InvalidTargetGroupPairException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidTargetGroupPairException.prototype)}}class InvalidTriggerConfigException extends CodeDeployServiceException{
name="InvalidTriggerConfigException";$fault="client";constructor(e){super({name:"InvalidTriggerConfigException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidTriggerConfigException.prototype)}}class LifecycleHookLimitExceededException extends CodeDeployServiceException{
name="LifecycleHookLimitExceededException";$fault="client";constructor(e){super({name:"LifecycleHookLimitExceededException",$fault:"client",...e})
;Object.setPrototypeOf(this,LifecycleHookLimitExceededException.prototype)}}class RoleRequiredException extends CodeDeployServiceException{
name="RoleRequiredException";$fault="client";constructor(e){super({name:"RoleRequiredException",$fault:"client",...e})
;Object.setPrototypeOf(this,RoleRequiredException.prototype)}}class TagSetListLimitExceededException extends CodeDeployServiceException{
name="TagSetListLimitExceededException";$fault="client";constructor(e){super({name:"TagSetListLimitExceededException",$fault:"client",...e})
;Object.setPrototypeOf(this,TagSetListLimitExceededException.prototype)}}class TriggerTargetsLimitExceededException extends CodeDeployServiceException{
name="TriggerTargetsLimitExceededException";$fault="client";constructor(e){super({name:"TriggerTargetsLimitExceededException",$fault:"client",...e})
;Object.setPrototypeOf(this,TriggerTargetsLimitExceededException.prototype)}}class DeploymentConfigInUseException extends CodeDeployServiceException{
name="DeploymentConfigInUseException";$fault="client";constructor(e){super({name:"DeploymentConfigInUseException",$fault:"client",...e})
;Object.setPrototypeOf(this,DeploymentConfigInUseException.prototype)}}class InvalidOperationException extends CodeDeployServiceException{
name="InvalidOperationException";$fault="client";constructor(e){super({name:"InvalidOperationException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidOperationException.prototype)}}class GitHubAccountTokenDoesNotExistException extends CodeDeployServiceException{
name="GitHubAccountTokenDoesNotExistException";$fault="client";constructor(e){super({name:"GitHubAccountTokenDoesNotExistException",$fault:"client",...e})
;Object.setPrototypeOf(this,GitHubAccountTokenDoesNotExistException.prototype)}}
class GitHubAccountTokenNameRequiredException extends CodeDeployServiceException{name="GitHubAccountTokenNameRequiredException";$fault="client";constructor(e){
super({name:"GitHubAccountTokenNameRequiredException",$fault:"client",...e});Object.setPrototypeOf(this,GitHubAccountTokenNameRequiredException.prototype)}}
class InvalidGitHubAccountTokenNameException extends CodeDeployServiceException{name="InvalidGitHubAccountTokenNameException";$fault="client";constructor(e){
super({name:"InvalidGitHubAccountTokenNameException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidGitHubAccountTokenNameException.prototype)}}
class OperationNotSupportedException extends CodeDeployServiceException{name="OperationNotSupportedException";$fault="client";constructor(e){super({
name:"OperationNotSupportedException",$fault:"client",...e});Object.setPrototypeOf(this,OperationNotSupportedException.prototype)}}
class ResourceValidationException extends CodeDeployServiceException{name="ResourceValidationException";$fault="client";constructor(e){super({
name:"ResourceValidationException",$fault:"client",...e});Object.setPrototypeOf(this,ResourceValidationException.prototype)}}
class InvalidBucketNameFilterException extends CodeDeployServiceException{name="InvalidBucketNameFilterException";$fault="client";constructor(e){super({
name:"InvalidBucketNameFilterException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidBucketNameFilterException.prototype)}}
class InvalidDeployedStateFilterException extends CodeDeployServiceException{name="InvalidDeployedStateFilterException";$fault="client";constructor(e){super({
name:"InvalidDeployedStateFilterException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidDeployedStateFilterException.prototype)}}
class InvalidKeyPrefixFilterException extends CodeDeployServiceException{name="InvalidKeyPrefixFilterException";$fault="client";constructor(e){super({
name:"InvalidKeyPrefixFilterException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidKeyPrefixFilterException.prototype)}}
class InvalidNextTokenException extends CodeDeployServiceException{name="InvalidNextTokenException";$fault="client";constructor(e){super({
name:"InvalidNextTokenException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidNextTokenException.prototype)}}
class InvalidSortByException extends CodeDeployServiceException{name="InvalidSortByException";$fault="client";constructor(e){super({
name:"InvalidSortByException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidSortByException.prototype)}}
class InvalidSortOrderException extends CodeDeployServiceException{name="InvalidSortOrderException";$fault="client";constructor(e){super({
name:"InvalidSortOrderException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidSortOrderException.prototype)}}
class InvalidDeploymentInstanceTypeException extends CodeDeployServiceException{name="InvalidDeploymentInstanceTypeException";$fault="client";constructor(e){
super({name:"InvalidDeploymentInstanceTypeException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidDeploymentInstanceTypeException.prototype)}}
class InvalidInstanceStatusException extends CodeDeployServiceException{name="InvalidInstanceStatusException";$fault="client";constructor(e){super({
name:"InvalidInstanceStatusException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidInstanceStatusException.prototype)}}
class InvalidInstanceTypeException extends CodeDeployServiceException{name="InvalidInstanceTypeException";$fault="client";constructor(e){super({
name:"InvalidInstanceTypeException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidInstanceTypeException.prototype)}}
class InvalidTargetFilterNameException extends CodeDeployServiceException{name="InvalidTargetFilterNameException";$fault="client";constructor(e){super({
name:"InvalidTargetFilterNameException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidTargetFilterNameException.prototype)}}
class InvalidExternalIdException extends CodeDeployServiceException{name="InvalidExternalIdException";$fault="client";constructor(e){super({
name:"InvalidExternalIdException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidExternalIdException.prototype)}}
class InvalidTimeRangeException extends CodeDeployServiceException{name="InvalidTimeRangeException";$fault="client";constructor(e){super({
name:"InvalidTimeRangeException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidTimeRangeException.prototype)}}
class InvalidRegistrationStatusException extends CodeDeployServiceException{name="InvalidRegistrationStatusException";$fault="client";constructor(e){super({
name:"InvalidRegistrationStatusException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidRegistrationStatusException.prototype)}}
class InvalidTagFilterException extends CodeDeployServiceException{name="InvalidTagFilterException";$fault="client";constructor(e){super({
name:"InvalidTagFilterException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidTagFilterException.prototype)}}
class InvalidArnException extends CodeDeployServiceException{name="InvalidArnException";$fault="client";constructor(e){super({name:"InvalidArnException",
$fault:"client",...e});Object.setPrototypeOf(this,InvalidArnException.prototype)}}class ResourceArnRequiredException extends CodeDeployServiceException{
name="ResourceArnRequiredException";$fault="client";constructor(e){super({name:"ResourceArnRequiredException",$fault:"client",...e})
;Object.setPrototypeOf(this,ResourceArnRequiredException.prototype)}}class InvalidLifecycleEventHookExecutionIdException extends CodeDeployServiceException{
name="InvalidLifecycleEventHookExecutionIdException";$fault="client";constructor(e){super({name:"InvalidLifecycleEventHookExecutionIdException",$fault:"client",
...e});Object.setPrototypeOf(this,InvalidLifecycleEventHookExecutionIdException.prototype)}}
class InvalidLifecycleEventHookExecutionStatusException extends CodeDeployServiceException{name="InvalidLifecycleEventHookExecutionStatusException"
;$fault="client";constructor(e){super({name:"InvalidLifecycleEventHookExecutionStatusException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidLifecycleEventHookExecutionStatusException.prototype)}}
class LifecycleEventAlreadyCompletedException extends CodeDeployServiceException{name="LifecycleEventAlreadyCompletedException";$fault="client";constructor(e){
super({name:"LifecycleEventAlreadyCompletedException",$fault:"client",...e});Object.setPrototypeOf(this,LifecycleEventAlreadyCompletedException.prototype)}}
class IamArnRequiredException extends CodeDeployServiceException{name="IamArnRequiredException";$fault="client";constructor(e){super({
name:"IamArnRequiredException",$fault:"client",...e});Object.setPrototypeOf(this,IamArnRequiredException.prototype)}}
class IamSessionArnAlreadyRegisteredException extends CodeDeployServiceException{name="IamSessionArnAlreadyRegisteredException";$fault="client";constructor(e){
super({name:"IamSessionArnAlreadyRegisteredException",$fault:"client",...e});Object.setPrototypeOf(this,IamSessionArnAlreadyRegisteredException.prototype)}}
class IamUserArnAlreadyRegisteredException extends CodeDeployServiceException{name="IamUserArnAlreadyRegisteredException";$fault="client";constructor(e){super({
name:"IamUserArnAlreadyRegisteredException",$fault:"client",...e});Object.setPrototypeOf(this,IamUserArnAlreadyRegisteredException.prototype)}}
class IamUserArnRequiredException extends CodeDeployServiceException{name="IamUserArnRequiredException";$fault="client";constructor(e){super({
name:"IamUserArnRequiredException",$fault:"client",...e});Object.setPrototypeOf(this,IamUserArnRequiredException.prototype)}}
class InstanceNameAlreadyRegisteredException extends CodeDeployServiceException{name="InstanceNameAlreadyRegisteredException";$fault="client";constructor(e){
super({name:"InstanceNameAlreadyRegisteredException",$fault:"client",...e});Object.setPrototypeOf(this,InstanceNameAlreadyRegisteredException.prototype)}}
class InvalidIamSessionArnException extends CodeDeployServiceException{name="InvalidIamSessionArnException";$fault="client";constructor(e){super({
name:"InvalidIamSessionArnException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidIamSessionArnException.prototype)}}
class InvalidIamUserArnException extends CodeDeployServiceException{name="InvalidIamUserArnException";$fault="client";constructor(e){super({
name:"InvalidIamUserArnException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidIamUserArnException.prototype)}}
class MultipleIamArnsProvidedException extends CodeDeployServiceException{name="MultipleIamArnsProvidedException";$fault="client";constructor(e){super({
name:"MultipleIamArnsProvidedException",$fault:"client",...e});Object.setPrototypeOf(this,MultipleIamArnsProvidedException.prototype)}}const qe="Alarm"
;const Fe="ApplicationAlreadyExistsException";const He="AlarmConfiguration";const Ue="ApplicationDoesNotExistException";const Be="AlarmList"
;const we="AlarmsLimitExceededException";const _e="ApplicationLimitExceededException";const Me="ApplicationNameRequiredException"
;const Ve="ArnNotSupportedException";const ze="AutoRollbackConfiguration";const We="AppSpecContent";const Ke="BlueGreenDeploymentConfiguration"
;const Ze="BlueInstanceTerminationOption";const Ye="BatchLimitExceededException";const Je="BucketNameFilterRequiredException";const Xe="CreateDeploymentInput"
;const Qe="CreateDeploymentOutput";const et="CreateDeployment";const tt="DeploymentAlreadyCompletedException";const ot="DeploymentConfigAlreadyExistsException"
;const nt="DeploymentConfigDoesNotExistException";const it="DeploymentConfigInUseException";const ct="DeploymentConfigLimitExceededException"
;const rt="DeploymentConfigNameRequiredException";const at="DeploymentDoesNotExistException";const pt="DeploymentGroupAlreadyExistsException"
;const st="DeploymentGroupDoesNotExistException";const lt="DeploymentGroupLimitExceededException";const dt="DeploymentGroupNameRequiredException"
;const Et="DeploymentInfo";const xt="DeploymentIsNotInReadyStateException";const ut="DeploymentIdRequiredException";const mt="DeploymentLimitExceededException"
;const yt="DeploymentNotStartedException";const vt="DeploymentOverview";const It="DeploymentReadyOption";const ft="DeploymentStyle"
;const gt="DeploymentTargetDoesNotExistException";const Dt="DeploymentTargetIdRequiredException";const St="DescriptionTooLongException"
;const Ct="DeploymentTargetListSizeExceededException";const Ot="ECSServiceMappingLimitExceededException";const At="EC2TagFilter";const ht="EC2TagFilterList"
;const Tt="EC2TagSet";const Rt="EC2TagSetList";const Pt="ErrorInformation";const $t="ELBInfo";const Nt="ELBInfoList";const bt="Failed";const Lt="GetDeployment"
;const jt="GetDeploymentInput";const kt="GetDeploymentOutput";const Gt="GreenFleetProvisioningOption";const qt="GitHubAccountTokenDoesNotExistException"
;const Ft="GitHubAccountTokenNameRequiredException";const Ht="GitHubLocation";const Ut="InvalidAlarmConfigException";const Bt="InvalidArnException"
;const wt="InvalidApplicationNameException";const _t="InvalidAutoRollbackConfigException";const Mt="IamArnRequiredException"
;const Vt="InvalidAutoScalingGroupException";const zt="InvalidBlueGreenDeploymentConfigurationException";const Wt="InvalidBucketNameFilterException"
;const Kt="InvalidComputePlatformException";const Zt="InvalidDeploymentConfigNameException";const Yt="InvalidDeploymentGroupNameException"
;const Jt="InvalidDeploymentIdException";const Xt="InvalidDeploymentInstanceTypeException";const Qt="InstanceDoesNotExistException"
;const eo="InvalidDeploymentStatusException";const to="InvalidDeploymentStyleException";const oo="InvalidDeployedStateFilterException"
;const no="InvalidDeploymentTargetIdException";const io="InvalidDeploymentWaitTypeException";const co="InvalidECSServiceException"
;const ro="InvalidEC2TagCombinationException";const ao="InvalidEC2TagException";const po="InvalidExternalIdException"
;const so="InvalidFileExistsBehaviorException";const lo="InvalidGitHubAccountTokenException";const Eo="InvalidGitHubAccountTokenNameException"
;const xo="InvalidIgnoreApplicationStopFailuresValueException";const uo="InvalidInputException";const mo="InvalidInstanceNameException"
;const yo="InstanceIdRequiredException";const vo="InvalidIamSessionArnException";const Io="InvalidInstanceStatusException"
;const fo="InvalidInstanceTypeException";const go="InvalidIamUserArnException";const Do="InvalidKeyPrefixFilterException"
;const So="InvalidLoadBalancerInfoException";const Co="InstanceLimitExceededException";const Oo="InvalidLifecycleEventHookExecutionIdException"
;const Ao="InvalidLifecycleEventHookExecutionStatusException";const ho="InvalidMinimumHealthyHostValueException"
;const To="InstanceNameAlreadyRegisteredException";const Ro="InstanceNameRequiredException";const Po="InstanceNotRegisteredException"
;const $o="InvalidNextTokenException";const No="InvalidOperationException";const bo="InvalidOnPremisesTagCombinationException";const Lo="InProgress"
;const jo="InvalidRevisionException";const ko="InvalidRoleException";const Go="InvalidRegistrationStatusException"
;const qo="IamSessionArnAlreadyRegisteredException";const Fo="InvalidSortByException";const Ho="InvalidSortOrderException"
;const Uo="InvalidTriggerConfigException";const Bo="InvalidTagException";const wo="InvalidTagFilterException";const _o="InvalidTargetFilterNameException"
;const Mo="InvalidTargetGroupPairException";const Vo="InvalidTargetInstancesException";const zo="InvalidTrafficRoutingConfigurationException"
;const Wo="InvalidTimeRangeException";const Ko="InvalidTagsToAddException";const Zo="IamUserArnAlreadyRegisteredException"
;const Yo="IamUserArnRequiredException";const Jo="InvalidUpdateOutdatedInstancesOnlyValueException";const Xo="InvalidZonalDeploymentConfigurationException"
;const Qo="Key";const en="LoadBalancerInfo";const tn="LifecycleEventAlreadyCompletedException";const on="LifecycleHookLimitExceededException"
;const nn="MultipleIamArnsProvidedException";const cn="OperationNotSupportedException";const rn="Pending";const an="Ready"
;const pn="ResourceArnRequiredException";const sn="RelatedDeployments";const ln="RevisionDoesNotExistException";const dn="RollbackInfo"
;const En="RevisionLocation";const xn="RevisionRequiredException";const un="RoleRequiredException";const mn="RawString";const yn="ResourceValidationException"
;const vn="Succeeded";const In="StopDeployment";const fn="StopDeploymentInput";const gn="StopDeploymentOutput";const Dn="S3Location";const Sn="Skipped"
;const Cn="Type";const On="ThrottlingException";const An="TargetGroupInfo";const hn="TargetGroupInfoList";const Tn="TargetGroupPairInfo"
;const Rn="TargetGroupPairInfoList";const Pn="TargetInstances";const $n="TagLimitExceededException";const Nn="TagRequiredException";const bn="TrafficRoute"
;const Ln="TagSetListLimitExceededException";const jn="TriggerTargetsLimitExceededException";const kn="UnsupportedActionForDeploymentTypeException"
;const Gn="Value";const qn="alarms";const Fn="additionalDeploymentStatusInfo";const Hn="applicationName";const Un="actionOnTimeout"
;const Bn="autoRollbackConfiguration";const wn="autoRollbackEnabled";const _n="appSpecContent";const Mn="autoScalingGroups"
;const Vn="autoUpdateOutdatedInstancesDeploymentIds";const zn="autoUpdateOutdatedInstancesRootDeploymentId";const Wn="action";const Kn="bucket"
;const Zn="blueGreenDeploymentConfiguration";const Yn="bundleType";const Jn="client";const Xn="commitId";const Qn="computePlatform";const ei="createTime"
;const ti="completeTime";const oi="content";const ni="code";const ii="creator";const ci="description";const ri="deploymentConfigName"
;const ai="deploymentGroupName";const pi="deploymentId";const si="deploymentInfo";const li="deploymentMode";const di="deploymentOverview"
;const Ei="deploymentOption";const xi="deploymentReadyOption";const ui="deploymentStyle";const mi="deploymentStatusMessages";const yi="deploymentType"
;const vi="error";const Ii="externalId";const fi="elbInfoList";const gi="errorInformation";const Di="ec2TagSet";const Si="ec2TagSetList";const Ci="eTag"
;const Oi="enabled";const Ai="events";const hi="fileExistsBehavior";const Ti="greenFleetProvisioningOption";const Ri="gitHubLocation"
;const Pi="ignoreApplicationStopFailures";const $i="ignorePollAlarmFailure";const Ni="instanceTerminationWaitTimeStarted";const bi="key";const Li="listenerArns"
;const ji="loadBalancerInfo";const ki="message";const Gi="name";const qi="overrideAlarmConfiguration";const Fi="previousRevision";const Hi="prodTrafficRoute"
;const Ui="relatedDeployments";const Bi="rollbackDeploymentId";const wi="rollbackInfo";const _i="rollbackMessage";const Mi="rollbackTriggeringDeploymentId"
;const Vi="revisionType";const zi="revision";const Wi="repository";const Ki="smithy.ts.sdk.synthetic.com.amazonaws.codedeploy";const Zi="s3Location"
;const Yi="statusMessage";const Ji="startTime";const Xi="sha256";const Qi="status";const ec="string";const tc="terminateBlueInstancesOnDeploymentSuccess"
;const oc="tagFilters";const nc="targetGroupInfoList";const ic="targetGroupPairInfoList";const cc="targetGroups";const rc="targetInstances"
;const ac="testTrafficRoute";const pc="terminationWaitTimeInMinutes";const sc="updateOutdatedInstancesOnly";const lc="version";const dc="waitTimeInMinutes"
;const Ec="com.amazonaws.codedeploy";const xc=oe.for(Ki);var uc=[-3,Ki,"CodeDeployServiceException",0,[],[]];xc.registerError(uc,CodeDeployServiceException)
;const mc=oe.for(Ec);var yc=[-3,Ec,we,{[vi]:Jn},[ki],[0]];mc.registerError(yc,AlarmsLimitExceededException);var vc=[-3,Ec,Fe,{[vi]:Jn},[ki],[0]]
;mc.registerError(vc,ApplicationAlreadyExistsException);var Ic=[-3,Ec,Ue,{[vi]:Jn},[ki],[0]];mc.registerError(Ic,ApplicationDoesNotExistException)
;var fc=[-3,Ec,_e,{[vi]:Jn},[ki],[0]];mc.registerError(fc,ApplicationLimitExceededException);var gc=[-3,Ec,Me,{[vi]:Jn},[ki],[0]]
;mc.registerError(gc,ApplicationNameRequiredException);var Dc=[-3,Ec,Ve,{[vi]:Jn},[ki],[0]];mc.registerError(Dc,ArnNotSupportedException);var Sc=[-3,Ec,Ye,{
[vi]:Jn},[ki],[0]];mc.registerError(Sc,BatchLimitExceededException);var Cc=[-3,Ec,Je,{[vi]:Jn},[ki],[0]];mc.registerError(Cc,BucketNameFilterRequiredException)
;var Oc=[-3,Ec,tt,{[vi]:Jn},[ki],[0]];mc.registerError(Oc,DeploymentAlreadyCompletedException);var Ac=[-3,Ec,ot,{[vi]:Jn},[ki],[0]]
;mc.registerError(Ac,DeploymentConfigAlreadyExistsException);var hc=[-3,Ec,nt,{[vi]:Jn},[ki],[0]];mc.registerError(hc,DeploymentConfigDoesNotExistException)
;var Tc=[-3,Ec,it,{[vi]:Jn},[ki],[0]];mc.registerError(Tc,DeploymentConfigInUseException);var Rc=[-3,Ec,ct,{[vi]:Jn},[ki],[0]]
;mc.registerError(Rc,DeploymentConfigLimitExceededException);var Pc=[-3,Ec,rt,{[vi]:Jn},[ki],[0]];mc.registerError(Pc,DeploymentConfigNameRequiredException)
;var $c=[-3,Ec,at,{[vi]:Jn},[ki],[0]];mc.registerError($c,DeploymentDoesNotExistException);var Nc=[-3,Ec,pt,{[vi]:Jn},[ki],[0]]
;mc.registerError(Nc,DeploymentGroupAlreadyExistsException);var bc=[-3,Ec,st,{[vi]:Jn},[ki],[0]];mc.registerError(bc,DeploymentGroupDoesNotExistException)
;var Lc=[-3,Ec,lt,{[vi]:Jn},[ki],[0]];mc.registerError(Lc,DeploymentGroupLimitExceededException);var jc=[-3,Ec,dt,{[vi]:Jn},[ki],[0]]
;mc.registerError(jc,DeploymentGroupNameRequiredException);var kc=[-3,Ec,ut,{[vi]:Jn},[ki],[0]];mc.registerError(kc,DeploymentIdRequiredException)
;var Gc=[-3,Ec,xt,{[vi]:Jn},[ki],[0]];mc.registerError(Gc,DeploymentIsNotInReadyStateException);var qc=[-3,Ec,mt,{[vi]:Jn},[ki],[0]]
;mc.registerError(qc,DeploymentLimitExceededException);var Fc=[-3,Ec,yt,{[vi]:Jn},[ki],[0]];mc.registerError(Fc,DeploymentNotStartedException)
;var Hc=[-3,Ec,gt,{[vi]:Jn},[ki],[0]];mc.registerError(Hc,DeploymentTargetDoesNotExistException);var Uc=[-3,Ec,Dt,{[vi]:Jn},[ki],[0]]
;mc.registerError(Uc,DeploymentTargetIdRequiredException);var Bc=[-3,Ec,Ct,{[vi]:Jn},[ki],[0]];mc.registerError(Bc,DeploymentTargetListSizeExceededException)
;var wc=[-3,Ec,St,{[vi]:Jn},[ki],[0]];mc.registerError(wc,DescriptionTooLongException);var _c=[-3,Ec,Ot,{[vi]:Jn},[ki],[0]]
;mc.registerError(_c,ECSServiceMappingLimitExceededException);var Mc=[-3,Ec,qt,{[vi]:Jn},[ki],[0]];mc.registerError(Mc,GitHubAccountTokenDoesNotExistException)
;var Vc=[-3,Ec,Ft,{[vi]:Jn},[ki],[0]];mc.registerError(Vc,GitHubAccountTokenNameRequiredException);var zc=[-3,Ec,Mt,{[vi]:Jn},[ki],[0]]
;mc.registerError(zc,IamArnRequiredException);var Wc=[-3,Ec,qo,{[vi]:Jn},[ki],[0]];mc.registerError(Wc,IamSessionArnAlreadyRegisteredException)
;var Kc=[-3,Ec,Zo,{[vi]:Jn},[ki],[0]];mc.registerError(Kc,IamUserArnAlreadyRegisteredException);var Zc=[-3,Ec,Yo,{[vi]:Jn},[ki],[0]]
;mc.registerError(Zc,IamUserArnRequiredException);var Yc=[-3,Ec,Qt,{[vi]:Jn},[ki],[0]];mc.registerError(Yc,InstanceDoesNotExistException);var Jc=[-3,Ec,yo,{
[vi]:Jn},[ki],[0]];mc.registerError(Jc,InstanceIdRequiredException);var Xc=[-3,Ec,Co,{[vi]:Jn},[ki],[0]];mc.registerError(Xc,InstanceLimitExceededException)
;var Qc=[-3,Ec,To,{[vi]:Jn},[ki],[0]];mc.registerError(Qc,InstanceNameAlreadyRegisteredException);var er=[-3,Ec,Ro,{[vi]:Jn},[ki],[0]]
;mc.registerError(er,InstanceNameRequiredException);var tr=[-3,Ec,Po,{[vi]:Jn},[ki],[0]];mc.registerError(tr,InstanceNotRegisteredException);var or=[-3,Ec,Ut,{
[vi]:Jn},[ki],[0]];mc.registerError(or,InvalidAlarmConfigException);var nr=[-3,Ec,wt,{[vi]:Jn},[ki],[0]];mc.registerError(nr,InvalidApplicationNameException)
;var ir=[-3,Ec,Bt,{[vi]:Jn},[ki],[0]];mc.registerError(ir,InvalidArnException);var cr=[-3,Ec,_t,{[vi]:Jn},[ki],[0]]
;mc.registerError(cr,InvalidAutoRollbackConfigException);var rr=[-3,Ec,Vt,{[vi]:Jn},[ki],[0]];mc.registerError(rr,InvalidAutoScalingGroupException)
;var ar=[-3,Ec,zt,{[vi]:Jn},[ki],[0]];mc.registerError(ar,InvalidBlueGreenDeploymentConfigurationException);var pr=[-3,Ec,Wt,{[vi]:Jn},[ki],[0]]
;mc.registerError(pr,InvalidBucketNameFilterException);var sr=[-3,Ec,Kt,{[vi]:Jn},[ki],[0]];mc.registerError(sr,InvalidComputePlatformException)
;var lr=[-3,Ec,oo,{[vi]:Jn},[ki],[0]];mc.registerError(lr,InvalidDeployedStateFilterException);var dr=[-3,Ec,Zt,{[vi]:Jn},[ki],[0]]
;mc.registerError(dr,InvalidDeploymentConfigNameException);var Er=[-3,Ec,Yt,{[vi]:Jn},[ki],[0]];mc.registerError(Er,InvalidDeploymentGroupNameException)
;var xr=[-3,Ec,Jt,{[vi]:Jn},[ki],[0]];mc.registerError(xr,InvalidDeploymentIdException);var ur=[-3,Ec,Xt,{[vi]:Jn},[ki],[0]]
;mc.registerError(ur,InvalidDeploymentInstanceTypeException);var mr=[-3,Ec,eo,{[vi]:Jn},[ki],[0]];mc.registerError(mr,InvalidDeploymentStatusException)
;var yr=[-3,Ec,to,{[vi]:Jn},[ki],[0]];mc.registerError(yr,InvalidDeploymentStyleException);var vr=[-3,Ec,no,{[vi]:Jn},[ki],[0]]
;mc.registerError(vr,InvalidDeploymentTargetIdException);var Ir=[-3,Ec,io,{[vi]:Jn},[ki],[0]];mc.registerError(Ir,InvalidDeploymentWaitTypeException)
;var fr=[-3,Ec,ro,{[vi]:Jn},[ki],[0]];mc.registerError(fr,InvalidEC2TagCombinationException);var gr=[-3,Ec,ao,{[vi]:Jn},[ki],[0]]
;mc.registerError(gr,InvalidEC2TagException);var Dr=[-3,Ec,co,{[vi]:Jn},[ki],[0]];mc.registerError(Dr,InvalidECSServiceException);var Sr=[-3,Ec,po,{[vi]:Jn
},[ki],[0]];mc.registerError(Sr,InvalidExternalIdException);var Cr=[-3,Ec,so,{[vi]:Jn},[ki],[0]];mc.registerError(Cr,InvalidFileExistsBehaviorException)
;var Or=[-3,Ec,lo,{[vi]:Jn},[ki],[0]];mc.registerError(Or,InvalidGitHubAccountTokenException);var Ar=[-3,Ec,Eo,{[vi]:Jn},[ki],[0]]
;mc.registerError(Ar,InvalidGitHubAccountTokenNameException);var hr=[-3,Ec,vo,{[vi]:Jn},[ki],[0]];mc.registerError(hr,InvalidIamSessionArnException)
;var Tr=[-3,Ec,go,{[vi]:Jn},[ki],[0]];mc.registerError(Tr,InvalidIamUserArnException);var Rr=[-3,Ec,xo,{[vi]:Jn},[ki],[0]]
;mc.registerError(Rr,InvalidIgnoreApplicationStopFailuresValueException);var Pr=[-3,Ec,uo,{[vi]:Jn},[ki],[0]];mc.registerError(Pr,InvalidInputException)
;var $r=[-3,Ec,mo,{[vi]:Jn},[ki],[0]];mc.registerError($r,InvalidInstanceNameException);var Nr=[-3,Ec,Io,{[vi]:Jn},[ki],[0]]
;mc.registerError(Nr,InvalidInstanceStatusException);var br=[-3,Ec,fo,{[vi]:Jn},[ki],[0]];mc.registerError(br,InvalidInstanceTypeException);var Lr=[-3,Ec,Do,{
[vi]:Jn},[ki],[0]];mc.registerError(Lr,InvalidKeyPrefixFilterException);var jr=[-3,Ec,Oo,{[vi]:Jn},[ki],[0]]
;mc.registerError(jr,InvalidLifecycleEventHookExecutionIdException);var kr=[-3,Ec,Ao,{[vi]:Jn},[ki],[0]]
;mc.registerError(kr,InvalidLifecycleEventHookExecutionStatusException);var Gr=[-3,Ec,So,{[vi]:Jn},[ki],[0]]
;mc.registerError(Gr,InvalidLoadBalancerInfoException);var qr=[-3,Ec,ho,{[vi]:Jn},[ki],[0]];mc.registerError(qr,InvalidMinimumHealthyHostValueException)
;var Fr=[-3,Ec,$o,{[vi]:Jn},[ki],[0]];mc.registerError(Fr,InvalidNextTokenException);var Hr=[-3,Ec,bo,{[vi]:Jn},[ki],[0]]
;mc.registerError(Hr,InvalidOnPremisesTagCombinationException);var Ur=[-3,Ec,No,{[vi]:Jn},[ki],[0]];mc.registerError(Ur,InvalidOperationException)
;var Br=[-3,Ec,Go,{[vi]:Jn},[ki],[0]];mc.registerError(Br,InvalidRegistrationStatusException);var wr=[-3,Ec,jo,{[vi]:Jn},[ki],[0]]
;mc.registerError(wr,InvalidRevisionException);var _r=[-3,Ec,ko,{[vi]:Jn},[ki],[0]];mc.registerError(_r,InvalidRoleException);var Mr=[-3,Ec,Fo,{[vi]:Jn
},[ki],[0]];mc.registerError(Mr,InvalidSortByException);var Vr=[-3,Ec,Ho,{[vi]:Jn},[ki],[0]];mc.registerError(Vr,InvalidSortOrderException);var zr=[-3,Ec,Bo,{
[vi]:Jn},[ki],[0]];mc.registerError(zr,InvalidTagException);var Wr=[-3,Ec,wo,{[vi]:Jn},[ki],[0]];mc.registerError(Wr,InvalidTagFilterException)
;var Kr=[-3,Ec,Ko,{[vi]:Jn},[ki],[0]];mc.registerError(Kr,InvalidTagsToAddException);var Zr=[-3,Ec,_o,{[vi]:Jn},[ki],[0]]
;mc.registerError(Zr,InvalidTargetFilterNameException);var Yr=[-3,Ec,Mo,{[vi]:Jn},[ki],[0]];mc.registerError(Yr,InvalidTargetGroupPairException)
;var Jr=[-3,Ec,Vo,{[vi]:Jn},[ki],[0]];mc.registerError(Jr,InvalidTargetInstancesException);var Xr=[-3,Ec,Wo,{[vi]:Jn},[ki],[0]]
;mc.registerError(Xr,InvalidTimeRangeException);var Qr=[-3,Ec,zo,{[vi]:Jn},[ki],[0]];mc.registerError(Qr,InvalidTrafficRoutingConfigurationException)
;var ea=[-3,Ec,Uo,{[vi]:Jn},[ki],[0]];mc.registerError(ea,InvalidTriggerConfigException);var ta=[-3,Ec,Jo,{[vi]:Jn},[ki],[0]]
;mc.registerError(ta,InvalidUpdateOutdatedInstancesOnlyValueException);var oa=[-3,Ec,Xo,{[vi]:Jn},[ki],[0]]
;mc.registerError(oa,InvalidZonalDeploymentConfigurationException);var na=[-3,Ec,tn,{[vi]:Jn},[ki],[0]]
;mc.registerError(na,LifecycleEventAlreadyCompletedException);var ia=[-3,Ec,on,{[vi]:Jn},[ki],[0]];mc.registerError(ia,LifecycleHookLimitExceededException)
;var ca=[-3,Ec,nn,{[vi]:Jn},[ki],[0]];mc.registerError(ca,MultipleIamArnsProvidedException);var ra=[-3,Ec,cn,{[vi]:Jn},[ki],[0]]
;mc.registerError(ra,OperationNotSupportedException);var aa=[-3,Ec,pn,{[vi]:Jn},[ki],[0]];mc.registerError(aa,ResourceArnRequiredException);var pa=[-3,Ec,yn,{
[vi]:Jn},[ki],[0]];mc.registerError(pa,ResourceValidationException);var sa=[-3,Ec,ln,{[vi]:Jn},[ki],[0]];mc.registerError(sa,RevisionDoesNotExistException)
;var la=[-3,Ec,xn,{[vi]:Jn},[ki],[0]];mc.registerError(la,RevisionRequiredException);var da=[-3,Ec,un,{[vi]:Jn},[ki],[0]]
;mc.registerError(da,RoleRequiredException);var Ea=[-3,Ec,$n,{[vi]:Jn},[ki],[0]];mc.registerError(Ea,TagLimitExceededException);var xa=[-3,Ec,Nn,{[vi]:Jn
},[ki],[0]];mc.registerError(xa,TagRequiredException);var ua=[-3,Ec,Ln,{[vi]:Jn},[ki],[0]];mc.registerError(ua,TagSetListLimitExceededException)
;var ma=[-3,Ec,On,{[vi]:Jn},[ki],[0]];mc.registerError(ma,ThrottlingException);var ya=[-3,Ec,jn,{[vi]:Jn},[ki],[0]]
;mc.registerError(ya,TriggerTargetsLimitExceededException);var va=[-3,Ec,kn,{[vi]:Jn},[ki],[0]];mc.registerError(va,UnsupportedActionForDeploymentTypeException)
;const Ia=[xc,mc];var fa=[3,Ec,qe,0,[Gi],[0]];var ga=[3,Ec,He,0,[Oi,$i,qn],[2,2,()=>Ja]];var Da=[3,Ec,We,0,[oi,Xi],[0,0]];var Sa=[3,Ec,ze,0,[Oi,Ai],[2,64|0]]
;var Ca=[3,Ec,Ke,0,[tc,xi,Ti],[()=>Oa,()=>Pa,()=>Fa]];var Oa=[3,Ec,Ze,0,[Wn,pc],[0,1]]
;var Aa=[3,Ec,Xe,0,[Hn,ai,zi,ri,ci,Pi,rc,Bn,sc,hi,li,qi],[0,0,()=>wa,0,0,2,()=>Za,()=>Sa,2,0,0,()=>ga],1];var ha=[3,Ec,Qe,0,[pi],[0]]
;var Ta=[3,Ec,Et,0,[Hn,ai,ri,pi,Fi,zi,Qi,gi,ei,Ji,ti,di,ci,ii,Pi,Bn,sc,wi,ui,rc,Ni,Zn,ji,Fn,hi,li,mi,Qn,Ii,Ui,qi],[0,0,0,0,()=>wa,()=>wa,0,()=>ja,4,4,4,()=>Ra,0,0,2,()=>Sa,2,()=>_a,()=>$a,()=>Za,2,()=>Ca,()=>Ha,0,0,0,64|0,0,0,()=>Ba,()=>ga]]
;var Ra=[3,Ec,vt,0,[rn,Lo,vn,bt,Sn,an],[1,1,1,1,1,1]];var Pa=[3,Ec,It,0,[Un,dc],[0,1]];var $a=[3,Ec,ft,0,[yi,Ei],[0,0]];var Na=[3,Ec,At,0,[Qo,Gn,Cn],[0,0,0]]
;var ba=[3,Ec,Tt,0,[Si],[()=>Qa]];var La=[3,Ec,$t,0,[Gi],[0]];var ja=[3,Ec,Pt,0,[ni,ki],[0,0]];var ka=[3,Ec,jt,0,[pi],[0],1];var Ga=[3,Ec,kt,0,[si],[()=>Ta]]
;var qa=[3,Ec,Ht,0,[Wi,Xn],[0,0]];var Fa=[3,Ec,Gt,0,[Wn],[0]];var Ha=[3,Ec,en,0,[fi,nc,ic],[()=>ep,()=>tp,()=>op]];var Ua=[3,Ec,mn,0,[oi,Xi],[0,0]]
;var Ba=[3,Ec,sn,0,[zn,Vn],[0,64|0]];var wa=[3,Ec,En,0,[Vi,Zi,Ri,ec,_n],[0,()=>Ma,()=>qa,()=>Ua,()=>Da]];var _a=[3,Ec,dn,0,[Bi,Mi,_i],[0,0,0]]
;var Ma=[3,Ec,Dn,0,[Kn,bi,Yn,lc,Ci],[0,0,0,0,0]];var Va=[3,Ec,fn,0,[pi,wn],[0,2],1];var za=[3,Ec,gn,0,[Qi,Yi],[0,0]];var Wa=[3,Ec,An,0,[Gi],[0]]
;var Ka=[3,Ec,Tn,0,[cc,Hi,ac],[()=>tp,()=>Ya,()=>Ya]];var Za=[3,Ec,Pn,0,[oc,Mn,Di],[()=>Xa,64|0,()=>ba]];var Ya=[3,Ec,bn,0,[Li],[64|0]]
;var Ja=[1,Ec,Be,0,()=>fa];var Xa=[1,Ec,ht,0,()=>Na];var Qa=[1,Ec,Rt,0,()=>Xa];var ep=[1,Ec,Nt,0,()=>La];var tp=[1,Ec,hn,0,()=>Wa];var op=[1,Ec,Rn,0,()=>Ka]
;var np=[9,Ec,et,0,()=>Aa,()=>ha];var ip=[9,Ec,Lt,0,()=>ka,()=>Ga];var cp=[9,Ec,In,0,()=>Va,()=>za];const getRuntimeConfig$1=e=>({apiVersion:"2014-10-06",
base64Decoder:e?.base64Decoder??de,base64Encoder:e?.base64Encoder??le,disableHostPrefix:e?.disableHostPrefix??false,
endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],
httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultCodeDeployHttpAuthSchemeProvider,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new ce}],logger:e?.logger??new S,protocol:e?.protocol??me,
protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.codedeploy",errorTypeRegistries:Ia,
xmlNamespace:"http://codedeploy.amazonaws.com/doc/2014-10-06/",version:"2014-10-06",serviceTarget:"CodeDeploy_20141006"},serviceId:e?.serviceId??"CodeDeploy",
sha256:e?.sha256??ye,urlParser:e?.urlParser??W,utf8Decoder:e?.utf8Decoder??se,utf8Encoder:e?.utf8Encoder??pe});const getRuntimeConfig=e=>{C(process.version)
;const t=j(e);const defaultConfigProvider=()=>t().then(O);const o=getRuntimeConfig$1(e);i(process.version);const n={profile:e?.profile,logger:o.logger};return{
...o,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??k(re,n),bodyLengthChecker:e?.bodyLengthChecker??Ee,
credentialDefaultProvider:e?.credentialDefaultProvider??ae,defaultUserAgentProvider:e?.defaultUserAgentProvider??c({serviceId:o.serviceId,
clientVersion:fe.version}),maxAttempts:e?.maxAttempts??k(Q,e),region:e?.region??k(F,{...H,...n}),
requestHandler:ue.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??k({...X,default:async()=>(await defaultConfigProvider()).retryMode||J
},e),streamCollector:e?.streamCollector??xe,useDualstackEndpoint:e?.useDualstackEndpoint??k(q,n),useFipsEndpoint:e?.useFipsEndpoint??k(G,n),
userAgentAppId:e?.userAgentAppId??k(r,n)}};const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes;let o=e.httpAuthSchemeProvider
;let n=e.credentials;return{setHttpAuthScheme(e){const o=t.findIndex(t=>t.schemeId===e.schemeId);if(o===-1)t.push(e);else t.splice(o,1,e)},httpAuthSchemes(){
return t},setHttpAuthSchemeProvider(e){o=e},httpAuthSchemeProvider(){return o},setCredentials(e){n=e},credentials(){return n}}}
;const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()})
;const resolveRuntimeExtensions=(e,t)=>{const o=Object.assign(a(e),A(e),K(e),getHttpAuthExtensionConfiguration(e));t.forEach(e=>e.configure(o))
;return Object.assign(e,p(o),h(o),Z(o),resolveHttpAuthRuntimeConfig(o))};class CodeDeployClient extends T{config;constructor(...[e]){
const t=getRuntimeConfig(e||{});super(t);this.initConfig=t;const o=resolveClientEndpointParameters(t);const n=s(o);const i=ee(n);const c=U(i);const r=l(c)
;const a=V(r);const p=resolveHttpAuthSchemeConfig(a);const I=resolveRuntimeExtensions(p,e?.extensions||[]);this.config=I
;this.middlewareStack.use(ne(this.config));this.middlewareStack.use(d(this.config));this.middlewareStack.use(te(this.config))
;this.middlewareStack.use(Y(this.config));this.middlewareStack.use(E(this.config));this.middlewareStack.use(x(this.config))
;this.middlewareStack.use(u(this.config));this.middlewareStack.use(m(this.config,{
httpAuthSchemeParametersProvider:defaultCodeDeployHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async e=>new y({"aws.auth#sigv4":e.credentials
})}));this.middlewareStack.use(v(this.config))}destroy(){super.destroy()}}const rp=R(ve,"CodeDeploy_20141006","CodeDeployClient",z);const ap={}
;const _mw0=(e,t,o,n)=>[];class CreateDeploymentCommand extends(rp(ap,_mw0,"CreateDeployment",np)){}
class GetDeploymentCommand extends(rp(ap,_mw0,"GetDeployment",ip)){}class StopDeploymentCommand extends(rp(ap,_mw0,"StopDeployment",cp)){}
t.CodeDeployClient=CodeDeployClient;t.CreateDeploymentCommand=CreateDeploymentCommand;t.GetDeploymentCommand=GetDeploymentCommand
;t.StopDeploymentCommand=StopDeploymentCommand}};

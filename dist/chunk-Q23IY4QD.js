import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var HELP={help:{type:"flag",alias:"h"}},ASKING={organization:{type:"list"},server:{type:"value"},unproven:{type:"flag"}},LOOKING={include:{type:"list"},exclude:{
type:"list"},"no-ignore":{type:"flag"},"no-archives":{type:"flag"},"max-size":{type:"value"},"decode-depth":{type:"value"},"min-confidence":{type:"value"}},SCOPE={
history:{type:"flag"},staged:{type:"flag"},range:{type:"value"},stdin:{type:"flag"},...LOOKING},OUTPUT={format:{type:"value"},output:{type:"value",alias:"o"},report:{
type:"list"},quiet:{type:"flag",alias:"q"},verbose:{type:"flag",alias:"v"},"no-color":{type:"flag"},config:{type:"value"},baseline:{type:"value"},"no-suppress":{
type:"flag"},jobs:{type:"value"},...HELP},CONSENT={yes:{type:"flag",alias:"y"},"dry-run":{type:"flag"},audit:{type:"value"}},SCANNING={...LOOKING,"fail-on":{type:"\
value"},"all-places":{type:"flag"},remarks:{type:"flag"},"include-suppressed":{type:"flag"},verify:{type:"flag"},revoke:{type:"flag"},...ASKING,...CONSENT,...OUTPUT},
HOOKS={hook:{type:"list"},global:{type:"flag"},"hooks-path":{type:"value"},template:{type:"value"}};export{HELP,ASKING,SCOPE,OUTPUT,CONSENT,SCANNING,HOOKS};

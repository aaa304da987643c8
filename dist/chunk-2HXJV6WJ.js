import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{addCommits,listTagsAt,readNamed,repositoryFacts}from"./chunk-NLMXIBMV.js";import{placeObjects}from"./chunk-TV7EV3AJ.js";import{NamedObjects}from"./chunk-M6OAMSBI.js";
import{listCommits}from"./chunk-MKJ74WPK.js";import{UNSHALLOW,readShallow}from"./chunk-B54W4R6U.js";import{addStart,isRefOption}from"./chunk-MOOAE5JN.js";
import{UserError,messageOf}from"./chunk-GSBKXSD7.js";import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();var NULL_ID=/^(?:0{40}|0{64})$/;function openRange(repository,range,settings){let revisions=range.split(" ").map(withoutNullId).filter(revision=>revision!==""),
option=revisions.find(revision=>revision.startsWith("-")&&!isRefOption(revision));if(option!==void 0)throw new UserError(`--range ${range}: ${option} is an opti\
on of git's, not a revision; write A..B`);if(revisions.length===0)throw new UserError("--range: no revision given; write A..B");let objects=new NamedObjects(repository,
settings);return{scope:"range",items:async function*(){let commits=await listCommits(repository,addStart(revisions),why=>objects.report(range,`not all of its co\
mmits could be listed: ${why}`));reportCut(repository,commits,objects),await addTags(repository,addStart(revisions),objects),await addCommits(repository,commits,
objects),yield*readNamed(repository,objects)},rest:learned=>objects.readRest(learned),place:async hits=>placeObjects(hits,id=>objects.placesOf(id)),problems:()=>objects.
problems(),nameProblem:problem=>objects.nameProblem(problem),total:()=>objects.total(),ignoredFiles:()=>0,excludedFiles:()=>0,repository:repositoryFacts(repository)}}
async function addTags(repository,revisions,objects){let left=revisions.indexOf("--not"),ends=revisions.slice(0,left<0?void 0:left).filter(revision=>!isRefOption(
revision)).map(endsOf);try{let to=await listTagsAt(repository,ends.flatMap(each=>each.to));if(to.length===0)return;let from=await listTagsAt(repository,ends.flatMap(
each=>each.from));for(let id of to)from.includes(id)||objects.add(id,{path:"",object:"tag",blob:id})}catch(error){objects.report("range",`its tags cannot be lis\
ted: ${messageOf(error)}`)}}function endsOf(revision){if(revision.startsWith("^"))return{from:[revision.slice(1)],to:[]};let[,from="",dots="",to=""]=/^(.*?)(\.{2,3})(.*)$/s.
exec(revision)??[];if(dots==="")return{from:[],to:[revision]};let ends=[from||"HEAD",to||"HEAD"];return dots===".."?{from:[ends[0]],to:[ends[1]]}:{from:[],to:ends}}
function withoutNullId(revision){let[,from="",to=""]=/^(.*?)\.{2,3}(.*)$/s.exec(revision)??[];return NULL_ID.test(from)?to===""?"HEAD":to:revision.startsWith("^")&&
NULL_ID.test(revision.slice(1))?"":revision}function reportCut(repository,commits,objects){let cut=new Set(readShallow(repository));commits.some(commit=>cut.has(
commit))&&objects.report("range",`shallow clone, older commits of the range are not here: ${UNSHALLOW}`)}export{openRange};

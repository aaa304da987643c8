import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();import{setFlagsFromString}from"node:v8";var FLAGS={v20:"--interrupt-budget=500000",v22:"--invocation-count-for-turbofan=20000",v24:"--in\
vocation-count-for-turbofan=20000"};function compileLater(version=process.version){let flag=FLAGS[version.slice(0,version.indexOf("."))];flag!==void 0&&setFlagsFromString(
flag)}export{compileLater};

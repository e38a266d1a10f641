// A program of someone who installed the packages: ES modules.
import * as core from "@fazhi/core";
import * as viz from "@fazhi/viz";

console.log(JSON.stringify({ core: Object.keys(core).sort(), viz: Object.keys(viz).sort() }));

// A program of someone who installed the packages: CommonJS.
const core = require("@fazhi/core");
const viz = require("@fazhi/viz");

console.log(JSON.stringify({ core: Object.keys(core).sort(), viz: Object.keys(viz).sort() }));

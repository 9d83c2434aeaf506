// The bundles: one configuration per output, each in webpack/.
const appsScript = require('./webpack/apps-script.cjs');
const embedded = require('./webpack/embedded.cjs');
const excel = require('./webpack/excel.cjs');
const paneDev = require('./webpack/pane-dev.cjs');

module.exports = (_environment, { mode = 'production' }) => [
  excel(mode),
  appsScript(mode),
  embedded(mode),
  paneDev(mode),
];

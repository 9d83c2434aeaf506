// The bundles: one configuration per output, each in webpack/.
const embedded = require('./webpack/embedded.cjs');

module.exports = (_environment, { mode = 'production' }) => [embedded(mode)];

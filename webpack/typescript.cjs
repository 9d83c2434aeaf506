// What every bundle shares: TypeScript checked while it is bundled, a cache between builds, and a minifier that is quick.
const path = require('node:path');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const TerserPlugin = require('terser-webpack-plugin');
const webpack = require('webpack');
const { version } = require('../package.json');

const root = path.resolve(__dirname, '..');

const typescriptRule = {
  test: /\.tsx?$/,
  loader: 'ts-loader',
  options: {
    configFile: path.join(root, 'tsconfig.bundle.json'),
    onlyCompileBundledFiles: true,
    transpileOnly: false,
  },
};

/** Stylesheets into a file of their own. */
const stylesRule = { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] };

const resolve = { extensions: ['.ts', '.tsx', '.js'] };

/** One cache per configuration and mode; it lives beside those of other tools. */
function buildCache(name, mode) {
  return {
    type: 'filesystem',
    cacheDirectory: path.join(root, 'node_modules/.cache/webpack'),
    name: `${name}-${mode}`,
    buildDependencies: {
      config: [__filename, path.join(root, 'tsconfig.base.json'), path.join(root, 'tsconfig.bundle.json')],
    },
  };
}

const minimizer = [
  new TerserPlugin({
    minify: TerserPlugin.swcMinify,
    extractComments: false,
    terserOptions: { format: { comments: false } },
  }),
];

/** KAM_VERSION: the product's own, for reports. */
const versionPlugin = () => new webpack.DefinePlugin({ KAM_VERSION: JSON.stringify(version) });

module.exports = { root, versionPlugin, typescriptRule, stylesRule, resolve, buildCache, minimizer };

// The pane on a page of its own over the memory workbook, for the browser tests; and the pane alone, to measure its size.
const path = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const TerserPlugin = require('terser-webpack-plugin');
const { resolve, root, stylesRule, typescriptRule } = require('./typescript.cjs');

module.exports = (mode) => ({
  name: 'pane-dev',
  mode,
  context: root,
  target: ['web', 'es2020'],
  entry: {
    pane: { import: './shared/pane/mount-pane.tsx', library: { name: 'pane', type: 'var' } },
    page: './test/pane-dev/page.ts',
  },
  devtool: mode === 'production' ? false : 'source-map',
  output: { path: path.join(root, 'dist/pane-dev'), filename: '[name].js', clean: true },
  resolve,
  module: {
    rules: [typescriptRule, stylesRule],
  },
  plugins: [
    new HtmlWebpackPlugin({
      template: './test/pane-dev/index.html',
      chunks: ['page'],
      scriptLoading: 'defer',
    }),
    new MiniCssExtractPlugin({ filename: '[name].css' }),
  ],
  optimization: { minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })] },
  performance: false,
});

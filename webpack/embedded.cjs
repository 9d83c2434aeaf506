// The embedded workbook's bundle: the page, and in chunks of their own the spreadsheet with the pane, and the worker for .xlsx files.
const path = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const TerserPlugin = require('terser-webpack-plugin');
const webpack = require('webpack');
const { SamplesPlugin } = require('./samples-plugin.cjs');
const { resolve, root, stylesRule, typescriptRule } = require('./typescript.cjs');

/** Univer brings hyphenation patterns of sixty languages for documents; it loads British English at its start, and a spreadsheet needs no other. */
const noHyphenation = new webpack.IgnorePlugin({
  checkResource: (resource, context) =>
    /engine-render[\\/]lib[\\/]es$/.test(context) &&
    !resource.startsWith('./en-gb') &&
    /^\.\/[a-z]{2,4}(-[\w-]+)?-[\w-]{8}\.js$/.test(resource),
});

module.exports = (mode) => ({
  name: 'embedded',
  mode,
  context: root,
  target: ['web', 'es2020'],
  entry: { main: './addin/embedded/main.tsx' },
  devtool: mode === 'production' ? false : 'source-map',
  output: {
    path: path.join(root, 'dist/embedded'),
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
    clean: true,
  },
  resolve: {
    ...resolve,
    alias: { exceljs$: 'exceljs/dist/exceljs.bare.min.js' },
  },
  module: {
    rules: [typescriptRule, stylesRule],
  },
  plugins: [
    noHyphenation,
    new HtmlWebpackPlugin({ template: './addin/embedded/index.html', scriptLoading: 'defer' }),
    new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css', ignoreOrder: true }),
    new SamplesPlugin(path.join(root, 'addin/embedded/samples/build-samples.ts')),
  ],
  optimization: { minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })] },
  performance: false,
});

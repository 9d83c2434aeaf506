// Excel's bundle: the functions (a stable address, for Excel remembers it), the task pane with its watchdog, and beside them the metadata, the help
// pages, the icons and the manifest.
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { ExcelMetadataPlugin } = require('./excel-metadata-plugin.cjs');
const { addinAddress } = require('./addin-address.cjs');
const { buildCache, minimizer, resolve, root, typescriptRule, versionPlugin } = require('./typescript.cjs');

module.exports = (mode) => ({
  name: 'excel',
  mode,
  context: root,
  target: ['web', 'es2020'],
  entry: {
    functions: './addin/excel/functions/associate-functions.ts',
    watchdog: './addin/excel/pane/watchdog.ts',
    taskpane: './addin/excel/pane/taskpane.ts',
  },
  devtool: mode === 'production' ? false : 'source-map',
  output: {
    path: path.join(root, 'dist/excel'),
    filename: ({ chunk }) => (chunk.name === 'functions' ? '[name].js' : '[name].[contenthash:8].js'),
    chunkFilename: '[name].[contenthash:8].js',
    clean: true,
  },
  cache: buildCache('excel', mode),
  resolve,
  module: {
    rules: [typescriptRule, { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] }],
  },
  plugins: [
    versionPlugin(),
    new HtmlWebpackPlugin({
      template: './addin/excel/pane/taskpane.html',
      filename: 'taskpane.html',
      chunks: ['functions', 'watchdog', 'taskpane'],
      chunksSortMode: 'manual',
      scriptLoading: 'defer',
    }),
    new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css' }),
    new CopyPlugin({ patterns: [{ from: 'addin/excel/icons/*.png', to: 'icons/[name][ext]' }] }),
    new ExcelMetadataPlugin(addinAddress()),
  ],
  optimization: { minimizer },
  performance: false,
});

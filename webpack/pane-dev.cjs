// The pane on a page of its own over the memory workbook, for the browser tests; and the pane alone, to measure its size.
const path = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const TerserPlugin = require('terser-webpack-plugin');

const root = path.resolve(__dirname, '..');

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
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'ts-loader',
        options: {
          configFile: path.join(root, 'tsconfig.bundle.json'),
          onlyCompileBundledFiles: true,
          transpileOnly: false,
        },
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
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

// Google's bundle: Code.js (one variable, and behind it the top-level functions), the sidebar as one file, the help on functions, and the manifest.
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const webpack = require('webpack');
const { AppsScriptPlugin } = require('./apps-script-plugin.cjs');
const { buildCache, minimizer, resolve, root, typescriptRule, versionPlugin } = require('./typescript.cjs');

/** The language of the help on arguments: Google takes one, for everybody. */
function builtLanguage() {
  const language = process.env.KAM_LANGUAGE || 'en';
  if (language !== 'en' && language !== 'pl')
    throw new Error(`KAM_LANGUAGE is "${language}"; it has to be en or pl`);
  return language;
}

module.exports = (mode) => {
  const language = builtLanguage();
  return {
    name: 'apps-script',
    mode,
    context: root,
    target: ['web', 'es2020'],
    entry: {
      Code: { import: './apps-script/server/code.ts', library: { name: 'KamLib_', type: 'var' } },
      sidebar: './apps-script/sidebar/sidebar.ts',
    },
    devtool: false,
    output: { path: path.join(root, 'dist/apps-script'), filename: '[name].js', clean: true },
    cache: buildCache(`apps-script-${language}`, mode),
    resolve,
    module: {
      rules: [typescriptRule, { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] }],
    },
    plugins: [
      versionPlugin(),
      new webpack.DefinePlugin({ KAM_LANGUAGE: JSON.stringify(language) }),
      new MiniCssExtractPlugin({ filename: '[name].css' }),
      new CopyPlugin({ patterns: ['apps-script/appsscript.json'] }),
      new AppsScriptPlugin({ language, page: path.join(root, 'apps-script/sidebar/sidebar.html') }),
    ],
    optimization: { minimizer },
    performance: false,
  };
};

// A second opinion on our metadata: Microsoft's generator, given the same functions as source, says the same.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { functionsJson } from '../../addin/excel/metadata/functions-json';
import { catalogue } from '../../shared/functions/registry';
import { metadataSource } from './metadata-source';

test.each(['en', 'pl'] as const)('in %s', async (language) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kam-metadata-'));
  try {
    const file = path.join(folder, 'functions.ts');
    writeFileSync(file, metadataSource(catalogue, language));
    const { metadataJson, errors } = await generateCustomFunctionsMetadata(file);
    expect(errors).toEqual([]);
    // What the generator cannot say: error cells are let through to the function (custom-functions-errors in Microsoft's documentation).
    // A name that JavaScript cannot declare is written with an underscore in the source, and without it in Excel.
    const theirs = {
      ...(JSON.parse(metadataJson.replace(/"(\w+)_"/g, '"$1"')) as object),
      allowErrorForDataTypeAny: true,
    };
    expect(JSON.parse(functionsJson(catalogue, language))).toEqual(theirs);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

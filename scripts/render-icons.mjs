// `node scripts/render-icons.mjs`: draws the icons of the Excel add-in as PNG, from the SVG files beside them. The results are committed.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { root } from './ensure-build.mjs';
import { findBrowser } from './find-browser.mjs';

const folder = path.join(root, 'addin/excel/icons');
const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];

const pictures = [
  ...sizes.map((size) => ({ name: 'icon', size, source: size <= 24 ? 'icon-small.svg' : 'icon.svg' })),
  ...['help', 'plan', 'functions'].flatMap((name) =>
    [16, 32, 80].map((size) => ({ name, size, source: `${name}.svg` })),
  ),
];

const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const { name, size, source } of pictures) {
    await page.setViewportSize({ width: size, height: size });
    const svg = readFileSync(path.join(folder, source), 'utf8');
    await page.setContent(
      `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await page.screenshot({ path: path.join(folder, `${name}-${size}.png`), omitBackground: true });
  }
} finally {
  await browser.close();
}
console.log(`${pictures.length} icons drawn in addin/excel/icons`);

// markDynamicArrays: marks array formulas in a written .xlsx as dynamic, as Excel itself does, so that they spill and do not open as fixed {=…} blocks.
import JSZip from 'jszip';

const metadata =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">' +
  '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" ' +
  'rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>' +
  '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">' +
  '<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

const relation =
  '<Relationship Id="rIdDynamicArrays" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata" Target="metadata.xml"/>';
const contentType =
  '<Override PartName="/xl/metadata.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml"/>';

async function edit(zip: JSZip, name: string, change: (xml: string) => string): Promise<boolean> {
  const before = (await zip.file(name)?.async('string')) ?? '';
  const after = change(before);
  if (after !== before) zip.file(name, after);
  return after !== before;
}

async function markCells(zip: JSZip): Promise<boolean> {
  const sheets = Object.keys(zip.files).filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
  const marked = await Promise.all(
    sheets.map((name) =>
      edit(zip, name, (xml) => xml.replace(/<c ([^>]*)>(?=<f t="array")/g, '<c $1 cm="1">')),
    ),
  );
  return marked.includes(true);
}

/** The bytes of the file with its marks; the very bytes given where it has no array formula. */
export async function markDynamicArrays(bytes: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  if (!(await markCells(zip))) return bytes;
  zip.file('xl/metadata.xml', metadata);
  await edit(zip, 'xl/_rels/workbook.xml.rels', (xml) =>
    xml.replace('</Relationships>', `${relation}</Relationships>`),
  );
  await edit(zip, '[Content_Types].xml', (xml) => xml.replace('</Types>', `${contentType}</Types>`));
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

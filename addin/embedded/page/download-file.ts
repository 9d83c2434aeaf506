// downloadFile: hands bytes to the browser as a file to keep.

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Begins the download, under a name that ends in .xlsx in any case. */
export function downloadFile(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: xlsxType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name.toLowerCase().endsWith('.xlsx') ? name : `${name}.xlsx`;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the address after this turn; a minute is plenty.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

// checkArchive: is this an .xlsx that is safe to read? Refuses by what the bytes are, never by the file's name.
import JSZip from 'jszip';
import { unpackedLimit, type Checked, type FileProblem, type LostPart } from './file-problem';
import { inflatedSize } from './inflated-size';
import { lostParts } from './lost-parts';

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zipFile = [0x50, 0x4b, 0x03, 0x04];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** An encrypted workbook is a compound file with a stream of this name, written as UTF-16. */
function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(name[0]!); at !== -1; at = bytes.indexOf(name[0]!, at + 1)) {
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function kindProblem(bytes: Uint8Array): FileProblem | undefined {
  if (startsWith(bytes, compoundFile)) return holdsEncryptedPackage(bytes) ? 'encrypted' : 'oldXls';
  return startsWith(bytes, zipFile) ? undefined : 'notXlsx';
}

/** What the archive's own directory says it unpacks to: enough to refuse most bombs before unpacking a byte. */
function claimedSize(zip: JSZip): number {
  type Sized = { readonly _data?: { readonly uncompressedSize?: number } };
  return Object.values(zip.files).reduce(
    (sum, file) => sum + ((file as Sized)._data?.uncompressedSize ?? 0),
    0,
  );
}

/** The parts that would be lost on saving, or the problem for which the file is refused. */
export async function checkArchive(bytes: Uint8Array, limit = unpackedLimit): Promise<Checked<LostPart[]>> {
  const problem = kindProblem(bytes);
  if (problem !== undefined) return { ok: false, problem };
  try {
    const zip = await JSZip.loadAsync(bytes);
    if (claimedSize(zip) > limit) return { ok: false, problem: 'tooBig' };
    const names = Object.keys(zip.files);
    if (!names.includes('xl/workbook.xml')) return { ok: false, problem: 'notXlsx' };
    if ((await inflatedSize(zip, limit)) > limit) return { ok: false, problem: 'tooBig' };
    return { ok: true, value: lostParts(names) };
  } catch {
    return { ok: false, problem: 'damaged' };
  }
}

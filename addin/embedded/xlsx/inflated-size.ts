// inflatedSize: how much an archive really unpacks to, measured by unpacking it and stopping at the limit, whatever its directory claims.
import type JSZip from 'jszip';

interface Chunks {
  on(event: 'data', listener: (chunk: Uint8Array) => void): Chunks;
  on(event: 'error', listener: (error: Error) => void): Chunks;
  on(event: 'end', listener: () => void): Chunks;
  resume(): Chunks;
  pause(): Chunks;
}

/** jszip documents internalStream but leaves it out of its types. */
type Streamed = JSZip.JSZipObject & { internalStream(type: 'uint8array'): Chunks };

function entrySize(entry: JSZip.JSZipObject, limit: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let size = 0;
    const chunks = (entry as Streamed).internalStream('uint8array');
    chunks
      .on('data', (chunk) => {
        size += chunk.length;
        if (size <= limit) return;
        chunks.pause();
        resolve(size);
      })
      .on('error', reject)
      .on('end', () => resolve(size))
      .resume();
  });
}

/** Bytes after unpacking; stops as soon as it is over `limit`. Rejects where an entry is damaged. */
export async function inflatedSize(zip: JSZip, limit: number): Promise<number> {
  let size = 0;
  for (const entry of Object.values(zip.files)) {
    if (!entry.dir) size += await entrySize(entry, limit - size);
    if (size > limit) break;
  }
  return size;
}

import { crc32 } from "./crc32.ts";

/** Changes one file of an office package; what it gives back is written. */
export type EditPart = (path: string, xml: string) => string;

interface Entry {
  readonly path: Uint8Array;
  readonly packed: Uint8Array;
  readonly crc: number;
  readonly size: number;
  readonly method: number;
}

/** Signatures and sizes of APPNOTE.TXT of PKWARE, 4.3. */
const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];
const [LOCAL_SIZE, CENTRAL_SIZE, END_SIZE] = [30, 46, 22];
const DEFLATED = 8;
/** Names are UTF-8. */
const UTF8_FLAG = 0x0800;
/** 1 January 1980, the first day that the format knows. */
const FIRST_DAY = 0x21;

/**
 * An office package written anew, with its XML edited and every time in it the same, so that the same content gives the same
 * bytes. The writers of our libraries put the hour into each entry, and offer no way to name another.
 */
export async function repack(zip: Uint8Array, edit: EditPart): Promise<Uint8Array> {
  const { deflateRawSync, inflateRawSync } = await import("node:zlib");
  const entries = centralEntries(zip).map(({ path, data, method, crc, size }): Entry => {
    const name = new TextDecoder().decode(path);
    if (!/\.(?:xml|rels)$/.test(name)) return { path, packed: data, crc, size, method };
    const plain = method === DEFLATED ? inflateRawSync(data) : data;
    const edited = new TextEncoder().encode(edit(name, new TextDecoder().decode(plain)));
    const packed = new Uint8Array(deflateRawSync(edited, { level: 9 }));
    return { path, packed, crc: crc32(edited), size: edited.length, method: DEFLATED };
  });
  return written(entries);
}

function centralEntries(zip: Uint8Array) {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let end = zip.length - END_SIZE;
  while (end >= 0 && view.getUint32(end, true) !== END) end--;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  return Array.from({ length: count }, () => {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    const local = view.getUint32(at + 42, true);
    const start = local + LOCAL_SIZE + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const entry = {
      path: zip.slice(at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      size: view.getUint32(at + 24, true),
      data: zip.slice(start, start + view.getUint32(at + 20, true)),
    };
    at += CENTRAL_SIZE + nameLength + extra + comment;
    return entry;
  }).filter(({ path }) => path.at(-1) !== 0x2f);
}

function written(entries: readonly Entry[]): Uint8Array {
  const central = entries.reduce((sum, { path }) => sum + CENTRAL_SIZE + path.length, 0);
  const local = entries.reduce((sum, { path, packed }) => sum + LOCAL_SIZE + path.length + packed.length, 0);
  const bytes = new Uint8Array(local + central + END_SIZE);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let record = local;
  for (const entry of entries) {
    view.setUint32(record, CENTRAL, true);
    view.setUint16(record + 4, 20, true);
    writeHeader(view, record + 6, entry);
    view.setUint32(record + 42, at, true);
    bytes.set(entry.path, record + CENTRAL_SIZE);
    record += CENTRAL_SIZE + entry.path.length;
    view.setUint32(at, LOCAL, true);
    writeHeader(view, at + 4, entry);
    bytes.set(entry.path, at + LOCAL_SIZE);
    bytes.set(entry.packed, at + LOCAL_SIZE + entry.path.length);
    at += LOCAL_SIZE + entry.path.length + entry.packed.length;
  }
  view.setUint32(record, END, true);
  view.setUint16(record + 8, entries.length, true);
  view.setUint16(record + 10, entries.length, true);
  view.setUint32(record + 12, central, true);
  view.setUint32(record + 16, local, true);
  return bytes;
}

/** What a local header and a central record have in common, from the version on. */
function writeHeader(view: DataView, at: number, { path, packed, crc, size, method }: Entry): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, UTF8_FLAG, true);
  view.setUint16(at + 4, method, true);
  view.setUint16(at + 6, 0, true);
  view.setUint16(at + 8, FIRST_DAY, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, packed.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, path.length, true);
}

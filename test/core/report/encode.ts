/** Bytes of a text in the character sets that reports come in. */
export function bytesOf(text: string, encoding = "utf-8"): Uint8Array {
  if (encoding === "utf-8") return Buffer.from(text);
  if (encoding === "utf-8-bom") return Buffer.from(`\ufeff${text}`);
  if (encoding === "utf-16le") return Buffer.from(text, "utf16le");
  if (encoding === "utf-16le-bom") return Buffer.from(`\ufeff${text}`, "utf16le");
  if (encoding === "utf-16be") return Buffer.from(text, "utf16le").swap16();
  if (encoding === "utf-16be-bom") return Buffer.from(`\ufeff${text}`, "utf16le").swap16();
  if (encoding === "gb18030") return gb18030(text);
  throw new Error(`no such encoding: ${encoding}`);
}

let table: Map<string, number> | undefined;

/** Node decodes GB18030 and does not encode it: its two-byte half is turned round once. */
function gb18030(text: string): Uint8Array {
  table ??= twoByteTable();
  const bytes: number[] = [];
  for (const sign of text) {
    const code = sign.codePointAt(0)!;
    const pair = table.get(sign);
    if (code < 0x80) bytes.push(code);
    else if (pair !== undefined) bytes.push(pair >> 8, pair & 0xff);
    else throw new Error(`「${sign}」 takes four bytes in GB18030`);
  }
  return Uint8Array.from(bytes);
}

function twoByteTable(): Map<string, number> {
  const decoder = new TextDecoder("gb18030");
  const pairs = new Map<string, number>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const sign = decoder.decode(Uint8Array.of(lead, trail));
      if ([...sign].length === 1 && sign !== "\ufffd") pairs.set(sign, (lead << 8) | trail);
    }
  }
  return pairs;
}

import { type Read, refused } from './fault.ts';

/**
 * The text of a file: UTF-8, or UTF-16 with its mark; packed by gzip or not. What unpacks to more than a page can hold is stopped
 * there, not after it.
 * @param most bytes that a page can hold beside what it makes of them
 */
export async function decode(file: Blob, most: number): Promise<Read<string>> {
  if (file.size === 0) return refused('empty-file');
  if (file.size > most) return refused('large', { bytes: file.size, mostBytes: most });
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  if (start[0] === 0x50 && start[1] === 0x4b) return refused('zip');
  const isPacked = start[0] === 0x1f && start[1] === 0x8b;
  const bytes = isPacked ? await unpacked(file, most) : { ok: true as const, value: await file.arrayBuffer() };
  return bytes.ok ? textOf(new Uint8Array(bytes.value)) : bytes;
}

async function unpacked(file: Blob, most: number): Promise<Read<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { ok: true, value: await new Blob(parts).arrayBuffer() };
      size += value.length;
      if (size > most) {
        await reader.cancel();
        return refused('unpacks-large', { mostBytes: most });
      }
      parts.push(value);
    }
  } catch {
    return refused('gzip');
  }
}

function textOf(bytes: Uint8Array): Read<string> {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  try {
    return { ok: true, value: new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return refused('encoding');
  }
}

import { type Read, refused } from './fault.ts';

/** What a page can hold beside what it makes of it. */
export const MOST_BYTES = 200_000_000;

/**
 * The text of a file: UTF-8, or UTF-16 with its mark; packed by gzip or not. What unpacks to more than a page can hold is stopped
 * there, not after it.
 */
export async function decode(file: Blob): Promise<Read<string>> {
  if (file.size === 0) return refused('the file is empty');
  if (file.size > MOST_BYTES) return refused(tooLarge(`has ${megabytes(file.size)}`));
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  if (start[0] === 0x50 && start[1] === 0x4b) return refused('the file is a zip archive: unpack it, and bring the file that is in it');
  const isPacked = start[0] === 0x1f && start[1] === 0x8b;
  const bytes = isPacked ? await unpacked(file) : { ok: true as const, value: await file.arrayBuffer() };
  return bytes.ok ? textOf(new Uint8Array(bytes.value)) : bytes;
}

async function unpacked(file: Blob): Promise<Read<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { ok: true, value: await new Blob(parts).arrayBuffer() };
      size += value.length;
      if (size > MOST_BYTES) {
        await reader.cancel();
        return refused(tooLarge('unpacks to more'));
      }
      parts.push(value);
    }
  } catch {
    return refused('the file is packed by gzip, and cannot be unpacked: it was cut short or changed. Pack or download it again');
  }
}

function textOf(bytes: Uint8Array): Read<string> {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  try {
    return { ok: true, value: new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return refused('the file is no text in UTF-8: save it with that encoding');
  }
}

function tooLarge(what: string): string {
  return `the file ${what}, more than the ${megabytes(MOST_BYTES)} that can be taken at once: part it into several packs`;
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1e6)} MB`;
}

/** The first bytes of the SHA-256 of a text, in hexadecimal digits. */
export async function hashOf(text: string, bytes = 16): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest, 0, bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const UTF8 = new TextDecoder('utf-8');

/**
 * The text in a file's bytes, without its byte order mark. Bytes that are no valid text become U+FFFD, as editors show
 * them, and are found by the rule `invalid-encoding`; decoding itself never fails.
 */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return UTF8.decode(bytes);
}

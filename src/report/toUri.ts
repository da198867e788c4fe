/** A path with `/` as a relative reference of a URI. Halves of characters, which file names may hold, become U+FFFD. */
export function toUri(path: string): string {
  const whole = path.replace(/\p{Surrogate}/gu, '\ufffd');
  return whole.split('/').map((part) => encodeURIComponent(part).replace(/[!'()*]/g, encodeSign)).join('/');
}

function encodeSign(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}

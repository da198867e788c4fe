/** Text of a document as a terminal may have it: whatever would move its cursor or change its colours is shown as a sign. */
export function printable(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}

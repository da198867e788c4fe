import fc from 'fast-check';
import { decode } from '../../src/text/decode.ts';
import { mutation as mutationOfText, type Mutation as MutationOfText } from '../support/random/mutations.ts';
import { TEXTS } from './corpus.ts';
import { LINES, NAMES, TOKENS, VALUES } from './dictionary.ts';

/** The bytes of a file. */
export type Bytes = Uint8Array;

/** A change of a file's bytes; places are parts of a thousand, so that they fit any file. */
export type Mutation = (bytes: Bytes) => Bytes;

/** A file does not grow beyond this, so that a case takes milliseconds; what is as large as a file may be is tested elsewhere. */
const MOST_BYTES = 64 * 1024;

const permille = fc.nat(1000);
const place = fc.tuple(permille, fc.constantFrom<Spot[]>('anywhere', 'line start', 'line end', 'behind a colon'));
const many = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 2, max: 12 }) }, { weight: 1, arbitrary: fc.constantFrom(64, 65, 100, 1000, 3000) });

/** Where in a line something is put. */
type Spot = 'anywhere' | 'line start' | 'line end' | 'behind a colon';

const ofBytes: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(permille, fc.nat(7)).map(([at, bit]) => named(`flip bit ${bit} at ${at}`, (bytes) => bytes.map((byte, index) => (index === offset(bytes, at) ? byte ^ (1 << bit) : byte)))),
  fc.tuple(permille, fc.uint8Array({ minLength: 1, maxLength: 6 })).map(([at, more]) => named(`bytes ${String(more)} at ${at}`, (bytes) => joined(bytes.subarray(0, offset(bytes, at)), more, bytes.subarray(offset(bytes, at))))),
  fc.tuple(permille, permille).map(([a, b]) => named(`without ${a} to ${b}`, (bytes) => joined(bytes.subarray(0, offset(bytes, Math.min(a, b))), bytes.subarray(offset(bytes, Math.max(a, b)))))),
  fc.tuple(permille, fc.integer({ min: 1, max: 400 }), many).map(([at, length, times]) => named(`${length} bytes at ${at}, ${times} times`, (bytes) => {
    const [start, end] = [offset(bytes, at), offset(bytes, at) + length];
    return joined(bytes.subarray(0, start), ...Array.from({ length: times }, () => bytes.subarray(start, end)), bytes.subarray(end));
  })),
  permille.map((at) => named(`cut off at ${at}`, (bytes) => bytes.subarray(0, offset(bytes, at)))),
  fc.tuple(fc.nat(TEXTS.length - 1), permille, permille).map(([other, at, from]) => named(`at ${at} the text ${other} from ${from} on`, (bytes) => {
    const donor = encoded(TEXTS[other] ?? '');
    return joined(bytes.subarray(0, offset(bytes, at)), donor.subarray(offset(donor, from)));
  })),
);

const ofEncoding: fc.Arbitrary<Mutation> = fc.constantFrom(
  named('with a byte order mark', (bytes) => joined(encoded('\ufeff'), bytes)),
  named('as UTF-16', (bytes) => new Uint8Array(Buffer.from(`\ufeff${decode(bytes)}`, 'utf16le'))),
  named('as UTF-16, the other way round', (bytes) => new Uint8Array(Buffer.from(`\ufeff${decode(bytes)}`, 'utf16le').swap16())),
  named('as Latin-1', (bytes) => new Uint8Array(Buffer.from(decode(bytes), 'latin1'))),
  asText('with CR LF', (text) => text.replace(/\r?\n/g, '\r\n')),
  asText('with CR', (text) => text.replace(/\r?\n/g, '\r')),
  asText('with mixed line ends', (text) => text.split('\n').map((line, index) => line + (['\n', '\r\n', '\r'][index % 3] ?? '\n')).join('')),
  asText('on one line', (text) => text.replace(/\r?\n/g, ' ')),
  asText('without a last line end', (text) => text.trimEnd()),
);

const ofTokens: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(place, fc.constantFrom(...TOKENS)).map(([where, token]) => inserted(where, token)),
  fc.tuple(place, fc.constantFrom(...LINES)).map(([[at], line]) => inserted([at, 'line start'], `${line}\n`)),
  fc.tuple(place, fc.constantFrom('[', '{', '{a: ', '- ', '? ', '> ', '*a ', '&a ', '(', '![', '**', '`', '\n- ', '\n#', ' ', '\n', '\t', '"', 'é', '\u{1F600}', '<!--', 'a: b\n', '[a](b) '), many).map(([where, token, times]) => inserted(where, token.repeat(times))),
  fc.tuple(permille, fc.integer({ min: 1, max: 12 })).map(([at, width]) => asText(`line ${at} in by ${width}`, (text) => onLine(text, at, (line) => ' '.repeat(width) + line))),
  permille.map((at) => asText(`line ${at} out`, (text) => onLine(text, at, (line) => line.trimStart()))),
  mutationOfText.map((change: MutationOfText) => named(fc.stringify(change), (bytes) => encoded(change(decode(bytes))))),
);

const ofFields: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(permille, fc.constantFrom(...VALUES)).map(([at, value]) => asText(`${JSON.stringify(value)} as the value at ${at}`, (text) => onField(text, at, (key) => `${key}${value}`))),
  fc.tuple(permille, fc.constantFrom(...NAMES), fc.constantFrom(...VALUES)).map(([at, name, value]) => asText(`${name}: ${JSON.stringify(value)} behind ${at}`, (text) =>
    onLine(text, at, (line) => `${line}\n${/^[ \t]*/.exec(line)?.[0] ?? ''}${name}: ${value}`))),
  fc.tuple(permille, fc.constantFrom(...NAMES)).map(([at, name]) => asText(`${name} as the name at ${at}`, (text) => onField(text, at, (_, indent, value) => `${indent}${name}: ${value}`))),
  fc.tuple(permille, fc.constantFrom('[', '{ a: ', '"', "'", '- ', '!!str ', '&a ')).map(([at, before]) => asText(`${before} before the value at ${at}`, (text) => onField(text, at, (key, _, value) => `${key}${before}${value}`))),
);

/** One change: of bytes, of the encoding, of signs, or of fields. */
export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  { weight: 3, arbitrary: ofBytes }, { weight: 1, arbitrary: ofEncoding }, { weight: 4, arbitrary: ofTokens }, { weight: 4, arbitrary: ofFields },
);

/** A file after changes, one after the other. */
export function mutated(bytes: Bytes, mutations: readonly Mutation[]): Bytes {
  return mutations.reduce((left, change) => change(left).subarray(0, MOST_BYTES), bytes);
}

/** A text as bytes, as it would be saved. */
export function encoded(text: string): Bytes {
  return new TextEncoder().encode(text);
}

/** So that a failure says what was done. */
function named(name: string, change: Mutation): Mutation {
  return Object.defineProperty(change, fc.toStringMethod, { value: () => name });
}

function asText(name: string, change: (text: string) => string): Mutation {
  return named(name, (bytes) => encoded(change(decode(bytes))));
}

function inserted([at, spot]: readonly [number, Spot], what: string): Mutation {
  return asText(`${JSON.stringify(what.slice(0, 20))} (${what.length}) ${spot} ${at}`, (text) => {
    const start = spotIn(text, at, spot);
    return text.slice(0, start) + what + text.slice(start);
  });
}

function spotIn(text: string, at: number, spot: Spot): number {
  const from = Math.floor((text.length * at) / 1000);
  if (spot === 'anywhere') return from;
  if (spot === 'line start') return text.lastIndexOf('\n', from - 1) + 1;
  const found = text.indexOf(spot === 'line end' ? '\n' : ': ', from);
  return found < 0 ? text.length : found + (spot === 'line end' ? 0 : 2);
}

function onLine(text: string, at: number, change: (line: string) => string): string {
  const lines = text.split('\n');
  const index = Math.min(lines.length - 1, Math.floor((lines.length * at) / 1000));
  return lines.with(index, change(lines[index] ?? '')).join('\n');
}

const FIELD = /^([ \t]*(?:- )?)([\w-]+:[ \t]*)(.*)$/;

/** Changes one of the lines that look like a field; `key` is all that stands before the value. */
function onField(text: string, at: number, change: (key: string, indent: string, value: string) => string): string {
  const lines = text.split('\n');
  const fields = lines.flatMap((line, index) => (FIELD.test(line) ? [index] : []));
  const index = fields[Math.min(fields.length - 1, Math.floor((fields.length * at) / 1000))];
  if (index === undefined) return text;
  const [, indent = '', name = '', value = ''] = FIELD.exec(lines[index] ?? '') ?? [];
  return lines.with(index, change(indent + (name.endsWith(':') ? `${name} ` : name), indent, value)).join('\n');
}

function offset(bytes: Bytes, at: number): number {
  return Math.floor((bytes.length * at) / 1000);
}

function joined(...parts: readonly Bytes[]): Bytes {
  return new Uint8Array(Buffer.concat(parts));
}

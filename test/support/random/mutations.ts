import fc from 'fast-check';
import { decode } from '../../../src/text/decode.ts';

/** A change of a text that nobody would make on purpose. Places are parts of a thousand, so that they fit any text. */
export type Mutation = (text: string) => string;

/** What hurts readers: ends and beginnings of everything, in the wrong place. */
const SHARDS = [
  '---\n', '---', '\n---\n', '...\n', '\uFEFF', '\r', '\r\n', '\t', '\0', '\u2028', '\u{1F600}', '\uD800', ': ', '- ', '? ', '& ', '&a ', '*a', '!!js/function ', '{', '}', '[', ']', '"', "'",
  '|', '>', '%', '@', '`', '#', ' #', '# ', '\n## Summary\n', '<!--', '-->', '```', '[a](b.md)', '<<: ', 'null', '~', '.inf', '0x1F', '1e999', '2026-02-30', '__proto__: 1\n', 'kind: review\n', 'partnership: other\n',
];

const permille = fc.nat(1000);

/** Cuts, copies, insertions and flipped bits. */
export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(permille, fc.constantFrom(...SHARDS)).map(([at, shard]) => named(`insert ${JSON.stringify(shard)} at ${at}`, (text) => text.slice(0, offset(text, at)) + shard + text.slice(offset(text, at)))),
  fc.tuple(permille, fc.integer({ min: 1, max: 40 })).map(([at, length]) => named(`delete ${length} at ${at}`, (text) => text.slice(0, offset(text, at)) + text.slice(offset(text, at) + length))),
  permille.map((at) => named(`cut off at ${at}`, (text) => text.slice(0, offset(text, at)))),
  permille.map((at) => named(`without line ${at}`, (text) => lineChange(text, at, () => []))),
  permille.map((at) => named(`line ${at} twice`, (text) => lineChange(text, at, (line) => [line, line]))),
  permille.map((at) => named(`line ${at} further in`, (text) => lineChange(text, at, (line) => [` ${line}`]))),
  fc.tuple(permille, permille).map(([from, to]) => named(`line ${from} to ${to}`, (text) => lineMove(text, from, to))),
  fc.tuple(permille, fc.integer({ min: 0, max: 7 })).map(([at, bit]) => named(`bit ${bit} at ${at}`, (text) => withFlippedBit(text, at, bit))),
);

/** Several mutations, one after the other. */
export function mutated(text: string, mutations: readonly Mutation[]): string {
  return mutations.reduce((left, change) => change(left), text);
}

/** So that a failure says what was done. */
function named(name: string, change: Mutation): Mutation {
  return Object.defineProperty(change, fc.toStringMethod, { value: () => name });
}

function offset(text: string, at: number): number {
  return Math.floor((text.length * at) / 1000);
}

function lineChange(text: string, at: number, change: (line: string) => readonly string[]): string {
  const lines = text.split('\n');
  const index = Math.min(lines.length - 1, Math.floor((lines.length * at) / 1000));
  return [...lines.slice(0, index), ...change(lines[index] ?? ''), ...lines.slice(index + 1)].join('\n');
}

function lineMove(text: string, from: number, to: number): string {
  const line = text.split('\n')[Math.floor((text.split('\n').length * from) / 1000)] ?? '';
  return lineChange(lineChange(text, from, () => []), to, (other) => [line, other]);
}

/** In the bytes, so that what comes out may be no valid UTF-8. */
function withFlippedBit(text: string, at: number, bit: number): string {
  const bytes = new TextEncoder().encode(text);
  const index = Math.min(bytes.length - 1, Math.floor((bytes.length * at) / 1000));
  return decode(bytes.map((byte, position) => (position === index ? byte ^ (1 << bit) : byte)));
}

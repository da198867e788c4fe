import fc from 'fast-check';
import { TEXTS } from '../corpus.ts';
import { LINES, NAMES, TOKENS, VALUES } from '../dictionary.ts';

/** The only folder of the workspace. */
export const FOLDER = 'file:///portfolio';

/** Files of the folder that events are about, some of which are not there in the beginning, or never ours. */
export const PATHS: readonly string[] = [
  'partnerships/base/charter.md', 'partnerships/base/reviews/2026-Q1.md', 'partnerships/base/reviews/2025-Q4.md', 'partnerships/other/charter.md',
  'partnerships/other/reviews/2026-Q1.md', 'partnerships/base/vetting.md', 'partnerships/base/plan.md', 'notes.md', 'partnership-health.yml', 'node_modules/x/README.md',
];

/** What is no file of the folder, and names that are hardly one. */
const ELSEWHERE: readonly string[] = [
  'file:///elsewhere/a.md', 'untitled:Untitled-1', FOLDER, `${FOLDER}/`, `${FOLDER}/../portfolio2/a.md`, `${FOLDER}/%zz.md`, 'git:/portfolio/partnerships/base/charter.md?{}', 'no uri', '', 'FILE:///portfolio/notes.md', `${FOLDER}/partnerships/base/charter.md#L1`,
];

/** A place, often behind the end of a line or of the file. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** What is done to a text: one change of a notification. Without a range it is all of the text. */
export interface TextChange {
  readonly range?: { readonly start: Place; readonly end: Place };
  readonly text: string;
}

/** What a file on disk is. */
export type FileOnDisk = { readonly is: 'text'; readonly text: string } | { readonly is: 'gone' } | { readonly is: 'unreadable' };

/** Something that a client tells or asks a server, or that happens around it. */
export type Event =
  | { readonly type: 'open'; readonly uri: string; readonly text: string }
  | { readonly type: 'change'; readonly uri: string; readonly changes: readonly TextChange[] }
  | { readonly type: 'close'; readonly uri: string }
  | { readonly type: 'save'; readonly uri: string }
  /** The client hears of it sooner or later, or twice. */
  | { readonly type: 'disk'; readonly path: string; readonly state: FileOnDisk }
  | { readonly type: 'hear'; readonly times: number; readonly order: number }
  | { readonly type: 'folder gone'; readonly path: string }
  | { readonly type: 'ask'; readonly question: number; readonly uri: string; readonly at: Place; readonly to: Place; readonly word: string; readonly patience: 'waits' | 'cancels' | 'goes on' }
  | { readonly type: 'time'; readonly milliseconds: number }
  | { readonly type: 'day'; readonly day: string }
  | { readonly type: 'workspace'; readonly change: 'leaves' | 'comes' };

const path = fc.constantFrom(...PATHS);
const uri = fc.oneof({ weight: 12, arbitrary: path.map((one) => `${FOLDER}/${one}`) }, { weight: 1, arbitrary: fc.constantFrom(...ELSEWHERE) });
const number = fc.oneof({ weight: 8, arbitrary: fc.nat(40) }, { weight: 2, arbitrary: fc.nat(200) }, { weight: 1, arbitrary: fc.constantFrom(1_000_000, 2 ** 31 - 1) });
const place: fc.Arbitrary<Place> = fc.record({ line: number, character: number });
const piece = fc.oneof(fc.constantFrom(...TOKENS), fc.constantFrom(...LINES).map((line) => `${line}\n`), fc.constantFrom(...VALUES), fc.constantFrom(...NAMES).map((name) => `\n${name}: `), fc.constant(''), fc.string({ unit: 'binary', maxLength: 8 }));
const text = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...TEXTS) }, { weight: 1, arbitrary: fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('')) });
const textChange: fc.Arbitrary<TextChange> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ at: place, text: piece }).map(({ at, text: inserted }) => ({ range: { start: at, end: at }, text: inserted })) },
  { weight: 3, arbitrary: fc.record({ range: fc.record({ start: place, end: place }), text: piece }) },
  { weight: 1, arbitrary: text.map((all) => ({ text: all })) },
);

/** Anything that may happen, in any order; most of it is typing and asking. */
export const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ type: fc.constant('open' as const), uri, text }) },
  { weight: 7, arbitrary: fc.record({ type: fc.constant('change' as const), uri, changes: fc.array(textChange, { maxLength: 4 }) }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('close' as const), uri }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('save' as const), uri }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('disk' as const), path, state: fc.oneof({ weight: 4, arbitrary: text.map((one) => ({ is: 'text' as const, text: one })) }, { weight: 2, arbitrary: fc.constantFrom<FileOnDisk[]>({ is: 'gone' }, { is: 'unreadable' }) }) }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('hear' as const), times: fc.integer({ min: 1, max: 2 }), order: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('folder gone' as const), path: fc.constantFrom('partnerships', 'partnerships/base', 'partnerships/base/reviews') }) },
  { weight: 8, arbitrary: fc.record({ type: fc.constant('ask' as const), question: fc.nat(), uri, at: place, to: place, word: fc.constantFrom('', 'base', ...NAMES, ...VALUES), patience: fc.constantFrom<('waits' | 'cancels' | 'goes on')[]>('waits', 'waits', 'waits', 'cancels', 'goes on') }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('time' as const), milliseconds: fc.constantFrom(1, 100, 151, 1001, 2001, 60_001) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('day' as const), day: fc.constantFrom('2026-04-15', '2026-04-16', '2027-01-01', '2024-02-29') }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('workspace' as const), change: fc.constantFrom<('leaves' | 'comes')[]>('leaves', 'comes') }) },
);

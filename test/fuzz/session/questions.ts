import { choicesRequest, proposalsRequest, scaffoldRequest } from '../../../src/service/protocol/beginning.ts';
import { commitOfferRequest } from '../../../src/service/protocol/commit.ts';
import { comparisonRequest, revisionRequest, revisionsRequest } from '../../../src/service/protocol/history.ts';
import { rulePageRequest, rulesRequest } from '../../../src/service/protocol/rules.ts';
import { treeRequest } from '../../../src/service/protocol/tree.ts';
import { cardsRequest, pageRequest, partnershipOfRequest, reportRequest } from '../../../src/service/protocol/views.ts';
import { FOLDER, type Event } from './events.ts';

/** A request as it is sent. */
export interface Question {
  readonly method: string;
  readonly params: object | undefined;
}

type Ask = Omit<Event & { readonly type: 'ask' }, 'type' | 'question' | 'patience'>;

const KINDS = ['charter', 'review', 'vetting', 'recovery'];

/** Everything that a client may ask. */
const QUESTIONS: readonly ((ask: Ask) => Question)[] = [
  ...['completion', 'hover', 'definition', 'prepareRename'].map((name) => ({ uri, at }: Ask) => ({ method: `textDocument/${name}`, params: { textDocument: { uri }, position: at } })),
  ...['documentLink', 'documentSymbol', 'foldingRange', 'codeLens'].map((name) => ({ uri }: Ask) => ({ method: `textDocument/${name}`, params: { textDocument: { uri } } })),
  ({ uri, at }) => ({ method: 'textDocument/references', params: { textDocument: { uri }, position: at, context: { includeDeclaration: at.line % 2 === 0 } } }),
  ({ uri, at, word }) => ({ method: 'textDocument/rename', params: { textDocument: { uri }, position: at, newName: word } }),
  ({ uri, at, to }) => ({ method: 'textDocument/selectionRange', params: { textDocument: { uri }, positions: [at, to, at] } }),
  ({ uri, at, to }) => ({ method: 'textDocument/codeAction', params: { textDocument: { uri }, range: { start: at, end: to }, context: { diagnostics: [] } } }),
  ({ uri, at, to }) => ({ method: 'textDocument/inlayHint', params: { textDocument: { uri }, range: { start: at, end: to } } }),
  ({ word }) => ({ method: 'workspace/symbol', params: { query: word } }),
  () => ({ method: treeRequest, params: undefined }),
  () => ({ method: rulesRequest, params: undefined }),
  ({ word }) => ({ method: rulePageRequest, params: { rule: word } }),
  ({ word }) => ({ method: reportRequest, params: { folder: FOLDER, partnership: word } }),
  ({ word }) => ({ method: pageRequest, params: { folder: FOLDER, name: word } }),
  ({ uri }) => ({ method: partnershipOfRequest, params: { uri } }),
  ({ uri }) => ({ method: cardsRequest, params: { uris: [uri, uri, ''] } }),
  ({ uri }) => ({ method: comparisonRequest, params: { uri } }),
  ({ uri }) => ({ method: revisionsRequest, params: { uri } }),
  ({ uri, word }) => ({ method: revisionRequest, params: { uri, commit: word } }),
  ({ uri, at }) => ({ method: choicesRequest, params: { kind: KINDS[at.line % 4], document: uri } }),
  ({ word, at }) => ({ method: proposalsRequest, params: { folder: FOLDER, kind: KINDS[at.line % 4], partnership: word } }),
  ({ word, at }) => ({ method: scaffoldRequest, params: { folder: FOLDER, kind: KINDS[at.line % 4], partnership: word } }),
  ({ uri, word }) => ({ method: commitOfferRequest, params: { folder: FOLDER, partnership: word, uri } }),
];

/** The request that an event asks for. */
export function questionOf({ question, ...ask }: Event & { readonly type: 'ask' }): Question {
  const make = QUESTIONS[question % QUESTIONS.length];
  if (!make) throw new Error('there are no questions');
  return make(ask);
}

import type { Diagnostic } from 'vscode-languageserver-types';
import type { AssessedPartnership } from '../health/assessedPartnership.ts';
import type { Progress } from './evaluation.ts';

/** Whom a folder tells what. */
export interface FolderListener {
  readonly publish: (uri: string, diagnostics: readonly Diagnostic[]) => void;
  readonly evaluated: () => void;
  /** Makes what else will be asked for of a partnership, while what was read of it is at hand. */
  readonly prepare: (assessed: AssessedPartnership) => void;
  readonly progress: () => Progress;
  readonly log: (message: string) => void;
}

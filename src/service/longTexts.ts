import type { Failure } from '../model/partnershipDocument.ts';
import { HIGHEST_LENGTH, tooLong, USUAL_LENGTH } from '../model/portfolioFile.ts';
import { CONFIGURATION_FILE } from './configuration.ts';

/** A file's path and text. */
type Text = readonly [path: string, text: string];

/** The length up to which texts are read, and those beyond it, because the settings may come to allow them. */
export class LongTexts {
  private readonly texts: Map<string, string>;
  private most: number;

  constructor(before?: LongTexts) {
    this.texts = new Map(before?.texts);
    this.most = before?.most ?? USUAL_LENGTH;
  }

  /** Why a text is not read; undefined when it is. The settings do not decide how much of themselves is read. */
  reasonFor(path: string, text: string): Failure | undefined {
    return tooLong(text, path === CONFIGURATION_FILE ? USUAL_LENGTH : this.most);
  }

  /** The same of a file's new text, which is kept where it is not read and may be later. */
  take(path: string, text: string): Failure | undefined {
    const reason = this.reasonFor(path, text);
    if (reason && text.length <= HIGHEST_LENGTH) this.texts.set(path, text);
    else this.texts.delete(path);
    return reason;
  }

  /** A file is gone, or cannot be read for another reason. */
  forget(path: string): void {
    this.texts.delete(path);
  }

  /**
   * From now on the settings allow so much, in UTF-16 units; the usual where they say nothing. Answers the texts that are to be
   * taken once more: those that may be read now, or of those that were read may be no more.
   */
  allow(most = USUAL_LENGTH, read: () => readonly Text[]): readonly Text[] {
    if (most === this.most) return [];
    this.most = most;
    return [...[...this.texts].filter(([path]) => path !== CONFIGURATION_FILE), ...read().filter(([, { length }]) => length > most)];
  }
}

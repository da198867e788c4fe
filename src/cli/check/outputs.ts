import { InvalidArgumentError } from 'commander';

/** How findings can be printed. */
export const FORMATS = ['text', 'json', 'sarif', 'junit', 'github', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

/** A format, and the file that it is written to; without one it is printed. */
export interface Output {
  readonly format: Format;
  readonly file?: string;
}

/** What `--format` takes, for its help. */
export const FORMAT_HELP = `how to print the findings: ${FORMATS.join(', ')}; FORMAT=FILE writes a file and may be repeated`;

/** Takes one more `--format` beside those that were given before. */
export function addOutput(value: string, before: readonly Output[] = []): readonly Output[] {
  const at = value.indexOf('=');
  const name = at < 0 ? value : value.slice(0, at);
  const format = FORMATS.find((known) => known === name);
  if (!format || at === value.length - 1) throw new InvalidArgumentError(`Expected one of ${FORMATS.join(', ')}, or one with a file like sarif=FILE.`);
  const printed = before.find(({ file }) => file === undefined);
  if (at < 0 && printed) throw new InvalidArgumentError(`Only one can be printed, and ${printed.format} is; write the other to a file: ${format}=FILE.`);
  return [...before, at < 0 ? { format } : { format, file: value.slice(at + 1) }];
}

import { Disposable, EventEmitter, FileChangeType, FileSystemError, FileType, Uri, workspace, type FileChangeEvent, type FileStat, type FileSystemProvider } from 'vscode';

/** The scheme of files that are on no disk. */
export const SCHEME = 'memory';

/** A file of a folder in memory, by its path from the root. */
export function inMemory(path: string): Uri {
  return Uri.from({ scheme: SCHEME, path: `/${path}` });
}

/** A file system without a disk and without a search, as an extension can bring one: a file is a path, a folder what a path goes through. */
export class MemoryFiles implements FileSystemProvider {
  private readonly files = new Map<string, { readonly bytes: Uint8Array; readonly mtime: number }>();
  private readonly folders = new Set<string>(['/']);
  private readonly changes = new EventEmitter<FileChangeEvent[]>();
  readonly onDidChangeFile = this.changes.event;

  constructor(files: Readonly<Record<string, string>>) {
    for (const [path, text] of Object.entries(files)) this.put(`/${path}`, new TextEncoder().encode(text));
  }

  /** Makes VS Code read files of the scheme from here. */
  register(): Disposable {
    return workspace.registerFileSystemProvider(SCHEME, this, { isCaseSensitive: true });
  }

  watch(): Disposable {
    return new Disposable(() => undefined);
  }

  stat({ path }: Uri): FileStat {
    const file = this.files.get(path);
    if (file) return { type: FileType.File, ctime: 0, mtime: file.mtime, size: file.bytes.length };
    if (this.folders.has(path)) return { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    throw FileSystemError.FileNotFound(path);
  }

  readDirectory({ path }: Uri): [string, FileType][] {
    if (!this.folders.has(path)) throw FileSystemError.FileNotFound(path);
    const prefix = path === '/' ? path : `${path}/`;
    const within = (one: string): boolean => one !== path && one.startsWith(prefix) && !one.slice(prefix.length).includes('/');
    const named = (paths: Iterable<string>, type: FileType): [string, FileType][] => [...paths].filter(within).map((one) => [one.slice(prefix.length), type]);
    return [...named(this.files.keys(), FileType.File), ...named(this.folders, FileType.Directory)];
  }

  readFile({ path }: Uri): Uint8Array {
    const file = this.files.get(path);
    if (!file) throw FileSystemError.FileNotFound(path);
    return file.bytes;
  }

  createDirectory(uri: Uri): void {
    this.folders.add(uri.path);
    this.tell(FileChangeType.Created, uri);
  }

  writeFile(uri: Uri, bytes: Uint8Array): void {
    const isNew = !this.files.has(uri.path);
    this.put(uri.path, bytes);
    this.tell(isNew ? FileChangeType.Created : FileChangeType.Changed, uri);
  }

  delete(uri: Uri): void {
    const gone = (path: string): boolean => path === uri.path || path.startsWith(`${uri.path}/`);
    for (const path of this.files.keys()) if (gone(path)) this.files.delete(path);
    for (const path of this.folders) if (gone(path)) this.folders.delete(path);
    this.tell(FileChangeType.Deleted, uri);
  }

  rename(from: Uri, to: Uri): void {
    this.writeFile(to, this.readFile(from));
    this.delete(from);
  }

  private put(path: string, bytes: Uint8Array): void {
    this.files.set(path, { bytes, mtime: Date.now() });
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) this.folders.add(path.slice(0, end));
  }

  private tell(type: FileChangeType, uri: Uri): void {
    this.changes.fire([{ type, uri }]);
  }
}

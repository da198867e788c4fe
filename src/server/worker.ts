import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { serve } from './serve.ts';

/** What the server uses of the web worker that it runs in; the types of the web are not those of Node. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

/** The server in a web worker: there is no disk, so every file comes from the client. */
serve(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)));

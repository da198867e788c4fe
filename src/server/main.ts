import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { diskHost } from './diskHost.ts';
import { serve } from './serve.ts';

/** The server as a Node process: over IPC for VS Code, and over `--stdio` or a socket for any other client. */
serve(createConnection(ProposedFeatures.all), diskHost);

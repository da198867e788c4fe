import { runFolder } from '../runner.ts';

/** Called by VS Code once the window is open. */
export const run = (): Promise<void> => runFolder(__dirname);

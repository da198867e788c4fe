/** A thread does not inherit the loader of its process, so it brings TypeScript along by itself. */
import { register } from 'tsx/esm/api';

register();
await import('./work.ts');

/** In a CommonJS bundle `import.meta.url` would be empty; the bundler puts this in its place, which is the bundle's own address. */
export const importMetaUrl = require('node:url').pathToFileURL(__filename).href;

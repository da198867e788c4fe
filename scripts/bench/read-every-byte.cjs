/**
 * The least that a checker has to do: lists everything below the folder that it runs in, but for git's own, and reads every
 * byte of every Markdown file. What a checker takes beside it is its own work.
 */
const { readdirSync, readFileSync } = require('node:fs');

let bytes = 0;
const folders = ['.'];
for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) folders.push(...(entry.name === '.git' ? [] : [path]));
    else if (path.endsWith('.md')) bytes += readFileSync(path).length;
  }
}
console.log(`${bytes} bytes`);

/** Folders of src/, in the order in which they may use each other: each only those before it (ARCHITECTURE.md). */
const LAYERS = ['text', 'document', 'model', 'rules', 'lint', 'health', 'report', 'service', 'language', 'workspace'];
/** What is made of them. They never use each other. */
const PROGRAMS = ['server', 'cli', 'extension'];

const folder = (name) => `^src/${name}/`;
const anyOf = (names) => `^src/(${names.join('|')})/`;

const upwards = LAYERS.map((name, index) => ({
  name: `${name}-uses-only-what-is-above-it`,
  severity: 'error',
  from: { path: folder(name) },
  to: { path: anyOf([...LAYERS.slice(index + 1), ...PROGRAMS]) },
}));

const apart = PROGRAMS.map((name) => ({
  name: `${name}-stands-alone`,
  severity: 'error',
  from: { path: folder(name) },
  to: { path: anyOf(PROGRAMS.filter((other) => other !== name)) },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...upwards,
    ...apart,
    { name: 'no-cycles', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
    {
      name: 'only-the-extension-knows-vscode',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/extension/' },
      to: { path: '(^|/)(@types/)?(vscode|vscode-languageclient)(/|$)' },
    },
    {
      name: 'input-and-output-only-below-service',
      severity: 'error',
      from: { path: anyOf(LAYERS.filter((name) => name !== 'workspace')) },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'every-file-is-in-a-known-folder',
      severity: 'error',
      from: { path: '^src/', pathNot: anyOf([...LAYERS, ...PROGRAMS]) },
      to: {},
    },
    {
      name: 'not-to-tests-or-scripts',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|scripts)/' },
    },
    {
      name: 'not-to-what-cannot-be-found',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true, pathNot: '^vscode$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { conditionNames: ['import', 'require', 'node', 'default'], exportsFields: ['exports'] },
  },
};

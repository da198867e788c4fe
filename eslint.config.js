import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Folders that do no input or output, read no clock, and run in a web worker (ARCHITECTURE.md). */
const PURE = ['text', 'document', 'model', 'rules', 'lint', 'health', 'report', 'service', 'language'].map((name) => `src/${name}/**/*.ts`);

/** What a pure folder could look at the world with. */
const WORLD = [
  'process', 'performance', 'console', 'crypto', 'fetch', 'navigator', 'require', 'Buffer', '__dirname', '__filename', 'globalThis',
  'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask',
].map((name) => ({ name, message: 'This folder knows nothing of the machine that it runs on; ask for what is needed as an argument.' }));

/** What only Node has. */
const NODE = ['process', 'require', 'Buffer', '__dirname', '__filename', 'global', 'setImmediate', 'clearImmediate']
  .map((name) => ({ name, message: 'This runs in a web worker as well, where there is no Node.' }));

const CLOCK = 'This folder reads no clock; the day of judgement is an argument.';

const NO_CHANCE = [
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'The same input gives the same output: nothing is left to chance here.' },
  { selector: 'MemberExpression[property.name=/^(toLocale\\w+|localeCompare)$/]', message: 'What a locale decides differs from machine to machine; the same input gives the same bytes.' },
  { selector: "MemberExpression[object.name='Intl']", message: 'What a locale decides differs from machine to machine; the same input gives the same bytes.' },
];

const NO_CLOCK = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: CLOCK },
  { selector: "CallExpression[callee.name='Date']", message: CLOCK },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: CLOCK },
];

/** House rules that no plugin has. */
const HOUSE = [
  {
    selector: ":function > Identifier.params[typeAnnotation.typeAnnotation.type='TSBooleanKeyword']",
    message: 'A call with a bare true or false says nothing; take a word, an object, or write two functions.',
  },
  {
    selector: ":matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration)[source.value=/^\\.{1,2}\\x2F(?!.*\\.(ts|js|mjs|json)$)/]",
    message: 'Name the file with its extension.',
  },
];

export default defineConfig(
  globalIgnores(['dist/', '.vscode-test/', '.bench/', '**/generated/', 'src/rules/index.ts', 'docs/', 'examples/', 'media/', 'test/fixtures/', '!test/fixtures/support/']),
  js.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-param-reassign': 'error',
      'no-var': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'prefer-template': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-restricted-syntax': ['error', ...HOUSE],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/method-signature-style': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
      // A third of the time of all rules together, for what strict types find here as well.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: true, attributes: false, inheritedMethods: false, properties: false, returns: false, variables: false } }],
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowNever: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Data without a prototype has no accessor to lose, and an interface may ask for a promise that is there at once.
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: { 'max-lines': ['error', 270], 'max-depth': ['error', 3], complexity: ['error', 18] },
  },
  {
    files: ['src/extension/**/*.ts', 'src/server/**/*.ts'],
    ignores: ['src/extension/desktop.ts', 'src/server/main.ts', 'src/server/diskHost.ts'],
    rules: { 'no-restricted-globals': ['error', ...NODE] },
  },
  {
    files: PURE,
    rules: {
      'no-restricted-globals': ['error', ...WORLD, { name: 'Date', message: 'Days are text here; model/dates.ts computes with them.' }],
      'no-restricted-syntax': ['error', ...HOUSE, ...NO_CHANCE],
    },
  },
  {
    files: ['src/model/dates.ts'],
    rules: {
      'no-restricted-globals': ['error', ...WORLD],
      'no-restricted-syntax': ['error', ...HOUSE, ...NO_CHANCE, ...NO_CLOCK],
    },
  },
  {
    // These run in a page or in an editor, whose types are not ours, and speak to whoever started them.
    files: ['test/browser/**/*.ts', 'test/vscode/**/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['scripts/**', '**/*.mjs', '**/*.cjs', '*.config.*'],
    languageOptions: { globals: Object.fromEntries(['process', 'console', 'performance', 'fetch', 'URL', 'URLSearchParams', 'require', '__filename', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'module', 'Buffer', 'AbortController', 'AbortSignal', 'structuredClone'].map((name) => [name, 'readonly'])) },
    rules: { 'no-console': 'off' },
  },
);

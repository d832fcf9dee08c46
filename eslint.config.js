/** What the compiler cannot see: promises left alone, `any`, raw HTML, evaluated text. Type-aware for our TypeScript, plain for the scripts. */
import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const RAW_HTML = 'Raw HTML is an injection sink: build nodes, or let Preact do it.';
const SINKS = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'createContextualFragment', 'setHTMLUnsafe', 'parseHTMLUnsafe'];

export default tseslint.config(
  { ignores: ['.output/', '.wxt/', 'coverage/', 'test-results/', 'public/', 'node_modules/'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Numbers in template strings are what sentences about figures are made of.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => void things.push(x)` says that the answer is not wanted; the rule would have it in three lines.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidOperator: true }],
      // For the same reason `void` before what is void already is fine.
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    // The scripts know Node's names; TypeScript checks them (checkJs), so undefined names are its business.
    files: ['**/*.{js,mjs}'],
    rules: { 'no-undef': 'off' },
  },
  {
    rules: {
      // `== null` asks for null and undefined at once, which is what optional data needs.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'off',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['utils/**', 'components/**', 'entrypoints/**', 'cli/**'],
    rules: {
      'no-restricted-properties': ['error', ...SINKS.map((property) => ({ property, message: RAW_HTML }))],
      'no-restricted-syntax': ['error', { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: RAW_HTML }],
    },
  },
  {
    // The page and the worker report by value and by their funnel, never on the page's console.
    files: ['utils/**', 'components/**', 'entrypoints/**'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['tests/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);

import eslint from '@eslint/js';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

// The flow of the program, as arrows: each folder of src/, and what it may import from. What is not in the line of a
// folder is an error. `edition`, `received` and `unreadable` are files.
const mayImport = {
  language: [],
  pictures: [],
  styles: [],
  search: ['language'],
  client: ['search'],
  store: [],
  article: ['language'],
  markdown: ['language', 'pictures'],
  site: ['article', 'language', 'pictures', 'search'],
  hosts: ['article', 'site'],
  outputs: ['article', 'language', 'pictures', 'site'],
  previews: ['language', 'pictures', 'site', 'styles'],
  publication: ['article', 'language', 'markdown', 'pictures', 'search', 'site', 'store'],
  components: ['article', 'edition', 'language', 'markdown', 'outputs', 'pictures', 'site'],
  layouts: ['client', 'components', 'edition', 'hosts', 'language', 'outputs', 'site', 'styles'],
  pages: [
    ...['article', 'components', 'edition', 'hosts', 'language', 'layouts', 'markdown'],
    ...['outputs', 'pictures'],
    ...['previews', 'publication', 'site', 'styles'],
  ],
  press: ['hosts', 'layouts', 'publication', 'site', 'store', 'styles'],
  import: ['article', 'language', 'markdown', 'publication', 'site'],
  commands: ['article', 'import', 'markdown', 'publication', 'site', 'store', 'styles'],
};
// Within import/, each from those above it, and from what the whole import may.
const mayImportInImport = {
  words: [],
  addresses: ['words'],
  body: ['received', 'unreadable', 'words'],
  conversion: ['addresses', 'body', 'received', 'words'],
  metadata: ['addresses', 'body', 'received', 'words'],
  page: ['body', 'metadata', 'received', 'words'],
  cleaners: ['body', 'metadata', 'received', 'words'],
  readers: ['addresses', 'body', 'metadata', 'page', 'received', 'words'],
  accounted: ['addresses', 'body', 'metadata', 'received'],
  edge: ['addresses', 'conversion', 'import-article', 'metadata', 'readers', 'unreadable'],
};
/** What ties the program to Astro; nothing else imports it. */
const withAstro = ['components', 'layouts', 'pages', 'press'];

/** Imports that lead out of a folder, up so many steps, to where its line does not let them. */
function outOf(steps, allowed, folder) {
  return {
    regex: `^(\\.\\./){${steps}}(?!\\.|(${[...allowed, folder].join('|')})(/|\\.ts$))`,
    message: `${folder}/ never imports from there: see the arrows in eslint.config.js.`,
  };
}

/** The import itself is pure: disk and network are at its edge. */
const fromEdge = { group: ['./edge/*'], message: 'The import never reaches for its edge.' };

function arrows(files, patterns, isWithAstro) {
  const noAstro = { group: ['astro', 'astro:*'], message: 'Only what is tied to Astro imports it.' };
  return {
    files: [files],
    rules: {
      'no-restricted-imports': ['error', { patterns: isWithAstro ? patterns : [...patterns, noAstro] }],
    },
  };
}

export default defineConfig([
  { ignores: ['dist/', '.cache/', '.astro/', 'bench/work/'] },
  eslint.configs.recommended,
  tseslint.configs.recommended,
  astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // The type checker knows better which names there are.
      'no-undef': 'off',
      // What is received holds control characters, and the rules that find them must name them.
      'no-control-regex': 'off',
    },
  },
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: { '@typescript-eslint/no-deprecated': 'error' },
  },
  {
    // Knowledge in an expression that does not fit on a line is a list: see src/import/words/.
    files: ['src/**/*.{ts,astro}'],
    ignores: ['src/import/page/{candidates,furniture-names,left-out,standfirst}.ts'],
    rules: {
      'max-len': ['error', { code: 200 }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Literal[regex.pattern=/^.{121}/]',
          message: 'An expression over 120 characters: build it from a list of words (src/import/words/).',
        },
        {
          selector: 'TaggedTemplateExpression TemplateElement[value.raw=/[^\\n]{125}/]',
          message: 'A line of an expression over 120 characters: part it.',
        },
      ],
    },
  },
  ...Object.entries(mayImport).map(([folder, allowed]) =>
    arrows(`src/${folder}/**`, [outOf('1,', allowed, folder)], withAstro.includes(folder)),
  ),
  arrows('src/import/*.ts', [outOf('1,', mayImport.import, 'import'), fromEdge], false),
  // Later blocks replace the rule for the same files.
  ...Object.entries(mayImportInImport).map(([folder, allowed]) =>
    arrows(
      `src/import/${folder}/**`,
      [outOf('1', allowed, folder), outOf('2', mayImport.import, folder)],
      false,
    ),
  ),
]);

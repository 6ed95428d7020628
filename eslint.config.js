import eslint from '@eslint/js';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

// The flow of the program, as arrows: a folder imports only from those to its right.
//   pages → layouts → components → outputs → site → article → language
//   publication → site, pictures, markdown → language
//   import → publication, article, markdown, language
//   Nothing imports from press, which ties it all to Astro.
// Later blocks replace the rule for the same files: one block a folder.
const arrows = {
  language: [
    'article',
    'markdown',
    'site',
    'publication',
    'outputs',
    'import',
    'components',
    'layouts',
    'pages',
    'press',
    'edition',
  ],
  markdown: [
    'article',
    'site',
    'publication',
    'outputs',
    'import',
    'components',
    'layouts',
    'pages',
    'press',
    'edition',
  ],
  article: [
    'markdown',
    'site',
    'publication',
    'outputs',
    'import',
    'components',
    'layouts',
    'pages',
    'press',
    'edition',
  ],
  pictures: [
    'article',
    'markdown',
    'site',
    'publication',
    'outputs',
    'import',
    'components',
    'layouts',
    'pages',
    'press',
    'edition',
  ],
  site: [
    'markdown',
    'publication',
    'outputs',
    'import',
    'components',
    'layouts',
    'pages',
    'press',
    'edition',
  ],
  publication: ['outputs', 'import', 'components', 'layouts', 'pages', 'press', 'edition'],
  outputs: ['import', 'components', 'layouts', 'pages', 'press', 'edition'],
  import: ['outputs', 'components', 'layouts', 'pages', 'press', 'edition'],
  components: ['import', 'layouts', 'pages', 'press'],
  layouts: ['import', 'pages', 'press'],
  client: [
    'article',
    'markdown',
    'site',
    'publication',
    'outputs',
    'import',
    'components',
    'layouts',
    'pages',
    'press',
    'edition',
  ],
};
const withAstro = ['components', 'layouts'];

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
  ...Object.entries(arrows).map(([folder, forbidden]) => ({
    files: [`src/${folder}/**`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^\\.\\./(\\.\\./)*(${forbidden.join('|')})(/|\\.ts$)`,
              message: `${folder}/ never imports from there: see the arrows in eslint.config.js.`,
            },
            ...(withAstro.includes(folder)
              ? []
              : [{ group: ['astro', 'astro:*'], message: `${folder}/ never imports Astro.` }]),
          ],
        },
      ],
    },
  })),
]);

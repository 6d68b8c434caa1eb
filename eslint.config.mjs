import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import jest from 'eslint-plugin-jest';
import tseslint from 'typescript-eslint';

/** What each floor may import from: arrows point downwards only, and wings do not see each other. */
const WINGS = ['backup', 'cluster', 'monitoring', 'network', 'pooler', 'timescale'];
const BELOW_WINGS = ['workload', 'security', 'storage', 'common', 'model'];
const floors = {
  model: [],
  common: ['model'],
  security: ['common', 'model'],
  storage: ['common', 'model'],
  workload: ['security', 'storage', 'common', 'model'],
  ...Object.fromEntries(WINGS.map((wing) => [wing, BELOW_WINGS])),
  // Checks may use the wings' calculators, which are pure; never their constructs.
  checks: [...WINGS, ...BELOW_WINGS],
  platform: ['checks', ...WINGS, ...BELOW_WINGS],
  synth: ['platform', 'checks', ...WINGS, ...BELOW_WINGS],
  chart: ['synth', 'platform', 'checks', ...WINGS, ...BELOW_WINGS],
};

const zones = Object.entries(floors).map(([floor, allowed]) => ({
  target: `./lib/${floor}`,
  from: './lib',
  except: [floor, ...allowed].map((name) => `./${name}`),
  message: `lib/${floor} may import from ${allowed.join(', ') || 'nothing'} only`,
}));

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', 'imports/', 'schemas/', '.cache/', 'coverage/'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', '*.mjs', 'test/support/*.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.js'] })] },
    rules: {
      curly: ['error', 'multi-line'],
      eqeqeq: 'error',
      'no-console': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['lib/**'], rules: { 'no-console': 'error' } },
  { files: ['lib/synth/capacity.ts', 'lib/synth/command.ts', 'lib/chart/command.ts'], rules: { 'no-console': 'off' } },
  { files: ['test/**/*.test.ts'], ...jest.configs['flat/recommended'] },
  {
    files: ['test/**'],
    rules: {
      'jest/expect-expect': ['error', { assertFunctionNames: ['expect', 'expect*'] }],
      'jest/valid-expect': 'error',
      // `it` where a program is there, `it.skip` where it is not.
      'jest/no-standalone-expect': ['error', { additionalTestBlockFunctions: ['onTimescale', 'onBoth', 'onNative', 'withJobs'] }],
    },
    plugins: { jest },
  },
  { files: ['**/*.js', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['**/*.js'],
    languageOptions: { globals: { module: 'writable', require: 'readonly', __dirname: 'readonly' } },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);

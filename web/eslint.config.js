import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const cjk = '/[\\u3400-\\u9fff]/'

export default tseslint.config(
  { ignores: ['node_modules', 'dist', 'src/shared/api/schema.d.ts'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'max-lines': ['error', 200],
      'max-len': ['error', { code: 140, ignoreUrls: true, ignoreStrings: true }],
      'no-console': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: `JSXText[value=${cjk}]`, message: 'Texts live in src/shared/i18n.' },
        { selector: `Literal[value=${cjk}]`, message: 'Texts live in src/shared/i18n.' },
        { selector: `TemplateElement[value.raw=${cjk}]`, message: 'Texts live in src/shared/i18n.' },
        { selector: 'JSXText[value=/[A-Za-z]{2,}/]', message: 'Texts live in src/shared/i18n.' },
        {
          selector: "JSXAttribute[name.name='color'][value.value=/^(green|gold|red|blue|orange|lime|cyan|purple)$/]",
          message: 'Preset colours fail contrast; use the tokens.',
        },
        {
          selector: "JSXOpeningElement[name.name=/^(div|span|td|li|p)$/] > JSXAttribute[name.name='onClick']",
          message: 'A thing that acts is a button.',
        },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Business time comes from the server.' },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'Business time comes from the server.',
        },
      ],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['@/modules/*/*', '@/app/*'], message: "Modules import shared only; app composes through a module's index." },
          ],
          paths: [{ name: 'antd', importNames: ['Transfer', 'Popconfirm', 'Calendar'], message: 'Not accessible enough.' }],
        },
      ],
    },
  },
  { files: ['src/modules/**'], rules: { 'no-restricted-imports': ['error', { patterns: ['@/modules/*', '@/app/*', '../../*'] }] } },
  { files: ['src/shared/**'], rules: { 'no-restricted-imports': ['error', { patterns: ['@/modules/*', '@/app/*'] }] } },
  { files: ['src/entries/**', 'src/app/**'], rules: { 'no-restricted-imports': ['error', { patterns: ['@/modules/*/*'] }] } },
  { files: ['src/shared/api/types.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['src/shared/i18n/**', 'src/testing/**', '**/*.test.*', 'tools/**'],
    rules: { 'no-restricted-syntax': 'off', 'no-restricted-imports': 'off' },
  },
  { files: ['**/*.test.*', 'src/testing/**', 'src/shared/i18n/**'], rules: { 'max-lines': ['error', 400] } },
)

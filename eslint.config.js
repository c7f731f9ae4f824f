// The house rules of ui/, e2e/ and scripts/, as far as a linter can see them.
import { dirname, relative, resolve, sep } from 'node:path';
import globals from 'globals';
import svelte from 'eslint-plugin-svelte';
import typescript from 'typescript-eslint';
import svelteConfig from './ui/svelte.config.js';

/** Words that people read come from locales/*.ftl: a letter in the markup is a text nobody will translate. */
const noLiteralText = {
    meta: { type: 'problem', schema: [], messages: { literal: 'Text belongs in locales/*.ftl: {{text}}' } },
    create(context) {
        const read =
            /^(aria-label|aria-description|aria-roledescription|aria-valuetext|title|alt|placeholder|label)$/;
        const check = (node, text) => {
            if (/\p{L}/u.test(text))
                context.report({ node, messageId: 'literal', data: { text: text.trim() } });
        };
        return {
            SvelteText(node) {
                if (node.parent.type !== 'SvelteStyleElement' && node.parent.type !== 'SvelteScriptElement') {
                    check(node, node.value);
                }
            },
            SvelteAttribute(node) {
                if (!read.test(node.key.name)) return;
                for (const part of node.value) if (part.type === 'SvelteLiteral') check(part, part.value);
            },
            'SvelteMustacheTag > Literal'(node) {
                const place = node.parent.parent;
                const isRead = place.type !== 'SvelteAttribute' || read.test(place.key.name);
                if (isRead && typeof node.value === 'string') check(node, node.value);
            },
        };
    },
};

/** Screens do not know each other; generic components know no screen, no state and no backend. */
const tiers = {
    meta: { type: 'problem', schema: [], messages: { across: '{{from}} may not import {{to}}' } },
    create(context) {
        const source = resolve(import.meta.dirname ?? '.', 'ui/src');
        const place = (file) => relative(source, file).split(sep);
        const [tier, screen] = place(context.filename);
        return {
            ImportDeclaration(node) {
                // Types say what a thing looks like; they carry nothing.
                if (node.importKind === 'type' || !node.source.value.startsWith('.')) return;
                const path = place(resolve(dirname(context.filename), node.source.value));
                const otherScreen = tier === 'screens' && path[0] === 'screens' && path[1] !== screen;
                const upwards = tier === 'components' && ['screens', 'state', 'backend'].includes(path[0]);
                if (otherScreen || upwards) {
                    context.report({ node, messageId: 'across', data: { from: tier, to: path.join('/') } });
                }
            },
        };
    },
};

const house = { rules: { 'no-literal-text': noLiteralText, tiers } };
const onlyBackend = {
    group: ['@tauri-apps/*'],
    message: 'Only ui/src/backend speaks to the shell.',
};

export default [
    { ignores: ['ui/dist/', 'ui/src/backend/generated/', 'target/', 'tour/', 'node_modules/'] },
    ...typescript.configs.recommended,
    ...svelte.configs.recommended,
    {
        rules: {
            eqeqeq: 'error',
            'no-eval': 'error',
            'max-lines': ['error', 400],
            '@typescript-eslint/no-unused-vars': [
                'error',
                { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
            ],
        },
    },
    {
        files: ['ui/**/*.{ts,svelte}'],
        plugins: { house },
        languageOptions: { globals: globals.browser },
        rules: {
            'house/tiers': 'error',
            'no-console': 'error',
            'no-restricted-imports': ['error', { patterns: [onlyBackend] }],
            'no-restricted-globals': [
                'error',
                { name: 'localStorage', message: 'The window stores nothing.' },
                { name: 'sessionStorage', message: 'The window stores nothing.' },
                { name: 'indexedDB', message: 'The window stores nothing.' },
                { name: 'fetch', message: 'The window opens no connection.' },
                {
                    name: 'Intl',
                    message: 'Dates, numbers and sorting come from Rust, the same on every system.',
                },
            ],
        },
    },
    { files: ['ui/src/backend/**'], rules: { 'no-restricted-imports': 'off' } },
    {
        files: ['**/*.svelte', '**/*.svelte.ts'],
        languageOptions: {
            parserOptions: { parser: typescript.parser, extraFileExtensions: ['.svelte'], svelteConfig },
        },
    },
    {
        files: ['ui/src/**/*.svelte'],
        rules: {
            'house/no-literal-text': 'error',
            'svelte/no-at-html-tags': 'error',
            'svelte/no-inline-styles': 'error',
        },
    },
    { files: ['e2e/**', 'scripts/**', '*.js'], languageOptions: { globals: { ...globals.node } } },
];

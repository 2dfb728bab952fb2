import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importsOf, readSources, type SourceFile } from './architecture/read-sources.ts';

/** The storeys from the ground up, and the rooms of each from top to bottom of the plan (docs: architecture). */
const HOUSE = [
	{ storey: 'facts', rooms: ['model', 'records', 'datasets', 'snapshot'] },
	{ storey: 'answers', rooms: ['graph', 'findings', 'questions', 'text'] },
	{ storey: 'picture', rooms: ['view', 'scene', 'figures', 'canvas'] },
	{ storey: 'exchange', rooms: [] },
	{ storey: 'app', rooms: ['service', 'explorer', 'components', 'server'] }
] as const;

const BELOW_APP = ['facts', 'answers', 'picture', 'exchange'];
const MOST_LINES = 250;
const EMPTY_NAMES = ['manager', 'utils', 'helpers', 'handler', 'data', 'info', 'impl', 'misc'];

const sources = readSources('src');
const byPath = new Map(sources.map((source) => [source.path, source]));

/** Position in the house: storey, then room; routes stand above all. */
function placeOf(path: string): { storey: number; room: number } | undefined {
	if (!path.startsWith('src/lib/')) return { storey: HOUSE.length, room: 0 };
	const [, , storeyName, roomName] = path.split('/');
	const storey = HOUSE.findIndex((each) => each.storey === storeyName);
	const rooms: readonly string[] = HOUSE[storey]?.rooms ?? [];
	if (storey === -1) return undefined;
	const room = rooms.length === 0 ? 0 : rooms.indexOf(roomName ?? '');
	return room === -1 ? undefined : { storey, room };
}

function breaches(isBreach: (source: SourceFile) => (string | undefined)[]): string[] {
	return sources.flatMap((source) =>
		isBreach(source).flatMap((what) => (what === undefined ? [] : `${source.path}: ${what}`))
	);
}

function isIn(path: string, ...folders: readonly string[]): boolean {
	return folders.some((folder) => path.startsWith(`src/lib/${folder}/`));
}

describe('the house', () => {
	it('has every room that the plan names', () => {
		const missing = HOUSE.flatMap(({ storey, rooms }) =>
			[storey, ...rooms.map((room) => `${storey}/${room}`)].filter(
				(folder) => !sources.some(({ path }) => isIn(path, folder))
			)
		);
		expect(missing).toEqual([]);
		for (const folder of ['graph-data', 'static', 'e2e', 'tests', 'scripts', 'docs'])
			expect(existsSync(folder), `${folder}/ exists`).toBe(true);
	});

	it('has no room that the plan does not name', () => {
		expect(
			breaches(({ path }) => [placeOf(path) === undefined ? 'stands nowhere' : undefined])
		).toEqual([]);
	});

	it('imports in one direction: storeys below, rooms above in its own storey', () => {
		expect(
			breaches(({ path, imports }) =>
				imports.map(({ file, specifier }) => {
					const [here, there] = [placeOf(path), file === undefined ? undefined : placeOf(file)];
					if (here === undefined || there === undefined || !file?.startsWith('src/lib/')) return;
					const allowed =
						there.storey < here.storey || (there.storey === here.storey && there.room <= here.room);
					return allowed ? undefined : `imports ${specifier}`;
				})
			)
		).toEqual([]);
	});

	it('imports files that exist, and other storeys by #lib', () => {
		expect(
			breaches(({ path, imports }) =>
				imports.map(({ file, specifier }) => {
					if (file === undefined || specifier.startsWith('./$types')) return;
					if (!existsSync(file)) return `imports ${specifier}, which is not there`;
					const leaves =
						specifier.startsWith('.') && placeOf(file)?.storey !== placeOf(path)?.storey;
					return leaves ? `leaves its storey by ${specifier}` : undefined;
				})
			)
		).toEqual([]);
	});
});

describe('what only some rooms may use', () => {
	const usedBy = (packs: RegExp, ...allowed: string[]) =>
		breaches(({ path, imports }) =>
			isIn(path, ...allowed)
				? []
				: imports.map(({ pack }) =>
						pack !== undefined && packs.test(pack) ? `imports ${pack}` : undefined
					)
		);

	it('is cytoscape: for the stage and the layout', () => {
		expect(usedBy(/^cytoscape/, 'picture/canvas/stage', 'picture/canvas/layout')).toEqual([]);
	});

	it('are yaml and valibot: for reading records; the endpoints read their parameters with valibot', () => {
		const borders = ['facts/records', 'facts/datasets'];
		expect(usedBy(/^yaml$/, ...borders)).toEqual([]);
		const unexpected = usedBy(/^valibot$/, ...borders, 'app/server').filter(
			(breach) => !/^src\/routes\/.*\/\+server\.ts:/.test(breach)
		);
		expect(unexpected).toEqual([]);
	});

	it("are Node's own modules: for the server", () => {
		expect(usedBy(/^(node:.*|fs|path|crypto)$/, 'app/server')).toEqual([]);
	});

	it('are runes: for app and components', () => {
		expect(
			breaches(({ path, text }) => [
				/\$(state|derived|effect|props)\b[.(]/.test(text) && !/\.svelte(\.ts)?$/.test(path)
					? 'uses runes'
					: undefined,
				path.endsWith('.svelte.ts') && !isIn(path, 'app') && path.startsWith('src/lib/')
					? 'is a rune file below app'
					: undefined
			])
		).toEqual([]);
	});

	it('is the clock: below app today is an argument', () => {
		expect(
			breaches(({ path, text }) =>
				isIn(path, ...BELOW_APP) && /Date\.now\(|new Date\(\s*\)/.test(text)
					? ['reads the clock']
					: []
			)
		).toEqual([]);
	});
});

describe('what the browser loads', () => {
	/** Files that pages lead to, by imports that are more than types. */
	/** The worker that checks a reader's own records as the project's are: started with their file, and gone with it. */
	const READS_OWN_FILES = 'src/lib/app/service/own/own.worker.ts';

	function loadedFrom(roots: readonly string[]): Map<string, string> {
		const from = new Map(roots.map((root) => [root, root]));
		const queue = [...roots];
		for (let path = queue.pop(); path !== undefined; path = queue.pop())
			for (const { file, typeOnly, serverOnly } of byPath.get(path)?.imports ?? [])
				if (
					!typeOnly &&
					!serverOnly &&
					file !== undefined &&
					file !== READS_OWN_FILES &&
					!from.has(file)
				) {
					from.set(file, path);
					queue.push(file);
				}
		return from;
	}

	const pages = sources
		.map(({ path }) => path)
		.filter((path) => /\/\+(page|layout|error)(\.ts|\.svelte)$/.test(path));
	const readers = ['src/lib/facts/snapshot/read-core.ts', 'src/lib/facts/snapshot/claim-shards.ts'];

	it.each([
		['pages', pages],
		['the reader of snapshots', readers]
	])('from %s holds no yaml, no valibot and nothing of the server', (_, roots) => {
		const loaded = loadedFrom(roots);
		expect(roots.every((root) => byPath.has(root))).toBe(true);
		const wrong = [...loaded].flatMap(([path, importer]) => {
			if (isIn(path, 'facts/records', 'facts/datasets', 'app/server'))
				return [`${importer} loads ${path}`];
			const packs = (byPath.get(path)?.imports ?? [])
				.filter(({ typeOnly }) => !typeOnly)
				.flatMap(({ pack }) => pack ?? []);
			return packs
				.filter((pack) => /^(yaml|valibot|node:.*)$/.test(pack))
				.map((pack) => `${path} loads ${pack}`);
		});
		expect(wrong).toEqual([]);
	});
});

describe('files', () => {
	it('have names that say something, in kebab-case; components in PascalCase', () => {
		expect(
			breaches(({ path }) => {
				const name = path.split('/').at(-1) ?? '';
				const words = name.split(/[-.+]/).map((word) => word.toLowerCase());
				const shape = name.endsWith('.svelte')
					? /^(\+[a-z]+(@[a-z]*)?|[A-Z][A-Za-z0-9]*)\.svelte$/
					: /^\+?[a-z0-9]+([-.][a-z0-9]+)*\.(ts|js|css)$/;
				return [
					EMPTY_NAMES.some((word) => words.includes(word)) ? 'says nothing' : undefined,
					shape.test(name) ? undefined : 'is spelled otherwise'
				];
			})
		).toEqual([]);
	});

	it(`are no longer than ${MOST_LINES} lines, or say why ("Past 250 lines: ...")`, () => {
		expect(
			breaches(({ text }) => {
				const lines = text.trimEnd().split('\n').length;
				const saysWhy = text.includes(`Past ${MOST_LINES} lines: `);
				return [lines > MOST_LINES && !saysWhy ? `has ${lines} lines` : undefined];
			})
		).toEqual([]);
	});
});

describe('the reading of imports', () => {
	it('finds them in modules and components, over several lines, dynamic ones and workers', () => {
		const text = [
			'<script lang="ts">import a from \'./a.ts\';',
			"import type { B } from '#lib/facts/model/b.ts';",
			'import {',
			'  c,',
			'  type D',
			"} from '@scope/pack/deep';",
			"export { e } from '../e.ts';",
			"const f = await import('./f.ts');",
			"if (import.meta.env.SSR) return (await import('./s.ts')).s();",
			"new Worker(new URL('./g.ts', import.meta.url));",
			"// import h from './h.ts'",
			"import './i.css';</script>"
		].join('\n');
		expect(
			importsOf('src/lib/app/x/Y.svelte', text).map(
				({ file, pack, typeOnly, serverOnly }) =>
					`${file ?? pack ?? ''}${typeOnly ? ' (type)' : ''}${serverOnly ? ' (server)' : ''}`
			)
		).toEqual([
			'src/lib/app/x/a.ts',
			'src/lib/facts/model/b.ts (type)',
			'@scope/pack',
			'src/lib/app/e.ts',
			'src/lib/app/x/i.css',
			'src/lib/app/x/f.ts',
			'src/lib/app/x/s.ts (server)',
			'src/lib/app/x/g.ts'
		]);
	});
});

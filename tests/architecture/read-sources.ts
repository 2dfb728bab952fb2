import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';

/** An import as written: value or type only, and what it leads to. */
export interface Import {
	readonly specifier: string;
	readonly typeOnly: boolean;
	/** Left out of what the browser loads: a dynamic import on a line that asks for `import.meta.env.SSR`. */
	readonly serverOnly: boolean;
	/** File inside the project, or undefined for packages. */
	readonly file?: string;
	/** Name of the package, or undefined for files; `node:fs` for Node's own. */
	readonly pack?: string;
}

export interface SourceFile {
	/** From the project's root, with forward slashes. */
	readonly path: string;
	readonly text: string;
	readonly imports: readonly Import[];
}

const STATIC =
	/(?:^|[\n;>])\s*(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]/g;
const DYNAMIC = /(\bimport\.meta\.env\.SSR\b[^\n]*)?\bimport\(\s*['"`]([^'"`]+)['"`]\s*\)/g;
const WORKER = /\bnew URL\(\s*['"]([^'"]+)['"]\s*,\s*import\.meta\.url\s*\)/g;

/** Every .ts, .js, .css and .svelte file under a folder, with its imports. */
export function readSources(folder: string): SourceFile[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((path) => join(folder, path).split(sep).join('/'))
		.filter((path) => /\.(ts|js|svelte|css)$/.test(path))
		.sort()
		.map((path) => {
			const text = readFileSync(path, 'utf8');
			return { path, text, imports: path.endsWith('.css') ? [] : importsOf(path, text) };
		});
}

/** The imports of a module or component: static, dynamic, and of workers. */
export function importsOf(path: string, text: string): Import[] {
	const code = withoutComments(text);
	const statics = [...code.matchAll(STATIC)].map((match) => ({
		specifier: match[2] ?? '',
		typeOnly: match[1] !== undefined,
		serverOnly: false
	}));
	const dynamic = [...code.matchAll(DYNAMIC)].map((match) => ({
		specifier: match[2] ?? '',
		typeOnly: false,
		serverOnly: match[1] !== undefined
	}));
	const workers = [...code.matchAll(WORKER)].map((match) => ({
		specifier: match[1] ?? '',
		typeOnly: false,
		serverOnly: false
	}));
	return [...statics, ...dynamic, ...workers].map((each) => ({
		...each,
		...resolve(path, each.specifier)
	}));
}

function resolve(from: string, specifier: string): Pick<Import, 'file' | 'pack'> {
	const [path = ''] = specifier.split('?');
	if (path.startsWith('#lib/')) return { file: `src/lib/${path.slice('#lib/'.length)}` };
	if (path.startsWith('.')) return { file: posix.join(posix.dirname(from), path) };
	const parts = path.split('/');
	return { pack: path.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? path) };
}

function withoutComments(text: string): string {
	return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/[^\n]*/g, '$1');
}

import { writeFileSync } from 'node:fs';
import { EXPORT } from '../src/lib/app/server/api/endpoints/export.ts';
import { serve } from '../src/lib/app/server/api/endpoint.ts';
import { readArguments } from './read-arguments.ts';

/**
 * Writes a file of what an answer rests on, or of what passes filters, as
 * `GET /api/v1/export` would send it, without a server: all its parameters are
 * options here, `--query` stands for `q`. Needs a built snapshot (npm run build).
 */
const USAGE = `npm run export -- --query "Türkiye -> Azerbaijan vs Russia -> Armenia @2020-10-15" --format gexf [--out file]
npm run export -- --entity kazakhstan --during 1992..2021 --grade B2 --format csv`;

const FILTERS = Object.keys(EXPORT.parameters).filter((name) => name !== 'format' && name !== 'q');

const { values } = readArguments(USAGE, {
	query: { type: 'string', short: 'q' },
	format: { type: 'string', short: 'f' },
	out: { type: 'string', short: 'o' },
	/** Where the explorer is served: links inside the file lead there. */
	site: { type: 'string', default: process.env['ORIGIN'] ?? 'http://localhost:3000' },
	...Object.fromEntries(FILTERS.map((name) => [name, { type: 'string', multiple: true } as const]))
});

const response = await serve(EXPORT)(requestFor(values));
if (response.ok) save(response, new Uint8Array(await response.arrayBuffer()));
else {
	const { detail } = (await response.json()) as { readonly detail: string };
	console.error(`${detail}\n\n${USAGE}`);
	process.exitCode = 1;
}

function requestFor({ query, format, site, ...given }: typeof values) {
	const url = new URL('/api/v1/export', site);
	if (format !== undefined) url.searchParams.set('format', format);
	if (query !== undefined) url.searchParams.set('q', query);
	for (const name of FILTERS) {
		const named: unknown = new Map<string, unknown>(Object.entries(given)).get(name);
		if (Array.isArray(named))
			for (const value of named) url.searchParams.append(name, String(value));
	}
	return { url, params: {}, request: new Request(url) };
}

/** Under the name that the server would give it, unless another is wanted; `-` is the standard output. */
function save({ headers }: Response, bytes: Uint8Array): void {
	const [, given] = /filename="([^"]+)"/.exec(headers.get('content-disposition') ?? '') ?? [];
	const target = values.out ?? given ?? 'multipolar-export';
	if (target === '-') {
		process.stdout.write(bytes);
		return;
	}
	writeFileSync(target, bytes);
	console.error(`${target}: ${String(bytes.length)} bytes.`);
}

import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Files of a static edition and their bytes by what they are for, the heaviest first: where its room goes. */
export function weighEdition(folder) {
	const parts = new Map();
	for (const file of listFiles(folder)) {
		const what = partOf(relative(folder, file).split(sep));
		const part = parts.get(what) ?? { what, files: 0, bytes: 0 };
		part.files += 1;
		part.bytes += statSync(file).size;
		parts.set(what, part);
	}
	return [...parts.values()].sort((a, b) => b.bytes - a.bytes);
}

/** Every file below a folder, by its path. */
export function listFiles(folder) {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
}

function partOf([first, ...rest]) {
	if (rest.length === 0) return 'explorer';
	if (first === '_app') return 'program';
	// Parts of a revision: core.bin.gz, claims-12.json, sources-3.json, series.json.
	if (first === 'api') return `facts, ${/^\w+/.exec(rest.at(-1))?.[0] ?? ''}`;
	return `/${first}`;
}

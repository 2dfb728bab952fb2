import { slug } from './slug.ts';

/**
 * Gives ids to names: the slug, else the first of `-2`, `-3` … that is free. What has
 * a key already keeps its id, whatever it is called now; `named` holds those of
 * earlier runs by key.
 */
export function namer(
	taken: ReadonlySet<string>,
	named: ReadonlyMap<string, string>
): (label: string, key: string) => string {
	const ids = new Map(named);
	const used = new Set([...taken, ...named.values()]);
	return (label, key) => {
		const given = ids.get(key);
		if (given !== undefined) return given;
		const id = firstFree(slug(label) || slug(key), used);
		ids.set(key, id);
		used.add(id);
		return id;
	};
}

function firstFree(wanted: string, used: ReadonlySet<string>): string {
	if (wanted === '') throw new RangeError('A name and its key have no Latin letter or digit.');
	if (!used.has(wanted)) return wanted;
	for (let count = 2; ; count++) {
		const id = `${wanted}-${String(count)}`;
		if (!used.has(id)) return id;
	}
}

import type { ConflictYear } from './read-conflict-years.ts';

/**
 * Names of groups by id. A row that joins several sorts its names by letter and
 * its ids by number, so a name belongs to an id for certain only where the row has
 * no other, or where all others of the row are named already.
 */
export function nameGroups(years: readonly ConflictYear[]): ReadonlyMap<string, string> {
	const names = new Map<string, string>();
	const open = years.filter(({ b, names }) => b.parties[0].is === 'group' && names.length > 0);
	for (const { b, names: own } of open)
		if (b.ids.length === 1) names.set(b.ids[0] ?? '', own.join(', '));
	for (let found = true; found;) {
		found = false;
		for (const { b, names: own } of open) {
			const [id, ...more] = b.ids.filter((one) => !names.has(one));
			const taken = new Set(b.ids.map((one) => names.get(one)));
			const [name, ...others] = own.filter((one) => !taken.has(one));
			if (id === undefined || name === undefined || more.length + others.length > 0) continue;
			names.set(id, name);
			found = true;
		}
	}
	return names;
}

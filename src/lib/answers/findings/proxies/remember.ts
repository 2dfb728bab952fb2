/** Asks once for each id and remembers the answer. */
export function remember<T>(find: (id: string) => T): (id: string) => T {
	const known = new Map<string, { readonly found: T }>();
	return (id) => {
		const before = known.get(id);
		if (before !== undefined) return before.found;
		const found = find(id);
		known.set(id, { found });
		return found;
	};
}

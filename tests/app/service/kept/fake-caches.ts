/** Caches in memory, as far as keeping uses them; addresses are kept as they are written, without the search. */
export function fakeCaches(): CacheStorage & {
	readonly shelves: Map<string, Map<string, Response>>;
} {
	const shelves = new Map<string, Map<string, Response>>();
	const withoutSearch = (address: unknown) => String(address).replace(/\?.*$/, '');
	const open = (name: string) => {
		const kept = shelves.get(name) ?? new Map<string, Response>();
		shelves.set(name, kept);
		return Promise.resolve({
			match: (address: unknown) => Promise.resolve(kept.get(withoutSearch(address))?.clone()),
			put: (address: unknown, response: Response) => {
				kept.set(withoutSearch(address), response);
				return Promise.resolve();
			}
		} as unknown as Cache);
	};
	return {
		shelves,
		open,
		keys: () => Promise.resolve([...shelves.keys()]),
		delete: (name: string) => Promise.resolve(shelves.delete(name)),
		has: (name: string) => Promise.resolve(shelves.has(name)),
		match: () => Promise.resolve(undefined)
	};
}

/** Ids longer than this are nobody's; looking for ones that come near would take long. */
const LONGEST_ID = 200;

/** Ids that share the most pieces with what was asked, or begin as it does, best first; at most 5. */
export function nearestIds(ids: Iterable<string>, wanted: string): string[] {
	const start = wanted.slice(0, LONGEST_ID).toLowerCase();
	const pieces = new Set(start.split(/[^a-z0-9]+/).filter((piece) => piece.length > 1));
	const likeness = (id: string) =>
		id.split('-').filter((piece) => pieces.has(piece)).length +
		(start.length > 2 && id.startsWith(start.slice(0, 3)) ? 0.5 : 0);
	return [...ids]
		.map((id) => ({ id, shared: likeness(id) }))
		.filter(({ shared }) => shared > 0)
		.sort((a, b) => b.shared - a.shared || a.id.length - b.id.length || (a.id < b.id ? -1 : 1))
		.slice(0, 5)
		.map(({ id }) => id);
}

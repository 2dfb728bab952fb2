/** A tie as `ids.tsv` records it: base and details of its key. */
export interface RecordedTie {
	readonly base: string;
	readonly details: string;
}

/** Details that name an entity. */
const NAMING = new Set(['against', 'mandate']);

/**
 * A recorded tie under the ids that those it names have now, the ends of a mutual one in
 * their order. `heirOf` says what an id that is retired became.
 */
export function renameTie(
	{ base, details }: RecordedTie,
	heirOf: (id: string) => string | undefined
): RecordedTie {
	const now = (id: string) => heirOf(id) ?? id;
	const [from = '', family = '', kind = '', to = '', ...inside] = base.split('.');
	const isMutual = details.split(';').includes('mutual=yes');
	const ends = [now(from), now(to)];
	if (isMutual) ends.sort((a, b) => (a < b ? -1 : 1));
	const [one = '', other = ''] = ends;
	return {
		base: [one, family, kind, other, ...inside.map(now)].join('.'),
		details: details
			.split(';')
			.map((detail) => {
				const [key = '', value] = detail.split('=');
				return value !== undefined && NAMING.has(key) ? `${key}=${now(value)}` : detail;
			})
			.join(';')
	};
}

/** The same without the pair of a conflict's sides: who names no pair may mean any. */
export function withoutPair(details: string): string {
	return details
		.split(';')
		.filter((detail) => !detail.startsWith('pair='))
		.join(';');
}

interface Matched<T> {
	readonly added: readonly T[];
	readonly gone: readonly T[];
	/** As it was and as it is. */
	readonly kept: readonly (readonly [T, T])[];
}

/** Records of two revisions side by side, each list in its own order. */
export function matchById<T extends { readonly id: string }>(
	before: readonly T[],
	after: readonly T[]
): Matched<T> {
	const was = new Map(before.map((record) => [record.id, record]));
	const is = new Set(after.map(({ id }) => id));
	return {
		added: after.filter(({ id }) => !was.has(id)),
		gone: before.filter(({ id }) => !is.has(id)),
		kept: after.flatMap((record) => {
			const earlier = was.get(record.id);
			return earlier === undefined ? [] : [[earlier, record] as const];
		})
	};
}

/** Keys whose values differ between two plain records, except those left out. */
export function changedKeys<T extends object>(
	before: T,
	after: T,
	except: ReadonlySet<string> = new Set()
): string[] {
	const was = new Map<string, unknown>(Object.entries(before));
	const is = new Map<string, unknown>(Object.entries(after));
	return [...new Set([...is.keys(), ...was.keys()])].filter(
		(key) => !except.has(key) && JSON.stringify(was.get(key)) !== JSON.stringify(is.get(key))
	);
}

/** Opposed pairs of conflicts, put together from who takes part in them: tables and graphs hold the parties, not the pairs. Roles of leaders likewise, from the offices they hold. */
export function mendEntities(
	entities: readonly Readonly<Record<string, unknown>>[],
	ties: readonly Readonly<Record<string, unknown>>[]
): Record<string, unknown>[] {
	const sides = new Map<unknown, Map<string, Set<string>>>();
	const inOffice = new Set<unknown>();
	for (const { kind, from, to, pair, side } of ties) {
		if (kind === 'role.leads' || kind === 'role.serves') inOffice.add(from);
		if (typeof pair !== 'string' || typeof side !== 'string') continue;
		const pairs = sides.get(to) ?? new Map<string, Set<string>>();
		sides.set(to, pairs.set(pair, (pairs.get(pair) ?? new Set<string>()).add(side)));
	}
	return entities.map((entity) => {
		if (entity['kind'] === 'leader' && inOffice.has(entity['id']))
			return { ...entity, role: 'office-holder' };
		if (entity['kind'] !== 'conflict') return entity;
		const pairs = [...(sides.get(entity['id']) ?? [])].map(([id, names]) => ({
			id,
			sides: twoSides([...names])
		}));
		return { ...entity, pairs: pairs.length > 0 ? pairs : [UNTOLD] };
	});
}

const UNTOLD = { id: 'untold', sides: ['one', 'other'] };

/** Three sides or more are none of a pair: the check says so. */
function twoSides(names: readonly string[]): readonly string[] {
	return names.length === 1 ? [...names, 'untold'] : names;
}

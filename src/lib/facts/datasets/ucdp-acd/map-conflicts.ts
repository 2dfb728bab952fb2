import type { CompiledEntity } from '../../model/compiled-entity.ts';
import type { Identities } from '../importer.ts';
import { conflictsOf } from '../ucdp/conflicts-of.ts';
import { daysOf, findState } from '../ucdp/find-state.ts';
import { groupBy } from '../ucdp/group-by.ts';
import { contestsOf } from './contests-of.ts';
import type { ConflictYear } from './read-conflict-years.ts';

/** The last year of the data. */
const LAST_YEAR = 2024;

type Episode = NonNullable<CompiledEntity['episodes']>[number];

/** Conflicts with their pairs, episodes of fighting and the intensity of each year. */
export function mapConflicts(
	years: readonly ConflictYear[],
	labels: ReadonlyMap<string, string>,
	identities: Identities
): CompiledEntity[] {
	const byConflict = groupBy(years, ({ of }) => of.conflict);
	return conflictsOf(
		years.flatMap((year) => contestsOf(year, labels)),
		identities
	).map((entity) => {
		const [code = ''] = entity.codes['ucdp-conflict'] ?? [];
		const own = [...(byConflict.get(code) ?? [])].sort((one, other) => one.year - other.year);
		return {
			...entity,
			episodes: episodesOf(own),
			...whereOf(own, identities),
			years: own.map(({ year, intensity }) => ({ year, intensity }))
		};
	});
}

/** The states that the location means, each in its time; a colony is the state that it became. */
function whereOf(
	years: readonly ConflictYear[],
	identities: Identities
): Pick<CompiledEntity, 'where'> {
	const states = years.flatMap(({ locations, year }) =>
		locations.flatMap(
			(code) =>
				(
					findState(code, daysOf(year), identities) ??
					findState(code, daysOf(LAST_YEAR), identities)
				)?.id ?? []
		)
	);
	return states.length === 0 ? {} : { where: [...new Set(states)].sort() };
}

/** One episode for each start; one whose last year has no end is still going on, or was when it was last looked at. */
export function episodesOf(years: readonly ConflictYear[]): Episode[] {
	return [...groupBy(years, ({ start }) => start.date).values()].flatMap((own) => {
		const [first] = own;
		const last = own.at(-1);
		if (first === undefined || last === undefined) return [];
		const { start } = first;
		return [
			{
				id: `e${String(start.year)}`,
				label: labelOf(start.year, last),
				since: start.date,
				...(last.end === undefined ? {} : { until: last.end })
			}
		];
	});
}

function labelOf(from: number, { year, end }: ConflictYear): string {
	if (end === undefined) return `Fighting since ${String(from)}`;
	return from === year
		? `Fighting of ${String(year)}`
		: `Fighting of ${String(from)}–${String(year)}`;
}

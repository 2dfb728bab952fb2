import type { Observation } from '../../model/observation.ts';
import { CODE_SYSTEMS, type CompiledEntity } from '../../model/compiled-entity.ts';

/** Keys of everything that is written, in the order in which they are; each once, whatever record it is in. */
const KEYS = [
	'key',
	'id',
	'kind',
	'role',
	'label',
	'flag',
	'from',
	'to',
	'mutual',
	'in',
	'against',
	'oneOf',
	'pair',
	'side',
	'sides',
	'part',
	'office',
	'hold',
	'standing',
	'mandate',
	'coalition',
	'elements',
	'grave',
	'aliases',
	'summary',
	'at',
	'says',
	'name',
	'latitude',
	'longitude',
	'year',
	'intensity',
	'deaths',
	'since',
	'until',
	'observed',
	'credibility',
	'modality',
	'origin',
	'codes',
	'pairs',
	'episodes',
	'seats',
	'where',
	'years',
	'claim',
	...CODE_SYSTEMS
];

const PLACES: ReadonlyMap<string, number> = new Map(KEYS.map((key, place) => [key, place]));

/** Observations as text, one a line, sorted by key. Two of one key are a mistake of the importer: RangeError. */
export function writeObservations(observations: readonly Observation[]): string {
	return linesOf(observations, ({ key }) => key);
}

/**
 * Entities as text, one a line, sorted by id. Two of one id are a mistake of the importer:
 * RangeError; but an editor's conflict may be several of UCDP's, each told by its own line.
 */
export function writeEntities(entities: readonly CompiledEntity[]): string {
	return linesOf(entities, ({ id, codes }) => [id, ...(codes['ucdp-conflict'] ?? [])].join(' '));
}

function linesOf<T>(records: readonly T[], nameOf: (record: T) => string): string {
	const lines = new Map<string, string>();
	for (const record of records) {
		const name = nameOf(record);
		if (lines.has(name)) throw new RangeError(`Two records are named "${name}".`);
		lines.set(name, `${JSON.stringify(ordered(record))}\n`);
	}
	// Code-unit order, the same on every machine.
	return [...lines]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([, line]) => line)
		.join('');
}

/** The same value with its keys in order, inside lists too; order in lists is the importer's. */
function ordered(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(ordered);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.sort(([a], [b]) => placeOf(a) - placeOf(b))
			.map(([key, inner]) => [key, ordered(inner)])
	);
}

function placeOf(key: string): number {
	const place = PLACES.get(key);
	if (place === undefined) throw new RangeError(`"${key}" has no place among the keys.`);
	return place;
}

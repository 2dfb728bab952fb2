import { ENTITY_KINDS } from '#lib/facts/model/entity.ts';
import { parseGrade } from '#lib/facts/model/grade.ts';
import { FAMILIES, LAYERS } from '#lib/facts/model/vocabulary.ts';
import type { Filters } from '#lib/answers/graph/filters/filters.ts';
import type { Reading } from './reading.ts';

/** The filters that an address names; those it does not name are absent. */
export function readFilters(reading: Reading): Filters {
	const opinions = reading.choice('opinions', ['yes', 'no']);
	const read: { [K in keyof Filters]-?: Filters[K] | undefined } = {
		families: reading.choices('fam', FAMILIES),
		kinds: reading.list('kind', 'kind'),
		layers: reading.choices('layer', LAYERS),
		entityKinds: reading.choices('ends', ENTITY_KINDS),
		standing: reading.choice('standing', ['in-force', 'any']),
		grade: reading.one('grade', parseGrade, 'a grade such as B2'),
		sources: reading.list('source', 'source'),
		viewpoint: reading.text('viewpoint'),
		derived: reading.choice('derived', ['in', 'out']),
		contested: reading.choice('contested', ['in', 'out', 'only']),
		opinions: opinions === undefined ? undefined : opinions === 'yes'
	};
	return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}

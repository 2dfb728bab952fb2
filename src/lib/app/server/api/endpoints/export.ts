import type { When } from '#lib/answers/graph/filters/filters.ts';
import { LONGEST_LINE, parseLine } from '#lib/answers/questions/parse-line.ts';
import { EXPORT_FORMATS } from '#lib/exchange/format.ts';
import { nameFile } from '#lib/exchange/name-file.ts';
import { writeExtract } from '#lib/exchange/write-extract.ts';
import { endpoint, type Asked } from '../endpoint.ts';
import { FILTER_PARAMETERS, readFilters } from '../filter-parameters.ts';
import { lineProblems } from '../line-problems.ts';
import { many, one, refused, required, type Read } from '../parameters.ts';
import { badParameter, problem } from '../problem.ts';
import { choice, words } from '../readers.ts';
import { resolveEntities } from '../resolve.ts';
import { respondFile } from '../respond.ts';
import { takeAnswer, takeFiltered, type Taken } from '../take-extract.ts';

const OFFERED = EXPORT_FORMATS.filter(({ from }) => from === 'extract').map(({ id }) => id);

const PARAMETERS = {
	format: required(choice(EXPORT_FORMATS.map(({ id }) => id))),
	q: one(words('a query line, to take what its answer rests on', LONGEST_LINE)),
	entity: many(words('the id or name of an entity')),
	...FILTER_PARAMETERS
} as const;

export const EXPORT = endpoint({
	path: '/api/v1/export',
	about:
		'A file of what an answer rests on, or of all relationships that pass filters; today unless said.',
	parameters: PARAMETERS,
	mediaTypes: [
		...new Set(
			EXPORT_FORMATS.filter(({ from }) => from === 'extract').map(({ mediaType }) => mediaType)
		)
	],
	problems: [404, 406, 409, 422],
	answer(asked) {
		const format = EXPORT_FORMATS.find(({ id }) => id === asked.values.format);
		if (format === undefined || format.from !== 'extract') {
			const detail = `${format?.label ?? 'This'} is made in the browser: open the explorer and choose Export, or ask for ${OFFERED.join(', ')}.`;
			return problem(406, 'Made only in the browser', detail, { offered: OFFERED });
		}
		const taken = takeAsked(asked);
		if (!taken.ok) return taken.response;
		const { extract, answered, date, name } = taken.value;
		return respondFile(asked.request, asked.world.freshness(), {
			content: writeExtract(format.id, extract, answered),
			mediaType: format.mediaType,
			name: nameFile(name, date, extract.provenance.revision, format.extension)
		});
	}
});

function takeAsked({ request, url, world, values }: Asked<typeof PARAMETERS>): Read<Taken> {
	const { q, format: _format, ...filterValues } = values;
	if (q !== undefined) {
		const [other] = Object.keys(filterValues);
		if (other !== undefined) {
			const detail = `“${other}” cannot stand beside “q”: the line says all of the question itself.`;
			return refused(badParameter(other, detail));
		}
		const parsed = parseLine(q, world.lexicon);
		return parsed.ok
			? takeAnswer(world, parsed.value, url.origin, request.signal)
			: refused(lineProblems(q, parsed.problems));
	}
	const filtered = readFilters(values, world);
	if (!filtered.ok) return filtered;
	const entities = resolveEntities(world.lexicon, values.entity ?? [], 'entity');
	if (!entities.ok) return entities;
	const { filters } = filtered.value;
	const when: When = filtered.value.when ?? { mode: 'as-of', date: world.today() };
	return {
		ok: true,
		value: takeFiltered(world, { filters, when, entities: entities.value }, url.origin)
	};
}

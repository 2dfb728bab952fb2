import * as v from 'valibot';
import { parseLine } from '#lib/answers/questions/parse-line.ts';
import { EXPORT_FORMATS, nameFile, writeExtract } from '#lib/exchange/format.ts';
import { FILTER_PARAMETERS, readFilters } from '#lib/app/server/api/filter-parameters.ts';
import { lineProblems } from '#lib/app/server/api/line-problems.ts';
import { many, one, readParameters, required } from '#lib/app/server/api/parameters.ts';
import { problem } from '#lib/app/server/api/problem.ts';
import { resolveEntities } from '#lib/app/server/api/resolve.ts';
import { respondFile } from '#lib/app/server/api/respond.ts';
import { takeAnswer, takeFiltered } from '#lib/app/server/api/take-extract.ts';
import { loaded } from '#lib/app/server/loaded.ts';
import type { RequestHandler } from './$types';

const names = EXPORT_FORMATS.map(({ id }) => id);

const PARAMETERS = {
	format: required(`one of ${names.join(', ')}`, v.picklist(names)),
	q: one('a query line: export what its answer rests on', v.string()),
	entity: many('the id or name of an entity', v.pipe(v.string(), v.minLength(1), v.maxLength(200))),
	...FILTER_PARAMETERS
} as const;

export const GET: RequestHandler = async ({ request, url }) => {
	const read = readParameters(url.searchParams, PARAMETERS);
	if (!read.ok) return read.response;
	const format = EXPORT_FORMATS.find(({ id }) => id === read.value.format);
	if (format === undefined || format.from === 'picture') {
		const offered = EXPORT_FORMATS.filter(({ from }) => from === 'extract').map(({ id }) => id);
		const detail = `${read.value.format ?? ''} is drawn in the browser: open the explorer and choose Export, or ask for ${offered.join(', ')}.`;
		return problem(406, 'Made only in the browser', detail, { offered });
	}
	const world = loaded();
	const filtered = readFilters(read.value, world.graph.kinds);
	if (!filtered.ok) return filtered.response;
	const entities = resolveEntities(world.lexicon, read.value.entity ?? []);
	if (!entities.ok) return entities.response;
	const line = read.value.q;
	const parsed = line === undefined ? undefined : parseLine(line, world.lexicon);
	if (parsed?.ok === false) return lineProblems(line ?? '', parsed.problems);
	const { filters, when = { mode: 'as-of', date: world.today() } as const } = filtered.value;
	const { extract, date } =
		parsed === undefined
			? takeFiltered(world, { filters, when, entities: entities.value }, url.origin)
			: takeAnswer(world, parsed.value, url.origin);
	const { revision, title } = extract.provenance;
	return respondFile(request, world.freshness(), {
		content: await writeExtract(format.id, extract),
		mediaType: format.mediaType,
		name: nameFile(title.replace(/@\S+/, ''), date, revision, format.extension)
	});
};

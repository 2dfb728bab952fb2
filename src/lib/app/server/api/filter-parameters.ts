import { ENTITY_KINDS } from '#lib/facts/model/entity.ts';
import { formatGrade } from '#lib/facts/model/grade.ts';
import { FAMILIES, LAYERS } from '#lib/facts/model/vocabulary.ts';
import type { Filters, When } from '#lib/answers/graph/filters/filters.ts';
import { nearestWords } from '#lib/answers/questions/nearest-words.ts';
import type { Loaded } from '../loaded.ts';
import { many, one, refused, type Read, type Values } from './parameters.ts';
import { badParameter, problem, shorten } from './problem.ts';
import { aDate, aGrade, aPeriod, choice, words, yesOrNo } from './readers.ts';
import { noRecord, resolveEntity } from './resolve.ts';

/** The filters common to all questions, as parameters. */
export const FILTER_PARAMETERS = {
	family: many(choice(FAMILIES)),
	kind: many(words('the full name of a kind, such as support.arms')),
	layer: many(choice(LAYERS)),
	entityKind: many(choice(ENTITY_KINDS)),
	asOf: one(aDate),
	during: one(aPeriod),
	standing: one(choice(['in-force', 'any'])),
	grade: one(aGrade),
	source: many(words('the id of a source')),
	viewpoint: one(words('the id or name of a speaker, or the id of a source')),
	derived: one(choice(['in', 'out'])),
	contested: one(choice(['in', 'out', 'only'])),
	opinions: one(yesOrNo)
} as const;

type FilterValues = Values<typeof FILTER_PARAMETERS>;

/** What filters and dates ask for. */
interface Filtered {
	readonly filters: Filters;
	readonly when: When | undefined;
}

/** The filters and dates that parameters ask for, lists in the order of the vocabulary and each member once; unknown kinds, sources and speakers, and two kinds of date at once, are problems. */
export function readFilters(values: FilterValues, world: Loaded): Read<Filtered> {
	const { kind = [], source = [], asOf, during } = values;
	const { graph } = world;
	const unknown = kind.find((id) => !graph.kinds.has(id));
	if (unknown !== undefined) return refused(noKind(unknown, graph.kinds.keys()));
	const missing = source.find((id) => !graph.sources.has(id));
	if (missing !== undefined) return refused(noRecord(graph, 'source', missing, 'source'));
	const viewpoint = readViewpoint(values.viewpoint, world);
	if (!viewpoint.ok) return viewpoint;
	if (asOf !== undefined && during !== undefined)
		return refused(badParameter('during', 'Give either asOf or during, not both.'));
	const when: When | undefined = asOf === undefined ? during : { mode: 'as-of', date: asOf };
	const filters = toFilters({ ...values, viewpoint: viewpoint.value }, [...graph.kinds.keys()]);
	return { ok: true, value: { filters, when } };
}

/** Filters under the names and in the form that parameters give them. */
export function filtersJson(filters: Filters): Record<string, unknown> {
	return present({
		family: filters.families,
		kind: filters.kinds,
		layer: filters.layers,
		entityKind: filters.entityKinds,
		standing: filters.standing,
		grade: filters.grade === undefined ? undefined : formatGrade(filters.grade),
		source: filters.sources,
		viewpoint: filters.viewpoint,
		derived: filters.derived,
		contested: filters.contested,
		opinions: filters.opinions
	});
}

/** An id goes before a name, as in a query line. */
function readViewpoint(
	viewpoint: string | undefined,
	{ graph, lexicon }: Loaded
): Read<string | undefined> {
	const isId =
		viewpoint === undefined || lexicon.names.byId.has(viewpoint) || graph.sources.has(viewpoint);
	return isId
		? { ok: true, value: viewpoint }
		: resolveEntity(lexicon, viewpoint, { parameter: 'viewpoint' });
}

function toFilters(values: FilterValues, kinds: readonly string[]): Filters {
	const wanted: { [K in keyof Filters]-?: Filters[K] | undefined } = {
		families: inOrder(values.family, FAMILIES),
		kinds: inOrder(values.kind, kinds),
		layers: inOrder(values.layer, LAYERS),
		entityKinds: inOrder(values.entityKind, ENTITY_KINDS),
		standing: values.standing,
		grade: values.grade,
		sources: values.source === undefined ? undefined : [...new Set(values.source)],
		viewpoint: values.viewpoint,
		derived: values.derived,
		contested: values.contested,
		// Left out unless asked for, so that equal questions are equal.
		opinions: values.opinions === true ? true : undefined
	};
	return present(wanted);
}

/** Equal lists are one, however they were written. */
function inOrder<T extends string>(
	given: readonly T[] | undefined,
	order: readonly T[]
): readonly T[] | undefined {
	return given === undefined ? undefined : order.filter((each) => given.includes(each));
}

function noKind(kind: string, kinds: Iterable<string>): Response {
	const all = [...kinds];
	const ofShort = all.filter((id) => id.endsWith(`.${kind}`));
	const nearest = (ofShort.length > 0 ? ofShort : nearestWords(kind, all)).slice(0, 5);
	const hint = nearest.length > 0 ? ` Nearest: ${nearest.join(', ')}.` : '';
	const detail = `There is no kind “${shorten(kind)}”: write it whole, as in support.arms.${hint}`;
	return problem(400, 'A parameter cannot be read', detail, { parameter: 'kind', nearest });
}

function present(record: object): Record<string, unknown> {
	return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

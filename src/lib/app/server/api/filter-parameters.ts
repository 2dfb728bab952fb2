import { ENTITY_KINDS } from '#lib/facts/model/entity.ts';
import { formatGrade } from '#lib/facts/model/grade.ts';
import { FAMILIES, LAYERS } from '#lib/facts/model/vocabulary.ts';
import type { Filters, When } from '#lib/answers/graph/filters.ts';
import { findEntity, type Graph } from '#lib/answers/graph/graph.ts';
import { many, one, type Read, type Values } from './parameters.ts';
import { badParameter, shorten } from './problem.ts';
import { aDate, aGrade, aPeriod, choice, words, yesOrNo } from './readers.ts';
import { noRecord } from './resolve.ts';

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
	viewpoint: one(words('the id of a speaker or source')),
	derived: one(choice(['in', 'out'])),
	contested: one(choice(['in', 'out', 'only'])),
	opinions: one(yesOrNo)
} as const;

/** The filters and dates that parameters ask for; unknown kinds, sources and speakers, and two kinds of date at once, are problems. */
export function readFilters(
	values: Values<typeof FILTER_PARAMETERS>,
	graph: Graph
): Read<{ filters: Filters; when: When | undefined }> {
	const { kind = [], source = [], viewpoint, asOf, during } = values;
	const unknown = kind.find((id) => !graph.kinds.has(id));
	if (unknown !== undefined)
		return refuse(
			badParameter(
				'kind',
				`There is no kind “${shorten(unknown)}”: write it whole, as in support.arms.`
			)
		);
	const missing = source.find((id) => !graph.sources.has(id));
	if (missing !== undefined) return refuse(noRecord(graph, 'source', missing));
	if (
		viewpoint !== undefined &&
		!graph.sources.has(viewpoint) &&
		findEntity(graph, viewpoint) === undefined
	)
		return refuse(noRecord(graph, 'entity', viewpoint));
	if (asOf !== undefined && during !== undefined)
		return refuse(badParameter('during', 'Give either asOf or during, not both.'));
	const when: When | undefined = asOf === undefined ? during : { mode: 'as-of', date: asOf };
	return { ok: true, value: { filters: toFilters(values), when } };
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

function toFilters(values: Values<typeof FILTER_PARAMETERS>): Filters {
	const wanted: { [K in keyof Filters]-?: Filters[K] | undefined } = {
		families: values.family,
		kinds: values.kind,
		layers: values.layer,
		entityKinds: values.entityKind,
		standing: values.standing,
		grade: values.grade,
		sources: values.source,
		viewpoint: values.viewpoint,
		derived: values.derived,
		contested: values.contested,
		opinions: values.opinions
	};
	return present(wanted);
}

function present(record: object): Record<string, unknown> {
	return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

function refuse(response: Response): { ok: false; response: Response } {
	return { ok: false, response };
}

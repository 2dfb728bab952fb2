import * as v from 'valibot';
import { ENTITY_KINDS } from '#lib/facts/model/entity.ts';
import { parseGrade, type Grade } from '#lib/facts/model/grade.ts';
import { firstDay, parsePartialDate, type PartialDate } from '#lib/facts/model/partial-date.ts';
import { FAMILIES, LAYERS } from '#lib/facts/model/vocabulary.ts';
import type { Filters, When } from '#lib/answers/graph/filters.ts';
import { problem } from './problem.ts';
import { many, one, yesOrNo, type Read, type Values } from './parameters.ts';

const text = v.pipe(v.string(), v.minLength(1));

const date: v.GenericSchema<string, PartialDate> = v.pipe(
	v.string(),
	v.rawTransform(({ dataset, addIssue, NEVER }) => {
		const read = parsePartialDate(dataset.value);
		if (read !== undefined) return read;
		addIssue({ message: 'no date' });
		return NEVER;
	})
);

const range: v.GenericSchema<string, { from: PartialDate; to: PartialDate }> = v.pipe(
	v.string(),
	v.rawTransform(({ dataset, addIssue, NEVER }) => {
		const [first = '', second = '', ...rest] = dataset.value.split('..');
		const [from, to] = [parsePartialDate(first), parsePartialDate(second)];
		if (
			rest.length === 0 &&
			from !== undefined &&
			to !== undefined &&
			firstDay(from) <= firstDay(to)
		)
			return { from, to };
		addIssue({ message: 'no range' });
		return NEVER;
	})
);

const grade: v.GenericSchema<string, Grade> = v.pipe(
	v.string(),
	v.rawTransform(({ dataset, addIssue, NEVER }) => {
		const read = parseGrade(dataset.value);
		if (read !== undefined) return read;
		addIssue({ message: 'no grade' });
		return NEVER;
	})
);

/** As-of day alone, for lists of entities. */
export const AS_OF = one('a date as 2020, 2020-10 or 2020-10-15', date);

/** The filters common to all questions, as parameters. */
export const FILTER_PARAMETERS = {
	family: many(`one of ${FAMILIES.join(', ')}`, v.picklist(FAMILIES)),
	kind: many('the full name of a kind, such as support.arms', text),
	layer: many(`one of ${LAYERS.join(', ')}`, v.picklist(LAYERS)),
	entityKind: many(`one of ${ENTITY_KINDS.join(', ')}`, v.picklist(ENTITY_KINDS)),
	asOf: AS_OF,
	during: one('two dates, as 1995..2021, both included', range),
	standing: one('in-force or any', v.picklist(['in-force', 'any'])),
	grade: one('the worst letter and digit admitted, A1 to F6', grade),
	source: many('the id of a source', text),
	viewpoint: one('the id of a speaker or source', text),
	derived: one('in or out', v.picklist(['in', 'out'])),
	contested: one('in, out or only', v.picklist(['in', 'out', 'only'])),
	opinions: one('true or false', yesOrNo)
} as const;

/** The filters and dates that parameters ask for; unknown kinds and two kinds of date at once are problems. */
export function readFilters(
	values: Values<typeof FILTER_PARAMETERS>,
	knownKinds: ReadonlyMap<string, unknown>
): Read<{ filters: Filters; when: When | undefined }> {
	const { kind, asOf, during } = values;
	const unknown = kind?.find((id) => !knownKinds.has(id));
	if (unknown !== undefined)
		return refuse(
			'kind',
			`There is no kind “${unknown.slice(0, 60)}”: write it whole, as in support.arms.`
		);
	if (asOf !== undefined && during !== undefined)
		return refuse('during', 'Give either asOf or during, not both.');
	const when: When | undefined =
		asOf !== undefined
			? { mode: 'as-of', date: asOf }
			: during !== undefined
				? { mode: 'during', ...during }
				: undefined;
	return { ok: true, value: { filters: toFilters(values), when } };
}

function toFilters(values: Values<typeof FILTER_PARAMETERS>): Filters {
	const {
		family,
		kind,
		layer,
		entityKind,
		standing,
		source,
		viewpoint,
		derived,
		contested,
		opinions
	} = values;
	return {
		...(family === undefined ? {} : { families: family }),
		...(kind === undefined ? {} : { kinds: kind }),
		...(layer === undefined ? {} : { layers: layer }),
		...(entityKind === undefined ? {} : { entityKinds: entityKind }),
		...(standing === undefined ? {} : { standing }),
		...(values.grade === undefined ? {} : { grade: values.grade }),
		...(source === undefined ? {} : { sources: source }),
		...(viewpoint === undefined ? {} : { viewpoint }),
		...(derived === undefined ? {} : { derived }),
		...(contested === undefined ? {} : { contested }),
		...(opinions === undefined ? {} : { opinions })
	};
}

function refuse(parameter: string, detail: string): { ok: false; response: Response } {
	return {
		ok: false,
		response: problem(400, 'A parameter cannot be read', detail, { parameter })
	};
}

import * as v from 'valibot';
import {
	DEFAULT_LIMIT,
	DEFAULT_MAX_HOPS,
	MOST_HOPS,
	MOST_PATHS
} from '#lib/answers/questions/question.ts';
import type { Question, Reach } from '#lib/answers/questions/question.ts';
import type { Loaded } from '../loaded.ts';
import { FILTER_PARAMETERS, readFilters } from './filter-parameters.ts';
import { many, one, required, wholeNumber, yesOrNo, type Read, type Values } from './parameters.ts';
import { problem } from './problem.ts';
import { resolveEntities } from './resolve.ts';

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

const WALKING_PARAMETERS = {
	...FILTER_PARAMETERS,
	via: many('the id or name of an entity', name),
	avoid: many('the id or name of an entity', name),
	maxHops: one(`a whole number from 1 to ${String(MOST_HOPS)}`, wholeNumber(1, MOST_HOPS)),
	limit: one(`a whole number from 1 to ${String(MOST_PATHS)}`, wholeNumber(1, MOST_PATHS)),
	order: one('steps or evidence', v.picklist(['steps', 'evidence'])),
	together: one('true or false', yesOrNo),
	hubs: one('true or false', yesOrNo)
} as const;

export const PATHS_PARAMETERS = {
	from: required('the id or name of an entity', name),
	to: required('the id or name of an entity', name),
	direction: one('with, against or any', v.picklist(['with', 'against', 'any'])),
	...WALKING_PARAMETERS
} as const;

export const COMPARE_PARAMETERS = {
	left: many('twice: from, then to', name),
	right: many('twice: from, then to', name),
	...WALKING_PARAMETERS
} as const;

/** The paths question that parameters ask. Against the arrows, the ends change places. */
export function readPathsQuestion(
	loaded: Loaded,
	values: Values<typeof PATHS_PARAMETERS>
): Read<Question> {
	const { from = '', to = '', direction = 'with' } = values;
	const ends = resolveEntities(loaded.lexicon, direction === 'against' ? [to, from] : [from, to]);
	if (!ends.ok) return ends;
	const [first = '', second = ''] = ends.value;
	if (first === second) return sameEnds('to');
	const walking = readWalking(loaded, values, DEFAULT_MAX_HOPS);
	if (!walking.ok) return walking;
	const reach: Reach = direction === 'any' ? 'either-way' : 'path';
	return {
		ok: true,
		value: { ask: 'paths', trace: { from: first, to: second, reach }, ...walking.value }
	};
}

/** The comparison that parameters ask; one step a side unless `maxHops` says more. */
export function readCompareQuestion(
	loaded: Loaded,
	values: Values<typeof COMPARE_PARAMETERS>
): Read<Question> {
	const walking = readWalking(loaded, values, 1);
	if (!walking.ok) return walking;
	const reach: Reach = walking.value.maxHops === 1 ? 'step' : 'path';
	const sides = [];
	for (const side of ['left', 'right'] as const) {
		const names = values[side] ?? [];
		if (names.length !== 2)
			return {
				ok: false,
				response: problem(
					400,
					'A parameter cannot be read',
					`Give “${side}” twice: from, then to.`,
					{ parameter: side }
				)
			};
		const ends = resolveEntities(loaded.lexicon, names);
		if (!ends.ok) return ends;
		const [from = '', to = ''] = ends.value;
		if (from === to) return sameEnds(side);
		sides.push({ from, to, reach });
	}
	const [left, right] = sides;
	if (left === undefined || right === undefined)
		throw new RangeError('A comparison has two sides.');
	return { ok: true, value: { ask: 'compare', left, right, ...walking.value } };
}

function readWalking(
	loaded: Loaded,
	values: Values<typeof WALKING_PARAMETERS>,
	defaultHops: number
): Read<Omit<Question, 'ask' | 'trace' | 'left' | 'right'>> {
	const read = readFilters(values, loaded.graph.kinds);
	if (!read.ok) return read;
	const via = resolveEntities(loaded.lexicon, values.via ?? []);
	if (!via.ok) return via;
	const avoid = resolveEntities(loaded.lexicon, values.avoid ?? []);
	if (!avoid.ok) return avoid;
	const { filters, when } = read.value;
	return {
		ok: true,
		value: {
			filters,
			...(when === undefined ? {} : { when }),
			via: via.value,
			avoid: avoid.value,
			maxHops: values.maxHops ?? defaultHops,
			limit: values.limit ?? DEFAULT_LIMIT,
			order: values.order ?? 'steps',
			together: values.together ?? false,
			hubs: values.hubs ?? false
		}
	};
}

function sameEnds(parameter: string): { ok: false; response: Response } {
	const detail = 'Both ends are the same entity: give two different ones.';
	return { ok: false, response: problem(400, 'A parameter cannot be read', detail, { parameter }) };
}

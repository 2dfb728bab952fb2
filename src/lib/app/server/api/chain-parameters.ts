import {
	DEFAULT_LIMIT,
	DEFAULT_MAX_HOPS,
	MOST_HOPS,
	MOST_PATHS,
	type CompareQuestion,
	type PathsQuestion,
	type Reach,
	type Trace,
	type Walked
} from '#lib/answers/questions/question.ts';
import type { Loaded } from '../loaded.ts';
import { FILTER_PARAMETERS, readFilters } from './filter-parameters.ts';
import { many, one, refused, required, type Read, type Values } from './parameters.ts';
import { badParameter } from './problem.ts';
import { choice, wholeNumber, words, yesOrNo } from './readers.ts';
import { resolveEach, resolveEntity } from './resolve.ts';

const name = words('the id or name of an entity');
const end = words('twice the id or name of an entity: from, then to');
const TWICE = { least: 2, most: 2 };

const WALKING_PARAMETERS = {
	...FILTER_PARAMETERS,
	via: many(name),
	avoid: many(name),
	maxHops: one(wholeNumber(1, MOST_HOPS)),
	limit: one(wholeNumber(1, MOST_PATHS)),
	order: one(choice(['steps', 'evidence'])),
	together: one(yesOrNo),
	hubs: one(yesOrNo)
} as const;

export const PATHS_PARAMETERS = {
	from: required(name),
	to: required(name),
	direction: one(choice(['with', 'against', 'any'])),
	...WALKING_PARAMETERS
} as const;

export const COMPARE_PARAMETERS = {
	left: many(end, TWICE),
	right: many(end, TWICE),
	...WALKING_PARAMETERS
} as const;

/** The paths question that parameters ask. Against the arrows, the ends change places. */
export function readPathsQuestion(
	world: Loaded,
	values: Values<typeof PATHS_PARAMETERS>
): Read<PathsQuestion> {
	const { from = '', to = '', direction = 'with' } = values;
	const reach: Reach = direction === 'any' ? 'either-way' : 'path';
	const given: readonly Named[] = [
		{ name: from, parameter: 'from' },
		{ name: to, parameter: 'to' }
	];
	const ends = direction === 'against' ? given.toReversed() : given;
	const trace = readTrace(world, ends, reach, 'to');
	if (!trace.ok) return trace;
	const walking = readWalking(world, values, values.maxHops ?? DEFAULT_MAX_HOPS);
	if (!walking.ok) return walking;
	return { ok: true, value: { ask: 'paths', trace: trace.value, ...walking.value } };
}

/** The comparison that parameters ask; one step a side unless `maxHops` says more. */
export function readCompareQuestion(
	world: Loaded,
	values: Values<typeof COMPARE_PARAMETERS>
): Read<CompareQuestion> {
	const { maxHops = 1 } = values;
	const reach: Reach = maxHops === 1 ? 'step' : 'path';
	const left = readTrace(world, namedBy('left', values.left), reach, 'left');
	if (!left.ok) return left;
	const right = readTrace(world, namedBy('right', values.right), reach, 'right');
	if (!right.ok) return right;
	// Sides of one step ignore it: equal questions have one line.
	const walking = readWalking(world, values, reach === 'step' ? DEFAULT_MAX_HOPS : maxHops);
	if (!walking.ok) return walking;
	return {
		ok: true,
		value: { ask: 'compare', left: left.value, right: right.value, ...walking.value }
	};
}

/** A name and the parameter it is given in. */
interface Named {
	readonly name: string;
	readonly parameter: string;
}

function namedBy(parameter: string, names: readonly string[] = []): Named[] {
	return names.map((name) => ({ name, parameter }));
}

/** A chain between two; `parameter` is to blame where both are one. */
function readTrace(
	world: Loaded,
	[start, goal]: readonly Named[],
	reach: Reach,
	parameter: string
): Read<Trace> {
	const first = resolveEntity(world.lexicon, start?.name ?? '', start);
	if (!first.ok) return first;
	const second = resolveEntity(world.lexicon, goal?.name ?? '', goal);
	if (!second.ok) return second;
	const [from, to] = [first.value, second.value];
	return from === to
		? refused(badParameter(parameter, 'Both ends are the same entity: give two different ones.'))
		: { ok: true, value: { from, to, reach } };
}

function readWalking(
	world: Loaded,
	values: Values<typeof WALKING_PARAMETERS>,
	maxHops: number
): Read<Walked> {
	const read = readFilters(values, world);
	if (!read.ok) return read;
	const via = resolveEach(world.lexicon, values.via ?? [], { parameter: 'via' });
	if (!via.ok) return via;
	const avoid = resolveEach(world.lexicon, values.avoid ?? [], { parameter: 'avoid' });
	if (!avoid.ok) return avoid;
	const { filters, when } = read.value;
	return {
		ok: true,
		value: {
			filters,
			...(when === undefined ? {} : { when }),
			via: via.value,
			avoid: avoid.value,
			maxHops,
			limit: values.limit ?? DEFAULT_LIMIT,
			order: values.order ?? 'steps',
			together: values.together ?? false,
			hubs: values.hubs ?? false
		}
	};
}

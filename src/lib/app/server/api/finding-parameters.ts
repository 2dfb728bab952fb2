import { findEntity } from '#lib/answers/graph/graph.ts';
import {
	FEWEST_POLES,
	MOST_BACKERS,
	MOST_NAMED,
	MOST_POLES,
	type Asked,
	type BalanceQuestion,
	type BlocsQuestion,
	type ChangesQuestion,
	type DriftQuestion,
	type ProxiesQuestion
} from '#lib/answers/questions/question.ts';
import type { Loaded } from '../loaded.ts';
import { FILTER_PARAMETERS, readFilters } from './filter-parameters.ts';
import { many, one, refused, required, type Read, type Values } from './parameters.ts';
import { badParameter } from './problem.ts';
import { words, yesOrNo } from './readers.ts';
import { resolveEach, resolveEntity } from './resolve.ts';

const name = words('the id or name of an entity');
const groups = one(yesOrNo);

export const PROXIES_PARAMETERS = {
	entity: many(name, { most: MOST_BACKERS }),
	conflict: many(words('the id or name of a conflict'), { most: MOST_NAMED }),
	...FILTER_PARAMETERS
} as const;

export const BALANCE_PARAMETERS = {
	entity: many(name, { most: MOST_NAMED }),
	groups,
	...FILTER_PARAMETERS
} as const;

export const DRIFT_PARAMETERS = {
	entity: required(name),
	pole: many(words('the id or name of a pole'), { least: FEWEST_POLES, most: MOST_POLES }),
	...FILTER_PARAMETERS
} as const;

export const BLOCS_PARAMETERS = { groups, ...FILTER_PARAMETERS } as const;

export const CHANGES_PARAMETERS = {
	entity: many(name, { most: MOST_NAMED }),
	...FILTER_PARAMETERS
} as const;

/** Who backs opponents of each other. A conflict given as an actor is a problem: it backs nobody. */
export function readProxiesQuestion(
	world: Loaded,
	values: Values<typeof PROXIES_PARAMETERS>
): Read<ProxiesQuestion> {
	const actors = resolveEach(world.lexicon, values.entity ?? [], { parameter: 'entity' });
	if (!actors.ok) return actors;
	const contest = actors.value.find((id) => findEntity(world.graph, id)?.kind === 'conflict');
	if (contest !== undefined)
		return refused(badParameter('entity', `“${contest}” is a conflict: give it as “conflict”.`));
	const conflicts = resolveEach(world.lexicon, values.conflict ?? [], {
		parameter: 'conflict',
		of: 'conflict'
	});
	if (!conflicts.ok) return conflicts;
	return withAsked(world, values, (asked) => ({
		ask: 'proxies',
		actors: actors.value,
		conflicts: conflicts.value,
		...asked
	}));
}

export function readBalanceQuestion(
	world: Loaded,
	values: Values<typeof BALANCE_PARAMETERS>
): Read<BalanceQuestion> {
	const actors = resolveEach(world.lexicon, values.entity ?? [], { parameter: 'entity' });
	if (!actors.ok) return actors;
	return withAsked(world, values, (asked) => ({
		ask: 'balance',
		actors: actors.value,
		groups: values.groups ?? false,
		...asked
	}));
}

/** How an actor stood to poles; none of them may be the actor. */
export function readDriftQuestion(
	world: Loaded,
	values: Values<typeof DRIFT_PARAMETERS>
): Read<DriftQuestion> {
	const actor = resolveEntity(world.lexicon, values.entity ?? '', { parameter: 'entity' });
	if (!actor.ok) return actor;
	const poles = resolveEach(world.lexicon, values.pole ?? [], { parameter: 'pole' });
	if (!poles.ok) return poles;
	if (poles.value.includes(actor.value))
		return refused(badParameter('pole', `“${actor.value}” cannot be a pole of its own drift.`));
	const [first = '', second = '', ...others] = poles.value;
	return withAsked(world, values, (asked) => ({
		ask: 'drift',
		actor: actor.value,
		poles: [first, second, ...others],
		...asked
	}));
}

export function readBlocsQuestion(
	world: Loaded,
	values: Values<typeof BLOCS_PARAMETERS>
): Read<BlocsQuestion> {
	return withAsked(world, values, (asked) => ({
		ask: 'blocs',
		groups: values.groups ?? false,
		...asked
	}));
}

export function readChangesQuestion(
	world: Loaded,
	values: Values<typeof CHANGES_PARAMETERS>
): Read<ChangesQuestion> {
	const actors = resolveEach(world.lexicon, values.entity ?? [], { parameter: 'entity' });
	if (!actors.ok) return actors;
	return withAsked(world, values, (asked) => ({
		ask: 'changes',
		actors: actors.value,
		...asked
	}));
}

/** Adds the filters and dates that every question may have. */
function withAsked<Q>(
	world: Loaded,
	values: Values<typeof FILTER_PARAMETERS>,
	toQuestion: (asked: Asked) => Q
): Read<Q> {
	const read = readFilters(values, world);
	if (!read.ok) return read;
	const { filters, when } = read.value;
	const asked: Asked = { filters, ...(when === undefined ? {} : { when }) };
	return { ok: true, value: toQuestion(asked) };
}

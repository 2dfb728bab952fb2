import { formatLine } from '#lib/answers/questions/format-line.ts';
import type { Lexicon } from '#lib/answers/questions/lexicon.ts';
import {
	DEFAULT_LIMIT,
	DEFAULT_MAX_HOPS,
	type Asked,
	type CompareQuestion,
	type PathsQuestion,
	type Question,
	type Walked
} from '#lib/answers/questions/question.ts';
import { whenJson } from './answers/plain.ts';
import { filtersJson } from './filter-parameters.ts';

/** Names of parameters, and what each is given as: nothing, once, or several times. */
type Given = Readonly<Record<string, unknown>>;

/** The one address of a question, however it was asked: its own endpoint where parameters can say all of it, else the line. */
export function canonicalAddress(question: Question, lexicon: Lexicon): string {
	const given = parametersOf(question);
	return given === undefined
		? addressOf('query', { q: formatLine(question, lexicon) })
		: addressOf(question.ask, given);
}

function parametersOf(question: Question): Given | undefined {
	switch (question.ask) {
		case 'paths':
			return pathsParameters(question);
		case 'compare':
			return compareParameters(question);
		case 'proxies':
			return { entity: question.actors, conflict: question.conflicts, ...askedOf(question) };
		case 'balance':
			return {
				entity: question.actors,
				groups: question.groups || undefined,
				...askedOf(question)
			};
		case 'drift':
			return { entity: question.actor, pole: question.poles, ...askedOf(question) };
		case 'blocs':
			return { groups: question.groups || undefined, ...askedOf(question) };
		case 'changes':
			return { entity: question.actors, ...askedOf(question) };
		default:
			return question satisfies never;
	}
}

/** Undefined for one step, and for kinds in the arrow: only the line says these. */
function pathsParameters(question: PathsQuestion): Given | undefined {
	const { from, to, reach, kinds } = question.trace;
	if (reach === 'step' || kinds !== undefined) return undefined;
	const direction = reach === 'either-way' ? 'any' : undefined;
	return { from, to, direction, ...walkedOf(question, DEFAULT_MAX_HOPS) };
}

/** Undefined where the sides differ in their arrows, or walk otherwise than along them. */
function compareParameters(question: CompareQuestion): Given | undefined {
	const { left, right, maxHops } = question;
	if (left.kinds !== undefined || right.kinds !== undefined || left.reach !== right.reach)
		return undefined;
	const sides = { left: [left.from, left.to], right: [right.from, right.to] };
	switch (left.reach) {
		case 'step':
			// Sides of one step have the default, which the parameters say by saying nothing.
			return maxHops === DEFAULT_MAX_HOPS
				? { ...sides, ...walkedOf(question, DEFAULT_MAX_HOPS) }
				: undefined;
		case 'path':
			return maxHops > 1 ? { ...sides, ...walkedOf(question, 1) } : undefined;
		case 'either-way':
			return undefined;
		default:
			return left.reach satisfies never;
	}
}

function walkedOf(question: Walked, unlessSaid: number): Given {
	const { via, avoid, maxHops, limit, order, together, hubs } = question;
	return {
		via,
		avoid,
		maxHops: maxHops === unlessSaid ? undefined : maxHops,
		limit: limit === DEFAULT_LIMIT ? undefined : limit,
		order: order === 'steps' ? undefined : order,
		together: together || undefined,
		hubs: hubs || undefined,
		...askedOf(question)
	};
}

function askedOf({ when, filters }: Asked): Given {
	return { ...(when === undefined ? {} : whenJson(when)), ...filtersJson(filters) };
}

function addressOf(endpoint: string, given: Given): string {
	const search = new URLSearchParams();
	for (const [name, value] of Object.entries(given))
		for (const each of Array.isArray(value) ? (value as unknown[]) : [value])
			if (each !== undefined) search.append(name, String(each));
	const text = search.toString();
	return `/api/v1/${endpoint}${text === '' ? '' : `?${text}`}`;
}

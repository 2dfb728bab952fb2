import { toDay, type DayRange } from '../../src/lib/facts/model/partial-date.ts';
import { NO_FILTERS, type Filters } from '../../src/lib/answers/graph/filters/filters.ts';
import type { PathsRequest } from '../../src/lib/answers/graph/paths/trace-paths.ts';
import { isAdmitted, lineOf, type Admits } from './contenders.ts';
import { VOCABULARY, type GeneratedWorld } from './generated-world.ts';

// What every contender is asked: twenty years, four in five of what is walked
// unasked. About every third pair is joined then.

const WINDOW: DayRange = { from: toDay(1990, 1, 1), to: toDay(2011, 1, 1) };
const KINDS = VOCABULARY.filter(({ walked }) => walked === 'yes')
	.map(({ id }) => id)
	.filter((_, index) => index % 5 !== 0);
const FILTERS: Filters = { ...NO_FILTERS, kinds: KINDS };

/** The same, for packages that are told line by line. */
export const ADMITS: Admits = { kinds: new Set(KINDS), first: WINDOW.from, last: WINDOW.to };

export const MOST_HOPS = 6;
/** As far as any question goes, since other packages know no bound. */
export const MOST = 8;

/** Which relationships a question admits, by id. */
const LEGAL = new WeakMap<GeneratedWorld, Map<string, boolean>>();

export function request(
	[from, to]: readonly [string, string],
	more: Partial<PathsRequest>
): PathsRequest {
	return {
		from,
		to,
		heading: 'with',
		filters: FILTERS,
		window: WINDOW,
		hubs: false,
		via: [],
		avoid: [],
		maxHops: MOST_HOPS,
		limit: 5,
		order: 'steps',
		together: false,
		...more
	};
}

/** The same question over days that no other asks about, so that nothing judged before helps. */
export function apart(asked: PathsRequest, question: number): PathsRequest {
	const { from, to } = asked.window;
	return { ...asked, window: { from: from - 1 - question, to } };
}

/** Throws where a path walks what the question does not admit. */
export function assertLegal(world: GeneratedWorld, relationship: string, where: string): void {
	const legal =
		LEGAL.get(world) ??
		new Map(world.records.relationships.map((tie) => [tie.id, isAdmitted(lineOf(tie), ADMITS)]));
	LEGAL.set(world, legal);
	if (legal.get(relationship) !== true)
		throw new Error(`${where}: ${relationship} is not admitted by the question.`);
}

import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import { FAMILIES, type Kind } from '#lib/facts/model/vocabulary.ts';
import type { Graph } from '#lib/answers/graph/graph.ts';
import { capitalise } from '#lib/answers/text/list.ts';
import type { Held, TieFamily, TieGroup, TieLine } from '../../explorer/profiles/profile.ts';
import { nameIn } from '../../explorer/word-tie.ts';
import { compareNames, heldOn, latestFirst, listTie, otherEnd, refOf } from './held.ts';

/** Records that all lists of one page show together, as far as that goes: the United States have 1,600, and a page is to be read. */
const MOST_SHOWN = 420;
/** Of what holds now, this many times as many are shown in each list as of the rest. */
const NOW_BEFORE_REST = 4;

/** Kinds that stand in lists of their own, apart from the families. */
const APART = new Set(['role.leads', 'role.serves', 'role.member-of', 'role.party-to']);

/** Ties of one kind in one direction that stand alike on the day: what one list shows. */
interface Listed {
	readonly kind: string;
	readonly way: '=' | '>' | '<';
	readonly held: Held;
	readonly ties: Attested[];
}

/**
 * An entity's ties by family, by kind and direction, and by who is at the other end; what
 * ties it to ideas comes last. Beyond a bound every list is cut alike, its latest kept,
 * and says how many are left out; without the bound all are there.
 */
export function tieLists(
	graph: Graph,
	about: string,
	ties: readonly Attested[],
	day: PartialDate,
	bound = MOST_SHOWN
): TieFamily[] {
	const listed = new Map<string, Listed>();
	for (const tie of ties) {
		if (APART.has(tie.kind)) continue;
		const way = tie.mutual ? '=' : tie.from === about ? '>' : '<';
		const held = heldOn(tie, day);
		const key = `${tie.kind} ${way} ${held}`;
		const known = listed.get(key);
		if (known === undefined) listed.set(key, { kind: tie.kind, way, held, ties: [tie] });
		else known.ties.push(tie);
	}
	const all = [...listed.values()];
	const most = mostIn(all, bound);
	return [...FAMILIES, 'ideas' as const].flatMap((family) => {
		const groups = graph.snapshot.vocabulary
			.filter((kind) => (kind.layer === 'tenet' ? 'ideas' : kind.family) === family)
			.flatMap((kind) =>
				(['>', '=', '<'] as const).flatMap((way) => {
					const own = all.filter((each) => each.kind === kind.id && each.way === way);
					return own.length === 0 ? [] : [groupOf(graph, about, kind, own, day, most)];
				})
			);
		if (groups.length === 0) return [];
		return [{ family, count: groups.reduce((sum, { count }) => sum + count, 0), groups }];
	});
}

/** How many each list may show so that all together stay within the bound. */
function mostIn(lists: readonly Listed[], bound: number): Readonly<Record<Held, number>> {
	let rest = Math.max(1, ...lists.map(({ ties }) => ties.length));
	const shown = (held: Held, length: number) =>
		Math.min(length, held === 'now' ? rest * NOW_BEFORE_REST : rest);
	while (
		rest > 1 &&
		lists.reduce((sum, { held, ties }) => sum + shown(held, ties.length), 0) > bound
	)
		rest--;
	return { now: rest * NOW_BEFORE_REST, 'last-observed': rest, past: rest };
}

const HELD_IN_ORDER = ['now', 'last-observed', 'past'] as const;

function groupOf(
	graph: Graph,
	about: string,
	kind: Kind,
	own: readonly Listed[],
	day: PartialDate,
	most: Readonly<Record<Held, number>>
): TieGroup {
	const lists = HELD_IN_ORDER.flatMap((held) => {
		const ties = own.find((each) => each.held === held)?.ties;
		if (ties === undefined) return [];
		// The latest are kept, and stand in the order of an index.
		const kept = [...ties].sort(latestFirst).slice(0, most[held]);
		return [{ held, lines: linesOf(graph, about, kept, day), more: ties.length - kept.length }];
	});
	return {
		kind: kind.id,
		heading: headingOf(kind, own[0]?.way, lists[0]?.held === 'now'),
		count: own.reduce((sum, { ties }) => sum + ties.length, 0),
		lists
	};
}

/** One line for each other end, by name; their ties from the earliest on. */
function linesOf(
	graph: Graph,
	about: string,
	ties: readonly Attested[],
	day: PartialDate
): TieLine[] {
	const lines = new Map<string, Attested[]>();
	for (const tie of ties) {
		const other = otherEnd(tie, about);
		const line = lines.get(other);
		if (line === undefined) lines.set(other, [tie]);
		else line.push(tie);
	}
	return [...lines]
		.map(([other, line]) => ({
			with: refOf(graph, other),
			ties: line
				.sort((a, b) => -latestFirst(a, b))
				.map((tie) =>
					listTie(tie, day, tie.in === undefined ? [] : [`in ${nameIn(graph, tie.in)}`])
				)
		}))
		.sort((a, b) => compareNames(a.with, b.with));
}

/** What the entity does, or what is done to it, as the lists under it go on. */
function headingOf(kind: Kind, way: Listed['way'] | undefined, isPresent: boolean): string {
	if (way === '=') return capitalise(kind.label);
	if (way === '<') return capitalise(kind.inverse);
	return capitalise(isPresent ? kind.verb.present : kind.verb.past);
}

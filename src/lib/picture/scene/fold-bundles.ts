import { fromDay, type DayRange } from '#lib/facts/model/partial-date.ts';
import { LATEST } from '#lib/facts/snapshot/codes.ts';
import type { Family } from '#lib/facts/model/vocabulary.ts';
import type { Sign } from '#lib/answers/graph/answer.ts';
import type { Graph } from '#lib/answers/graph/graph.ts';
import { assembleStep } from '#lib/answers/graph/signs/read-step.ts';
import { ALONE, signStrand } from '#lib/answers/graph/signs/sign-strand.ts';
import { signTie } from '#lib/answers/graph/signs/sign-tie.ts';
import type { DrawableTie } from './drawable-ties.ts';
import { lineEnds } from './line-ends.ts';
import type { SceneBundle } from './scene.ts';

/** A bundle with the relationships in it, before anything is brought to the fore. */
export interface Folded {
	readonly bundle: SceneBundle;
	readonly members: readonly [DrawableTie, ...DrawableTie[]];
}

/** The days on which signs are read: of two days compared, the first for what is gone by the second. */
export interface Windows {
	readonly now: DayRange;
	readonly then: DayRange;
}

/** Folds relationships into the lines that are drawn, by pair in code-unit order of their ids. */
export function foldBundles(
	graph: Graph,
	ties: readonly DrawableTie[],
	windows: Windows
): Folded[] {
	const { from, to } = graph.columns.relationships;
	const { entityIds } = graph.columns;
	const pairs = new Map<number, DrawableTie[]>();
	// Entities stand in order of their ids, so that one number keeps a pair and its place.
	for (const tie of ties) {
		const [one, other] = [from[tie.index] ?? 0, to[tie.index] ?? 0];
		const key = Math.min(one, other) * entityIds.length + Math.max(one, other);
		const group = pairs.get(key);
		if (group === undefined) pairs.set(key, [tie]);
		else group.push(tie);
	}
	const folded: Folded[] = [];
	for (const key of Float64Array.from(pairs.keys()).sort())
		foldPair(graph, pairs.get(key) ?? [], windows, folded);
	return folded;
}

function foldPair(
	graph: Graph,
	group: readonly DrawableTie[],
	windows: Windows,
	into: Folded[]
): void {
	const [only, ...more] = group;
	if (only === undefined) return;
	// Most pairs have one tie: there is nothing to sort.
	if (more.length === 0) {
		const line = isThere(only) ? only.kind.family : (`${only.kind.family}~ended` as const);
		into.push(fold(graph, line, [only], windows));
		return;
	}
	const effective = group.filter((tie) => isThere(tie) && tie.kind.family !== 'role');
	const sign = signOf(graph, effective, windows.now);
	const isMixed = sign === 'mixed' || sign === 'turned';
	const lines = new Map<string, [DrawableTie, ...DrawableTie[]]>();
	const put = (line: string, tie: DrawableTie) => {
		const members = lines.get(line);
		if (members === undefined) lines.set(line, [tie]);
		else members.push(tie);
	};
	const dressOf = ({ kind: { family } }: DrawableTie) =>
		isMixed && family !== 'role' ? 'mixed' : family;
	for (const tie of group) if (isThere(tie)) put(dressOf(tie), tie);
	for (const tie of group) {
		if (isThere(tie)) continue;
		// What is gone by the second day is told at the line that is left, where there is one.
		const isLeft = !tie.ghost && lines.has(dressOf(tie));
		put(isLeft ? dressOf(tie) : `${tie.kind.family}~ended`, tie);
	}
	for (const [line, members] of lines) into.push(fold(graph, line, members, windows));
}

/** Of the present lines; ghosts and what is gone since are not. */
function isThere({ ghost, between }: DrawableTie): boolean {
	return !ghost && between?.now !== false;
}

function fold(
	graph: Graph,
	line: string,
	members: readonly [DrawableTie, ...DrawableTie[]],
	windows: Windows
): Folded {
	const [first] = members;
	const [a, b] = first.from < first.to ? [first.from, first.to] : [first.to, first.from];
	const family = line === 'mixed' ? 'mixed' : first.kind.family;
	const there = members.every(isThere) ? members : members.filter(isThere);
	const isGone = there.length === 0;
	const shown = isGone ? members : there;
	const year = isGone && !first.ghost ? undefined : lastYear(graph, shown);
	const bundle: SceneBundle = {
		id: `${a}~${b}~${line}`,
		a,
		b,
		family,
		sign: first.ghost ? '0' : signOf(graph, shown, isGone ? windows.then : windows.now),
		members: members.map(({ id }) => id) as [string, ...string[]],
		counts: countFamilies(members),
		ends: lineEnds(family, a, shown),
		width: widthOf(shown.length),
		contested: members.some((each) => each.contested),
		derived: false,
		...(year === undefined ? {} : { lastObserved: year }),
		possible: !first.ghost && shown.every(({ certain }) => !certain),
		suspended: shown.every(({ standing }) => standing === 'suspended'),
		emphasis: first.ghost ? 'ghost' : 'plain',
		selected: false
	};
	return { bundle, members };
}

function countFamilies(members: Folded['members']): SceneBundle['counts'] {
	const [first, ...more] = members;
	if (more.length === 0) return ONE_OF[first.kind.family];
	const counts: Record<Family, number> = { support: 0, opposition: 0, alignment: 0, role: 0 };
	for (const { kind } of members) counts[kind.family]++;
	return counts;
}

// Most lines are one relationship: its counts are made once.
const ONE_OF: Readonly<Record<Family, SceneBundle['counts']>> = {
	support: { support: 1, opposition: 0, alignment: 0, role: 0 },
	opposition: { support: 0, opposition: 1, alignment: 0, role: 0 },
	alignment: { support: 0, opposition: 0, alignment: 1, role: 0 },
	role: { support: 0, opposition: 0, alignment: 0, role: 1 }
};

/** Width of a line for so many relationships, in pixels. */
export function widthOf(members: number): number {
	return Math.min(5, 1.4 + 0.55 * members);
}

/** The sign of all these together; only where there are both is it worth asking which of them decide. */
function signOf(graph: Graph, members: readonly DrawableTie[], window: DayRange): Sign {
	let [plus, minus] = [false, false];
	for (const { index, standing } of members) {
		const { sign } = signTie(graph, index, standing, window);
		if (sign === '+') plus = true;
		else if (sign === '-') minus = true;
	}
	const [first] = members;
	if (first === undefined || (!plus && !minus)) return '0';
	if (!plus || !minus) return plus ? '+' : '-';
	const strands = members.map((member) => signStrand(graph, member, window, ALONE));
	return assembleStep(graph, first, strands, window).sign;
}

/** Year of the latest day that any member is known to have held, where none holds on the day looked at. */
function lastYear({ columns }: Graph, members: readonly DrawableTie[]): number | undefined {
	if (!members.every(({ standing }) => standing === 'last-observed' || standing === 'ended'))
		return undefined;
	const { horizon, spanRows } = columns.relationships;
	let latest = -Infinity;
	for (const { index } of members) {
		const observed = horizon[index] ?? LATEST;
		const end =
			observed === LATEST
				? (columns.spans.possibleTo[(spanRows[index + 1] ?? 0) - 1] ?? LATEST)
				: observed;
		if (end !== LATEST && end > latest) latest = end;
	}
	return latest === -Infinity ? undefined : fromDay(latest - 1).year;
}

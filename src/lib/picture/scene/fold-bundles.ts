import { fromDay, type DayRange } from '#lib/facts/model/partial-date.ts';
import type { Family } from '#lib/facts/model/vocabulary.ts';
import type { Sign } from '#lib/answers/graph/answer.ts';
import type { Graph } from '#lib/answers/graph/graph.ts';
import { assembleStep } from '#lib/answers/graph/read-step.ts';
import { ALONE, signStrand } from '#lib/answers/graph/sign-strand.ts';
import type { DrawableTie } from './drawable-ties.ts';
import { lineEnds } from './line-ends.ts';
import type { SceneBundle } from './scene.ts';

/** A bundle before anything is brought to the fore. */
export type PlainBundle = Omit<SceneBundle, 'emphasis' | 'selected'> & { readonly ghost: boolean };

/** Folds relationships into the lines that are drawn, by pair in code-unit order of their ids. */
export function foldBundles(
	graph: Graph,
	ties: readonly DrawableTie[],
	window: DayRange
): PlainBundle[] {
	const pairs = new Map<string, DrawableTie[]>();
	for (const drawable of ties) {
		const [a, b] = orderedEnds(drawable);
		const key = `${a}~${b}`;
		const group = pairs.get(key);
		if (group === undefined) pairs.set(key, [drawable]);
		else group.push(drawable);
	}
	return [...pairs]
		.sort(([one], [other]) => (one < other ? -1 : 1))
		.flatMap(([key, group]) => foldPair(graph, key, group, window));
}

function foldPair(
	graph: Graph,
	key: string,
	group: readonly DrawableTie[],
	window: DayRange
): PlainBundle[] {
	const living = group.filter(({ ghost }) => !ghost);
	const ghosts = group.filter(({ ghost }) => ghost);
	const effective = living.filter(({ kind }) => kind.family !== 'role');
	const isMixed = ['mixed', 'turned'].includes(signOf(graph, effective, window));
	const lines = new Map<string, DrawableTie[]>();
	const add = (line: string, drawable: DrawableTie) =>
		lines.set(line, [...(lines.get(line) ?? []), drawable]);
	for (const drawable of living)
		add(isMixed && effective.includes(drawable) ? 'mixed' : drawable.kind.family, drawable);
	for (const drawable of ghosts) add(`${drawable.kind.family}~ended`, drawable);
	return [...lines].flatMap(([line, members]) =>
		bundle(graph, `${key}~${line}`, members, line === 'mixed', window)
	);
}

function bundle(
	graph: Graph,
	id: string,
	members: readonly DrawableTie[],
	mixed: boolean,
	window: DayRange
): PlainBundle[] {
	const [first, ...rest] = members;
	if (first === undefined) return [];
	const [a, b] = orderedEnds(first);
	const family = mixed ? 'mixed' : first.kind.family;
	const counts = { support: 0, opposition: 0, alignment: 0, role: 0 } satisfies Record<
		Family,
		number
	>;
	for (const { kind } of members) counts[kind.family]++;
	const year = lastYear(members);
	return [
		{
			id,
			a,
			b,
			family,
			sign: first.ghost ? '0' : signOf(graph, members, window),
			members: [first.tie.id, ...rest.map(({ tie }) => tie.id)],
			counts,
			ends: lineEnds(
				family,
				a,
				members.map(({ tie }) => tie)
			),
			width: widthOf(members.length),
			contested: members.some(({ tie }) => tie.evidence.state === 'contested'),
			derived: false,
			...(year === undefined ? {} : { lastObserved: year }),
			possible: !first.ghost && members.every(({ certain }) => !certain),
			suspended: members.every(({ standing }) => standing === 'suspended'),
			ghost: first.ghost
		}
	];
}

/** Width of a line for so many relationships, in pixels. */
export function widthOf(members: number): number {
	return Math.min(5, 1.4 + 0.55 * members);
}

function signOf(graph: Graph, members: readonly DrawableTie[], window: DayRange): Sign {
	const [first] = members;
	if (first === undefined) return '0';
	const strands = members.map((drawable) =>
		signStrand(graph, { ...drawable, endsOnly: false }, window, ALONE)
	);
	const [from, to] = orderedEnds(first);
	return assembleStep(graph, { from, to }, strands, window).sign;
}

function orderedEnds({ tie }: DrawableTie): readonly [string, string] {
	return tie.from < tie.to ? [tie.from, tie.to] : [tie.to, tie.from];
}

/** Year of the latest day that any member is attested for, where all are past their horizon. */
function lastYear(members: readonly DrawableTie[]): number | undefined {
	if (!members.every(({ standing }) => standing === 'last-observed')) return undefined;
	const horizons = members.flatMap(({ tie }) => tie.period.horizon ?? []);
	return horizons.length === 0 ? undefined : fromDay(Math.max(...horizons) - 1).year;
}

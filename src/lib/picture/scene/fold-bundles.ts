import { fromDay, type DayRange } from '#lib/facts/model/partial-date.ts';
import type { Family } from '#lib/facts/model/vocabulary.ts';
import type { Sign } from '#lib/answers/graph/answer.ts';
import type { Graph } from '#lib/answers/graph/graph.ts';
import { assembleStep } from '#lib/answers/graph/signs/read-step.ts';
import { ALONE, signStrand, type SignedStrand } from '#lib/answers/graph/signs/sign-strand.ts';
import type { DrawableTie } from './drawable-ties.ts';
import { lineEnds } from './line-ends.ts';
import type { SceneBundle } from './scene.ts';

/** A bundle before anything is brought to the fore. */
export type PlainBundle = Omit<SceneBundle, 'emphasis' | 'selected'> & { readonly ghost: boolean };

interface Signed extends DrawableTie {
	readonly signed: SignedStrand;
}

/** Folds relationships into the lines that are drawn, by pair in code-unit order of their ids. */
export function foldBundles(
	graph: Graph,
	ties: readonly DrawableTie[],
	window: DayRange
): PlainBundle[] {
	const pairs = new Map<string, Signed[]>();
	for (const drawable of ties) {
		const [a, b] = orderedEnds(drawable);
		const key = `${a}~${b}`;
		const group = pairs.get(key);
		const tie = signed(graph, drawable, window);
		if (group === undefined) pairs.set(key, [tie]);
		else group.push(tie);
	}
	return [...pairs]
		.sort(([one], [other]) => (one < other ? -1 : 1))
		.flatMap(([key, group]) => foldPair(graph, key, group, window));
}

function foldPair(
	graph: Graph,
	key: string,
	group: readonly Signed[],
	window: DayRange
): PlainBundle[] {
	const effective = group.filter(({ ghost, kind }) => !ghost && kind.family !== 'role');
	const sign = signOf(graph, effective, window);
	const isMixed = sign === 'mixed' || sign === 'turned';
	const lines = new Map<string, Signed[]>();
	for (const tie of group) {
		const { family } = tie.kind;
		const dress = isMixed && family !== 'role' ? 'mixed' : family;
		const line = tie.ghost ? `${family}~ended` : dress;
		const members = lines.get(line);
		if (members === undefined) lines.set(line, [tie]);
		else members.push(tie);
	}
	return [...lines].flatMap(([line, members]) =>
		bundle(graph, `${key}~${line}`, members, line === 'mixed', window)
	);
}

function bundle(
	graph: Graph,
	id: string,
	members: readonly Signed[],
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
			members: [first.id, ...rest.map((each) => each.id)],
			counts,
			ends: lineEnds(family, a, members),
			width: widthOf(members.length),
			contested: members.some((each) => each.contested),
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

/** The sign of all these together; only where there are both is it worth asking which of them decide. */
function signOf(graph: Graph, members: readonly Signed[], window: DayRange): Sign {
	const [first] = members;
	const plus = members.some(({ signed }) => signed.sign === '+');
	const minus = members.some(({ signed }) => signed.sign === '-');
	if (first === undefined || (!plus && !minus)) return '0';
	if (!plus || !minus) return plus ? '+' : '-';
	const [from, to] = orderedEnds(first);
	const strands = members.map(({ signed }) => signed);
	return assembleStep(graph, { from, to }, strands, window).sign;
}

function signed(graph: Graph, drawable: DrawableTie, window: DayRange): Signed {
	const { index, id, from, to, mutual, contested, kind, standing, certain, ghost } = drawable;
	return {
		index,
		id,
		from,
		to,
		mutual,
		contested,
		kind,
		standing,
		certain,
		ghost,
		get tie() {
			return drawable.tie;
		},
		signed: signStrand(graph, drawable, window, ALONE)
	};
}

function orderedEnds({ from, to }: DrawableTie): readonly [string, string] {
	return from < to ? [from, to] : [to, from];
}

/** Year of the latest day that any member is known to have held, where none holds on the day looked at. */
function lastYear(members: readonly DrawableTie[]): number | undefined {
	if (!members.every(({ standing }) => standing === 'last-observed' || standing === 'ended'))
		return undefined;
	const ends = members
		.map(({ tie: { period } }) => period.horizon ?? period.spans.at(-1)?.possible.to ?? Infinity)
		.filter(Number.isFinite);
	return ends.length === 0 ? undefined : fromDay(Math.max(...ends) - 1).year;
}

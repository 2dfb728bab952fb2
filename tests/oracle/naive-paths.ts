import { compareGrades, type Grade } from '#lib/facts/model/grade.ts';
import { meet, opposeIn, signOfParts } from './naive-parts.ts';
import { pick, readNaively, weighNaively, type NaiveStep } from './naive-signs.ts';
import { pactsBetween, signOfTie, type Counted } from './naive-ties.ts';
import { everyRoute, isWalkedOn, type NaiveQuestion } from './naive-walk.ts';
import type { Plain } from './plain-world.ts';

// All simple paths of a world, walked one by one, each with its sign and place in the
// order: rules 4, 5, 6, 9 and 10 of the data model as they bear on whole paths.

export interface NaivePath {
	readonly entities: readonly string[];
	readonly steps: readonly NaiveStep[];
	readonly sign: string;
	readonly basis: string;
	readonly grade: Grade;
	readonly origins: number;
	readonly lastObserved: boolean;
}

/** The best paths in order. */
export function pathsNaively(world: Plain, question: NaiveQuestion): NaivePath[] {
	const walked = world.ties
		.filter((tie) => isWalkedOn(world, tie, question))
		.map((tie) => signOfTie(world, tie));
	const bundle = (from: string, to: string, isEnd: boolean) =>
		walked.filter(({ ties: [tie] }) => {
			const isWith = tie.from === from && tie.to === to;
			const isAgainst = tie.from === to && tie.to === from;
			const isEndsOnly = world.kindOf(tie).walked === 'ends';
			const bothWays =
				question.heading === 'any' ||
				tie.mutual ||
				isEndsOnly ||
				tie.kind === 'role.party-to' ||
				tie.kind === 'role.member-of';
			const runs =
				(isWith && (bothWays || question.heading === 'with')) ||
				(isAgainst && (bothWays || question.heading === 'against'));
			return runs && (isEnd || !isEndsOnly);
		});
	return everyRoute(world, question, (from, to) => bundle(from, to, true).length > 0)
		.flatMap((route) => readRoute(world, question, route, bundle) ?? [])
		.sort((a, b) => comesFirst(a, b, question.order))
		.slice(0, question.limit);
}

type Bundle = (from: string, to: string, isEnd: boolean) => Counted[];

function readRoute(
	world: Plain,
	question: NaiveQuestion,
	route: readonly string[],
	bundle: Bundle
): NaivePath | undefined {
	const pairs = route.slice(1).map((to, at) => ({ from: route[at] ?? '', to }));
	const bundles = pairs.map(({ from, to }, at) =>
		bundle(from, to, at === 0 || at === pairs.length - 1)
	);
	const alone = pairs.length === 1;
	if (alone)
		bundles[0]?.push(
			...pactsBetween(world, question.from, question.to, {
				...question.filters,
				...(question.kinds === undefined ? {} : { kinds: question.kinds })
			})
		);
	if (bundles.some((each) => each.length === 0)) return undefined;
	if (bundles.some((each, at) => isWho(world, each) && isWho(world, bundles[at + 1])))
		return undefined;
	const steps = pairs.map((ends, at) => {
		const here = bundles[at] ?? [];
		const heard = alone ? here : here.map((each) => inContext(world, each, at, route, bundles));
		return readNaively(world, ends, heard, question.filters);
	});
	return throughConflicts(world, question, route, steps);
}

/** Rule 6: nothing but who leads or serves whom. */
function isWho(world: Plain, counted: readonly Counted[] | undefined): boolean {
	return (
		counted?.every(({ ties }) => ties.every((tie) => world.kindOf(tie).sign === 'identity')) ??
		false
	);
}

/** Rule 4: support in a contest keeps its sign only beside opposition to that opponent in it. */
function inContext(
	world: Plain,
	counted: Counted,
	at: number,
	route: readonly string[],
	bundles: readonly (readonly Counted[])[]
): Counted {
	const { in: conflict, against } = counted.ties[0];
	if (conflict === undefined || against === undefined) return counted;
	const beside = [
		{ end: route[at], next: route[at - 1], over: route[at - 2], bundle: bundles[at - 1] },
		{ end: route[at + 1], next: route[at + 2], over: route[at + 3], bundle: bundles[at + 1] }
	];
	const composes = beside.some(({ end, next, over, bundle }) => {
		if (end === undefined || !opposeIn(world, conflict, end, against)) return false;
		const directly = bundle?.some(({ ties: [tie] }) => world.kindOf(tie).family === 'opposition');
		return (next === against && directly) || (next === conflict && over === against);
	});
	return composes ? counted : { ...counted, sign: '0' };
}

/** Rule 5: a conflict is crossed only inside one opposed pair; both steps have the one sign of the parts taken. */
function throughConflicts(
	world: Plain,
	{ filters }: NaiveQuestion,
	route: readonly string[],
	steps: readonly NaiveStep[]
): NaivePath | undefined {
	const read = [...steps];
	const signs: string[] = [];
	for (let at = 0; at < steps.length; at++) {
		const [into, out] = [steps[at], steps[at + 1]];
		if (into === undefined) continue;
		if (out === undefined || world.entities.get(into.to)?.kind !== 'conflict') {
			signs.push(into.sign);
			continue;
		}
		const passages = into.counted.flatMap(({ ties: [mine] }) =>
			out.counted.flatMap(({ ties: [theirs] }) => {
				const [sign, met] = [signOfParts(mine, theirs), meet(world, mine, theirs)];
				return sign === undefined || met === undefined ? [] : [{ mine, theirs, sign, met }];
			})
		);
		if (passages.length === 0) return undefined;
		const signed = passages.filter(({ sign }) => sign !== '0');
		const current = signed.filter(({ met }) => met === 'in-force');
		const decide = current.length > 0 ? current : signed;
		const said = new Set(decide.map(({ sign }) => sign));
		const sign = said.size > 1 ? 'mixed' : ([...said][0] ?? '0');
		signs.push(sign);
		if (sign !== '0') {
			const lastObserved = decide.every(({ met }) => met === 'last-observed');
			const parts = new Set(decide.flatMap(({ mine, theirs }) => [mine, theirs]));
			for (const [place, step] of [
				[at, into],
				[at + 1, out]
			] as const) {
				const deciding = step.counted.filter(({ ties: [tie] }) => parts.has(tie));
				const weighed = weighNaively(step.counted, deciding, filters);
				read[place] = { ...step, ...weighed, sign, basis: 'act-in-contest', lastObserved };
			}
		}
		at++;
	}
	return {
		entities: route,
		steps: read,
		sign: signs.every((sign) => sign === '+' || sign === '-')
			? signs.filter((sign) => sign === '-').length % 2 === 0
				? '+'
				: '-'
			: 'indeterminate',
		basis: weakest(read),
		grade: pick(
			read.map(({ grade }) => grade),
			1
		),
		origins: new Set(read.flatMap(({ origins }) => [...origins])).size,
		lastObserved: read.some(({ lastObserved }) => lastObserved)
	};
}

/** ADR 8: who leads an actor stands for it, and weakens nothing. */
function weakest(steps: readonly NaiveStep[]): string {
	const order = ['none', 'declaration', 'obligation', 'act', 'act-in-contest'];
	const bearing = steps.filter(({ sign, basis }) => !(sign === '+' && basis === 'none'));
	return order.find((each) => bearing.some(({ basis }) => basis === each)) ?? 'none';
}

function comesFirst(a: NaivePath, b: NaivePath, order: NaiveQuestion['order']): number {
	const shorter = a.steps.length - b.steps.length;
	const better = compareGrades(a.grade, b.grade);
	return (
		(order === 'steps' ? shorter || better : better || shorter) ||
		Number(a.lastObserved) - Number(b.lastObserved) ||
		b.origins - a.origins ||
		(isBefore(a.entities, b.entities) ? -1 : 1)
	);
}

/** By code unit, entity by entity: no two paths have the same entities. */
function isBefore(a: readonly string[], b: readonly string[]): boolean {
	const at = a.findIndex((id, index) => id !== b[index]);
	return (a[at] ?? '') < (b[at] ?? '');
}

import type { Walking } from '../../graph/walking/admit.ts';
import type { Path, Step, Strand } from '../../graph/answer.ts';
import { findRelationship, type Graph } from '../../graph/graph.ts';
import { areOpposedIn, partsIn } from '../../graph/signs/opponents.ts';
import { claimFiltersOf, passes } from '../../graph/filters/passes.ts';
import { attestedBehind } from '../../graph/signs/behind.ts';
import type { Qualifier, QualifierKind, Rungs, Side } from './comparison.ts';
import { contestsBetween, findMediation } from './find-mediation.ts';

/** What is said beside the finding, each with what it rests on. */
export function findQualifiers(
	graph: Graph,
	left: Side,
	right: Side,
	rungs: Rungs,
	walking: Walking
): Qualifier[] {
	const clients = [left.to, right.to] as const;
	const patrons = [...new Set([left.from, right.from])];
	const best = [left.best, right.best].filter((path) => path !== undefined);
	return [
		...asymmetric(graph, left.best, right.best),
		...crossSupport(rungs, [left, right]),
		...patrons.flatMap((patron) => mediator(graph, patron, clients, walking)),
		...patronTies(rungs.patrons),
		...patrons.flatMap((patron) => belligerent(graph, patron, clients, walking)),
		...marked(graph, 'suspended', best, (strand) => strand.standing === 'suspended'),
		...marked(
			graph,
			'last-observed',
			best,
			(strand) => strand.decides && strand.standing === 'last-observed'
		),
		...oldRung(graph, rungs.clients),
		...marked(
			graph,
			'contested',
			best,
			(strand) =>
				strand.decides &&
				attestedBehind(graph, strand).some(({ evidence }) => evidence.state === 'contested')
		)
	];
}

/** Ids of the records that decide a step. */
export function decidingIds(graph: Graph, step: Step): string[] {
	return idsOf(
		graph,
		step.strands.filter(({ decides }) => decides)
	);
}

function asymmetric(graph: Graph, left: Path | undefined, right: Path | undefined): Qualifier[] {
	if (left === undefined || right === undefined || left.basis === right.basis) return [];
	const relationships = [...left.steps, ...right.steps].flatMap((step) => decidingIds(graph, step));
	return [
		{
			kind: 'asymmetric',
			about: [left.entities[0], right.entities[0]],
			relationships: [...new Set(relationships)]
		}
	];
}

/** Who opposes its own side's other end backs nobody across. */
function crossSupport({ crossLeft, crossRight }: Rungs, sides: readonly Side[]): Qualifier[] {
	const opposing = new Set(sides.filter(({ best }) => best?.sign === '-').map(({ from }) => from));
	return [crossLeft, crossRight]
		.filter((step): step is Step => step !== undefined && !opposing.has(step.from))
		.flatMap((step) => {
			const backing = step.strands.filter(
				(strand) => strand.sign === '+' && strand.derived === undefined
			);
			return step.sign === '-' || backing.length === 0
				? []
				: {
						kind: 'cross-support' as const,
						about: [step.from, step.to],
						relationships: backing.map(({ relationship }) => relationship)
					};
		});
}

function mediator(
	graph: Graph,
	patron: string,
	clients: readonly [string, string],
	{ filters, window }: Walking
): Qualifier[] {
	if (clients[0] === clients[1] || clients.includes(patron)) return [];
	const mediation = findMediation(graph, patron, clients, filters, window);
	return mediation.length === 0
		? []
		: [{ kind: 'mediator', about: [patron], relationships: mediation.map(({ id }) => id) }];
}

function patronTies(step: Step | undefined): Qualifier[] {
	if (step === undefined) return [];
	const about = [step.from, step.to];
	const relationships = step.strands
		.filter(({ decides }) => decides)
		.flatMap((strand) => strand.derived?.basis ?? [strand.relationship]);
	switch (step.sign) {
		case '+':
			return [{ kind: 'patrons-aligned', about, relationships }];
		case '-':
			return [{ kind: 'patrons-opposed', about, relationships }];
		case 'mixed':
		case 'turned':
			return [{ kind: 'patrons-mixed', about, relationships }];
		case '0':
			return [];
		default:
			return step.sign satisfies never;
	}
}

/** A patron that fights itself: it takes a part in the contest between the clients. */
function belligerent(
	graph: Graph,
	patron: string,
	clients: readonly [string, string],
	{ window, filters }: Walking
): Qualifier[] {
	if (clients.includes(patron)) return [];
	const contests = contestsBetween(graph, clients, window).map(({ conflict }) => conflict);
	const parts = partsIn(graph, patron, window).filter(
		(part) =>
			contests.includes(part.to) &&
			passes(graph, part, claimFiltersOf(filters)) &&
			clients.some((client) => areOpposedIn(graph, part.to, patron, client, window))
	);
	return parts.length === 0
		? []
		: [{ kind: 'belligerent', about: [patron], relationships: parts.map(({ id }) => id) }];
}

function oldRung(graph: Graph, clients: Step | undefined): Qualifier[] {
	if (clients === undefined || !clients.lastObserved || clients.sign === '0') return [];
	const relationships = decidingIds(graph, clients);
	return [{ kind: 'last-observed', about: [clients.from, clients.to], relationships }];
}

function marked(
	graph: Graph,
	kind: QualifierKind,
	paths: readonly Path[],
	isMarked: (strand: Strand) => boolean
): Qualifier[] {
	return paths.flatMap((path) => {
		const strands = path.steps.flatMap((step) => step.strands).filter(isMarked);
		return strands.length === 0
			? []
			: {
					kind,
					about: [path.entities[0], path.entities.at(-1) ?? path.entities[1]],
					relationships: idsOf(graph, strands)
				};
	});
}

function idsOf(graph: Graph, strands: readonly Strand[]): string[] {
	const ids = strands.flatMap((strand) => strand.derived?.basis ?? [strand.relationship]);
	return [...new Set(ids)].filter((id) => findRelationship(graph, id) !== undefined);
}

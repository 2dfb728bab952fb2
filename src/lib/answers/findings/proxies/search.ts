import type { DayRange } from '#lib/facts/model/partial-date.ts';
import type { Grade } from '#lib/facts/model/grade.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import { bestFirst } from '#lib/facts/model/standing-claims.ts';
import type { Filters } from '../../graph/filters/filters.ts';
import type { Graph } from '../../graph/graph.ts';
import { partsOf } from '../../graph/signs/opponents.ts';
import { passingClaims } from '../../graph/filters/passes.ts';
import { spend, type Work } from '../work.ts';
import { READING } from './bounds.ts';
import { filtersBehind } from './filters-behind.ts';
import { findObligors, type Duty } from './find-obligors.ts';
import { readingBetween, type ReadBetween } from './read-between.ts';
import { remember } from './remember.ts';

/** What is asked about contests; no actors or conflicts: all of them. */
export interface ProxiesRequest {
	readonly filters: Filters;
	readonly window: DayRange;
	/** One: a backer or a client. Two: both are backers. */
	readonly actors: readonly string[];
	readonly conflicts: readonly string[];
}

/** A search under way, with what it looks up once only. */
export interface Search {
	readonly graph: Graph;
	readonly request: ProxiesRequest;
	/** The filters for what stands behind a contest. */
	readonly behind: Filters;
	/** All days up to the last one asked about: what comes later does not leak in, what came before shows who takes both sides. */
	readonly until: DayRange;
	readonly work: Work;
	readonly read: ReadBetween;
	readonly obligorsOf: (client: string) => readonly Duty[];
	/** The parts an entity takes in conflicts, whatever the filters. */
	readonly partsOf: (entity: string) => readonly Attested[];
	/** The best grade of the claims that let a tie pass. */
	readonly gradeOf: (tie: Attested) => Grade;
}

/** Begins a search. */
export function beginSearch(graph: Graph, request: ProxiesRequest, work: Work): Search {
	const { filters, window } = request;
	const behind = filtersBehind(filters);
	const until: DayRange = { from: -Infinity, to: window.to };
	const grades = new Map<Attested, Grade>();
	return {
		graph,
		request,
		behind,
		until,
		work,
		read: readingBetween(graph, behind, () => spend(work, READING)),
		obligorsOf: remember((client) => findObligors(graph, client, filters, until)),
		partsOf: remember((entity) => partsOf(graph, entity)),
		gradeOf(tie) {
			const grade = grades.get(tie) ?? bestGrade(tie, filters);
			grades.set(tie, grade);
			return grade;
		}
	};
}

function bestGrade(tie: Attested, filters: Filters): Grade {
	const [best] = bestFirst(passingClaims(tie, filters));
	return best?.grade ?? tie.grade;
}

import type { Answered } from '#lib/answers/text/answered.ts';
import type { Graph } from '#lib/answers/graph/graph.ts';
import { contestResult } from './contest-result.ts';
import { blocResult } from './bloc-result.ts';
import { changeResults } from './change-results.ts';
import { driftResults } from './drift-results.ts';
import type { Result } from './result.ts';
import { triadResult } from './triad-result.ts';

/** Everything a finding found, in the order of the answer; nothing for chains, which have lists of their own. */
export function resultsOf(graph: Graph, answered: Answered): readonly Result[] {
	switch (answered.ask) {
		case 'paths':
		case 'compare':
			return [];
		case 'proxies':
			return answered.proxies.contests.map((contest, index) =>
				contestResult(graph, contest, answered.told[index] ?? [])
			);
		case 'balance':
			return answered.balance.unbalanced.map((triad, index) =>
				triadResult(graph, triad, answered.told[index] ?? [])
			);
		case 'drift':
			return driftResults(graph, answered);
		case 'blocs':
			return answered.blocs.blocs.map((bloc, index) =>
				blocResult(graph, bloc, answered.told[index] ?? [])
			);
		case 'changes':
			return changeResults(graph, answered);
		default:
			return answered satisfies never;
	}
}

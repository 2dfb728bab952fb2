import { findEntity, type Graph } from '#lib/answers/graph/graph.ts';
import type { Backer, Contest } from '#lib/answers/findings/proxies/contest.ts';
import { CONTEST_NAMES } from '#lib/answers/text/findings/contest-words.ts';
import type { Prose } from '#lib/answers/text/prose.ts';
import { highlightsOfContest } from './highlights.ts';
import { nameOf } from './name-of.ts';
import type { Result } from './result.ts';

/** A contest as `Türkiye → Azerbaijan · Armenia ← Russia`. */
export function contestResult(graph: Graph, contest: Contest, told: Prose): Result {
	const { backers, clients, conflict, kind, possible, contested } = contest;
	const [one, other] = backers;
	const [client, opponent] = clients.map((id) => nameOf(graph, id));
	return {
		key: JSON.stringify([
			kind,
			conflict,
			contest.pair,
			backers.map((each) => each.entities),
			clients
		]),
		title: `${nameBacker(graph, one)} → ${client ?? ''} · ${opponent ?? ''} ← ${nameBacker(graph, other)}`,
		detail: [
			CONTEST_NAMES[kind].one,
			...(possible ? ['possible'] : []),
			...(contested ? ['denied by somebody'] : []),
			findEntity(graph, conflict)?.label ?? conflict
		].join(' · '),
		told,
		highlights: highlightsOfContest(graph, contest)
	};
}

function nameBacker(graph: Graph, { entities, coalition, via }: Backer): string {
	if (via !== undefined) return nameOf(graph, via);
	const names = entities.map((id) => nameOf(graph, id));
	const [first = ''] = names;
	if (names.length === 1) return first;
	return coalition === undefined ? names.join(', ') : `${first} and others`;
}

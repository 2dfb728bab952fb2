import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import type { Contest } from '../../findings/proxies/contest.ts';
import { findProxiesOrWhyNot } from '../../findings/proxies/find-proxies-or-why-not.ts';
import { findEntity, type Graph } from '../../graph/graph.ts';
import { windowOf } from '../../graph/filters/window.ts';
import { effectiveWhen } from '../../questions/default-question.ts';
import type { ProxiesQuestion } from '../../questions/question.ts';
import type { ProxiesAnswered } from '../answered.ts';
import { capitalise, countWord, joinWords } from '../list.ts';
import { nameEntity } from '../name-entity.ts';
import { numberFootnotes } from '../number-footnotes.ts';
import type { Telling } from '../telling.ts';
import { wordWhen } from '../word-date.ts';
import { CONTEST_NAMES } from './contest-words.ts';
import { tellContest } from './tell-contest.ts';
import { isSure, tellKindsNotFound, tellProxies } from './tell-proxies.ts';

/** Contests with their words. Throws the signal's reason where it is aborted. */
export function answerProxies(
	telling: Telling,
	question: ProxiesQuestion,
	today: PartialDate,
	signal?: AbortSignal
): ProxiesAnswered {
	const { graph } = telling;
	const effective = effectiveWhen(question, today);
	const { filters, actors, conflicts } = question;
	const request = { filters, window: windowOf(effective), actors, conflicts };
	const proxies = findProxiesOrWhyNot(graph, request, signal);
	const told = proxies.contests.map((contest) => tellContest(telling, contest));
	const prose = tellProxies(telling, proxies, told);
	return {
		ask: 'proxies',
		question,
		proxies,
		told,
		prose,
		notFound: tellKindsNotFound(proxies),
		footnotes: numberFootnotes(graph, [...prose, ...told]),
		title: titleOf(proxies.contests),
		subtitle: `${wordAsked(graph, question)}, ${wordWhen(effective)}`,
		effective,
		revision: graph.snapshot.revision
	};
}

function titleOf(contests: readonly Contest[]): string {
	const [first, ...rest] = contests;
	if (first === undefined) return 'No contest';
	const { one } = CONTEST_NAMES[first.kind];
	if (rest.length === 0) return titleOfOne(first, one);
	const found = contests.filter(({ kind }) => kind === 'proxy-contest');
	const { length } = found;
	const unsure = found.filter((contest) => !isSure(contest)).length;
	const doubt =
		unsure === 0 ? '' : unsure === length ? ', in doubt' : `, ${countWord(unsure)} in doubt`;
	const proxies =
		length === 0 ? 'none a proxy contest' : `${countWord(length)} of them proxy contests`;
	return `${capitalise(countWord(contests.length))} contests, ${length === 1 ? 'one of them a proxy contest' : proxies}${doubt}`;
}

/** A contest is never named without what makes it doubtful. */
function titleOfOne({ possible, alleged, contested }: Contest, name: string): string {
	const article = alleged ? 'an alleged' : 'a';
	return `${capitalise(`${possible ? 'possibly ' : ''}${article} ${name}`)}${contested ? ', contested' : ''}`;
}

/** `Who backs opponents of each other: Russia and the United States, in the Syrian civil war`. */
function wordAsked(graph: Graph, { actors, conflicts }: ProxiesQuestion): string {
	const name = (id: string) => {
		const entity = findEntity(graph, id);
		return entity === undefined ? id : nameEntity(entity);
	};
	const about = actors.length === 0 ? '' : `: ${joinWords(actors.map(name))}`;
	const where = conflicts.length === 0 ? '' : `, in ${joinWords(conflicts.map(name))}`;
	return `Who backs opponents of each other${about}${where}`;
}

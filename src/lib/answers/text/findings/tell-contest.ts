import type { DayRange } from '#lib/facts/model/partial-date.ts';
import type { Backer, Contest } from '../../findings/proxies/contest.ts';
import { findRelationship } from '../../graph/graph.ts';
import { isPast } from '../../graph/filters/window.ts';
import { citeAssertions } from '../cite.ts';
import { capitalise, capitaliseRuns } from '../list.ts';
import type { Prose, Run, Sentence } from '../prose.ts';
import { nameRun, type Telling } from '../telling.ts';
import { CONTEST_NAMES } from './contest-words.ts';
import { nameBacker } from './name-backer.ts';
import { tellBacking } from './tell-backing.ts';
import { tellBetween } from './tell-between.ts';
import { wordAccount } from './word-account.ts';
import { wordRanges } from './word-ranges.ts';

/** One contest in sentences: what it is called, who stands where and when, what each backer does, how the clients and the backers stand to each other. */
export function tellContest(telling: Telling, contest: Contest): Prose {
	const window = hullOf(contest.common);
	const past = isPast(window, telling.today);
	const then: Telling = { ...telling, window, past };
	const { backers, clients } = contest;
	return [
		tellLead(then, contest),
		...backers.flatMap((backer, index) => tellBacking(then, backer, clients[index] ?? clients[0])),
		tellFight(then, contest),
		...tellBetween(then, contest)
	];
}

function hullOf(common: Contest['common']): DayRange {
	return { from: common[0].from, to: common.at(-1)?.to ?? common[0].to };
}

function tellLead(telling: Telling, contest: Contest): Sentence {
	const { kind, possible, alleged, contested, conflict, backers, clients, common } = contest;
	const name = CONTEST_NAMES[kind].one;
	const [x, y] = clients;
	return [
		{
			text: `${capitalise(`${alleged ? `${wordAccount(telling, contest)}, ` : ''}${possible ? 'possibly a' : 'a'} ${name}`)}${contested ? ', if claims hold that somebody denies,' : ''} in `
		},
		nameRun(telling, conflict),
		{ text: `, ${wordRanges(common)}: ` },
		...tellStance(telling, backers[0], x, y),
		{ text: ', and ' },
		...tellStance(telling, backers[1], y, x),
		{ text: '.' }
	];
}

function tellStance(telling: Telling, backer: Backer, client: string, opponent: string): Run[] {
	const who = nameBacker(telling, backer);
	const several = backer.coalition === undefined && backer.entities.length > 1;
	if (backer.basis === 'obligation') {
		const be = telling.past ? (several ? 'were' : 'was') : several ? 'are' : 'is';
		return [...who, { text: ` ${be} bound to ` }, nameRun(telling, client)];
	}
	const verb = telling.past ? 'backed' : several ? 'back' : 'backs';
	return [
		...who,
		{ text: ` ${verb} ` },
		nameRun(telling, client),
		{ text: ' against ' },
		nameRun(telling, opponent)
	];
}

/** What makes opponents of the clients. */
function tellFight(telling: Telling, { clients: [x, y], opposition }: Contest): Sentence {
	const ties = opposition.flatMap((id) => findRelationship(telling.graph, id) ?? []);
	return capitaliseRuns([
		nameRun(telling, x),
		{ text: ' and ' },
		nameRun(telling, y),
		{ text: telling.past ? ' fought each other' : ' are fighting each other' },
		citeAssertions(ties, telling.window, telling.filters),
		{ text: '.' }
	]);
}

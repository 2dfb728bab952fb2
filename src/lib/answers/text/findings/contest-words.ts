import type { ContestKind } from '../../findings/proxies/contest.ts';

/** What a contest is called, after an article or a count. */
export const CONTEST_NAMES: Readonly<Record<ContestKind, { one: string; several: string }>> = {
	'proxy-contest': { one: 'proxy contest', several: 'proxy contests' },
	'opposed-backers': {
		one: 'contest of opposed backers',
		several: 'contests of opposed backers'
	},
	'opposed-patrons-by-commitment': {
		one: 'contest of opposed patrons by commitment',
		several: 'contests of opposed patrons by commitment'
	},
	'both-sides': {
		one: 'contest with both sides backed by one',
		several: 'contests with both sides backed by one'
	}
};

/** What a kind of contest means, in one sentence. */
export const CONTEST_MEANINGS: Readonly<Record<ContestKind, string>> = {
	'proxy-contest':
		'In a proxy contest two who are opposed themselves back two who fight each other, by acts in that conflict and at one time.',
	'opposed-backers':
		'Opposed backers stand behind two who fight each other without being found opposed themselves; that is not called a proxy contest.',
	'opposed-patrons-by-commitment':
		'Of opposed patrons by commitment one backs by acts and the other is held by a promise only; that is not called a proxy contest.',
	'both-sides':
		'Where one backs both sides in one episode, the contest is called nobody’s proxy contest.'
};

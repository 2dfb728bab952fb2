import type { Bloc } from '../../findings/blocs/blocs.ts';
import type { SignedPair } from '../../findings/signed-pairs/pair.ts';
import { capitaliseRuns, countWord, joinRuns } from '../list.ts';
import type { Prose, Sentence } from '../prose.ts';
import { nameRun, type Telling } from '../telling.ts';
import { listOpposed, wordOther, wordPairs } from './word-pair.ts';

/** Members named with what joins them, and pairs of opponents, at most in one bloc. */
const MOST_MEMBERS = 40;
const MOST_OPPOSED = 12;

/** One bloc: how many it joins, what joins each, and who opposes whom inside. */
export function tellBloc(telling: Telling, bloc: Bloc): Prose {
	const told = bloc.joined.slice(0, MOST_MEMBERS);
	const more = bloc.joined.length - told.length;
	return [
		[
			{ text: 'The bloc around ' },
			nameRun(telling, bloc.name),
			{ text: ` ${telling.past ? 'had' : 'has'} ${countWord(bloc.members.length)} members.` }
		],
		...byHub(bloc, told).map(([hub, pairs]) => tellJoined(telling, hub, pairs)),
		...(more > 0 ? [[{ text: `And so on, for ${countWord(more)} more.` }]] : []),
		tellInside(telling, bloc)
	];
}

/** The pairs that join members, by the member that they join them to: the one that stands earlier in the bloc. */
function byHub({ members }: Bloc, pairs: readonly SignedPair[]): [string, SignedPair[]][] {
	const hubs = new Map<string, SignedPair[]>();
	for (const pair of pairs) {
		const [one, other] = pair.between;
		const hub = members.indexOf(one) < members.indexOf(other) ? one : other;
		hubs.set(hub, [...(hubs.get(hub) ?? []), pair]);
	}
	return [...hubs].sort(([a], [b]) => members.indexOf(a) - members.indexOf(b));
}

function tellJoined(telling: Telling, hub: string, pairs: readonly SignedPair[]): Sentence {
	return capitaliseRuns([
		nameRun(telling, hub),
		{ text: ` ${telling.past ? 'stood' : 'stands'} with ` },
		...joinRuns(pairs.map((pair) => wordOther(telling, pair, hub))),
		{ text: '.' }
	]);
}

function tellInside(telling: Telling, { positiveInside, negativeInside, opposed }: Bloc): Sentence {
	const be = telling.past ? 'were' : 'are';
	const counted = `Inside it ${be} ${wordPairs(positiveInside, negativeInside)}`;
	return [{ text: counted }, ...listOpposed(telling, opposed, MOST_OPPOSED), { text: '.' }];
}
